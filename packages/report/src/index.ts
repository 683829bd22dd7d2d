/**
 * From a plan and its results to a report an office can sign.
 *
 * @packageDocumentation
 */
export { createPlanReport, nextDue, type PlacedIssue, type PlanReportInput, type ReportOffice } from "./create-plan-report.ts";
export { formatLevel, formatMeasure } from "./format-measure.ts";
