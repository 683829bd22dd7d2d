import fc from "fast-check";
import { expect, test } from "vitest";
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
