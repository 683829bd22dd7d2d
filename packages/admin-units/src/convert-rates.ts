import type { AdminUnit } from "./admin-unit.ts";
import type { AdminUnits } from "./admin-units.ts";
import { convertValues, type ConvertValuesOptions } from "./convert-values.ts";
import type { UnitLike } from "./local-unit.ts";

/** A rate of one unit: a share, a density, an average. @vi tỷ lệ của một đơn vị */
export interface UnitRate {
  /** The unit it is of. */
  readonly unit: UnitLike;
  /** What is counted. */
  readonly numerator: bigint;
  /** What it is counted over. */
  readonly denominator: bigint;
}

/**
 * A rate after conversion: recomputed from its parts, or not known because a part of the numerator or the denominator could not be
 * assigned, or because the denominator is 0. Rates themselves are never added or averaged.
 *
 * @vi tỷ lệ sau chuyển đổi
 */
export interface ConvertedRate {
  /** The unit on the day asked for. */
  readonly unit: AdminUnit;
  /** Sum of what is counted, as far as it is known. */
  readonly numerator: bigint;
  /** Sum of what it is counted over, as far as it is known. */
  readonly denominator: bigint;
  /** `known`; `incomplete`: some part stayed unassigned; `undefined-ratio`: the denominator is 0. */
  readonly kind: "known" | "incomplete" | "undefined-ratio";
}

/** How rates go over to other units: as values do. */
export type ConvertRatesOptions = ConvertValuesOptions;

/**
 * Brings rates over to the units of another day: numerators and denominators go over by themselves, and the rate is made anew.
 *
 * @vi quy đổi tỷ lệ theo đơn vị hành chính
 * @param rates - One rate a unit, with what it was made of.
 * @param units - Loaded units.
 * @param options - The day, and how to divide.
 * @returns One rate for each unit, by code.
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * const units = await loadUnits();
 * const asOf = parseIsoDate("2024-12-31");
 * const rates = convertRates(
 *   [{ unit: { code: "70", asOf }, numerator: 1n, denominator: 4n }, { unit: { code: "75", asOf }, numerator: 3n, denominator: 4n }],
 *   units,
 *   { to: dataAsOf },
 * );
 * rates.map(({ numerator, denominator, kind }) => `${numerator}/${denominator} ${kind}`); // → ["4/8 known"]
 * ```
 */
export function convertRates(rates: readonly UnitRate[], units: AdminUnits, options: ConvertRatesOptions): readonly ConvertedRate[] {
  const numerators = convertValues(
    rates.map(({ unit, numerator }) => ({ unit, value: numerator })),
    units,
    options,
  );
  const denominators = convertValues(
    rates.map(({ unit, denominator }) => ({ unit, value: denominator })),
    units,
    options,
  );
  const below = new Map(denominators.rows.map((row) => [row.unit, row]));
  return numerators.rows.map(({ unit, value, isComplete }): ConvertedRate => {
    const denominator = below.get(unit)?.value ?? 0n;
    const kind = !isComplete || below.get(unit)?.isComplete !== true ? "incomplete" : denominator === 0n ? "undefined-ratio" : "known";
    return { unit, numerator: value, denominator, kind };
  });
}
