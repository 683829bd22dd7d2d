import { type IsoDate, type LocalizedText, parseIsoDate, type Source } from "@kehoach/core";
import type { PeriodKind } from "./report-period.ts";

/** A day counted from a period: of the month some months after its first or last one. @vi mốc ngày của kỳ */
export interface PeriodDay {
  /** Day of the month; the last day of a month that has no such day, so 31 is the end of any month. */
  readonly day: number;
  /** Months after the month it is counted from; negative for before. */
  readonly months: number;
}

/**
 * The days a regime counts into a period, and until when it wants the report: `calendar` are the days of the period itself; `days` run from
 * a day counted from its first month to a day counted from its last.
 *
 * @vi thời gian chốt số liệu
 */
export type WindowRule = (
  | {
      /** The days of the period itself. */
      readonly kind: "calendar";
    }
  | {
      /** From a day to a day. */
      readonly kind: "days";
      /** First day, counted from the first month of the period. */
      readonly from: PeriodDay;
      /** Last day, counted from the last month of the period. */
      readonly to: PeriodDay;
    }
) & {
  /** Last day to send the report, counted from the last month of the period; absent where the regime names none. */
  readonly sendBy?: PeriodDay & {
    /** Whom it binds. */
    readonly who: LocalizedText;
    /** The law. */
    readonly source: Source;
  };
  /** The law. */
  readonly source?: Source;
};

/** What a regime says while it is in force. @vi chế độ báo cáo */
export interface RegimeVersion {
  /** First day on which a window may end under it; absent when it always holds. */
  readonly validFrom?: IsoDate;
  /** Last such day. */
  readonly validTo?: IsoDate;
  /** Its windows, by kind of period; a kind that is absent has none that was found. */
  readonly windows: Readonly<Partial<Record<PeriodKind, WindowRule>>>;
  /** Working days there have to be between the cut-off and the last day to send. */
  readonly leastGap?: number;
}

/** A reporting regime with its versions. @vi chế độ báo cáo */
export interface Regime {
  /** Short name. */
  readonly id: string;
  /** Its name. */
  readonly name: LocalizedText;
  /** Its versions, in order of time. */
  readonly versions: readonly RegimeVersion[];
}

const whole = { kind: "calendar" } as const;

const nd09 = (article: string): Source => ({ instrument: "Nghị định 09/2019/NĐ-CP", article, grade: "B" });
const sendBy = {
  day: 25,
  months: 0,
  who: { vi: "bộ, cơ quan ngang bộ, UBND cấp tỉnh", en: "ministries and provincial people's committees" },
  source: /* @__PURE__ */ nd09("Điều 13 khoản 1"),
} as const;
/** From day 15 of the month before the period to day 14 of its last month. */
const shifted = (source: Source): WindowRule => ({
  kind: "days",
  from: { day: 15, months: -1 },
  to: { day: 14, months: 0 },
  sendBy,
  source,
});

/**
 * The reporting regimes known here: calendar windows, and the windows of Nghị định 09/2019/NĐ-CP. A caller passes a regime of its own in
 * the same shape. No window was found for weeks and for five years under the decree.
 *
 * @vi chế độ báo cáo
 * @see Nghị định 09/2019/NĐ-CP, Điều 12, Điều 13
 */
export const reportingRegimes: Readonly<Record<"calendar" | "nd09", Regime>> = {
  calendar: {
    id: "calendar",
    name: { vi: "Theo lịch", en: "Calendar" },
    versions: [{ windows: { "five-year": whole, year: whole, "half-year": whole, quarter: whole, month: whole, week: whole } }],
  },
  nd09: {
    id: "nd09",
    name: { vi: "Nghị định 09/2019/NĐ-CP", en: "Decree 09/2019/NĐ-CP" },
    versions: [
      {
        validFrom: /* @__PURE__ */ parseIsoDate("2019-03-12"),
        leastGap: 1,
        windows: {
          month: /* @__PURE__ */ shifted(/* @__PURE__ */ nd09("Điều 12 khoản 1")),
          quarter: /* @__PURE__ */ shifted(/* @__PURE__ */ nd09("Điều 12 khoản 2")),
          "half-year": /* @__PURE__ */ shifted(/* @__PURE__ */ nd09("Điều 12 khoản 3")),
          year: /* @__PURE__ */ shifted(/* @__PURE__ */ nd09("Điều 12 khoản 4")),
        },
      },
    ],
  },
};
