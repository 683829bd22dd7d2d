import { formatNumber } from "@kehoach/text";
import { divideRounded } from "./internal/divide-rounded.ts";
import { powerOfTen } from "./money-unit.ts";
import type { VndRatio } from "./ratio-of.ts";
import type { RoundingMode } from "./round-vnd.ts";

/** How to print a ratio. */
export interface FormatRatioOptions {
  /** Decimals of the percentage. Default: 2. */
  readonly decimals?: number;
  /** How what does not fit is rounded. Default: `half-up`; `down` never prints 100 % of something that is less. */
  readonly rounding?: RoundingMode;
}

/**
 * Prints a ratio as a percentage in Vietnamese notation.
 *
 * @vi tỷ lệ
 * @param ratio - The ratio.
 * @param options - Decimals and rounding.
 * @returns For example `94,58%`; `–` for a ratio that does not exist.
 * @throws RangeError if the decimals are no whole number from 0 to 30.
 * @example
 * ```ts
 * formatRatio(ratioOf(vnd(2n), vnd(3n))); // → "66,67%"
 * formatRatio(ratioOf(vnd(1n), vnd(0n))); // → "–"
 * ```
 */
export function formatRatio(ratio: VndRatio, options: FormatRatioOptions = {}): string {
  const { decimals = 2, rounding = "half-up" } = options;
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 30) throw new RangeError(`Cannot print ${decimals} decimals`);
  if (ratio.kind === "undefined-ratio") return "–";
  const sign = ratio.whole < 0n ? -1n : 1n;
  const digits = divideRounded(sign * ratio.part * powerOfTen(2 + decimals), sign * ratio.whole, rounding);
  return `${formatNumber({ digits, scale: decimals })}%`;
}
