import type { IsoDate } from "@kehoach/core";
import type { AdminUnits } from "./admin-units.ts";
import { convertValues, type ConvertValuesOptions, type ValueTable } from "./convert-values.ts";
import type { UnitLike } from "./local-unit.ts";

/** One figure of a series over time. @vi một số liệu trong chuỗi */
export interface SeriesPoint {
  /** Code of the unit, or a place below a commune. */
  readonly unit: string | UnitLike;
  /** The day the figure is of; without {@link RebaseSeriesOptions.from} the code is read as of this day. */
  readonly on: IsoDate;
  /** A whole number. */
  readonly value: bigint;
}

/** From which units to which. */
export interface RebaseSeriesOptions extends ConvertValuesOptions {
  /** The day whose units the codes are of, where the whole series was kept in the units of one day. Default: the day of each figure. */
  readonly from?: IsoDate;
}

/** The figures of one day over the units wanted. @vi số liệu một kỳ sau quy đổi */
export interface RebasedPeriod extends ValueTable {
  /** The day the figures are of. */
  readonly on: IsoDate;
}

/** A series over the units of one day, with the proof that nothing was lost. @vi chuỗi số liệu sau quy đổi */
export interface RebasedSeries {
  /** One table for each day, in order. */
  readonly periods: readonly RebasedPeriod[];
  /** Whether for each day the rows and what is unassigned add up to what was given. */
  readonly isConserved: boolean;
  /** Whether nothing is unassigned. */
  readonly isComplete: boolean;
}

/**
 * Brings a series that runs across changes of units over to the units of one day, so that figures of Bình Phước and Đồng Nai before 1 July
 * 2025 stand beside those of Đồng Nai since.
 *
 * @vi quy đổi chuỗi số liệu
 * @param series - The figures, in any order.
 * @param units - Loaded units.
 * @param options - The day whose units are wanted, and how to divide.
 * @returns One table for each day of the series.
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * const units = await loadUnits();
 * const [before, since] = [parseIsoDate("2024-12-31"), parseIsoDate("2025-12-31")];
 * const { periods, isConserved } = rebaseSeries(
 *   [{ unit: "70", on: before, value: 120n }, { unit: "75", on: before, value: 300n }, { unit: "75", on: since, value: 450n }],
 *   units,
 *   { to: dataAsOf },
 * );
 * periods.map(({ on, rows }) => `${on}: ${rows.map(({ unit, value }) => `${unit.name} ${value}`).join()}`);
 * // → ["2024-12-31: Đồng Nai 420", "2025-12-31: Đồng Nai 450"]
 * isConserved; // → true
 * ```
 */
export function rebaseSeries(series: readonly SeriesPoint[], units: AdminUnits, options: RebaseSeriesOptions): RebasedSeries {
  const byDay = new Map<IsoDate, SeriesPoint[]>();
  for (const point of series) {
    const list = byDay.get(point.on);
    if (list === undefined) byDay.set(point.on, [point]);
    else list.push(point);
  }
  const periods = [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, points]): RebasedPeriod => {
      const asOf = options.from ?? on;
      const values = points.map(({ unit, value }) => ({ unit: typeof unit === "string" ? { code: unit, asOf } : unit, value }));
      return { on, ...convertValues(values, units, options) };
    });
  return {
    periods,
    isConserved: periods.every(
      ({ total, assigned, unassigned }) => assigned + unassigned.reduce((sum, { value }) => sum + value, 0n) === total,
    ),
    isComplete: periods.every(({ unassigned }) => unassigned.length === 0),
  };
}
