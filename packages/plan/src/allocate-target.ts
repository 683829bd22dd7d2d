import { allocateVnd, vnd } from "@kehoach/money";
import type { Measure, Quantity } from "./model/quantity.ts";
import type { Target } from "./model/target.ts";

/** A part of an allocation: whose it is, and how much it weighs. @vi phần phân bổ */
export interface TargetWeight {
  /** Id of the part, for example the code of a commune. */
  readonly id: string;
  /** Whole number, 0 or more: population, number of officials. */
  readonly weight: bigint;
}

/** What one part has of a target. @vi chỉ tiêu được phân bổ */
export interface TargetShare {
  /** Id of the part. */
  readonly id: string;
  /** The measures of the target as they hold for the part. */
  readonly measures: readonly Measure[];
}

/**
 * Allocates a target to parts, such as the communes of a province. Counts (`1.000 chuyên gia`) are split by the weights with the
 * largest remainder, so that the parts add up to exactly the target; shares (`70%`), ranks and words hold for each part as they are.
 *
 * @vi phân bổ chỉ tiêu
 * @param target - The target.
 * @param weights - The parts.
 * @returns One share a part, in order.
 * @throws RangeError if there is no weight above 0, a weight is negative, or a count is no whole number.
 * @see `allocateVnd` of `@kehoach/money`, whose rule it is: of equal remainders the larger weight is served first.
 * @example
 * ```ts
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030",
 *   targets: [{ id: "a", title: "Chuyên gia", says: "ít nhất 100 chuyên gia" }],
 * });
 * const parts = [{ id: "24787", weight: 2n }, { id: "24790", weight: 1n }];
 * plan.targets.flatMap((target) => allocateTarget(target, parts)).map(({ measures }) => measures[0]?.quantity);
 * // → [{ kind: "bound", relation: ">=", value: "67" }, { kind: "bound", relation: ">=", value: "33" }]
 * ```
 */
export function allocateTarget(target: Target, weights: readonly TargetWeight[]): readonly TargetShare[] {
  const amounts = weights.map(({ weight }) => weight);
  const split = target.measures.map((measure) => ({ measure, quantities: splitQuantity(measure, amounts) }));
  return weights.map(({ id }, part) => ({
    id,
    measures: split.map(({ measure, quantities }) => ({ ...measure, quantity: quantities[part] ?? measure.quantity })),
  }));
}

function splitQuantity({ unit, quantity }: Measure, weights: readonly bigint[]): readonly Quantity[] {
  const whole = weights.map(() => quantity);
  if (unit === "share" || unit === "rank" || unit === "none") return whole;
  switch (quantity.kind) {
    case "exact":
    case "bound":
    case "approximate":
      return splitNumber(quantity.value, weights).map((value) => ({ ...quantity, value }));
    case "interval": {
      const to = splitNumber(quantity.to, weights);
      return splitNumber(quantity.from, weights).map((from, part) => ({ ...quantity, from, to: to[part] ?? from }));
    }
    case "satisfying":
    case "qualitative":
    case "to-be-set":
      return whole;
    default:
      return quantity satisfies never;
  }
}

/** The rule of largest remainders is that of money: what is split there is whole đồng, here whole things. */
function splitNumber(value: string, weights: readonly bigint[]): readonly string[] {
  if (!/^-?\d+$/u.test(value)) throw new RangeError(`Cannot allocate ${value}, which is no whole number`);
  return allocateVnd(vnd(BigInt(value)), weights).map(String);
}
