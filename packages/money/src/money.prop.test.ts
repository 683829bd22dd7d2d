import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allocatePercentages } from "./allocate-percentages.ts";
import { allocateVnd } from "./allocate-vnd.ts";
import { compareRatios } from "./compare-ratios.ts";
import { distributeVnd } from "./distribute-vnd.ts";
import { findCounts } from "./find-counts.ts";
import { findMoney } from "./find-money.ts";
import { formatVnd } from "./format-vnd.ts";
import { unitZeros } from "./money-unit.ts";
import { moneyUnitOf } from "./money-unit-of.ts";
import { ratioOf } from "./ratio-of.ts";
import { readMoneyUnit } from "./read-money-unit.ts";
import { parseVnd, readVnd, readVndRate } from "./read-vnd.ts";
import { reconcileTotal } from "./reconcile-total.ts";
import { type RoundingMode, roundVnd } from "./round-vnd.ts";
import { sumVnd } from "./sum-vnd.ts";
import { type Vnd, vnd } from "./vnd.ts";

const amounts = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }).map(vnd);
const positive = fc.bigInt({ min: 0n, max: 10n ** 18n }).map(vnd);
const units = fc.constantFrom("đồng" as const, "nghìn" as const, "triệu" as const, "tỷ" as const);
const modes: readonly RoundingMode[] = ["half-up", "half-even", "down", "up", "floor", "ceiling"];

/** Small weights with many ties, populations, amounts, and ratios as large as one to 10^18. */
const weight = fc.oneof(
  fc.bigInt({ min: 0n, max: 9n }),
  fc.bigInt({ min: 0n, max: 10n ** 7n }),
  fc.bigInt({ min: 0n, max: 10n ** 12n }),
  fc.bigInt({ min: 0n, max: 10n ** 18n }),
);
const weightLists = fc
  .oneof(
    fc.array(fc.bigInt({ min: 0n, max: 9n }), { minLength: 1, maxLength: 300 }),
    fc.array(fc.bigInt({ min: 0n, max: 10n ** 7n }), { minLength: 1, maxLength: 300 }),
    fc.array(weight, { minLength: 1, maxLength: 300 }),
  )
  .filter((weights) => weights.some((each) => each > 0n));

const grids = fc.oneof(units, fc.bigInt({ min: 1n, max: 10n ** 10n }).map(vnd));

/** Largest remainder as it is told: quotients rounded down, and one more for the largest remainders. */
function byTheBook(total: bigint, weights: readonly bigint[]): readonly bigint[] {
  const sum = weights.reduce((a, b) => a + b, 0n);
  const size = total < 0n ? -total : total;
  const shares = weights.map((each) => (size * each) / sum);
  const left = Number(size - shares.reduce((a, b) => a + b, 0n));
  const order = weights
    .map((each, index) => ({ each, index, remainder: (size * each) % sum }))
    .sort(
      (a, b) =>
        Number(b.remainder - a.remainder > 0n) - Number(b.remainder - a.remainder < 0n) ||
        Number(b.each - a.each > 0n) - Number(b.each - a.each < 0n) ||
        a.index - b.index,
    );
  for (const { index } of order.slice(0, left)) shares[index] = shares[index]! + 1n;
  return shares.map((share) => (total < 0n ? -share : share));
}

const pairs = (weights: readonly bigint[], shares: readonly bigint[]): readonly string[] =>
  weights.map((each, index) => `${each} ${shares[index]}`).sort();

test("allocateVnd() loses no đồng", () => {
  fc.assert(
    fc.property(amounts, weightLists, (total, weights) => {
      expect(sumVnd(allocateVnd(total, weights))).toBe(total);
    }),
  );
});

test("allocateVnd() is largest remainder, in doubles and beyond", () => {
  fc.assert(
    fc.property(amounts, weightLists, (total, weights) => {
      expect(allocateVnd(total, weights)).toEqual(byTheBook(total, weights));
    }),
    { numRuns: 300 },
  );
});

test("allocateVnd() gives a weight of 0 nothing, and the same pairs of weight and share whatever the order", () => {
  fc.assert(
    fc.property(
      amounts,
      weightLists.chain((weights) => fc.tuple(fc.constant(weights), fc.shuffledSubarray([...weights], { minLength: weights.length }))),
      (total, [weights, shuffled]) => {
        const parts = allocateVnd(total, weights);
        weights.forEach((each, index) => {
          if (each === 0n) expect(parts[index]).toBe(0n);
        });
        expect(pairs(shuffled, allocateVnd(total, shuffled))).toEqual(pairs(weights, parts));
      },
    ),
  );
});

test("allocateVnd() on a grid loses no đồng, keeps all parts but the largest on it, and depends on no order", () => {
  fc.assert(
    fc.property(
      amounts,
      grids,
      weightLists.chain((weights) => fc.tuple(fc.constant(weights), fc.shuffledSubarray([...weights], { minLength: weights.length }))),
      (total, grid, [weights, shuffled]) => {
        const step = typeof grid === "string" ? 10n ** BigInt(unitZeros[grid]) : grid;
        const parts = allocateVnd(total, weights, { grid });
        expect(sumVnd(parts.map(({ amount }) => amount))).toBe(total);
        expect(sumVnd(parts.map(({ offGrid }) => offGrid))).toBe(total % step);
        for (const { amount, offGrid } of parts) expect((amount - offGrid) % step).toBe(0n);
        expect(parts.filter(({ offGrid }) => offGrid !== 0n).length).toBeLessThan(2);
        const again = allocateVnd(total, shuffled, { grid }).map(({ amount }) => amount);
        expect(pairs(shuffled, again)).toEqual(
          pairs(
            weights,
            parts.map(({ amount }) => amount),
          ),
        );
      },
    ),
  );
});

test("allocateVnd() gives more to a larger weight", () => {
  fc.assert(
    fc.property(positive, weightLists, (total, weights) => {
      const sorted = [...weights].sort((a, b) => Number(a - b > 0n) - Number(a - b < 0n));
      const parts = allocateVnd(total, sorted);
      parts.forEach((part, index) => {
        if (index > 0 && sorted[index]! > sorted[index - 1]!) expect(part >= parts[index - 1]!).toBe(true);
      });
    }),
  );
});

test("distributeVnd() loses no đồng, and its parts differ by one step of the grid at most", () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 400 }), (total, count) => {
      const parts = distributeVnd(total, count);
      expect(sumVnd(parts)).toBe(total);
      const [first, last] = [parts[0]!, parts.at(-1)!];
      expect([-1n, 0n, 1n]).toContain(first - last);
      expect(sumVnd(distributeVnd(total, count, { grid: "triệu" }))).toBe(total);
    }),
  );
});

test("allocatePercentages() adds up to 100", () => {
  fc.assert(
    fc.property(weightLists, fc.integer({ min: 0, max: 6 }), (weights, decimals) => {
      const scale = 10n ** BigInt(decimals);
      const digits = allocatePercentages(weights.map(vnd), { decimals }).map((text) => {
        const [whole = "0", rest = ""] = text.split(".");
        return BigInt(whole) * scale + BigInt(rest.padEnd(decimals, "0") || "0");
      });
      expect(digits.reduce((a, b) => a + b, 0n)).toBe(100n * scale);
    }),
  );
});

test("roundVnd() stays within a step, keeps multiples, and its modes mirror each other", () => {
  fc.assert(
    fc.property(amounts, grids, fc.constantFrom(...modes), (amount, to, rounding) => {
      const step = typeof to === "string" ? 10n ** BigInt(unitZeros[to]) : to;
      const rounded = roundVnd(amount, { to, rounding });
      expect(rounded % step).toBe(0n);
      const off = rounded - amount;
      expect(-step < off && off < step).toBe(true);
      if (rounding.startsWith("half")) expect(2n * (off < 0n ? -off : off) <= step).toBe(true);
      expect(roundVnd(rounded, { to, rounding })).toBe(rounded);
      const mirror = rounding === "floor" ? "ceiling" : rounding === "ceiling" ? "floor" : rounding;
      expect(roundVnd(vnd(0n - amount), { to, rounding: mirror })).toBe(0n - rounded);
    }),
    { numRuns: 500 },
  );
});

test("reconcileTotal() finds no fault in amounts that were rounded each for itself", () => {
  fc.assert(
    fc.property(fc.array(positive, { maxLength: 100 }), units, fc.constantFrom(...modes), (parts, to, rounding) => {
      const stated = (amount: Vnd): { readonly vnd: Vnd; readonly precision: number } => ({
        vnd: roundVnd(amount, { to, rounding }),
        precision: unitZeros[to],
      });
      expect(reconcileTotal(stated(sumVnd(parts)), parts.map(stated), { rounding }).kind).not.toBe("differs");
    }),
  );
});

test("reconcileTotal() finds a total that is off by more than rounding can be", () => {
  fc.assert(
    fc.property(
      fc.array(fc.bigInt({ min: 1n, max: 10n ** 9n }), { minLength: 1, maxLength: 100 }),
      fc.bigInt({ min: 1n, max: 10n ** 6n }),
      (parts, more) => {
        const million = (amount: bigint): { readonly vnd: Vnd; readonly precision: number } => ({
          vnd: vnd(amount * 1_000_000n),
          precision: 6,
        });
        const sum = parts.reduce((a, b) => a + b, 0n);
        const slack = (BigInt(parts.length) + 1n) / 2n;
        expect(reconcileTotal(million(sum + slack + more), parts.map(million)).kind).toBe("differs");
      },
    ),
  );
});

test("compareRatios() orders as fractions do", () => {
  const ratios = fc.tuple(amounts, amounts).map(([part, whole]) => ratioOf(part, whole));
  fc.assert(
    fc.property(ratios, ratios, ratios, (a, b, c) => {
      expect(compareRatios(a, b)).toBe(-compareRatios(b, a) || 0);
      if (compareRatios(a, b) <= 0 && compareRatios(b, c) <= 0) expect(compareRatios(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

test("parseVnd() reads what formatVnd() prints, in every unit", () => {
  fc.assert(
    fc.property(fc.oneof(amounts, fc.bigInt({ min: -9999n, max: 9999n }).map(vnd)), units, (amount, unit) => {
      expect(parseVnd(formatVnd(amount, { unit }))).toBe(amount);
      expect(parseVnd(formatVnd(amount, { unit }).normalize("NFD"))).toBe(amount);
      expect(parseVnd(formatVnd(amount, { unit, withUnit: false }), { unit })).toBe(amount);
    }),
  );
});

test("the cells that are read without expressions are read as all others", () => {
  fc.assert(
    fc.property(positive, fc.constantFrom("đồng" as const, "nghìn" as const, "triệu" as const, "tỷ" as const), (amount, unit) => {
      const text = formatVnd(amount, { unit });
      const { end: _, start: __, ...plain } = readVnd(text).value ?? { start: 0, end: 0 };
      const { end: ___, start: ____, ...other } = readVnd(`${text} `).value ?? { start: 0, end: 0 };
      expect(plain).toEqual(other);
    }),
  );
});

test("moneyUnitOf() gives a unit in which nothing is lost", () => {
  fc.assert(
    fc.property(fc.array(amounts, { maxLength: 20 }), fc.integer({ min: 0, max: 4 }), (list, decimals) => {
      const unit = moneyUnitOf(list, { decimals });
      for (const amount of list) expect(parseVnd(formatVnd(amount, { unit, decimals }))).toBe(amount);
    }),
  );
});

describe("hostile text", () => {
  const pieces = fc
    .array(
      fc.constantFrom(
        ..."7.500| triệu| đồng|/người|2,5|-| - | đến |dưới |từ | tỷ|khoảng |không quá |1.5|1,500| dân| mỗi |(|)| rưỡi|\u0301|\u0323|\ud800|.|2026|năm |NSNN |\n|\t|\u00a0|đ|Đ|0|999| trở lên".split(
          "|",
        ),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(""));
  const texts = fc.oneof(fc.string({ unit: "binary" }), pieces, fc.string({ unit: "grapheme" }));

  test("readVnd() and readVndRate() never throw, and say what was wrong or what they read", () => {
    fc.assert(
      fc.property(texts, fc.option(units, { nil: undefined }), (text, unit) => {
        for (const read of [readVnd, readVndRate]) {
          const { value, issues, rest } = read(text, unit === undefined ? {} : { unit });
          expect(value !== undefined || issues.length > 0).toBe(true);
          for (const { start, end } of rest) expect(0 <= start && start < end && end <= text.length).toBe(true);
        }
        readMoneyUnit(text);
      }),
      { numRuns: 2000 },
    );
  });

  test("findMoney() and findCounts() give places in order that do not overlap", () => {
    fc.assert(
      fc.property(texts, fc.option(units, { nil: undefined }), (text, unit) => {
        for (const found of [findMoney(text, unit === undefined ? {} : { unit }), findCounts(text)]) {
          let before = 0;
          for (const { start, end } of found) {
            expect(before <= start && start < end && end <= text.length).toBe(true);
            before = end;
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("a megabyte takes linear time, whatever it repeats", () => {
    const repeated = [
      "9",
      "1.",
      "1,",
      "5 triệu ",
      "7.500 triệu đồng, ",
      "40-",
      "1 ",
      "5 tỷ 3 triệu ",
      "/người",
      "5 đồng/người",
      "(",
      "5 đồng (",
      "không quá ",
      "tối đa khoảng ",
      "a",
      " ",
      "\u0301",
      "e\u0323\u0302",
      "a\u0301\u0323\u0301\u0323",
      "\ud800",
      "đ",
      "nghìn ",
      "5 nghìn nghìn ",
      "ĐVT: ",
      "năm 2026 ",
      "\u1100\u1161",
    ];
    const large = new Set(["9", "40-", "5 triệu ", "(", "e\u0323\u0302"]);
    for (const unit of repeated) {
      const text = unit.repeat(Math.ceil((large.has(unit) ? 1_000_000 : 100_000) / unit.length));
      readVnd(text);
      findMoney(`5 đồng ${text} 5 đồng`, { unit: "triệu" });
      readMoneyUnit(text);
    }
    readVnd(`5 triệu${"\u0301\u0323".repeat(500_000)}`);
  });

  test("amounts of a hundred thousand digits are refused, those of a thousand read", () => {
    expect(readVnd(`${"9".repeat(100_000)} đồng`).value).toBeUndefined();
    expect(readVnd(`${"9".repeat(1_000)} đồng`).value?.vnd).toBe(10n ** 1000n - 1n);
  });
});
