/**
 * The small types every Kế Hoạch package shares: days, spans, issues, sources and explained steps. No dependency.
 *
 * @packageDocumentation
 */
export {
  createIsoDate,
  type DateParts,
  daysInMonth,
  fromDayNumber,
  isIsoDate,
  isLeapYear,
  type IsoDate,
  parseIsoDate,
  datePartsOf,
  toDayNumber,
} from "./iso-date.ts";
export {
  createIssue,
  fillTemplate,
  type Finding,
  type FormatIssueOptions,
  formatIssue,
  type Issue,
  type IssuePlace,
  type MessageTemplate,
  type Severity,
} from "./issue.ts";
export type { Language, LocalizedText } from "./language.ts";
export type { Read, SureRead, TextRange } from "./read.ts";
export { formatSource, type Grade, type Source } from "./source.ts";
export { createLineIndex, type LineColumn, type LineIndex, type Span } from "./span.ts";
export type { Stated, UnknownReason } from "./stated.ts";
export { formatSteps, type Step, type StepInput } from "./step.ts";
