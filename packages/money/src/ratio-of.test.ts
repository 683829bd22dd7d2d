import { expect, test } from "vitest";
import { compareRatios } from "./compare-ratios.ts";
import { formatRatio, type FormatRatioOptions } from "./format-ratio.ts";
import { percentOf, type PercentOfOptions } from "./percent-of.ts";
import { ratioOf } from "./ratio-of.ts";
import { vnd } from "./vnd.ts";

const ratio = (part: bigint, whole: bigint): ReturnType<typeof ratioOf> => ratioOf(vnd(part), vnd(whole));

test.each<[bigint, bigint, FormatRatioOptions, string]>([
  [9_458n, 10_000n, {}, "94,58%"],
  [2n, 3n, {}, "66,67%"],
  [2n, 3n, { decimals: 0, rounding: "down" }, "66%"],
  [999_999n, 1_000_000n, { decimals: 1, rounding: "down" }, "99,9%"],
  [1_234n, 100n, { decimals: 0 }, "1.234%"],
  [-1n, 3n, { decimals: 1 }, "-33,3%"],
  [1n, -3n, { decimals: 1 }, "-33,3%"],
  [0n, 5n, { decimals: 0 }, "0%"],
  [0n, 0n, {}, "–"],
])("formatRatio() prints %d of %d with %o as %s", (part, whole, options, text) => {
  expect(formatRatio(ratio(part, whole), options)).toBe(text);
});

test("formatRatio() refuses decimals that are none", () => {
  for (const decimals of [0.5, -1, 31])
    for (const whole of [2n, 0n]) expect(() => formatRatio(ratio(1n, whole), { decimals })).toThrow(`Cannot print ${decimals} decimals`);
  expect(formatRatio(ratio(1n, 3n), { decimals: 30 })).toBe(`33,${"3".repeat(30)}%`);
});

test.each<[readonly [bigint, bigint], readonly [bigint, bigint], number]>([
  [[1n, 3n], [333_333n, 1_000_000n], 1],
  [[1n, 3n], [2n, 6n], 0],
  [[1n, 2n], [2n, 3n], -1],
  [[-1n, 2n], [1n, -2n], 0],
  [[1n, -2n], [1n, 3n], -1],
  [[1n, 0n], [10n ** 18n, 1n], 1],
  [[5n, 1n], [1n, 0n], -1],
  [[1n, 0n], [2n, 0n], 0],
])("compareRatios(%s, %s) is %d", (a, b, order) => {
  expect(compareRatios(ratio(...a), ratio(...b))).toBe(order);
});

test.each<[bigint, string, PercentOfOptions, bigint]>([
  [7_500_000_000n, "12.5", {}, 937_500_000n],
  [999n, "10", { rounding: "down" }, 99n],
  [999n, "10", { rounding: "half-up" }, 100n],
  [-999n, "10", { rounding: "floor" }, -100n],
  [10n ** 18n, "0.01", {}, 10n ** 14n],
])("percentOf(%d, %s, %o) is %d", (amount, percent, options, part) => {
  expect(percentOf(vnd(amount), percent, options)).toBe(part);
});

test("percentOf() loses nothing unless asked, and takes decimal strings only", () => {
  expect(() => percentOf(vnd(999n), "10")).toThrow("10 % of 999 đồng is not a whole number of đồng");
  expect(() => percentOf(vnd(999n), "12,5")).toThrow(SyntaxError);
});
