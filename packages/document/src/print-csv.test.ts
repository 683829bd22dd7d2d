import { expect, test } from "vitest";
import { printCsv } from "./print-csv.ts";
import { readCsv } from "./read-csv.ts";
import type { Block, DocumentTree, TableCell } from "./tree.ts";

const treeOf = (...blocks: readonly Block[]): DocumentTree => ({ id: "x", text: "", issues: [], blocks });
const tableOf = (...rows: readonly (readonly TableCell[])[]): Block => ({ kind: "table", rows: rows.map((cells) => ({ cells })) });

test.each<[string, DocumentTree, string]>([
  [
    "words above a table are a line of their own",
    treeOf({ kind: "paragraph", text: "BIỂU SỐ 01" }, tableOf([{ text: "TT" }])),
    "BIỂU SỐ 01\r\nTT\r\n",
  ],
  ["an item keeps its marker", treeOf({ kind: "list-item", marker: "a)", depth: 0, text: "mở lớp" }), "a) mở lớp\r\n"],
  [
    "signs of its own are quoted",
    treeOf(tableOf([{ text: "Sở A; Sở B" }, { text: "lớp “số”, thi" }, { text: 'gọi "lớp"' }])),
    '"Sở A; Sở B","lớp “số”, thi","gọi ""lớp"""\r\n',
  ],
  [
    "a cell over two columns or rows stands in the first",
    treeOf(
      tableOf(
        [
          { text: "TT", rowSpan: 2 },
          { text: "Phân công", colSpan: 2 },
        ],
        [{ text: "Chủ trì" }, { text: "Phối hợp" }],
      ),
    ),
    "TT,Phân công,\r\n,Chủ trì,Phối hợp\r\n",
  ],
  ["a formula is words", treeOf(tableOf([{ text: "=1+1" }, { text: "-2" }])), "'=1+1,'-2\r\n"],
])("printCsv(): %s", (_, tree, expected) => {
  expect(printCsv(tree)).toBe(expected);
});

test("readCsv() reads what printCsv() prints", () => {
  const rows = [
    ["TT", "Nhiệm vụ", "Chủ trì"],
    ["1", "Mở lớp, thi; hội thảo", "Sở A; Sở B"],
    ["2", 'Lớp "số"', ""],
  ];
  const [table] = readCsv(printCsv(treeOf(tableOf(...rows.map((cells) => cells.map((text) => ({ text })))))), { id: "x" }).blocks;
  expect(table?.kind === "table" ? table.rows.map(({ cells }) => cells.map(({ text }) => text)) : []).toEqual(rows);
});
