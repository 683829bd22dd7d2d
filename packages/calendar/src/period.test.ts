import { parseIsoDate } from "@kehoach/core";
import { describe, expect, test } from "vitest";
import { containsDay, halfYearPeriod, listYears, monthPeriod, overlapPeriods, quarterPeriod, yearPeriod } from "./period.ts";

const day = parseIsoDate;

test.each([
  ["a year", yearPeriod(2026), "2026-01-01", "2026-12-31"],
  ["the first half", halfYearPeriod(2026, 1), "2026-01-01", "2026-06-30"],
  ["the second half", halfYearPeriod(2026, 2), "2026-07-01", "2026-12-31"],
  ["quarter 1", quarterPeriod(2026, 1), "2026-01-01", "2026-03-31"],
  ["quarter 2", quarterPeriod(2026, 2), "2026-04-01", "2026-06-30"],
  ["quarter 3", quarterPeriod(2026, 3), "2026-07-01", "2026-09-30"],
  ["quarter 4", quarterPeriod(2026, 4), "2026-10-01", "2026-12-31"],
  ["February of a leap year", monthPeriod(2028, 2), "2028-02-01", "2028-02-29"],
  ["February of 2100", monthPeriod(2100, 2), "2100-02-01", "2100-02-28"],
])("%s", (_, period, from, to) => {
  expect(period).toEqual({ from, to });
});

test("years and months that do not exist are refused", () => {
  for (const year of [0, 10_000, 2026.5, Number.NaN]) expect(() => yearPeriod(year)).toThrow(RangeError);
  for (const month of [0, 13, 1.5]) expect(() => monthPeriod(2026, month)).toThrow(RangeError);
});

describe("containsDay()", () => {
  test.each([
    ["2025-12-31", false],
    ["2026-01-01", true],
    ["2026-12-31", true],
    ["2027-01-01", false],
  ])("%s in 2026: %s", (date, expected) => {
    expect(containsDay(yearPeriod(2026), day(date))).toBe(expected);
  });
});

describe("overlapPeriods()", () => {
  test("is the same both ways", () => {
    const phase = { from: day("2026-07-01"), to: day("2030-12-31") };
    expect(overlapPeriods(phase, yearPeriod(2026))).toEqual(halfYearPeriod(2026, 2));
    expect(overlapPeriods(yearPeriod(2026), phase)).toEqual(halfYearPeriod(2026, 2));
  });

  test("may be one day, or none when the periods only adjoin", () => {
    const one = { from: day("2026-12-31"), to: day("2027-03-01") };
    expect(overlapPeriods(yearPeriod(2026), one)).toEqual({ from: "2026-12-31", to: "2026-12-31" });
    expect(overlapPeriods(yearPeriod(2026), yearPeriod(2027))).toBeUndefined();
  });
});

test("listYears() lists every year touched, and none of a period that ends before it begins", () => {
  expect(listYears({ from: day("2026-12-31"), to: day("2028-01-01") })).toEqual([2026, 2027, 2028]);
  expect(listYears(yearPeriod(2026))).toEqual([2026]);
  expect(listYears({ from: day("2028-01-01"), to: day("2026-01-01") })).toEqual([]);
});
