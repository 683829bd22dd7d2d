import { type IsoDate, datePartsOf } from "@kehoach/core";

/** How to print a day: `long` as in the head of a document, `short` as in tables. */
export interface FormatDateOptions {
  /** Default: `long`. */
  readonly style?: "long" | "short";
}

/**
 * Prints a day as documents write it: days below 10 and the months 1 and 2 with a leading zero.
 *
 * @param date - The day.
 * @param options - Long or short.
 * @returns `ngày 05 tháng 01 năm 2020`, or `05/01/2020`.
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * formatDate(parseIsoDate("2019-06-29")); // → "ngày 29 tháng 6 năm 2019"
 * formatDate(parseIsoDate("2020-01-05"), { style: "short" }); // → "05/01/2020"
 * ```
 */
export function formatDate(date: IsoDate, options: FormatDateOptions = {}): string {
  const { year, month, day } = datePartsOf(date);
  const dayText = String(day).padStart(2, "0");
  if (options.style === "short") return `${dayText}/${String(month).padStart(2, "0")}/${year}`;
  return `ngày ${dayText} tháng ${month <= 2 ? `0${month}` : String(month)} năm ${year}`;
}
