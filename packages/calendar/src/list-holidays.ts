import { createIsoDate, type IsoDate, type LocalizedText, type Source } from "@kehoach/core";
import { addDays } from "./add-days.ts";
import { fromLunarDate } from "./from-lunar-date.ts";
import { type HolidayRule, holidayRules } from "./holiday-rules.ts";
import type { NoticeDay } from "./notice.ts";
import type { Period } from "./period.ts";
import { toLunarDate } from "./to-lunar-date.ts";
import { weekdayOf } from "./weekday.ts";

/** What the law leaves to a decision of the year, or does not say. @vi điểm chưa quyết định */
export interface Undecided {
  /** Which matter. */
  readonly what: "tet-days" | "national-day-neighbour" | "swaps" | "culture-day-made-up" | "no-rules";
  /** The year it is about. */
  readonly year: number;
  /** The days it may change. */
  readonly within: Period;
  /** The matter in a sentence. */
  readonly text: LocalizedText;
}

/**
 * What a caller assumes about decisions that are not taken yet. What is left out stays undecided: then only the days that the law itself
 * names are off.
 *
 * @vi giả định khi chưa có thông báo
 */
export interface Projection {
  /** The five days of Tết: one or two of them before the first day of the lunar year; both have been decided in past years. */
  readonly tet?: "one-before" | "two-before";
  /** The second day at 2 September. */
  readonly nationalDay?: "before" | "after";
}

/** What is asked of the law. */
export interface ListHolidaysOptions {
  /** What is assumed. Default: nothing. */
  readonly projection?: Projection;
  /** Whether 24 November is a day off as of 2026. Default: `true`. */
  readonly cultureDay?: boolean;
  /** Whether 24 November at the weekend is made up, on which the law is silent. Default: it is not. */
  readonly cultureDayMadeUp?: boolean;
}

/** The days off of a year by law alone. @vi ngày nghỉ theo luật */
export interface HolidayList {
  /** The year. */
  readonly year: number;
  /** Holidays and the days in lieu of those at the weekend, in order. */
  readonly days: readonly NoticeDay[];
  /** What is not decided; a year without a rule has `no-rules` and no days. */
  readonly undecided: readonly Undecided[];
}

const madeUpBy: Source = { instrument: "Bộ luật Lao động 45/2019/QH14", article: "Điều 111 khoản 3", grade: "A" };
const lastYear = 2100;
const firstOffset = { "one-before": -1, "two-before": -2 } as const;

/**
 * The days off of a year by law alone: the projection for a year whose official calendar is not published, which says what is undecided.
 *
 * @vi ngày nghỉ theo luật
 * @param year - 1 to 9999; there are rules for 2020 to 2100.
 * @param options - What is assumed.
 * @returns The days, and what the law leaves open.
 * @throws RangeError if there is no such year.
 * @see Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3 and Điều 112; Nghị quyết 28/2026/QH16, Điều 2
 * @example
 * ```ts
 * const { days, undecided } = listHolidays(2027);
 * days.map(({ date }) => date.slice(5)).join(" "); // → "01-01 02-06 04-16 04-30 05-01 05-03 09-02 11-24"
 * undecided.map(({ what }) => what); // → ["tet-days", "national-day-neighbour", "swaps"]
 * ```
 */
export function listHolidays(year: number, options: ListHolidaysOptions = {}): HolidayList {
  const whole = { from: createIsoDate(year, 1, 1), to: createIsoDate(year, 12, 31) };
  const { projection = {}, cultureDay = true } = options;
  const days = new Map<IsoDate, NoticeDay>();
  const undecided: Undecided[] = [];
  const open = (what: Undecided["what"], within: Period, vi: string, en: string): void => {
    undecided.push({ what, year, within, text: { vi, en } });
  };
  const around = (date: IsoDate, before: number, after: number): Period => ({ from: addDays(date, -before), to: addDays(date, after) });
  const toMakeUp: IsoDate[] = [];
  const put = ({ source }: HolidayRule, date: IsoDate, name: LocalizedText, madeUp: boolean): void => {
    days.set(date, { date, kind: "holiday", name, source });
    if (madeUp && weekdayOf(date) >= 6) toMakeUp.push(date);
  };

  let found = false;
  // After the lunar table two holidays would be missing, and a list that looks whole would not be.
  for (const rule of year > lastYear ? [] : holidayRules) {
    if (rule.id === "culture" && !cultureDay) continue;
    const date = dayOfRule(rule, year);
    if (date === undefined || date < rule.validFrom || (rule.validTo !== undefined && date > rule.validTo)) continue;
    found = true;
    if (rule.id === "tet") {
      open(
        "tet-days",
        around(date, 2, 9),
        "Năm ngày nghỉ Tết do Thủ tướng Chính phủ quyết định",
        "The Prime Minister decides the five days of Tết",
      );
      const first = projection.tet === undefined ? 0 : firstOffset[projection.tet];
      const last = projection.tet === undefined ? 0 : first + rule.days - 1;
      // While the five days are open, so is where one at the weekend is made up.
      for (let offset = first; offset <= last; offset++)
        put(rule, addDays(date, offset), nameOfTet(rule.name, addDays(date, offset)), projection.tet !== undefined);
      continue;
    }
    put(rule, date, rule.name, rule.madeUp || (rule.id === "culture" && options.cultureDayMadeUp === true));
    if (rule.days > 1) {
      open(
        "national-day-neighbour",
        around(date, 1, 5),
        "Ngày nghỉ liền kề 02/9 do Thủ tướng Chính phủ quyết định",
        "The Prime Minister decides the second day at 2 September",
      );
      if (projection.nationalDay !== undefined)
        put(rule, addDays(date, projection.nationalDay === "before" ? -1 : 1), neighbour(rule.name), true);
    }
    if (rule.id === "culture" && options.cultureDayMadeUp === undefined && weekdayOf(date) >= 6) {
      open(
        "culture-day-made-up",
        around(date, 0, 2),
        "Chưa rõ ngày 24/11 vào cuối tuần có được nghỉ bù",
        "It is open whether 24 November at the weekend is made up",
      );
    }
  }
  if (!found) {
    open("no-rules", whole, `Không có quy định ngày nghỉ của năm ${year} trong dữ liệu`, `The data hold no rules for the year ${year}`);
    return { year, days: [], undecided };
  }
  open("swaps", whole, "Việc hoán đổi ngày làm việc do thông báo từng năm quyết định", "A notice of the year may swap working days");
  for (const date of toMakeUp.sort()) {
    let next = addDays(date, 1);
    while (weekdayOf(next) >= 6 || days.has(next)) next = addDays(next, 1);
    const short = `${date.slice(8)}/${date.slice(5, 7)}`;
    const name = { vi: `Nghỉ bù ngày ${short}`, en: `In lieu of ${short}` };
    days.set(next, { date: next, kind: "compensatory", name, source: madeUpBy, counterpart: date });
  }
  return { year, days: [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1)), undecided };
}

/** As notices write it: `Tết Âm lịch (29 Chạp)`, `Tết Âm lịch (mùng 1)`. */
function nameOfTet({ vi, en }: LocalizedText, date: IsoDate): LocalizedText {
  const lunar = toLunarDate(date);
  if (lunar.kind === "unknown") return { vi, en };
  const { month, day } = lunar.value;
  return { vi: `${vi} (${month === 1 ? `mùng ${day}` : `${day} Chạp`})`, en };
}

const neighbour = ({ vi, en }: LocalizedText): LocalizedText => ({ vi: `${vi} (ngày liền kề)`, en: `${en} (adjacent day)` });

function dayOfRule({ falls }: HolidayRule, year: number): IsoDate | undefined {
  if (falls.calendar === "solar") return createIsoDate(year, falls.month, falls.day);
  const answer = fromLunarDate({ year, month: falls.month, leap: false, day: falls.day });
  return answer.kind === "known" ? answer.value : undefined;
}
