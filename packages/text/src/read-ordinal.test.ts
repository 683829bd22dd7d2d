import { expect, test } from "vitest";
import { formatPointLetter, parsePointLetter } from "./point-letter.ts";
import { readOrdinal } from "./read-ordinal.ts";
import { formatRoman, parseRoman } from "./roman-numeral.ts";

test.each([
  ["Phần III QUAN ĐIỂM", "part", "III", [3], "QUAN ĐIỂM"],
  ["PHẦN I", "part", "I", [1], ""],
  ["Chương II: Quy định", "chapter", "II", [2], "Quy định"],
  ["Mục 2. Tổ chức", "section", "2", [2], "Tổ chức"],
  ["Điều 1. Phê duyệt", "article", "1", [1], "Phê duyệt"],
  ["Phụ lục II", "annex", "II", [2], ""],
  ["Phụ lục số 01", "annex", "01", [1], ""],
  ["PHỤ LỤC", "annex", "", [], ""],
  ["IV. NỘI DUNG", "roman", "IV", [4], "NỘI DUNG"],
  ["II", "roman", "II", [2], ""],
  ["3. Nhóm", "number", "3", [3], "Nhóm"],
  ["4.1.10 Truyền thông", "number", "4.1.10", [4, 1, 10], "Truyền thông"],
  ["1.2. Mục tiêu", "number", "1.2", [1, 2], "Mục tiêu"],
  ["10", "number", "10", [10], ""],
  ["2) Lớp", "number", "2", [2], "Lớp"],
  ["đ) Mở lớp", "letter", "đ", [5], "Mở lớp"],
  ["f) Mở lớp", "letter", "f", [], "Mở lớp"],
  ["- Mở lớp", "bullet", "-", [], "Mở lớp"],
  ["+ Mở lớp", "bullet", "+", [], "Mở lớp"],
] as const)("readOrdinal(%j) is %s %j", (line, kind, label, path, words) => {
  const { value: ordinal } = readOrdinal(line);
  expect(ordinal).toMatchObject({ kind, label, path });
  expect(line.slice(ordinal?.end)).toBe(words);
});

test.each([
  "1.500 người",
  "2026 - 2030",
  "100% cán bộ",
  "3 tháng",
  "Mục tiêu cụ thể",
  "Phần mềm",
  "Điều kiện",
  "Phụ lục kèm theo",
  "MIX. thử",
  "",
  "Vì vậy",
])("readOrdinal(%j) finds none", (line) => {
  expect(readOrdinal(line)).toEqual({ issues: [], rest: line === "" ? [] : [{ start: 0, end: line.length }] });
});

test("formatRoman() and parseRoman() undo each other from 1 to 3999", () => {
  for (let value = 1; value <= 3999; value++) expect(parseRoman(formatRoman(value))).toBe(value);
});

test("parseRoman() refuses other forms", () => {
  for (const text of ["IIII", "VX", "IC", "", "iv", "MMMM", "ABC"]) expect(() => parseRoman(text)).toThrow(SyntaxError);
  for (const value of [0, 4000, 1.5]) expect(() => formatRoman(value)).toThrow(RangeError);
});

test("point letters follow the order of documents: đ after d, g after e, no f, j, w, z", () => {
  expect(Array.from({ length: 23 }, (_, index) => formatPointLetter(index + 1)).join(" ")).toBe(
    "a b c d đ e g h i k l m n o p q r s t u v x y",
  );
  expect(parsePointLetter("g")).toBe(7);
  for (const text of ["f", "ab", "A", ""]) expect(() => parsePointLetter(text)).toThrow(SyntaxError);
  expect(() => formatPointLetter(24)).toThrow(RangeError);
});
