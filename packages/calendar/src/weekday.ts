import { type IsoDate, type Language, toDayNumber } from "@kehoach/core";

/** Day of the week: 1 is Monday (thứ Hai), 7 is Sunday (Chủ nhật). @vi thứ */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const weekdays: readonly Weekday[] = [4, 5, 6, 7, 1, 2, 3];

const names: Readonly<Record<Weekday, Readonly<Record<Language, string>>>> = {
  1: { vi: "thứ Hai", en: "Monday" },
  2: { vi: "thứ Ba", en: "Tuesday" },
  3: { vi: "thứ Tư", en: "Wednesday" },
  4: { vi: "thứ Năm", en: "Thursday" },
  5: { vi: "thứ Sáu", en: "Friday" },
  6: { vi: "thứ Bảy", en: "Saturday" },
  7: { vi: "Chủ nhật", en: "Sunday" },
};

/**
 * The day of the week of a day.
 *
 * @vi thứ
 * @param date - A day.
 * @returns 1 for Monday to 7 for Sunday.
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * weekdayOf(parseIsoDate("2026-11-01")); // → 7
 * ```
 */
export function weekdayOf(date: IsoDate): Weekday {
  // 1970-01-01 was a Thursday.
  return weekdays[((toDayNumber(date) % 7) + 7) % 7] ?? 4;
}

/**
 * The name of a day of the week.
 *
 * @param weekday - 1 to 7.
 * @param language - Language of the name.
 * @returns For example `Chủ nhật`.
 * @example
 * ```ts
 * formatWeekday(7, "vi"); // → "Chủ nhật"
 * ```
 */
export function formatWeekday(weekday: Weekday, language: Language): string {
  return names[weekday][language];
}
