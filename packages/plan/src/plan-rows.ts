import type { Span } from "@kehoach/core";
import type { PlanKind } from "./model/plan.ts";

/**
 * How a result is held against the number of a measure.
 *
 * | value | printed as |
 * | --- | --- |
 * | `eq` | `100%`, `đạt 30%` |
 * | `gte` | `ít nhất`, `tối thiểu`, `không thấp hơn`, `≥` |
 * | `gt` | `trên`, `hơn`, `vượt`, `>` |
 * | `lte` | `không quá`, `tối đa`, `nhóm 20 tỉnh dẫn đầu`, `xếp hạng 15`, `≤` |
 * | `lt` | `dưới`, `<` |
 * | `range` | `35% - 40%`, `từ 80% đến 100%` |
 * | `approx` | `khoảng`, `gần` |
 * | `none` | no number |
 *
 * @vi so sánh với mức
 */
export type RowComparator = "eq" | "gt" | "gte" | "lt" | "lte" | "range" | "approx" | "none";

/**
 * How often something is done. `none`: once, or nothing is said of repeating; `ongoing`: all the time (`thường xuyên`); `periodic`: again
 * and again at an interval that is not stated (`định kỳ`), is none of the others, or is one of several that the document leaves open.
 *
 * @vi định kỳ
 */
export type RowRecurrence =
  | "none"
  | "yearly"
  | "half-yearly"
  | "quarterly"
  | "monthly"
  | "every-2-years"
  | "every-3-years"
  | "ongoing"
  | "periodic";

/**
 * Where a row is stated, when the plan was read from a document.
 *
 * @vi vị trí của dòng
 */
export interface PlacedRow {
  /** The place the values come from; `null` for a plan written by hand. */
  readonly span: Span | null;
  /** Further places that state the same, in the order of the plan. */
  readonly alsoAt: readonly Span[];
}

/**
 * The document itself. What it leaves blank or does not state is `null`.
 *
 * @vi thông tin văn bản
 */
export interface DocumentRow {
  /** Kind of document. */
  readonly kind: PlanKind;
  /** Number and symbol, without spaces: `94/KH-UBND`. */
  readonly number: string | null;
  /** Its day, `YYYY-MM-DD`. */
  readonly issuedOn: string | null;
  /** Who issued it, as printed. */
  readonly issuer: string | null;
  /** First day of the plan, `YYYY-MM-DD`; 1 January of a whole year. */
  readonly from: string | null;
  /** Last day of the plan, `YYYY-MM-DD`; 31 December of a whole year. */
  readonly to: string | null;
}

/**
 * One number of a target. A share of things that each satisfy another measure (`80% các tỉnh … cho ít nhất 60% số xã`) is two rows.
 *
 * @vi mức của chỉ tiêu
 */
export interface MeasureRow {
  /** How a result is held against {@link MeasureRow.value}. */
  readonly comparator: RowComparator;
  /**
   * The number as printed, `75` for 75% and `30` for `giảm 30%`; the lower end of a range; `null` when there is none. Beyond 2^53 it is the nearest double: the exact
   * digits are in the model.
   */
  readonly value: number | null;
  /** The upper end of a range, else `null`. */
  readonly upper: number | null;
  /** `%` for a share, the noun that is counted as printed (`chuyên gia`, `lượt người`), or `null` for a rank and for no number. */
  readonly unit: string | null;
  /** Whom or what the number is about, as printed; empty when the sentence does not say. */
  readonly population: string;
  /** `year` for a number of each year (`mỗi năm`, `hằng năm`), else `null`. */
  readonly per: "year" | null;
  /** `true` for what is to be kept as it is (`duy trì`). */
  readonly keep: boolean;
}

/**
 * One target, however many places state it. A row of an annex of targets is a target with agencies.
 *
 * @vi chỉ tiêu
 */
export interface TargetRow extends PlacedRow {
  /** Its phase as the plan calls it: `2026 - 2030`, `Đến năm 2025`; empty when the plan has none. */
  readonly phase: string;
  /** As printed: `a`, `đ`, `1.2`; `-` for an item without a letter. */
  readonly ordinal: string;
  /** As printed, white space collapsed; the title when the official words are not at hand. */
  readonly text: string;
  /** Its numbers in the order of the sentence, the nested ones too; one row without a number for a target that sets none. */
  readonly measures: readonly MeasureRow[];
  /** Who leads, as printed, one by one. */
  readonly lead: readonly string[];
  /** Who coordinates, as printed, one by one. */
  readonly coordinating: readonly string[];
}

/**
 * When a task is done. Days are inclusive; a bare deadline (`đến năm 2030`) has a last day and no first.
 *
 * @vi thời gian thực hiện
 */
export interface ScheduleRow {
  /** As printed, white space collapsed; empty when nothing is said. */
  readonly raw: string;
  /** First day, `YYYY-MM-DD`, or `null`. */
  readonly from: string | null;
  /** Last day, `YYYY-MM-DD`, or `null`. Terms after an event (`100 ngày kể từ ngày ban hành`) name no day. */
  readonly to: string | null;
  /** How often. */
  readonly recurrence: RowRecurrence;
}

/**
 * What is said of the money of a task.
 *
 * @vi kinh phí
 */
export interface BudgetRow {
  /** As printed, white space collapsed; several lines are joined with `; `. */
  readonly raw: string;
  /**
   * Whole đồng as a decimal string. Several amounts are added when they are stated for the same time; else, and when no amount is
   * stated, `null`.
   */
  readonly vnd: string | null;
  /** Where the money comes from, as printed; several are joined with `; `. */
  readonly source: string | null;
}

/**
 * One task, however many places state it.
 *
 * @vi nhiệm vụ
 */
export interface TaskRow extends PlacedRow {
  /** Where its values come from; a plan written by hand is all `body`. */
  readonly part: "annex" | "body";
  /** The heading it stands under, with its ordinal: `II. Phổ cập kỹ năng số`; empty when there is none. */
  readonly section: string;
  /** As printed: `1`, `3.1`. */
  readonly ordinal: string;
  /** As printed, white space collapsed; the title when the official words are not at hand. */
  readonly text: string;
  /** Who leads, as printed, one by one. */
  readonly lead: readonly string[];
  /** Who coordinates, as printed, one by one. */
  readonly coordinating: readonly string[];
  /** When. */
  readonly schedule: ScheduleRow;
  /** Its money; `null` when nothing is printed. */
  readonly budget: BudgetRow | null;
  /** What comes out of it, as printed; `null` when nothing is. */
  readonly output: string | null;
}

/**
 * A total of money as the document states it; it need not be the sum of its tasks.
 *
 * @vi tổng kinh phí
 */
export interface TotalRow extends PlacedRow {
  /** As printed. */
  readonly raw: string;
  /** Whole đồng as a decimal string; `null` when it is no whole number of đồng. */
  readonly vnd: string | null;
}

/**
 * A document that the plan names.
 *
 * @vi văn bản viện dẫn
 */
export interface CitationRow extends PlacedRow {
  /** As printed, white space collapsed. */
  readonly raw: string;
  /** Number and symbol, without spaces; `null` for a law cited by name. */
  readonly number: string | null;
  /** Its day, `YYYY-MM-DD`, or `null`. */
  readonly issuedOn: string | null;
}

/**
 * A plan as flat rows, for spreadsheets and for programs that want no model. It is JSON, every key is always there, and the keys stay.
 *
 * @vi kế hoạch dạng bảng
 */
export interface PlanRows {
  /** The document. */
  readonly document: DocumentRow;
  /** Its targets, in the order of the plan. */
  readonly targets: readonly TargetRow[];
  /** Its tasks, in the order of the plan. */
  readonly tasks: readonly TaskRow[];
  /** The totals of money it states. */
  readonly totals: readonly TotalRow[];
  /** The documents it names. */
  readonly citations: readonly CitationRow[];
}
