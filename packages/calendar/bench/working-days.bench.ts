import { fromDayNumber, parseIsoDate, toDayNumber } from "@kehoach/core";
import { bench, describe } from "vitest";
import { createCalendar } from "../src/create-calendar.ts";
import { officialNotices } from "../src/data/notices.ts";
import { yearPeriod } from "../src/period.ts";

const calendar = createCalendar({ notices: officialNotices });
const off = new Set(
  officialNotices.flatMap(({ days }) => days.filter((day) => day.kind !== "swapped-working").map((day) => day.date as string)),
);
const on = new Set(
  officialNotices.flatMap(({ days }) => days.filter((day) => day.kind === "swapped-working").map((day) => day.date as string)),
);

/** The usual loop over Date objects. */
function byDate(year: number): number {
  let count = 0;
  for (let at = new Date(Date.UTC(year, 0, 1)); at.getUTCFullYear() === year; at = new Date(at.getTime() + 86_400_000)) {
    const day = at.toISOString().slice(0, 10);
    const weekday = at.getUTCDay();
    if (on.has(day) || (weekday !== 0 && weekday !== 6 && !off.has(day))) count += 1;
  }
  return count;
}

describe("working days of 2026", () => {
  bench("countWorkingDays", () => {
    calendar.countWorkingDays(yearPeriod(2026));
  });
  bench("a loop over Date", () => {
    byDate(2026);
  });
});

describe("a thousand days later", () => {
  const day = parseIsoDate("2026-11-22");
  bench("day numbers", () => {
    fromDayNumber(toDayNumber(day) + 1000);
  });
});
