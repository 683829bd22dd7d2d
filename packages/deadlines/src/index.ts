/**
 * What a plan makes due: reports, ends of tasks, days of targets, and their state on a day.
 *
 * @packageDocumentation
 */
export { describeDueDay, describeDueState } from "./describe-due.ts";
export {
  type Due,
  type DueEvent,
  type DueList,
  type DueSource,
  type DueState,
  type ListDueOptions,
  listDue,
  type Undated,
} from "./list-due.ts";
