import { expect, test } from "vitest";
import { compareExact, parseDecimalString, toDecimalString } from "./exact-number.ts";
import { formatNumber, parseNumber, readNumber } from "./read-number.ts";

test.each([
  ["1.234.567,89", 123_456_789n, 2],
  ["05", 5n, 0],
  ["94,58", 9458n, 2],
  ["1.500", 1500n, 0],
  ["1 234 567", 1_234_567n, 0],
  ["1\u00a0234", 1234n, 0],
  ["0,5", 5n, 1],
  [" 12 ", 12n, 0],
  ["99999999999999999999", 99_999_999_999_999_999_999n, 0],
])("readNumber(%j) reads it without a doubt", (text, digits, scale) => {
  expect(readNumber(text)).toEqual({ value: { digits, scale }, issues: [], rest: [] });
});

test.each([
  ["1.5", 15n, 1],
  ["1,234,567", 1_234_567n, 0],
  ["1,234.5", 12_345n, 1],
  ["4.0", 40n, 1],
])("readNumber(%j) reads international notation, with an issue", (text, digits, scale) => {
  const { value, issues } = readNumber(text);
  expect(value).toEqual({ digits, scale });
  expect(issues.map((issue) => issue.code)).toEqual(["number-notation-doubtful"]);
});

test.each(["", "-", "1.2.3", "1.23.456", "12a", "1,2,3", "một", "1..5"])("readNumber(%j) reads nothing", (text) => {
  expect(readNumber(text).value).toBeUndefined();
  expect(() => parseNumber(text)).toThrow(SyntaxError);
});

test.each([
  [{ digits: 9458n, scale: 2 }, "94.58", "94,58"],
  [{ digits: 150n, scale: 2 }, "1.5", "1,50"],
  [{ digits: 5n, scale: 3 }, "0.005", "0,005"],
  [{ digits: -1_234_500n, scale: 2 }, "-12345", "-12.345,00"],
  [{ digits: 0n, scale: 4 }, "0", "0,0000"],
])("toDecimalString() and formatNumber() print %o", (value, plain, printed) => {
  expect(toDecimalString(value)).toBe(plain);
  expect(formatNumber(value)).toBe(printed);
});

test("compareExact() compares values, not scales", () => {
  expect(compareExact(parseDecimalString("94.580"), parseDecimalString("94.58"))).toBe(0);
  expect(compareExact(parseDecimalString("-1"), parseDecimalString("0.5"))).toBeLessThan(0);
});

test("parseDecimalString() takes only plain decimal strings", () => {
  for (const text of ["", "1,5", "1.", ".5", "1e3", "0x10", " 1"]) expect(() => parseDecimalString(text)).toThrow(SyntaxError);
});
