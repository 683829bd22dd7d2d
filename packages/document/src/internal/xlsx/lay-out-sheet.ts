import { createIssue, type Issue } from "@kehoach/core";
import { documentMessages } from "../../messages.ts";
import type { Flow } from "../flow.ts";
import { addressOf, columnName, type Sheet, type SheetCell } from "./read-sheet.ts";

/** A cell on the grid of what is shown. */
interface Placed extends SheetCell {
  readonly colSpan: number;
  readonly rowSpan: number;
}

interface ShownRow {
  readonly number: number;
  readonly cells: ReadonlyMap<number, Placed>;
  /** Columns that a merged cell from above or from the left takes. */
  readonly taken: ReadonlySet<number>;
}

/** Cells that merging may hide before the rest of the merges is let be. */
const mostTaken = 1_000_000;

/**
 * Puts what a sheet shows into a tree: the lines above the table as paragraphs, then the table, then the lines below it.
 *
 * @param sheet - The sheet.
 * @param flow - Takes it.
 * @param readHidden - Whether hidden rows and columns are read too.
 */
export function layOutSheet(sheet: Sheet, flow: Flow, readHidden: boolean): void {
  const hiddenRows = new Set(readHidden ? [] : sheet.hiddenRows);
  const isHidden = (column: number): boolean => !readHidden && sheet.hiddenColumns.some(({ from, to }) => column >= from && column <= to);
  flow.issues.push(...(readHidden ? [] : hiddenIssues(sheet, isHidden)));
  const numbers = [...sheet.rows.keys()].filter((row) => !hiddenRows.has(row)).sort((a, b) => a - b);
  const columns = [
    ...new Set(numbers.flatMap((row) => (sheet.rows.get(row) ?? []).map(({ column }) => column)).filter((column) => !isHidden(column))),
  ].sort((a, b) => a - b);
  const rows = placeCells(sheet, numbers, columns);
  for (const region of splitRegions(rows)) layOutRegion(region, sheet, columns, flow);
}

/** What is not shown, and holds something. */
function hiddenIssues(sheet: Sheet, isHidden: (column: number) => boolean): readonly Issue[] {
  const issues: Issue[] = [];
  const rows = sheet.hiddenRows.filter((row) => sheet.rows.has(row)).sort((a, b) => a - b);
  if (rows.length > 0) {
    const params = { sheet: sheet.name, count: `${rows.length}`, rows: printRanges(rows, String) };
    issues.push(createIssue(documentMessages, "hidden-rows-ignored", params));
  }
  const columns = [...new Set([...sheet.rows.values()].flatMap((cells) => cells.map(({ column }) => column)))].filter(isHidden);
  if (columns.length > 0) {
    const params = {
      sheet: sheet.name,
      count: `${columns.length}`,
      columns: printRanges(
        columns.sort((a, b) => a - b),
        columnName,
      ),
    };
    issues.push(createIssue(documentMessages, "hidden-columns-ignored", params));
  }
  return issues;
}

/** `3, 5-9`. */
function printRanges(numbers: readonly number[], print: (value: number) => string): string {
  const ranges: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last?.to === number - 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  const shown = ranges.slice(0, 20).map(({ from, to }) => (from === to ? print(from) : `${print(from)}-${print(to)}`));
  return `${shown.join(", ")}${ranges.length > 20 ? ", …" : ""}`;
}

/** Merged cells are counted in the rows and columns that are shown. */
function placeCells(sheet: Sheet, numbers: readonly number[], columns: readonly number[]): readonly ShownRow[] {
  const spans = new Map<string, { readonly colSpan: number; readonly rowSpan: number }>();
  const taken = new Map<number, Set<number>>();
  let count = 0;
  for (const { row, column, lastRow, lastColumn } of sheet.merges) {
    const inRows = between(numbers, row, lastRow);
    const inColumns = between(columns, column, lastColumn);
    count += inRows.length * inColumns.length;
    if (count > mostTaken) break;
    spans.set(`${row} ${column}`, { colSpan: Math.max(1, inColumns.length), rowSpan: Math.max(1, inRows.length) });
    for (const at of inRows) {
      const set = taken.get(at) ?? new Set();
      taken.set(at, set);
      for (const across of inColumns) if (at !== row || across !== column) set.add(across);
    }
  }
  return numbers.map((number) => ({
    number,
    taken: taken.get(number) ?? new Set(),
    cells: new Map(
      (sheet.rows.get(number) ?? []).map((cell): [number, Placed] => [
        cell.column,
        { ...cell, ...(spans.get(`${number} ${cell.column}`) ?? { colSpan: 1, rowSpan: 1 }) },
      ]),
    ),
  }));
}

function between(sorted: readonly number[], from: number, to: number): readonly number[] {
  return sorted.slice(firstAt(sorted, from), firstAt(sorted, to + 1));
}

function firstAt(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two empty rows or more part one table from the next. */
function splitRegions(rows: readonly ShownRow[]): readonly (readonly ShownRow[])[] {
  const regions: ShownRow[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    if (row.number - last > 2) regions.push([row]);
    else regions.at(-1)?.push(row);
    last = row.number;
  }
  return regions;
}

function layOutRegion(rows: readonly ShownRow[], sheet: Sheet, columns: readonly number[], flow: Flow): void {
  const isWide = ({ cells }: ShownRow): boolean => cells.size > 1;
  const first = rows.findIndex(isWide);
  if (first < 0) {
    for (const row of rows) layOutLine(row, flow);
    return;
  }
  let end = rows.findLastIndex(isWide) + 1;
  // A line right below the table belongs to it: a group without rows; behind an empty row it is a remark.
  while (end < rows.length && (rows[end]?.number ?? 0) - (rows[end - 1]?.number ?? 0) === 1) end += 1;
  for (const row of rows.slice(0, first)) layOutLine(row, flow);
  const inTable = rows.slice(first, end);
  const used = columns.filter((column) => inTable.some(({ cells }) => cells.has(column)));
  flow.openTable(sheet.name);
  for (const row of inTable) {
    flow.openRow(row.number <= sheet.frozen && isWide(row));
    for (const column of used) {
      if (row.taken.has(column)) continue;
      const cell = row.cells.get(column);
      flow.openCell({
        address: addressOf(row.number, column),
        ...(cell?.value === undefined ? {} : { value: cell.value }),
        ...(cell === undefined ? {} : { colSpan: cell.colSpan, rowSpan: cell.rowSpan }),
      });
      if (flow.full) return;
      if (cell !== undefined) takeWords(cell, flow);
      flow.closeCell();
    }
    flow.closeRow();
  }
  flow.closeTable();
  for (const row of rows.slice(end)) layOutLine(row, flow);
}

function layOutLine({ cells }: ShownRow, flow: Flow): void {
  for (const cell of cells.values()) takeWords(cell, flow);
  flow.endParagraph({ kind: "paragraph" });
}

/** Lines of a cell are lines. */
function takeWords({ text, bold }: SheetCell, flow: Flow): void {
  text.split(/\r?\n/u).forEach((line, index) => {
    if (index > 0) flow.lineBreak();
    flow.words(line, { bold, italic: false });
  });
}
