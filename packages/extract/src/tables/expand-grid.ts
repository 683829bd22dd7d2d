import type { TableCell, TableRow } from "@kehoach/document";
import { foldVietnamese } from "@kehoach/text";

/** A row with one cell for each column of its table. */
export interface GridRow {
  /** The cells; where a cell of a row above reaches down, that cell again. */
  readonly cells: readonly TableCell[];
  /** Columns whose cell reaches down from a row above. */
  readonly copied: ReadonlySet<number>;
  /** The row as the document has it. */
  readonly row: TableRow;
}

const empty: TableCell = { text: "" };
const nowhere: ReadonlySet<number> = new Set();

/** No table of a plan has more columns; a hostile one may claim any number. */
const widest = 64;

/**
 * Lays merged cells out on the grid of their columns: a cell over several columns stands in the first of them, a cell over several
 * rows in each of them.
 *
 * @param rows - The rows of a table.
 * @returns The rows, all of one width when any cell is merged.
 */
export function expandGrid(rows: readonly TableRow[]): readonly GridRow[] {
  const merged = rows.some((row) => row.cells.some((cell) => (cell.colSpan ?? 1) > 1 || (cell.rowSpan ?? 1) > 1));
  if (!merged) return rows.map((row) => ({ cells: row.cells, copied: nowhere, row }));
  const hanging = new Map<number, { readonly cell: TableCell; left: number }>();
  const grid = rows.map((row) => {
    const cells: TableCell[] = [];
    const copied = new Set<number>();
    const fromAbove = (): void => {
      for (let above = hanging.get(cells.length); above !== undefined && above.left > 0; above = hanging.get(cells.length)) {
        above.left -= 1;
        copied.add(cells.length);
        cells.push(above.cell);
      }
    };
    for (const cell of row.cells) {
      fromAbove();
      for (let offset = 0; offset < Math.min(cell.colSpan ?? 1, widest); offset++) {
        const shown = offset === 0 ? cell : empty;
        if ((cell.rowSpan ?? 1) > 1) hanging.set(cells.length, { cell: shown, left: (cell.rowSpan ?? 1) - 1 });
        else hanging.delete(cells.length);
        cells.push(shown);
      }
    }
    fromAbove();
    return { cells, copied, row };
  });
  const width = Math.max(...grid.map(({ cells }) => cells.length));
  return grid.map(({ cells, copied, row }) => ({
    cells: [...cells, ...Array.from({ length: width - cells.length }, () => empty)],
    copied,
    row,
  }));
}

/**
 * The header of a table whose header cells are merged over several rows: the words above each column, from top to bottom.
 *
 * @param rows - The rows of the table on their grid.
 * @param first - Position of the first header row.
 * @returns The words by column, and how many rows they take.
 */
export function headerOf(rows: readonly GridRow[], first: number): { readonly cells: readonly string[]; readonly height: number } {
  const top = rows[first];
  if (top === undefined) return { cells: [], height: 0 };
  const height = Math.max(1, ...top.row.cells.map((cell) => cell.rowSpan ?? 1));
  const second = rows[first + 1];
  if (second !== undefined && namesParts(top, second)) return { cells: joinHeaders(top, second), height: 2 };
  const spread = second === undefined ? undefined : spreadHeaders(top, second);
  if (spread !== undefined) return { cells: spread, height: 2 };
  const levels = rows.slice(first, first + height).map(headersAbove);
  const cells = top.cells.map((_, column) => {
    const words = new Set(levels.map((level) => level[column] ?? ""));
    return [...words].filter((word) => word !== "").join(" ");
  });
  return { cells, height };
}

/** The words of a header row over each column; a cell over several columns names the group of all of them. */
function headersAbove({ cells, copied, row }: GridRow): readonly string[] {
  let above = "";
  return cells.map((cell, column) => {
    if (copied.has(column)) {
      above = "";
      return "";
    }
    if (cell !== empty) above = row.cells.includes(cell) && (cell.colSpan ?? 1) > 1 ? cell.text : "";
    return cell === empty ? above : cell.text;
  });
}

/**
 * Whether a row without merged cells goes on with the header above it: it names the columns of a group, whose name stands in the first of
 * them, and nothing else. `Kế hoạch | | ` over `Năm 2027 | Năm 2028 | Năm 2029`
 */
function namesParts(top: GridRow, second: GridRow): boolean {
  const isTall = top.row.cells.some((cell) => (cell.rowSpan ?? 1) > 1);
  if (isTall || (top.cells[0]?.text ?? "").trim() === "" || top.cells.length !== second.cells.length) return false;
  const above = top.cells.map((cell) => cell.text.trim());
  const below = second.cells.map((cell) => cell.text.trim());
  const named = below.flatMap((words, column) => (words === "" ? [] : [column]));
  return (
    named.length >= 2 &&
    above.every((words, column) => words !== "" || (below[column] ?? "") !== "") &&
    named.every((column) => (below[column] ?? "").length <= 40) &&
    ((named.some((column) => above[column] === "") && named.every((column) => above[column] === "" || above[column + 1] === "")) ||
      // Đơn vị | Đơn vị over chủ trì | phối hợp: the words of each header go on below.
      named.every((column) => above[column] !== "" && endOfHeader.test(foldVietnamese(below[column] ?? ""))))
  );
}

/**
 * The header above a row that names the parts of a merged cell, where the text kept only the first of the merged cells: each run of
 * names stands under one cell, each blank under one. `TT | Nội dung | Tổng vốn | Trong đó` over `| | | NSTW | NS tỉnh | NS xã`
 */
function spreadHeaders(top: GridRow, second: GridRow): readonly string[] | undefined {
  const above = top.cells.map((cell) => cell.text.trim());
  const below = second.cells.map((cell) => cell.text.trim());
  if (above.length >= below.length || above.length < 2 || above.some((words) => words === "") || below[0] !== "") return undefined;
  if (below.filter((words) => words !== "").length < 2 || below.some((words) => words.length > 40 || /^\d[\d.,]*$/u.test(words)))
    return undefined;
  const headers: string[] = [];
  let at = -1;
  for (const [column, words] of below.entries()) {
    if (words === "" || (below[column - 1] ?? "") === "") at += 1;
    const group = above[at];
    if (group === undefined) break;
    headers.push(words === "" ? group : `${group} ${words}`);
  }
  // What is left of the header stands over columns that the row below no longer reaches.
  return headers.length === below.length && at === above.length - 1 ? headers : undefined;
}

/** What a header may end with on a line of its own; other small words go on with a row that a page cut. */
const endOfHeader = /^(?:(?:chu tri|phoi hop|thuc hien|hoan thanh|trien khai|du kien|dau ra|dat duoc|\([^()]{1,30}\)) ?){1,3}$/u;

function joinHeaders(top: GridRow, second: GridRow): readonly string[] {
  let group = "";
  return top.cells.map((cell, column) => {
    const [above, below] = [cell.text.trim(), (second.cells[column]?.text ?? "").trim()];
    if (above !== "") group = above;
    return below === "" ? above : `${group} ${below}`;
  });
}
