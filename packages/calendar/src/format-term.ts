import type { Language } from "@kehoach/core";
import type { Term } from "./term.ts";

const words: Readonly<Record<Term["unit"], Readonly<Record<Language, string>>>> = {
  minute: { vi: "phút", en: "minute" },
  hour: { vi: "giờ", en: "hour" },
  day: { vi: "ngày", en: "day" },
  "working-day": { vi: "ngày làm việc", en: "working day" },
  week: { vi: "tuần", en: "week" },
  "half-month": { vi: "nửa tháng", en: "half-month" },
  month: { vi: "tháng", en: "month" },
  quarter: { vi: "quý", en: "quarter" },
  "half-year": { vi: "nửa năm", en: "half-year" },
  year: { vi: "năm", en: "year" },
};

/**
 * Prints a term as documents write it: numbers below 10 with a leading zero in Vietnamese.
 *
 * @vi thời hạn
 * @param term - The term.
 * @param language - Language of the words.
 * @returns For example `05 ngày làm việc`.
 * @example
 * ```ts
 * formatTerm({ count: 5, unit: "working-day" }, "vi"); // → "05 ngày làm việc"
 * formatTerm({ count: 2, unit: "month" }, "en"); // → "2 months"
 * ```
 */
export function formatTerm(term: Term, language: Language): string {
  const { count, unit } = term;
  const word = words[unit][language];
  if (language === "en") return `${count} ${word}${count === 1 ? "" : "s"}`;
  if (unit === "half-month" || unit === "half-year") return count === 1 ? word : `${count} × ${word}`;
  return `${String(count).padStart(2, "0")} ${word}`;
}
