import type { RoundingMode } from "../round-vnd.ts";

/**
 * A quotient of whole numbers, rounded to a whole number.
 *
 * @param dividend - Any whole number.
 * @param divisor - More than 0.
 * @param rounding - Which of the two neighbours is taken.
 */
export function divideRounded(dividend: bigint, divisor: bigint, rounding: RoundingMode): bigint {
  const toZero = dividend / divisor;
  const remainder = dividend % divisor;
  if (remainder === 0n) return toZero;
  const away = toZero + (dividend < 0n ? -1n : 1n);
  switch (rounding) {
    case "down":
      return toZero;
    case "up":
      return away;
    case "floor":
      return dividend < 0n ? away : toZero;
    case "ceiling":
      return dividend < 0n ? toZero : away;
    case "half-up":
    case "half-even": {
      const twice = 2n * (remainder < 0n ? -remainder : remainder);
      if (twice !== divisor) return twice < divisor ? toZero : away;
      return rounding === "half-up" || toZero % 2n !== 0n ? away : toZero;
    }
    default:
      return rounding satisfies never;
  }
}
