import { expect, test } from "vitest";
import { addUp, fromDouble, largestDouble, toDouble } from "./double.ts";

const wholes = [0n, 1n, 999n, 2n ** 31n, 2n ** 32n - 1n, 2n ** 32n, 2n ** 32n + 1n, 23_950_000_000n, 2n ** 52n + 1n, largestDouble];

test.each(wholes)("%d goes to a double and back", (whole) => {
  expect(toDouble(whole)).toBe(Number(whole));
  expect(fromDouble(Number(whole))).toBe(whole);
});

test.each<[readonly bigint[], bigint]>([
  [[], 0n],
  [[5n], 5n],
  [[-5n], -5n],
  [[-1n, 1n], 0n],
  [[2n ** 32n, -1n, 2n ** 31n], 2n ** 32n + 2n ** 31n - 1n],
  [[2n ** 63n - 1n, 2n ** 63n - 1n], 2n ** 64n - 2n],
  [[-(2n ** 63n), -(2n ** 63n)], -(2n ** 64n)],
  // More than 64 bits hold.
  [[2n ** 63n, 1n, -(2n ** 63n) - 1n], 0n],
  [[10n ** 21n, 10n ** 9n], 10n ** 21n + 10n ** 9n],
])("addUp(%s) is %d", (values, sum) => {
  expect(addUp(values)).toBe(sum);
});

test("addUp() stays exact over a million amounts of the greatest halves", () => {
  const greatest = 2n ** 63n - 1n;
  const times = 1_000_001;
  expect(addUp(Array.from({ length: times }, () => greatest))).toBe(greatest * BigInt(times));
});
