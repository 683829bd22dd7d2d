/**
 * Days as documents write them, lunar dates, the working days of Viet Nam's state bodies, legal terms and reporting periods.
 *
 * @packageDocumentation
 */
export { addDays, addMonths, addYears } from "./add-days.ts";
export { addPeriods } from "./add-periods.ts";
export { type CanChi, canChiOf } from "./can-chi-of.ts";
export {
  type Calendar,
  type CreateCalendarOptions,
  type CalendarPolicies,
  createCalendar,
  type DayStatus,
  type Known,
  type LocalDayOff,
  type NoNotice,
} from "./create-calendar.ts";
export { officialNotices } from "./official-notices.ts";
export { dataAsOf } from "./data-as-of.ts";
export { eachOccurrence, type OccurrenceRule } from "./each-occurrence.ts";
export { type DateMention, findDates, type FoundDate, type TimePrecision } from "./find-dates.ts";
export { type FormatDateOptions, formatDate } from "./format-date.ts";
export { formatLunarDate } from "./format-lunar-date.ts";
export { type FormatPeriodOptions, formatPeriod } from "./format-period.ts";
export { formatTerm } from "./format-term.ts";
export { fromLunarDate } from "./from-lunar-date.ts";
export { type HolidayRule, holidayRules } from "./holiday-rules.ts";
export type { FixedDayPolicy } from "./internal/fixed-day.ts";
export { type HolidayList, listHolidays, type ListHolidaysOptions, type Projection, type Undecided } from "./list-holidays.ts";
export { listSubPeriods } from "./list-sub-periods.ts";
export type { Lunar, LunarDate } from "./lunar-date.ts";
export type { CalendarIssueCode } from "./messages.ts";
export type { Notice, NoticeDay, NoticeDayKind } from "./notice.ts";
export {
  containsDay,
  halfYearPeriod,
  listYears,
  monthPeriod,
  overlapPeriods,
  type Period,
  type Quarter,
  quarterPeriod,
  yearPeriod,
} from "./period.ts";
export { parseDate, readDate, type ReadDateOptions } from "./read-date.ts";
export { parsePeriod, readPeriod } from "./read-period.ts";
export { reportPeriodOf, type ReportPeriodOfOptions } from "./report-period-of.ts";
export type { PeriodKind, ReportPeriod } from "./report-period.ts";
export { reportWindowOf, type ReportWindow, type ReportWindowOfOptions } from "./report-window-of.ts";
export { type PeriodDay, type Regime, type RegimeVersion, reportingRegimes, type WindowRule } from "./reporting-regimes.ts";
export { type TermEnd, termEndOf, type TermEndOfOptions, type TermPolicies } from "./term-end-of.ts";
export type { Term, TermUnit } from "./term.ts";
export { toLunarDate } from "./to-lunar-date.ts";
export { formatWeekday, type Weekday, weekdayOf } from "./weekday.ts";
