import { datePartsOf, daysInMonth, type LocalizedText } from "@kehoach/core";
import { listOccurrences } from "./list-occurrences.ts";
import type { Period } from "./period.ts";
import type { RecurrenceRule } from "./recurrence-rule.ts";
import type { Schedule } from "./schedule-union.ts";

/** In which stretch of time the rule is wanted. */
export interface ToRecurrenceRuleOptions {
  /** First and last day. */
  readonly within: Period;
}

/** A rule of iCalendar, or why there is none. @vi quy tắc lặp iCalendar */
export type RecurrenceAnswer =
  | {
      /** It is known. */
      readonly kind: "known";
      /** The rule. */
      readonly rule: RecurrenceRule;
    }
  | {
      /** There is none. */
      readonly kind: "refused";
      /**
       * `not-recurring`: it does not recur; `no-day`: it names no day to fall on; `short-month`: some months have no such day, and
       * programs differ on them; `never`: it does not fall into the stretch.
       */
      readonly reason: "not-recurring" | "no-day" | "short-month" | "never";
      /** The same in a sentence. */
      readonly text: LocalizedText;
    };

const reasons: Readonly<Record<Extract<RecurrenceAnswer, { readonly kind: "refused" }>["reason"], LocalizedText>> = {
  "not-recurring": { vi: "Thời gian này không lặp lại", en: "This time does not recur" },
  "no-day": { vi: "Văn bản không nêu ngày để lặp", en: "The words name no day to recur on" },
  "short-month": {
    vi: "Có tháng không có ngày này; các chương trình lịch hiểu khác nhau",
    en: "Some months have no such day, and calendar programs differ on them",
  },
  never: { vi: "Không có lần nào trong khoảng thời gian này", en: "It never falls into this stretch of time" },
};

/**
 * A recurring schedule as a rule of iCalendar on which all calendar programs agree, or the reason why there is none.
 *
 * @vi quy tắc lặp iCalendar
 * @param schedule - A schedule that names its day.
 * @param options - The stretch of time; its end becomes the end of the rule.
 * @returns The rule, for {@link formatRecurrenceRule}, or why it is refused.
 * @see RFC 5545, 3.3.10
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * const within = { from: parseIsoDate("2026-01-01"), to: parseIsoDate("2030-12-31") };
 * const yearly = toRecurrenceRule(readSchedule("10/10 hằng năm").value, { within });
 * yearly.kind === "known" ? [yearly.rule.from, yearly.rule.months, yearly.rule.day] : yearly.reason; // → ["2026-10-10", [10], 10]
 * toRecurrenceRule(readSchedule("Hằng năm").value, { within }).kind; // → "refused"
 * ```
 */
export function toRecurrenceRule(schedule: Schedule, options: ToRecurrenceRuleOptions): RecurrenceAnswer {
  const refused = (reason: keyof typeof reasons): RecurrenceAnswer => ({ kind: "refused", reason, text: reasons[reason] });
  if (schedule.kind !== "recurring") return refused("not-recurring");
  const { every, anchors = [] } = schedule;
  const [anchor, ...others] = anchors;
  // One rule has one day of the month, in as many months as there are.
  const isOneDay = anchor?.kind === "day" && others.every((other) => other.kind === "day" && other.day === anchor.day);
  if (!isOneDay || every.kind === "unstated") return refused("no-day");
  const found = listOccurrences(schedule, options);
  if (found.kind === "unknown") return refused("no-day");
  const months = { week: 0, month: 1, quarter: 3, "half-year": 6, year: 12 }[every.unit] * every.count;
  // Cycles that are no whole years need every month they pass to be named, for which their days would have to be told apart.
  if (months > 12 && months % 12 !== 0) return refused("no-day");
  const firsts = anchors.map((each) => (each.kind === "day" ? (each.month ?? 1) : 1) - 1);
  const times = Array.from({ length: Math.max(1, 12 / months) }, (_, index) => index * months);
  const named = [...new Set(firsts.flatMap((first) => times.map((time) => ((first + time) % 12) + 1)))].sort((a, b) => a - b);
  if (named.some((month) => anchor.day > daysInMonth(2027, month))) return refused("short-month");
  const [start] = found.occurrences;
  if (start === undefined) return refused("never");
  const { to } = options.within;
  const until = schedule.window?.to !== undefined && schedule.window.to < to ? schedule.window.to : to;
  return {
    kind: "known",
    rule: { from: start.from, everyYears: Math.max(1, months / 12), months: named, day: datePartsOf(start.from).day, until },
  };
}
