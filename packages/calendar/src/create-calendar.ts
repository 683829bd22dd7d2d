import { type IsoDate, type LocalizedText, datePartsOf, type Source, toDayNumber } from "@kehoach/core";
import { addDays } from "./add-days.ts";
import type { Notice, NoticeDay, NoticeDayKind } from "./notice.ts";
import { containsDay, listYears, type Period } from "./period.ts";
import { weekdayOf } from "./weekday.ts";

/** An answer that needs a year whose official calendar was not given. */
export interface NoNotice {
  /** It is not known. */
  readonly kind: "unknown";
  /** Why. */
  readonly reason: "no-notice";
  /** The year that is missing. */
  readonly year: number;
}

/** What a day is for the offices of the state. @vi tính chất của ngày */
export type DayStatus =
  | {
      /** An ordinary day of work, or a day off. */
      readonly kind: "working" | "weekend" | NoticeDayKind | "local-day-off";
      /** Whether offices work. */
      readonly working: boolean;
      /** Its name, when it has one. */
      readonly name?: LocalizedText;
      /** The notice or law behind it. */
      readonly source?: Source;
    }
  | NoNotice;

/** An answer, or the year that is missing for it. */
export type Known<T> =
  | {
      /** It is known. */
      readonly kind: "known";
      /** The answer. */
      readonly value: T;
    }
  | NoNotice;

/** A day off that holds in one place only, also on a Saturday that others work; a national day off stays what it is. @vi ngày nghỉ của địa phương */
export interface LocalDayOff {
  /** The day. */
  readonly date: IsoDate;
  /** Its name. */
  readonly name: LocalizedText;
}

/** What a calendar is made from. */
export interface CreateCalendarOptions {
  /** Official calendars, one a year; a later one replaces an earlier one of the same year. */
  readonly notices: readonly Notice[];
  /** Days off that hold in one place only. */
  readonly localDaysOff?: readonly LocalDayOff[];
  /** Choices where the law leaves a doubt. */
  readonly policies?: CalendarPolicies;
}

/** Choices where the law leaves a doubt. @vi quy ước tính ngày */
export interface CalendarPolicies {
  /** Whether 24 November is a day off as of 2026. Default: `true`. */
  readonly cultureDay?: boolean;
}

/** Working days of the offices of the state. It answers only for years whose official calendar it was given. @vi lịch làm việc */
export interface Calendar {
  /** The years it answers for. */
  readonly years: readonly number[];
  /** What a day is. */
  explainDay(date: IsoDate): DayStatus;
  /** Whether offices work on a day. */
  isWorkingDay(date: IsoDate): Known<boolean>;
  /** Whether offices are closed on a day, for whatever reason. */
  isDayOff(date: IsoDate): Known<boolean>;
  /** The first working day after a day. */
  nextWorkingDay(date: IsoDate): Known<IsoDate>;
  /** The last working day before a day. */
  previousWorkingDay(date: IsoDate): Known<IsoDate>;
  /** The day some working days after a day, which itself is not counted; `days` is 0 or more. */
  addWorkingDays(date: IsoDate, days: number): Known<IsoDate>;
  /** Number of working days in a period. */
  countWorkingDays(period: Period): Known<number>;
}

const working = { kind: "working", working: true } as const;
const weekend = { kind: "weekend", working: false } as const;

/**
 * Makes a calendar of working days from the official calendars of some years.
 *
 * No year is guessed: Tết and the day beside 2 September are chosen anew each year, and a Saturday may be worked. A question about
 * a year without an official calendar is answered with `no-notice`.
 *
 * @vi lịch làm việc
 * @param options - Official calendars, local days off, policies.
 * @returns The calendar; it never changes.
 * @see Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3 and Điều 112; Nghị quyết 28/2026/QH16, Điều 2 (24 November)
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * const calendar = createCalendar({ notices: officialNotices });
 * calendar.explainDay(parseIsoDate("2026-11-01")).kind; // → "weekend"
 * calendar.isWorkingDay(parseIsoDate("2026-08-22")); // → { kind: "known", value: true } (a Saturday worked in place of 31 August)
 * calendar.nextWorkingDay(parseIsoDate("2026-11-01")); // → { kind: "known", value: "2026-11-02" }
 * calendar.countWorkingDays(yearPeriod(2031)); // → { kind: "unknown", reason: "no-notice", year: 2031 }
 * ```
 */
export function createCalendar(options: CreateCalendarOptions): Calendar {
  const cultureDay = options.policies?.cultureDay ?? true;
  const years = new Map<number, ReadonlyMap<IsoDate, NoticeDay>>();
  for (const notice of options.notices) {
    const days = notice.days.filter(({ date, kind }) => cultureDay || kind !== "holiday" || !date.endsWith("-11-24"));
    years.set(notice.year, new Map(days.map((day) => [day.date, day])));
  }
  const local = new Map((options.localDaysOff ?? []).map(({ date, name }) => [date, name]));

  const explainDay = (date: IsoDate): DayStatus => {
    const { year } = datePartsOf(date);
    const days = years.get(year);
    if (days === undefined) return { kind: "unknown", reason: "no-notice", year };
    const day = days.get(date);
    const name = local.get(date);
    if (day !== undefined && (day.kind !== "swapped-working" || name === undefined)) {
      return { kind: day.kind, working: day.kind === "swapped-working", name: day.name, source: day.source };
    }
    if (name !== undefined) return { kind: "local-day-off", working: false, name };
    return weekdayOf(date) >= 6 ? weekend : working;
  };

  const isWorking = (date: IsoDate): Known<boolean> => {
    const status = explainDay(date);
    return status.kind === "unknown" ? status : { kind: "known", value: status.working };
  };

  const walk = (date: IsoDate, days: number, step: 1 | -1): Known<IsoDate> => {
    let at = date;
    for (let left = days; left > 0; ) {
      at = addDays(at, step);
      const status = explainDay(at);
      if (status.kind === "unknown") return status;
      if (status.working) left -= 1;
    }
    return { kind: "known", value: at };
  };

  return {
    years: [...years.keys()].sort((a, b) => a - b),
    explainDay,
    isWorkingDay: isWorking,
    isDayOff(date) {
      const answer = isWorking(date);
      return answer.kind === "unknown" ? answer : { kind: "known", value: !answer.value };
    },
    nextWorkingDay: (date) => walk(date, 1, 1),
    previousWorkingDay: (date) => walk(date, 1, -1),
    addWorkingDays(date, days) {
      if (!Number.isInteger(days) || days < 0) throw new RangeError(`Cannot add ${days} working days`);
      return walk(date, days, 1);
    },
    countWorkingDays(period) {
      const missing = listYears(period).find((year) => !years.has(year));
      if (missing !== undefined) return { kind: "unknown", reason: "no-notice", year: missing };
      // Mondays to Fridays by arithmetic, then only the days that something changes.
      let count = countWeekdays(period);
      const change = (date: IsoDate): void => {
        const status = explainDay(date);
        if (!containsDay(period, date) || status.kind === "unknown") return;
        count += Number(status.working) - Number(weekdayOf(date) < 6);
      };
      for (const year of listYears(period)) for (const date of years.get(year)?.keys() ?? []) change(date);
      for (const date of local.keys()) if (years.get(datePartsOf(date).year)?.has(date) !== true) change(date);
      return { kind: "known", value: count };
    },
  };
}

/** Mondays to Fridays of a period. */
function countWeekdays(period: Period): number {
  const days = toDayNumber(period.to) - toDayNumber(period.from) + 1;
  if (days <= 0) return 0;
  const first = weekdayOf(period.from);
  let count = Math.floor(days / 7) * 5;
  for (let offset = 0; offset < days % 7; offset++) if ((first - 1 + offset) % 7 < 5) count += 1;
  return count;
}
