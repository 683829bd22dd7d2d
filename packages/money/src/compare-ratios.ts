import type { VndRatio } from "./ratio-of.ts";

/**
 * Compares two ratios exactly, without dividing. A ratio that does not exist stands after all others.
 *
 * @param a - A ratio.
 * @param b - Another.
 * @returns A negative number, 0 or a positive number as `a` is less than, equal to or more than `b`.
 * @example
 * ```ts
 * compareRatios(ratioOf(vnd(1n), vnd(3n)), ratioOf(vnd(333_333n), vnd(1_000_000n))); // → 1
 * ```
 */
export function compareRatios(a: VndRatio, b: VndRatio): number {
  if (a.kind === "undefined-ratio" || b.kind === "undefined-ratio") return Number(a.kind !== "ratio") - Number(b.kind !== "ratio");
  const left = a.part * b.whole;
  const right = b.part * a.whole;
  const order = left < right ? -1 : left > right ? 1 : 0;
  return a.whole < 0n === b.whole < 0n ? order : order === 0 ? 0 : -order;
}
