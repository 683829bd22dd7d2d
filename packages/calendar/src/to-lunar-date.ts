import { type IsoDate, toDayNumber } from "@kehoach/core";
import { isSettled, lunarTable, monthAt, outside } from "./internal/lunar-table.ts";
import type { Lunar, LunarDate } from "./lunar-date.ts";

/**
 * The lunar day of a day, in the calendar of Viet Nam (UTC+7), from 31 December 1967 to the end of the lunar year 2100.
 *
 * It is not the Chinese calendar, which is computed for UTC+8 and differs by a day or a month in some years (1968, 1985, 2007, 2030).
 *
 * @vi ngày âm lịch
 * @param date - A day.
 * @returns The lunar day and whether it is settled, or that the day lies outside the table.
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * toLunarDate(parseIsoDate("2030-02-02")); // → { kind: "known", value: { year: 2030, month: 1, leap: false, day: 1 }, settled: true }
 * toLunarDate(parseIsoDate("1945-09-02")).kind; // → "unknown"
 * ```
 */
export function toLunarDate(date: IsoDate): Lunar<LunarDate> {
  const day = toDayNumber(date);
  const place = monthAt(day);
  if (place < 0) return outside("outside-table");
  const { starts, years, months, leaps } = lunarTable();
  const dayOfMonth = day - (starts[place] ?? 0) + 1;
  return {
    kind: "known",
    value: { year: years[place] ?? 0, month: months[place] ?? 0, leap: leaps[place] === 1, day: dayOfMonth },
    settled: isSettled(place, dayOfMonth),
  };
}
