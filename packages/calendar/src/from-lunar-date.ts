import { fromDayNumber, type IsoDate } from "@kehoach/core";
import { firstMonth } from "./data/lunar-months.ts";
import { isSettled, lunarTable, outside } from "./internal/lunar-table.ts";
import type { Lunar, LunarDate } from "./lunar-date.ts";

/**
 * The day a lunar day falls on, in the calendar of Viet Nam (UTC+7).
 *
 * @vi ngày âm lịch
 * @param lunar - A lunar day.
 * @returns The day; `no-such-day` for day 30 of a month of 29 days or a leap month its year has not; `outside-table` elsewhere.
 * @example
 * ```ts
 * fromLunarDate({ year: 2027, month: 3, leap: false, day: 10 }); // → { kind: "known", value: "2027-04-16", settled: true }
 * fromLunarDate({ year: 2026, month: 11, leap: true, day: 1 }).kind; // → "unknown"
 * ```
 */
export function fromLunarDate(lunar: LunarDate): Lunar<IsoDate> {
  const { starts, months, leaps, firstOfYear } = lunarTable();
  const { year, month, leap, day } = lunar;
  const first = firstOfYear[year - firstMonth.year];
  if (first === undefined) return outside("outside-table");
  const end = firstOfYear[year - firstMonth.year + 1] ?? months.length;
  for (let place = first; place < end; place++) {
    if (months[place] !== month || (leaps[place] === 1) !== leap) continue;
    const start = starts[place] ?? 0;
    if (!Number.isInteger(day) || day < 1 || start + day > (starts[place + 1] ?? 0)) return outside("no-such-day");
    return { kind: "known", value: fromDayNumber(start + day - 1), settled: isSettled(place, day) };
  }
  // The table begins with the last month of its first year.
  return outside(year === firstMonth.year && month >= 1 && month < firstMonth.month ? "outside-table" : "no-such-day");
}
