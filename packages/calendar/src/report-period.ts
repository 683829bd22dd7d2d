/** What kind of period a report or a plan is about. @vi loại kỳ */
export type PeriodKind = "five-year" | "year" | "half-year" | "quarter" | "month" | "week";

/**
 * A period by its name, whatever days a regime counts into it: the quarter 1 of 2026.
 *
 * @vi kỳ báo cáo
 */
export interface ReportPeriod {
  /** Its kind. */
  readonly kind: PeriodKind;
  /** The year it belongs to; the first year of five. */
  readonly year: number;
  /** Which half, quarter, month or week (of ISO 8601) of the year; 1 for years. */
  readonly number: number;
}
