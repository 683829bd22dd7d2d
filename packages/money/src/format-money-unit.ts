import type { MoneyUnit } from "./money-unit.ts";

/**
 * The line that states the unit of a table.
 *
 * @vi đơn vị tính
 * @param unit - The unit.
 * @returns For example `ĐVT: triệu đồng`, which {@link readMoneyUnit} reads.
 * @example
 * ```ts
 * formatMoneyUnit("triệu"); // → "ĐVT: triệu đồng"
 * ```
 */
export function formatMoneyUnit(unit: MoneyUnit): string {
  return unit === "đồng" ? "ĐVT: đồng" : `ĐVT: ${unit} đồng`;
}
