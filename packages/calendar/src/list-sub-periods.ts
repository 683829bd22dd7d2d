import { checkReportPeriod, monthsOf } from "./internal/periods.ts";
import type { PeriodKind, ReportPeriod } from "./report-period.ts";

/**
 * The shorter periods that make up a period: the quarters of a year, the months of a quarter.
 *
 * @vi kỳ báo cáo
 * @param reportPeriod - A period.
 * @param kind - Kind of its parts.
 * @returns The parts in order; none for weeks, which do not make up months, and for parts that are not shorter.
 * @throws RangeError if there is no such period.
 * @example
 * ```ts
 * listSubPeriods({ kind: "half-year", year: 2026, number: 2 }, "quarter").map(({ number }) => number); // → [3, 4]
 * ```
 */
export function listSubPeriods(reportPeriod: ReportPeriod, kind: PeriodKind): readonly ReportPeriod[] {
  checkReportPeriod(reportPeriod);
  const [whole, part] = [monthsOf[reportPeriod.kind], monthsOf[kind]];
  if (part === 0 || whole <= part) return [];
  const first = reportPeriod.year * 12 + (reportPeriod.number - 1) * whole;
  return Array.from({ length: whole / part }, (_, place) => {
    const index = first + place * part;
    return { kind, year: Math.floor(index / 12), number: part >= 12 ? 1 : (index % 12) / part + 1 };
  });
}
