import { formatNumber } from "@kehoach/text";
import { type MoneyUnit, unitZeros } from "./money-unit.ts";
import type { Vnd } from "./vnd.ts";

/** How to print an amount. */
export interface FormatVndOptions {
  /** Unit to print in. Default: đồng. */
  readonly unit?: MoneyUnit;
  /** `false` prints the number alone, for tables whose unit stands in the header. Default: `true`. */
  readonly withUnit?: boolean;
}

/**
 * Prints an amount in Vietnamese notation. No digit is lost: what the unit does not hold stands after the comma.
 *
 * @param amount - Whole đồng.
 * @param options - Unit, and whether to print it.
 * @returns For example `7.500 triệu đồng`.
 * @example
 * ```ts
 * formatVnd(vnd(7_500_000_000n)); // → "7.500.000.000 đồng"
 * formatVnd(vnd(7_500_500_000n), { unit: "triệu" }); // → "7.500,5 triệu đồng"
 * ```
 */
export function formatVnd(amount: Vnd, options: FormatVndOptions = {}): string {
  const unit = options.unit ?? "đồng";
  let digits: bigint = amount;
  let scale = unitZeros[unit];
  while (scale > 0 && digits % 10n === 0n) {
    digits /= 10n;
    scale -= 1;
  }
  const text = formatNumber({ digits, scale });
  if (options.withUnit === false) return text;
  return unit === "đồng" ? `${text} đồng` : `${text} ${unit} đồng`;
}
