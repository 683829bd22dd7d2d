import { allocate, dinero, toSnapshot } from "dinero.js/bigint";
import { bench, describe } from "vitest";
import { allocateVnd } from "../src/allocate-vnd.ts";
import { sumVnd } from "../src/sum-vnd.ts";
import { vnd } from "../src/vnd.ts";

const currency = { code: "VND", base: 10n, exponent: 0n };
const total = vnd(31_000_000_000_000n);

const byDinero = (weights: readonly bigint[]): readonly bigint[] =>
  allocate(dinero({ amount: BigInt(total), currency }), [...weights]).map((part) => toSnapshot(part).amount);

/** Populations of communes, made up: 3,321 of them between 3,000 and 90,000. */
const populations = (count: number): readonly bigint[] =>
  Array.from({ length: count }, (_, index) => BigInt(3_000 + ((index * 7_919) % 87_000)));

for (const count of [12, 100, 3_321]) {
  const weights = populations(count);
  const sum = weights.reduce((a, b) => a + b, 0n);
  const own = allocateVnd(total, weights);
  const other = byDinero(weights);
  // dinero.js serves the first parts where we serve the largest remainders: both lose nothing and stay within a đồng.
  for (const parts of [own, other]) {
    if (sumVnd(parts.map(vnd)) !== total) throw new Error("a contender loses money");
    parts.forEach((part, index) => {
      const floor = (total * (weights[index] ?? 0n)) / sum;
      if (part < floor || part > floor + 1n) throw new Error("a contender is off by more than a đồng");
    });
  }
  describe(`${count} weights`, () => {
    bench("allocateVnd", () => {
      allocateVnd(total, weights);
    });
    bench("dinero.js with bigint", () => {
      byDinero(weights);
    });
  });
}
