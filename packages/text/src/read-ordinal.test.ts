import { expect, test } from "vitest";
import { compareOrdinals } from "./compare-ordinals.ts";
import { findOrdinalFaults } from "./find-ordinal-faults.ts";
import { formatOrdinal } from "./format-ordinal.ts";
import { nextOrdinal } from "./next-ordinal.ts";
import type { Ordinal } from "./ordinal.ts";
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
  ["II.1. Mục tiêu", "number", "II.1", [2, 1], "Mục tiêu"],
  ["I.2.3 Nội dung", "number", "I.2.3", [1, 2, 3], "Nội dung"],
  ["III.2", "number", "III.2", [3, 2], ""],
  // Here C and D are letters, not a hundred and five hundred.
  ["C.1. Nội dung", "number", "C.1", [3, 1], "Nội dung"],
  ["Đ.2 Nội dung", "number", "Đ.2", [5, 2], "Nội dung"],
  ["10", "number", "10", [10], ""],
  ["2) Lớp", "number", "2", [2], "Lớp"],
  ["đ) Mở lớp", "letter", "đ", [5], "Mở lớp"],
  ["f) Mở lớp", "letter", "f", [], "Mở lớp"],
  ["- Mở lớp", "bullet", "-", [], "Mở lớp"],
  ["+ Mở lớp", "bullet", "+", [], "Mở lớp"],
  ["-Mở lớp", "bullet", "-", [], "Mở lớp"],
  ["\uf0b7 Mở lớp", "bullet", "\uf0b7", [], "Mở lớp"],
  ["PHẦN THỨ NHẤT", "part", "THỨ NHẤT", [1], ""],
  ["Phần thứ hai: Nội dung", "part", "thứ hai", [2], "Nội dung"],
  ["Tiểu mục 1. Hồ sơ", "subsection", "1", [1], "Hồ sơ"],
  ["Khoản 2. Kinh phí", "clause", "2", [2], "Kinh phí"],
  ["Khoản 2", "clause", "2", [2], ""],
  ["A. ĐẶT VẤN ĐỀ", "capital", "A", [1], "ĐẶT VẤN ĐỀ"],
  ["Đ. TỔ CHỨC", "capital", "Đ", [5], "TỔ CHỨC"],
  ["(a) Mở lớp", "letter", "a", [1], "Mở lớp"],
  ["a. Mục tiêu", "letter", "a", [1], "Mục tiêu"],
  ["a/ Mục tiêu", "letter", "a", [1], "Mục tiêu"],
  ["(2) Lớp", "number", "2", [2], "Lớp"],
  ["1/ Lớp", "number", "1", [1], "Lớp"],
  ["Phụ lục II (kèm theo Kế hoạch này)", "annex", "II", [2], "(kèm theo Kế hoạch này)"],
  ["Chương I - Quy định chung", "chapter", "I", [1], "- Quy định chung"],
  ["Điều 5a. Hồ sơ", "article", "5a", [5, 1], "Hồ sơ"],
  ["Khoản 2đ", "clause", "2đ", [2, 5], ""],
  ["Phụ lục 1A", "annex", "1A", [1, 1], ""],
  ["PHẦN A. MỤC TIÊU", "part", "A", [1], "MỤC TIÊU"],
  ["PHẦN B", "part", "B", [2], ""],
  ["Phụ lục C", "annex", "C", [3], ""],
  ["Phần Đ: Tổ chức", "part", "Đ", [5], "Tổ chức"],
  ["Chương một", "chapter", "một", [1], ""],
  ["CHƯƠNG BỐN. TỔ CHỨC", "chapter", "BỐN", [4], "TỔ CHỨC"],
  ["Phần hai: Nội dung", "part", "hai", [2], "Nội dung"],
  ["Phần Hai - Nội dung", "part", "Hai", [2], "- Nội dung"],
  ["3a. Mở lớp", "number", "3a", [3, 1], "Mở lớp"],
  ["a.1) Mở lớp", "letter", "a.1", [1, 1], "Mở lớp"],
  ["đ1) mở lớp", "letter", "đ1", [5, 1], "mở lớp"],
  ["b.2. Mở lớp", "letter", "b.2", [2, 2], "Mở lớp"],
  ["c.3 Mở lớp", "letter", "c.3", [3, 3], "Mở lớp"],
  ["ii) mở lớp", "lower-roman", "ii", [2], "mở lớp"],
  ["(iv) Mở lớp", "lower-roman", "iv", [4], "Mở lớp"],
  ["viii. Mở lớp", "lower-roman", "viii", [8], "Mở lớp"],
  // Alone it is the point behind h.
  ["i) Mở lớp", "letter", "i", [9], "Mở lớp"],
  ["  IV) NỘI DUNG", "roman", "IV", [4], "NỘI DUNG"],
] as const)("readOrdinal(%j) is %s %j", (line, kind, label, path, words) => {
  const { value: ordinal } = readOrdinal(line);
  expect(ordinal).toMatchObject({ kind, label, path });
  expect(line.slice(ordinal?.end)).toBe(words);
});

test.each([
  "1.500 người",
  "VI.1.500",
  "IIII.1 Lớp",
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
  "Điều 5 của Luật này",
  "Khoản 2 Điều 5 quy định",
  "Mục 2 và Mục 3",
  "P. Chủ tịch",
  "Q. CHỦ TỊCH",
  "T. Đồng Nai",
  "H. Long Thành",
  "-5 độ",
  "a.m.",
  "v.v.",
  "(xem phần sau)",
  "(2026) Lớp",
  "(2. Lớp",
  "Phần thứ mười một",
  "Phần một số nội dung",
  "Phần A của đề án",
  "Chương mười một",
  "Phần AB. Nội dung",
  "Điều 5w. Hồ sơ",
  "3w. Mở lớp",
  "3a",
  "a.1",
  "iiii) lớp",
  "vi phạm",
  "xi măng",
  "Phần thứ bậc",
  "IIII. Lớp",
])("readOrdinal(%j) finds none", (line) => {
  expect(readOrdinal(line)).toEqual({ issues: [], rest: line === "" ? [] : [{ start: 0, end: line.length }] });
});

test("readOrdinal() reads decomposed lines, and says where their words begin", () => {
  for (const text of ["Phụ lục II", "Điều 5. Mở lớp", "Tiểu mục 1. Hồ sơ", "đ) Mở lớp", "Phần mềm"]) {
    const composed = readOrdinal(text).value;
    const line = text.normalize("NFD");
    const found = readOrdinal(line).value;
    expect(found).toEqual(composed && { ...composed, end: line.length - text.slice(composed.end).normalize("NFD").length });
  }
});

const ordinalOf = (line: string): Ordinal => {
  const { value } = readOrdinal(line);
  if (value === undefined) throw new Error(`no ordinal in ${line}`);
  const { kind, label, path } = value;
  return { kind, label, path };
};

test.each([
  ["Phần I", "Phần II"],
  ["PHẦN THỨ NHẤT", "Phần THỨ HAI"],
  ["Phần thứ tư", "Phần thứ năm"],
  ["Chương IX", "Chương X"],
  ["Mục 9", "Mục 10"],
  ["Tiểu mục 1", "Tiểu mục 2"],
  ["Điều 99", "Điều 100"],
  ["Khoản 2", "Khoản 3"],
  ["Phụ lục III", "Phụ lục IV"],
  ["Điều 5a", "Điều 5b"],
  ["Điều 5d", "Điều 5đ"],
  ["Phụ lục 1A", "Phụ lục 1B"],
  ["Phần A", "Phần B"],
  ["Phần D", "Phần Đ"],
  ["Chương một", "Chương hai"],
  ["CHƯƠNG BA", "Chương BỐN"],
  ["Phần Hai - Lớp", "Phần ba"],
  ["a.9) Lớp", "a.10)"],
  ["đ1) Lớp", "đ2)"],
  ["3a. Lớp", "3b."],
  ["iv) Lớp", "v)"],
  ["viii) Lớp", "ix)"],
  ["Phụ lục 09", "Phụ lục 10"],
  ["IV.", "V."],
  ["D. MỤC TIÊU", "Đ."],
  ["9. Lớp", "10."],
  ["4.1.9 Lớp", "4.1.10."],
  ["II.9. Lớp", "II.10."],
  ["d) Lớp", "đ)"],
  ["e) Lớp", "g)"],
  ["i) Lớp", "k)"],
  ["v) Lớp", "x)"],
  ["- Lớp", "-"],
])("%s is followed by %s", (line, next) => {
  expect(formatOrdinal(nextOrdinal(ordinalOf(line)))).toBe(next);
  expect(compareOrdinals(ordinalOf(line), nextOrdinal(ordinalOf(line)))).toBeLessThanOrEqual(0);
});

test("nextOrdinal() refuses what nothing follows", () => {
  for (const line of ["y) Lớp", "f) Lớp", "Phụ lục", "Phần thứ mười", "Phần mười", "Phần G", "Điều 5y"])
    expect(() => nextOrdinal(ordinalOf(line))).toThrow(RangeError);
  expect(() => nextOrdinal({ kind: "capital", label: "Y", path: [23] })).toThrow(RangeError);
});

test("compareOrdinals() sorts by level and number", () => {
  const sorted = [
    "Phần I",
    "Chương II",
    "Mục 1",
    "Tiểu mục 1",
    "Điều 2",
    "Điều 2a",
    "Điều 3",
    "A. MỤC",
    "IX. MỤC",
    "X. MỤC",
    "Khoản 1",
    "4. Lớp",
    "4.2 Lớp",
    "4.10 Lớp",
    "d) Lớp",
    "d.1) Lớp",
    "đ) Lớp",
    "ii) Lớp",
    "- Lớp",
    "Phụ lục I",
  ];
  expect([...sorted].reverse().sort((a, b) => compareOrdinals(ordinalOf(a), ordinalOf(b)))).toEqual(sorted);
  expect(compareOrdinals(ordinalOf("Phụ lục II"), ordinalOf("Phụ lục 02"))).toBe(0);
});

// Ordinals of the lines of a document; after → the line with a fault and what was to be expected there.
test.each([
  ["1. 2. 3.", []],
  ["I. 1. a) b) 2. a) b) c) II. 1. a)", []],
  ["1. 2. 4.", ["2 ordinal-gap 3."]],
  ["a) b) c) d) e)", ["4 ordinal-gap đ)"]],
  ["a) b) c) d) đ) e) f) g)", ["6 ordinal-letter -"]],
  ["I. II. II. III.", ["2 ordinal-repeated III."]],
  ["1. 2. 3. 2. 3.", ["3 ordinal-backward 4."]],
  ["1. 2. 1. 2.", []],
  ["1.1 1.2 1.4 2.1 2.2", ["2 ordinal-gap 1.3."]],
  ["1. 1.1 1.2 2. 2.1 2.3", ["5 ordinal-gap 2.2."]],
  ["4.1.9 4.1.10 4.1.11", []],
  ["1. 1.1 1.1.1 1.1.2 1.2 1.2.1 2. 2.1", []],
  ["2. 3.", ["0 ordinal-gap 1."]],
  ["b) c)", ["0 ordinal-gap a)"]],
  ["Chương_I Điều_1 Điều_2 Chương_II Điều_3 Điều_4", []],
  ["Chương_I Điều_1 1. 2. Điều_2 1. a) Chương_II Điều_4", ["8 ordinal-gap Điều_3"]],
  ["Phần_I I. II. Phần_II I. II. Phần_IV", ["6 ordinal-gap Phần_III"]],
  ["Phụ_lục_I 1. 2. Phụ_lục_II 1. Phụ_lục_II", ["5 ordinal-repeated Phụ_lục_III"]],
  ["- 1. - - 2. + 3.", []],
  ["x) y) a)", ["0 ordinal-gap a)"]],
  ["Điều_1 Điều_2 Điều_2a Điều_2b Điều_3", []],
  ["Điều_1 Điều_1b Điều_2", ["1 ordinal-gap Điều_1a"]],
  ["Điều_1 Điều_1a Điều_3", ["2 ordinal-gap Điều_2"]],
  ["Điều_1 Điều_1a Điều_1c Điều_2", ["2 ordinal-gap Điều_1b"]],
  ["1. 2. 3. 3a. 3b. 4.", []],
  ["a) a.1) a.2) b) b.1) b.3)", ["5 ordinal-gap b.2)"]],
  ["a) i) ii) iii) iv) v) vi) b) i) ii)", []],
  ["a) i) ii) - iii) b)", []],
  ["h) i) k)", ["0 ordinal-gap a)"]],
  ["Phần_A I. II. Phần_B I. Phần_D", ["5 ordinal-gap Phần_C"]],
  ["", []],
] as const)("findOrdinalFaults() of %s", (lines, faults) => {
  const ordinals = lines
    .split(" ")
    .filter(Boolean)
    .map((line) => ordinalOf(`${line.replaceAll("_", " ")} `));
  const found = findOrdinalFaults(ordinals).map(
    ({ index, issue, expected }) => `${index} ${issue.code} ${expected === undefined ? "-" : formatOrdinal(expected).replaceAll(" ", "_")}`,
  );
  expect(found).toEqual(faults);
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
