import fc from "fast-check";
import { expect, test } from "vitest";
import { allocateVnd } from "./allocate-vnd.ts";
import { formatVnd } from "./format-vnd.ts";
import { parseVnd, readVnd } from "./read-vnd.ts";
import { sumVnd } from "./sum-vnd.ts";
import { type Vnd, vnd } from "./vnd.ts";

const amounts = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }).map(vnd);
const positive = fc.bigInt({ min: 0n, max: 10n ** 18n }).map(vnd);
const weightLists = fc
  .array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 300 })
  .filter((weights) => weights.some((weight) => weight > 0n));

test("allocateVnd() loses no đồng", () => {
  fc.assert(
    fc.property(amounts, weightLists, (total, weights) => {
      expect(sumVnd(allocateVnd(total, weights))).toBe(total);
    }),
  );
});

test("allocateVnd() gives each part its share, rounded down or up", () => {
  fc.assert(
    fc.property(positive, weightLists, (total, weights) => {
      const sum = weights.reduce((a, b) => a + b, 0n);
      allocateVnd(total, weights).forEach((part, index) => {
        const floor = (total * (weights[index] ?? 0n)) / sum;
        expect(part === floor || part === floor + 1n).toBe(true);
      });
    }),
  );
});

test("allocateVnd() gives a weight of 0 nothing, and the same shares to the same weights in another order", () => {
  fc.assert(
    fc.property(positive, weightLists, (total, weights) => {
      const parts = allocateVnd(total, weights);
      weights.forEach((weight, index) => {
        if (weight === 0n) expect(parts[index]).toBe(0n);
      });
      const pairs = (order: readonly bigint[], shares: readonly Vnd[]): string[] =>
        order.map((weight, index) => `${weight} ${shares[index]}`).sort();
      const reversed = weights.toReversed();
      expect(pairs(reversed, allocateVnd(total, reversed))).toEqual(pairs(weights, parts));
    }),
  );
});

test("allocateVnd() gives the same shares when two weights have the same remainder", () => {
  expect(allocateVnd(vnd(12n), [11n, 13n])).toEqual([5n, 7n]);
  expect(allocateVnd(vnd(12n), [13n, 11n])).toEqual([7n, 5n]);
});

test("allocateVnd() refuses weights that cannot divide", () => {
  expect(() => allocateVnd(vnd(1n), [])).toThrow(RangeError);
  expect(() => allocateVnd(vnd(1n), [0n, 0n])).toThrow(RangeError);
  expect(() => allocateVnd(vnd(1n), [1n, -1n])).toThrow(RangeError);
});

test("parseVnd() reads what formatVnd() prints, in every unit", () => {
  fc.assert(
    fc.property(positive, fc.constantFrom("đồng", "nghìn", "triệu", "tỷ"), (amount, unit) => {
      expect(parseVnd(formatVnd(amount, { unit }))).toBe(amount);
    }),
  );
});

test("readVnd() never throws on content", () => {
  const pieces = fc.array(
    fc.constantFrom("7.500", " triệu", " đồng", "/người", "2,5", "-", " tỷ", "khoảng ", "1.5", " dân", "\u0301", "\ud800", "."),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        pieces.map((parts) => parts.join("")),
      ),
      (text) => {
        const { value, issues } = readVnd(text);
        expect(value !== undefined || issues.length > 0).toBe(true);
      },
    ),
  );
});
