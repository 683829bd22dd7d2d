import { createIssue, type Issue, type Span } from "@kehoach/core";
import type { Table, TableRow, TextNode } from "@kehoach/document";
import { type MoneyUnit, readMoneyUnit } from "@kehoach/money";
import { foldVietnamese, readOrdinal } from "@kehoach/text";
import { extractMessages } from "../messages.ts";
import { type ColumnRole, columnRoles, type TableSubject, tableSubject } from "./column-role.ts";
import { expandGrid, type GridRow, headerOf } from "./expand-grid.ts";
import { joinNodes } from "./join-nodes.ts";

/** A row of a recognised table, cut rows joined. */
export interface RecognisedRow {
  /** As printed, without a closing point. */
  readonly ordinal: string;
  /** The cells by what they hold. */
  readonly cells: ReadonlyMap<ColumnRole, TextNode>;
  /** Number of the row among the rows of the table as printed, from 1. */
  readonly number: number;
  readonly span: Span | undefined;
}

/** Rows under one heading row. */
interface RecognisedGroup {
  readonly ordinal: string;
  readonly title: string;
  readonly rows: readonly RecognisedRow[];
}

/** A table whose columns are understood. */
export interface RecognisedTable {
  readonly subject: TableSubject;
  readonly groups: readonly RecognisedGroup[];
  /** Unit of the column of money, when its header states one. */
  readonly unit: MoneyUnit | undefined;
  /** Header rows that a page repeated. */
  readonly repeatedHeaders: readonly TableRow[];
  /** Rows nothing could be made of; each has an issue. */
  readonly lost: readonly TableRow[];
  readonly issues: readonly Issue[];
}

interface OpenRow {
  ordinal: string;
  cells: Map<ColumnRole, TextNode>;
  number: number;
  span: Span | undefined;
}

/** Header of a table, for the parts of it that a page break separated and that repeat no header. */
export interface TableHeader {
  readonly cells: readonly string[];
  readonly subject: TableSubject;
}

/**
 * The header of a table, if its first rows have one.
 *
 * @param table - The table.
 * @returns The header and the rows after it.
 */
export function findHeader(table: Table): { readonly header: TableHeader; readonly rows: readonly GridRow[] } | undefined {
  const rows = expandGrid(table.rows);
  for (let index = 0; index < Math.min(3, rows.length); index++) {
    const { cells, height } = headerOf(rows, index);
    const subject = tableSubject(cells);
    if (subject !== undefined) return { header: { cells, subject }, rows: rows.slice(index + height) };
  }
  return undefined;
}

/**
 * Understands the rows of a table whose header is known: joins rows that a page cut, drops repeated headers, puts rows under
 * their group.
 *
 * @param rows - The rows after the header.
 * @param header - The header.
 * @returns The rows by group, and what was doubtful.
 */
export function recogniseRows(rows: readonly GridRow[], header: TableHeader): RecognisedTable {
  const roles = columnRoles(header.cells);
  const headerKey = key(header.cells);
  const issues: Issue[] = [];
  const groups: { ordinal: string; title: string; rows: OpenRow[] }[] = [];
  const repeatedHeaders: TableRow[] = [];
  const lost: TableRow[] = [];
  const place = (row: TableRow): { readonly span?: Span } => (row.span === undefined ? {} : { span: row.span });
  rows.forEach(({ row, cells: gridCells, copied }, index) => {
    const texts = gridCells.map((cell) => cell.text.trim());
    if (texts.every((text) => text === "")) return;
    if (key(texts) === headerKey) {
      repeatedHeaders.push(row);
      return;
    }
    const filled = texts.filter((text) => text !== "");
    const ordinalText = texts[roles.indexOf("ordinal")] ?? "";
    const ordinal = ordinalText === "" ? undefined : readOrdinal(`${ordinalText} `).value;
    const contentText = texts[roles.indexOf("content")] ?? "";
    const words = filled.join(" | ").slice(0, 80);
    if (
      /^(?:tong (?:cong|so|kinh phi)|cong)(?![\p{L}])/u.test(foldVietnamese(contentText === "" ? (filled[0] ?? "") : contentText)) &&
      filled.length <= 4
    ) {
      issues.push(createIssue(extractMessages, "total-row", { words }, place(row)));
      return;
    }
    const title = contentText === "" ? (filled.length === 1 ? (filled[0] ?? "") : "") : contentText;
    // A heading row: its words alone, or with a Roman numeral beside or before them, in whichever cell they stand.
    const alone = filled.length === 1 && (ordinalText === "" || ordinal?.kind !== "number");
    const numbered = filled.length === 2 && title !== "" && (ordinal?.kind === "roman" || /^[A-Z]$/u.test(ordinalText));
    if (numbered || (alone && !continues(title, groups.at(-1)?.rows.at(-1)))) {
      const inner = numbered ? undefined : readOrdinal(title).value;
      groups.push({
        ordinal: ordinal?.label ?? inner?.label ?? (numbered ? ordinalText : ""),
        title: inner === undefined ? title : title.slice(inner.end),
        rows: [],
      });
      return;
    }
    const previous = groups.at(-1)?.rows.at(-1);
    // The words of the row above reach down: what stands beside them here belongs to the same row.
    const reached = copied.has(roles.indexOf("content"));
    if (previous !== undefined && (reached || (ordinalText === "" && roles.includes("ordinal")))) {
      for (const [at, cell] of gridCells.entries()) {
        if (copied.has(at)) continue;
        const role = roles[at] ?? "other";
        const before = previous.cells.get(role);
        previous.cells.set(role, before === undefined ? cell : joinNodes(before, cell));
      }
      if (previous.span !== undefined && row.span !== undefined) previous.span = { ...previous.span, end: row.span.end };
      if (!reached) issues.push(createIssue(extractMessages, "row-without-ordinal", { words, ordinal: previous.ordinal }, place(row)));
      return;
    }
    if (contentText === "") {
      lost.push(row);
      issues.push(createIssue(extractMessages, "row-not-understood", { words }, place(row)));
      return;
    }
    let group = groups.at(-1);
    if (group === undefined) {
      group = { ordinal: "", title: "", rows: [] };
      groups.push(group);
    }
    const label = ordinal?.label ?? ordinalText.replace(/[.)]$/u, "");
    checkOrder(group.rows.at(-1)?.ordinal, label, place(row), issues);
    const cells = new Map<ColumnRole, TextNode>();
    for (const [at, cell] of gridCells.entries()) {
      const role = roles[at] ?? "other";
      const before = cells.get(role);
      cells.set(role, before === undefined ? cell : joinNodes(before, cell));
    }
    group.rows.push({ ordinal: label, cells, number: index + 1, span: row.span });
  });
  const moneyHeader = header.cells[roles.indexOf("money")];
  return {
    subject: header.subject,
    groups,
    unit: moneyHeader === undefined ? undefined : readMoneyUnit(moneyHeader).value,
    repeatedHeaders,
    lost,
    issues,
  };
}

function key(cells: readonly string[]): string {
  return cells.map((cell) => foldVietnamese(cell).replace(/\s+/gu, " ").trim()).join("\t");
}

/** A row with a single cell goes on with the sentence of the row before it when it begins with a small letter. */
function continues(title: string, previous: OpenRow | undefined): boolean {
  return previous !== undefined && /^\p{Ll}/u.test(title);
}

function checkOrder(previous: string | undefined, found: string, place: { readonly span?: Span }, issues: Issue[]): void {
  if (previous === undefined || !/^\d+$/u.test(previous) || !/^\d+$/u.test(found)) return;
  if (Number(found) !== Number(previous) + 1) {
    issues.push(createIssue(extractMessages, "ordinal-out-of-order", { found, previous }, place));
  }
}
