import { datePartsOf, type IsoDate } from "@kehoach/core";
import { eachOccurrence } from "./each-occurrence.ts";
import type { Period } from "./period.ts";
import type { RecurrenceRule } from "./recurrence-rule.ts";

/**
 * The days of a rule within a period.
 *
 * @vi quy tắc lặp iCalendar
 * @param rule - The rule.
 * @param within - First and last day.
 * @returns The days in order.
 * @see RFC 5545, 3.3.10
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * const rule = { from: parseIsoDate("2026-03-25"), everyYears: 1, months: [3, 6, 9, 12], day: 25 };
 * listRecurrences(rule, yearPeriod(2026)).length; // → 4
 * ```
 */
export function listRecurrences(rule: RecurrenceRule, within: Period): readonly IsoDate[] {
  const from = within.from > rule.from ? within.from : rule.from;
  const to = rule.until !== undefined && rule.until < within.to ? rule.until : within.to;
  if (from > to) return [];
  const { year } = datePartsOf(rule.from);
  return rule.months
    .flatMap((month) => [...eachOccurrence({ everyMonths: rule.everyYears * 12, month, day: rule.day, year }, { from, to })])
    .sort();
}
