import { divideRounded } from "./internal/divide-rounded.ts";
import { type MoneyUnit, powerOfTen, unitZeros } from "./money-unit.ts";
import { vnd, type Vnd } from "./vnd.ts";

/**
 * Which neighbour a rounded number is: `half-up` the nearer one, a half away from zero; `half-even` the nearer one, a half to the even
 * one; `down` towards zero; `up` away from zero; `floor` the lower one; `ceiling` the higher one.
 *
 * @vi cách làm tròn
 */
export type RoundingMode = "half-up" | "half-even" | "down" | "up" | "floor" | "ceiling";

/** To what an amount is rounded, and how. */
export interface RoundVndOptions {
  /** A unit, or any amount above 0 whose multiples are wanted. */
  readonly to: MoneyUnit | Vnd;
  /** Which neighbour is taken. Default: `half-up`. No rule of law on rounding in plans was found. */
  readonly rounding?: RoundingMode;
}

/**
 * Rounds an amount to whole units.
 *
 * @vi làm tròn
 * @param amount - Whole đồng.
 * @param options - To what, and how.
 * @returns A multiple of what it is rounded to.
 * @throws RangeError if it is to be rounded to multiples of 0 or of a negative amount.
 * @example
 * ```ts
 * roundVnd(vnd(7_500_500_000n), { to: "triệu" }); // → 7_501_000_000n
 * roundVnd(vnd(7_500_500_000n), { to: "triệu", rounding: "half-even" }); // → 7_500_000_000n
 * ```
 */
export function roundVnd(amount: Vnd, options: RoundVndOptions): Vnd {
  const step = gridOf(options.to);
  return vnd(divideRounded(amount, step, options.rounding ?? "half-up") * step);
}

/** The đồng of a unit or of a grid. */
export function gridOf(grid: MoneyUnit | Vnd): bigint {
  if (typeof grid === "string") return powerOfTen(unitZeros[grid]);
  if (grid <= 0n) throw new RangeError(`Cannot take multiples of ${grid} đồng`);
  return grid;
}
