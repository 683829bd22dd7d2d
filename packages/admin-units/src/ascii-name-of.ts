import type { AdminUnit } from "./admin-unit.ts";

const plain: Readonly<Record<string, string>> = { đ: "d", Đ: "D" };

/**
 * The name of a unit in ASCII, with its capitals.
 *
 * @vi tên không dấu
 * @param unit - A version.
 * @returns The name without tones and diacritics.
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * const units = await loadUnits({ eras: ["2025"] });
 * asciiNameOf(units.unitAt("66", parseIsoDate("2025-07-01"))!); // → "Dak Lak"
 * ```
 */
export function asciiNameOf(unit: AdminUnit): string {
  return unit.name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/gu, "")
    .replace(/[đĐ]/gu, (letter) => plain[letter] ?? letter);
}
