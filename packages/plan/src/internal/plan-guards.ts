import type { AgencyRef } from "@kehoach/agencies";
import type { Period } from "@kehoach/calendar";
import type { Recurrence, RecurrenceAnchor, Schedule } from "@kehoach/calendar/schedule";
import { isIsoDate, type IsoDate, type Span, type Stated } from "@kehoach/core";
import type { Money } from "@kehoach/money";
import { countUnitNames, sectionKindNames } from "./closed-sets.ts";
import { isDecimal, isId, isIntFrom, isListOf, isObject, isSpan, isText, maybeBoolean, maybeText, present, sizeOf } from "./guards.ts";
import type { Amendment, AmendmentAct } from "../model/amendment.ts";
import type { BudgetLine } from "../model/budget-line.ts";
import type { Citation } from "../model/citation.ts";
import type { Conflict, Place, Statement } from "../model/place.ts";
import type { Denominator, Measure, Quantity } from "../model/quantity.ts";
import type { Target } from "../model/target.ts";
import type { Assignment, Output, Serves, Task, TaskGroup, Training } from "../model/task.ts";
import type {
  Baseline,
  Duty,
  Jurisdiction,
  Orientation,
  ParentPlan,
  Phase,
  Section,
  Solution,
  SourceDocument,
  StatedTotal,
} from "../model/plan.ts";

// Every field is named here once more: written so, each access is of one place in the program and takes a fraction of the time of a
// loop over names. The laws beside hold this file against the schema, field by field.

const setOf = (...values: readonly string[]): ReadonlySet<unknown> => new Set<unknown>(values);
const unknownReasons = setOf("blank", "not-stated", "unreadable");
const parts = setOf("body", "annex", "authored");
const grades = setOf("A", "B", "C", "U");
const policies = setOf("body-over-annex", "annex-over-body", "first-statement", "outside-source");
const levels = setOf("central", "province", "district", "commune", "none");
const roles = setOf("lead", "coordinating", "report-to", "via");
const relations = setOf(">=", ">", "<=", "<");
const countUnits = setOf(...countUnitNames);
const acts = setOf("amend", "supplement", "replace", "repeal");
const countings = setOf("by-end", "each-period", "running-total", "throughout", "since-previous", "unstated");
const wholes = setOf("same-as-parent", "parent-numerator", "ambiguous", "unstated");
const pers = setOf("year", "half-year", "quarter", "month");
const precisions = setOf("day", "month", "quarter", "half-year", "year");
const recurrenceUnits = setOf("week", "month", "quarter", "half-year", "year");
const anchors = setOf("issued", "in-force", "named");
const termUnits = setOf("day", "working-day", "week", "month", "quarter", "year");
const moneyUnits = setOf("đồng", "nghìn", "triệu", "tỷ");
const bases = setOf("total", "per-year", "unstated");
const basesFrom = setOf("words", "schedule", "nothing");
const unpricedReasons = setOf("by-regulation", "recurrent-budget", "off-budget", "blank", "other");
const servesBases = setOf("stated", "inferred");
const modalities = setOf("required", "stretch");
const sectionKinds = setOf(...sectionKindNames);
const dutyKinds = setOf("report", "other");
const methods = setOf("administrative", "platform", "survey", "estimate", "unstated");
const formats = setOf("text", "markdown", "html", "docx", "xlsx", "csv", "authored");

function maybeSpan(value: unknown): value is Span | undefined {
  return value === undefined || isSpan(value);
}

export function isPeriod(value: unknown): value is Period {
  return isObject<Period>(value, 0) && isIsoDate(value.from) && isIsoDate(value.to) && sizeOf(value) === 2;
}

export function isStated<T>(value: unknown, isValue: (value: unknown) => value is T): value is Stated<T> {
  return (
    isObject<Stated<T>>(value, 0) &&
    (value.kind === "stated" ? isValue(value.value) : value.kind === "unknown" && unknownReasons.has(value.reason)) &&
    maybeText(value.words) &&
    maybeSpan(value.span) &&
    sizeOf(value) === 2 + present(value.words, value.span)
  );
}

function isPlace(value: unknown): value is Place {
  return (
    isObject<Place>(value, 0) &&
    parts.has(value.part) &&
    isText(value.label) &&
    maybeSpan(value.span) &&
    sizeOf(value) === (value.span === undefined ? 2 : 3)
  );
}

function isStatement(value: unknown): value is Statement {
  return (
    isObject<Statement>(value, 0) &&
    isPlace(value.place) &&
    maybeText(value.words) &&
    (value.grade === undefined || grades.has(value.grade)) &&
    sizeOf(value) === 1 + present(value.words, value.grade)
  );
}

export function areStatements(value: unknown): value is readonly Statement[] {
  return isListOf(value, isStatement, 0);
}

export function isConflict(value: unknown): value is Conflict {
  return (
    isObject<Conflict>(value, 0) &&
    isText(value.path) &&
    areStatements(value.statements) &&
    isIntFrom(value.chosen, 0) &&
    policies.has(value.policy) &&
    sizeOf(value) === 4
  );
}

function isAgency(value: unknown): value is AgencyRef {
  if (!isObject<AgencyRef>(value, 0) || !isText(value.words)) return false;
  if (value.kind === "unresolved") return sizeOf(value) === 2;
  return (
    (value.kind === "one" || value.kind === "class") &&
    isId(value.id) &&
    isText(value.name) &&
    levels.has(value.level) &&
    sizeOf(value) === 5
  );
}

function isAssignment(value: unknown): value is Assignment {
  return isObject<Assignment>(value, 0) && roles.has(value.role) && isAgency(value.agency) && sizeOf(value) === 2;
}

export function areAssignments(value: unknown): value is readonly Assignment[] {
  return isListOf(value, isAssignment, 0);
}

function isQuantity(value: unknown, depth: number): value is Quantity {
  if (!isObject<Quantity>(value, depth)) return false;
  switch (value.kind) {
    case "exact":
    case "approximate":
      return isDecimal(value.value) && sizeOf(value) === 2;
    case "bound":
      return relations.has(value.relation) && isDecimal(value.value) && sizeOf(value) === 3;
    case "interval":
      return (
        isDecimal(value.from) &&
        isDecimal(value.to) &&
        maybeBoolean(value.fromOpen) &&
        maybeBoolean(value.toOpen) &&
        sizeOf(value) === 3 + present(value.fromOpen, value.toOpen)
      );
    case "satisfying":
      return isQuantity(value.share, depth + 1) && isMeasure(value.inner, depth + 1) && sizeOf(value) === 3;
    case "qualitative":
    case "to-be-set":
      return isText(value.words) && sizeOf(value) === 2;
    default:
      return false;
  }
}

function isDenominator(value: unknown, depth: number): value is Denominator {
  if (!isObject<Denominator>(value, depth)) return false;
  return value.kind === "explicit" ? isText(value.words) && sizeOf(value) === 2 : wholes.has(value.kind) && sizeOf(value) === 1;
}

export function isMeasure(value: unknown, depth: number): value is Measure {
  return (
    isObject<Measure>(value, depth) &&
    isId(value.id) &&
    maybeText(value.population) &&
    countUnits.has(value.unit) &&
    maybeText(value.unitWords) &&
    isQuantity(value.quantity, depth + 1) &&
    countings.has(value.counting) &&
    (value.per === undefined || pers.has(value.per)) &&
    (value.by === undefined || isIsoDate(value.by)) &&
    (value.denominator === undefined || isDenominator(value.denominator, depth + 1)) &&
    (value.parent === undefined || isId(value.parent)) &&
    sizeOf(value) === 4 + present(value.population, value.unitWords, value.per, value.by, value.denominator, value.parent)
  );
}

function isRecurrence(value: unknown, depth: number): value is Recurrence {
  if (!isObject<Recurrence>(value, depth)) return false;
  if (value.kind === "unstated") return sizeOf(value) === 1;
  return value.kind === "every" && isIntFrom(value.count, 1) && recurrenceUnits.has(value.unit) && sizeOf(value) === 3;
}

type Recurring = Extract<Schedule, { readonly kind: "recurring" }>;

function isAnchor(value: unknown, depth: number): value is RecurrenceAnchor {
  if (!isObject<RecurrenceAnchor>(value, depth)) return false;
  switch (value.kind) {
    case "day":
      return (
        (value.month === undefined || isIntFrom(value.month, 1, 12)) &&
        isIntFrom(value.day, 1, 31) &&
        sizeOf(value) === 2 + present(value.month)
      );
    case "month":
      return isIntFrom(value.month, 1, 12) && sizeOf(value) === 2;
    case "quarter":
      return isIntFrom(value.quarter, 1, 4) && sizeOf(value) === 2;
    default:
      return false;
  }
}

function isWindow(value: unknown, depth: number): value is NonNullable<Recurring["window"]> {
  return (
    isObject<NonNullable<Recurring["window"]>>(value, depth) &&
    maybeDay(value.from) &&
    maybeDay(value.to) &&
    sizeOf(value) === present(value.from, value.to)
  );
}

function maybeDay(value: unknown): value is IsoDate | undefined {
  return value === undefined || isIsoDate(value);
}

export function isSchedule(value: unknown, depth: number): value is Schedule {
  if (!isObject<Schedule>(value, depth) || !isText(value.words)) return false;
  switch (value.kind) {
    case "by":
      return isIsoDate(value.day) && precisions.has(value.precision) && sizeOf(value) === 4;
    case "window":
      return isIsoDate(value.from) && isIsoDate(value.to) && precisions.has(value.precision) && sizeOf(value) === 5;
    case "recurring":
      return (
        isRecurrence(value.every, depth + 1) &&
        (value.anchors === undefined || (isListOf(value.anchors, isAnchor, depth + 1) && value.anchors.length > 0)) &&
        (value.window === undefined || isWindow(value.window, depth + 1)) &&
        sizeOf(value) === 3 + present(value.anchors, value.window)
      );
    case "after":
      return (
        anchors.has(value.anchor) &&
        maybeText(value.anchorWords) &&
        isIntFrom(value.count, 1) &&
        termUnits.has(value.unit) &&
        sizeOf(value) === 5 + present(value.anchorWords)
      );
    case "continuous":
      return maybeDay(value.from) && sizeOf(value) === 2 + present(value.from);
    case "one-of":
      return isListOf(value.options, isSchedule, depth + 1) && sizeOf(value) === 3;
    case "unspecified":
      return sizeOf(value) === 2;
    default:
      return false;
  }
}

export function isCitation(value: unknown): value is Citation {
  return (
    isObject<Citation>(value, 0) &&
    isText(value.raw) &&
    maybeText(value.kind) &&
    maybeText(value.number) &&
    isStated(value.issuedOn, isIsoDate) &&
    maybeText(value.issuer) &&
    isListOf(value.spans, isSpan, 0) &&
    (value.statements === undefined || areStatements(value.statements)) &&
    sizeOf(value) === 3 + present(value.kind, value.number, value.issuer, value.statements)
  );
}

export function isAmendment(value: unknown): value is Amendment {
  return (
    isObject<Amendment>(value, 0) &&
    isListOf(value.acts, isAct, 0) &&
    (value.direction === "by-this" || value.direction === "to-this") &&
    isCitation(value.document) &&
    maybeText(value.part) &&
    (value.statements === undefined || areStatements(value.statements)) &&
    sizeOf(value) === 3 + present(value.part, value.statements)
  );
}

function isAct(value: unknown): value is AmendmentAct {
  return acts.has(value);
}

function isMoney(value: unknown): value is Money {
  return isObject<Money>(value, 0) && isDecimal(value.amount) && moneyUnits.has(value.unit) && sizeOf(value) === 2;
}

export function isBudgetLine(value: unknown): value is BudgetLine {
  if (
    !isObject<BudgetLine>(value, 0) ||
    !isListOf(value.sources, isText, 0) ||
    !isListOf(value.norms, isCitation, 0) ||
    !isText(value.words) ||
    !areStatements(value.statements)
  )
    return false;
  if (value.kind === "unpriced") return unpricedReasons.has(value.reason) && sizeOf(value) === 6;
  return (
    value.kind === "priced" &&
    isMoney(value.money) &&
    bases.has(value.basis) &&
    basesFrom.has(value.basisFrom) &&
    (value.period === undefined || isPeriod(value.period)) &&
    maybeBoolean(value.approximate) &&
    sizeOf(value) === 8 + present(value.period, value.approximate)
  );
}

export function areBudgetLines(value: unknown): value is readonly BudgetLine[] {
  return isListOf(value, isBudgetLine, 0);
}

function maybeOutput(value: unknown): value is Output | undefined {
  return (
    value === undefined ||
    (isObject<Output>(value, 0) && isText(value.words) && maybeText(value.evidence) && sizeOf(value) === 1 + present(value.evidence))
  );
}

export function isServes(value: unknown): value is Serves {
  return isObject<Serves>(value, 0) && isId(value.target) && servesBases.has(value.basis) && sizeOf(value) === 2;
}

function isTraining(value: unknown): value is Training {
  return (
    isObject<Training>(value, 0) &&
    maybeText(value.audience) &&
    maybeText(value.headcount) &&
    maybeText(value.form) &&
    maybeText(value.content) &&
    maybeText(value.place) &&
    sizeOf(value) === present(value.audience, value.headcount, value.form, value.content, value.place)
  );
}

export function isTask(value: unknown, depth: number): value is Task {
  return (
    isObject<Task>(value, depth) &&
    isId(value.id) &&
    isText(value.ordinal) &&
    isText(value.title) &&
    isListOf(value.serves, isServes, 0) &&
    areAssignments(value.assignments) &&
    isSchedule(value.schedule, depth + 1) &&
    areBudgetLines(value.budget) &&
    maybeOutput(value.output) &&
    (value.training === undefined || isTraining(value.training)) &&
    maybeText(value.note) &&
    areStatements(value.statements) &&
    sizeOf(value) === 8 + present(value.output, value.training, value.note)
  );
}

export function isTaskGroup(value: unknown, depth: number): value is TaskGroup {
  return (
    isObject<TaskGroup>(value, depth) &&
    isId(value.id) &&
    isText(value.ordinal) &&
    isText(value.title) &&
    isListOf(value.tasks, isTask, depth + 1) &&
    sizeOf(value) === 4
  );
}

export function isTarget(value: unknown, depth: number): value is Target {
  return (
    isObject<Target>(value, depth) &&
    isId(value.id) &&
    isText(value.ordinal) &&
    isText(value.phase) &&
    isText(value.title) &&
    modalities.has(value.modality) &&
    isListOf(value.measures, isMeasure, depth + 1) &&
    areAssignments(value.assignments) &&
    isSchedule(value.schedule, depth + 1) &&
    maybeOutput(value.output) &&
    maybeText(value.note) &&
    areBudgetLines(value.budget) &&
    areStatements(value.statements) &&
    sizeOf(value) === 10 + present(value.output, value.note)
  );
}

export function isJurisdiction(value: unknown): value is Jurisdiction {
  if (!isObject<Jurisdiction>(value, 0)) return false;
  if (value.kind === "unresolved") return isText(value.words) && sizeOf(value) === 2;
  if (value.kind === "nation") return maybeText(value.words) && sizeOf(value) === 1 + present(value.words);
  return (
    value.kind === "unit" &&
    isText(value.code) &&
    isIsoDate(value.asOf) &&
    maybeText(value.words) &&
    sizeOf(value) === 3 + present(value.words)
  );
}

export function isOrientation(value: unknown): value is Orientation {
  return isObject<Orientation>(value, 0) && isIsoDate(value.to) && isText(value.words) && sizeOf(value) === 2;
}

export function isPhase(value: unknown): value is Phase {
  return (
    isObject<Phase>(value, 0) &&
    isId(value.id) &&
    isText(value.label) &&
    isIsoDate(value.from) &&
    isIsoDate(value.to) &&
    sizeOf(value) === 4
  );
}

export function isSection(value: unknown): value is Section {
  return (
    isObject<Section>(value, 0) &&
    isId(value.id) &&
    isText(value.ordinal) &&
    isText(value.title) &&
    isIntFrom(value.level, 1) &&
    sectionKinds.has(value.kind) &&
    maybeSpan(value.span) &&
    sizeOf(value) === 5 + present(value.span)
  );
}

export function isStatedTotal(value: unknown): value is StatedTotal {
  return (
    isObject<StatedTotal>(value, 0) && isMoney(value.money) && isText(value.words) && areStatements(value.statements) && sizeOf(value) === 3
  );
}

export function isSolution(value: unknown, depth: number): value is Solution {
  return (
    isObject<Solution>(value, depth) &&
    isId(value.id) &&
    isText(value.ordinal) &&
    isText(value.group) &&
    isText(value.title) &&
    (value.measures === undefined || isListOf(value.measures, isMeasure, depth + 1)) &&
    areStatements(value.statements) &&
    sizeOf(value) === 5 + present(value.measures)
  );
}

export function isDuty(value: unknown, depth: number): value is Duty {
  return (
    isObject<Duty>(value, depth) &&
    isId(value.id) &&
    dutyKinds.has(value.kind) &&
    isListOf(value.agencies, isAgency, 0) &&
    isText(value.what) &&
    isSchedule(value.schedule, depth + 1) &&
    areAssignments(value.recipients) &&
    areStatements(value.statements) &&
    sizeOf(value) === 7
  );
}

function isBaselineMeasure(value: unknown): value is Baseline["measure"] {
  return (
    isObject<Baseline["measure"]>(value, 0) &&
    maybeText(value.population) &&
    countUnits.has(value.unit) &&
    maybeText(value.unitWords) &&
    sizeOf(value) === 1 + present(value.population, value.unitWords)
  );
}

export function isBaseline(value: unknown): value is Baseline {
  return (
    isObject<Baseline>(value, 0) &&
    isId(value.id) &&
    isText(value.title) &&
    isBaselineMeasure(value.measure) &&
    (value.value === undefined || isDecimal(value.value)) &&
    (value.numerator === undefined || isDecimal(value.numerator)) &&
    (value.denominator === undefined || isDecimal(value.denominator)) &&
    maybeBoolean(value.approximate) &&
    isStated(value.on, isIsoDate) &&
    methods.has(value.method) &&
    maybeText(value.source) &&
    areStatements(value.statements) &&
    sizeOf(value) === 6 + present(value.value, value.numerator, value.denominator, value.approximate, value.source)
  );
}

export function isParentPlan(value: unknown): value is ParentPlan {
  return isObject<ParentPlan>(value, 0) && isText(value.number) && maybeText(value.plan) && sizeOf(value) === 1 + present(value.plan);
}

export function isSourceDocument(value: unknown): value is SourceDocument {
  return (
    isObject<SourceDocument>(value, 0) &&
    isId(value.id) &&
    isText(value.title) &&
    formats.has(value.format) &&
    (value.length === undefined || isIntFrom(value.length, 0)) &&
    sizeOf(value) === 3 + present(value.length)
  );
}
