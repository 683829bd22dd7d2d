import { type IsoDate, toDayNumber } from "@kehoach/core";
import type { LunarDate } from "./lunar-date.ts";

/** The names of a year, a month and a day in the cycle of sixty. @vi can chi */
export interface CanChi {
  /** Of the lunar year: `Bính Ngọ`. */
  readonly year: string;
  /** Of the lunar month; a leap month has the name of the month before it. */
  readonly month: string;
  /** Of the day. */
  readonly day: string;
}

const can = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"] as const;
const chi = ["Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"] as const;

/**
 * The names of a lunar day in the cycle of sixty: of its year, its month and itself.
 *
 * @vi can chi
 * @param lunar - A lunar day, as {@link toLunarDate} gives it.
 * @param date - The same day in the solar calendar; the days run through the cycle on their own.
 * @returns The three names.
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * canChiOf({ year: 2026, month: 1, leap: false, day: 1 }, parseIsoDate("2026-02-17")).year; // → "Bính Ngọ"
 * ```
 */
export function canChiOf(lunar: LunarDate, date: IsoDate): CanChi {
  const dayNumber = toDayNumber(date);
  return {
    year: nameOf(lunar.year + 6, lunar.year + 8),
    month: nameOf(lunar.year * 12 + lunar.month + 3, lunar.month + 1),
    // 1 January 1970 was Tân Tỵ.
    day: nameOf(dayNumber + 7, dayNumber + 5),
  };
}

function nameOf(canNumber: number, chiNumber: number): string {
  return `${can[((canNumber % 10) + 10) % 10] ?? ""} ${chi[((chiNumber % 12) + 12) % 12] ?? ""}`;
}
