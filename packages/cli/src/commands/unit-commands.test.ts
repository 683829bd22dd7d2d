import { describe, expect, test } from "vitest";
import { run } from "../run.ts";

async function call(
  words: readonly string[],
  input: readonly string[] = [],
): Promise<{ readonly code: number; readonly out: string; readonly error: string }> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(words, {
    write: (text) => out.push(text),
    writeError: (text) => error.push(text),
    clock: () => Date.UTC(2026, 10, 22),
    input: async function* () {
      for (const piece of input) yield await Promise.resolve(piece);
    },
  });
  return { code, out: out.join(""), error: error.join("") };
}

describe("kehoach units find", () => {
  test("answers an address with the unit it names and what it is today", async () => {
    const { out } = await call(["units", "find", "P. Bến Nghé, Q1, TPHCM", "--json"]);
    expect(JSON.parse(out)).toMatchObject({
      input: "P. Bến Nghé, Q1, TPHCM",
      era: "old",
      best: { code: "26740", asOf: "2025-06-30", level: "commune" },
      current: ["26740"],
      ambiguous: false,
    });
  });

  test("answers each line of input with one line of JSON, whatever the pieces it comes in", async () => {
    const { out } = await call(
      ["units", "find", "--stdin", "--json"],
      ["P. Bến Nghé, Q1, TPHCM\r\nPhường Sài", " Gòn, TPHCM\n\nxã Tân Lập\nphường Cống Vị, Ba Đình, HN"],
    );
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(lines).toMatchObject([
      { era: "old", best: { code: "26740", level: "commune" }, current: ["26740"] },
      { era: "new", best: { code: "26740", asOf: "2026-09-25", level: "commune" }, current: ["26740"], ambiguous: false },
      { input: "", era: "unknown", best: null, current: [], ambiguous: false, candidates: [] },
      { era: "unknown", best: null, current: [], ambiguous: true },
      { era: "old", best: { code: "00007" }, current: ["00008", "00025"], ambiguous: false },
    ]);
    expect(Object.keys(lines[0] ?? {})).toEqual(["input", "era", "best", "current", "ambiguous", "candidates"]);
  });

  test("takes the era or the day of the text", async () => {
    const eraOf = async (...options: readonly string[]): Promise<unknown> =>
      JSON.parse((await call(["units", "find", "Phường Bến Thành, TPHCM", "--json", ...options])).out);
    expect(await eraOf("--era", "old")).toMatchObject({ era: "old" });
    expect(await eraOf("--era", "new")).toMatchObject({ era: "new" });
    expect(await eraOf("--as-of", "2024-05-01")).toMatchObject({ era: "old", best: { asOf: "2024-05-01" } });
  });

  test("prints for people", async () => {
    expect((await call(["units", "find", "P. Bến Nghé, Q1, TPHCM"])).out.split("\n")[1]).toBe(
      "  → phường Sài Gòn, Thành phố Hồ Chí Minh (26740)\tall",
    );
  });
});

test("kehoach units convert gives the one meaning of a day, and all of a code without a day", async () => {
  const one = await call(["units", "convert", "26740", "--as-of", "2025-06-30"]);
  expect(one.out).toBe(
    "phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh (26740) đến 2025-06-30\n  → phường Sài Gòn, Thành phố Hồ Chí Minh (26740)\tall\t1685/NQ-UBTVQH15\n",
  );
  expect((await call(["units", "convert", "26740"])).out.split("\n").filter((line) => line.startsWith("phường")).length).toBe(2);
  expect((await call(["units", "convert", "00112", "--as-of", "2025-06-30", "--lang", "en"])).out).toContain("legal default");
  expect(JSON.parse((await call(["units", "convert", "75", "--as-of", "2026-01-01", "--to", "2025-06-30", "--json"])).out)).toMatchObject({
    kind: "merged",
    parts: [{ unit: { code: "70" } }, { unit: { code: "75" } }],
  });
});

test("kehoach units history tells all meanings of a code", async () => {
  const { out } = await call(["units", "history", "75"]);
  expect(out).toContain("tỉnh Đồng Nai (75) đến 2025-06-30\n");
  expect(out).toContain("thành phố Đồng Nai (75) từ 2026-04-30\t30/2026/QH16");
  expect(out).toContain("  ← tỉnh Bình Phước (70)");
});

test("kehoach units list gives the units of a day", async () => {
  const { out } = await call(["units", "list", "--province", "75", "--as-of", "2026-11-22"]);
  expect(out.trimEnd().split("\n").length).toBe(95);
  expect((await call(["units", "list"])).out.trimEnd().split("\n").length).toBe(34);
  expect(
    JSON.parse((await call(["units", "list", "--province", "75", "--level", "district", "--as-of", "2025-06-30", "--json"])).out),
  ).toHaveLength(11);
});

test("kehoach units changes and search", async () => {
  const { out } = await call(["units", "changes", "--from", "2025-07-02", "--level", "province"]);
  expect(out.split("\n").map((line) => line.slice(0, 18))).toEqual([
    "2026-04-30\tretyped",
    "2026-09-01\tretyped",
    "2026-09-20\tretyped",
    "",
  ]);
  expect((await call(["units", "search", "sai", "gon", "--limit", "1"])).out).toBe(
    "26740\tphường Sài Gòn, Thành phố Hồ Chí Minh (26740)\texact\n",
  );
});

test.each([
  [["units", "convert", "99999"], "Không có mã “99999”.\n"],
  [["units", "convert", "26740", "--as-of", "30/6/2025"], "Ngày “30/6/2025” không đúng; viết theo dạng 2026-11-22.\n"],
  [["units", "history", "abc"], "Không có mã “abc”.\n"],
  [["units", "list", "--province", "70"], "Không có mã “70” vào ngày 2026-11-22.\n"],
  [["units", "list", "--level", "ward"], "Cấp “ward” không có; chọn province, district hoặc commune.\n"],
  [["units", "find", "x", "--era", "2025"], "Thời kỳ “2025” không có; chọn old hoặc new.\n"],
  [["units", "find"], "Hãy viết địa chỉ, hoặc dùng --stdin.\n"],
  [["units", "search", "x", "--limit", "0"], "Số kết quả “0” không đúng.\n"],
])("%j gives one sentence and exit code 2", async (words, sentence) => {
  expect(await call(words)).toEqual({ code: 2, out: "", error: sentence });
});
