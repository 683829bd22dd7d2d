import { createIsoDate, daysInMonth, fromDayNumber, type IsoDate, datePartsOf, toDayNumber } from "@kehoach/core";
import { addDays as dateFnsAddDays } from "date-fns/addDays";
import { addMonths as dateFnsAddMonths } from "date-fns/addMonths";
import { addYears as dateFnsAddYears } from "date-fns/addYears";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths, addYears } from "./add-days.ts";
import { createCalendar } from "./create-calendar.ts";
import { officialNotices } from "./official-notices.ts";
import { eachOccurrence } from "./each-occurrence.ts";
import { findDates } from "./find-dates.ts";
import { formatDate } from "./format-date.ts";
import { addPeriods } from "./add-periods.ts";
import { formatPeriod } from "./format-period.ts";
import { fromLunarDate } from "./from-lunar-date.ts";
import { isReportPeriod } from "./internal/periods.ts";
import { listOccurrences } from "./list-occurrences.ts";
import { listSubPeriods } from "./list-sub-periods.ts";
import { containsDay } from "./period.ts";
import { parseDate, readDate } from "./read-date.ts";
import { parsePeriod, readPeriod } from "./read-period.ts";
import { readRecurrenceRule } from "./read-recurrence-rule.ts";
import { readSchedule } from "./read-schedule.ts";
import { readTerm } from "./read-term.ts";
import { reportPeriodOf } from "./report-period-of.ts";
import type { PeriodKind } from "./report-period.ts";
import { reportWindowOf } from "./report-window-of.ts";
import { reportingRegimes } from "./reporting-regimes.ts";
import { termEndOf } from "./term-end-of.ts";
import { toLunarDate } from "./to-lunar-date.ts";
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

const projected = createCalendar({ notices: officialNotices, policies: { projection: { tet: "two-before", nationalDay: "after" } } });
const reckoned = fc
  .integer({ min: toDayNumber(createIsoDate(2030, 1, 1)), max: toDayNumber(createIsoDate(2078, 12, 31)) })
  .map(fromDayNumber);
const units = fc.constantFrom("day", "working-day", "week", "half-month", "month", "quarter", "half-year", "year");

test("a later start and a longer term never end earlier, and a term ends on a working day after its event", () => {
  fc.assert(
    fc.property(
      reckoned,
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 5 }),
      units,
      (from, delay, count, more, unit) => {
        const end = (start: IsoDate, length: number): IsoDate => {
          const found = termEndOf({ count: length, unit }, { from: start, calendar: projected });
          if (found.kind === "unknown") throw new Error(found.reason);
          expect(found.nominal <= found.on).toBe(true);
          return found.on;
        };
        const first = end(from, count);
        expect(end(addDays(from, delay), count) >= first).toBe(true);
        expect(end(from, count + more) >= first).toBe(true);
        expect(first > from).toBe(true);
        expect(projected.isWorkingDay(first)).toMatchObject({ value: true });
      },
    ),
  );
});

test("working days added are taken back, and counted between", () => {
  fc.assert(
    fc.property(reckoned, fc.integer({ min: -2500, max: 2500 }), (from, count) => {
      const start = projected.nextWorkingDay(from);
      if (start.kind === "unknown") throw new Error(start.reason);
      const end = projected.addWorkingDays(start.value, count);
      if (end.kind === "unknown") return;
      expect(projected.addWorkingDays(end.value, -count)).toMatchObject({ value: start.value });
      expect(projected.workingDaysBetween(start.value, end.value)).toMatchObject({ value: count });
    }),
  );
});

test("addWorkingDays() goes where a walk from day to day goes", () => {
  fc.assert(
    fc.property(reckoned, fc.integer({ min: -60, max: 60 }), (from, count) => {
      let at = from;
      for (let left = Math.abs(count); left > 0; ) {
        at = addDays(at, Math.sign(count));
        const status = projected.explainDay(at);
        if (status.kind !== "unknown" && status.working) left -= 1;
      }
      expect(projected.addWorkingDays(from, count)).toMatchObject({ value: at });
    }),
  );
});

const lunarDays = fc
  .integer({ min: toDayNumber(createIsoDate(1968, 1, 1)), max: toDayNumber(createIsoDate(2100, 12, 31)) })
  .map(fromDayNumber);

test("fromLunarDate() takes toLunarDate() back, and days follow days", () => {
  fc.assert(
    fc.property(lunarDays, (date) => {
      const answer = toLunarDate(date);
      const next = toLunarDate(addDays(date, 1));
      if (answer.kind === "unknown" || next.kind === "unknown") throw new Error(date);
      expect(fromLunarDate(answer.value)).toEqual({ kind: "known", value: date, settled: answer.settled });
      expect(next.value.day === 1 ? answer.value.day >= 29 : next.value.day === answer.value.day + 1).toBe(true);
    }),
  );
});

const periods = fc
  .record({
    kind: fc.constantFrom<PeriodKind>("five-year", "year", "half-year", "quarter", "month", "week"),
    year: fc.integer({ min: 1900, max: 2200 }),
    number: fc.integer({ min: 1, max: 53 }),
  })
  .filter(isReportPeriod);

test("periods are read back from their names and ids, and follow each other without a gap", () => {
  fc.assert(
    fc.property(periods, fc.integer({ min: -200, max: 200 }), (period, count) => {
      for (const style of ["name", "id"] as const) expect(parsePeriod(formatPeriod(period, { style }))).toEqual(period);
      expect(addPeriods(addPeriods(period, count), -count)).toEqual(period);
      const next = addPeriods(period, 1);
      for (const regime of Object.values(reportingRegimes)) {
        const [own, after] = [reportWindowOf(period, { regime }), reportWindowOf(next, { regime })];
        if (own.kind === "unknown" || after.kind === "unknown") continue;
        expect(addDays(own.to, 1)).toBe(after.from);
        // Five years count from the year of the period here.
        expect(reportPeriodOf(own.from, { kind: period.kind, regime, fiveYearsFrom: period.year })).toEqual(period);
        expect(reportPeriodOf(own.to, { kind: period.kind, regime, fiveYearsFrom: period.year })).toEqual(period);
      }
    }),
  );
});

test("the parts of a period make up its window", () => {
  fc.assert(
    fc.property(periods, fc.constantFrom<PeriodKind>("year", "half-year", "quarter", "month"), (period, kind) => {
      const parts = listSubPeriods(period, kind);
      for (const regime of Object.values(reportingRegimes)) {
        const whole = reportWindowOf(period, { regime });
        const windows = parts.map((part) => reportWindowOf(part, { regime }));
        const [first, last] = [windows[0], windows.at(-1)];
        if (whole.kind === "unknown" || first === undefined || first.kind === "unknown" || last?.kind !== "known") continue;
        expect([first.from, last.to]).toEqual([whole.from, whole.to]);
      }
    }),
  );
});

const scheduleWords = fc
  .array(
    fc.constantFrom(
      "hằng năm",
      "hằng quý",
      "ngày 25 hằng tháng",
      "10/10 ",
      "từ năm 2027",
      " - 2030",
      "đến 2029",
      "Định kỳ 02 năm/01 lần",
      " ",
      "6 tháng/lần",
      "2026-2030",
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(" "));

test("occurrences are sorted, and touch the stretch asked for", () => {
  fc.assert(
    fc.property(scheduleWords, days, fc.integer({ min: 0, max: 4000 }), (words, from, length) => {
      const within = { from, to: addDays(from, length) };
      const found = listOccurrences(readSchedule(words).value, { within });
      if (found.kind === "unknown") return;
      const starts = found.occurrences.map((each) => each.from);
      expect(starts).toEqual([...starts].sort());
      for (const each of found.occurrences) expect(each.from <= within.to && each.to >= within.from && each.from <= each.to).toBe(true);
    }),
  );
});

test("readers of terms, periods and rules never throw", () => {
  const pieces = fc.array(
    fc.constantFrom(
      "5",
      "ngày ",
      "làm việc",
      " (",
      ")",
      "kể từ ",
      "quý ",
      "IV",
      "/",
      "2026",
      "-",
      "W",
      "Q",
      "tháng ",
      "RRULE:",
      "DTSTART",
      ";",
      "=",
      "\n",
      ":",
    ),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        pieces.map((parts) => parts.join("")),
      ),
      (text) => {
        for (const read of [readTerm, readPeriod, readRecurrenceRule]) {
          const { value, issues } = read(text);
          expect(value !== undefined || issues.length > 0).toBe(true);
        }
      },
    ),
  );
});
