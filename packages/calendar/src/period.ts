import { createIsoDate, daysInMonth, type IsoDate, datePartsOf } from "@kehoach/core";

/** The days between two days, both included. @vi thời kỳ */
export interface Period {
  /** First day. */
  readonly from: IsoDate;
  /** Last day, inclusive. */
  readonly to: IsoDate;
}

/** A quarter of a year. @vi quý */
export type Quarter = 1 | 2 | 3 | 4;

/**
 * A calendar year.
 *
 * @param year - 1 to 9999.
 * @returns From 1 January to 31 December.
 * @throws RangeError if there is no such year.
 * @example
 * ```ts
 * yearPeriod(2026); // → { from: "2026-01-01", to: "2026-12-31" }
 * ```
 */
export function yearPeriod(year: number): Period {
  return { from: createIsoDate(year, 1, 1), to: createIsoDate(year, 12, 31) };
}

/**
 * A half of a calendar year.
 *
 * @vi sáu tháng
 * @param year - 1 to 9999.
 * @param half - 1 or 2.
 * @returns Six months.
 * @throws RangeError if there is no such year.
 * @example
 * ```ts
 * halfYearPeriod(2026, 2); // → { from: "2026-07-01", to: "2026-12-31" }
 * ```
 */
export function halfYearPeriod(year: number, half: 1 | 2): Period {
  return half === 1
    ? { from: createIsoDate(year, 1, 1), to: createIsoDate(year, 6, 30) }
    : { from: createIsoDate(year, 7, 1), to: createIsoDate(year, 12, 31) };
}

/**
 * A quarter of a calendar year.
 *
 * @vi quý
 * @param year - 1 to 9999.
 * @param quarter - 1 to 4.
 * @returns Three months.
 * @throws RangeError if there is no such year.
 * @example
 * ```ts
 * quarterPeriod(2023, 4); // → { from: "2023-10-01", to: "2023-12-31" }
 * ```
 */
export function quarterPeriod(year: number, quarter: Quarter): Period {
  return { from: createIsoDate(year, quarter * 3 - 2, 1), to: monthPeriod(year, quarter * 3).to };
}

/**
 * A calendar month.
 *
 * @param year - 1 to 9999.
 * @param month - 1 to 12.
 * @returns From its first to its last day.
 * @throws RangeError if there is no such month.
 * @example
 * ```ts
 * monthPeriod(2028, 2); // → { from: "2028-02-01", to: "2028-02-29" }
 * ```
 */
export function monthPeriod(year: number, month: number): Period {
  return { from: createIsoDate(year, month, 1), to: createIsoDate(year, month, daysInMonth(year, month)) };
}

/**
 * Whether a day lies in a period.
 *
 * @param period - First and last day.
 * @param date - The day.
 * @returns `true` from the first to the last day.
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * containsDay(yearPeriod(2026), parseIsoDate("2026-12-31")); // → true
 * ```
 */
export function containsDay(period: Period, date: IsoDate): boolean {
  return period.from <= date && date <= period.to;
}

/**
 * The days two periods have in common.
 *
 * @param a - A period.
 * @param b - Another.
 * @returns The common period, or `undefined` when there is none.
 * @example
 * ```ts
 * overlapPeriods(yearPeriod(2026), quarterPeriod(2026, 4)); // → { from: "2026-10-01", to: "2026-12-31" }
 * ```
 */
export function overlapPeriods(a: Period, b: Period): Period | undefined {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : undefined;
}

/**
 * The calendar years a period touches.
 *
 * @param period - First and last day.
 * @returns The years in order.
 * @example
 * ```ts
 * listYears({ from: yearPeriod(2026).from, to: yearPeriod(2028).to }); // → [2026, 2027, 2028]
 * ```
 */
export function listYears(period: Period): readonly number[] {
  const first = datePartsOf(period.from).year;
  const last = datePartsOf(period.to).year;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
