import { expect, test } from "vitest";
import { scanUnit } from "./scan-unit.ts";

test.each([
  ["5 triệu đồng", "triệu", 6, true, "5 triệu đồng"],
  ["5 triệu", "triệu", 6, false, "5 triệu"],
  ["5 triệu dân", "triệu", 6, false, "5 triệu"],
  ["5  TỶ ĐỒNG", "tỷ", 9, true, "5  TỶ ĐỒNG"],
  ["5 tỉ", "tỷ", 9, false, "5 tỉ"],
  ["5 ngàn đồng", "nghìn", 3, true, "5 ngàn đồng"],
  ["5 nghìn tỷ đồng", "tỷ", 12, true, "5 nghìn tỷ đồng"],
  ["5 nghìn tỷ", "tỷ", 12, false, "5 nghìn tỷ"],
  ["5 triệu tỷ đồng", "tỷ", 15, true, "5 triệu tỷ đồng"],
  ["5 tỷ tỷ đồng", "tỷ", 18, true, "5 tỷ tỷ đồng"],
  ["5 đồng", "đồng", 0, true, "5 đồng"],
  ["5đ/người", "đồng", 0, true, "5đ"],
  ["5₫", "đồng", 0, true, "5₫"],
  ["5 VNĐ", "đồng", 0, true, "5 VNĐ"],
  ["5 tr.đ", "triệu", 6, true, "5 tr.đ"],
  ["5 trđ", "triệu", 6, true, "5 trđ"],
  ["5\u00a0triệu\u00a0đồng", "triệu", 6, true, "5\u00a0triệu\u00a0đồng"],
] as const)("scanUnit() behind the number of %j is %s with %i zeros (đồng named: %s)", (text, unit, zeros, dong, used) => {
  expect(scanUnit(text, 1)).toEqual({ unit, zeros, dong, end: used.length });
});

test.each(["5", "5 lớp", "5 tr.", "5 đồng chí", "5 Đồng Nai", "5 đ/c", "5 triệuđồng bào", "5 tỷlệ", "5   triệu", "5\ntriệu"])(
  "scanUnit() finds none in %j",
  (text) => {
    expect(scanUnit(text, 1)).toBeUndefined();
  },
);
