import type { RecurrenceRule } from "./recurrence-rule.ts";

/**
 * Prints a rule as the two lines of iCalendar, with `BYMONTH` and `BYMONTHDAY` always together: programs differ where one stands alone.
 *
 * @vi quy tắc lặp iCalendar
 * @param rule - The rule.
 * @returns `DTSTART` and `RRULE`, divided as iCalendar divides lines.
 * @see RFC 5545, 3.3.10
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * const rule = { from: parseIsoDate("2026-11-01"), everyYears: 1, months: [11], day: 1 };
 * formatRecurrenceRule(rule); // → "DTSTART;VALUE=DATE:20261101\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1"
 * ```
 */
export function formatRecurrenceRule(rule: RecurrenceRule): string {
  const parts = [
    "FREQ=YEARLY",
    ...(rule.until === undefined ? [] : [`UNTIL=${rule.until.replaceAll("-", "")}`]),
    ...(rule.everyYears === 1 ? [] : [`INTERVAL=${rule.everyYears}`]),
    `BYMONTH=${rule.months.join(",")}`,
    `BYMONTHDAY=${rule.day}`,
  ];
  return `DTSTART;VALUE=DATE:${rule.from.replaceAll("-", "")}\r\nRRULE:${parts.join(";")}`;
}
