import { fromDayNumber, type IsoDate, parseIsoDate, toDayNumber } from "@kehoach/core";
import { bench, describe } from "vitest";
import { createCalendar, type Known } from "../src/create-calendar.ts";
import { officialNotices } from "../src/official-notices.ts";
import { yearPeriod } from "../src/period.ts";

const calendar = createCalendar({ notices: officialNotices });
const off = new Set(
  officialNotices.flatMap(({ days }) => days.filter((day) => day.kind !== "swapped-working").map((day) => day.date as string)),
);
const on = new Set(
  officialNotices.flatMap(({ days }) => days.filter((day) => day.kind === "swapped-working").map((day) => day.date as string)),
);

function isWorked(at: Date): boolean {
  const day = at.toISOString().slice(0, 10);
  const weekday = at.getUTCDay();
  return on.has(day) || (weekday !== 0 && weekday !== 6 && !off.has(day));
}

/** The usual loop over Date objects. */
function countByDate(year: number): number {
  let count = 0;
  for (let at = new Date(Date.UTC(year, 0, 1)); at.getUTCFullYear() === year; at = new Date(at.getTime() + 86_400_000)) {
    if (isWorked(at)) count += 1;
  }
  return count;
}

/** The usual loop over Date objects, for a number of working days. */
function addByDate(date: string, days: number): string {
  let at = new Date(`${date}T00:00:00Z`);
  for (let left = days; left > 0; ) {
    at = new Date(at.getTime() + 86_400_000);
    if (isWorked(at)) left -= 1;
  }
  return at.toISOString().slice(0, 10);
}

/** A ratio between contenders that disagree would say nothing. */
function agree(ours: unknown, theirs: unknown): void {
  if (ours !== theirs) throw new Error(`The contenders disagree: ${String(ours)} and ${String(theirs)}`);
}

const value = <T>(answer: Known<T>): T | undefined => (answer.kind === "unknown" ? undefined : answer.value);

const day: IsoDate = parseIsoDate("2024-01-02");
for (const year of calendar.years) agree(value(calendar.countWorkingDays(yearPeriod(year))), countByDate(year));
for (const days of [1, 5, 60, 500]) agree(value(calendar.addWorkingDays(day, days)), addByDate(day, days));
agree(fromDayNumber(toDayNumber(day) + 1000), new Date(Date.parse(day) + 1000 * 86_400_000).toISOString().slice(0, 10));

describe("working days of 2026", () => {
  bench("countWorkingDays", () => {
    calendar.countWorkingDays(yearPeriod(2026));
  });
  bench("a loop over Date", () => {
    countByDate(2026);
  });
});

describe("500 working days later", () => {
  bench("addWorkingDays", () => {
    calendar.addWorkingDays(day, 500);
  });
  bench("a loop over Date", () => {
    addByDate(day, 500);
  });
});

describe("a thousand days later", () => {
  bench("day numbers", () => {
    fromDayNumber(toDayNumber(day) + 1000);
  });
  bench("Date and toISOString", () => {
    new Date(Date.parse(day) + 1000 * 86_400_000).toISOString().slice(0, 10);
  });
});
