import type { IsoDate } from "@kehoach/core";
import type { AdminUnit, Succession, UnitLevel } from "./admin-unit.ts";
import type { AdminUnits } from "./admin-units.ts";

/** Which changes are wanted. */
export interface ListUnitChangesOptions {
  /** First day of the new state, from this day on. */
  readonly from: IsoDate;
  /** And up to this day. */
  readonly to: IsoDate;
  /** Only this level. Default: all. */
  readonly level?: UnitLevel;
  /** Only units of this province, by its code of then or of today. */
  readonly province?: string;
}

/**
 * A change of one unit: `ended`: it went to others; `begun`: it was made of others, or of nothing that is known; `renamed` and `retyped`:
 * it goes on under another name or as another type.
 *
 * @vi thay đổi đơn vị hành chính
 */
export interface UnitChange {
  /** First day of the new state. */
  readonly on: IsoDate;
  /** What happened. */
  readonly kind: "ended" | "begun" | "renamed" | "retyped";
  /** The unit before, or the new one for `begun`. */
  readonly unit: AdminUnit;
  /** What follows it; for `begun` what it was made of. */
  readonly steps: readonly Succession[];
  /** The act behind it, where one was identified. */
  readonly basis: string | undefined;
}

/**
 * What changed between two days, both included.
 *
 * @vi danh sách thay đổi
 * @param units - Loaded units.
 * @param options - The days, the level, the province.
 * @returns The changes by day, then by code.
 * @throws RangeError if the list of the first day is not loaded.
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * const units = await loadUnits({ eras: ["2025"] });
 * const since = listUnitChanges(units, { from: parseIsoDate("2025-07-02"), to: dataAsOf, level: "province" });
 * since.map(({ on, kind, unit }) => `${on} ${kind} ${unit.name}`);
 * // → ["2026-04-30 retyped Đồng Nai", "2026-09-01 retyped Quảng Ninh", "2026-09-20 retyped Bắc Ninh"]
 * ```
 */
export function listUnitChanges(units: AdminUnits, options: ListUnitChangesOptions): readonly UnitChange[] {
  const { from, to, level, province } = options;
  // Asking about a time that is not loaded is a mistake.
  units.unitAt("01", from);
  units.listUnits(from, { level: "province" });
  const changes: UnitChange[] = [];
  const followed = new Set<AdminUnit>();
  const isWanted = (unit: AdminUnit): boolean =>
    (level === undefined || unit.level === level) && (province === undefined || unit.province === province);
  for (const unit of units.versions) {
    if (unit.to === undefined || unit.to >= to) continue;
    const steps = units.successorsOf(unit);
    const on = steps[0]?.on;
    const only = steps.length === 1 ? steps[0] : undefined;
    const next =
      only !== undefined && only.to?.code === unit.code && (only.share === "renamed" || only.share === "retyped") ? only.to : undefined;
    if (next !== undefined) followed.add(next);
    if (!isWanted(unit) || on === undefined || on < from || on > to) continue;
    const kind = next === undefined ? "ended" : next.name === unit.name ? "retyped" : "renamed";
    changes.push({ on, kind, unit, steps, basis: unit.endBasis ?? steps[0]?.basis });
  }
  for (const unit of units.versions) {
    if (unit.from === undefined || unit.from < from || unit.from > to || followed.has(unit) || !isWanted(unit)) continue;
    changes.push({ on: unit.from, kind: "begun", unit, steps: units.predecessorsOf(unit), basis: unit.basis });
  }
  return changes.sort((a, b) =>
    a.on !== b.on ? (a.on < b.on ? -1 : 1) : a.unit.code < b.unit.code ? -1 : a.unit.code > b.unit.code ? 1 : 0,
  );
}
