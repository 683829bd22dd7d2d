import { fromDayNumber, type IsoDate, parseIsoDate, toDayNumber } from "@kehoach/core";
import lunar from "@kehoach/vectors/lunar-anchors.json" with { type: "json" };
import terms from "@kehoach/vectors/terms.json" with { type: "json" };
import windows from "@kehoach/vectors/windows.json" with { type: "json" };
import { SearchMoonPhase, SunPosition } from "astronomy-engine";
import { expect, test } from "vitest";
import { addDays, addMonths, addYears } from "./add-days.ts";
import { createCalendar } from "./create-calendar.ts";
import { officialNotices } from "./data/notices.ts";
import { halfYearPeriod, monthPeriod, type Period, type Quarter, quarterPeriod, yearPeriod } from "./period.ts";

const calendar = createCalendar({ notices: officialNotices });

const lastDay = (event: IsoDate, count: number, unit: string): IsoDate => {
  switch (unit) {
    case "day":
      return addDays(event, count);
    case "week":
      return addDays(event, 7 * count);
    case "month":
      return addMonths(event, count);
    case "year":
      return addYears(event, count);
    default:
      throw new RangeError(`No term here counts in ${unit}`);
  }
};

test.each(terms.rows)("$id", ({ input, expected }) => {
  const last = lastDay(parseIsoDate(input.event), input.count, input.unit);
  expect(last).toBe(expected.lastDay);
  const isOff = calendar.isDayOff(last);
  const end = isOff.kind === "known" && isOff.value ? calendar.nextWorkingDay(last) : { kind: "known", value: last };
  expect(end).toEqual({ kind: "known", value: expected.end });
});

const periodOf = (text: string): Period => {
  const [, year, half, quarter, month] = /^(\d{4})(?:-(?:H(\d)|Q(\d)|(\d{2})))?$/u.exec(text) ?? [];
  if (half !== undefined) return halfYearPeriod(Number(year), Number(half) as 1 | 2);
  if (quarter !== undefined) return quarterPeriod(Number(year), Number(quarter) as Quarter);
  return month === undefined ? yearPeriod(Number(year)) : monthPeriod(Number(year), Number(month));
};

test.each(windows.rows)("$id", ({ input, expected }) => {
  const { from, to } = periodOf(input.period);
  // Nghị định 09/2019: from day 15 of the month before to day 14 of the last month.
  const moved = { from: addDays(addMonths(from, -1), 14), to: addDays(parseIsoDate(`${to.slice(0, 7)}-01`), 13) };
  expect(input.regime === "nd09" ? moved : { from, to }).toEqual(expected);
});

/** First days of lunar months, at UTC+7, by astronomy: the day of each new moon. */
const newMoonAfter = (day: number): number => {
  const found = SearchMoonPhase(0, new Date((day * 24 - 7) * 3_600_000), 40)!;
  return Math.floor(found.date.getTime() / 86_400_000 + 7 / 24);
};
const termOf = (day: number): number => Math.floor(SunPosition(new Date((day * 24 - 7) * 3_600_000)).elon / 30);

test.each(lunar.rows)("$id", ({ input, expected }) => {
  const day = toDayNumber(parseIsoDate(input.day));
  // The month in which the sun reaches 300° is month 12; the one at 270° is month 11.
  let start = newMoonAfter(day - 31);
  for (let next = newMoonAfter(start + 1); next <= day; next = newMoonAfter(start + 1)) start = next;
  const after = newMoonAfter(start + 1);
  expect(fromDayNumber(start + expected.day - 1)).toBe(input.day);
  // Rain Water (330°) falls into month 1, Grain Rain (30°) into month 3.
  const principal = termOf(after);
  expect(principal).not.toBe(termOf(start));
  expect((principal + 1) % 12 === 0 ? 12 : (principal + 1) % 12).toBe(expected.month === 1 ? 12 : 2);
});
