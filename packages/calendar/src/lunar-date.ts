import type { IsoDate } from "@kehoach/core";

/** A day of the lunar calendar. @vi ngày âm lịch */
export interface LunarDate {
  /** Lunar year, named by the solar year in which it begins. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Whether it is the second month of that number in its year. */
  readonly leap: boolean;
  /** 1 to 30. */
  readonly day: number;
}

/** An answer of the lunar calendar. */
export type Lunar<T> =
  | {
      /** It is known. */
      readonly kind: "known";
      /** The answer. */
      readonly value: T;
      /** `false` where the new moon lies about a minute from midnight: computed, and not settled before a calendar is published. */
      readonly settled: boolean;
    }
  | {
      /** It is not known. */
      readonly kind: "unknown";
      /** The day lies outside the table, or the lunar calendar has no such day. */
      readonly reason: "outside-table" | "no-such-day";
      /** First day of the table. */
      readonly from: IsoDate;
      /** Last day of the table. */
      readonly to: IsoDate;
    };
