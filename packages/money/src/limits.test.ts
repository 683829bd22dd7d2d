import { expect, test } from "vitest";
import { allocatePercentages } from "./allocate-percentages.ts";
import { allocateVnd } from "./allocate-vnd.ts";
import { distributeVnd } from "./distribute-vnd.ts";
import { type Money, toVnd } from "./money.ts";
import { roundVnd } from "./round-vnd.ts";
import { vnd } from "./vnd.ts";

test.each<[Money, bigint]>([
  [{ amount: "7500", unit: "triệu" }, 7_500_000_000n],
  [{ amount: "7500.5", unit: "triệu" }, 7_500_500_000n],
  [{ amount: "0.000001", unit: "triệu" }, 1n],
  [{ amount: "1.000000000", unit: "triệu" }, 1_000_000n],
  [{ amount: "-12.340", unit: "nghìn" }, -12_340n],
  [{ amount: "12.00", unit: "đồng" }, 12n],
])("toVnd(%o) is %d", (money, amount) => {
  expect(toVnd(money)).toBe(amount);
});

test("toVnd() shows the amount that is no whole number of đồng", () => {
  expect(() => toVnd({ amount: "0.0005", unit: "nghìn" })).toThrow("0.0005 nghìn is not a whole number of đồng");
  expect(() => toVnd({ amount: "2.5", unit: "đồng" })).toThrow("2.5 đồng is not a whole number of đồng");
});

test("allocatePercentages() prints 0 to 30 decimals", () => {
  for (const decimals of [0.5, -1, 31])
    expect(() => allocatePercentages([vnd(1n)], { decimals })).toThrow(`Cannot print ${decimals} decimals`);
  expect(allocatePercentages([vnd(1n)], { decimals: 0 })).toEqual(["100"]);
  expect(allocatePercentages([vnd(1n), vnd(2n)], { decimals: 30 })).toEqual([`33.${"3".repeat(30)}`, `66.${"6".repeat(29)}7`]);
});

test.each<[bigint, readonly bigint[], readonly bigint[]]>([
  // Beyond what doubles hold exactly: a weight beside a small one, and a weight of more than 64 bits.
  [2n ** 52n, [2n ** 52n, 1n], [2n ** 52n - 1n, 1n]],
  [10n, [2n ** 64n + 1n, 1n], [10n, 0n]],
  [2n ** 53n + 1n, [1n, 1n], [2n ** 52n + 1n, 2n ** 52n]],
])("allocateVnd(%d, [%s]) is [%s]", (total, weights, parts) => {
  expect(allocateVnd(vnd(total), weights)).toEqual(parts);
});

test("what cannot be shared out says so, with the value", () => {
  expect(() => allocateVnd(vnd(5n), [0n, 0n])).toThrow("Cannot split 5 đồng without a weight above 0");
  expect(() => allocateVnd(vnd(5n), [1n, -2n])).toThrow("Cannot split by the negative weight -2");
  expect(() => distributeVnd(vnd(5n), 1_000_001)).toThrow("Cannot make 1000001 equal parts");
  expect(distributeVnd(vnd(5n), 1_000_000)).toHaveLength(1_000_000);
  expect(() => roundVnd(vnd(5n), { to: vnd(0n) })).toThrow("Cannot take multiples of 0 đồng");
  expect(() => roundVnd(vnd(5n), { to: vnd(-1n) })).toThrow("Cannot take multiples of -1 đồng");
});
