import type { UnitEra } from "./admin-unit.ts";
import { type AdminUnits, makeAdminUnits } from "./admin-units.ts";
import { addAmendments, type Amendment } from "./add-amendments.ts";
import { parts } from "./data/parts.ts";
import { provinceText } from "./data/provinces.ts";
import { dataAsOf } from "./data-as-of.ts";
import { unpackCurrent, unpackDistricts, unpackEarlier, unpackFormer, unpackProvinces } from "./internal/unpack-units.ts";

/** What to load. */
export interface LoadUnitsOptions {
  /**
   * Which lists: `2025` (always loaded), `pre2025` with the successions of 1 July 2025, `former` with the communes that ended 2004–2025
   * (brings `pre2025`). Default: all.
   */
  readonly eras?: readonly UnitEra[];
  /**
   * Provinces whose communes of before 1 July 2025 are needed, by their code of today. Neighbours may come along. Default: all. The units
   * of today are always loaded for the whole country.
   */
  readonly provinces?: readonly string[];
  /** Later acts, applied on top of the data. */
  readonly amendments?: readonly Amendment[];
}

const knownEras: ReadonlySet<string> = new Set(["2025", "pre2025", "former"]);

/**
 * Loads units. Nothing is loaded before the first call; each list and each group of provinces is a file of its own.
 *
 * @vi nạp danh mục đơn vị hành chính
 * @param options - Which lists, for which provinces.
 * @returns The units, which answer at once from then on.
 * @throws RangeError if a province has no such code today, or an amendment does not fit the data.
 * @see Nghị quyết 202/2025/QH15 (provinces), 1654/NQ-UBTVQH15 to 1687/NQ-UBTVQH15 (communes), Quyết định 19/2025/QĐ-TTg (codes)
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * const units = await loadUnits({ eras: ["pre2025"] });
 * const before = units.unitAt("26740", parseIsoDate("2025-06-30"));
 * const since = units.unitAt("26740", parseIsoDate("2025-07-01"));
 * [before?.name, since?.name]; // → ["Bến Nghé", "Sài Gòn"]
 * ```
 */
export async function loadUnits(options: LoadUnitsOptions = {}): Promise<AdminUnits> {
  const eras = new Set<UnitEra>(options.eras ?? ["2025", "pre2025", "former"]);
  for (const era of eras) if (!knownEras.has(era)) throw new RangeError(`There is no era "${era}"`);
  const withFormer = eras.has("former");
  const withEarlier = withFormer || eras.has("pre2025");
  const wanted = options.provinces;
  const known = parts.flatMap(({ provinces }) => provinces.split(" "));
  for (const code of wanted ?? []) if (!known.includes(code)) throw new RangeError(`There is no province "${code}" today`);
  const needed = parts.filter(({ provinces }) => wanted === undefined || provinces.split(" ").some((code) => wanted.includes(code)));
  const nothing: readonly string[] = [];
  const [{ currentText }, districtText, earlier, former] = await Promise.all([
    import("./data/communes-2025.ts"),
    withEarlier ? import("./data/districts.ts").then((module) => module.districtText) : undefined,
    withEarlier ? Promise.all(needed.map((part) => part.earlier())) : nothing,
    withFormer ? Promise.all(needed.map((part) => part.former())) : nothing,
  ]);
  const provinces = unpackProvinces(provinceText);
  const current = unpackCurrent(currentText);
  let provincesNow: ReadonlyMap<string, string> | undefined;
  const provinceNow = (code: string): string => {
    provincesNow ??= new Map(provinces.links().map(({ from, to }) => [from.code, to ?? from.code]));
    return provincesNow.get(code) ?? code;
  };
  const codes = new Map<string, readonly string[]>();
  const currentCodes = (province: string): readonly string[] => {
    let list = codes.get(province);
    if (list === undefined) {
      const group = current.find((each) => each.provinceNow === province);
      list = [...new Set(group?.units().map(({ code }) => code))];
      codes.set(province, list);
    }
    return list;
  };
  const units = makeAdminUnits({
    dataAsOf,
    eras: ["2025", ...(withEarlier ? (["pre2025"] as const) : []), ...(withFormer ? (["former"] as const) : [])],
    groups: [
      provinces,
      ...(districtText === undefined ? [] : [unpackDistricts(districtText)]),
      ...former.flatMap((text) => unpackFormer(text, provinceNow)),
      ...earlier.flatMap((text) => unpackEarlier(text, currentCodes, provinceNow)),
      ...current,
    ],
    provinceNow,
  });
  return options.amendments === undefined ? units : addAmendments(units, options.amendments);
}
