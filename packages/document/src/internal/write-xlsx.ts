import { type IsoDate, toDayNumber } from "@kehoach/core";
import type { Cell, CellStyle, MergeRange, WriteSheet } from "hucre/xlsx";
import type { Align, DocumentTree, Heading, ListItem, Paragraph, Table, TableCell, TextNode } from "../tree.ts";
import { settleArchive } from "./settle-archive.ts";

/** How to print an XLSX file. */
export interface WriteXlsxOptions {
  /** Title in the properties of the file. */
  readonly title: string;
  /** The day written into the properties of the file; two runs with the same day give the same bytes. */
  readonly asOf: IsoDate;
}

/** A line of a sheet: words over the whole width, or a row of its table. */
type Line = { readonly kind: "words"; readonly node: Heading | Paragraph | ListItem } | { readonly kind: "table"; readonly table: Table };

interface Page {
  name: string | undefined;
  readonly lines: Line[];
}

/** Excel knows no longer text in a cell, and no longer name of a sheet. */
const longestText = 32_767;
const longestName = 31;
/** Characters Excel forbids in names of sheets. */
const forbidden = /[[\]:*?/\\\u0000-\u001f]/gu;
const epoch = -25_569;
const border = { style: "thin" } as const;
const borders = { top: border, right: border, bottom: border, left: border };

/**
 * Prints the tables of a document as an XLSX file: one sheet a table, the words before it above, header rows frozen and repeated on
 * each printed page, numbers and days as real numbers and days. Words are always written as words: a cell that begins with `=`, `+`,
 * `-` or `@` is no formula.
 *
 * @vi bảng tính
 * @param tree - The document.
 * @param options - Title, and the day written into the file.
 * @returns The bytes of the file.
 * @throws RangeError if a table has more rows or columns than a sheet can hold.
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * const rows = [{ header: true, cells: [{ text: "Nhiệm vụ" }, { text: "Triệu đồng" }] }, { cells: [{ text: "Mở lớp" }, { text: "7.500", value: { kind: "number", number: 7500 } }] }] as const;
 * const tree = { id: "x", text: "", issues: [], blocks: [{ kind: "table", sheet: "Phụ lục", rows }] } as const;
 * const [table] = (await readXlsx(await writeXlsx(tree, { title: "Thử", asOf: parseIsoDate("2026-11-22") }), { id: "x" })).blocks;
 * table?.kind === "table" ? table.rows[1]?.cells.map((cell) => cell.text) : []; // → ["Mở lớp", "7.500"]
 * ```
 */
export async function writeXlsx(tree: DocumentTree, options: WriteXlsxOptions): Promise<Uint8Array> {
  const { writeXlsx: write } = await import("./xlsx/load-writer.ts");
  const pages = toPages(tree);
  const names = new Set<string>();
  const sheets = pages.map((page, index) => toSheet(page, nameOf(page, index, names)));
  const bytes = await write({
    sheets,
    stringMode: "inline",
    defaultFont: { name: "Times New Roman", size: 12 },
    properties: { title: clean(options.title), creator: "Kế Hoạch" },
  });
  return settleArchive(bytes, options.asOf);
}

/** Words go with the table they stand before; those behind the last one with it. */
function toPages(tree: DocumentTree): readonly Page[] {
  const pages: Page[] = [{ name: undefined, lines: [] }];
  for (const block of tree.blocks) {
    const page = pages.at(-1);
    if (page === undefined || block.kind === "page-break") continue;
    if (block.kind === "table") {
      page.lines.push({ kind: "table", table: block });
      page.name = block.sheet;
      pages.push({ name: undefined, lines: [] });
    } else {
      page.lines.push({ kind: "words", node: block });
    }
  }
  const last = pages.at(-1);
  if (last !== undefined && pages.length > 1) {
    pages.pop();
    pages.at(-1)?.lines.push(...last.lines);
  }
  return pages;
}

/** The name of the sheet of a table, else its heading, else its number; unlike all others as Excel compares them. */
function nameOf(page: Page, index: number, names: Set<string>): string {
  const heading = page.lines.find((line) => line.kind === "words" && line.node.kind === "heading");
  const wanted = page.name ?? (heading?.kind === "words" ? heading.node.text : "");
  const plain = clean(wanted).replace(forbidden, " ").replace(/\s+/gu, " ").replaceAll("'", "\u2019").trim();
  const base = plain === "" || /^history$/iu.test(plain) ? `Bảng ${index + 1}` : plain;
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = `${Array.from(base)
      .slice(0, longestName - suffix.length)
      .join("")
      .trim()}${suffix}`.slice(0, longestName);
    if (names.has(name.toLowerCase())) continue;
    names.add(name.toLowerCase());
    return name;
  }
}

function toSheet(page: Page, name: string): WriteSheet {
  const table = page.lines.find((line) => line.kind === "table")?.table;
  const width = Math.max(1, ...(table?.rows ?? []).map((row) => row.cells.reduce((sum, cell) => sum + (cell.colSpan ?? 1), 0)));
  const cells = new Map<string, Partial<Cell>>();
  const merges: MergeRange[] = [];
  let row = 0;
  let below = -1;
  let titles: { readonly first: number; readonly last: number } | undefined;
  for (const line of page.lines) {
    if (line.kind === "words") {
      // An empty row keeps remarks below the table apart from it.
      if (row === below) row += 1;
      cells.set(`${row},0`, wordsCell(line.node));
      if (width > 1) merges.push({ startRow: row, startCol: 0, endRow: row, endCol: width - 1 });
      row += 1;
      continue;
    }
    const first = row;
    row = layOutTable(line.table, row, cells, merges);
    const head = line.table.rows.findIndex(({ header }) => header !== true);
    const heads = head < 0 ? line.table.rows.length : head;
    if (heads > 0) titles = { first: first + 1, last: first + heads };
    below = row;
  }
  if (row > 1_048_576 || width > 16_384) throw new RangeError(`A sheet cannot hold ${row} rows and ${width} columns`);
  const rows = Array.from({ length: row }, (_, index) =>
    Array.from({ length: width }, (_, column) => cells.get(`${index},${column}`)?.value ?? null),
  );
  return {
    name,
    rows,
    cells,
    merges,
    columns: widthsOf(table, width).map((each) => ({ width: each })),
    ...(titles === undefined ? {} : { freezePane: { rows: titles.last } }),
    pageSetup: {
      paperSize: "a4",
      orientation: width > 5 ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(titles === undefined ? {} : { printTitlesRow: `$${titles.first}:$${titles.last}` }),
    },
  };
}

/** Puts the rows of a table on the grid; gives the row that follows. */
function layOutTable(table: Table, from: number, cells: Map<string, Partial<Cell>>, merges: MergeRange[]): number {
  const hanging = new Map<number, number>();
  table.rows.forEach((row, index) => {
    let column = 0;
    const passTaken = (): void => {
      while ((hanging.get(column) ?? 0) > 0) {
        hanging.set(column, (hanging.get(column) ?? 1) - 1);
        column += 1;
      }
    };
    for (const cell of row.cells) {
      passTaken();
      const [colSpan, rowSpan] = [cell.colSpan ?? 1, Math.min(cell.rowSpan ?? 1, table.rows.length - index)];
      cells.set(`${from + index},${column}`, tableCell(cell, row.header === true, table.bordered !== false));
      if (colSpan > 1 || rowSpan > 1)
        merges.push({ startRow: from + index, startCol: column, endRow: from + index + rowSpan - 1, endCol: column + colSpan - 1 });
      for (let across = 0; across < colSpan; across++) hanging.set(column + across, rowSpan - 1);
      column += colSpan;
    }
    passTaken();
  });
  return from + table.rows.length;
}

function tableCell(cell: TableCell, header: boolean, bordered: boolean): Partial<Cell> {
  const style: CellStyle = {
    alignment: { wrapText: true, vertical: header ? "center" : "top", horizontal: header ? "center" : alignOf(cell) },
    font: { name: "Times New Roman", size: 12, bold: header || isBold(cell) },
    ...(bordered ? { border: borders } : {}),
  };
  if (cell.value?.kind === "number") {
    const { number } = cell.value;
    if (Number.isFinite(number)) return { value: number, type: "number", style: { ...style, numFmt: formatOf(number, cell.text) } };
  }
  if (cell.value?.kind === "day") {
    return { value: toDayNumber(cell.value.day) - epoch, type: "number", style: { ...style, numFmt: "dd/mm/yyyy" } };
  }
  // As text, so that a program that opens the file and saves it as CSV asks before it takes the words for a formula.
  return { value: textOf(cell), type: "string", style: { ...style, numFmt: "@" } };
}

function wordsCell(node: Heading | Paragraph | ListItem): Partial<Cell> {
  const text = node.kind === "list-item" ? `${node.marker} ${textOf(node)}` : textOf(node);
  const bold = node.kind === "heading" || isBold(node);
  const horizontal = node.kind === "paragraph" ? (node.align ?? "left") : node.kind === "heading" && node.level === 1 ? "center" : "left";
  return {
    value: clean(text),
    type: "string",
    style: { numFmt: "@", font: { name: "Times New Roman", size: 12, bold }, alignment: { wrapText: true, vertical: "top", horizontal } },
  };
}

/** The lines of a node as lines of a cell. */
function textOf({ text, breaks = [] }: TextNode): string {
  let out = "";
  let from = 0;
  for (const at of breaks) {
    out += `${text.slice(from, at)}\n`;
    from = at + 1;
  }
  return clean(out + text.slice(from));
}

function isBold({ runs = [] }: TextNode): boolean {
  return runs.length > 0 && runs.every(({ bold, text }) => bold === true || text.trim() === "");
}

function alignOf(cell: TableCell): Align {
  return cell.align ?? (cell.value?.kind === "number" ? "right" : "left");
}

/** The format in which a number shows as the words of its cell: with or without groups, with their decimals, as per cent. */
function formatOf(number: number, text: string): string {
  const decimals = /,(\d+)/u.exec(text)?.[1]?.length ?? 0;
  const part = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  if (text.trimEnd().endsWith("%")) return `0${part}%`;
  if (decimals === 0 && !Number.isInteger(number)) return "General";
  return text === "" || text.includes(".") || Math.abs(number) < 1000 ? `#,##0${part}` : `0${part}`;
}

/** Widths in characters: as the document has them, else as the words need. */
function widthsOf(table: Table | undefined, width: number): readonly number[] {
  if (table?.widths !== undefined) {
    const sum = table.widths.reduce((total, each) => total + each, 0);
    return Array.from({ length: width }, (_, index) => Math.max(5, Math.round((100 * (table.widths?.[index] ?? 0)) / sum)));
  }
  const longest = Array.from({ length: width }, () => 5);
  for (const row of table?.rows.slice(0, 1_000) ?? []) {
    row.cells.forEach((cell, index) => {
      if (cell.colSpan === undefined && row.cells.length === width)
        longest[index] = Math.max(longest[index] ?? 5, Math.min(50, cell.text.length + 2));
    });
  }
  return table === undefined ? [100] : longest;
}

/** Characters that XML 1.0 has no way to write would make the file unreadable. */
function clean(text: string): string {
  return text
    .replace(/\r\n?/gu, "\n")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .slice(0, longestText);
}
