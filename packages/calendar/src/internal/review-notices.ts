import { createIssue, type Issue, isIsoDate, type IsoDate } from "@kehoach/core";
import { listHolidays } from "../list-holidays.ts";
import { type CalendarIssueCode, calendarMessages } from "../messages.ts";
import type { Notice, NoticeDay } from "../notice.ts";
import { weekdayOf } from "../weekday.ts";

/** Notices by year and day, and what is doubtful about them. */
export interface ReviewedNotices {
  readonly notices: ReadonlyMap<number, ReadonlyMap<IsoDate, NoticeDay>>;
  readonly issues: readonly Issue<CalendarIssueCode>[];
}

const opposite = { "swapped-off": "swapped-working", "swapped-working": "swapped-off" } as const;

/**
 * Puts notices in order by year and day: a later notice replaces an earlier one of its year, a later row an earlier one of its day, and
 * each such doubt is an issue, like a swap whose other day is nowhere, or a holiday of the law that a notice leaves out.
 *
 * @param given - The notices.
 * @param cultureDay - Whether 24 November is expected.
 * @returns Days by year, and the issues with the path of each row.
 */
export function reviewNotices(given: readonly Notice[], cultureDay: boolean): ReviewedNotices {
  const issues: Issue<CalendarIssueCode>[] = [];
  const notices = new Map<number, Map<IsoDate, NoticeDay>>();
  const places = new Map<NoticeDay, string>();
  const say = (code: CalendarIssueCode, path: string, params: Readonly<Record<string, string>>): void => {
    issues.push(createIssue(calendarMessages, code, params, { path }));
  };
  given.forEach(({ year, days }, index) => {
    if (notices.has(year)) say("notice-repeated", `/notices/${index}`, { year: String(year) });
    const own = new Map<IsoDate, NoticeDay>();
    days.forEach((day, row) => {
      const path = `/notices/${index}/days/${row}`;
      if (!isIsoDate(day.date) || Number(day.date.slice(0, 4)) !== year) {
        say("notice-day-outside-year", path, { day: day.date, year: String(year) });
        return;
      }
      const before = own.get(day.date);
      if (before !== undefined) say("notice-day-contradicted", path, { day: day.date, first: before.kind, second: day.kind });
      if (day.kind !== "holiday" && weekdayOf(day.date) >= 6 !== (day.kind === "swapped-working"))
        say("notice-day-misplaced", path, { day: day.date, kind: day.kind });
      own.set(day.date, day);
      places.set(day, path);
    });
    notices.set(year, own);
  });
  for (const [year, days] of notices) {
    for (const lone of loneSwaps(days, notices))
      say("swap-without-counterpart", places.get(lone) ?? "", { day: lone.date, kind: lone.kind });
    if (!Number.isInteger(year) || year < 1 || year > 9999) continue;
    for (const { date, name, kind } of listHolidays(year, { cultureDay }).days)
      if (kind === "holiday" && !days.has(date)) say("notice-holiday-missing", "", { day: date, name: name.vi, year: String(year) });
  }
  return { notices, issues };
}

/** Swapped days without the other: the one they name, or, where a notice names none, as many as one kind has too many. */
function loneSwaps(days: ReadonlyMap<IsoDate, NoticeDay>, all: ReadonlyMap<number, ReadonlyMap<IsoDate, NoticeDay>>): readonly NoticeDay[] {
  const swapped = [...days.values()].filter(({ kind }) => kind === "swapped-off" || kind === "swapped-working");
  const named = swapped.filter(({ kind, counterpart }) => {
    if (counterpart === undefined || (kind !== "swapped-off" && kind !== "swapped-working")) return false;
    return all.get(Number(counterpart.slice(0, 4)))?.get(counterpart)?.kind !== opposite[kind];
  });
  const unnamed = swapped.filter(({ counterpart }) => counterpart === undefined);
  const off = unnamed.filter(({ kind }) => kind === "swapped-off");
  const worked = unnamed.filter(({ kind }) => kind === "swapped-working");
  return [...named, ...off.slice(worked.length), ...worked.slice(off.length)];
}
