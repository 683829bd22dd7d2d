import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "kehoach-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const sample = fileURLToPath(new URL("../../extract/fixtures/sample-plan.txt", import.meta.url));

async function call(...words: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly error: string }> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(words, {
    write: (text) => out.push(text),
    writeError: (text) => error.push(text),
    clock: () => Date.UTC(2026, 10, 22, 20),
  });
  return { code, out: out.join(""), error: error.join("") };
}

describe("kehoach report", () => {
  test("prints a summary of the bundled plan and writes four files", async () => {
    const target = join(folder, "new", "out");
    const { code, out, error } = await call("report", "dong-nai-2026", "--as-of", "2026-11-22", "--out", target);
    expect([code, error]).toEqual([0, ""]);
    for (const words of ["2026 - 2030: 11", "2030 - 2035: 5", "Nhiệm vụ: 10", "31.000 triệu đồng", "01/11/2026 (Chủ nhật)", "(nêu 2 lần)"])
      expect(out).toContain(words);
    expect(readdirSync(target).sort()).toEqual(["dong-nai-2026.docx", "dong-nai-2026.ics", "dong-nai-2026.json", "dong-nai-2026.md"]);
    expect(readFileSync(join(target, "dong-nai-2026.ics"), "utf8")).toContain("DTSTART;VALUE=DATE:20261101");
  });

  test("gives the same files twice, byte for byte", async () => {
    const [a, b] = [join(folder, "a"), join(folder, "b")];
    await call("report", sample, "--as-of", "2026-11-22", "--out", a);
    await call("report", sample, "--as-of", "2026-11-22", "--out", b);
    for (const name of readdirSync(a)) expect(readFileSync(join(a, name)).equals(readFileSync(join(b, name)))).toBe(true);
    expect(readdirSync(a)).toContain("sample-plan.issues.json");
  });

  test("writes nothing when one file cannot be written", async () => {
    const blocked = join(folder, "blocked");
    mkdirSync(join(blocked, "dong-nai-2026.md"), { recursive: true });
    const { code, error } = await call("report", "dong-nai-2026", "--as-of", "2026-11-22", "--out", blocked);
    expect(code).toBe(2);
    expect(error).toBe(`Không ghi được vào thư mục “${blocked}”.\n`);
    expect(readdirSync(blocked)).toEqual(["dong-nai-2026.md"]);
  });
});

describe("PLAN is read by one rule", () => {
  test("as text, and back from its own JSON", async () => {
    const first = await call("plan", "show", sample, "--json");
    const again = await call("plan", "show", file("again.json", first.out), "--json");
    expect(again.out).toBe(first.out);
  });

  test("as YAML written by hand", async () => {
    const yaml =
      "id: thu\nkind: ke-hoach\ntitle: Thử\njurisdiction: tỉnh Lâm Đồng\nperiod: 2027 - 2030\ntasks:\n  - id: '1'\n    title: Mở lớp\n    when: 2027 - 2030\n    money: 7.500 triệu\n";
    const { code, out } = await call("plan", "show", file("thu.yaml", yaml), "--as-of", "2026-11-22", "--lang", "en");
    expect(code).toBe(0);
    expect(out).toContain("7.500 triệu đồng as stated over 1 tasks.");
  });

  test("as HTML and Markdown", async () => {
    const html =
      "<h1>KẾ HOẠCH</h1><p>Kỹ năng số tỉnh Lâm Đồng năm 2027</p><table><tr><th>TT</th><th>Nhiệm vụ</th><th>Chủ trì</th></tr><tr><td>1</td><td>Mở lớp</td><td>Sở Nội vụ</td></tr></table>";
    expect((await call("plan", "show", file("a.html", html), "--as-of", "2026-11-22")).out).toContain("Nhiệm vụ: 1");
    const markdown =
      "# KẾ HOẠCH\n\nKỹ năng số tỉnh Lâm Đồng năm 2027\n\n| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | Mở lớp | Sở Nội vụ |\n";
    expect((await call("plan", "show", file("a.md", markdown), "--as-of", "2026-11-22")).out).toContain("Nhiệm vụ: 1");
  });

  test("extract lists every issue with its place", async () => {
    const { out } = await call("extract", sample, "--lang", "en");
    expect(out).toContain("warning\tline 5\tThe number of the document is left blank");
    expect(JSON.parse((await call("extract", sample, "--json")).out)).toHaveProperty("issues.0.place");
  });
});

describe("kehoach plan validate", () => {
  const yaml = "id: thu\nkind: ke-hoach\ntitle: Thử\njurisdiction: tỉnh Lâm Đồng\nperiod: 2027 - 2030\n";

  test.each([
    // The province's own decision stands above it, and is not in the catalogue.
    ["dong-nai-2026", ["parent-not-found"]],
    ["bac-giang-2023", []],
    ["ba-ria-vung-tau-2022", []],
    ["binh-phuoc-2022", []],
    ["bo-tttt-2021", []],
  ])("finds %s valid as plan show prints it, and says %j", async (id, codes) => {
    const { out } = await call("plan", "show", id, "--json");
    const result = await call("plan", "validate", file(`${id}.json`, out), "--json");
    expect([result.code, result.error]).toEqual([0, ""]);
    expect(JSON.parse(result.out)).toMatchObject({ valid: true, issues: codes.map((code) => ({ code, severity: "info" })) });
  });

  test("says the doubts of what was written by hand, and that it holds", async () => {
    const result = await call("plan", "validate", file("doubt.yaml", `${yaml}colour: red\n`), "--lang", "en");
    expect(result).toEqual({
      code: 0,
      out: "warning\t/colour\tThere is no field colour\nThe plan “thu” is valid: 0 targets, 0 tasks.\n",
      error: "",
    });
  });

  test("lists every fault with its path, and fails", async () => {
    const name = file(
      "fault.yaml",
      `${yaml}targets:\n  - {id: a, title: A}\n  - {id: a, title: B}\ntasks:\n  - {id: '1', title: C, serves: [z]}\n`,
    );
    const { code, out, error } = await call("plan", "validate", name);
    expect(code).toBe(2);
    expect(out).toContain("error\t/targets/1/id\t");
    expect(out).toContain("error\t/tasks/0/serves\t");
    expect(error).toMatch(/^Tệp “.*fault\.yaml” có 2 lỗi\.\n$/u);
  });

  test("reads data only", async () => {
    expect((await call("plan", "validate", sample, "--lang", "en")).error).toMatch(/^Only \.json and \.yaml files can be checked/u);
  });
});

test("kehoach plan schema prints the form of a plan", async () => {
  expect(JSON.parse((await call("plan", "schema")).out)).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    properties: { schemaVersion: { const: 1 } },
  });
});

describe("what cannot be read gives one sentence and exit code 2", () => {
  const big = join(folder, "big.txt");
  test.each([
    ["an empty file", () => file("empty.txt", ""), /^Tệp “.*empty\.txt” trống\.\n$/u, /^The file “.*empty\.txt” is empty\.\n$/u],
    ["a file of blanks", () => file("blank.txt", " \n\n"), /Văn bản trống/u, /The document is empty/u],
    [
      "a binary file",
      () => file("binary.txt", new Uint8Array([0, 1, 2, 3, 255, 254])),
      /Không đọc được định dạng/u,
      /Cannot read the format/u,
    ],
    [
      "a text of 50 MB",
      () => (existsSync(big) ? big : file("big.txt", new Uint8Array(50_000_000).fill(97))),
      /quá lớn: 50 MB, giới hạn là 20 MB/u,
      /too large: 50 MB/u,
    ],
    [
      "a missing path",
      () => join(folder, "missing.txt"),
      /^Không có tệp “.*missing\.txt”\.\n$/u,
      /^There is no file “.*missing\.txt”\.\n$/u,
    ],
    [
      "a folder",
      () => (mkdirSync(join(folder, "dir.txt"), { recursive: true }), join(folder, "dir.txt")),
      /không phải là tệp/u,
      /is not a file/u,
    ],
    ["a PDF file", () => file("plan.pdf", "%PDF"), /Đây là tệp PDF/u, /This is a PDF file/u],
    ["a program", () => file("plan.js", "process.exit(7)"), /Không đọc được định dạng/u, /Cannot read the format/u],
    ["an unknown id", () => "ha-noi-2030", /Danh mục không có kế hoạch “ha-noi-2030”/u, /The catalogue has no plan/u],
    ["a path without an ending", () => "./plan", /Không đọc được định dạng/u, /Cannot read the format/u],
    ["broken JSON", () => file("broken.json", "{"), /không phải JSON đúng dạng/u, /not well-formed JSON/u],
    [
      "JSON that is no plan",
      () => file("other.json", '{"schemaVersion":1,"__proto__":{"id":"x"}}'),
      /không phải kế hoạch đúng dạng/u,
      /not a well-formed plan/u,
    ],
    ["YAML that is no plan", () => file("other.yaml", "id: x\nkind: y\n"), /\/kind: /u, /\/period: /u],
    [
      "a picture renamed",
      () => file("picture.docx", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])),
      /Đây là hình ảnh/u,
      /This is a picture/u,
    ],
  ])("%s", async (_name, make, vi, en) => {
    const name = make();
    const out = join(folder, "never");
    for (const [language, pattern] of [
      ["vi", vi],
      ["en", en],
    ] as const) {
      const result = await call("report", name, "--as-of", "2026-11-22", "--out", out, "--lang", language);
      expect(result.error).toMatch(pattern);
      expect([result.code, result.out]).toEqual([2, ""]);
    }
    expect(existsSync(out)).toBe(false);
  });

  test("a wrong day, language or word", async () => {
    expect(await call("report", "dong-nai-2026", "--as-of", "22/11/2026")).toMatchObject({
      code: 2,
      error: "Ngày “22/11/2026” không đúng; viết theo dạng 2026-11-22.\n",
    });
    expect((await call("plan", "show", "dong-nai-2026", "--lang", "fr")).code).toBe(2);
    expect((await call("plan", "fly")).code).toBe(2);
    expect((await call("--help")).code).toBe(0);
  });
});

test("without --as-of the day is today in Viet Nam", async () => {
  // 20:00 UTC on the 22nd is already the 23rd in Viet Nam.
  expect((await call("plan", "show", "dong-nai-2026")).out).toContain("tính đến 23/11/2026");
});

describe("kehoach plan rows and from-rows", () => {
  test.each(["tables", "rows.xlsx", "rows.json"])("the rows of a plan go to %s and come back", async (name) => {
    const target = join(folder, "rows", name);
    const printed = await call("plan", "rows", "bac-giang-2023", "--json");
    if (name.endsWith(".json")) {
      mkdirSync(join(folder, "rows"), { recursive: true });
      writeFileSync(target, printed.out);
    } else expect((await call("plan", "rows", "bac-giang-2023", "--out", target, "--as-of", "2026-11-22")).code).toBe(0);
    const made = await call("plan", "from-rows", target, "--id", "bac-giang", "--jurisdiction", "24", "--as-of", "2023-12-06");
    expect(made.code).toBe(0);
    const plan: unknown = JSON.parse(made.out);
    expect(plan).toMatchObject({ id: "bac-giang", jurisdiction: { kind: "unit", code: "24", asOf: "2023-12-06" } });
    const again = await call("plan", "rows", file("again.json", made.out), "--json");
    expect(JSON.parse(again.out)).toEqual(JSON.parse(printed.out));
  });

  test.each([
    [["nowhere"], "Không mở được “nowhere”."],
    [[sample], "không phải thư mục tệp .csv, tệp .xlsx hay .json."],
    [[file("no-rows.json", "{}")], "không phải các dòng phẳng của kế hoạch."],
    [[file("also-no-rows.json", "{}"), "--id", "A B"], "chỉ được gồm chữ thường không dấu"],
  ])("from-rows of %j says why not", async (words, expected) => {
    const { code, out, error } = await call("plan", "from-rows", ...words);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(expected);
  });
});
