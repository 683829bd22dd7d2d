import {
  createIsoDate,
  datePartsOf,
  fromDayNumber,
  type Issue,
  type IsoDate,
  type LocalizedText,
  type Source,
  toDayNumber,
} from "@kehoach/core";
import { indexWorkingDays, placeAfter, type WorkingDayIndex } from "./internal/working-day-index.ts";
import { reviewNotices } from "./internal/review-notices.ts";
import { listHolidays, type Projection, type Undecided } from "./list-holidays.ts";
import type { CalendarIssueCode } from "./messages.ts";
import type { Notice, NoticeDay, NoticeDayKind } from "./notice.ts";
import { listYears, overlapPeriods, type Period } from "./period.ts";
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
      /** The other day of a swap, or the holiday a compensatory day stands for. */
      readonly counterpart?: IsoDate;
      /** `true` when the year has no official calendar and the law alone says so. */
      readonly projected?: true;
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
  | {
      /** It rests on a year without an official calendar, by law alone and by what the caller assumes. */
      readonly kind: "projected";
      /** The answer. */
      readonly value: T;
      /** First and last of those years; {@link Calendar.listUndecided} says what is open in them. */
      readonly years: readonly [first: number, last: number];
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
  /** Whether 24 November at the weekend is made up, on which the law is silent. Default: it is not. */
  readonly cultureDayMadeUp?: boolean;
  /** Swaps bind the offices of the state (`observe`, the default); a private employer may `ignore` them. */
  readonly swaps?: "observe" | "ignore";
  /**
   * What becomes of the years 2020 to 2100 without a notice: unknown (`none`, the default), or projected by law with what is assumed;
   * `{}` assumes nothing.
   */
  readonly projection?: Projection | "none";
}

/** Working days of the offices of the state. It answers only for years whose official calendar it was given, or as projections. @vi lịch làm việc */
export interface Calendar {
  /** The years whose official calendar it was given. */
  readonly years: readonly number[];
  /** What is doubtful about the notices it was given. */
  readonly issues: readonly Issue<CalendarIssueCode>[];
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
  /** The day some working days after a day, which itself is not counted; earlier for a negative number, the day itself for 0. */
  addWorkingDays(date: IsoDate, days: number): Known<IsoDate>;
  /** Number of working days after one day, up to and with another: `addWorkingDays` takes it back; negative when it lies earlier. */
  workingDaysBetween(date: IsoDate, other: IsoDate): Known<number>;
  /** Number of working days in a period. */
  countWorkingDays(period: Period): Known<number>;
  /** What is undecided in the projected years of a period. */
  listUndecided(period: Period): readonly Undecided[];
}

/** Years without a gap, of which all days are known or projected. */
interface Run {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly firstDay: number;
  readonly index: WorkingDayIndex;
  /** The days that are a result, written once each. */
  readonly written: (IsoDate | undefined)[];
  /** By year from the first on: the next projected year from there, the last up to there; 0 for none. */
  readonly nextProjected: readonly number[];
  readonly lastProjected: readonly number[];
}

const working = { kind: "working", working: true } as const;
const weekend = { kind: "weekend", working: false } as const;
const projectable = { first: 2020, last: 2100 } as const;

/**
 * Makes a calendar of working days from the official calendars of some years.
 *
 * No year is guessed: Tết and the day beside 2 September are chosen anew each year, and a Saturday may be worked. A question about
 * a year without an official calendar is answered with `no-notice`, unless a projection is asked for, which then says that it is one.
 * What is doubtful about the notices (a day twice, a swap without its other day) stands in `issues`.
 *
 * @vi lịch làm việc
 * @param options - Official calendars, local days off, policies.
 * @returns The calendar; it never changes.
 * @throws RangeError if a number of working days given to it is not whole.
 * @see Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3 and Điều 112; Nghị quyết 28/2026/QH16, Điều 2 (24 November)
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * const calendar = createCalendar({ notices: officialNotices });
 * calendar.explainDay(parseIsoDate("2026-11-01")).kind; // → "weekend"
 * calendar.isWorkingDay(parseIsoDate("2026-08-22")); // → { kind: "known", value: true } (a Saturday worked in place of 31 August)
 * calendar.addWorkingDays(parseIsoDate("2026-02-13"), 1); // → { kind: "known", value: "2026-02-23" }
 * calendar.countWorkingDays(yearPeriod(2031)); // → { kind: "unknown", reason: "no-notice", year: 2031 }
 * const projected = createCalendar({ notices: officialNotices, policies: { projection: {} } });
 * projected.countWorkingDays(yearPeriod(2027)); // → { kind: "projected", value: 255, years: [2027, 2027] }
 * ```
 */
export function createCalendar(options: CreateCalendarOptions): Calendar {
  const { cultureDay = true, swaps = "observe", projection = "none", ...made } = options.policies ?? {};
  const { notices, issues } = reviewNotices(options.notices, cultureDay);
  const official = new Map<number, ReadonlyMap<IsoDate, NoticeDay>>();
  for (const [year, days] of notices) {
    const kept = [...days.values()].filter(
      ({ date, kind }) =>
        (cultureDay || kind !== "holiday" || !date.endsWith("-11-24")) && (swaps === "observe" || !kind.startsWith("swapped")),
    );
    official.set(year, new Map(kept.map((day) => [day.date, day])));
  }
  const local = new Map((options.localDaysOff ?? []).map(({ date, name }) => [date, name]));
  const isProjected = (year: number): boolean =>
    projection !== "none" && year >= projectable.first && year <= projectable.last && !official.has(year);
  const covers = (year: number): boolean => official.has(year) || isProjected(year);

  const projections = new Map<number, { readonly days: ReadonlyMap<IsoDate, NoticeDay>; readonly undecided: readonly Undecided[] }>();
  const projectionOf = (year: number): { readonly days: ReadonlyMap<IsoDate, NoticeDay>; readonly undecided: readonly Undecided[] } => {
    let found = projections.get(year);
    if (found === undefined) {
      const { days, undecided } = listHolidays(year, { cultureDay, ...made, ...(projection === "none" ? {} : { projection }) });
      found = { days: new Map(days.map((day) => [day.date, day])), undecided };
      projections.set(year, found);
    }
    return found;
  };

  const explainDay = (date: IsoDate): DayStatus => {
    const { year } = datePartsOf(date);
    if (!covers(year)) return { kind: "unknown", reason: "no-notice", year };
    const projected = isProjected(year);
    const mark = projected ? { projected } : {};
    const day = (projected ? projectionOf(year).days : official.get(year))?.get(date);
    const name = local.get(date);
    if (day !== undefined && (day.kind !== "swapped-working" || name === undefined)) {
      const { kind, counterpart, source } = day;
      const other = counterpart === undefined ? {} : { counterpart };
      return { kind, working: kind === "swapped-working", name: day.name, source, ...other, ...mark };
    }
    if (name !== undefined) return { kind: "local-day-off", working: false, name, ...mark };
    return { ...(weekdayOf(date) >= 6 ? weekend : working), ...mark };
  };

  const runs = new Map<number, Run>();
  const runOf = (year: number): Run | undefined => {
    if (!covers(year)) return undefined;
    const known = runs.get(year);
    if (known !== undefined) return known;
    let [firstYear, lastYear] = [year, year];
    while (covers(firstYear - 1)) firstYear -= 1;
    while (covers(lastYear + 1)) lastYear += 1;
    const run = createRun(firstYear, lastYear, isProjected, (date) => {
      const status = explainDay(date);
      return status.kind !== "unknown" && status.working;
    });
    for (let each = firstYear; each <= lastYear; each++) runs.set(each, run);
    return run;
  };

  const unknown = (year: number): NoNotice => ({ kind: "unknown", reason: "no-notice", year });
  const answer = <T>(run: Run, first: number, last: number, value: T): Known<T> => {
    const next = run.nextProjected[first - run.firstYear] ?? 0;
    if (next === 0 || next > last) return { kind: "known", value };
    return { kind: "projected", value, years: [next, run.lastProjected[last - run.firstYear] ?? next] };
  };

  const move = (date: IsoDate, days: number): Known<IsoDate> => {
    if (!Number.isInteger(days)) throw new RangeError(`Cannot add ${days} working days`);
    if (days === 0) return { kind: "known", value: date };
    const own = yearOf(date);
    // A day at the border of what is known can still be left towards it.
    const start = covers(own) ? own : days > 0 && date.endsWith("12-31") ? own + 1 : days < 0 && date.endsWith("01-01") ? own - 1 : own;
    const run = runOf(start);
    if (run === undefined) return unknown(start);
    const place = placeAfter(run.index, toDayNumber(date) - run.firstDay, days);
    if (place < 0) return unknown(run.firstYear - 1);
    if (place >= run.written.length) return unknown(run.lastYear + 1);
    const value = (run.written[place] ??= fromDayNumber(run.firstDay + place));
    const end = yearOf(value);
    return start <= end ? answer(run, start, end, value) : answer(run, end, start, value);
  };

  const count = (from: IsoDate, to: IsoDate): Known<number> => {
    if (to < from) return { kind: "known", value: 0 };
    const [first, last] = [yearOf(from), yearOf(to)];
    const run = runOf(first);
    if (run === undefined) return unknown(first);
    if (last > run.lastYear) return unknown(run.lastYear + 1);
    const { before } = run.index;
    return answer(run, first, last, (before[toDayNumber(to) - run.firstDay + 1] ?? 0) - (before[toDayNumber(from) - run.firstDay] ?? 0));
  };

  const isWorking = (date: IsoDate): Known<boolean> => {
    const year = yearOf(date);
    const run = runOf(year);
    if (run === undefined) return unknown(year);
    const place = toDayNumber(date) - run.firstDay;
    return answer(run, year, year, run.index.before[place] !== run.index.before[place + 1]);
  };

  return {
    years: [...official.keys()].sort((a, b) => a - b),
    issues,
    explainDay,
    isWorkingDay: isWorking,
    isDayOff(date) {
      const found = isWorking(date);
      return found.kind === "unknown" ? found : { ...found, value: !found.value };
    },
    nextWorkingDay: (date) => move(date, 1),
    previousWorkingDay: (date) => move(date, -1),
    addWorkingDays: move,
    workingDaysBetween(date, other) {
      if (date <= other) {
        const found = count(date, other);
        const own = found.kind === "unknown" ? found : isWorking(date);
        return found.kind === "unknown" || own.kind === "unknown" ? found : { ...found, value: found.value - Number(own.value) };
      }
      const found = count(other, date);
      const own = found.kind === "unknown" ? found : isWorking(date);
      return found.kind === "unknown" || own.kind === "unknown" ? found : { ...found, value: Number(own.value) - found.value };
    },
    countWorkingDays: ({ from, to }) => count(from, to),
    listUndecided: (period) =>
      listYears(period)
        .filter(isProjected)
        .flatMap((year) => projectionOf(year).undecided.filter(({ within }) => overlapPeriods(within, period) !== undefined)),
  };
}

function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

function createRun(
  firstYear: number,
  lastYear: number,
  isProjected: (year: number) => boolean,
  isWorkingDate: (date: IsoDate) => boolean,
): Run {
  const firstDay = toDayNumber(createIsoDate(firstYear, 1, 1));
  const length = toDayNumber(createIsoDate(lastYear, 12, 31)) - firstDay + 1;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, place) => firstYear + place);
  const lastProjected: number[] = [];
  for (const year of years) lastProjected.push(isProjected(year) ? year : (lastProjected.at(-1) ?? 0));
  const nextProjected: number[] = [];
  for (const year of years.toReversed()) nextProjected.unshift(isProjected(year) ? year : (nextProjected[0] ?? 0));
  return {
    firstYear,
    lastYear,
    firstDay,
    index: indexWorkingDays(length, (place) => isWorkingDate(fromDayNumber(firstDay + place))),
    written: Array.from<IsoDate | undefined>({ length }),
    nextProjected,
    lastProjected,
  };
}
