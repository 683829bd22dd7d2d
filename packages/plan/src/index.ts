/**
 * The model of a Vietnamese government plan: its types, the readers of its fields, and plans written by hand.
 *
 * @packageDocumentation
 */
export { allocateTarget, type TargetShare, type TargetWeight } from "./allocate-target.ts";
export { definePlan, type DefinePlanOptions, readPlanInput } from "./define-plan.ts";
export { derivePlan, type DerivePlanOptions } from "./derive-plan.ts";
export { eachElement, type PlacedElement, type PlanElement } from "./each-element.ts";
export { fromRows, type FromRowsOptions } from "./from-rows.ts";
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
export type { Term, UnitTerm } from "./model/vocabulary.ts";
export type { Target, TargetModality } from "./model/target.ts";
export type { Assignment, AssignmentRole, Output, Serves, Task, TaskGroup, Training } from "./model/task.ts";
export type {
  AlsoInput,
  AmendmentInput,
  BaselineInput,
  CitationInput,
  DutyInput,
  HeadAlsoInput,
  JurisdictionInput,
  PeriodInput,
  PhaseInput,
  PlanInput,
  SectionInput,
  SolutionInput,
  StatedTotalInput,
  TargetInput,
  TaskInput,
} from "./plan-input.ts";
export { readAmendments } from "./read-amendments.ts";
export { withBaseline, withDuty, withPhase, withSolution, withTarget, withTask, type WithTaskOptions } from "./with-element.ts";
export { withoutBaseline, withoutDuty, withoutPhase, withoutSolution, withoutTarget, withoutTask } from "./without-element.ts";
export type {
  BudgetRow,
  CitationRow,
  DocumentRow,
  MeasureRow,
  PlacedRow,
  PlanRows,
  RowComparator,
  RowRecurrence,
  ScheduleRow,
  TargetRow,
  TaskRow,
  TotalRow,
} from "./plan-rows.ts";
export { type ReadBudgetLineOptions, readBudgetLine } from "./read-budget-line.ts";
export { type CitationMention, readCitations } from "./read-citations.ts";
export { type DocumentNumber, readDocumentNumber } from "./read-document-number.ts";
export { type MeasureMention, readMeasures, type ReadMeasuresOptions } from "./read-measures.ts";
export { readModality } from "./read-modality.ts";
export type { TermUnit, TimePrecision } from "@kehoach/calendar";
export { type ReadScheduleOptions, readSchedule, type Recurrence, type Schedule } from "@kehoach/calendar/schedule";
