import { describe, expect, test } from "vitest";
import { createIsoDate, daysInMonth, fromDayNumber, isIsoDate, parseIsoDate, datePartsOf, toDayNumber } from "./iso-date.ts";

describe("isIsoDate()", () => {
  test.each(["2026-11-22", "2028-02-29", "0001-01-01", "9999-12-31", "2000-02-29"])("takes %s", (text) => {
    expect(isIsoDate(text)).toBe(true);
  });
  test.each([
    "2026-02-29",
    "2100-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "0000-01-01",
    "26-11-22",
    "2026-11-22 ",
    "2026/11/22",
    "２０２６-11-22",
    "",
  ])("refuses %j", (text) => {
    expect(isIsoDate(text)).toBe(false);
  });
  test("refuses what is no text", () => {
    for (const value of [undefined, null, 20_261_122, new Date(), ["2026-11-22"]]) expect(isIsoDate(value)).toBe(false);
  });
});

test("parseIsoDate() refuses with a sentence that shows the text", () => {
  expect(() => parseIsoDate("31/02/2026")).toThrow(new SyntaxError('Cannot read "31/02/2026" as a day YYYY-MM-DD'));
});

test("createIsoDate() refuses a day that does not exist", () => {
  expect(() => createIsoDate(2026, 2, 29)).toThrow(RangeError);
  expect(() => daysInMonth(2026, 13)).toThrow(RangeError);
});

test.each([
  ["1970-01-01", 0],
  ["1969-12-31", -1],
  ["2000-03-01", 11_017],
  ["2026-11-22", 20_779],
  ["0001-01-01", -719_162],
  ["9999-12-31", 2_932_896],
] as const)("toDayNumber(%s) is %i, and back", (day, number) => {
  expect(toDayNumber(parseIsoDate(day))).toBe(number);
  expect(fromDayNumber(number)).toBe(day);
});

test("fromDayNumber() refuses numbers outside the years 1 to 9999 and broken ones", () => {
  for (const number of [-719_163, 2_932_897, 0.5, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => fromDayNumber(number)).toThrow(RangeError);
});

test("datePartsOf() gives numbers, not texts", () => {
  expect(datePartsOf(parseIsoDate("0009-01-02"))).toEqual({ year: 9, month: 1, day: 2 });
});
