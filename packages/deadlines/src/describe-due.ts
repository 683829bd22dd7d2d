import { formatDate, formatWeekday } from "@kehoach/calendar";
import type { Language } from "@kehoach/core";
import type { Due, DueState } from "./list-due.ts";

const states: Readonly<Record<DueState, Readonly<Record<Language, string>>>> = {
  "done-on-time": { vi: "đã làm, đúng hạn", en: "done on time" },
  "done-late": { vi: "đã làm, quá hạn", en: "done late" },
  unknown: { vi: "chưa rõ đã làm hay chưa (không có thông tin)", en: "not known whether done (no record)" },
  upcoming: { vi: "sắp đến hạn", en: "upcoming" },
};

/**
 * A state in words.
 *
 * @param state - The state.
 * @param language - Language of the words.
 * @returns For example `sắp đến hạn`.
 * @example
 * ```ts
 * describeDueState("upcoming", "vi"); // → "sắp đến hạn"
 * ```
 */
export function describeDueState(state: DueState, language: Language): string {
  return states[state][language];
}

/**
 * The day of something due in words: with its weekday, and what is special about the day.
 *
 * @param due - What is due.
 * @param language - Language of the words.
 * @returns For example `01/11/2026 (Chủ nhật)`.
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * import { definePlan } from "@kehoach/plan";
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2026 - 2026",
 *   duties: [{ who: "UBND cấp xã", report: "Sở KH&CN", when: "ngày 01 tháng 11 hằng năm" }],
 * });
 * const [due] = listDue(plan, { asOf: parseIsoDate("2026-01-01") }).due;
 * due === undefined ? "" : describeDueDay(due, "vi"); // → "01/11/2026 (Chủ nhật)"
 * ```
 */
export function describeDueDay(due: Due, language: Language): string {
  const special = due.day !== undefined && due.day.kind !== "unknown" && due.day.name !== undefined ? `, ${due.day.name[language]}` : "";
  const nominal = `${formatDate(due.nominal, { style: "short" })} (${formatWeekday(due.weekday, language)}${special})`;
  return due.on === due.nominal ? nominal : `${nominal} → ${formatDate(due.on, { style: "short" })}`;
}
