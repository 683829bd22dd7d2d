import { createIsoDate, datePartsOf, daysInMonth, type IsoDate } from "@kehoach/core";
import type { Calendar } from "./create-calendar.ts";
import { eachOccurrence, type OccurrenceRule } from "./each-occurrence.ts";
import type { TimePrecision } from "./find-dates.ts";
import { overlapPeriods, type Period } from "./period.ts";
import type { RecurrenceAnchor, Schedule } from "./schedule-union.ts";
import { termEndOf } from "./term-end-of.ts";

/** The events a schedule may run from. @vi sự kiện làm mốc */
export interface ScheduleEvents {
  /** Day of issue of the document. */
  readonly issuedOn?: IsoDate;
  /** Day it comes into force. */
  readonly inForceOn?: IsoDate;
  /** Other events, by the words that name them. */
  readonly named?: Readonly<Record<string, IsoDate>>;
}

/** In which stretch of time, and what is known of events. */
export interface ListOccurrencesOptions {
  /** First and last day. */
  readonly within: Period;
  /** Working days, for terms. */
  readonly calendar?: Calendar;
  /** Events that terms run from. */
  readonly events?: ScheduleEvents;
}

/** One time something is to be done: a day (then `from` is `to`), or a stretch that ends on its last day. @vi lần thực hiện */
export interface Occurrence extends Period {
  /** How finely it is stated. */
  readonly precision: TimePrecision;
}

/**
 * Why a schedule has no days: `continuous`: all the time; `no-frequency`: it recurs, and does not say how often; `no-day`: it recurs so
 * often, and no day is named, or its day lies after the year 9999; `no-cycle-start`: it does not say from which year a cycle of several
 * counts; `event-not-known`; `no-calendar`: a term needs working days; `no-notice`: of a year that is not known; `either`: one of several;
 * `recurs`: again and again, and no day was given from which to look; `not-stated`.
 *
 * @vi lý do chưa rõ
 */
export type NoDayReason =
  | "continuous"
  | "no-frequency"
  | "no-day"
  | "no-cycle-start"
  | "event-not-known"
  | "no-calendar"
  | "no-notice"
  | "either"
  | "recurs"
  | "not-stated";

/** The times of a schedule within a stretch, or why there are none. @vi các lần thực hiện */
export type OccurrenceList =
  | {
      /** They are known. */
      readonly kind: "known";
      /** In order. */
      readonly occurrences: readonly Occurrence[];
    }
  | {
      /** They are not known. */
      readonly kind: "unknown";
      /** Why. */
      readonly reason: NoDayReason;
    };

const monthsOf = { month: 1, quarter: 3, "half-year": 6, year: 12 } as const;

/**
 * When a schedule falls within a stretch of time: days where a day is named, whole years, quarters or months where only those are.
 *
 * A cycle of several years is counted from the first year of its own window; without one there is no telling which years are meant.
 *
 * @vi các lần thực hiện
 * @param schedule - A schedule, as {@link readSchedule} gives it.
 * @param options - The stretch, working days, events.
 * @returns The times in order, or why they are not known.
 * @see Bộ luật Dân sự 91/2015/QH13, Điều 148 (terms after an event)
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * const within = { from: parseIsoDate("2026-11-22"), to: parseIsoDate("2028-12-31") };
 * const found = listOccurrences(readSchedule("ngày 01 tháng 11 hằng năm").value, { within });
 * found.kind === "known" ? found.occurrences.map(({ to }) => to) : found.reason; // → ["2027-11-01", "2028-11-01"]
 * listOccurrences(readSchedule("Định kỳ").value, { within }); // → { kind: "unknown", reason: "no-frequency" }
 * ```
 */
export function listOccurrences(schedule: Schedule, options: ListOccurrencesOptions): OccurrenceList {
  const { within } = options;
  const once = (period: Period, precision: TimePrecision): OccurrenceList => ({
    kind: "known",
    occurrences: overlapPeriods(period, within) === undefined ? [] : [{ from: period.from, to: period.to, precision }],
  });
  switch (schedule.kind) {
    case "by":
      return once({ from: schedule.day, to: schedule.day }, schedule.precision);
    case "window":
      return once(schedule, schedule.precision);
    case "recurring":
      return listRecurring(schedule, within);
    case "after": {
      const from = eventOf(schedule, options.events ?? {});
      if (from === undefined) return { kind: "unknown", reason: "event-not-known" };
      if (options.calendar === undefined) return { kind: "unknown", reason: "no-calendar" };
      const end = termEndOf(schedule, { from, calendar: options.calendar });
      if (end.kind === "unknown") return { kind: "unknown", reason: end.reason === "no-notice" ? "no-notice" : "no-day" };
      return once({ from: end.on, to: end.on }, "day");
    }
    case "continuous":
      return { kind: "unknown", reason: "continuous" };
    case "one-of":
      return { kind: "unknown", reason: "either" };
    case "unspecified":
      return { kind: "unknown", reason: "not-stated" };
    default:
      return schedule satisfies never;
  }
}

/** The day of the event a term runs from. */
export function eventOf(schedule: Extract<Schedule, { readonly kind: "after" }>, events: ScheduleEvents): IsoDate | undefined {
  switch (schedule.anchor) {
    case "issued":
      return events.issuedOn;
    case "in-force":
      return events.inForceOn;
    case "named": {
      const words = schedule.anchorWords ?? "";
      return events.named !== undefined && Object.hasOwn(events.named, words) ? events.named[words] : undefined;
    }
    default:
      return schedule.anchor satisfies never;
  }
}

function listRecurring(schedule: Extract<Schedule, { readonly kind: "recurring" }>, within: Period): OccurrenceList {
  const { every, anchors, window = {} } = schedule;
  if (every.kind === "unstated") return { kind: "unknown", reason: "no-frequency" };
  if (every.unit === "week") return { kind: "unknown", reason: "no-day" };
  const months = monthsOf[every.unit] * every.count;
  // A month divides the year evenly, or a cycle needs a year to count from.
  const isFree = 12 % months === 0;
  if (!isFree && window.from === undefined) return { kind: "unknown", reason: "no-cycle-start" };
  const bounds = overlapPeriods(within, { from: window.from ?? within.from, to: window.to ?? within.to });
  if (bounds === undefined) return { kind: "known", occurrences: [] };
  const start = window.from === undefined ? undefined : datePartsOf(window.from);
  if (anchors !== undefined) {
    // A day without its month (`ngày 25 hằng quý`) may be in any month of the quarter.
    if (anchors.some((anchor) => anchor.kind === "day" && anchor.month === undefined && months !== 1))
      return { kind: "unknown", reason: "no-day" };
    const year = isFree || start === undefined ? {} : { year: start.year };
    const occurrences = anchors.flatMap((anchor) => listAnchored(anchor, { everyMonths: months, ...year }, bounds));
    return { kind: "known", occurrences: occurrences.sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0)) };
  }
  return { kind: "known", occurrences: listStretches(bounds, months, isFree || start === undefined ? 0 : start.year * 12, window.from) };
}

/** The days, months or quarters of one anchor that end within bounds. */
function listAnchored(
  anchor: RecurrenceAnchor,
  cycle: Pick<OccurrenceRule, "everyMonths" | "year">,
  bounds: Period,
): readonly Occurrence[] {
  const last = anchor.kind === "day" ? (anchor.month ?? 1) : anchor.kind === "month" ? anchor.month : anchor.quarter * 3;
  // The 31st of a month without one is its last day, so a whole month ends on it.
  const days = [...eachOccurrence({ ...cycle, month: last, day: anchor.kind === "day" ? anchor.day : 31 }, bounds)];
  if (anchor.kind === "day") return days.map((day) => ({ from: day, to: day, precision: "day" }));
  const length = anchor.kind === "quarter" ? 3 : 1;
  return days.map((to) => {
    const { year, month } = datePartsOf(to);
    return { from: createIsoDate(year, month - length + 1, 1), to, precision: anchor.kind };
  });
}

/** The stretches of so many months, a year at most, that begin in a cycle from a month on; months are counted from the year 0. */
function listStretches(bounds: Period, months: number, origin: number, notBefore: IsoDate | undefined): readonly Occurrence[] {
  const length = Math.min(months, 12);
  const precision = length === 12 ? "year" : length === 6 ? "half-year" : length === 3 ? "quarter" : "month";
  const { year, month } = datePartsOf(bounds.from);
  const found: Occurrence[] = [];
  for (let index = origin + Math.floor((year * 12 + month - 1 - origin) / months) * months; ; index += months) {
    const last = index + length - 1;
    const [lastYear, lastMonth] = [Math.floor(last / 12), (last % 12) + 1];
    if (lastYear > 9999) return found;
    const from = createIsoDate(Math.floor(index / 12), (index % 12) + 1, 1);
    if (from > bounds.to) return found;
    const to = createIsoDate(lastYear, lastMonth, daysInMonth(lastYear, lastMonth));
    if (to >= bounds.from && (notBefore === undefined || from >= notBefore)) found.push({ from, to, precision });
  }
}
