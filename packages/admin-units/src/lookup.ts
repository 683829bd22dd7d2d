/**
 * Units by their codes and days, without reading, searching or converting: the main door has all of it too; this one is for programs that
 * start often and only ask what a code means, as a server that checks forms.
 *
 * @packageDocumentation
 */
export type { AdminUnit, Succession, SuccessionShare, UnitEra, UnitKind, UnitLevel, UnitRef } from "./admin-unit.ts";
export { unitTypeNames } from "./admin-unit.ts";
export type { AdminUnits, UnitFilter } from "./admin-units.ts";
export type { AmendedSuccession, AmendedUnit, Amendment } from "./add-amendments.ts";
export { asciiNameOf } from "./ascii-name-of.ts";
export { dataAsOf } from "./data-as-of.ts";
export { formatUnit, type FormatUnitOptions } from "./format-unit.ts";
export { listUnitHistory, type UnitHistoryEntry } from "./list-unit-history.ts";
export { loadUnits, type LoadUnitsOptions } from "./load-units.ts";
