import { createIssue, type Issue } from "@kehoach/core";
import { documentMessages } from "../../messages.ts";
import type { CellValue } from "../../tree.ts";
import { readXml, stopReading, type XmlAttributes } from "../xml.ts";
import { formatCell } from "./format-cell.ts";

/** What all sheets of a workbook share. */
export interface WorkbookStyles {
  readonly strings: readonly string[];
  /** Number format and weight of the cells, by the number of their style. */
  readonly styles: readonly { readonly format: string; readonly bold: boolean }[];
  readonly date1904: boolean;
}

/** A cell with something in it. */
export interface SheetCell {
  /** From 1. */
  readonly column: number;
  readonly text: string;
  readonly bold: boolean;
  readonly value: CellValue | undefined;
}

/** A stretch of merged cells, from 1. */
interface Merge {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A sheet as its file has it. */
export interface Sheet {
  readonly name: string;
  /** Rows with something in them, by their number. */
  readonly rows: Map<number, readonly SheetCell[]>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly { readonly from: number; readonly to: number }[];
  readonly merges: readonly Merge[];
  /** Rows that stay in place when the sheet is scrolled; 0 for none. */
  readonly frozen: number;
}

/** Longest text of a cell: Excel itself knows no longer one. */
const longestText = 32_767;
const mostRows = 1_048_576;
const mostColumns = 16_384;
const mostMerges = 20_000;
/** Faults of single cells that are told one by one. */
const mostFaults = 50;

/**
 * Reads one sheet.
 *
 * @param bytes - The part.
 * @param part - Its name.
 * @param name - The name people see.
 * @param book - What all sheets share.
 * @param issues - Receives what is doubtful.
 * @param room - How many cells may still be read.
 * @returns The sheet, as far as it could be read.
 */
export function readSheet(bytes: Uint8Array, part: string, name: string, book: WorkbookStyles, issues: Issue[], room: number): Sheet {
  const rows = new Map<number, readonly SheetCell[]>();
  /** Cells of the row that is open, and its number. */
  let inRow: SheetCell[] = [];
  let openRow = -1;
  const hiddenRows: number[] = [];
  const hiddenColumns: { from: number; to: number }[] = [];
  const merges: Merge[] = [];
  let frozen = 0;
  let row = 0;
  let column = 0;
  let cells = 0;
  let faults = 0;
  let open: { type: string; style: number; words: string; hasFormula: boolean } | undefined;
  /** Whether the words that come are those of the cell. */
  let taking = false;
  let inPhonetic = false;

  const fault = (code: "formula-without-value" | "cell-error" | "cell-cut", params: Readonly<Record<string, string>>): void => {
    faults += 1;
    if (faults <= mostFaults) issues.push(createIssue(documentMessages, code, { cell: addressOf(row, column), sheet: name, ...params }));
  };

  const endRow = (): void => {
    // A list of its own length: one that grew holds room for more.
    if (openRow >= 0) rows.set(openRow, inRow.slice());
  };

  const endCell = (): void => {
    if (open === undefined) return;
    const { type, style, words, hasFormula } = open;
    open = undefined;
    if (words === "") {
      if (hasFormula) fault("formula-without-value", {});
      return;
    }
    const look = book.styles[style] ?? { format: "General", bold: false };
    let shown: { readonly text: string; readonly value?: CellValue };
    switch (type) {
      case "s":
        shown = { text: book.strings[Number(words)] ?? "" };
        break;
      case "b":
        shown = { text: words === "1" ? "TRUE" : "FALSE" };
        break;
      case "e":
        shown = { text: words };
        fault("cell-error", { error: words.slice(0, 20) });
        break;
      case "n":
      case "": {
        const number = Number(words);
        shown = Number.isFinite(number) ? formatCell(number, look.format, book.date1904) : { text: words };
        break;
      }
      default:
        shown = { text: words };
    }
    if (shown.text.length > longestText) fault("cell-cut", { limit: `${longestText}` });
    const text = shown.text.slice(0, longestText);
    if (text.trim() === "") return;
    cells += 1;
    if (cells > room) {
      issues.push(createIssue(documentMessages, "too-many-cells", { limit: `${room}`, table: name, row: `${row}` }));
      stopReading();
    }
    if (row !== openRow) {
      endRow();
      openRow = row;
      inRow = [...(rows.get(row) ?? [])];
    }
    inRow.push({ column, text, bold: look.bold, value: shown.value });
  };

  const issue = readXml(bytes, part, {
    open(element, attributes) {
      switch (element) {
        case "row":
          row = within(Number(attributes.r ?? row + 1), mostRows) ?? row;
          column = 0;
          if (isOn(attributes.hidden)) hiddenRows.push(row);
          return;
        case "c": {
          const place = attributes.r === undefined ? undefined : placeOf(attributes.r);
          column = place?.column ?? column + 1;
          open = { type: attributes.t ?? "", style: Number(attributes.s ?? 0), words: "", hasFormula: false };
          return;
        }
        case "f":
          if (open !== undefined) open.hasFormula = true;
          return;
        case "rPh":
          inPhonetic = true;
          return;
        case "v":
          taking = open !== undefined;
          return;
        case "t":
          taking = open?.type === "inlineStr" && !inPhonetic;
          return;
        case "col":
          if (isOn(attributes.hidden) && hiddenColumns.length < mostColumns) hiddenColumns.push(rangeOf(attributes));
          return;
        case "mergeCell": {
          const merge = mergeOf(attributes.ref ?? "");
          if (merge !== undefined && merges.length < mostMerges) merges.push(merge);
          return;
        }
        case "pane":
          if (attributes.state?.startsWith("frozen") === true) frozen = Number(attributes.ySplit ?? 0) || 0;
          return;
        default:
      }
    },
    close(element) {
      if (element === "c") endCell();
      else if (element === "v" || element === "t") taking = false;
      else if (element === "rPh") inPhonetic = false;
    },
    words(text) {
      if (taking && open !== undefined && open.words.length <= longestText) open.words += text;
    },
  });
  endRow();
  if (issue !== undefined) issues.push(issue);
  return { name, rows, hiddenRows, hiddenColumns, merges, frozen };
}

function rangeOf({ min, max }: XmlAttributes): { from: number; to: number } {
  return { from: Number(min ?? 0) || 0, to: Math.min(Number(max ?? 0) || 0, mostColumns) };
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function within(value: number, most: number): number | undefined {
  return Number.isInteger(value) && value >= 1 && value <= most ? value : undefined;
}

function mergeOf(reference: string): Merge | undefined {
  const [first = "", last = first] = reference.split(":");
  const [from, to] = [placeOf(first), placeOf(last)];
  if (from === undefined || to === undefined || to.row < from.row || to.column < from.column) return undefined;
  return { row: from.row, column: from.column, lastRow: to.row, lastColumn: to.column };
}

/** Row and column of `B7`, from 1. */
function placeOf(address: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(address);
  if (match === null) return undefined;
  const [, letters = "", digits = ""] = match;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return within(row, mostRows) !== undefined && within(column, mostColumns) !== undefined ? { row, column } : undefined;
}

/** `B7` from row and column. */
export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** Letters of a column, from 1. */
export function columnName(column: number): string {
  let left = column;
  let name = "";
  while (left > 0) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
    left = Math.floor((left - 1) / 26);
  }
  return name;
}
