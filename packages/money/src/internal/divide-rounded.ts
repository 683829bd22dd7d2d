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
  const step = remainder < 0n ? -1n : 1n;
  // How the remainder compares to a half: negative below it.
  const half = 2n * step * remainder - divisor;
  const isAway: Readonly<Record<RoundingMode, boolean>> = {
    down: false,
    up: true,
    floor: step < 0n,
    ceiling: step > 0n,
    "half-up": half >= 0n,
    "half-even": half > 0n || (half === 0n && toZero % 2n !== 0n),
  };
  return remainder !== 0n && isAway[rounding] ? toZero + step : toZero;
}
