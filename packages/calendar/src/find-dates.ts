import { createIsoDate, daysInMonth, type TextRange } from "@kehoach/core";
import { matchesOf } from "./internal/matches-of.ts";
import { quarterOf } from "./internal/quarter-of.ts";
import { halfYearPeriod, monthPeriod, type Period, quarterPeriod, yearPeriod } from "./period.ts";

/** How finely a document states a time. @vi độ chính xác của thời gian */
export type TimePrecision = "day" | "month" | "quarter" | "half-year" | "year";

/** A time a text names: a day (then `from` is `to`) or a longer stretch. */
export interface DateMention extends Period {
  /** How finely it is stated. */
  readonly precision: TimePrecision;
}

/** A time found in a text. */
export interface FoundDate extends DateMention, TextRange {}

// Each form once, the longest first:
// ngày 05 tháng 01 năm 2020 · 03/6/2020, 31.12.2026, 3-6-2020 · 2026-11-22 · quý IV/2023, quý 4 năm 2023, Q4/2023
// 6 tháng đầu năm 2026, sáu tháng cuối năm 2026 · tháng 6/2025, tháng 6 năm 2025, 6/2025, T6/2025 · năm 2027
const form =
  /(?<![\p{L}\d])(?:(?:ngày\s*)?(\d{1,2})\s*tháng\s+(\d{1,2})\s*năm\s+(\d{4})|(?:ngày\s*)?(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\5\s?(\d{4})|(\d{4})-(\d{2})-(\d{2})|(?:quý\s*|q)(iv|i{1,3}|[1-4])\s*(?:\/|-|năm)\s*(\d{4})|(?:0?6|sáu)\s+tháng\s+(đầu|cuối)\s+năm\s+(\d{4})|(?:tháng\s+(\d{1,2})\s*(?:\/|-|năm)|t?(\d{1,2})\/)\s*(\d{4})|năm\s+(\d{4}))(?![\d/])/giu;

/**
 * Every time a text names, from left to right, in the forms of documents. Days that do not exist and blanks are left out.
 *
 * @vi ngày
 * @param text - Any text, in composed form (NFC).
 * @returns The times with their places.
 * @example
 * ```ts
 * findDates("Quyết định ngày 03/6/2020, xong trong quý IV/2023").map((found) => found.to); // → ["2020-06-03", "2023-12-31"]
 * ```
 */
export function findDates(text: string): readonly FoundDate[] {
  const found: FoundDate[] = [];
  // Every form names its year.
  if (!/\d{4}/u.test(text)) return found;
  for (const match of matchesOf(text, form)) {
    const mention = toMention(match);
    if (mention === undefined) continue;
    const { from, to, precision } = mention;
    found.push({ from, to, precision, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function toMention(match: RegExpExecArray): DateMention | undefined {
  const [, d1, m1, y1, d2, , m2, y2, y3, m3, d3, quarter, quarterYear, half, halfYear, month, shortMonth, monthYear, year] = match;
  const day = d1 ?? d2 ?? d3;
  if (day !== undefined) {
    const [y, m, d] = [Number(y1 ?? y2 ?? y3), Number(m1 ?? m2 ?? m3), Number(day)];
    if (y < 1 || m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return undefined;
    const date = createIsoDate(y, m, d);
    return { from: date, to: date, precision: "day" };
  }
  if (quarter !== undefined) {
    const number = quarterOf(quarter);
    return number === undefined || Number(quarterYear) < 1 ? undefined : measured(quarterPeriod(Number(quarterYear), number), "quarter");
  }
  if (half !== undefined) {
    return Number(halfYear) < 1 ? undefined : measured(halfYearPeriod(Number(halfYear), /đầu/iu.test(half) ? 1 : 2), "half-year");
  }
  const monthText = month ?? shortMonth;
  if (monthText !== undefined) {
    const [y, m] = [Number(monthYear), Number(monthText)];
    return y < 1 || m < 1 || m > 12 ? undefined : measured(monthPeriod(y, m), "month");
  }
  return Number(year) < 1 ? undefined : measured(yearPeriod(Number(year)), "year");
}

function measured({ from, to }: Period, precision: TimePrecision): DateMention {
  return { from, to, precision };
}
