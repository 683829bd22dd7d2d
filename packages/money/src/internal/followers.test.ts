import { expect, test } from "vitest";
import { countedEnd, isBareAmount, leavesMoney, scanRate } from "./followers.ts";

test.each([
  ["5 triệu", true],
  ["5 triệu.", true],
  ["5 triệu cho xã", true],
  ["5 triệu (NSNN)", true],
  ["5 triệu dân", false],
  ["5 triệu Hệ thống học liệu", true],
  ["5 triệu USD", false],
  ["5 TRIỆU Dân", false],
  ["5 triệu Trung tâm dữ liệu", true],
  ["5 triệu eLearning", false],
  ["5 triệu KhuCN", false],
  ["5 triệu ĐỒNG", false],
  ["5 triệu THEO quy định", true],
])("leavesMoney() behind the unit of %j: %s", (text, expected) => {
  expect(leavesMoney(text, 7)).toBe(expected);
});

test.each([
  ["Kinh phí 1.250", "1.250", true],
  ["Kinh phí 1.250 (NSTW)", "1.250", true],
  ["1.250 cho xã", "1.250", true],
  ["05 lớp", "05", false],
  ["35%", "35", false],
  ["35 %", "35", false],
  ["15/12", "15", false],
  ["2026: 500", "2026", false],
  ["năm 2026", "2026", false],
  ["Quý 4", "4", false],
  ["đợt  2", "2", false],
  ["5A", "5", false],
  ["lớp 500", "500", true],
  ["NĂM 2026", "2026", false],
] as const)("isBareAmount() takes the number of %j (%s) for an amount of its column: %s", (text, number, expected) => {
  const start = text.indexOf(number);
  expect(isBareAmount(text, start, start + number.length)).toBe(expected);
});

test.each<[string, readonly string[], string]>([
  ["5 đồng/người/đêm", ["người", "đêm"], "5 đồng/người/đêm"],
  ["5 đồng / học viên / khóa", ["học viên", "khóa"], "5 đồng / học viên / khóa"],
  ["5 đồng/01 lớp, tối đa", ["lớp"], "5 đồng/01 lớp"],
  ["5 đồng mỗi người", ["người"], "5 đồng mỗi người"],
  ["5 đồng một lớp", ["lớp"], "5 đồng một lớp"],
  ["5 đồng một số xã", [], "5 đồng"],
  // With a capital it begins the next cell of a row.
  ["5 đồng Mỗi đơn vị", [], "5 đồng"],
  ["5 đồng cho xã", [], "5 đồng"],
  ["5 đồng/a/b/c/d/e/g/h", ["a", "b", "c", "d", "e", "g"], "5 đồng/a/b/c/d/e/g"],
  ["5 đồng mỗi 5 đến 6", [], "5 đồng"],
  ["5 đồng mỗi 999 rưỡi", [], "5 đồng"],
])("scanRate() in %j is %j, up to the end of %j", (text, expected, used) => {
  const per: string[] = [];
  expect(scanRate(text, 6, per)).toBe(used.length);
  expect(per).toEqual(expected);
});

test.each([
  ["5 triệu dân", "dân"],
  ["5 triệu thửa đất, nhà ở", "thửa đất"],
  ["5 triệu người có việc làm mới", "người có việc"],
  ["5 triệu lao động trong vùng", "lao động"],
  // Only what stands first may be such a word.
  ["5 triệu cho xã", "cho xã"],
  ["5 triệu", ""],
  ["5 triệu, dân", ""],
])("countedEnd() of %j counts %j", (text, counted) => {
  expect(text.slice(7, countedEnd(text, 7)).trim()).toBe(counted);
});
