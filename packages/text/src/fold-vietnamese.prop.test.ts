import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { foldVietnamese } from "./fold-vietnamese.ts";

test.each([
  ["Ủy ban nhân dân", "uy ban nhan dan"],
  ["Uỷ ban", "uy ban"],
  ["ĐỒNG NAI", "dong nai"],
  ["Đồng".normalize("NFD"), "dong"],
  ["ÐỒNG ðỏ", "dong do"],
  ["Ưỡng ượng ơ ư Ơ Ư", "uong uong o u o u"],
  ["7.500 triệu – 94,58%", "7.500 trieu – 94,58%"],
  ["日本 Ω ß", "日本 Ω ß"],
  ["", ""],
])("foldVietnamese(%j) is %j", (text, folded) => {
  expect(foldVietnamese(text)).toBe(folded);
});

const vietnamese = fc.string({
  unit: fc.constantFrom(..."aăâbcdđeêghiklmnoôơpqrstuưvxyÁÀẢÃẠẮẰẲẴẶẤẦẨẪẬÉÈẺẼẸẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢÚÙỦŨỤỨỪỬỮỰÝỲỶỸỴĐ 0%"),
  maxLength: 80,
});

test("foldVietnamese() keeps the length of composed text, and gives the same for decomposed text", () => {
  fc.assert(
    fc.property(vietnamese, (text) => {
      expect(foldVietnamese(text)).toHaveLength(text.length);
      expect(foldVietnamese(text.normalize("NFD"))).toBe(foldVietnamese(text));
      expect(foldVietnamese(text)).toMatch(/^[a-z0-9% ]*$/u);
    }),
  );
});

test("foldVietnamese() changes nothing when done twice, on any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(foldVietnamese(foldVietnamese(text))).toBe(foldVietnamese(text));
    }),
  );
});

/** What a long text must give: each of its letters folded alone. */
const lettersOf = (text: string): string => text.split("").map(foldVietnamese).join("");

const odd = ["\ufeff", "\ufffd", "😀", "\ud83d", "\ude00", "漢", "–", "đ", "ế", "e\u0302\u0301", "\u0000", "ẞ", "\u1eff", "\u1f00", "A"];

test("foldVietnamese() folds a long text as it folds its letters, whatever they are and wherever a pair of surrogates is cut", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...odd), maxLength: 40 }),
      fc.nat({ max: 20 }),
      fc.integer({ min: 1000, max: 9000 }),
      (piece, shift, times) => {
        const text = "x".repeat(shift) + (piece + "ấ").repeat(times);
        expect(foldVietnamese(text) === lettersOf(text)).toBe(true);
      },
    ),
    { numRuns: 20 },
  );
});

test.each(odd)("foldVietnamese() folds a hundred thousand times %j", (sign) => {
  const text = sign.repeat(100_000);
  expect(foldVietnamese(text) === lettersOf(text)).toBe(true);
});

test("foldVietnamese() folds a long text the same in an engine without TextEncoder", () => {
  const text = "Ủy ban nhân dân tỉnh Đồng Nai – ".repeat(500);
  const folded = foldVietnamese(text);
  vi.stubGlobal("TextEncoder", undefined);
  try {
    expect(foldVietnamese(text)).toBe(folded);
  } finally {
    vi.unstubAllGlobals();
  }
});
