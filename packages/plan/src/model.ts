/**
 * Finished plans without the readers of words: the types, whether data is a plan, selectors, updates, comparison. The main door has all of
 * it too; this one is for applications that show and change plans and never read documents.
 *
 * @packageDocumentation
 */
export { allocateTarget, type TargetShare, type TargetWeight } from "./allocate-target.ts";
export { derivePlan, type DerivePlanOptions } from "./derive-plan.ts";
export { eachElement, type PlacedElement, type PlanElement } from "./each-element.ts";
export { isPlan } from "./is-plan.ts";
export {
  listAgencies,
  listDutiesOf,
  listTargetsAbout,
  listTargetsDueBy,
  listTargetsDuring,
  listTargetsOf,
  listTargetsOfPhase,
  listTargetsServedBy,
  listTargetsWithoutDeadline,
  listTasks,
  listTasksCoordinatedBy,
  listTasksDueBy,
  listTasksDuring,
  listTasksFundedBy,
  listTasksLedBy,
  listTasksOf,
  listTasksOfPhase,
  listTasksServing,
  listTasksWithoutDeadline,
} from "./list-elements.ts";
export { isSamePlan, listPlanDifferences, type PlanDifference } from "./list-plan-differences.ts";
export { listPlanIssues } from "./list-plan-issues.ts";
export type { PlanIssueCode } from "./messages.ts";
export type { Amendment, AmendmentAct } from "./model/amendment.ts";
export type { BudgetBasis, BudgetLine, UnpricedReason } from "./model/budget-line.ts";
export type { Citation } from "./model/citation.ts";
export type { Conflict, ConflictPolicy, DocumentPart, Place, Statement } from "./model/place.ts";
export type {
  Baseline,
  Duty,
  Jurisdiction,
  Orientation,
  ParentPlan,
  Phase,
  Plan,
  PlanKind,
  PlanStatus,
  Section,
  SectionKind,
  Solution,
  SourceDocument,
  StatedTotal,
} from "./model/plan.ts";
export type { BoundRelation, Counting, CountUnit, Denominator, Measure, Quantity } from "./model/quantity.ts";
export type { Target, TargetModality } from "./model/target.ts";
export type { Assignment, AssignmentRole, Output, Serves, Task, TaskGroup, Training } from "./model/task.ts";
export { withBaseline, withDuty, withPhase, withSolution, withTarget, withTask, type WithTaskOptions } from "./with-element.ts";
export { withoutBaseline, withoutDuty, withoutPhase, withoutSolution, withoutTarget, withoutTask } from "./without-element.ts";
export type { TermUnit, TimePrecision } from "@kehoach/calendar";
export type { Recurrence, Schedule } from "@kehoach/calendar/schedule";
