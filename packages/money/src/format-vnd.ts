import { formatNumber } from "@kehoach/text";
import { divideRounded } from "./internal/divide-rounded.ts";
import { type MoneyUnit, powerOfTen, unitZeros } from "./money-unit.ts";
import type { RoundingMode } from "./round-vnd.ts";
import type { Vnd } from "./vnd.ts";

/** How to print an amount. */
export interface FormatVndOptions {
  /** Unit to print in. Default: đồng. {@link moneyUnitOf} chooses one for a table. */
  readonly unit?: MoneyUnit;
  /** `false` prints the number alone, for tables whose unit stands in the header. Default: `true`. */
  readonly withUnit?: boolean;
  /** How many decimals are printed at most. Default: as many as there are, or none when `rounding` is given. */
  readonly decimals?: number;
  /** Permits to lose what does not fit into the decimals, and says how. Without it nothing is lost. */
  readonly rounding?: RoundingMode;
  /** `true` prints zeros up to `decimals`, so that the numbers of a column stand one below the other. Default: `false`. */
  readonly padded?: boolean;
}

/**
 * Prints an amount in Vietnamese notation. No digit is lost unless `rounding` asks for it: what the unit does not hold stands after the
 * comma.
 *
 * @vi số tiền
 * @param amount - Whole đồng.
 * @param options - Unit, decimals, rounding, and whether to print the unit.
 * @returns For example `7.500 triệu đồng`.
 * @throws RangeError if the decimals do not hold the amount and no rounding is given, or if they are no whole number from 0 to 30.
 * @example
 * ```ts
 * formatVnd(vnd(7_500_000_000n)); // → "7.500.000.000 đồng"
 * formatVnd(vnd(7_500_500_000n), { unit: "triệu" }); // → "7.500,5 triệu đồng"
 * formatVnd(vnd(7_500_500_000n), { unit: "tỷ", decimals: 1, rounding: "half-up" }); // → "7,5 tỷ đồng"
 * formatVnd(vnd(7_500_000_000n), { unit: "triệu", decimals: 1, padded: true, withUnit: false }); // → "7.500,0"
 * ```
 */
export function formatVnd(amount: Vnd, options: FormatVndOptions = {}): string {
  const { unit = "đồng", rounding } = options;
  const most = options.decimals ?? (rounding === undefined ? undefined : 0);
  let digits: bigint = amount;
  let scale = unitZeros[unit];
  if (most !== undefined) {
    if (!Number.isInteger(most) || most < 0 || most > 30) throw new RangeError(`Cannot print ${most} decimals`);
    if (scale > most) {
      const divisor = powerOfTen(scale - most);
      if (rounding === undefined && amount % divisor !== 0n)
        throw new RangeError(`Cannot print ${amount} đồng in ${unit} with ${most} decimals without rounding it`);
      digits = divideRounded(amount, divisor, rounding ?? "down");
      scale = most;
    }
  }
  if (options.padded === true && most !== undefined) {
    digits *= powerOfTen(most - scale);
    scale = most;
  } else
    while (scale > 0 && digits % 10n === 0n) {
      digits /= 10n;
      scale -= 1;
    }
  const text = formatNumber({ digits, scale });
  if (options.withUnit === false) return text;
  return unit === "đồng" ? `${text} đồng` : `${text} ${unit} đồng`;
}
