import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { run } from "../run.ts";

async function call(...words: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly error: string }> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(words, { write: (text) => out.push(text), writeError: (text) => error.push(text), clock: () => 0 });
  return { code, out: out.join(""), error: error.join("") };
}

describe("kehoach calendar due", () => {
  test.each([
    [["2026-02-10", "--days", "5"], "2026-02-23 (thứ Hai, 23/02/2026)\n"],
    [["2026-02-10", "--working-days", "5"], "2026-02-24 (thứ Ba, 24/02/2026)\n"],
    [["2026-02-10", "--weeks", "2"], "2026-02-24 (thứ Ba, 24/02/2026)\n"],
    [["2026-01-31", "--months", "1"], "2026-03-02 (thứ Hai, 02/03/2026)\n"],
    [["2026-03-10", "--quarters", "1", "--lang", "en"], "2026-06-10 (Wednesday, 10/06/2026)\n"],
    [["2024-02-29", "--years", "1"], "2025-02-28 (thứ Sáu, 28/02/2025)\n"],
    [["2026-03-01", "--half-months", "1"], "2026-03-16 (thứ Hai, 16/03/2026)\n"],
  ])("%j prints %j", async (words, out) => {
    expect(await call("calendar", "due", ...words)).toEqual({ code: 0, out, error: "" });
  });

  test("explains each step with its article", async () => {
    const { out } = await call("calendar", "due", "2026-02-10", "--days", "5", "--explain");
    const lines = out.trimEnd().split("\n");
    expect(lines).toHaveLength(5);
    for (const [index, words] of [
      "2026-02-23",
      "→ 2026-02-11 [Điều 147",
      "→ 2026-02-15 [Điều 148 khoản 1",
      "mùng 4",
      "24:00 23/02/2026",
    ].entries())
      expect(lines[index]).toContain(words);
  });

  test("says that a day of a year without an official calendar is a projection", async () => {
    const { out } = await call("calendar", "due", "2026-11-30", "--months", "3", "--lang", "en", "--explain");
    expect(out).toContain("2027-03-01 (Monday");
    expect(out).toContain("Projected by law, without an official calendar.");
    expect(out).toContain("The Prime Minister decides the five days of Tết: 2027");
  });

  test.each([
    [["2026-02-10"], /Cần đúng một độ dài: --days, --working-days/u],
    [["2026-02-10", "--days", "5", "--weeks", "1"], /Cần đúng một độ dài/u],
    [["2026-02-10", "--days", "five"], /không phải số nguyên/u],
    [["2026-02-10", "--days", "0"], /phải từ 1/u],
    [["2026-02-10", "--days", "1000000000"], /vượt quá năm 9999/u],
    [["2019-02-10", "--days", "5"], /Không có lịch nghỉ của năm 2019/u],
    [["10/02/2026", "--days", "5"], /viết theo dạng 2026-11-22/u],
  ])("%j is refused in one sentence", async (words, error) => {
    const result = await call("calendar", "due", ...words);
    expect(result.error).toMatch(error);
    expect([result.code, result.out]).toEqual([2, ""]);
  });

  test("gives the steps as data", async () => {
    const { out } = await call("calendar", "due", "2026-02-10", "--days", "5", "--json");
    expect(JSON.parse(out)).toMatchObject({
      kind: "known",
      on: "2026-02-23",
      nominal: "2026-02-15",
      steps: [{ rule: "first-day-excluded" }, {}, {}, {}],
    });
  });
});

test("kehoach calendar year lists the days off and counts the working days", async () => {
  const { out } = await call("calendar", "year", "2026");
  for (const words of [
    "2026-01-10\tthứ Bảy\tlàm bù",
    "2026-11-24\tthứ Ba\tnghỉ lễ\tNgày Văn hóa Việt Nam",
    "Ngày làm việc: 249 (quý I–IV: 58, 62, 64, 65)",
  ])
    expect(out).toContain(words);
  const projected = await call("calendar", "year", "2027", "--lang", "en");
  for (const words of ["2027: projected by law", "? The Prime Minister decides the five days of Tết", "Working days: 255"])
    expect(projected.out).toContain(words);
  expect(JSON.parse((await call("calendar", "year", "2027", "--json")).out)).toMatchObject({ projected: true, workingDays: 255 });
  expect((await call("calendar", "year", "2019")).error).toContain("2020 đến 2100");
  expect((await call("calendar", "year", "26")).code).toBe(2);
});

test("kehoach calendar lunar prints the lunar day and its names", async () => {
  expect((await call("calendar", "lunar", "2030-02-02")).out).toBe(
    "mùng 1 tháng Giêng năm 2030 âm lịch\nngày Mậu Thìn, tháng Mậu Dần, năm Canh Tuất\n",
  );
  expect((await call("calendar", "lunar", "2077-11-20", "--lang", "en")).out).toContain("not settled");
  expect((await call("calendar", "lunar", "1945-09-02")).error).toBe("Âm lịch chỉ có từ 1967-12-31 đến 2101-01-28.\n");
  expect(JSON.parse((await call("calendar", "lunar", "2030-02-02", "--json")).out)).toMatchObject({
    lunar: { month: 1, day: 1 },
    settled: true,
  });
});

describe("kehoach calendar period", () => {
  test("prints the window of a regime and when to send", async () => {
    const { out } = await call("calendar", "period", "Q1/2026", "--regime", "nd09");
    for (const words of [
      "Quý I/2026: 2025-12-15 … 2026-03-14",
      "Gửi chậm nhất: 2026-03-25 (thứ Tư",
      "Điều 12 khoản 2, Nghị định 09/2019/NĐ-CP [B]",
    ])
      expect(out).toContain(words);
    expect((await call("calendar", "period", "Q1/2026", "--regime", "calendar", "--lang", "en")).out).toContain("2026-01-01 … 2026-03-31");
    expect(JSON.parse((await call("calendar", "period", "2026", "--json")).out)).toMatchObject({ from: "2025-12-15", to: "2026-12-14" });
  });

  test.each([
    [["Q5/2026"], /Không đọc được kỳ trong “Q5\/2026”; viết như Q1\/2026/u],
    [["Q1/2026", "--regime", "toString"], /Không có chế độ “toString”; chọn calendar, nd09/u],
    [["2026-W05"], /không nêu thời gian chốt số liệu/u],
    [["2018"], /chưa có hiệu lực/u],
  ])("%j is refused in one sentence", async (words, error) => {
    const result = await call("calendar", "period", ...words);
    expect(result.error).toMatch(error);
    expect(result.code).toBe(2);
  });
});

test("kehoach calendar windows prints the page of the guide", async () => {
  const page = readFileSync(new URL("../../../../docs/guides/reporting-windows.md", import.meta.url), "utf8");
  expect((await call("calendar", "windows", "--from", "2020", "--to", "2035")).out).toBe(page);
  expect((await call("calendar", "windows", "--from", "x")).code).toBe(2);
  // 16 years of 1, 2, 4 and 12 periods.
  expect(page.split("\n").filter((line) => /\d{2}\/\d{2}\/\d{4} - /u.test(line))).toHaveLength(16 * 19);
});
