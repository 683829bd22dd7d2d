import { describe, expect, test } from "vitest";
import { allocatePercentages } from "./allocate-percentages.ts";
import { allocateVnd } from "./allocate-vnd.ts";
import { distributeVnd } from "./distribute-vnd.ts";
import { vnd } from "./vnd.ts";

const amounts = (parts: readonly { readonly amount: bigint }[]): readonly bigint[] => parts.map(({ amount }) => amount);

describe("allocateVnd()", () => {
  test.each<[bigint, readonly bigint[], readonly bigint[]]>([
    [1_000n, [1n, 1n, 1n], [334n, 333n, 333n]],
    [-1_000n, [1n, 1n, 1n], [-334n, -333n, -333n]],
    [12n, [11n, 13n], [5n, 7n]],
    [12n, [13n, 11n], [7n, 5n]],
    [5n, [0n, 1n, 0n, 1n], [0n, 3n, 0n, 2n]],
    [0n, [1n, 2n], [0n, 0n]],
    [0n, [0n, 0n], [0n, 0n]],
    [0n, [], []],
    [7n, [5n], [7n]],
    [1n, [1n, 10n ** 18n], [0n, 1n]],
    [10n ** 18n, [1n, 10n ** 18n], [1n, 999_999_999_999_999_999n]],
    [10n ** 18n + 1n, [10n ** 18n, 10n ** 18n], [500_000_000_000_000_001n, 500_000_000_000_000_000n]],
    [23_950_000_000n, [12n, 7n, 5n], [11_975_000_000n, 6_985_416_667n, 4_989_583_333n]],
  ])("splits %d by %s into %s", (total, weights, parts) => {
    expect(allocateVnd(vnd(total), weights)).toEqual(parts);
  });

  test.each<[bigint, readonly bigint[]]>([
    [1n, []],
    [1n, [0n, 0n]],
    [-1n, [0n]],
    [1n, [1n, -1n]],
    [0n, [-1n]],
  ])("refuses to split %d by %s", (total, weights) => {
    expect(() => allocateVnd(vnd(total), weights)).toThrow(RangeError);
    expect(() => allocateVnd(vnd(total), weights, { grid: "triệu" })).toThrow(RangeError);
  });

  test("puts what lies off the grid into the largest part, and says so", () => {
    expect(allocateVnd(vnd(10_300_000n), [1n, 2n, 1n], { grid: "triệu" })).toEqual([
      { amount: 3_000_000n, offGrid: 0n },
      { amount: 5_300_000n, offGrid: 300_000n },
      { amount: 2_000_000n, offGrid: 0n },
    ]);
    expect(amounts(allocateVnd(vnd(-10_300_000n), [1n, 2n, 1n], { grid: "triệu" }))).toEqual([-3_000_000n, -5_300_000n, -2_000_000n]);
  });

  test("gives a total below the grid to the part of the largest weight", () => {
    expect(amounts(allocateVnd(vnd(300_000n), [1n, 3n, 3n], { grid: "triệu" }))).toEqual([0n, 300_000n, 0n]);
    expect(() => allocateVnd(vnd(300_000n), [0n, 0n], { grid: "triệu" })).toThrow(RangeError);
    expect(amounts(allocateVnd(vnd(0n), [0n, 0n], { grid: "triệu" }))).toEqual([0n, 0n]);
  });

  test("takes any amount above 0 for a grid", () => {
    expect(amounts(allocateVnd(vnd(1_750n), [1n, 1n], { grid: vnd(500n) }))).toEqual([1_250n, 500n]);
    for (const grid of [0n, -1n]) expect(() => allocateVnd(vnd(1n), [1n], { grid: vnd(grid) })).toThrow(RangeError);
  });
});

test.each<[bigint, number, readonly bigint[]]>([
  [100n, 3, [34n, 33n, 33n]],
  [-100n, 3, [-34n, -33n, -33n]],
  [0n, 2, [0n, 0n]],
  [2n, 4, [1n, 1n, 0n, 0n]],
  [7n, 1, [7n]],
])("distributeVnd(%d, %d) is %s", (total, count, parts) => {
  expect(distributeVnd(vnd(total), count)).toEqual(parts);
});

test("distributeVnd() keeps to a grid, and refuses counts that are none", () => {
  expect(distributeVnd(vnd(7_200_000n), 3, { grid: "triệu" })).toEqual([3_200_000n, 2_000_000n, 2_000_000n]);
  expect(distributeVnd(vnd(-7_200_000n), 2, { grid: "triệu" })).toEqual([-4_200_000n, -3_000_000n]);
  for (const count of [0, -1, 1.5, Number.NaN, 1_000_001]) expect(() => distributeVnd(vnd(1n), count)).toThrow(RangeError);
});

test.each<[readonly bigint[], number | undefined, readonly string[]]>([
  [[1n, 1n, 1n], undefined, ["33.4", "33.3", "33.3"]],
  [[1n, 1n, 1n], 0, ["34", "33", "33"]],
  [[1n, 0n, 3n], 2, ["25", "0", "75"]],
])("allocatePercentages(%s) with %s decimals is %s", (parts, decimals, percentages) => {
  expect(allocatePercentages(parts.map(vnd), decimals === undefined ? {} : { decimals })).toEqual(percentages);
});

test("allocatePercentages() needs a part above 0 and whole decimals", () => {
  expect(() => allocatePercentages([vnd(0n)])).toThrow(RangeError);
  expect(() => allocatePercentages([vnd(1n)], { decimals: -1 })).toThrow(RangeError);
});
