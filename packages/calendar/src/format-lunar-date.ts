import type { Language } from "@kehoach/core";
import type { LunarDate } from "./lunar-date.ts";

const monthNames: Readonly<Record<number, string>> = { 1: "Giêng", 12: "Chạp" };

/**
 * Prints a lunar day in words.
 *
 * @vi ngày âm lịch
 * @param lunar - The lunar day.
 * @param language - Language of the words.
 * @returns For example `mùng 1 tháng Giêng năm 2026 âm lịch`.
 * @example
 * ```ts
 * formatLunarDate({ year: 2026, month: 3, leap: false, day: 10 }, "vi"); // → "mùng 10 tháng 3 năm 2026 âm lịch"
 * formatLunarDate({ year: 2033, month: 11, leap: true, day: 15 }, "vi"); // → "ngày 15 tháng 11 nhuận năm 2033 âm lịch"
 * ```
 */
export function formatLunarDate(lunar: LunarDate, language: Language): string {
  const { year, month, leap, day } = lunar;
  if (language === "en") return `day ${day} of ${leap ? "leap " : ""}month ${month} of the lunar year ${year}`;
  return `${day <= 10 ? "mùng" : "ngày"} ${day} tháng ${monthNames[month] ?? String(month)}${leap ? " nhuận" : ""} năm ${year} âm lịch`;
}
