import { parseDecimalString } from "@kehoach/text";
import { divideRounded } from "./internal/divide-rounded.ts";
import { powerOfTen } from "./money-unit.ts";
import type { RoundingMode } from "./round-vnd.ts";
import { vnd, type Vnd } from "./vnd.ts";

/** How a part of a đồng is rounded. */
export interface PercentOfOptions {
  /** Permits to round to whole đồng, and says how. Without it nothing is lost. */
  readonly rounding?: RoundingMode;
}

/**
 * A percentage of an amount, exactly.
 *
 * @vi tỷ lệ
 * @param amount - Whole đồng.
 * @param percent - Decimal string, for example `"12.5"` for 12,5 %.
 * @param options - Rounding to whole đồng.
 * @returns The part of the amount.
 * @throws SyntaxError if `percent` is no decimal string.
 * @throws RangeError if the part is not a whole number of đồng and no rounding is given.
 * @example
 * ```ts
 * percentOf(vnd(7_500_000_000n), "12.5"); // → 937_500_000n
 * percentOf(vnd(999n), "10", { rounding: "down" }); // → 99n
 * ```
 */
export function percentOf(amount: Vnd, percent: string, options: PercentOfOptions = {}): Vnd {
  const { digits, scale } = parseDecimalString(percent);
  const product = amount * digits;
  const divisor = powerOfTen(scale + 2);
  if (options.rounding === undefined && product % divisor !== 0n)
    throw new RangeError(`${percent} % of ${amount} đồng is not a whole number of đồng`);
  return vnd(divideRounded(product, divisor, options.rounding ?? "down"));
}
