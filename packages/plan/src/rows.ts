/**
 * A plan as flat rows, for spreadsheets and for programs that want no model.
 *
 * @packageDocumentation
 */
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
export { toRows } from "./to-rows.ts";
