/**
 * From a plan and its results to a report an office can sign.
 *
 * @packageDocumentation
 */
export {
  createPlanReport,
  describeWhat,
  type JoinedDue,
  joinDue,
  type PlacedIssue,
  type PlanReportInput,
  type ReportOffice,
} from "./create-plan-report.ts";
export { formatLevel, formatMeasure } from "./format-measure.ts";
