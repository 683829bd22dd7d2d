import type { PlacedRow, PlanRows } from "./plan-rows.ts";
import { rowColumns, type RowTable, type RowTableName } from "./row-tables.ts";

/**
 * Flat rows as tables without nesting, for CSV, a workbook or a database: the document, targets, their measures, tasks, assignments of
 * both, totals, citations, and the places of all of them. Rows are numbered from 1, and other tables name them by that number.
 *
 * @vi bảng
 * @param rows - The rows.
 * @returns The tables, always all of them and in this order; empty cells where a row has `null`.
 * @example
 * ```ts
 * import { listRowTables, toRows } from "@kehoach/plan/rows";
 * const rows = toRows(definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030",
 *   targets: [{ id: "a", title: "Kỹ năng số", level: "ít nhất 70%", of: "người dân" }],
 * }));
 * listRowTables(rows).find(({ name }) => name === "measures")?.lines; // → [["1", "gte", "70", "", "%", "người dân", "", "false"]]
 * ```
 */
export function listRowTables(rows: PlanRows): readonly RowTable[] {
  const { document, targets, tasks, totals, citations } = rows;
  const lines: Readonly<Record<RowTableName, readonly (readonly Cell[])[]>> = {
    document: [[document.kind, document.number, document.issuedOn, document.issuer, document.from, document.to]],
    targets: targets.map(({ phase, ordinal, text }, index) => [index + 1, phase, ordinal, text]),
    measures: targets.flatMap(({ measures }, index) =>
      measures.map(({ comparator, value, upper, unit, population, per, keep }) => [
        index + 1,
        comparator,
        value,
        upper,
        unit,
        population,
        per,
        keep,
      ]),
    ),
    tasks: tasks.map(({ part, section, ordinal, text, schedule, budget, output }, index) => [
      index + 1,
      part,
      section,
      ordinal,
      text,
      schedule.raw,
      schedule.from,
      schedule.to,
      schedule.recurrence,
      budget?.raw ?? null,
      budget?.vnd ?? null,
      budget?.source ?? null,
      output,
    ]),
    assignments: [
      ...targets.flatMap((row, index) => rolesOf(row, [index + 1, null])),
      ...tasks.flatMap((row, index) => rolesOf(row, [null, index + 1])),
    ],
    totals: totals.map(({ raw, vnd }, index) => [index + 1, raw, vnd]),
    citations: citations.map(({ raw, number, issuedOn }, index) => [index + 1, raw, number, issuedOn]),
    places: [targets, tasks, totals, citations].flatMap((list: readonly PlacedRow[], table) =>
      list.flatMap(({ span, alsoAt }, index) =>
        [...(span === null ? [] : [span]), ...alsoAt].map(({ document: of, start, end }): readonly Cell[] => [
          ...[0, 1, 2, 3].map((each) => (each === table ? index + 1 : null)),
          of,
          start,
          end,
        ]),
      ),
    ),
  };
  const names: readonly RowTableName[] = ["document", "targets", "measures", "tasks", "assignments", "totals", "citations", "places"];
  return names.map((name) => ({
    name,
    columns: rowColumns[name],
    lines: lines[name].map((cells) => cells.map((cell) => (cell === null ? "" : String(cell)))),
  }));
}

type Cell = string | number | boolean | null;

function rolesOf(
  { lead, coordinating }: { readonly lead: readonly string[]; readonly coordinating: readonly string[] },
  keys: readonly Cell[],
): readonly (readonly Cell[])[] {
  return [...lead.map((agency) => [...keys, "lead", agency]), ...coordinating.map((agency) => [...keys, "coordinating", agency])];
}
