import { parseIsoDate } from "@kehoach/core";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { outlineOf } from "../../test/outline-of.ts";
import type { Block, DocumentTree, TableRow } from "../tree.ts";
import { readXlsx } from "./read-xlsx.ts";
import { writeXlsx } from "./write-xlsx.ts";

const asOf = parseIsoDate("2026-11-22");
const treeOf = (...blocks: readonly Block[]): DocumentTree => ({ id: "x", text: "", issues: [], blocks });
const rowsOf = (...texts: readonly (readonly string[])[]): readonly TableRow[] =>
  texts.map((cells) => ({ cells: cells.map((text) => ({ text })) }));
const again = async (tree: DocumentTree): Promise<DocumentTree> => readXlsx(await writeXlsx(tree, { title: "Thử", asOf }), { id: "x" });
const sheetXml = async (tree: DocumentTree): Promise<string> => {
  const files = unzipSync(await writeXlsx(tree, { title: "Thử", asOf }));
  return strFromU8(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
};

describe("writeXlsx()", () => {
  test("prints what reads again: words, header rows, merged cells, lines, numbers, days", async () => {
    const tree = treeOf(
      { kind: "heading", level: 1, text: "PHỤ LỤC I" },
      { kind: "paragraph", text: "Đơn vị: triệu đồng" },
      {
        kind: "table",
        rows: [
          {
            header: true,
            cells: [
              { text: "STT", rowSpan: 2 },
              { text: "Thời gian", colSpan: 2 },
              { text: "Kinh phí", rowSpan: 2 },
            ],
          },
          { header: true, cells: [{ text: "Từ" }, { text: "Đến" }] },
          {
            cells: [
              { text: "1", value: { kind: "number", number: 1 } },
              { text: "01/01/2026", value: { kind: "day", day: parseIsoDate("2026-01-01") } },
              { text: "Sở A; Sở B", breaks: [5] },
              { text: "7.500,5", value: { kind: "number", number: 7500.5 } },
            ],
          },
          {
            cells: [
              { text: "2" },
              { text: "2027", value: { kind: "number", number: 2027 } },
              { text: "" },
              { text: "45%", value: { kind: "number", number: 0.45 } },
            ],
          },
        ],
      },
      { kind: "list-item", marker: "-", depth: 0, text: "Ghi chú" },
    );
    const read = await again(tree);
    expect(outlineOf(read)).toEqual([
      "p PHỤ LỤC I",
      "p Đơn vị: triệu đồng",
      "# STTv2 | Thời gian>2 | Kinh phív2 / # Từ | Đến / 1 | 01/01/2026 | Sở A;↵Sở B | 7.500,5 / 2 | 2027 |  | 45%",
      "- | Ghi chú",
    ]);
    const [, , table] = read.blocks;
    expect(table?.kind === "table" ? table.rows[2]?.cells.map(({ value }) => value) : []).toEqual([
      { kind: "number", number: 1 },
      { kind: "day", day: "2026-01-01" },
      undefined,
      { kind: "number", number: 7500.5 },
    ]);
    expect(read.issues).toEqual([]);
  });

  test.each(['=HYPERLINK("http://example.invalid";"x")', "+1+1", "-5+3", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0", "<f>1</f>"])(
    "writes %j as words and not as a formula",
    async (text) => {
      const tree = treeOf({ kind: "table", rows: rowsOf(["a", text]) });
      const xml = await sheetXml(tree);
      expect(xml).not.toContain("<f>");
      expect(xml).not.toContain("hyperlink");
      const [table] = (await again(tree)).blocks;
      expect(table?.kind === "table" ? table.rows[0]?.cells[1]?.text : "").toBe(text.trim());
    },
  );

  test("gives each table a sheet of its own name, as Excel allows it", async () => {
    const long = "Kế hoạch phổ cập kỹ năng số cho người dân";
    const table = (sheet?: string): Block => ({ kind: "table", rows: rowsOf(["a", "b"]), ...(sheet === undefined ? {} : { sheet }) });
    const read = await again(
      treeOf(
        table("Mục tiêu [1/2]"),
        table("mục tiêu  1 2"),
        { kind: "heading", level: 2, text: long },
        table(),
        table(),
        table("'a'"),
        table("History"),
        table(long),
      ),
    );
    expect(read.blocks.flatMap((block) => (block.kind === "table" ? [block.sheet] : []))).toEqual([
      "Mục tiêu 1 2",
      "mục tiêu 1 2 (2)",
      "Kế hoạch phổ cập kỹ năng số cho",
      "Bảng 4",
      "\u2019a\u2019",
      "Bảng 6",
      "Kế hoạch phổ cập kỹ năng số (2)",
    ]);
  });

  test("gives the same bytes for the same document and day", async () => {
    const tree = treeOf({ kind: "table", rows: rowsOf(["a", "b"]) });
    const [first, second] = await Promise.all([writeXlsx(tree, { title: "Thử", asOf }), writeXlsx(tree, { title: "Thử", asOf })]);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(strFromU8(unzipSync(first)["docProps/core.xml"] ?? new Uint8Array())).toContain("2026-11-22T00:00:00Z");
  });

  test("survives characters that XML cannot write, and documents without a table", async () => {
    expect(outlineOf(await again(treeOf({ kind: "table", rows: rowsOf(["a\u0000b\ud800", "c\uffff"]) })))).toEqual(["ab\ufffd | c"]);
    expect(outlineOf(await again(treeOf({ kind: "paragraph", text: "Chỉ có chữ" })))).toEqual(["p Chỉ có chữ"]);
    expect((await again(treeOf())).issues.map(({ code }) => code)).toEqual(["document-empty"]);
  });
});
