/**
 * Days, periods and the working days of Viet Nam's state bodies, as documents write them.
 *
 * @packageDocumentation
 */
export { addDays, addMonths, addYears } from "./add-days.ts";
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
export { officialNotices } from "./data/notices.ts";
export { dataAsOf } from "./data-as-of.ts";
export { eachOccurrence, type OccurrenceRule } from "./each-occurrence.ts";
export { type DateMention, type DatePrecision, findDates, type FoundDate } from "./find-dates.ts";
export { type FormatDateOptions, formatDate } from "./format-date.ts";
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
export { parseDate, readDate } from "./read-date.ts";
export { formatWeekday, type Weekday, weekdayOf } from "./weekday.ts";
