import type { AdminUnit, AdminUnits } from "@kehoach/admin-units";
import type { IsoDate } from "@kehoach/core";

/**
 * What a code means on a day, among the units that are loaded.
 *
 * @param units - Loaded units.
 * @param code - Any code.
 * @param asOf - The day.
 * @returns The unit; nothing when there is none, or its list is not loaded.
 */
export function unitOn(units: AdminUnits, code: string, asOf: IsoDate): AdminUnit | undefined {
  return units.versionsOf(code).find(({ from, to }) => (from === undefined || from <= asOf) && (to === undefined || to >= asOf));
}
