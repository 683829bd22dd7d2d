import type { AdminUnit, Succession } from "./admin-unit.ts";
import type { AdminUnits } from "./admin-units.ts";

/** One meaning of a code, with what it came from and what became of it. @vi một giai đoạn trong lịch sử đơn vị */
export interface UnitHistoryEntry {
  /** The version. */
  readonly unit: AdminUnit;
  /** What it was made of. */
  readonly predecessors: readonly Succession[];
  /** What took it over. */
  readonly successors: readonly Succession[];
}

/**
 * All meanings of a code in the order of days: a code without a day is answered with all of them, never with one.
 *
 * @vi lịch sử đơn vị hành chính
 * @param code - 2, 3 or 5 digits.
 * @param units - Loaded units.
 * @returns One entry for each version; none for a code that was never given.
 * @example
 * ```ts
 * const units = await loadUnits();
 * listUnitHistory("75", units).map(({ unit }) => [formatUnit(unit), unit.from ?? "", unit.to ?? ""].join(" "));
 * // → ["tỉnh Đồng Nai  2025-06-30", "tỉnh Đồng Nai 2025-07-01 2026-04-29", "thành phố Đồng Nai 2026-04-30 "]
 * ```
 */
export function listUnitHistory(code: string, units: AdminUnits): readonly UnitHistoryEntry[] {
  return units.versionsOf(code).map((unit) => ({ unit, predecessors: units.predecessorsOf(unit), successors: units.successorsOf(unit) }));
}
