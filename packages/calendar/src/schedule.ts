/**
 * When something is to be done, in the words of plans: schedules and terms as they are written, the days they mean, and their rules for
 * iCalendar.
 *
 * @packageDocumentation
 */
export { type Deadline, deadlineOf, type DeadlineOfOptions } from "./deadline-of.ts";
export { formatRecurrenceRule } from "./format-recurrence-rule.ts";
export {
  listOccurrences,
  type ListOccurrencesOptions,
  type NoDayReason,
  type Occurrence,
  type OccurrenceList,
  type ScheduleEvents,
} from "./list-occurrences.ts";
export { listRecurrences } from "./list-recurrences.ts";
export { readRecurrenceRule } from "./read-recurrence-rule.ts";
export { readSchedule, type ReadScheduleOptions } from "./read-schedule.ts";
export { parseTerm, readTerm, type TermMention } from "./read-term.ts";
export type { RecurrenceRule } from "./recurrence-rule.ts";
export type { ScheduleIssueCode } from "./schedule-messages.ts";
export type { Recurrence, RecurrenceAnchor, Schedule } from "./schedule-union.ts";
export { type RecurrenceAnswer, toRecurrenceRule, type ToRecurrenceRuleOptions } from "./to-recurrence-rule.ts";
