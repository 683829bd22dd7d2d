import type { Span } from "@kehoach/core";
import { isIntFrom, isListOf, isObject, isText, sizeOf } from "./internal/guards.ts";
import type {
  BudgetRow,
  CitationRow,
  DocumentRow,
  MeasureRow,
  PlacedRow,
  PlanRows,
  ScheduleRow,
  TargetRow,
  TaskRow,
  TotalRow,
} from "./plan-rows.ts";

const planKinds: ReadonlySet<unknown> = new Set(["ke-hoach", "de-an", "chuong-trinh", "to-trinh", "quyet-dinh", "nghi-quyet", "other"]);
const comparators: ReadonlySet<unknown> = new Set(["eq", "gt", "gte", "lt", "lte", "range", "approx", "none"]);
const recurrences: ReadonlySet<unknown> = new Set([
  "none",
  "yearly",
  "half-yearly",
  "quarterly",
  "monthly",
  "every-2-years",
  "every-3-years",
  "ongoing",
  "periodic",
]);

/**
 * Whether data of outside has the form of flat rows: every key of every row, and no other.
 *
 * @vi kế hoạch dạng bảng
 * @param value - Anything, for example what `JSON.parse` gave.
 * @returns `true` for flat rows.
 * @example
 * ```ts
 * import { isPlanRows } from "@kehoach/plan/rows";
 * isPlanRows({ targets: [], tasks: [] }); // → false
 * ```
 */
export function isPlanRows(value: unknown): value is PlanRows {
  return (
    isObject<PlanRows>(value, 0) &&
    isDocumentRow(value.document) &&
    isListOf(value.targets, isTargetRow, 0) &&
    isListOf(value.tasks, isTaskRow, 0) &&
    isListOf(value.totals, isTotalRow, 0) &&
    isListOf(value.citations, isCitationRow, 0) &&
    sizeOf(value) === 5
  );
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}

function isNumberOrNull(value: unknown): value is number | null {
  return value === null || (typeof value === "number" && Number.isFinite(value));
}

function isDocumentRow(value: unknown): value is DocumentRow {
  return (
    isObject<DocumentRow>(value, 0) &&
    planKinds.has(value.kind) &&
    isTextOrNull(value.number) &&
    isTextOrNull(value.issuedOn) &&
    isTextOrNull(value.issuer) &&
    isTextOrNull(value.from) &&
    isTextOrNull(value.to) &&
    sizeOf(value) === 6
  );
}

function isSpan(value: unknown): value is Span {
  return isObject<Span>(value, 0) && isText(value.document) && isIntFrom(value.start, 0) && isIntFrom(value.end, 0) && sizeOf(value) === 3;
}

function isPlaced(value: Readonly<Partial<Record<keyof PlacedRow, unknown>>>): boolean {
  return (value.span === null || isSpan(value.span)) && isListOf(value.alsoAt, isSpan, 0);
}

function isMeasureRow(value: unknown): value is MeasureRow {
  return (
    isObject<MeasureRow>(value, 0) &&
    comparators.has(value.comparator) &&
    isNumberOrNull(value.value) &&
    isNumberOrNull(value.upper) &&
    isTextOrNull(value.unit) &&
    isText(value.population) &&
    (value.per === null || value.per === "year") &&
    typeof value.keep === "boolean" &&
    sizeOf(value) === 7
  );
}

function isTargetRow(value: unknown): value is TargetRow {
  return (
    isObject<TargetRow>(value, 0) &&
    isText(value.phase) &&
    isText(value.ordinal) &&
    isText(value.text) &&
    isListOf(value.measures, isMeasureRow, 0) &&
    isListOf(value.lead, isText, 0) &&
    isListOf(value.coordinating, isText, 0) &&
    isPlaced(value) &&
    sizeOf(value) === 8
  );
}

function isScheduleRow(value: unknown): value is ScheduleRow {
  return (
    isObject<ScheduleRow>(value, 0) &&
    isText(value.raw) &&
    isTextOrNull(value.from) &&
    isTextOrNull(value.to) &&
    recurrences.has(value.recurrence) &&
    sizeOf(value) === 4
  );
}

function isBudgetRow(value: unknown): value is BudgetRow {
  return isObject<BudgetRow>(value, 0) && isText(value.raw) && isTextOrNull(value.vnd) && isTextOrNull(value.source) && sizeOf(value) === 3;
}

function isTaskRow(value: unknown): value is TaskRow {
  return (
    isObject<TaskRow>(value, 0) &&
    (value.part === "annex" || value.part === "body") &&
    isText(value.section) &&
    isText(value.ordinal) &&
    isText(value.text) &&
    isListOf(value.lead, isText, 0) &&
    isListOf(value.coordinating, isText, 0) &&
    isScheduleRow(value.schedule) &&
    (value.budget === null || isBudgetRow(value.budget)) &&
    isTextOrNull(value.output) &&
    isPlaced(value) &&
    sizeOf(value) === 11
  );
}

function isTotalRow(value: unknown): value is TotalRow {
  return isObject<TotalRow>(value, 0) && isText(value.raw) && isTextOrNull(value.vnd) && isPlaced(value) && sizeOf(value) === 4;
}

function isCitationRow(value: unknown): value is CitationRow {
  return (
    isObject<CitationRow>(value, 0) &&
    isText(value.raw) &&
    isTextOrNull(value.number) &&
    isTextOrNull(value.issuedOn) &&
    isPlaced(value) &&
    sizeOf(value) === 5
  );
}
