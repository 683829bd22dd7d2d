import { datePartsOf, type IsoDate, type LocalizedText, type Source, type Step, type StepInput } from "@kehoach/core";
import { addDays, addMonths } from "./add-days.ts";
import type { Calendar, DayStatus } from "./create-calendar.ts";
import { formatDate } from "./format-date.ts";
import { formatTerm } from "./format-term.ts";
import type { Term } from "./term.ts";
import { formatWeekday, weekdayOf } from "./weekday.ts";

/** Choices where the law on terms leaves a doubt. @vi quy ước tính thời hạn */
export interface TermPolicies {
  /**
   * A last day that was swapped for a Saturday is by its name neither a weekend day nor a holiday: `day-off` (the default, offices are
   * closed) or `working-day`.
   */
  readonly swappedOff?: "day-off" | "working-day";
  /** A last day on a Saturday that is worked: `working-day` (the default, offices are open) or `day-off`. */
  readonly swappedWorking?: "working-day" | "day-off";
}

/** What a term runs from, and by which calendar. */
export interface TermEndOfOptions {
  /** Day of the event; it is not counted. */
  readonly from: IsoDate;
  /** Working days. */
  readonly calendar: Calendar;
  /** Choices where the law leaves a doubt. */
  readonly policies?: TermPolicies;
}

/** The end of a term, and how it came about. @vi ngày kết thúc thời hạn */
export type TermEnd =
  | {
      /** `projected` when it rests on a year without an official calendar. */
      readonly kind: "known" | "projected";
      /** Last day on time; it ends at 24:00. */
      readonly on: IsoDate;
      /** The day on which the term would end if it were no day off. */
      readonly nominal: IsoDate;
      /** Each rule with its article and the day it gave. */
      readonly steps: readonly Step[];
    }
  | {
      /** It is not known. */
      readonly kind: "unknown";
      /**
       * `no-notice`: the official calendar of `year` is missing; `in-hours`: no rule moves a term of hours to a working day;
       * `term-empty`: 0 or fewer units; `too-long`: it ends after the year 9999.
       */
      readonly reason: "no-notice" | "in-hours" | "term-empty" | "too-long";
      /** The year whose official calendar is missing. */
      readonly year?: number;
      /** How far it came. */
      readonly steps: readonly Step[];
    };

const civil = (article: string): Source => ({ instrument: "Bộ luật Dân sự 91/2015/QH13", article, grade: "A" });

/**
 * The last day of a term by the Civil Code: the day of the event is not counted; months and years end on the day of the same number, or
 * the last of a shorter month, counted from the event and not from month to month; a last day that is a day off moves forward to the next
 * working day, and no other day moves. Working days, which no law defines, are those of the calendar.
 *
 * @vi ngày kết thúc thời hạn
 * @param term - The term; a quarter is three months, half a month 15 days.
 * @param options - The event, working days, policies.
 * @returns The day with the steps that led to it, or why there is none.
 * @throws RangeError if the number of units is not whole.
 * @see Bộ luật Dân sự 91/2015/QH13, Điều 144 to 148
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * const calendar = createCalendar({ notices: officialNotices });
 * const end = termEndOf({ count: 5, unit: "day" }, { from: parseIsoDate("2026-02-10"), calendar });
 * end.kind === "known" ? [end.nominal, end.on] : end.kind; // → ["2026-02-15", "2026-02-23"]
 * ```
 */
export function termEndOf(term: Term, options: TermEndOfOptions): TermEnd {
  const { count, unit } = term;
  const { from, calendar, policies = {} } = options;
  if (!Number.isInteger(count)) throw new RangeError(`Cannot count a term of ${count} units`);
  if (count < 1) return { kind: "unknown", reason: "term-empty", steps: [] };
  if (unit === "hour" || unit === "minute") return { kind: "unknown", reason: "in-hours", steps: [inHours(term, from)] };
  if (!fits(from, count, unit)) return { kind: "unknown", reason: "too-long", steps: [] };
  const first = startStep(from);
  if (unit === "working-day") {
    const found = calendar.addWorkingDays(from, count);
    if (found.kind === "unknown") return { kind: "unknown", reason: "no-notice", year: found.year, steps: [first] };
    return finish(found.kind, found.value, found.value, [first, workingStep(term, found.value)], options);
  }
  const counted = countTerm(term, from, unit);
  const rolled = roll(counted.day, calendar, policies);
  const steps = [first, counted.step];
  if (rolled.kind === "unknown") return { kind: "unknown", reason: "no-notice", year: rolled.year, steps };
  return finish(rolled.kind, rolled.day, counted.day, [...steps, rolled.step], options);
}

/** Whether a term ends by 9998: the last year is left for what moves its last day. */
function fits(from: IsoDate, count: number, unit: CountedUnit | "working-day"): boolean {
  const months = { day: 0, "working-day": 0, week: 0, "half-month": 0, month: 1, quarter: 3, "half-year": 6, year: 12 }[unit] * count;
  const days = { day: 1, "working-day": 2, week: 7, "half-month": 15, month: 0, quarter: 0, "half-year": 0, year: 0 }[unit] * count;
  return datePartsOf(from).year + months / 12 + days / 365 < 9998;
}

type CountedUnit = "day" | "week" | "half-month" | "month" | "quarter" | "half-year" | "year";

/** The day a term ends on, days off or not. */
function countTerm(term: Term, from: IsoDate, unit: CountedUnit): { readonly day: IsoDate; readonly step: Step } {
  const { count } = term;
  const by = (day: IsoDate, rule: string, article: string, vi: string, en: string): { readonly day: IsoDate; readonly step: Step } => ({
    day,
    step: { rule, text: { vi, en }, inputs: [lengthOf(term)], value: day, source: civil(article) },
  });
  switch (unit) {
    case "day":
      return by(
        addDays(from, count),
        "count-days",
        "Điều 148 khoản 1",
        "Đếm đủ số ngày, kể cả ngày nghỉ",
        "Count the days, days off included",
      );
    case "week":
      return by(
        addDays(from, count * 7),
        "count-weeks",
        "Điều 148 khoản 2",
        "Ngày tương ứng của tuần cuối cùng",
        "The same day of the week in the last week",
      );
    case "half-month":
      // The article speaks of terms that do not run on end; for others it is the nearest rule there is.
      return by(
        addDays(from, count * 15),
        "count-half-months",
        "Điều 146 khoản 1",
        "Nửa tháng tính 15 ngày (vận dụng)",
        "Half a month is taken as 15 days",
      );
    case "month":
    case "quarter":
    case "half-year":
    case "year": {
      const day = addMonths(from, count * { month: 1, quarter: 3, "half-year": 6, year: 12 }[unit]);
      const article = unit === "year" ? "Điều 148 khoản 4" : "Điều 148 khoản 3";
      if (datePartsOf(day).day !== datePartsOf(from).day) {
        return by(
          day,
          "month-end",
          unit === "year" ? "Điều 148 khoản 3, khoản 4" : article,
          "Tháng cuối cùng không có ngày tương ứng: lấy ngày cuối của tháng đó",
          "The last month has no day of that number: its last day",
        );
      }
      if (unit === "half-year") {
        return by(day, "count-half-years", "Điều 146 khoản 1", "Nửa năm tính 6 tháng (vận dụng)", "Half a year is taken as 6 months");
      }
      return unit === "quarter"
        ? by(
            day,
            "count-quarters",
            article,
            "Mỗi quý tính 3 tháng (vận dụng): ngày tương ứng của tháng cuối cùng",
            "A quarter is taken as 3 months",
          )
        : by(
            day,
            `count-${unit}s`,
            article,
            unit === "year" ? "Ngày, tháng tương ứng của năm cuối cùng" : "Ngày tương ứng của tháng cuối cùng",
            `The day of the same number in the last ${unit === "year" ? "year" : "month"}`,
          );
    }
    default:
      return unit satisfies never;
  }
}

/** Moves a last day that is a day off to the next working day. */
function roll(
  nominal: IsoDate,
  calendar: Calendar,
  policies: TermPolicies,
):
  | { readonly kind: "known" | "projected"; readonly day: IsoDate; readonly step: Step }
  | { readonly kind: "unknown"; readonly year: number } {
  const passed: StepInput[] = [];
  let projected = false;
  let day = nominal;
  for (;;) {
    const status = calendar.explainDay(day);
    if (status.kind === "unknown") return { kind: "unknown", year: status.year };
    projected ||= status.projected === true;
    if (endsOn(status, policies)) break;
    passed.push({ name: nameOf(status, day), value: formatDate(day, { style: "short" }) });
    day = addDays(day, 1);
  }
  const text: LocalizedText =
    passed.length === 0
      ? { vi: "Ngày cuối cùng là ngày làm việc", en: "The last day is a working day" }
      : {
          vi: "Ngày cuối cùng là ngày nghỉ: kết thúc vào ngày làm việc tiếp theo",
          en: "The last day is a day off: it ends on the next working day",
        };
  const source = civil("Điều 148 khoản 5");
  return {
    kind: projected ? "projected" : "known",
    day,
    step: { rule: passed.length === 0 ? "last-day-works" : "roll-forward", text, inputs: passed, value: day, source },
  };
}

function endsOn(status: Exclude<DayStatus, { readonly kind: "unknown" }>, policies: TermPolicies): boolean {
  if (status.kind === "swapped-off") return policies.swappedOff === "working-day";
  if (status.kind === "swapped-working") return policies.swappedWorking !== "day-off";
  return status.working;
}

function nameOf(status: Exclude<DayStatus, { readonly kind: "unknown" }>, day: IsoDate): LocalizedText {
  const weekday = weekdayOf(day);
  return status.name ?? { vi: formatWeekday(weekday, "vi"), en: formatWeekday(weekday, "en") };
}

function finish(kind: "known" | "projected", on: IsoDate, nominal: IsoDate, steps: readonly Step[], options: TermEndOfOptions): TermEnd {
  const end: Step = {
    rule: "end-of-day",
    text: { vi: "Thời hạn kết thúc lúc hai mươi bốn giờ của ngày cuối cùng", en: "The term ends at midnight at the end of the last day" },
    inputs: [],
    value: `24:00 ${formatDate(on, { style: "short" })}`,
    source: civil("Điều 148 khoản 6"),
  };
  const projected: readonly Step[] =
    kind === "known"
      ? []
      : [
          {
            rule: "projected",
            text: { vi: "Dự tính theo luật, chưa có lịch nghỉ chính thức", en: "Projected by law, without an official calendar" },
            inputs: options.calendar
              .listUndecided({ from: options.from, to: on })
              .map(({ text, year }) => ({ name: text, value: String(year) })),
            value: on,
          },
        ];
  return { kind, on, nominal, steps: [...steps, ...projected, end] };
}

const lengthOf = (term: Term): StepInput => ({
  name: { vi: "thời hạn", en: "term" },
  value: { vi: formatTerm(term, "vi"), en: formatTerm(term, "en") },
});

function startStep(from: IsoDate): Step {
  return {
    rule: "first-day-excluded",
    text: { vi: "Không tính ngày đầu tiên; đếm từ ngày tiếp theo", en: "The first day is not counted; counting begins the day after" },
    inputs: [{ name: { vi: "ngày bắt đầu", en: "day of the event" }, value: formatDate(from, { style: "short" }) }],
    value: addDays(from, 1),
    source: civil("Điều 147 khoản 2, khoản 3"),
  };
}

function workingStep(term: Term, day: IsoDate): Step {
  return {
    rule: "count-working-days",
    text: {
      vi: "Chỉ đếm ngày làm việc theo lịch của cơ quan nhà nước (luật không định nghĩa)",
      en: "Only working days of the offices of the state are counted (no law defines them)",
    },
    inputs: [lengthOf(term)],
    value: day,
    source: { instrument: "Quyết định 188/1999/QĐ-TTg", article: "Điều 1", grade: "B" },
  };
}

function inHours(term: Term, from: IsoDate): Step {
  return {
    rule: "in-hours",
    text: {
      vi: "Thời hạn bằng giờ, phút bắt đầu từ thời điểm đã xác định; luật không nói chuyển sang ngày làm việc",
      en: "A term of hours or minutes runs from the moment itself; the law moves no such term to a working day",
    },
    inputs: [lengthOf(term)],
    value: from,
    source: civil("Điều 147 khoản 1"),
  };
}
