import { parseIsoDate } from "@kehoach/core";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readDocx, writeDocx } from "./docx.ts";
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
    expect(words(read.blocks)).toEqual(words(tree.blocks));
    expect(read.blocks.map((block) => block.kind)).toEqual(tree.blocks.map((block) => block.kind));
    expect(read.notes).toBeUndefined();
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
