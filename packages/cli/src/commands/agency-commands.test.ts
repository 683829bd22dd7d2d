import { describe, expect, test } from "vitest";
import { run } from "../run.ts";

async function call(...words: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly error: string }> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(words, {
    write: (text) => out.push(text),
    writeError: (text) => error.push(text),
    clock: () => Date.UTC(2026, 10, 22, 3),
  });
  return { code, out: out.join(""), error: error.join("") };
}

describe("kehoach agencies read", () => {
  test("gives each class its bodies in a province on a day", async () => {
    const { code, out } = await call(
      "agencies",
      "read",
      "Các sở, ban, ngành; UBND cấp xã",
      "--province",
      "75",
      "--as-of",
      "2026-11-22",
      "--json",
    );
    expect(code).toBe(0);
    const answer: unknown = JSON.parse(out);
    expect(answer).toMatchObject({
      input: "Các sở, ban, ngành; UBND cấp xã",
      asOf: "2026-11-22",
      province: "75",
      agencies: [
        { kind: "class", id: "so-ban-nganh", words: "Các sở, ban, ngành", members: { kind: "list", isComplete: false } },
        {
          kind: "class",
          id: "ubnd-cap-xa",
          words: "UBND cấp xã",
          start: 20,
          end: 31,
          count: 95,
          members: { kind: "list", isComplete: true },
        },
      ],
      issues: [],
    });
    expect(out.match(/"UBND (?:xã|phường) [^"]+"/gu)).toHaveLength(95);
  });

  test("says in words what it read, in both languages", async () => {
    const text = "Chủ trì: Sở TT&TT (bàn giao); UBND cấp huyện; Sở Biển đảo";
    expect((await call("agencies", "read", text, "--province", "75")).out.split("\n")).toEqual([
      "Sở TT&TT\tso-thong-tin-va-truyen-thong (Sở Thông tin và Truyền thông)\tchủ trì\t(bàn giao)\t→ Sở Khoa học và Công nghệ từ 2025-03-01 (ngày của từng tỉnh chưa có nguồn), Điều 8, 45/2025/NĐ-CP [U]",
      "UBND cấp huyện\tubnd-cap-huyen (UBND cấp huyện)\tchủ trì\tkết thúc 2025-06-30",
      "Sở Biển đảo\t? unknown-name\tchủ trì",
      "warning\t“Sở TT&TT” (Sở Thông tin và Truyền thông) đã kết thúc hoạt động, ngày cuối là 2025-02-28",
      "warning\t“UBND cấp huyện” (UBND cấp huyện) đã kết thúc hoạt động, ngày cuối là 2025-06-30",
      "info\tChưa nhận ra cơ quan “Sở Biển đảo”; giữ nguyên chữ của văn bản",
      "",
    ]);
    expect((await call("agencies", "read", "UBND", "cấp", "xã", "--province", "75", "--lang", "en")).out).toBe(
      "UBND cấp xã\tubnd-cap-xa (UBND cấp xã)\t95 bodies\n",
    );
  });

  test("reads without a province, and says nothing of members then", async () => {
    const { out } = await call("agencies", "read", "Sở KHCN", "--as-of", "2023-01-01", "--json");
    expect(JSON.parse(out)).toEqual({
      input: "Sở KHCN",
      asOf: "2023-01-01",
      agencies: [
        {
          kind: "one",
          id: "so-khoa-hoc-va-cong-nghe",
          name: "Sở Khoa học và Công nghệ",
          level: "province",
          words: "Sở KHCN",
          start: 0,
          end: 7,
        },
      ],
      issues: [],
    });
  });

  test.each([
    [["--province", "99"], "Không có tỉnh mang mã “99” vào ngày 2026-11-22.\n"],
    [["--province", "77"], "Không có tỉnh mang mã “77” vào ngày 2026-11-22.\n"],
    [["--as-of", "2026-02-30"], "Ngày “2026-02-30” không đúng; viết theo dạng 2026-11-22.\n"],
  ])("refuses %j with one sentence", async (options, sentence) => {
    expect(await call("agencies", "read", "UBND cấp xã", ...options)).toEqual({ code: 2, out: "", error: sentence });
  });
});
