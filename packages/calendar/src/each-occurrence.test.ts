import { parseIsoDate } from "@kehoach/core";
import { expect, test } from "vitest";
import { eachOccurrence, type OccurrenceRule } from "./each-occurrence.ts";

const list = (rule: OccurrenceRule, from: string, to: string): readonly string[] => [
  ...eachOccurrence(rule, { from: parseIsoDate(from), to: parseIsoDate(to) }),
];

test.each<[string, OccurrenceRule, string, string, readonly string[]]>([
  [
    "yearly, both ends included",
    { everyMonths: 12, month: 11, day: 1 },
    "2026-11-01",
    "2028-11-01",
    ["2026-11-01", "2027-11-01", "2028-11-01"],
  ],
  ["yearly, the day has passed", { everyMonths: 12, month: 11, day: 1 }, "2026-11-02", "2027-10-31", []],
  ["29 February", { everyMonths: 12, month: 2, day: 29 }, "2027-01-01", "2029-12-31", ["2027-02-28", "2028-02-29", "2029-02-28"]],
  [
    "every two years from 2027",
    { everyMonths: 24, month: 6, day: 30, year: 2027 },
    "2026-01-01",
    "2031-12-31",
    ["2027-06-30", "2029-06-30", "2031-06-30"],
  ],
  [
    "every three years, counted backwards",
    { everyMonths: 36, month: 1, day: 5, year: 2030 },
    "2023-01-01",
    "2028-01-01",
    ["2024-01-05", "2027-01-05"],
  ],
  ["half-years", { everyMonths: 6, month: 6, day: 15 }, "2026-01-01", "2026-12-31", ["2026-06-15", "2026-12-15"]],
  ["quarters", { everyMonths: 3, month: 3, day: 25 }, "2026-01-01", "2026-12-31", ["2026-03-25", "2026-06-25", "2026-09-25", "2026-12-25"]],
  [
    "ends of months",
    { everyMonths: 1, month: 1, day: 31 },
    "2028-01-31",
    "2028-04-30",
    ["2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30"],
  ],
  ["a period that ends before it begins", { everyMonths: 1, month: 1, day: 1 }, "2026-12-31", "2026-01-01", []],
  ["the end of days", { everyMonths: 12, month: 12, day: 31 }, "9998-01-01", "9999-12-31", ["9998-12-31", "9999-12-31"]],
])("eachOccurrence(): %s", (_, rule, from, to, expected) => {
  expect(list(rule, from, to)).toEqual(expected);
});

test.each<[Partial<OccurrenceRule>, string]>([
  [{ everyMonths: 0 }, "Cannot repeat every 0 months"],
  [{ everyMonths: 1.5 }, "Cannot repeat every 1.5 months"],
  [{ month: 13 }, "There is no month 13"],
  [{ month: 0 }, "There is no month 0"],
  [{ month: 1.5 }, "There is no month 1.5"],
  [{ day: 0 }, "There is no day 0 of a month"],
  [{ day: 32 }, "There is no day 32 of a month"],
  [{ day: 1.5 }, "There is no day 1.5 of a month"],
  [{ year: 2026.5 }, "There is no year 2026.5"],
])("rules that are none are refused: %o", (wrong, says) => {
  expect(() => list({ everyMonths: 12, month: 11, day: 1, ...wrong }, "2026-01-01", "2026-12-31")).toThrow(says);
});
