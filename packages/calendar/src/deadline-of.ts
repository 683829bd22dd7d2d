import { type IsoDate, type LocalizedText, type Step } from "@kehoach/core";
import { addYears } from "./add-days.ts";
import type { Calendar } from "./create-calendar.ts";
import { type FixedDayPolicy, placeFixedDay } from "./internal/fixed-day.ts";
import { eventOf, listOccurrences, type NoDayReason, type ScheduleEvents } from "./list-occurrences.ts";
import type { Schedule } from "./schedule-union.ts";
import { termEndOf, type TermPolicies } from "./term-end-of.ts";

/** What a deadline is reckoned with. */
export interface DeadlineOfOptions {
  /** Working days, for terms and to roll fixed days. */
  readonly calendar?: Calendar;
  /** Events that terms run from. */
  readonly events?: ScheduleEvents;
  /** Of what recurs, the first last day on or after this day. */
  readonly asOf?: IsoDate;
  /** What becomes of a fixed day that is a day off: the law on terms does not move it by itself. Default: `keep`. */
  readonly fixedDay?: FixedDayPolicy;
  /** Choices where the law on terms leaves a doubt. */
  readonly policies?: TermPolicies;
}

/** The last day on time, with its steps, or why there is none. @vi thời hạn */
export type Deadline =
  | {
      /** `projected` when it rests on a year without an official calendar. */
      readonly kind: "known" | "projected";
      /** Last day on time. */
      readonly on: IsoDate;
      /** The day as stated or counted, before a day off moved it. */
      readonly nominal: IsoDate;
      /** How it came about. */
      readonly steps: readonly Step[];
    }
  | {
      /** There is none, or it is not known. */
      readonly kind: "unknown";
      /** Why. */
      readonly reason: NoDayReason;
      /** The same in a sentence. */
      readonly text: LocalizedText;
    };

const reasons: Readonly<Record<NoDayReason, LocalizedText>> = {
  continuous: { vi: "Làm thường xuyên, không có ngày cuối", en: "It goes on all the time and has no last day" },
  "no-frequency": { vi: "Định kỳ, không nêu bao lâu một lần", en: "It recurs, and the words do not say how often" },
  "no-day": { vi: "Văn bản không nêu ngày", en: "The words name no day" },
  "no-cycle-start": { vi: "Không nêu chu kỳ tính từ năm nào", en: "The words do not say from which year the cycle counts" },
  "event-not-known": { vi: "Chưa biết ngày của sự kiện làm mốc", en: "The day of the event it runs from is not known" },
  "no-calendar": { vi: "Cần lịch ngày làm việc để tính thời hạn", en: "A term needs a calendar of working days" },
  "no-notice": { vi: "Chưa có lịch nghỉ chính thức của năm đó", en: "The official calendar of that year is not known" },
  either: { vi: "Văn bản nêu nhiều khả năng", en: "The words leave several possibilities" },
  recurs: { vi: "Lặp lại; cần một ngày để tìm lần tiếp theo", en: "It recurs; a day is needed to look for the next time" },
  "not-stated": { vi: "Văn bản không nêu thời gian", en: "The words state no time" },
};

/**
 * The last day on time of a schedule, when its words determine one. A fixed day stays where it is although offices are closed, unless the
 * caller's office rolls it; the end of a term moves by law.
 *
 * @vi thời hạn
 * @param schedule - A schedule, as {@link readSchedule} gives it.
 * @param options - Working days, events, day to look from, policies.
 * @returns The day with its steps, or why there is none.
 * @see Bộ luật Dân sự 91/2015/QH13, Điều 148 (it moves the last day of a term, not a fixed day)
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * const calendar = createCalendar({ notices: officialNotices });
 * const events = { issuedOn: parseIsoDate("2026-01-05") };
 * const end = deadlineOf(readSchedule("100 ngày kể từ ngày ban hành").value, { calendar, events });
 * end.kind === "known" ? end.on : end.kind; // → "2026-04-15"
 * deadlineOf(readSchedule("Thường xuyên").value).kind; // → "unknown"
 * ```
 */
export function deadlineOf(schedule: Schedule, options: DeadlineOfOptions = {}): Deadline {
  const { calendar, events = {}, asOf, fixedDay = "keep", policies = {} } = options;
  const unknown = (reason: NoDayReason): Deadline => ({ kind: "unknown", reason, text: reasons[reason] });
  const fixed = (nominal: IsoDate): Deadline => {
    const placed = placeFixedDay(nominal, fixedDay, calendar);
    if (placed.kind === "unknown") return unknown("no-notice");
    const named: Step = {
      rule: "nominal-day",
      text: { vi: "Ngày văn bản nêu", en: "The day the document names" },
      inputs: [{ name: { vi: "thời gian", en: "time" }, value: schedule.words }],
      value: nominal,
    };
    return { kind: placed.kind, on: placed.on, nominal, steps: [named, ...placed.steps] };
  };
  switch (schedule.kind) {
    case "by":
      return fixed(schedule.day);
    case "window":
      return fixed(schedule.to);
    case "recurring": {
      if (asOf === undefined) return unknown(schedule.every.kind === "unstated" ? "no-frequency" : "recurs");
      const horizon = schedule.every.kind === "every" ? schedule.every.count + 2 : 2;
      if (horizon + Number(asOf.slice(0, 4)) > 9999) return unknown("no-day");
      const found = listOccurrences(schedule, { within: { from: asOf, to: addYears(asOf, horizon) } });
      if (found.kind === "unknown") return unknown(found.reason);
      const [next] = found.occurrences;
      return next === undefined ? unknown("no-day") : fixed(next.to);
    }
    case "after": {
      const from = eventOf(schedule, events);
      if (from === undefined) return unknown("event-not-known");
      if (calendar === undefined) return unknown("no-calendar");
      const end = termEndOf(schedule, { from, calendar, policies });
      if (end.kind === "unknown") return unknown(end.reason === "no-notice" ? "no-notice" : "no-day");
      return { kind: end.kind, on: end.on, nominal: end.nominal, steps: end.steps };
    }
    case "continuous":
      return unknown("continuous");
    case "one-of":
      return unknown("either");
    case "unspecified":
      return unknown("not-stated");
    default:
      return schedule satisfies never;
  }
}
