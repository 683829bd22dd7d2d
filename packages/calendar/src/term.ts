/** A unit of a legal term in a plan. @vi đơn vị của thời hạn */
export type TermUnit = "day" | "working-day" | "week" | "month" | "quarter" | "year";

/**
 * A legal term: so many units from an event.
 *
 * @vi thời hạn
 * @see Bộ luật Dân sự 91/2015/QH13, Điều 144 khoản 2
 */
export interface Term {
  /** How many. */
  readonly count: number;
  /** Of what; an hour can be stated and is not counted here. */
  readonly unit: TermUnit | "half-month" | "half-year" | "hour" | "minute";
}
