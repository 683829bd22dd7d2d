import { datePartsOf, type IsoDate } from "@kehoach/core";
import { addPeriods } from "./add-periods.ts";
import { calendarDaysOf, isReportPeriod, monthsOf } from "./internal/periods.ts";
import { containsDay } from "./period.ts";
import { findWindow } from "./report-window-of.ts";
import type { PeriodKind, ReportPeriod } from "./report-period.ts";
import type { Regime } from "./reporting-regimes.ts";

/** Of which kind, and under which regime. */
export interface ReportPeriodOfOptions {
  /** Kind of the period. */
  readonly kind: PeriodKind;
  /** The regime. */
  readonly regime: Regime;
  /** Five years are counted from this year, in either direction. Default: 2026. */
  readonly fiveYearsFrom?: number;
}

/**
 * The period into which a regime counts a day: under Nghị định 09/2019/NĐ-CP the 20th of December 2025 belongs to the year 2026.
 *
 * @vi kỳ báo cáo
 * @param date - A day.
 * @param options - Kind and regime.
 * @returns The period, or nothing when the regime has none for the day.
 * @see Nghị định 09/2019/NĐ-CP, Điều 12
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * reportPeriodOf(parseIsoDate("2025-12-20"), { kind: "year", regime: reportingRegimes.nd09 }); // → { kind: "year", year: 2026, number: 1 }
 * ```
 */
export function reportPeriodOf(date: IsoDate, options: ReportPeriodOfOptions): ReportPeriod | undefined {
  const { kind, regime, fiveYearsFrom = 2026 } = options;
  const near = calendarPeriodOf(date, kind, fiveYearsFrom);
  if (near === undefined) return undefined;
  for (const steps of [0, 1, -1]) {
    if (steps !== 0 && (near.year < 10 || near.year > 9980)) continue;
    const candidate = steps === 0 ? near : addPeriods(near, steps);
    const found = findWindow(candidate, regime);
    if (typeof found !== "string" && containsDay(found.days, date)) return candidate;
  }
  return undefined;
}

function calendarPeriodOf(date: IsoDate, kind: PeriodKind, fiveYearsFrom: number): ReportPeriod | undefined {
  const { year, month } = datePartsOf(date);
  if (kind === "week") {
    for (const atYear of [year + 1, year, year - 1]) {
      const first = { kind, year: atYear, number: 1 };
      if (!isReportPeriod(first)) continue;
      const days = calendarDaysOf(first);
      if (days.from > date) continue;
      for (let number = 1; isReportPeriod({ kind, year: atYear, number }); number++)
        if (containsDay(calendarDaysOf({ kind, year: atYear, number }), date)) return { kind, year: atYear, number };
    }
    return undefined;
  }
  const months = monthsOf[kind];
  const period =
    kind === "five-year"
      ? { kind, year: year - ((((year - fiveYearsFrom) % 5) + 5) % 5), number: 1 }
      : { kind, year, number: Math.ceil(month / months) };
  return isReportPeriod(period) ? period : undefined;
}
