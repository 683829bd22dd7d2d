import numbers from "@kehoach/vectors/numbers.json" with { type: "json" };
import { expect, test } from "vitest";
import { compareExact, parseDecimalString, toDecimalString } from "./exact-number.ts";
import { findNumbers } from "./find-numbers.ts";
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
  ["1\u2009234\u2009567,5", 12_345_675n, 1],
  ["-12.345,6", -123_456n, 1],
  ["−5", -5n, 0],
  ["+5", 5n, 0],
  ["0,125", 125n, 3],
  ["1234,567", 1_234_567n, 3],
  ["2,50", 250n, 2],
])("readNumber(%j) reads it without a doubt", (text, digits, scale) => {
  expect(readNumber(text)).toEqual({ value: { digits, scale }, issues: [], rest: [] });
});

test.each([
  ["1.5", 15n, 1],
  ["1,234,567", 1_234_567n, 0],
  ["1,234.5", 12_345n, 1],
  ["4.0", 40n, 1],
  ["0.500", 500n, 3],
  ["1234.567", 1_234_567n, 3],
  ["1 234.5", 12_345n, 1],
])("readNumber(%j) reads international notation, with an issue", (text, digits, scale) => {
  const { value, issues } = readNumber(text);
  expect(value).toEqual({ digits, scale });
  expect(issues.map((issue) => issue.code)).toEqual(["number-notation-doubtful"]);
});

test.each([
  ["986,8 nghìn", { digits: 986_800n, scale: 0, word: "nghìn" }],
  ["1.890,9 ngàn", { digits: 1_890_900n, scale: 0, word: "nghìn" }],
  ["1,2345 nghìn", { digits: 12_345n, scale: 1, word: "nghìn" }],
  ["4,5 triệu", { digits: 4_500_000n, scale: 0, word: "triệu" }],
  ["27 nghìn tỷ", { digits: 27n * 10n ** 12n, scale: 0, word: "nghìn tỷ" }],
  ["2 TỈ", { digits: 2n * 10n ** 9n, scale: 0, word: "tỷ" }],
  ["3 tri\u00ea\u0323u", { digits: 3_000_000n, scale: 0, word: "triệu" }],
  ["94,58%", { digits: 9458n, scale: 2, percent: true }],
  ["52 %", { digits: 52n, scale: 0, percent: true }],
])("readNumber(%j) reads the word or sign behind it", (text, value) => {
  expect(readNumber(text)).toEqual({ value, issues: [], rest: [] });
});

test("1,500 is one and a half in Vietnamese notation, and said to be read otherwise elsewhere", () => {
  const { value, issues } = readNumber("1,500");
  expect(value).toEqual({ digits: 1500n, scale: 3 });
  expect(issues.map(({ code, severity }) => [code, severity])).toEqual([["number-notation-ambiguous", "info"]]);
  expect(parseNumber("1,500")).toEqual({ digits: 1500n, scale: 3 });
});

test.each([
  ["1,500", 1500n, 0],
  ["1.500", 1500n, 3],
  ["1,234,567.89", 123_456_789n, 2],
])("readNumber(%j) in international notation is without a doubt", (text, digits, scale) => {
  expect(readNumber(text, { notation: "international" })).toEqual({ value: { digits, scale }, issues: [], rest: [] });
  expect(parseNumber(text, { notation: "international" })).toEqual({ digits, scale });
});

test("1.234,5 is doubtful in a text of international notation", () => {
  expect(readNumber("1.234,5", { notation: "international" }).issues.map(({ code }) => code)).toEqual(["number-notation-doubtful"]);
  expect(() => parseNumber("1.5")).toThrow(SyntaxError);
});

test("a number of more than a thousand digits is refused, and shown shortened", () => {
  const { value, issues } = readNumber("9".repeat(100_000));
  expect(value).toBeUndefined();
  expect(issues.map(({ code }) => code)).toEqual(["number-too-long"]);
  expect(issues[0]?.message.en.length).toBeLessThan(200);
});

test.each([
  ["Năm 2022 dân số 1.890,9 nghìn người, đạt 94,58%", ["2022", "1.890,9", "94,58"]],
  ["năm 2026 500 triệu", ["2026", "500"]],
  ["đợt 1 200.000 đồng", ["1", "200.000"]],
  ["05 lớp, 1 234 567 đồng.", ["05", "1 234 567"]],
  ["A4, Q3, mục 4.1.10", ["4.1.10"]],
  ["ô1 và ꜱ2 và \ud800" + "3", ["3"]],
  ["không có số", []],
])("findNumbers(%j) finds %j", (text, found) => {
  expect(findNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

test("findNumbers() keeps doubts, and gives no value to what follows no notation", () => {
  expect(findNumbers("1.5 · 1,500 · 1.23.456").map(({ value, doubt }) => [value?.digits, doubt])).toEqual([
    [15n, "other-notation"],
    [1500n, "either-notation"],
    [undefined, undefined],
  ]);
  expect(findNumbers("1.5", { notation: "international" })).toEqual([{ start: 0, end: 3, value: { digits: 15n, scale: 1 } }]);
});

test.each([
  "",
  "-",
  "1.2.3",
  "1.23.456",
  "12a",
  "1,2,3",
  "một",
  "1..5",
  "01.500.000",
  "5 người",
  "5 % năm",
  "1.234,5,6",
  "1.234,567.8",
  "1,",
  "- 5",
])("readNumber(%j) reads nothing", (text) => {
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

test.each(numbers.rows)("$id", ({ input, expected }) => {
  const { text, notation } = input;
  const { value, issues } = readNumber(text, notation === "international" || notation === "vietnamese" ? { notation } : {});
  expect(value === undefined ? null : { ...value, digits: value.digits.toString() }).toEqual(expected.value);
  expect(issues.map(({ code }) => code)).toEqual(expected.issues);
});
