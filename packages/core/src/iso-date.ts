declare const brand: unique symbol;

/**
 * A calendar day without time and zone, written `YYYY-MM-DD`, from year 0001 to 9999.
 *
 * Days compare with `<` and `>` like the strings they are.
 *
 * @vi ngày
 */
export type IsoDate = string & { readonly [brand]: "IsoDate" };

/** The three numbers of a calendar day. */
export interface DateParts {
  /** 1 to 9999. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/**
 * Whether a year has 29 February.
 *
 * @vi năm nhuận
 * @param year - Gregorian year.
 * @returns `true` for a leap year.
 * @example
 * ```ts
 * isLeapYear(2028); // → true
 * isLeapYear(2100); // → false
 * ```
 */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * Number of days of a month.
 *
 * @param year - Gregorian year.
 * @param month - 1 to 12.
 * @returns 28 to 31.
 * @throws RangeError if there is no such month.
 * @example
 * ```ts
 * daysInMonth(2026, 2); // → 28
 * ```
 */
export function daysInMonth(year: number, month: number): number {
  if (!Number.isInteger(month) || month < 1 || month > 12) throw new RangeError(`There is no month ${month}`);
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Whether a value is a day that exists, written `YYYY-MM-DD`.
 *
 * @param value - Anything.
 * @returns `true` for an {@link IsoDate}.
 * @example
 * ```ts
 * isIsoDate("2026-02-28"); // → true
 * isIsoDate("2026-02-29"); // → false
 * ```
 */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== "string") return false;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The day written in a text.
 *
 * @param text - `YYYY-MM-DD`.
 * @returns The same text, as a day.
 * @throws SyntaxError if the text is not such a day.
 * @example
 * ```ts
 * parseIsoDate("2026-11-22"); // → "2026-11-22"
 * ```
 */
export function parseIsoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new SyntaxError(`Cannot read "${text}" as a day YYYY-MM-DD`);
  return text;
}

const pad = (value: number): string => (value < 10 ? `0${value}` : String(value));
/** `-MM-DD` at 32 times the month and the day: days are made on hot paths, and most of the work would be joining texts. */
const monthDays = /* @__PURE__ */ Array.from({ length: 13 * 32 }, (_, at) => `-${pad(at >> 5)}-${pad(at & 31)}`);
const padYear = (year: number): string => (year < 1000 ? String(year).padStart(4, "0") : String(year));
/** Marks as a day what was checked as numbers: checking its text again would take longer than making it. */
const isWritten = (text: string): text is IsoDate => text.length === 10;

/**
 * The day with these three numbers.
 *
 * @param year - 1 to 9999.
 * @param month - 1 to 12.
 * @param day - 1 to the last day of the month.
 * @returns The day.
 * @throws RangeError if there is no such day.
 * @example
 * ```ts
 * createIsoDate(2026, 11, 1); // → "2026-11-01"
 * ```
 */
export function createIsoDate(year: number, month: number, day: number): IsoDate {
  const isYear = Number.isInteger(year) && year >= 1 && year <= 9999;
  const isMonth = Number.isInteger(month) && month >= 1 && month <= 12;
  if (isYear && isMonth && Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month)) {
    const text = padYear(year) + (monthDays[month * 32 + day] ?? "");
    if (isWritten(text)) return text;
  }
  throw new RangeError(`There is no day ${day}/${month}/${year}`);
}

/**
 * The three numbers of a day.
 *
 * @param date - A day.
 * @returns Year, month and day of the month.
 * @example
 * ```ts
 * datePartsOf(parseIsoDate("2026-11-01")); // → { year: 2026, month: 11, day: 1 }
 * ```
 */
export function datePartsOf(date: IsoDate): DateParts {
  const century = twoDigits(date, 0);
  return { year: century * 100 + twoDigits(date, 2), month: twoDigits(date, 5), day: twoDigits(date, 8) };
}

function twoDigits(date: IsoDate, at: number): number {
  return date.charCodeAt(at) * 10 + date.charCodeAt(at + 1) - 528;
}

/**
 * Days since 1970-01-01, for arithmetic on hot paths.
 *
 * @param date - A day.
 * @returns A whole number, negative before 1970.
 * @example
 * ```ts
 * toDayNumber(parseIsoDate("1970-01-02")); // → 1
 * ```
 */
export function toDayNumber(date: IsoDate): number {
  // Years start on 1 March here, so that a leap day is the last day of its year. Bitwise or cuts off fractions: nothing is negative.
  const month = twoDigits(date, 5);
  const year = twoDigits(date, 0) * 100 + twoDigits(date, 2) - (month <= 2 ? 1 : 0);
  const dayOfYear = ((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0;
  return year * 365 + (year >> 2) - ((year / 100) | 0) + ((year / 400) | 0) + dayOfYear + twoDigits(date, 8) - 719_469;
}

/**
 * The day that lies some days after 1970-01-01.
 *
 * @param dayNumber - A whole number, as given by {@link toDayNumber}.
 * @returns The day.
 * @throws RangeError if the day lies outside the years 1 to 9999, or the number is not whole.
 * @example
 * ```ts
 * fromDayNumber(20_000); // → "2024-10-04"
 * ```
 */
export function fromDayNumber(dayNumber: number): IsoDate {
  if (!Number.isInteger(dayNumber)) throw new RangeError(`Cannot make a day of the number ${dayNumber}`);
  if (dayNumber < firstDayNumber || dayNumber > lastDayNumber)
    throw new RangeError(`The day number ${dayNumber} lies outside the years 1 to 9999`);
  const shifted = dayNumber + 719_468;
  const era = (shifted / 146_097) | 0;
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = ((dayOfEra - ((dayOfEra / 1_460) | 0) + ((dayOfEra / 36_524) | 0) - ((dayOfEra / 146_096) | 0)) / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0));
  const monthFromMarch = ((5 * dayOfYear + 2) / 153) | 0;
  const day = dayOfYear - (((153 * monthFromMarch + 2) / 5) | 0) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return createIsoDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** 0001-01-01 and 9999-12-31. */
const [firstDayNumber, lastDayNumber] = [-719_162, 2_932_896];
