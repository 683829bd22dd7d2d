import { expect, test } from "vitest";
import { formatMoneyUnit } from "./format-money-unit.ts";
import { readMoneyUnit } from "./read-money-unit.ts";

test.each([
  ["Kinh phí (triệu đồng)", "triệu", ["Kinh phí (", ")"]],
  ["ĐVT: nghìn đồng", "nghìn", ["ĐVT: "]],
  ["Đơn vị: 1.000 ngàn đồng", "triệu", ["Đơn vị: "]],
  ["ĐVT: 1.000 đồng", "nghìn", ["ĐVT: "]],
  ["Đơn vị tính: 1.000.000 đ", "triệu", ["Đơn vị tính: "]],
  ["Đơn vị tính: Triệu", "triệu", ["Đơn vị tính: "]],
  ["Tr.đ", "triệu", []],
  ["Kinh phí (trđ)", "triệu", ["Kinh phí (", ")"]],
  ["SỐ TIỀN (TỶ ĐỒNG)", "tỷ", ["SỐ TIỀN (", ")"]],
  ["Giá trị hợp đồng (triệu đồng)", "triệu", ["Giá trị hợp đồng (", ")"]],
  ["Giá trị hợp đồng", undefined, ["Giá trị hợp đồng"]],
  ["Hội đồng nhân dân", undefined, ["Hội đồng nhân dân"]],
  ["ĐVT: tri\u00ea\u0323u đồng", "triệu", ["ĐVT: "]],
  ["Dân số (triệu người)", undefined, ["Dân số (triệu người)"]],
  ["tỉ đồng", "tỷ", []],
  ["Thành tiền (VNĐ)", "đồng", ["Thành tiền (", ")"]],
  ["Kinh phí (Dự kiến)", undefined, ["Kinh phí (Dự kiến)"]],
  ["Số tiền đồng (triệu đồng)", "triệu", ["Số tiền đồng (", ")"]],
  ["Số tiền (triệu đồng, tỷ đồng)", "triệu", ["Số tiền (", ", tỷ đồng)"]],
  ["Số tiền (đồng, VNĐ)", "đồng", ["Số tiền (", ", VNĐ)"]],
  ["Năm 2026 (triệu đồng)", "triệu", ["Năm 2026 (", ")"]],
  ["  triệu  ", "triệu", ["  ", "  "]],
  ["Kinh phí triệu", undefined, ["Kinh phí triệu"]],
  ["đồngtiền", undefined, ["đồngtiền"]],
  ["", undefined, []],
] as const)("readMoneyUnit(%j) is %s, and the rest is %j", (text, unit, rest) => {
  const read = readMoneyUnit(text);
  expect(read.value).toBe(unit);
  expect(read.rest.map(({ start, end }) => text.slice(start, end))).toEqual(rest);
  expect(read.issues).toEqual([]);
});

test.each(["ĐVT: 100 đồng", "ĐVT: 1.500 đồng", "ĐVT: 2.100 đồng", "ĐVT: 10.000 triệu đồng"])(
  "readMoneyUnit() says that the factor of %j gives none of its units",
  (text) => {
    const { value, issues, rest } = readMoneyUnit(text);
    expect([value, issues.map(({ code, params }) => [code, params["text"]])]).toEqual([undefined, [["unit-unusual", text.slice(5)]]]);
    expect(rest).toEqual([{ start: 0, end: text.length }]);
  },
);

test("formatMoneyUnit() says đồng once", () => {
  expect((["đồng", "nghìn", "triệu", "tỷ"] as const).map(formatMoneyUnit)).toEqual([
    "ĐVT: đồng",
    "ĐVT: nghìn đồng",
    "ĐVT: triệu đồng",
    "ĐVT: tỷ đồng",
  ]);
});

test.each(["đồng", "nghìn", "triệu", "tỷ"] as const)("readMoneyUnit() reads what formatMoneyUnit(%j) prints", (unit) => {
  expect(readMoneyUnit(formatMoneyUnit(unit)).value).toBe(unit);
});
