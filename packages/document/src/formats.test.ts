import { parseIsoDate } from "@kehoach/core";
import fc from "fast-check";
import { strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readDocx, writeDocx } from "./docx.ts";
import { readHtml } from "./html.ts";
import { readMarkdown } from "./markdown.ts";
import { printMarkdown } from "./print-markdown.ts";
import type { Block, DocumentTree } from "./tree.ts";

const tree: DocumentTree = {
  id: "x",
  text: "",
  issues: [],
  blocks: [
    { kind: "heading", level: 2, text: "I. MỤC TIÊU" },
    { kind: "paragraph", text: "1. Tăng *10%* | <b> & [x](y) `z` _a_ #1" },
    { kind: "list-item", marker: "-", depth: 0, text: "Mở lớp" },
    { kind: "list-item", marker: "-", depth: 0, text: "Tập huấn" },
    {
      kind: "table",
      rows: [
        { header: true, cells: [{ text: "STT" }, { text: "Nhiệm vụ" }, { text: "Kinh phí" }] },
        { cells: [{ text: "1" }, { text: "Mở lớp | kỹ năng" }, { text: "7.500 triệu" }] },
        { cells: [{ text: "2" }, { text: "" }, { text: "" }] },
      ],
    },
  ],
};
const asOf = parseIsoDate("2026-11-22");

const words = (blocks: readonly Block[]): readonly unknown[] =>
  blocks.flatMap((block): readonly unknown[] => {
    if (block.kind === "page-break") return [];
    if (block.kind === "table") return [block.rows.map((row) => row.cells.map((cell) => cell.text))];
    return [block.text];
  });

describe("what is printed reads again", () => {
  test("as Markdown", () => {
    const read = readMarkdown(printMarkdown(tree), { id: "x" });
    expect(words(read.blocks)).toEqual(words(tree.blocks));
    expect(read.blocks.map((block) => block.kind)).toEqual(tree.blocks.map((block) => block.kind));
  });

  test("as DOCX", async () => {
    const read = await readDocx(await writeDocx(tree, { title: "Thử", asOf }), { id: "x" });
    expect(words(read.blocks)).toEqual([
      "I. MỤC TIÊU",
      "1. Tăng *10%* | <b> & [x](y) `z` _a_ #1",
      "- Mở lớp",
      "- Tập huấn",
      ...words(tree.blocks).slice(4),
    ]);
    expect(read.issues).toEqual([]);
  });

  test("as Markdown, whatever the words are", () => {
    const text = fc
      .string({ unit: fc.constantFrom(..."ab1 .)(-+*_#|\\`<>[]&~=!Đ%"), minLength: 1, maxLength: 24 })
      .filter((value) => /\w/u.test(value));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (paragraphs) => {
        const blocks: readonly Block[] = paragraphs.map((value) => ({ kind: "paragraph", text: value }));
        const read = readMarkdown(printMarkdown({ ...tree, blocks }), { id: "x" });
        expect(words(read.blocks)).toEqual(paragraphs.map((value) => value.replace(/\s+/gu, " ").trim()));
      }),
    );
  });
});

describe("writeDocx()", () => {
  test("gives the same bytes for the same document and day", async () => {
    const [first, second] = await Promise.all([writeDocx(tree, { title: "Thử", asOf }), writeDocx(tree, { title: "Thử", asOf })]);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const core = new TextDecoder().decode(unzipSync(first)["docProps/core.xml"]);
    expect(core).toContain("2026-11-22T00:00:00Z");
  });

  test("survives characters that XML cannot write", async () => {
    const odd: DocumentTree = { ...tree, blocks: [{ kind: "paragraph", text: "a\u0000b\u0007c\ud800d\uffffe" }] };
    expect(words((await readDocx(await writeDocx(odd, { title: "\u0001", asOf }), { id: "x" })).blocks)).toEqual(["abc\ufffdde"]);
  });

  test("prints an empty document", async () => {
    expect((await writeDocx({ ...tree, blocks: [] }, { title: "", asOf })).length).toBeGreaterThan(1000);
  });
});

describe("readHtml()", () => {
  test("reads headings, lists, tables with spans, and leaves scripts out", () => {
    const read = readHtml(
      '<html><head><title>không</title><style>p{}</style></head><body><h1>KẾ HOẠCH</h1><script>alert(1)</script><p>Một<br>Hai &amp; ba</p><ol start="3"><li>Mở lớp<ul><li>nhỏ</li></ul></li></ol>' +
        '<table><thead><tr><th>STT</th><th colspan="2">Việc</th></tr></thead><tr><td rowspan="2">1</td><td>a<p>b</p></td><td></td></tr></table></body></html>',
      { id: "x" },
    );
    expect(words(read.blocks)).toEqual([
      "KẾ HOẠCH",
      "Một",
      "Hai & ba",
      "Mở lớp",
      "nhỏ",
      [
        ["STT", "Việc"],
        ["1", "a b", ""],
      ],
    ]);
    expect(read.blocks.flatMap((block) => (block.kind === "list-item" ? [`${block.depth} ${block.marker}`] : []))).toEqual(["0 3.", "1 -"]);
    const table = read.blocks.at(-1);
    expect(
      table?.kind === "table" ? [table.rows[0]?.header, table.rows[0]?.cells[1]?.colSpan, table.rows[1]?.cells[0]?.rowSpan] : [],
    ).toEqual([true, 2, 2]);
  });

  test("points into its own text", () => {
    const read = readHtml("<p>Một</p><p>Hai</p>", { id: "x" });
    const [, second] = read.blocks;
    expect(second?.kind === "paragraph" ? read.text.slice(second.span?.start, second.span?.end) : "").toBe("Hai");
  });

  test("flattens what is nested without end, and says so", () => {
    const deep = (levels: number): DocumentTree => readHtml(`${"<div>".repeat(levels)}sâu${"</div>".repeat(levels)}`, { id: "x" });
    const read = deep(300);
    expect(words(read.blocks)).toEqual(["sâu"]);
    expect(read.issues.map((issue) => issue.code)).toEqual(["depth-limited"]);
    expect(deep(200_000).issues.map((issue) => issue.code)).toEqual(["not-readable"]);
  });

  test("answers an empty page", () => {
    expect(readHtml("<html><body></body></html>", { id: "x" }).issues.map((issue) => issue.code)).toEqual(["document-empty"]);
  });
});

describe("readDocx() on hostile files", () => {
  const entry = strToU8(
    '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>',
  );
  const zip = (files: Zippable): Uint8Array => zipSync(files);
  const codes = async (bytes: Uint8Array): Promise<readonly string[]> =>
    (await readDocx(bytes, { id: "x" })).issues.map((issue) => issue.code);

  test.each([
    ["no archive", (): Uint8Array => strToU8("<html></html>"), "not-a-docx"],
    ["a picture under another name", (): Uint8Array => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "not-a-docx"],
    ["an empty file", (): Uint8Array => new Uint8Array(), "not-a-docx"],
    ["an archive of something else", (): Uint8Array => zip({ "a.txt": entry }), "not-a-docx"],
    ["a bomb", (): Uint8Array => zip({ "word/document.xml": [new Uint8Array(80_000_000), { level: 9 }] }), "archive-refused"],
    ["a name that leaves the folder", (): Uint8Array => zip({ "../evil.xml": entry, "word/document.xml": entry }), "archive-refused"],
    ["an absolute name", (): Uint8Array => zip({ "/etc/x.xml": entry }), "archive-refused"],
    [
      "too many entries",
      (): Uint8Array => zip(Object.fromEntries(Array.from({ length: 2100 }, (_, index) => [`a${index}`, new Uint8Array()]))),
      "archive-refused",
    ],
    ["broken XML", (): Uint8Array => zip({ "word/document.xml": strToU8("<w:document") }), "not-a-docx"],
  ])("gives one clear issue for %s", async (_name, make, code) => {
    expect(await codes(make())).toEqual([code]);
  });

  test("never throws on a file cut or changed anywhere", async () => {
    const whole = await writeDocx(tree, { title: "Thử", asOf });
    for (let step = 1; step <= 40; step++) {
      const cut = whole.slice(0, Math.floor((whole.length * step) / 41));
      const changed = whole.slice();
      changed[(step * 7919) % changed.length] = (changed[(step * 7919) % changed.length] ?? 0) ^ 0xff;
      for (const bytes of [cut, changed]) {
        const read = await readDocx(bytes, { id: "x" });
        expect(read.blocks.length > 0 || read.issues.length > 0).toBe(true);
      }
    }
  });
});
