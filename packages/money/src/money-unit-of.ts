import { type MoneyUnit, powerOfTen, unitZeros } from "./money-unit.ts";
import type { Vnd } from "./vnd.ts";

/** What a table allows. */
export interface MoneyUnitOfOptions {
  /** How many decimals its numbers may have. Default: 0. */
  readonly decimals?: number;
}

/**
 * The one unit for all amounts of a table: the largest in which each of them is printed without losing a đồng.
 *
 * @vi đơn vị tính
 * @param amounts - Whole đồng; zeros say nothing.
 * @param options - Decimals the numbers may have.
 * @returns The unit; đồng when there is no amount.
 * @example
 * ```ts
 * moneyUnitOf([vnd(7_500_000_000n), vnd(300_000_000n)]); // → "triệu"
 * moneyUnitOf([vnd(7_500_000_000n), vnd(300_000_000n)], { decimals: 1 }); // → "tỷ"
 * ```
 */
export function moneyUnitOf(amounts: Iterable<Vnd>, options: MoneyUnitOfOptions = {}): MoneyUnit {
  const known: readonly bigint[] = [...amounts].filter((amount) => amount !== 0n);
  const largest = (["tỷ", "triệu", "nghìn"] as const).find((unit) => {
    const step = powerOfTen(Math.max(0, unitZeros[unit] - (options.decimals ?? 0)));
    return known.length > 0 && known.every((amount) => amount % step === 0n);
  });
  return largest ?? "đồng";
}
