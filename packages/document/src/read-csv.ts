import { createIssue, type Issue } from "@kehoach/core";
import { createNodeBuilder } from "./internal/node-builder.ts";
import { documentMessages } from "./messages.ts";
import type { DocumentTree, TableCell, TableRow, TextNode } from "./tree.ts";

/** How to read CSV. */
export interface ReadCsvOptions {
  /** Id of the document; spans carry it. */
  readonly id: string;
  /** What stands between two cells. Default: the one of comma, semicolon and tab that the first lines use most evenly. */
  readonly separator?: "," | ";" | "\t";
  /** Longest text that is read, in UTF-16 units. Default: 20,000,000. */
  readonly maxLength?: number;
  /** Most cells; what follows is not read. Default: 200,000. */
  readonly maxCells?: number;
}

/**
 * Reads CSV, also as Excel writes it in Viet Nam, with semicolons, into a document tree with one table. Cells in quotation
 * marks may hold separators, line ends and doubled quotation marks; rows may be of different length.
 *
 * @vi bảng tính
 * @param csv - The CSV text.
 * @param options - Id of the document, separator, and limits.
 * @returns The tree; its spans point into the CSV text itself.
 * @see RFC 4180
 * @example
 * ```ts
 * const [table] = readCsv("STT;Nhiệm vụ\n1;\"Mở lớp; thi\"", { id: "x" }).blocks;
 * table?.kind === "table" ? table.rows[1]?.cells.map((cell) => cell.text) : []; // → ["1", "Mở lớp; thi"]
 * ```
 */
export function readCsv(csv: string, options: ReadCsvOptions): DocumentTree {
  const { id, maxLength = 20_000_000, maxCells = 200_000 } = options;
  const fail = (issue: Issue): DocumentTree => ({ id, text: csv, format: "csv", blocks: [], issues: [issue] });
  if (csv.length > maxLength) {
    return fail(createIssue(documentMessages, "document-too-large", { size: `${csv.length}`, limit: `${maxLength}` }));
  }
  if (csv.includes("\u0000")) return fail(createIssue(documentMessages, "not-text"));
  const issues: Issue[] = [];
  // Excel says itself what it divides by: sep=;
  const said = /^\ufeff?sep=([,;\t])(?:\r\n?|\n)/u.exec(csv.slice(0, 10));
  const separator = options.separator ?? said?.[1] ?? guessSeparator(csv);
  const reader = { csv, id, separator, at: said?.[0].length ?? (csv.startsWith("\ufeff") ? 1 : 0) };
  const rows: TableRow[] = [];
  let count = 0;
  let line = 1;
  while (reader.at < csv.length) {
    const start = reader.at;
    const cells: TableCell[] = [];
    let goesOn = true;
    while (goesOn && count < maxCells) {
      const { cell, ends, isOpen } = readCell(reader);
      if (isOpen) issues.push(createIssue(documentMessages, "quote-open", { line: `${line}` }));
      cells.push(cell);
      count += 1;
      goesOn = ends === "cell";
    }
    const end = cells.at(-1)?.span?.end;
    // A list of its own length: one that grew holds room for more.
    if (cells.some(({ text }) => text !== "")) rows.push({ cells: cells.slice(), span: { document: id, start, end: end ?? reader.at } });
    if (count >= maxCells && (goesOn || reader.at < csv.length)) {
      const row = `${rows.length + (goesOn ? 0 : 1)}`;
      issues.push(createIssue(documentMessages, "too-many-cells", { limit: `${maxCells}`, table: "1", row }));
      break;
    }
    line += countLines(csv, start, reader.at);
  }
  if (rows.length === 0) return fail(createIssue(documentMessages, "document-empty"));
  const span = { document: id, start: rows[0]?.span?.start ?? 0, end: rows.at(-1)?.span?.end ?? csv.length };
  return { id, text: csv, format: "csv", blocks: [{ kind: "table", rows, span }], issues };
}

interface Reader {
  readonly csv: string;
  readonly id: string;
  readonly separator: string;
  at: number;
}

/** Reads a cell and what ends it; quotation marks count only where the cell begins. */
function readCell(reader: Reader): { readonly cell: TableCell; readonly ends: "cell" | "row"; readonly isOpen: boolean } {
  const { csv, id, separator } = reader;
  const builder = createNodeBuilder();
  let breaks: number[] | undefined;
  let isOpen = false;
  const take = (from: number, to: number): void => {
    let start = from;
    for (let at = from; at <= to; at++) {
      if (at < to && csv[at] !== "\n" && csv[at] !== "\r") continue;
      builder.add(csv, start, at);
      if (at < to) {
        if (!builder.empty && breaks?.at(-1) !== builder.length) (breaks ??= []).push(builder.length);
        builder.space();
      }
      start = at + 1;
    }
  };
  if (csv[reader.at] === '"') {
    let from = reader.at + 1;
    for (;;) {
      const quote = csv.indexOf('"', from);
      if (quote < 0) {
        isOpen = true;
        // What nobody closes ends with its line, so that one slip does not swallow the rest of the file.
        from = reader.at + 1;
        reader.at = endOfCell(reader, from);
        take(from, reader.at);
        break;
      }
      const doubled = csv[quote + 1] === '"';
      take(from, doubled ? quote + 1 : quote);
      from = quote + (doubled ? 2 : 1);
      if (doubled) continue;
      reader.at = endOfCell(reader, from);
      take(from, reader.at);
      break;
    }
  } else {
    const from = reader.at;
    reader.at = endOfCell(reader, from);
    take(from, reader.at);
  }
  const node = builder.build(id);
  // A list of its own length: one that grew holds room for more.
  const lines = breaks?.filter((at) => at < node.text.length).slice();
  const ends = csv[reader.at] === separator ? "cell" : "row";
  reader.at += csv.startsWith("\r\n", reader.at) ? 2 : 1;
  return { cell: lines === undefined || lines.length === 0 ? node : withBreaks(node, lines), ends, isOpen };
}

/** A property added behind a spread takes more room than one of an object written out. */
function withBreaks({ text, span, pieces }: TextNode, breaks: readonly number[]): TextNode {
  if (span === undefined) return { text, breaks };
  return pieces === undefined ? { text, span, breaks } : { text, span, pieces, breaks };
}

function endOfCell({ csv, separator }: Reader, from: number): number {
  let at = from;
  while (at < csv.length && csv[at] !== separator && csv[at] !== "\n" && csv[at] !== "\r") at += 1;
  return at;
}

function countLines(csv: string, start: number, end: number): number {
  let lines = 0;
  for (let at = start; at < end; at++) if (csv[at] === "\n" || (csv[at] === "\r" && csv[at + 1] !== "\n")) lines += 1;
  return lines;
}

/** The separator that divides the first lines into most cells, each into about as many. */
function guessSeparator(csv: string): string {
  const lines = csv
    .slice(0, 20_000)
    .replace(/"[^"]*"/gu, "")
    .split(/\r\n?|\n/u)
    .filter((line) => line.trim() !== "")
    .slice(0, 20);
  let best = ",";
  let most = 0;
  for (const separator of [";", "\t", ","]) {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const least = Math.min(...counts);
    // A comma stands in sentences too: what divides every line is worth more than what divides some.
    const worth = least * 1_000 + counts.reduce((sum, count) => sum + count, 0);
    if (worth > most) [best, most] = [separator, worth];
  }
  return best;
}
