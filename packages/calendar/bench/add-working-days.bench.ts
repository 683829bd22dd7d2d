import { fromDayNumber, type IsoDate, parseIsoDate, toDayNumber } from "@kehoach/core";
import { addBusinessDays } from "date-fns/addBusinessDays";
import { bench, describe } from "vitest";
import { createCalendar } from "../src/create-calendar.ts";
import { indexWorkingDays, placeAfter } from "../src/internal/working-day-index.ts";
import { weekdayOf } from "../src/weekday.ts";

// A projected calendar: only there are there years enough for 5,000 working days in both directions.
const calendar = createCalendar({ notices: [], policies: { projection: { tet: "two-before", nationalDay: "before" } } });
const day: IsoDate = parseIsoDate("2060-06-15");
const numbers = Array.from({ length: 101 }, (_, index) => (index - 50) * 100).filter((number) => number !== 0);

/** The same days off, as the usual program holds them: midnights of the weekdays on which offices are closed. */
const first = toDayNumber(parseIsoDate("2021-01-01"));
const length = toDayNumber(parseIsoDate("2100-12-31")) - first + 1;
const isWorking = (place: number): boolean => {
  const answer = calendar.isWorkingDay(fromDayNumber(first + place));
  return answer.kind !== "unknown" && answer.value;
};
const daysOff = Array.from({ length }, (_, place) => place)
  .filter((place) => weekdayOf(fromDayNumber(first + place)) < 6 && !isWorking(place))
  .map((place) => dateOf(fromDayNumber(first + place)));
function dateOf(date: IsoDate): Date {
  return new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)));
}
const start = dateOf(day);

/** The usual way: business days, and one more for each day off that was passed. */
function addByDateFns(from: Date, days: number): Date {
  let end = addBusinessDays(from, days);
  if (days > 0) {
    for (const off of daysOff) {
      if (off <= from) continue;
      if (off > end) break;
      end = addBusinessDays(end, 1);
    }
  } else {
    for (let index = daysOff.length - 1; index >= 0; index--) {
      const off = daysOff[index]!;
      if (off >= from) continue;
      if (off < end) break;
      end = addBusinessDays(end, -1);
    }
  }
  return end;
}

const index = indexWorkingDays(length, isWorking);
const place = toDayNumber(day) - first;

for (const number of numbers) {
  const ours = calendar.addWorkingDays(day, number);
  const theirs = addByDateFns(start, number);
  if (
    ours.kind === "unknown" ||
    dateOf(ours.value).getTime() !== theirs.getTime() ||
    fromDayNumber(first + placeAfter(index, place, number)) !== ours.value
  )
    throw new Error(`The contenders disagree on ${number}`);
}

describe("100 times up to 5,000 working days away, on a projected calendar", () => {
  bench("inside the table of day numbers", () => {
    for (const number of numbers) placeAfter(index, place, number);
  });
  bench("addWorkingDays", () => {
    for (const number of numbers) calendar.addWorkingDays(day, number);
  });
  bench("date-fns addBusinessDays, corrected by a loop over the days off", () => {
    for (const number of numbers) addByDateFns(start, number);
  });
});
