/**
 * A plan as flat rows, for spreadsheets and for programs that want no model.
 *
 * @packageDocumentation
 */
export { createCsvMetadata, type CsvMetadata } from "./create-csv-metadata.ts";
export { fromCsv } from "./from-csv.ts";
export { isPlanRows } from "./is-plan-rows.ts";
export type {
  BudgetRow,
  CitationRow,
  DocumentRow,
  MeasureRow,
  PlacedRow,
  PlanRows,
  RowComparator,
  RowRecurrence,
  ScheduleRow,
  TargetRow,
  TaskRow,
  TotalRow,
} from "./plan-rows.ts";
export { listRowTables } from "./list-row-tables.ts";
export { readRowTables, type RawTable } from "./read-row-tables.ts";
export type { RowColumn, RowTable, RowTableName } from "./row-tables.ts";
export { toCsv, type ToCsvOptions } from "./to-csv.ts";
export { toRows } from "./to-rows.ts";
