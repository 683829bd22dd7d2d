import type { Block, DocumentTree } from "./tree.ts";

/** Characters with which a spreadsheet begins a formula. */
const dangerous = /^[=+\-@\t\r]/u;

/**
 * Prints a document as CSV for a spreadsheet: a row of a table is a line of cells, other words are a line of one cell. A cell over several
 * columns or rows stands in the first of them, and a text that a spreadsheet would take for a formula begins with an apostrophe.
 *
 * @vi bảng tính
 * @param tree - The document.
 * @returns The text, each line ended by CR LF.
 * @see RFC 4180
 * @example
 * ```ts
 * const rows = [{ cells: [{ text: "STT" }, { text: "Nhiệm vụ" }] }, { cells: [{ text: "1" }, { text: "Mở lớp, thi" }] }];
 * printCsv({ id: "x", text: "", issues: [], blocks: [{ kind: "paragraph", text: "PHỤ LỤC" }, { kind: "table", rows }] });
 * // → "PHỤ LỤC\r\nSTT,Nhiệm vụ\r\n1,\"Mở lớp, thi\"\r\n"
 * ```
 */
export function printCsv(tree: DocumentTree): string {
  return tree.blocks
    .flatMap(linesOf)
    .map((cells) => `${cells.map(printCell).join(",")}\r\n`)
    .join("");
}

function linesOf(block: Block): readonly (readonly string[])[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [[block.text]];
    case "list-item":
      return [[`${block.marker} ${block.text}`]];
    case "table":
      return linesOfTable(block);
    case "page-break":
      return [];
    default:
      return block satisfies never;
  }
}

/** No table of a document has more columns; a hostile one may claim any number. */
const widest = 1_000;

function linesOfTable({ rows }: Extract<Block, { kind: "table" }>): readonly (readonly string[])[] {
  /** For each column in how many of the next rows a cell from above stands. */
  const below: number[] = [];
  return rows.map((row) => {
    const line: string[] = [];
    const skip = (): void => {
      for (let left = below[line.length] ?? 0; left > 0; left = below[line.length] ?? 0) {
        below[line.length] = left - 1;
        line.push("");
      }
    };
    for (const { text, colSpan = 1, rowSpan = 1 } of row.cells) {
      skip();
      for (let column = 0; column < Math.min(colSpan, widest); column++) {
        below[line.length] = rowSpan - 1;
        line.push(column === 0 ? text : "");
      }
    }
    skip();
    return line;
  });
}

function printCell(text: string): string {
  const harmless = dangerous.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
