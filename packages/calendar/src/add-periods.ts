import { checkReportPeriod, monthsOf, periodsInYear } from "./internal/periods.ts";
import type { ReportPeriod } from "./report-period.ts";

/**
 * The period of the same kind some periods later.
 *
 * @vi kỳ báo cáo
 * @param reportPeriod - A period.
 * @param count - Whole number of periods; negative for earlier.
 * @returns The period.
 * @throws RangeError if there is no such period, or the number is not whole or leads out of the years 2 to 9998.
 * @example
 * ```ts
 * addPeriods({ kind: "quarter", year: 2026, number: 4 }, 1); // → { kind: "quarter", year: 2027, number: 1 }
 * ```
 */
export function addPeriods(reportPeriod: ReportPeriod, count: number): ReportPeriod {
  checkReportPeriod(reportPeriod);
  if (!Number.isInteger(count) || Math.abs(count) > 600_000) throw new RangeError(`Cannot add ${count} periods`);
  const { kind, year, number } = reportPeriod;
  const moved = kind === "week" ? addWeeks(year, number, count) : addMonthwise(reportPeriod, count);
  checkReportPeriod(moved);
  return moved;
}

function addMonthwise({ kind, year, number }: ReportPeriod, count: number): ReportPeriod {
  const months = monthsOf[kind];
  const index = year * 12 + (number - 1 + count) * months;
  return { kind, year: Math.floor(index / 12), number: months >= 12 ? 1 : (((index % 12) + 12) % 12) / months + 1 };
}

/** Weeks are 52 or 53 a year: whole years are passed one by one, and there are no more than some thousands. */
function addWeeks(year: number, number: number, count: number): ReportPeriod {
  let [atYear, atWeek] = [year, number + count];
  while (atYear > 1 && atWeek < 1) {
    atYear -= 1;
    atWeek += periodsInYear("week", atYear);
  }
  while (atYear < 9999 && atWeek > periodsInYear("week", atYear)) {
    atWeek -= periodsInYear("week", atYear);
    atYear += 1;
  }
  return { kind: "week", year: atYear, number: atWeek };
}
