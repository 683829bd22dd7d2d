import { expect, test } from "vitest";
import { readMoneyUnit } from "./read-money-unit.ts";

test.each([
  ["Kinh phí (triệu đồng)", "triệu", ["Kinh phí (", ")"]],
  ["ĐVT: nghìn đồng", "nghìn", ["ĐVT: "]],
  ["Đơn vị: 1.000 ngàn đồng", "nghìn", ["Đơn vị: 1.000 "]],
  ["tỉ đồng", "tỷ", []],
  ["Thành tiền (VNĐ)", "đồng", ["Thành tiền (", ")"]],
  ["Kinh phí (Dự kiến)", undefined, ["Kinh phí (Dự kiến)"]],
  ["đồngtiền", undefined, ["đồngtiền"]],
  ["", undefined, []],
] as const)("readMoneyUnit(%j) is %s, and the rest is %j", (text, unit, rest) => {
  const read = readMoneyUnit(text);
  expect(read.value).toBe(unit);
  expect(read.rest.map(({ start, end }) => text.slice(start, end))).toEqual(rest);
});
