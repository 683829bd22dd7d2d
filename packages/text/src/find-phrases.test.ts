import { expect, test } from "vitest";
import { findPhrases } from "./find-phrases.ts";

// Text, phrases, and what was found in the text.
test.each([
  ["Sở Khoa học và Công nghệ", ["khoa hoc"], ["Khoa học"]],
  ["SỞ  KHOA\n HỌC", ["Sở Khoa học"], ["SỞ  KHOA\n HỌC"]],
  ["Sở Khoa họcc, Sở. Khoa học", ["Sở Khoa học"], []],
  ["Đào tạo, đào  tạo", ["dao tao"], ["Đào tạo", "đào  tạo"]],
  ["Hòa Bình, Hoà Bình, hoa bình", ["hòa bình"], ["Hòa Bình", "Hoà Bình", "hoa bình"]],
  ["Đa\u0300o ta\u0323o số", ["đào tạo"], ["Đa\u0300o ta\u0323o"]],
  ["chuyển\u00ad đổi\u200b số", ["chuyển đổi số"], ["chuyển\u00ad đổi\u200b số"]],
  ["Sở KH&CN, Sở KH & CN, Sở KH, CN", ["KH&CN"], ["KH&CN", "KH & CN"]],
  ["146/QĐ-TTg và 146/QD-TTg", ["146/QĐ-TTg"], ["146/QĐ-TTg", "146/QD-TTg"]],
  // The longer of two that begin together, the first of two that overlap.
  ["Sở Nội vụ", ["Sở", "Sở Nội vụ", "Nội vụ"], ["Sở Nội vụ"]],
  ["a b c d", ["b c d", "a b"], ["a b"]],
  ["a b a b c", ["a b c", "b a"], ["b a"]],
  ["a b x b c", ["a b c", "b c"], ["b c"]],
  ["a a a a", ["a a"], ["a a", "a a"]],
  ["", ["a"], []],
  ["đào tạo", [], []],
] as const)("findPhrases(%j, %j) finds %j", (text, phrases, found) => {
  expect(findPhrases(text, phrases).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

test("findPhrases() can respect diacritics, in both styles of placing tones", () => {
  const text = "Hòa Bình, HOÀ BÌNH, hoa bình, Ho\u0300a Bi\u0300nh";
  expect(findPhrases(text, ["hoà bình"], { diacritics: "respect" }).map(({ start }) => start)).toEqual([0, 10, 30]);
});

test("findPhrases() refuses a phrase without a word", () => {
  expect(() => findPhrases("a", ["–"])).toThrow(RangeError);
});
