import type { IsoDate } from "@kehoach/core";
import type { AdminUnit, SuccessionShare } from "./admin-unit.ts";
import { type AdminUnits, makeAdminUnits } from "./admin-units.ts";
import { plainGroup } from "./internal/unpack-units.ts";

/** A succession as data. @vi dữ liệu kế thừa */
export interface SuccessionData {
  /** The version that ended, one of the units given. */
  readonly from: AdminUnit;
  /** Code of what took it over; absent when nobody knows. */
  readonly to: string | undefined;
  /** How much of it. */
  readonly share: SuccessionShare;
  /** Whether all residents went there, by an act. */
  readonly isDefault: boolean;
}

/** Units and successions of one's own. @vi danh mục tự lập */
export interface CreateAdminUnitsOptions {
  /** Every version. */
  readonly units: readonly AdminUnit[];
  /** Where those that ended went. A new name or type under the same code needs none. */
  readonly successions: readonly SuccessionData[];
  /** The day up to which they are known. */
  readonly dataAsOf: IsoDate;
}

/**
 * Makes units from data of one's own: a list of a province, a test, a country before 2004.
 *
 * @vi lập danh mục đơn vị hành chính
 * @param options - Versions and successions.
 * @returns The units.
 * @throws RangeError if two versions of a code hold on the same day.
 * @example
 * ```ts
 * const units = await loadUnits({ eras: ["2025"] });
 * const dongNai = units.versions.filter(({ province }) => province === "75");
 * createAdminUnits({ units: dongNai, successions: [], dataAsOf }).listUnits(dataAsOf, { level: "commune" }).length; // → 95
 * ```
 */
export function createAdminUnits(options: CreateAdminUnitsOptions): AdminUnits {
  const { units, successions, dataAsOf } = options;
  const links = successions.map((succession) => ({ ...succession, isOfficial: true }));
  const made = makeAdminUnits({
    dataAsOf,
    eras: ["2025", "pre2025", "former"],
    groups: [plainGroup(units, () => links)],
    // Of one's own data it is all one.
    provinceNow: (code) => code,
  });
  for (const [index, unit] of made.versions.entries()) {
    const next = made.versions[index + 1];
    if (next?.code === unit.code && (unit.to === undefined || next.from === undefined || next.from <= unit.to))
      throw new RangeError(`Two versions of ${unit.code} hold on the same day`);
  }
  return made;
}
