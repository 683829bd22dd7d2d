import type { Agencies } from "@kehoach/agencies";
import { createIssue, type Issue } from "@kehoach/core";
import type { TableCell, TableRow } from "@kehoach/document";
import { type MoneyUnit, readMoneyUnit } from "@kehoach/money";
import type { Work } from "../work.ts";
import { extractMessages } from "../messages.ts";
import type { Part } from "../outline/build-outline.ts";
import { type ColumnRole, spreadMoney } from "./column-role.ts";
import { expandGrid, type GridRow } from "./expand-grid.ts";
import { findHeader, type RecognisedTable, recogniseRows, type TableHeader } from "./recognise-table.ts";

/** A recognised table and the section it stands in. */
export interface FoundTable {
  readonly part: Part;
  readonly table: RecognisedTable;
  /** What its levels are counted in, where a line above it says so: `ha`. */
  readonly measuredIn: string | undefined;
}

/** What the caller knows of the tables of a document. */
export interface FindTablesOptions {
  /** What columns hold, by the words of their header or by their number, counted from 1. */
  readonly columns?: Readonly<Record<string, ColumnRole>>;
  /** The agencies to know, where the caller has others than the known ones. */
  readonly agencies?: Agencies;
}

/**
 * Finds the tables of targets and of tasks. A table that a page cut into several, with or without a repeated header, is one.
 *
 * @param work - The extraction.
 * @param options - What the caller knows of them.
 * @returns The tables, in order.
 */
export function findTables(work: Work, options: FindTablesOptions = {}): readonly FoundTable[] {
  const runs: { part: Part; header: TableHeader; rows: GridRow[]; unit: MoneyUnit | undefined; measuredIn: string | undefined }[] = [];
  for (const part of work.parts) {
    let unit = unitStated(part.title);
    let measuredIn: string | undefined;
    for (const line of part.content) {
      if (line.kind !== "table") {
        // ĐVT: triệu đồng
        const stated = unitStated(line.node.text);
        if (stated !== undefined) unit = stated;
        const words = unitIn(line.node.text.trim());
        if (words !== undefined && stated === undefined) measuredIn = words;
        if (words !== undefined) work.cover(line.node, "understood", "unit of the table");
        continue;
      }
      const found = findHeader(line.table, {
        subject: part.kind === "targets" || /(?:chỉ|mục) tiêu/iu.test(part.title) ? "targets" : "tasks",
        ...(options.columns === undefined ? {} : { columns: options.columns }),
      });
      const last = runs.at(-1);
      const columns = expandGrid(line.table.rows.slice(0, 1))[0]?.cells.length;
      if (found !== undefined && (last?.part !== part || !sameHeader(last.header, found.header))) {
        const above = line.table.rows.slice(0, 3).flatMap((row) => row.cells.flatMap((cell) => unitStated(cell.text) ?? []))[0];
        runs.push({ part, header: found.header, rows: [...found.rows], unit: above ?? unit, measuredIn });
      } else if (last?.part === part && (found !== undefined || columns === last.header.cells.length)) {
        last.rows.push(...(found?.rows ?? expandGrid(line.table.rows)));
      } else if (line.table.bordered === false || isLetterhead(line.table.rows)) {
        for (const row of line.table.rows) for (const cell of row.cells) work.cover(cell, "kept", "letterhead");
      } else {
        const words = (line.table.rows[0]?.cells ?? [])
          .map((cell) => cell.text)
          .join(" | ")
          .slice(0, 80);
        const place = line.table.span === undefined ? {} : { span: line.table.span };
        work.issues.push(createIssue(extractMessages, "table-not-understood", { words }, place));
        for (const row of line.table.rows) for (const cell of row.cells) work.cover(cell, "not-understood", "table");
      }
    }
  }
  return runs.map(({ part, header, rows, unit, measuredIn }) => {
    const recognised = recogniseRows(rows, header, options.agencies);
    const table = { ...recognised, unit: recognised.unit ?? unit };
    work.issues.push(...table.issues);
    for (const row of table.repeatedHeaders) for (const cell of row.cells) work.cover(cell, "ignored", "repeated header");
    const outside = new Set([...table.repeatedHeaders, ...table.lost].flatMap((row) => row.cells));
    const reasons = header.roles.map((role, column) => (role === "other" ? undefined : `column ${role} (${header.cells[column] ?? ""})`));
    for (const { cells } of rows) {
      cells.forEach((cell, column) => {
        const reason = reasons[column];
        if (reason !== undefined && cell.text.trim() !== "" && !outside.has(cell)) work.cover(cell, "understood", reason);
      });
    }
    for (const row of table.lost) for (const cell of row.cells) work.cover(cell, "not-understood", "row");
    work.issues.push(...unusedColumns(rows, header, outside));
    return { part, table, measuredIn };
  });
}

/** The columns that no value was taken from, and that hold something beside the numbers of the columns. */
function unusedColumns(
  rows: readonly GridRow[],
  { cells, roles, subject }: TableHeader,
  outside: ReadonlySet<TableCell>,
): readonly Issue[] {
  const used = new Set(spreadMoney(cells, roles)?.columns);
  return roles.flatMap((role, column) => {
    // Levels in columns of years are those of targets.
    const isUsed = role !== "other" && !(subject === "tasks" && (role === "value" || role === "baseline"));
    if (isUsed || used.has(column)) return [];
    const filled = rows.flatMap(({ cells: own }) => {
      const cell = own[column];
      // x marks a year; 4 numbers the column.
      const words = cell?.text.trim() ?? "";
      return cell === undefined || outside.has(cell) || !/[\p{L}\d]/u.test(words) || /^x$/iu.test(words) || words === String(column + 1)
        ? []
        : [cell];
    });
    const [first] = filled;
    if (first === undefined) return [];
    const params = {
      column: [(cells[column] ?? "").trim(), String(column + 1)].find((name) => name !== "") ?? "",
      count: String(filled.length),
      words: first.text.trim().slice(0, 40),
    };
    return [createIssue(extractMessages, "column-not-used", params, first.span === undefined ? {} : { span: first.span })];
  });
}

/** `Đơn vị tính: ha`, on a line of its own above a table. */
export const unitIn = (line: string): string | undefined => /^\(?(?:đvt|đơn vị(?: tính)?)\s?:\s?([^:]{1,40}?)\)?$/iu.exec(line)?.[1];

/** `ĐVT: triệu đồng`, on a line of its own, in a heading, or in a row above the header. */
function unitStated(words: string): MoneyUnit | undefined {
  if (!words.includes(":")) return undefined;
  const stated = /(?:^|[\s(])(?:đvt|đơn vị(?: tính)?)\s?:([^()]{2,40})/iu.exec(words)?.[1];
  return stated === undefined ? undefined : readMoneyUnit(stated).value;
}

function sameHeader(a: TableHeader, b: TableHeader): boolean {
  return a.subject === b.subject && a.cells.length === b.cells.length && a.roles.every((role, index) => role === b.roles[index]);
}

/** The motto and the names of the bodies stand side by side in a table of one or two rows. */
export function isLetterhead(rows: readonly TableRow[]): boolean {
  return (
    rows.length <= 3 && rows.some((row) => row.cells.some((cell) => /cộng hòa xã hội|đảng cộng sản việt nam|nơi nhận/iu.test(cell.text)))
  );
}
