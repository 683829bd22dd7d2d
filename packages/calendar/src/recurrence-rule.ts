import type { IsoDate } from "@kehoach/core";

/**
 * A rule of iCalendar in the forms on which all calendar programs agree: whole days, in named months, on a day that each of them has.
 *
 * @vi quy tắc lặp iCalendar
 * @see RFC 5545, 3.3.10
 */
export interface RecurrenceRule {
  /** First day, which is one of the days of the rule (`DTSTART`). */
  readonly from: IsoDate;
  /** Years from one to the next, 1 or more (`INTERVAL`). */
  readonly everyYears: number;
  /** Months in order, 1 to 12 (`BYMONTH`). */
  readonly months: readonly number[];
  /** Day of the month (`BYMONTHDAY`). */
  readonly day: number;
  /** Last day on which it may fall (`UNTIL`). */
  readonly until?: IsoDate;
}
