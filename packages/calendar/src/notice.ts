import type { IsoDate, LocalizedText, Source } from "@kehoach/core";

/**
 * What an official calendar makes of a day: a public `holiday`; a working day off in lieu of a holiday at the weekend
 * (`compensatory`, nghỉ bù); a working day off that is worked on another day (`swapped-off`) and that other day
 * (`swapped-working`, làm bù).
 *
 * @vi loại ngày nghỉ
 */
export type NoticeDayKind = "holiday" | "compensatory" | "swapped-off" | "swapped-working";

/** One day of an official calendar. @vi ngày trong thông báo */
export interface NoticeDay {
  /** The day. */
  readonly date: IsoDate;
  /** What it is. */
  readonly kind: NoticeDayKind;
  /** Its name. */
  readonly name: LocalizedText;
  /** The notice or law behind it. */
  readonly source: Source;
  /** The other day of a swap, or the holiday that a compensatory day stands for. */
  readonly counterpart?: IsoDate;
}

/** The official calendar of one year. @vi thông báo lịch nghỉ lễ, tết */
export interface Notice {
  /** The year it is complete for. */
  readonly year: number;
  /** Its days, weekends apart. */
  readonly days: readonly NoticeDay[];
}
