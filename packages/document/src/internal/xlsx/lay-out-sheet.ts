import { createIssue, type Issue } from "@kehoach/core";
import { documentMessages } from "../../messages.ts";
import type { Flow } from "../flow.ts";
import { addressOf, columnName, type Sheet, type SheetCell } from "./read-sheet.ts";

interface ShownRow {
  readonly number: number;
  /** How many cells it has. */
  readonly count: number;
}

/** How cells are merged, in the rows and columns that are shown. */
interface Grid {
  readonly spans: ReadonlyMap<string, { readonly colSpan: number; readonly rowSpan: number }>;
  /** Columns that a merged cell from above or from the left takes, by row. */
  readonly taken: ReadonlyMap<number, ReadonlySet<number>>;
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
  const columns = columnsIn(numbers.map((row) => sheet.rows.get(row) ?? []))
    .filter((column) => !isHidden(column))
    .sort((a, b) => a - b);
  const grid = placeMerges(sheet, numbers, columns);
  const allShown = readHidden || sheet.hiddenColumns.length === 0;
  const shown = (number: number): readonly SheetCell[] => {
    const cells = sheet.rows.get(number) ?? [];
    return allShown ? cells : cells.filter(({ column }) => !isHidden(column));
  };
  const rows = numbers.map((number): ShownRow => ({ number, count: shown(number).length }));
  // A row is given away when it is laid out, so that a long sheet is not kept twice.
  const take = (number: number): readonly SheetCell[] => {
    const cells = sortCells(shown(number));
    sheet.rows.delete(number);
    return cells;
  };
  for (const region of splitRegions(rows)) layOutRegion(region, { sheet, columns, grid, take }, flow);
}

/** The columns that hold something. */
function columnsIn(rows: Iterable<readonly SheetCell[]>): readonly number[] {
  const columns = new Set<number>();
  for (const cells of rows) for (const { column } of cells) columns.add(column);
  return [...columns];
}

/** What is not shown, and holds something. */
function hiddenIssues(sheet: Sheet, isHidden: (column: number) => boolean): readonly Issue[] {
  const issues: Issue[] = [];
  const rows = sheet.hiddenRows.filter((row) => sheet.rows.has(row)).sort((a, b) => a - b);
  if (rows.length > 0) {
    const params = { sheet: sheet.name, count: `${rows.length}`, rows: printRanges(rows, String) };
    issues.push(createIssue(documentMessages, "hidden-rows-ignored", params));
  }
  const columns = sheet.hiddenColumns.length === 0 ? [] : columnsIn(sheet.rows.values()).filter(isHidden);
  if (columns.length > 0) {
    const params = {
      sheet: sheet.name,
      count: `${columns.length}`,
      columns: printRanges(
        columns.toSorted((a, b) => a - b),
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

/** One cell a column, from left to right; a file may name a cell twice. */
function sortCells(cells: readonly SheetCell[]): readonly SheetCell[] {
  if (cells.every((cell, index) => index === 0 || cell.column > (cells[index - 1]?.column ?? 0))) return cells;
  return [...new Map(cells.map((cell) => [cell.column, cell])).values()].sort((a, b) => a.column - b.column);
}

/** Merged cells are counted in the rows and columns that are shown. */
function placeMerges(sheet: Sheet, numbers: readonly number[], columns: readonly number[]): Grid {
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
  return { spans, taken };
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

/** What is needed to lay rows out. */
interface Shown {
  readonly sheet: Sheet;
  readonly columns: readonly number[];
  readonly grid: Grid;
  /** The cells of a row, once. */
  readonly take: (row: number) => readonly SheetCell[];
}

function layOutRegion(rows: readonly ShownRow[], { sheet, columns, grid, take }: Shown, flow: Flow): void {
  const isWide = ({ count }: ShownRow): boolean => count > 1;
  const first = rows.findIndex(isWide);
  if (first < 0) {
    for (const row of rows) layOutLine(take(row.number), flow);
    return;
  }
  let end = rows.findLastIndex(isWide) + 1;
  // A line right below the table belongs to it: a group without rows; behind an empty row it is a remark.
  while (end < rows.length && (rows[end]?.number ?? 0) - (rows[end - 1]?.number ?? 0) === 1) end += 1;
  for (const row of rows.slice(0, first)) layOutLine(take(row.number), flow);
  const inTable = rows.slice(first, end);
  const holding = new Set<number>();
  for (const { number } of inTable) for (const { column } of sheet.rows.get(number) ?? []) holding.add(column);
  const used = columns.filter((column) => holding.has(column));
  flow.openTable(sheet.name);
  for (const row of inTable) {
    flow.openRow(row.number <= sheet.frozen && isWide(row));
    const cells = take(row.number);
    const taken = grid.taken.get(row.number);
    let next = 0;
    for (const column of used) {
      while ((cells[next]?.column ?? column) < column) next += 1;
      if (taken?.has(column) === true) continue;
      const there = cells[next];
      const cell = there?.column === column ? there : undefined;
      flow.openCell({
        address: addressOf(row.number, column),
        ...(cell?.value === undefined ? {} : { value: cell.value }),
        ...(grid.spans.size === 0 ? undefined : grid.spans.get(`${row.number} ${column}`)),
      });
      if (flow.full) return;
      if (cell !== undefined) takeWords(cell, flow);
      flow.closeCell();
    }
    flow.closeRow();
  }
  flow.closeTable();
  for (const row of rows.slice(end)) layOutLine(take(row.number), flow);
}

function layOutLine(cells: readonly SheetCell[], flow: Flow): void {
  for (const cell of cells) takeWords(cell, flow);
  flow.endParagraph({ kind: "paragraph" });
}

/** Lines of a cell are lines. */
function takeWords({ text, bold }: SheetCell, flow: Flow): void {
  const style = { bold, italic: false };
  if (!text.includes("\n")) {
    flow.words(text, style);
    return;
  }
  text.split(/\r?\n/u).forEach((line, index) => {
    if (index > 0) flow.lineBreak();
    flow.words(line, style);
  });
}
