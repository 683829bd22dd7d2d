import { toDecimalString } from "@kehoach/text";
import { allocateVnd } from "./allocate-vnd.ts";
import { powerOfTen } from "./money-unit.ts";
import { vnd, type Vnd } from "./vnd.ts";

/** How fine the percentages are. */
export interface AllocatePercentagesOptions {
  /** Decimals of each percentage, from 0 to 30. Default: 1. */
  readonly decimals?: number;
}

/**
 * The percentages of parts in their sum, rounded so that they add up to 100 exactly, by largest remainder.
 *
 * @vi cơ cấu kinh phí
 * @param parts - Whole đồng, 0 or more, at least one above 0.
 * @param options - Decimals.
 * @returns Decimal strings, in order: `"33.4"`.
 * @throws RangeError if a part is negative, if no part is above 0, or if the decimals are no whole number from 0 to 30.
 * @example
 * ```ts
 * allocatePercentages([vnd(1n), vnd(1n), vnd(1n)]); // → ["33.4", "33.3", "33.3"]
 * ```
 */
export function allocatePercentages(parts: readonly Vnd[], options: AllocatePercentagesOptions = {}): readonly string[] {
  const { decimals = 1 } = options;
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 30) throw new RangeError(`Cannot print ${decimals} decimals`);
  return allocateVnd(vnd(powerOfTen(2 + decimals)), parts).map((digits) => toDecimalString({ digits, scale: decimals }));
}
