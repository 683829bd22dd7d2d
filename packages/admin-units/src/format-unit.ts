import { type AdminUnit, unitTypeNames } from "./admin-unit.ts";
import type { AdminUnits } from "./admin-units.ts";
import { personText } from "./data/names.ts";

/** How a unit is printed. */
export interface FormatUnitOptions {
  /** Whether it begins a sentence or stands alone: the first letter is a capital. Default: `false`. */
  readonly starts?: boolean;
  /** Units to look its parents up in; when given, they follow behind commas. */
  readonly within?: AdminUnits;
}

const persons = new Set(personText.split(","));

/**
 * The full name of a unit, with capitals as Nghị định 30 wants them: the word for its type is small, but takes a capital before a number
 * and before the name of a person or an event.
 *
 * @vi tên đầy đủ của đơn vị hành chính
 * @param unit - A version.
 * @param options - Whether it begins a sentence, and whether its parents follow.
 * @returns The name.
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục II, mục II.1 (names of places)
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * const units = await loadUnits();
 * const name = (code: string, day: string) => formatUnit(units.unitAt(code, parseIsoDate(day))!);
 * [name("75", "2026-11-22"), name("79", "2026-11-22"), name("26737", "2025-06-30"), name("91", "2025-06-30")];
 * // → ["thành phố Đồng Nai", "Thành phố Hồ Chí Minh", "phường Đa Kao", "tỉnh Kiên Giang"]
 * formatUnit(units.unitAt("26740", parseIsoDate("2025-06-30"))!, { within: units });
 * // → "phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh"
 * ```
 */
export function formatUnit(unit: AdminUnit, options: FormatUnitOptions = {}): string {
  const type = unitTypeNames[unit.type].vi;
  const isCapital = options.starts === true || /^\d/u.test(unit.name) || persons.has(unit.name) || unit.name === "Hồ Chí Minh";
  const own = `${isCapital ? type.charAt(0).toUpperCase() + type.slice(1) : type} ${unit.name}`;
  const parent = options.within?.parentOf(unit);
  return parent === undefined ? own : `${own}, ${formatUnit(parent, options.within === undefined ? {} : { within: options.within })}`;
}
