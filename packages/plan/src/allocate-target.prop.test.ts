import fc from "fast-check";
import { expect, test } from "vitest";
import { allocateTarget } from "./allocate-target.ts";
import type { Measure } from "./model/quantity.ts";
import type { Target } from "./model/target.ts";

const targetOf = (measure: Pick<Measure, "unit" | "quantity">): Target => ({
  id: "a",
  ordinal: "a",
  phase: "all",
  title: "Thử",
  modality: "required",
  measures: [{ id: "m1", counting: "unstated", ...measure }],
  assignments: [],
  schedule: { kind: "unspecified", words: "" },
  budget: [],
  statements: [],
});
const weights = fc
  .array(fc.bigInt({ min: 0n, max: 100_000_000n }), { minLength: 1, maxLength: 130 })
  .filter((list) => list.some((weight) => weight > 0n))
  .map((list) => list.map((weight, index) => ({ id: String(index), weight })));

test("the parts of a count add up to it, and none is more than one away from its exact share", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 9n }), weights, (count, parts) => {
      const target = targetOf({ unit: "person", quantity: { kind: "exact", value: count.toString() } });
      const total = parts.reduce((sum, { weight }) => sum + weight, 0n);
      const shares = allocateTarget(target, parts).map(({ measures }) => {
        const quantity = measures[0]?.quantity;
        return BigInt(quantity?.kind === "exact" ? quantity.value : "-1");
      });
      expect(shares.reduce((sum, share) => sum + share, 0n)).toBe(count);
      shares.forEach((share, index) => {
        const away = share * total - count * (parts[index]?.weight ?? 0n);
        expect(away < total && away > -total).toBe(true);
      });
    }),
    { numRuns: 200 },
  );
});
