import type { AgencyRef } from "@kehoach/agencies";
import { type Calendar, type DayStatus, type Period, type Weekday, weekdayOf } from "@kehoach/calendar";
import { listOccurrences } from "@kehoach/calendar/schedule";
import type { IsoDate, Step } from "@kehoach/core";
import { type Assignment, listTasks, type Plan, type Schedule, type Statement } from "@kehoach/plan";

/** What a due day belongs to. @vi căn cứ của việc đến hạn */
export interface DueSource {
  /** A duty of an agency, the end of a task, or the day a target is to be met. */
  readonly kind: "duty" | "task" | "target";
  /** Id of the element in the plan. */
  readonly id: string;
}

/**
 * Whether something due was done, on a day: `done-on-time` and `done-late` need an event; without one a day in the past is
 * `unknown`, never overdue by guess, and a day to come is `upcoming`.
 *
 * @see Quyết định 42/2014/QĐ-TTg, amended by Quyết định 23/2018/QĐ-TTg (states of an assigned task)
 *
 * @vi tình trạng thực hiện
 */
export type DueState = "done-on-time" | "done-late" | "unknown" | "upcoming";

/** Something due on a day. @vi việc đến hạn */
export interface Due {
  /** Stable id: the element and the day. */
  readonly id: string;
  /** What it belongs to. */
  readonly source: DueSource;
  /** Whether it is a report. */
  readonly report: boolean;
  /** What is due. */
  readonly what: string;
  /** Who owes it. */
  readonly agencies: readonly AgencyRef[];
  /** To whom and through whom it goes. */
  readonly recipients: readonly Assignment[];
  /** The day the document names. */
  readonly nominal: IsoDate;
  /** The last day on time; differs from the nominal one only by policy. */
  readonly on: IsoDate;
  /** Day of the week of the nominal day. */
  readonly weekday: Weekday;
  /** What the nominal day is for the offices of the state. */
  readonly day: DayStatus | undefined;
  /** State on the day asked for. */
  readonly state: DueState;
  /** Where it is stated. */
  readonly statements: readonly Statement[];
  /** How the day came about. */
  readonly steps: readonly Step[];
}

/** Something that recurs or lasts without a day in the document. @vi việc không nêu ngày */
export interface Undated {
  /** What it belongs to. */
  readonly source: DueSource;
  /** What is to be done. */
  readonly what: string;
  /** As printed. */
  readonly words: string;
  /** Why there is no day. */
  readonly reason: "no-day" | "continuous" | "event-not-known" | "not-stated";
}

/** That something due was done. @vi sự việc đã xảy ra */
export interface DueEvent {
  /** Id of the {@link Due}. */
  readonly due: string;
  /** The day it was done. */
  readonly doneOn: IsoDate;
}

/** What is asked. */
export interface ListDueOptions {
  /** The day on which the states hold. */
  readonly asOf: IsoDate;
  /** First and last day of what is listed. Default: the period of the plan and its phases. */
  readonly within?: Period;
  /** Working days, to say what a day is and to roll it. */
  readonly calendar?: Calendar;
  /** What is known to be done. */
  readonly events?: readonly DueEvent[];
  /**
   * What becomes of a fixed day that is a day off: the law on terms does not move it by itself, so it stays (`keep`) unless the
   * caller's office rolls it.
   */
  readonly fixedDay?: "keep" | "next-working-day" | "previous-working-day";
}

/** What is due, and what has no day. @vi danh sách việc đến hạn */
export interface DueList {
  /** In the order of their days. */
  readonly due: readonly Due[];
  /** In the order of the plan. */
  readonly undated: readonly Undated[];
}

interface Owed {
  readonly source: DueSource;
  readonly report: boolean;
  readonly what: string;
  readonly agencies: readonly AgencyRef[];
  readonly recipients: readonly Assignment[];
  readonly schedule: Schedule;
  readonly statements: readonly Statement[];
}

/**
 * Lists what a plan makes due on a day, with its state as of a day: reports and other duties, ends of tasks, days of targets.
 *
 * @vi danh sách việc đến hạn
 * @param plan - The plan.
 * @param options - Day, stretch of time, calendar, events, policy.
 * @returns What is due, in order of days, and what has no day.
 * @see Bộ luật Dân sự 91/2015/QH13, Điều 148 khoản 5 (it rolls the last day of a term, not a fixed day)
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * import { definePlan } from "@kehoach/plan";
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2026 - 2027",
 *   duties: [{ who: "UBND cấp xã", report: "Sở KH&CN", when: "ngày 01 tháng 11 hằng năm" }],
 * });
 * listDue(plan, { asOf: parseIsoDate("2026-11-22") }).due.map(({ on, state }) => [on, state]); // → [["2026-11-01", "unknown"], ["2027-11-01", "upcoming"]]
 * ```
 */
export function listDue(plan: Plan, options: ListDueOptions): DueList {
  const within = options.within ?? wholeOf(plan);
  const done = new Map((options.events ?? []).map((event) => [event.due, event.doneOn]));
  const due: Due[] = [];
  const undated: Undated[] = [];
  for (const owed of listOwed(plan)) {
    const found = daysOf(owed.schedule, within, plan);
    if (found.kind === "none") {
      if (found.reason !== "not-stated" || owed.source.kind !== "duty") {
        undated.push({ source: owed.source, what: owed.what, words: owed.schedule.words, reason: found.reason });
      }
      continue;
    }
    for (const nominal of found.days) due.push(toDue(owed, nominal, options, done));
  }
  due.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return { due, undated };
}

function listOwed(plan: Plan): readonly Owed[] {
  const lead = (assignments: readonly Assignment[]): readonly AgencyRef[] =>
    assignments.filter(({ role }) => role === "lead").map(({ agency }) => agency);
  return [
    ...plan.duties.map(
      (duty): Owed => ({
        source: { kind: "duty", id: duty.id },
        report: duty.kind === "report",
        what: duty.what,
        agencies: duty.agencies,
        recipients: duty.recipients,
        schedule: duty.schedule,
        statements: duty.statements,
      }),
    ),
    ...listTasks(plan).map(
      (task): Owed => ({
        source: { kind: "task", id: task.id },
        report: false,
        what: task.title,
        agencies: lead(task.assignments),
        recipients: [],
        schedule: task.schedule,
        statements: task.statements,
      }),
    ),
    ...plan.targets.map(
      (target): Owed => ({
        source: { kind: "target", id: target.id },
        report: false,
        what: target.title,
        agencies: lead(target.assignments),
        recipients: [],
        schedule: target.schedule,
        statements: target.statements,
      }),
    ),
  ];
}

/** From the first day of the plan to the last day of its last phase. */
function wholeOf(plan: Plan): Period | undefined {
  const periods = [...(plan.period.kind === "stated" ? [plan.period.value] : []), ...plan.phases];
  const [first, ...others] = periods;
  if (first === undefined) return undefined;
  return others.reduce<Period>(
    (whole, next) => ({ from: next.from < whole.from ? next.from : whole.from, to: next.to > whole.to ? next.to : whole.to }),
    {
      from: first.from,
      to: first.to,
    },
  );
}

type Days = { readonly kind: "days"; readonly days: readonly IsoDate[] } | { readonly kind: "none"; readonly reason: Undated["reason"] };

function daysOf(schedule: Schedule, within: Period | undefined, plan: Plan): Days {
  const inside = (day: IsoDate): Days => ({
    kind: "days",
    days: within === undefined || (within.from <= day && day <= within.to) ? [day] : [],
  });
  switch (schedule.kind) {
    case "by":
      return inside(schedule.day);
    case "window":
      return inside(schedule.to);
    case "recurring": {
      const from = schedule.window?.from ?? within?.from;
      const to = schedule.window?.to ?? within?.to;
      if (schedule.anchors === undefined || from === undefined || to === undefined) return { kind: "none", reason: "no-day" };
      const found = listOccurrences(schedule, { within: within ?? { from, to } });
      return found.kind === "known" ? { kind: "days", days: found.occurrences.map((each) => each.to) } : { kind: "none", reason: "no-day" };
    }
    case "after":
      return { kind: "none", reason: "event-not-known" };
    case "continuous":
      return { kind: "none", reason: "continuous" };
    case "one-of": {
      const options = schedule.options.map((option) => daysOf(option, within, plan));
      return options.find((option) => option.kind === "days") ?? { kind: "none", reason: "no-day" };
    }
    case "unspecified":
      return { kind: "none", reason: "not-stated" };
    default:
      return schedule satisfies never;
  }
}

function toDue(owed: Owed, nominal: IsoDate, options: ListDueOptions, done: ReadonlyMap<string, IsoDate>): Due {
  const id = `${owed.source.kind}-${owed.source.id}-${nominal}`;
  const day = options.calendar?.explainDay(nominal);
  const steps: Step[] = [
    {
      rule: "nominal-day",
      text: { vi: "Ngày văn bản nêu", en: "The day the document names" },
      inputs: [{ name: { vi: "thời gian", en: "time" }, value: owed.schedule.words }],
      value: nominal,
    },
  ];
  const policy = options.fixedDay ?? "keep";
  let on = nominal;
  if (policy !== "keep" && day !== undefined && day.kind !== "unknown" && !day.working) {
    const rolled =
      policy === "next-working-day" ? options.calendar?.nextWorkingDay(nominal) : options.calendar?.previousWorkingDay(nominal);
    if (rolled?.kind === "known") on = rolled.value;
    steps.push({
      rule: policy,
      text: { vi: "Chuyển theo lựa chọn của đơn vị vì là ngày nghỉ", en: "Moved by the choice of the office because it is a day off" },
      inputs: [{ name: { vi: "ngày nêu", en: "nominal day" }, value: nominal }],
      value: rolled?.kind === "known" ? rolled.value : nominal,
    });
  }
  const doneOn = done.get(id);
  const state: DueState = doneOn === undefined ? (on < options.asOf ? "unknown" : "upcoming") : doneOn <= on ? "done-on-time" : "done-late";
  const { source, report, what, agencies, recipients, statements } = owed;
  return { id, source, report, what, agencies, recipients, nominal, on, weekday: weekdayOf(nominal), day, state, statements, steps };
}
