import type { Language } from "@kehoach/core";
import { checkReportPeriod } from "./internal/periods.ts";
import type { ReportPeriod } from "./report-period.ts";

/** How a period is printed. */
export interface FormatPeriodOptions {
  /** Default: `vi`. */
  readonly language?: Language;
  /** `name` as documents write it (default), or the short `id` for file names and keys, the same in every language. */
  readonly style?: "name" | "id";
}

const roman = ["I", "II", "III", "IV"] as const;

/**
 * Prints a period: its name, or its id, which {@link readPeriod} reads back.
 *
 * @vi kỳ báo cáo
 * @param reportPeriod - The period.
 * @param options - Language and style.
 * @returns `Quý I/2026`, `6 tháng đầu năm 2026`; ids are `2026-2030`, `2026`, `2026-H1`, `2026-Q1`, `2026-03`, `2026-W05`.
 * @throws RangeError if there is no such period.
 * @example
 * ```ts
 * formatPeriod({ kind: "quarter", year: 2026, number: 1 }); // → "Quý I/2026"
 * formatPeriod({ kind: "quarter", year: 2026, number: 1 }, { style: "id" }); // → "2026-Q1"
 * ```
 */
export function formatPeriod(reportPeriod: ReportPeriod, options: FormatPeriodOptions = {}): string {
  checkReportPeriod(reportPeriod);
  const { kind, year, number } = reportPeriod;
  const two = String(number).padStart(2, "0");
  const [id, vi, en] = ((): readonly [string, string, string] => {
    switch (kind) {
      case "five-year":
        return [`${year}-${year + 4}`, `Giai đoạn ${year} - ${year + 4}`, `${year}–${year + 4}`];
      case "year":
        return [String(year), `Năm ${year}`, String(year)];
      case "half-year":
        return [`${year}-H${number}`, `6 tháng ${number === 1 ? "đầu" : "cuối"} năm ${year}`, `Half ${number} of ${year}`];
      case "quarter":
        return [`${year}-Q${number}`, `Quý ${roman[number - 1] ?? ""}/${year}`, `Quarter ${number} of ${year}`];
      case "month":
        return [`${year}-${two}`, `Tháng ${number > 2 ? String(number) : two}/${year}`, `${two}/${year}`];
      case "week":
        return [`${year}-W${two}`, `Tuần ${two}/${year}`, `Week ${number} of ${year}`];
      default:
        return kind satisfies never;
    }
  })();
  if (options.style === "id") return id;
  return options.language === "en" ? en : vi;
}
