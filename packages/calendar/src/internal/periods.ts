import { createIsoDate, fromDayNumber, toDayNumber } from "@kehoach/core";
import type { Period } from "../period.ts";
import type { PeriodKind, ReportPeriod } from "../report-period.ts";
import { weekdayOf } from "../weekday.ts";

/** Months of a period; 0 for a week, which is no part of a month. */
export const monthsOf: Readonly<Record<PeriodKind, number>> = {
  "five-year": 60,
  year: 12,
  "half-year": 6,
  quarter: 3,
  month: 1,
  week: 0,
};

/** The Monday that begins week 1 of a year: the week that holds 4 January. */
function firstMonday(year: number): number {
  const fourth = createIsoDate(year, 1, 4);
  return toDayNumber(fourth) - weekdayOf(fourth) + 1;
}

/** How many weeks a year has, 52 or 53. */
function weeksInYear(year: number): number {
  return year >= 9999 ? 52 : (firstMonday(year + 1) - firstMonday(year)) / 7;
}

/** How many periods of its kind a year has. */
export function periodsInYear(kind: PeriodKind, year: number): number {
  if (kind === "week") return weeksInYear(year);
  return Math.max(1, 12 / monthsOf[kind]);
}

/** Whether there is such a period within the years 1 to 9999. */
export function isReportPeriod({ kind, year, number }: ReportPeriod): boolean {
  const lastYear = kind === "five-year" ? 9994 : 9998;
  return (
    Number.isInteger(year) &&
    year >= 2 &&
    year <= lastYear &&
    Number.isInteger(number) &&
    number >= 1 &&
    number <= periodsInYear(kind, year)
  );
}

/** A period that exists, or a refusal. */
export function checkReportPeriod(period: ReportPeriod): void {
  if (!isReportPeriod(period)) throw new RangeError(`There is no ${period.kind} ${period.number} of ${period.year}`);
}

/** The days of a period by the calendar. */
export function calendarDaysOf({ kind, year, number }: ReportPeriod): Period {
  if (kind === "week") {
    const monday = firstMonday(year) + (number - 1) * 7;
    return { from: fromDayNumber(monday), to: fromDayNumber(monday + 6) };
  }
  const from = (number - 1) * monthsOf[kind];
  const after = year * 12 + from + monthsOf[kind];
  return {
    from: createIsoDate(year, from + 1, 1),
    to: fromDayNumber(toDayNumber(createIsoDate(Math.floor(after / 12), (after % 12) + 1, 1)) - 1),
  };
}
