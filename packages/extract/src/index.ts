/**
 * From a document to a plan: a place for every value, an issue for every doubt.
 *
 * @packageDocumentation
 */
export { createTemplate } from "./create-template.ts";
export { explainSpan, type ReadValue, type SpanExplanation } from "./explain-span.ts";
export { type ExtractPlanOptions, extractPlan } from "./extract-plan.ts";
export type { Coverage, CoveredStretch, Extraction, Fate } from "./extraction.ts";
export {
  listTables,
  type ListTablesOptions,
  type RecognisedTableGroup,
  type RecognisedTableRow,
  type RecognisedTableView,
  type TableColumn,
} from "./list-tables.ts";
export type { ColumnRole } from "./tables/column-role.ts";
export type { ExtractIssueCode } from "./messages.ts";
