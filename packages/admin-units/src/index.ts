/**
 * Provinces, districts and communes of Viet Nam with the days they hold: reading addresses, converting across the reform of 1 July 2025.
 *
 * @packageDocumentation
 */
export { addAmendments, type AmendedSuccession, type AmendedUnit, type Amendment } from "./add-amendments.ts";
export {
  type AdminUnit,
  type Succession,
  type SuccessionShare,
  type UnitEra,
  type UnitLevel,
  type UnitRef,
  type UnitKind,
  unitTypeNames,
} from "./admin-unit.ts";
export type { AdminUnits, UnitFilter } from "./admin-units.ts";
export { asciiNameOf } from "./ascii-name-of.ts";
export { type ConvertedRate, convertRates, type ConvertRatesOptions, type UnitRate } from "./convert-rates.ts";
export { type ConversionPart, convertUnit, type ConvertUnitOptions, type UnitConversion } from "./convert-unit.ts";
export {
  type ConvertedValue,
  convertValues,
  type ConvertValuesOptions,
  type UnassignedValue,
  type UnitValue,
  type ValueTable,
} from "./convert-values.ts";
export { createAdminUnits, type CreateAdminUnitsOptions, type SuccessionData } from "./create-admin-units.ts";
export { dataAsOf } from "./data-as-of.ts";
export { formatUnit, type FormatUnitOptions } from "./format-unit.ts";
export { listUnitChanges, type ListUnitChangesOptions, type UnitChange } from "./list-unit-changes.ts";
export { listUnitHistory, type UnitHistoryEntry } from "./list-unit-history.ts";
export { loadUnits, type LoadUnitsOptions } from "./load-units.ts";
export type { LocalUnit, UnitLike } from "./local-unit.ts";
export type { UnitIssueCode } from "./messages.ts";
export { parseUnit, readUnit, type ReadUnitOptions } from "./read-unit.ts";
export { type RebasedPeriod, type RebasedSeries, rebaseSeries, type RebaseSeriesOptions, type SeriesPoint } from "./rebase-series.ts";
export { searchUnits, type SearchUnitsOptions, type UnitHit } from "./search-units.ts";
export type { UnitCandidate, UnitReading } from "./unit-reading.ts";
