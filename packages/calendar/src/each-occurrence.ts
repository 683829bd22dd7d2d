import { createIsoDate, daysInMonth, type IsoDate, datePartsOf } from "@kehoach/core";
import { containsDay, type Period } from "./period.ts";

/** A day that comes again every so many months. @vi định kỳ */
export interface OccurrenceRule {
  /** Months from one to the next: 12 for a year, 3 for a quarter; 1 or more. */
  readonly everyMonths: number;
  /** Month it is counted from, 1 to 12. */
  readonly month: number;
  /** Day of the month; the last day of the month where it has no such day, so 29 February is 28 February in most years. */
  readonly day: number;
  /** A year in which it falls on that month, for cycles of several years; any year otherwise. */
  readonly year?: number;
}

/**
 * The days of a rule within a period, in order.
 *
 * @param rule - The rule.
 * @param within - First and last day.
 * @returns The days.
 * @throws RangeError if the months between, the month, the day or the year are none.
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * const within = { from: parseIsoDate("2026-11-22"), to: parseIsoDate("2028-12-31") };
 * [...eachOccurrence({ everyMonths: 12, month: 11, day: 1 }, within)]; // → ["2027-11-01", "2028-11-01"]
 * ```
 */
export function* eachOccurrence(rule: OccurrenceRule, within: Period): Generator<IsoDate> {
  const { everyMonths, month, day } = rule;
  if (!Number.isInteger(everyMonths) || everyMonths < 1) throw new RangeError(`Cannot repeat every ${everyMonths} months`);
  if (!Number.isInteger(month) || month < 1 || month > 12) throw new RangeError(`There is no month ${month}`);
  if (!Number.isInteger(day) || day < 1 || day > 31) throw new RangeError(`There is no day ${day} of a month`);
  if (rule.year !== undefined && !Number.isInteger(rule.year)) throw new RangeError(`There is no year ${rule.year}`);
  const first = datePartsOf(within.from);
  const anchor = (rule.year ?? first.year) * 12 + month - 1;
  const start = first.year * 12 + first.month - 1;
  // The first month of the cycle that is not before the period.
  let index = anchor + Math.ceil((start - anchor) / everyMonths) * everyMonths;
  for (; ; index += everyMonths) {
    const year = Math.floor(index / 12);
    if (year > 9999) return;
    const monthNumber = (index % 12) + 1;
    const date = createIsoDate(year, monthNumber, Math.min(day, daysInMonth(year, monthNumber)));
    if (date > within.to) return;
    if (containsDay(within, date)) yield date;
  }
}
