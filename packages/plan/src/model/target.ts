import type { BudgetLine } from "./budget-line.ts";
import type { Statement } from "./place.ts";
import type { Measure } from "./quantity.ts";
import type { Schedule } from "@kehoach/calendar/schedule";
import type { Assignment, Output } from "./task.ts";

/** Whether a target must be met, or is striven for (`phấn đấu`). @vi mức độ bắt buộc */
export type TargetModality = "required" | "stretch";

/** One target of a plan; it is met when all its measures are. @vi mục tiêu, chỉ tiêu */
export interface Target {
  /** Unique in the plan. */
  readonly id: string;
  /** As printed: `a`, `đ`, `1.2`; `-` for an item without a letter. */
  readonly ordinal: string;
  /** Id of its phase. */
  readonly phase: string;
  /** What is wanted. */
  readonly title: string;
  /** How it binds. */
  readonly modality: TargetModality;
  /** The numbers it sets; a target without a number has one qualitative measure. */
  readonly measures: readonly Measure[];
  /** Who answers for it. */
  readonly assignments: readonly Assignment[];
  /** When. */
  readonly schedule: Schedule;
  /** What shows that it is met. */
  readonly output?: Output;
  /** What the document notes beside it, as printed. */
  readonly note?: string;
  /** Money stated at the target that no task states; empty when tasks carry it all. */
  readonly budget: readonly BudgetLine[];
  /** Every place that states it, the one the values come from first. */
  readonly statements: readonly Statement[];
}
