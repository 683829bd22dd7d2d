import { createIsoDate, datePartsOf, daysInMonth, type IsoDate, type Step } from "@kehoach/core";
import type { Calendar } from "./create-calendar.ts";
import { formatDate } from "./format-date.ts";
import { formatPeriod } from "./format-period.ts";
import { calendarDaysOf, checkReportPeriod } from "./internal/periods.ts";
import { type FixedDayPolicy, placeFixedDay } from "./internal/fixed-day.ts";
import type { Period } from "./period.ts";
import type { ReportPeriod } from "./report-period.ts";
import type { PeriodDay, Regime, RegimeVersion, WindowRule } from "./reporting-regimes.ts";

/** Under which regime, and what becomes of a day off. */
export interface ReportWindowOfOptions {
  /** The regime. */
  readonly regime: Regime;
  /** Working days, for the gap between cut-off and sending, and to roll the last day to send. */
  readonly calendar?: Calendar;
  /** What becomes of a last day to send that is a day off: the law on terms does not move it by itself. Default: `keep`. */
  readonly fixedDay?: FixedDayPolicy;
}

/** The days a regime counts into a period, and until when the report is due. @vi thời gian chốt số liệu */
export type ReportWindow =
  | (Period & {
      /** It is known; `projected` when a day was moved in a year without an official calendar. */
      readonly kind: "known" | "projected";
      /** Last day whose figures count. */
      readonly cutOff: IsoDate;
      /** Last day to send the report; absent where the regime names none. */
      readonly sendBy?: IsoDate;
      /** Working days after the cut-off, up to and with the last day to send; absent without a calendar that knows them. */
      readonly gap?: number;
      /** Whether that is fewer than the regime wants. */
      readonly gapTooShort?: true;
      /** Each rule with its article and what it gave. */
      readonly steps: readonly Step[];
    })
  | {
      /** It is not known. */
      readonly kind: "unknown";
      /** No window for such periods was found in the regime; it was not in force; the official calendar of `year` is missing. */
      readonly reason: "no-window" | "not-in-force" | "no-notice";
      /** The year whose official calendar is missing. */
      readonly year?: number;
      /** None. */
      readonly steps: readonly Step[];
    };

/**
 * The days a reporting regime counts into a period, with cut-off and last day to send. Under Nghị định 09/2019/NĐ-CP the year 2026 runs
 * from 15 December 2025 to 14 December 2026.
 *
 * @vi thời gian chốt số liệu
 * @param reportPeriod - The period.
 * @param options - Regime, working days, policy.
 * @returns The window, or why there is none.
 * @throws RangeError if there is no such period.
 * @see Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5, Điều 12, Điều 13
 * @example
 * ```ts
 * const window = reportWindowOf({ kind: "quarter", year: 2026, number: 1 }, { regime: reportingRegimes.nd09 });
 * window.kind === "known" ? [window.from, window.cutOff, window.sendBy] : window.kind; // → ["2025-12-15", "2026-03-14", "2026-03-25"]
 * reportWindowOf({ kind: "week", year: 2026, number: 5 }, { regime: reportingRegimes.nd09 }).kind; // → "unknown"
 * ```
 */
export function reportWindowOf(reportPeriod: ReportPeriod, options: ReportWindowOfOptions): ReportWindow {
  checkReportPeriod(reportPeriod);
  const { regime, calendar, fixedDay = "keep" } = options;
  const found = findWindow(reportPeriod, regime);
  if (found === "no-window" || found === "not-in-force") return { kind: "unknown", reason: found, steps: [] };
  const { days, rule, version } = found;
  const own = calendarDaysOf(reportPeriod);
  const steps: Step[] = [
    {
      rule: "report-window",
      text: { vi: "Thời gian chốt số liệu của kỳ", en: "The days counted into the period" },
      inputs: [
        { name: { vi: "kỳ", en: "period" }, value: formatPeriod(reportPeriod) },
        { name: { vi: "chế độ", en: "regime" }, value: regime.name.vi },
      ],
      value: `${formatDate(days.from, { style: "short" })} - ${formatDate(days.to, { style: "short" })}`,
      ...(rule.source === undefined ? {} : { source: rule.source }),
    },
  ];
  if (rule.sendBy === undefined) return { kind: "known", ...days, cutOff: days.to, steps };
  const nominal = dayFrom(own.to, rule.sendBy);
  steps.push({
    rule: "send-by",
    text: { vi: "Thời hạn gửi báo cáo", en: "Last day to send the report" },
    inputs: [{ name: { vi: "áp dụng cho", en: "binds" }, value: rule.sendBy.who.vi }],
    value: nominal,
    source: rule.sendBy.source,
  });
  const placed = placeFixedDay(nominal, fixedDay, calendar);
  if (placed.kind === "unknown") return { kind: "unknown", reason: "no-notice", year: placed.year, steps };
  steps.push(...placed.steps);
  const gap = calendar?.workingDaysBetween(days.to, placed.on);
  const tooShort = gap !== undefined && gap.kind !== "unknown" && gap.value < (version.leastGap ?? 0);
  return {
    kind: placed.kind,
    ...days,
    cutOff: days.to,
    sendBy: placed.on,
    ...(gap === undefined || gap.kind === "unknown" ? {} : { gap: gap.value }),
    ...(tooShort ? { gapTooShort: true } : {}),
    steps,
  };
}

/** The window of a period, the rule and the version of the regime that give it. */
export function findWindow(
  reportPeriod: ReportPeriod,
  regime: Regime,
): { readonly days: Period; readonly rule: WindowRule; readonly version: RegimeVersion } | "no-window" | "not-in-force" {
  const own = calendarDaysOf(reportPeriod);
  let wanted = false;
  for (const version of regime.versions) {
    const rule = version.windows[reportPeriod.kind];
    if (rule === undefined) continue;
    wanted = true;
    const days = rule.kind === "calendar" ? own : { from: dayFrom(own.from, rule.from), to: dayFrom(own.to, rule.to) };
    if ((version.validFrom ?? days.to) <= days.to && days.to <= (version.validTo ?? days.to)) return { days, rule, version };
  }
  return wanted ? "not-in-force" : "no-window";
}

function dayFrom(date: IsoDate, { day, months }: PeriodDay): IsoDate {
  const { year, month } = datePartsOf(date);
  const index = year * 12 + month - 1 + months;
  const [atYear, atMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return createIsoDate(atYear, atMonth, Math.max(1, Math.min(day, daysInMonth(atYear, atMonth))));
}
