import { createIsoDate, daysInMonth, fromDayNumber, type IsoDate, datePartsOf, toDayNumber } from "@kehoach/core";

/**
 * The day some days later.
 *
 * @param date - A day.
 * @param days - Whole number of days; negative for earlier.
 * @returns The day.
 * @throws RangeError if the number is not whole or the day leaves the years 1 to 9999.
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * addDays(parseIsoDate("2026-12-31"), 1); // → "2027-01-01"
 * ```
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/**
 * The same day some months later, or the last day of that month when it has no such day.
 *
 * @param date - A day.
 * @param months - Whole number of months; negative for earlier.
 * @returns The day.
 * @throws RangeError if the number is not whole or the day leaves the years 1 to 9999.
 * @see Bộ luật Dân sự 91/2015/QH13, Điều 148 khoản 3
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * addMonths(parseIsoDate("2026-01-31"), 1); // → "2026-02-28"
 * ```
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  if (!Number.isInteger(months)) throw new RangeError(`Cannot add ${months} months`);
  const { year, month, day } = datePartsOf(date);
  const index = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return createIsoDate(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/**
 * The same day some years later; 29 February becomes 28 February in a year that has none.
 *
 * @param date - A day.
 * @param years - Whole number of years; negative for earlier.
 * @returns The day.
 * @throws RangeError if the number is not whole or the day leaves the years 1 to 9999.
 * @see Bộ luật Dân sự 91/2015/QH13, Điều 148 khoản 4 (it is silent on 29 February: taken like the end of a month in khoản 3)
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * addYears(parseIsoDate("2028-02-29"), 1); // → "2029-02-28"
 * ```
 */
export function addYears(date: IsoDate, years: number): IsoDate {
  if (!Number.isInteger(years)) throw new RangeError(`Cannot add ${years} years`);
  return addMonths(date, years * 12);
}
