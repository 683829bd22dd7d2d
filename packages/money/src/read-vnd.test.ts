import { describe, expect, test } from "vitest";
import { findMoney } from "./find-money.ts";
import { formatVnd } from "./format-vnd.ts";
import { toVnd } from "./money.ts";
import { parseVnd, readVnd } from "./read-vnd.ts";
import { sumVnd } from "./sum-vnd.ts";
import { vnd } from "./vnd.ts";

describe("readVnd()", () => {
  test.each([
    ["7.500 triệu", 7_500_000_000n],
    ["2.000 triệu đồng", 2_000_000_000n],
    ["300 triệu đồng", 300_000_000n],
    ["23.950.000.000", 23_950_000_000n],
    ["500.000.000 đồng", 500_000_000n],
    ["2,5 tỷ", 2_500_000_000n],
    ["2,5 tỉ đồng", 2_500_000_000n],
    ["27 nghìn tỷ", 27_000_000_000_000n],
    ["986,8 nghìn đồng", 986_800n],
    ["12 ngàn đồng", 12_000n],
    ["200.000đ", 200_000n],
    ["150.000 VNĐ", 150_000n],
    ["7.500 triệu".normalize("NFD"), 7_500_000_000n],
    ["7.500\u00a0triệu", 7_500_000_000n],
  ])("reads %j", (text, amount) => {
    const { value, issues } = readVnd(text);
    expect(value?.vnd).toBe(amount);
    expect(issues).toEqual([]);
  });

  test.each([
    ["hơn 27 tỷ đồng", "more-than"],
    ["khoảng 5 tỷ", "approximate"],
    ["không quá 200 triệu đồng", "at-most"],
    ["tối thiểu 50 triệu đồng", "at-least"],
    ["50 triệu đồng", "exact"],
  ])("keeps how %j binds", (text, modality) => {
    expect(readVnd(text).value?.modality).toBe(modality);
  });

  test("reads an interval with both ends", () => {
    expect(readVnd("40-50 triệu").value).toMatchObject({ money: { amount: "40", unit: "triệu" }, upper: { amount: "50", unit: "triệu" } });
  });

  test.each([
    ["4,5 triệu dân", "amount-unreadable"],
    ["3,2 triệu thửa đất", "amount-unreadable"],
    ["Theo quy định", "amount-unreadable"],
    ["", "amount-unreadable"],
    ["2026-2030", "amount-unreadable"],
    ["5000", "amount-unreadable"],
    ["không quá 200.000 đồng/người/đêm", "amount-is-rate"],
    ["1.000 triệu đồng và 500 triệu đồng", "amount-several"],
    ["0,5 đồng", "amount-not-whole"],
  ])("gives no value for %j: %s", (text, code) => {
    const { value, issues } = readVnd(text);
    expect(value).toBeUndefined();
    expect(issues.map((issue) => issue.code)).toEqual([code]);
  });

  test("reads bare numbers in the unit of the column", () => {
    expect(readVnd("1.250", { unit: "triệu" }).value?.vnd).toBe(1_250_000_000n);
  });

  test("says which words were not money", () => {
    const text = "NSNN 16.000 triệu đồng (sự nghiệp)";
    expect(readVnd(text).rest.map(({ start, end }) => text.slice(start, end).trim())).toEqual(["NSNN", "(sự nghiệp)"]);
  });

  test("doubts international notation", () => {
    expect(readVnd("1.5 tỷ").issues.map((issue) => issue.code)).toEqual(["amount-notation-doubtful"]);
  });
});

test("findMoney() finds every amount of a sentence and nothing else", () => {
  const text = "Năm 2026, với 4,5 triệu dân, bố trí 2.000 triệu đồng cho giai đoạn 2026-2028, mức 50.000 đồng/người.";
  expect(findMoney(text).map((found) => [text.slice(found.start, found.end), found.per])).toEqual([
    ["2.000 triệu đồng", []],
    ["50.000 đồng/người", ["người"]],
  ]);
});

test("parseVnd() refuses all but one exact amount", () => {
  expect(parseVnd("1.250 triệu đồng")).toBe(1_250_000_000n);
  for (const text of ["khoảng 5 tỷ", "40-50 triệu", "1.5 tỷ", "NSNN 5 tỷ", "5"]) expect(() => parseVnd(text)).toThrow(SyntaxError);
});

test("formatVnd() loses no digit", () => {
  expect(formatVnd(vnd(7_500_500_001n), { unit: "triệu" })).toBe("7.500,500001 triệu đồng");
  expect(formatVnd(vnd(-2_500_000_000n), { unit: "tỷ", withUnit: false })).toBe("-2,5");
  expect(formatVnd(vnd(0n))).toBe("0 đồng");
});

test("toVnd() refuses parts of a đồng and other forms", () => {
  expect(() => toVnd({ amount: "0.5", unit: "đồng" })).toThrow(RangeError);
  expect(() => toVnd({ amount: "7.500,0", unit: "triệu" })).toThrow(SyntaxError);
  expect(sumVnd([])).toBe(0n);
});
