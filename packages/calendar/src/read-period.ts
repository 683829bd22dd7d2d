import { createIssue, type Read } from "@kehoach/core";
import { isReportPeriod } from "./internal/periods.ts";
import { type CalendarIssueCode, calendarMessages } from "./messages.ts";
import type { ReportPeriod } from "./report-period.ts";

const quarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

// Each form as a whole, with what its groups are. 2026-Q1 · Quý I/2026, Q1/2026, quý 1 năm 2026 · 6 tháng đầu năm 2026, H1/2026
// 2026-03 · Tháng 3/2026, T3/2026, 03/2026 · 2026-W05 · Tuần 5/2026 · Giai đoạn 2026 - 2030 · Năm 2026, 2026
const forms: readonly (readonly [RegExp, (first: string, second: string) => ReportPeriod])[] = [
  [/^(\d{4})-?q([1-4])$/iu, (year, number) => ({ kind: "quarter", year: Number(year), number: Number(number) })],
  [
    /^q(?:uý\s+)?(iv|i{1,3}|[1-4])(?:\s*[/-]\s*|\s+năm\s+|\s+)(\d{4})$/iu,
    (number, year) => ({ kind: "quarter", year: Number(year), number: quarters[number.toLowerCase()] ?? Number(number) }),
  ],
  [/^(\d{4})-?h([12])$/iu, (year, number) => ({ kind: "half-year", year: Number(year), number: Number(number) })],
  [/^h([12])\s*[/-]\s*(\d{4})$/iu, (number, year) => ({ kind: "half-year", year: Number(year), number: Number(number) })],
  [
    /^(?:0?6|sáu)\s+tháng\s+(đầu|cuối)\s+năm\s+(\d{4})$/iu,
    (half, year) => ({ kind: "half-year", year: Number(year), number: half.toLowerCase() === "đầu" ? 1 : 2 }),
  ],
  [/^(\d{4})-(\d{2})$/u, (year, number) => ({ kind: "month", year: Number(year), number: Number(number) })],
  [
    /^(?:t|tháng\s+)?(\d{1,2})(?:\s*[/-]\s*|\s+năm\s+)(\d{4})$/iu,
    (number, year) => ({ kind: "month", year: Number(year), number: Number(number) }),
  ],
  [/^(\d{4})-?w(\d{2})$/iu, (year, number) => ({ kind: "week", year: Number(year), number: Number(number) })],
  [
    /^(?:w|tuần\s+)(\d{1,2})(?:\s*[/-]\s*|\s+năm\s+)(\d{4})$/iu,
    (number, year) => ({ kind: "week", year: Number(year), number: Number(number) }),
  ],
  [/^(?:năm\s+)?(\d{4})$/iu, (year) => ({ kind: "year", year: Number(year), number: 1 })],
];
/** No name of a period is longer. */
const longest = 60;
const five = /^(?:giai đoạn\s+)?(\d{4})\s*[-–—]\s*(\d{4})$/iu;

/**
 * Reads the name of a period: `Quý I/2026`, `Q1/2026`, `6 tháng đầu năm 2026`, `Tháng 3/2026`, `Giai đoạn 2026 - 2030`, or an id.
 *
 * @vi kỳ báo cáo
 * @param text - The name and nothing else, in composed form (NFC).
 * @returns The period, or an issue; a stretch of years other than five is no period.
 * @example
 * ```ts
 * readPeriod("Quý I/2026").value; // → { kind: "quarter", year: 2026, number: 1 }
 * readPeriod("quý V/2026").issues.map(({ code }) => code); // → ["period-unreadable"]
 * ```
 */
export function readPeriod(text: string): Read<ReportPeriod, CalendarIssueCode> {
  const words = text.trim();
  const value = words.length > longest ? undefined : understand(words);
  if (value !== undefined && isReportPeriod(value)) return { value, issues: [], rest: [] };
  return {
    issues: [createIssue(calendarMessages, "period-unreadable", { text: words.slice(0, longest) })],
    rest: [{ start: 0, end: text.length }],
  };
}

function understand(words: string): ReportPeriod | undefined {
  const years = five.exec(words);
  if (years !== null) {
    const [first, last] = [Number(years[1]), Number(years[2])];
    return last === first + 4 ? { kind: "five-year", year: first, number: 1 } : undefined;
  }
  for (const [form, make] of forms) {
    const match = form.exec(words);
    if (match !== null) return make(match[1] ?? "", match[2] ?? "");
  }
  return undefined;
}

/**
 * The period a text names, or a refusal.
 *
 * @vi kỳ báo cáo
 * @param text - For example `Q1/2026`.
 * @returns The period.
 * @throws SyntaxError if the text names none.
 * @example
 * ```ts
 * parsePeriod("2026-H1"); // → { kind: "half-year", year: 2026, number: 1 }
 * ```
 */
export function parsePeriod(text: string): ReportPeriod {
  const { value } = readPeriod(text);
  if (value === undefined) throw new SyntaxError(`Cannot read "${text}" as a period`);
  return value;
}
