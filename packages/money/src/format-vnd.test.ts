import { describe, expect, test } from "vitest";
import { type FormatVndOptions, formatVnd } from "./format-vnd.ts";
import { moneyUnitOf } from "./money-unit-of.ts";
import { type RoundingMode, roundVnd } from "./round-vnd.ts";
import { vnd } from "./vnd.ts";

describe("formatVnd()", () => {
  test.each<[bigint, FormatVndOptions, string]>([
    [7_500_500_001n, { unit: "triệu" }, "7.500,500001 triệu đồng"],
    [-2_500_000_000n, { unit: "tỷ", withUnit: false }, "-2,5"],
    [0n, {}, "0 đồng"],
    [0n, { unit: "tỷ" }, "0 tỷ đồng"],
    [986_800n, { unit: "nghìn" }, "986,8 nghìn đồng"],
    [7_500_000_000n, { unit: "triệu", decimals: 1 }, "7.500 triệu đồng"],
    [7_500_000_000n, { unit: "triệu", decimals: 1, padded: true }, "7.500,0 triệu đồng"],
    [7_500_000_000n, { decimals: 2, padded: true, withUnit: false }, "7.500.000.000,00"],
    [7_549_999_999n, { unit: "tỷ", decimals: 1, rounding: "half-up" }, "7,5 tỷ đồng"],
    [7_550_000_000n, { unit: "tỷ", decimals: 1, rounding: "half-up" }, "7,6 tỷ đồng"],
    [7_550_000_000n, { unit: "tỷ", rounding: "down" }, "7 tỷ đồng"],
    [499_999n, { unit: "triệu", rounding: "half-up" }, "0 triệu đồng"],
    [-500_000n, { unit: "triệu", rounding: "half-up" }, "-1 triệu đồng"],
    [10n ** 21n, { unit: "tỷ" }, "1.000.000.000.000 tỷ đồng"],
    [1_500n, { padded: true }, "1.500 đồng"],
    [1_500n, { unit: "nghìn", padded: true }, "1,5 nghìn đồng"],
    [1n, { decimals: 30 }, "1 đồng"],
    [1_500n, { unit: "nghìn", decimals: 1 }, "1,5 nghìn đồng"],
  ])("prints %d with %o as %s", (amount, options, text) => {
    expect(formatVnd(vnd(amount), options)).toBe(text);
  });

  test("loses nothing unless asked", () => {
    expect(() => formatVnd(vnd(7_500_500_000n), { unit: "triệu", decimals: 0 })).toThrow(
      "Cannot print 7500500000 đồng in triệu with 0 decimals without rounding it",
    );
    for (const decimals of [-1, 1.5, 31, Number.NaN])
      expect(() => formatVnd(vnd(1n), { decimals })).toThrow(`Cannot print ${decimals} decimals`);
  });
});

test.each<[RoundingMode, readonly bigint[]]>([
  ["half-up", [3n, 2n, -3n, -2n, 4n, -4n, 2n]],
  ["half-even", [2n, 2n, -2n, -2n, 4n, -4n, 2n]],
  ["down", [2n, 2n, -2n, -2n, 3n, -3n, 2n]],
  ["up", [3n, 3n, -3n, -3n, 4n, -4n, 2n]],
  ["floor", [2n, 2n, -3n, -3n, 3n, -4n, 2n]],
  ["ceiling", [3n, 3n, -2n, -2n, 4n, -3n, 2n]],
])("roundVnd() rounds %s", (rounding, rounded) => {
  const amounts = [2_500_000n, 2_499_999n, -2_500_000n, -2_499_999n, 3_500_000n, -3_500_000n, 2_000_000n];
  expect(amounts.map((amount) => roundVnd(vnd(amount), { to: "triệu", rounding }) / 1_000_000n)).toEqual(rounded);
});

test("roundVnd() rounds to multiples of any amount above 0", () => {
  expect(roundVnd(vnd(1_749n), { to: vnd(500n) })).toBe(1_500n);
  expect(roundVnd(vnd(1_750n), { to: vnd(500n) })).toBe(2_000n);
  for (const to of [0n, -5n]) expect(() => roundVnd(vnd(1n), { to: vnd(to) })).toThrow(RangeError);
});

test.each<[readonly bigint[], number | undefined, string]>([
  [[7_500_000_000n, 300_000_000n], undefined, "triệu"],
  [[7_500_000_000n, 300_000_000n], 1, "tỷ"],
  [[7_000_000_000n, 0n], undefined, "tỷ"],
  [[7_500_500n], undefined, "đồng"],
  [[7_500_500n], 1, "nghìn"],
  [[-5_000n], undefined, "nghìn"],
  [[], undefined, "đồng"],
  [[0n], undefined, "đồng"],
])("moneyUnitOf(%s) with %s decimals is %s", (amounts, decimals, unit) => {
  expect(moneyUnitOf(amounts.map(vnd), decimals === undefined ? {} : { decimals })).toBe(unit);
});
