import { parseIsoDate } from "@kehoach/core";
import { expect, test } from "vitest";
import { addDays, addMonths, addYears } from "./add-days.ts";

const day = parseIsoDate;

test.each([
  ["2026-12-31", 1, "2027-01-01"],
  ["2028-02-28", 1, "2028-02-29"],
  ["2026-03-01", -1, "2026-02-28"],
  ["2026-11-22", 0, "2026-11-22"],
])("addDays(%s, %i) is %s", (date, days, expected) => {
  expect(addDays(day(date), days)).toBe(expected);
});

test.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2026-01-31", 2, "2026-03-31"],
  ["2026-11-30", 3, "2027-02-28"],
  ["2028-03-31", -1, "2028-02-29"],
  ["2026-01-15", -13, "2024-12-15"],
])("addMonths(%s, %i) is %s", (date, months, expected) => {
  expect(addMonths(day(date), months)).toBe(expected);
});

test.each([
  ["2028-02-29", 1, "2029-02-28"],
  ["2028-02-29", 4, "2032-02-29"],
  ["2026-07-01", -6, "2020-07-01"],
])("addYears(%s, %i) is %s", (date, years, expected) => {
  expect(addYears(day(date), years)).toBe(expected);
});

test("numbers that are not whole and days outside the years 1 to 9999 are refused", () => {
  for (const add of [addDays, addMonths, addYears]) {
    for (const count of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 10_000_000]) {
      expect(() => add(day("2026-11-22"), count)).toThrow(RangeError);
    }
  }
  for (const count of [0.5, Number.NaN]) {
    expect(() => addMonths(day("2026-11-22"), count)).toThrow(`Cannot add ${count} months`);
    expect(() => addYears(day("2026-11-22"), count)).toThrow(`Cannot add ${count} years`);
  }
  expect(() => addDays(day("0001-01-01"), -1)).toThrow(RangeError);
  expect(() => addYears(day("9999-01-01"), 1)).toThrow(RangeError);
});
