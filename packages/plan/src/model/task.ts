import type { AgencyRef } from "@kehoach/agencies";
import type { BudgetLine } from "./budget-line.ts";
import type { Statement } from "./place.ts";
import type { Schedule } from "@kehoach/calendar/schedule";

/** What an agency does for an element: `lead` (chủ trì), `coordinating` (phối hợp), `report-to` (nhận báo cáo), `via` (thông qua). @vi vai trò */
export type AssignmentRole = "lead" | "coordinating" | "report-to" | "via";

/** An agency and what it does. @vi phân công */
export interface Assignment {
  /** What it does. */
  readonly role: AssignmentRole;
  /** Who. */
  readonly agency: AgencyRef;
}

/** What comes out of a task or shows that a target is met. @vi sản phẩm, kết quả đầu ra */
export interface Output {
  /** As printed. */
  readonly words: string;
  /** What proves it, when named apart. */
  readonly evidence?: string;
}

/** That a task helps to reach a target. @vi phục vụ mục tiêu */
export interface Serves {
  /** Id of the target. */
  readonly target: string;
  /** Whether the document says so or it was inferred. */
  readonly basis: "stated" | "inferred";
}

/** What a training task says of its classes; counts only, never persons. @vi đào tạo, bồi dưỡng */
export interface Training {
  /** Who is trained, as printed. */
  readonly audience?: string;
  /** How many are trained, as printed, for example `40-50`. */
  readonly headcount?: string;
  /** How, as printed: `trực tuyến`, `tập trung`. */
  readonly form?: string;
  /** What is taught, as printed. */
  readonly content?: string;
  /** Where, as printed. */
  readonly place?: string;
}

/** One task of a plan. @vi nhiệm vụ */
export interface Task {
  /** Unique in the plan. */
  readonly id: string;
  /** As printed: `1`, `3.1`. */
  readonly ordinal: string;
  /** What is to be done. */
  readonly title: string;
  /** The targets it helps to reach. */
  readonly serves: readonly Serves[];
  /** Who does it. */
  readonly assignments: readonly Assignment[];
  /** When. */
  readonly schedule: Schedule;
  /** What is said of its money. */
  readonly budget: readonly BudgetLine[];
  /** What comes out of it. */
  readonly output?: Output;
  /** For training tasks. */
  readonly training?: Training;
  /** What the document notes beside it, as printed. */
  readonly note?: string;
  /** Every place that states it, the one the values come from first. */
  readonly statements: readonly Statement[];
}

/** Tasks under one heading. @vi nhóm nhiệm vụ */
export interface TaskGroup {
  /** Unique in the plan. */
  readonly id: string;
  /** As printed; empty when the heading has none. */
  readonly ordinal: string;
  /** The heading; empty when the tasks stand under none. */
  readonly title: string;
  /** Its tasks, in order. */
  readonly tasks: readonly Task[];
}
