import { expect, test } from "vitest";
import { findDates } from "./find-dates.ts";
import { readDate } from "./read-date.ts";
import { readPeriod } from "./read-period.ts";
import { readRecurrenceRule } from "./read-recurrence-rule.ts";
import { readSchedule } from "./read-schedule.ts";
import { readTerm } from "./read-term.ts";

const mega = (piece: string): string => piece.repeat(Math.ceil(1_000_000 / piece.length));

// A reader that goes back and forth over such texts would not come to an end here.
test.each([" hoặc ", "1", " ", "05 (", "RRULE:;X=1;", "ngày 1 tháng "])("a megabyte of %j is read at once, and never throws", (piece) => {
  const text = mega(piece);
  for (const read of [readDate, readPeriod, readRecurrenceRule, readTerm]) {
    const { value, issues } = read(text);
    expect(value !== undefined || issues.length > 0).toBe(true);
  }
  expect(readSchedule(text).value.words).toBe(text.trim() === "" ? "" : text);
  expect(findDates(text).length).toBeGreaterThanOrEqual(0);
});
