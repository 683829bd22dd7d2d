import type { AgencyRef } from "@kehoach/agencies";
import type { Period, TimePrecision } from "@kehoach/calendar";
import type { Recurrence, RecurrenceAnchor, Schedule } from "@kehoach/calendar/schedule";
import { type Grade, isIsoDate, type IsoDate, type Span, type Stated } from "@kehoach/core";
import type { Money } from "@kehoach/money";
import * as z from "zod";
import { countUnitNames, sectionKindNames } from "./internal/closed-sets.ts";
import type { Amendment } from "./model/amendment.ts";
import type { BudgetLine } from "./model/budget-line.ts";
import type { Citation } from "./model/citation.ts";
import type { Conflict, Place, Statement } from "./model/place.ts";
import type {
  Baseline,
  Duty,
  Jurisdiction,
  Orientation,
  ParentPlan,
  Phase,
  Plan,
  Section,
  Solution,
  SourceDocument,
  StatedTotal,
} from "./model/plan.ts";
import type { CountUnit, Denominator, Measure, Quantity } from "./model/quantity.ts";
import type { Target } from "./model/target.ts";
import type { Assignment, Output, Serves, Task, TaskGroup, Training } from "./model/task.ts";

const text = z.string();
const id = z.string().min(1).max(200);
const decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/u);
const isoDate: z.ZodType<IsoDate> = z.custom<IsoDate>(isIsoDate, "YYYY-MM-DD");
const list = <T>(item: z.ZodType<T>): z.ZodType<readonly T[]> => z.array(item).readonly();

const span: z.ZodType<Span> = z.strictObject({ document: text, start: z.int().min(0), end: z.int().min(0) });
const period: z.ZodType<Period> = z.strictObject({ from: isoDate, to: isoDate });

function statedOf<T>(value: z.ZodType<T>): z.ZodType<Stated<T>> {
  return z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("stated"), value, words: text.exactOptional(), span: span.exactOptional() }),
    z.strictObject({
      kind: z.literal("unknown"),
      reason: z.enum(["blank", "not-stated", "unreadable"]),
      words: text.exactOptional(),
      span: span.exactOptional(),
    }),
  ]);
}

const place: z.ZodType<Place> = z.strictObject({ part: z.enum(["body", "annex", "authored"]), label: text, span: span.exactOptional() });
const grade: z.ZodType<Grade> = z.enum(["A", "B", "C", "U"]);
const statement: z.ZodType<Statement> = z.strictObject({ place, words: text.exactOptional(), grade: grade.exactOptional() });
const conflict: z.ZodType<Conflict> = z.strictObject({
  path: text,
  statements: list(statement),
  chosen: z.int().min(0),
  policy: z.enum(["body-over-annex", "annex-over-body", "first-statement", "outside-source"]),
});

const level = z.enum(["central", "province", "district", "commune", "none"]);
const agency: z.ZodType<AgencyRef> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("one"), id, name: text, level, words: text }),
  z.strictObject({ kind: z.literal("class"), id, name: text, level, words: text }),
  z.strictObject({ kind: z.literal("unresolved"), words: text }),
]);
const assignment: z.ZodType<Assignment> = z.strictObject({ role: z.enum(["lead", "coordinating", "report-to", "via"]), agency });

const quantity: z.ZodType<Quantity> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("exact"), value: decimal }),
  z.strictObject({ kind: z.literal("bound"), relation: z.enum([">=", ">", "<=", "<"]), value: decimal }),
  z.strictObject({
    kind: z.literal("interval"),
    from: decimal,
    to: decimal,
    fromOpen: z.boolean().exactOptional(),
    toOpen: z.boolean().exactOptional(),
  }),
  z.strictObject({ kind: z.literal("approximate"), value: decimal }),
  z.strictObject({
    kind: z.literal("satisfying"),
    share: z.lazy((): z.ZodType<Quantity> => quantity),
    inner: z.lazy((): z.ZodType<Measure> => measure),
  }),
  z.strictObject({ kind: z.literal("qualitative"), words: text }),
  z.strictObject({ kind: z.literal("to-be-set"), words: text }),
]);
const countUnit: z.ZodType<CountUnit> = z.enum(countUnitNames);
const denominator: z.ZodType<Denominator> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("explicit"), words: text }),
  z.strictObject({ kind: z.enum(["same-as-parent", "parent-numerator", "ambiguous", "unstated"]) }),
]);
const measure: z.ZodType<Measure> = z.strictObject({
  id,
  population: text.exactOptional(),
  unit: countUnit,
  unitWords: text.exactOptional(),
  quantity,
  counting: z.enum(["by-end", "each-period", "running-total", "throughout", "since-previous", "unstated"]),
  per: z.enum(["year", "half-year", "quarter", "month"]).exactOptional(),
  by: isoDate.exactOptional(),
  denominator: denominator.exactOptional(),
  parent: id.exactOptional(),
});

const precision: z.ZodType<TimePrecision> = z.enum(["day", "month", "quarter", "half-year", "year"]);
const recurrence: z.ZodType<Recurrence> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("every"), count: z.int().min(1), unit: z.enum(["week", "month", "quarter", "half-year", "year"]) }),
  z.strictObject({ kind: z.literal("unstated") }),
]);
const month = z.int().min(1).max(12);
const recurrenceAnchor: z.ZodType<RecurrenceAnchor> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("day"), month: month.exactOptional(), day: z.int().min(1).max(31) }),
  z.strictObject({ kind: z.literal("month"), month }),
  z.strictObject({ kind: z.literal("quarter"), quarter: z.int().min(1).max(4) }),
]);
const schedule: z.ZodType<Schedule> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("by"), day: isoDate, precision, words: text }),
  z.strictObject({ kind: z.literal("window"), from: isoDate, to: isoDate, precision, words: text }),
  z.strictObject({
    kind: z.literal("recurring"),
    every: recurrence,
    anchors: z.array(recurrenceAnchor).min(1).exactOptional(),
    window: z.strictObject({ from: isoDate.exactOptional(), to: isoDate.exactOptional() }).exactOptional(),
    words: text,
  }),
  z.strictObject({
    kind: z.literal("after"),
    anchor: z.enum(["issued", "in-force", "named"]),
    anchorWords: text.exactOptional(),
    count: z.int().min(1),
    unit: z.enum(["day", "working-day", "week", "month", "quarter", "year"]),
    words: text,
  }),
  z.strictObject({ kind: z.literal("continuous"), from: isoDate.exactOptional(), words: text }),
  z.strictObject({ kind: z.literal("one-of"), options: z.lazy((): z.ZodType<readonly Schedule[]> => list(schedule)), words: text }),
  z.strictObject({ kind: z.literal("unspecified"), words: text }),
]);

const citation: z.ZodType<Citation> = z.strictObject({
  raw: text,
  kind: text.exactOptional(),
  number: text.exactOptional(),
  issuedOn: statedOf(isoDate),
  issuer: text.exactOptional(),
  spans: list(span),
  statements: list(statement).exactOptional(),
});
const money: z.ZodType<Money> = z.strictObject({ amount: decimal, unit: z.enum(["đồng", "nghìn", "triệu", "tỷ"]) });
const budgetLine: z.ZodType<BudgetLine> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("priced"),
    money,
    basis: z.enum(["total", "per-year", "unstated"]),
    basisFrom: z.enum(["words", "schedule", "nothing"]),
    period: period.exactOptional(),
    approximate: z.boolean().exactOptional(),
    sources: list(text),
    norms: list(citation),
    words: text,
    statements: list(statement),
  }),
  z.strictObject({
    kind: z.literal("unpriced"),
    reason: z.enum(["by-regulation", "recurrent-budget", "off-budget", "blank", "other"]),
    sources: list(text),
    norms: list(citation),
    words: text,
    statements: list(statement),
  }),
]);

const output: z.ZodType<Output> = z.strictObject({ words: text, evidence: text.exactOptional() });
const serves: z.ZodType<Serves> = z.strictObject({ target: id, basis: z.enum(["stated", "inferred"]) });
const training: z.ZodType<Training> = z.strictObject({
  audience: text.exactOptional(),
  headcount: text.exactOptional(),
  form: text.exactOptional(),
  content: text.exactOptional(),
  place: text.exactOptional(),
});
const task: z.ZodType<Task> = z.strictObject({
  id,
  ordinal: text,
  title: text,
  serves: list(serves),
  assignments: list(assignment),
  schedule,
  budget: list(budgetLine),
  output: output.exactOptional(),
  training: training.exactOptional(),
  note: text.exactOptional(),
  statements: list(statement),
});
const taskGroup: z.ZodType<TaskGroup> = z.strictObject({ id, ordinal: text, title: text, tasks: list(task) });
const target: z.ZodType<Target> = z.strictObject({
  id,
  ordinal: text,
  phase: text,
  title: text,
  modality: z.enum(["required", "stretch"]),
  measures: list(measure),
  assignments: list(assignment),
  schedule,
  output: output.exactOptional(),
  note: text.exactOptional(),
  budget: list(budgetLine),
  statements: list(statement),
});

const jurisdiction: z.ZodType<Jurisdiction> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("unit"), code: text, asOf: isoDate, words: text.exactOptional() }),
  z.strictObject({ kind: z.literal("nation"), words: text.exactOptional() }),
  z.strictObject({ kind: z.literal("unresolved"), words: text }),
]);
const phase: z.ZodType<Phase> = z.strictObject({ id, label: text, from: isoDate, to: isoDate });
const orientation: z.ZodType<Orientation> = z.strictObject({ to: isoDate, words: text });
const section: z.ZodType<Section> = z.strictObject({
  id,
  ordinal: text,
  title: text,
  level: z.int().min(1),
  kind: z.enum(sectionKindNames),
  span: span.exactOptional(),
});
const solution: z.ZodType<Solution> = z.strictObject({
  id,
  ordinal: text,
  group: text,
  title: text,
  measures: list(measure).exactOptional(),
  statements: list(statement),
});
const duty: z.ZodType<Duty> = z.strictObject({
  id,
  kind: z.enum(["report", "other"]),
  agencies: list(agency),
  what: text,
  schedule,
  recipients: list(assignment),
  statements: list(statement),
});
const baseline: z.ZodType<Baseline> = z.strictObject({
  id,
  title: text,
  measure: z.strictObject({ population: text.exactOptional(), unit: countUnit, unitWords: text.exactOptional() }),
  value: decimal.exactOptional(),
  numerator: decimal.exactOptional(),
  denominator: decimal.exactOptional(),
  approximate: z.boolean().exactOptional(),
  on: statedOf(isoDate),
  method: z.enum(["administrative", "platform", "survey", "estimate", "unstated"]),
  source: text.exactOptional(),
  statements: list(statement),
});
const statedTotal: z.ZodType<StatedTotal> = z.strictObject({ money, words: text, statements: list(statement) });
const parent: z.ZodType<ParentPlan> = z.strictObject({ number: text, plan: text.exactOptional() });
const amendment: z.ZodType<Amendment> = z.strictObject({
  acts: list(z.enum(["amend", "supplement", "replace", "repeal"])),
  direction: z.enum(["by-this", "to-this"]),
  document: citation,
  part: text.exactOptional(),
  statements: list(statement).exactOptional(),
});
const source: z.ZodType<SourceDocument> = z.strictObject({
  id,
  title: text,
  format: z.enum(["text", "markdown", "html", "docx", "xlsx", "csv", "authored"]),
  length: z.int().min(0).exactOptional(),
});

/** Schema of a {@link Plan}: it accepts exactly the values of that type, and no further fields. */
export const planSchema: z.ZodType<Plan> = z.strictObject({
  schemaVersion: z.literal(1),
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  kind: z.enum(["ke-hoach", "de-an", "chuong-trinh", "to-trinh", "quyet-dinh", "nghi-quyet", "other"]),
  number: statedOf(text),
  title: text,
  issuer: statedOf(text),
  issuedOn: statedOf(isoDate),
  issuedIn: text.exactOptional(),
  status: z.enum(["draft", "adopted", "unknown"]),
  jurisdiction,
  period: statedOf(period),
  orientation: orientation.exactOptional(),
  phases: list(phase),
  sections: list(section),
  targets: list(target),
  taskGroups: list(taskGroup),
  statedTotal: statedTotal.exactOptional(),
  otherTotals: list(statedTotal).exactOptional(),
  solutions: list(solution),
  duties: list(duty),
  baselines: list(baseline),
  citations: list(citation),
  parents: list(parent),
  amendments: list(amendment).exactOptional(),
  sources: list(source),
  conflicts: list(conflict),
});

/** What the parts of the schema are called where they are written out as definitions. */
export function createSchemaNames(): z.core.$ZodRegistry<{ readonly id: string }> {
  const names = z.registry<{ readonly id: string }>();
  const parts: Readonly<Record<string, z.ZodType>> = {
    IsoDate: isoDate,
    Span: span,
    Statement: statement,
    Conflict: conflict,
    AgencyRef: agency,
    Assignment: assignment,
    Quantity: quantity,
    Measure: measure,
    Schedule: schedule,
    Citation: citation,
    Amendment: amendment,
    Money: money,
    BudgetLine: budgetLine,
    Target: target,
    Task: task,
    TaskGroup: taskGroup,
    Duty: duty,
    Baseline: baseline,
    Section: section,
    Solution: solution,
  };
  for (const [name, part] of Object.entries(parts)) names.add(part, { id: name });
  return names;
}
