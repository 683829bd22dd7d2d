import { parseIsoDate } from "@kehoach/core";
import { describe, expect, test } from "vitest";
import { createCalendar } from "./create-calendar.ts";
import { officialNotices } from "./data/notices.ts";
import { yearPeriod } from "./period.ts";
import { weekdayOf } from "./weekday.ts";

const calendar = createCalendar({ notices: officialNotices });
const day = parseIsoDate;
const source = { instrument: "thử", grade: "U" } as const;

describe("the official calendars", () => {
  test.each([
    [2020, 252],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 250],
    [2026, 249],
  ])("%i has %i working days", (year, count) => {
    expect(calendar.countWorkingDays(yearPeriod(year))).toEqual({ kind: "known", value: count });
  });

  test("hold each day once, in its year, in order", () => {
    for (const notice of officialNotices) {
      const dates = notice.days.map(({ date }) => date);
      expect(dates).toEqual([...new Set(dates)].sort());
      for (const date of dates) expect(date.startsWith(String(notice.year))).toBe(true);
    }
  });

  test("move only working days off, and only weekend days to work", () => {
    for (const { days } of officialNotices) {
      for (const { date, kind } of days) {
        if (kind === "swapped-off" || kind === "compensatory") expect(weekdayOf(date)).toBeLessThan(6);
        if (kind === "swapped-working") expect(weekdayOf(date)).toBeGreaterThan(5);
      }
    }
  });
});

test.each([
  ["2026-11-01", "weekend", false],
  ["2026-11-02", "working", true],
  ["2026-01-10", "swapped-working", true],
  ["2026-01-02", "swapped-off", false],
  ["2026-04-27", "compensatory", false],
  ["2026-11-24", "holiday", false],
] as const)("explainDay(%s) is %s", (date, kind, working) => {
  expect(calendar.explainDay(day(date))).toMatchObject({ kind, working });
  expect(calendar.isWorkingDay(day(date))).toEqual({ kind: "known", value: working });
  expect(calendar.isDayOff(day(date))).toEqual({ kind: "known", value: !working });
});

test("the day off of 24 November can be switched off", () => {
  const without = createCalendar({ notices: officialNotices, policies: { cultureDay: false } });
  expect(without.explainDay(day("2026-11-24")).kind).toBe("working");
  expect(without.countWorkingDays(yearPeriod(2026))).toEqual({ kind: "known", value: 250 });
});

test("users add a year, a local day off, and replace a year", () => {
  const own = createCalendar({
    notices: [
      ...officialNotices,
      {
        year: 2027,
        days: [{ date: day("2027-01-01"), kind: "holiday", name: { vi: "Tết", en: "New Year" }, source }],
      },
    ],
    localDaysOff: [{ date: day("2027-01-04"), name: { vi: "Ngày hội tỉnh", en: "Province day" } }],
  });
  expect(own.nextWorkingDay(day("2026-12-31"))).toEqual({ kind: "known", value: "2027-01-05" });
  expect(own.years).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]);
});

test("the switch of 24 November leaves alone what a notice moves to or from that day", () => {
  const days = [{ date: day("2029-11-24"), kind: "swapped-working", name: { vi: "Làm bù", en: "Worked" }, source } as const];
  const own = createCalendar({ notices: [{ year: 2029, days }], policies: { cultureDay: false } });
  expect(own.explainDay(day("2029-11-24")).kind).toBe("swapped-working");
});

test("a local day off holds on a Saturday that others work, and is counted once", () => {
  const own = createCalendar({
    notices: officialNotices,
    localDaysOff: ["2026-01-10", "2026-01-11", "2026-02-17", "2026-03-03"].map((date) => ({
      date: day(date),
      name: { vi: "Hội", en: "Fair" },
    })),
  });
  expect(own.explainDay(day("2026-01-10"))).toMatchObject({ kind: "local-day-off", working: false });
  expect(own.explainDay(day("2026-02-17")).kind).toBe("holiday");
  expect(own.countWorkingDays(yearPeriod(2026))).toEqual({ kind: "known", value: 247 });
});

test("a year without an official calendar is never guessed", () => {
  const unknown = { kind: "unknown", reason: "no-notice", year: 2027 };
  expect(calendar.explainDay(day("2027-03-03"))).toEqual(unknown);
  // Not even a Sunday: it may be worked in place of another day.
  expect(calendar.isDayOff(day("2027-03-07"))).toEqual(unknown);
  expect(calendar.isWorkingDay(day("2027-03-03"))).toEqual(unknown);
  expect(calendar.nextWorkingDay(day("2026-12-31"))).toEqual(unknown);
  expect(calendar.addWorkingDays(day("2026-12-01"), 60)).toEqual(unknown);
  expect(calendar.countWorkingDays({ from: day("2026-12-01"), to: day("2027-01-31") })).toEqual(unknown);
});

test("addWorkingDays() passes Tết and refuses numbers that are none", () => {
  expect(calendar.addWorkingDays(day("2026-02-13"), 1)).toEqual({ kind: "known", value: "2026-02-23" });
  expect(calendar.addWorkingDays(day("2026-02-14"), 0)).toEqual({ kind: "known", value: "2026-02-14" });
  expect(calendar.previousWorkingDay(day("2026-02-23"))).toEqual({ kind: "known", value: "2026-02-13" });
  for (const days of [1.5, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => calendar.addWorkingDays(day("2026-02-13"), days)).toThrow(RangeError);
});
