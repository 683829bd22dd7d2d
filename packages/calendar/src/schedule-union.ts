import type { IsoDate } from "@kehoach/core";
import type { TimePrecision } from "./find-dates.ts";
import type { TermUnit } from "./term.ts";

/** How often something recurs: every so many units, or `unstated` (`Định kỳ`). @vi định kỳ */
export type Recurrence =
  | {
      /** Every `count` units. */
      readonly kind: "every";
      /** 1 or more. */
      readonly count: number;
      /** Unit. */
      readonly unit: "week" | "month" | "quarter" | "half-year" | "year";
    }
  | {
      /** It recurs, and the document does not say how often. */
      readonly kind: "unstated";
    };

/** Where in its cycle something recurs. @vi mốc lặp lại */
export type RecurrenceAnchor =
  | {
      /** On a day: `ngày 01 tháng 11 hằng năm`, `ngày 25 hằng tháng`. */
      readonly kind: "day";
      /** Month, 1 to 12: of a year, or the first of its kind in a shorter cycle (`ngày 15 tháng cuối quý`: 3). */
      readonly month?: number;
      /** Day of the month, 1 to 31. */
      readonly day: number;
    }
  | {
      /** Within a month: `tháng 12 hằng năm`. */
      readonly kind: "month";
      /** Month, 1 to 12. */
      readonly month: number;
    }
  | {
      /** Within a quarter: `quý IV hằng năm`. */
      readonly kind: "quarter";
      /** Quarter, 1 to 4. */
      readonly quarter: number;
    };

/**
 * When something is to be done.
 *
 * @vi thời gian thực hiện
 */
export type Schedule =
  | {
      /** At the latest on a day: `đến năm 2030`; `trước ngày 15/12/2026` is the day before, unless the reader was told otherwise. */
      readonly kind: "by";
      /** Last day on time, inclusive. */
      readonly day: IsoDate;
      /** How finely it is stated. */
      readonly precision: TimePrecision;
      /** As printed. */
      readonly words: string;
    }
  | {
      /** Within a period: `2026 - 2030`, `quý IV/2023`. */
      readonly kind: "window";
      /** First day. */
      readonly from: IsoDate;
      /** Last day, inclusive. */
      readonly to: IsoDate;
      /** How finely it is stated. */
      readonly precision: TimePrecision;
      /** As printed. */
      readonly words: string;
    }
  | {
      /** Again and again: `Hằng năm`, `Định kỳ 02 năm/01 lần`, `ngày 01 tháng 11 hằng năm`. */
      readonly kind: "recurring";
      /** How often. */
      readonly every: Recurrence;
      /** The days or parts of its cycle it falls on, in the order of the year; absent where none is named. */
      readonly anchors?: readonly RecurrenceAnchor[];
      /** Between which days, when stated. */
      readonly window?: {
        /** First day; absent where only the end is stated: `cập nhật hằng quý đến 2030`. */
        readonly from?: IsoDate;
        /** Last day, inclusive; absent where only the beginning is stated. */
        readonly to?: IsoDate;
      };
      /** As printed. */
      readonly words: string;
    }
  | {
      /** Some time after an event: `100 ngày kể từ ngày ban hành`. */
      readonly kind: "after";
      /** The event: the plan's issue, its coming into force, or one named in words. */
      readonly anchor: "issued" | "in-force" | "named";
      /** The words of a named event. */
      readonly anchorWords?: string;
      /** Length of the term. */
      readonly count: number;
      /** Unit of the term. */
      readonly unit: TermUnit;
      /** As printed. */
      readonly words: string;
    }
  | {
      /** All the time: `Thường xuyên, liên tục bắt đầu từ năm 2022`. */
      readonly kind: "continuous";
      /** First day, when stated. */
      readonly from?: IsoDate;
      /** As printed. */
      readonly words: string;
    }
  | {
      /** Either of several: `Định kỳ hằng năm, hoặc giai đoạn 03 năm`. */
      readonly kind: "one-of";
      /** The possibilities. */
      readonly options: readonly Schedule[];
      /** As printed. */
      readonly words: string;
    }
  | {
      /** Not stated, or in words that name no time. */
      readonly kind: "unspecified";
      /** As printed; empty when nothing is said. */
      readonly words: string;
    };
