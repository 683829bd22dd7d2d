import { createIsoDate, daysInMonth, fromDayNumber, type IsoDate, datePartsOf, toDayNumber } from "@kehoach/core";
import { addDays as dateFnsAddDays } from "date-fns/addDays";
import { addMonths as dateFnsAddMonths } from "date-fns/addMonths";
import { addYears as dateFnsAddYears } from "date-fns/addYears";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths, addYears } from "./add-days.ts";
import { createCalendar } from "./create-calendar.ts";
import { officialNotices } from "./data/notices.ts";
import { eachOccurrence } from "./each-occurrence.ts";
import { findDates } from "./find-dates.ts";
import { formatDate } from "./format-date.ts";
import { containsDay } from "./period.ts";
import { parseDate, readDate } from "./read-date.ts";
import { weekdayOf } from "./weekday.ts";

const calendar = createCalendar({ notices: officialNotices });
const days = fc.integer({ min: toDayNumber(createIsoDate(1900, 1, 1)), max: toDayNumber(createIsoDate(2199, 12, 31)) }).map(fromDayNumber);
const known = fc.integer({ min: toDayNumber(createIsoDate(2020, 1, 1)), max: toDayNumber(createIsoDate(2026, 6, 30)) }).map(fromDayNumber);

test("parseDate() reads what formatDate() prints, long and short", () => {
  fc.assert(
    fc.property(days, fc.constantFrom("long", "short"), (day, style) => {
      expect(parseDate(formatDate(day, { style }))).toBe(day);
    }),
  );
});

test("addDays() agrees with date-fns, and goes back", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -200_000, max: 200_000 }), (day, count) => {
      const { year, month, day: date } = datePartsOf(day);
      const expected = dateFnsAddDays(new Date(year, month - 1, date), count);
      const result = addDays(day, count);
      expect(result).toBe(createIsoDate(expected.getFullYear(), expected.getMonth() + 1, expected.getDate()));
      expect(addDays(result, -count)).toBe(day);
    }),
  );
});

test("addYears() agrees with date-fns", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -200, max: 200 }), (day, years) => {
      const { year, month, day: date } = datePartsOf(day);
      const expected = dateFnsAddYears(new Date(year, month - 1, date), years);
      expect(addYears(day, years)).toBe(createIsoDate(expected.getFullYear(), expected.getMonth() + 1, expected.getDate()));
    }),
  );
});

test("addMonths() agrees with date-fns", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -600, max: 600 }), (day, months) => {
      const { year, month, day: date } = datePartsOf(day);
      const expected = dateFnsAddMonths(new Date(year, month - 1, date), months);
      expect(addMonths(day, months)).toBe(createIsoDate(expected.getFullYear(), expected.getMonth() + 1, expected.getDate()));
    }),
  );
});

test("weekdays follow each other", () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(weekdayOf(addDays(day, 1))).toBe((weekdayOf(day) % 7) + 1);
    }),
  );
});

test("countWorkingDays() counts the days that isWorkingDay() names", () => {
  fc.assert(
    fc.property(known, fc.integer({ min: 0, max: 150 }), (from, length) => {
      let count = 0;
      for (let offset = 0; offset <= length; offset++) {
        const answer = calendar.isWorkingDay(addDays(from, offset));
        if (answer.kind === "known" && answer.value) count += 1;
      }
      expect(calendar.countWorkingDays({ from, to: addDays(from, length) })).toEqual({ kind: "known", value: count });
    }),
    { numRuns: 60 },
  );
});

test("working days of adjoining periods add up", () => {
  const value = (answer: ReturnType<typeof calendar.countWorkingDays>): number => (answer.kind === "known" ? answer.value : Number.NaN);
  fc.assert(
    fc.property(known, fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 80 }), (from, first, second) => {
      const [middle, to] = [addDays(from, first), addDays(from, first + second)];
      const whole = value(calendar.countWorkingDays({ from, to }));
      expect(
        value(calendar.countWorkingDays({ from, to: middle })) + value(calendar.countWorkingDays({ from: addDays(middle, 1), to })),
      ).toBe(whole);
    }),
    { numRuns: 60 },
  );
});

test("addWorkingDays() gives a working day with so many working days up to it, and never an earlier one for more days", () => {
  fc.assert(
    fc.property(known, fc.integer({ min: 1, max: 40 }), (day, count) => {
      const result = calendar.addWorkingDays(day, count);
      if (result.kind !== "known") throw new Error("the year is known");
      expect(calendar.explainDay(result.value)).toMatchObject({ working: true });
      expect(calendar.countWorkingDays({ from: addDays(day, 1), to: result.value })).toEqual({ kind: "known", value: count });
      const later = calendar.addWorkingDays(day, count + 1);
      expect(later.kind === "known" && later.value > result.value).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("eachOccurrence() gives the wanted day, or the last of a shorter month, in order and inside the period", () => {
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: 0, max: 4000 }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
      (from, length, everyMonths, month, day) => {
        const within = { from, to: addDays(from, length) };
        const found: readonly IsoDate[] = [...eachOccurrence({ everyMonths, month, day }, within)];
        expect(found).toEqual([...found].sort());
        for (const date of found) {
          const parts = datePartsOf(date);
          expect(containsDay(within, date)).toBe(true);
          expect(parts.day).toBe(Math.min(day, daysInMonth(parts.year, parts.month)));
          if (everyMonths % 12 === 0) expect(parts.month).toBe(month);
        }
        if (everyMonths === 12 && length >= 366) expect(found.length).toBeGreaterThanOrEqual(1);
      },
    ),
  );
});

test("findDates() and readDate() never throw, and find what stands where they say", () => {
  const pieces = fc.array(fc.constantFrom("ngày ", "05", "/", "tháng ", "13", "năm ", "2026", "quý IV", "...", "31", ".", "-", " "), {
    maxLength: 25,
  });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        pieces.map((parts) => parts.join("")),
      ),
      (text) => {
        const { value, issues } = readDate(text);
        expect(value !== undefined || issues.length > 0).toBe(true);
        for (const found of findDates(text))
          expect(found.from <= found.to && found.start < found.end && found.end <= text.length).toBe(true);
      },
    ),
  );
});
