import type { Recurrence, Schedule } from "@kehoach/calendar/schedule";
import type { IsoDate, Span, Stated } from "@kehoach/core";
import { type Money, sumVnd, toVnd, type Vnd } from "@kehoach/money";
import { isFall, negatedQuantity } from "./internal/negated-quantity.ts";
import type { BudgetLine } from "./model/budget-line.ts";
import type { Statement } from "./model/place.ts";
import type { Plan } from "./model/plan.ts";
import type { BoundRelation, Measure, Quantity } from "./model/quantity.ts";
import type { Assignment, AssignmentRole, Task, TaskGroup } from "./model/task.ts";
import type { BudgetRow, MeasureRow, PlacedRow, PlanRows, RowComparator, RowRecurrence, ScheduleRow, TaskRow } from "./plan-rows.ts";

/**
 * A plan as flat rows: one for the document, one for each target, task, stated total and citation.
 *
 * @vi kế hoạch dạng bảng
 * @param plan - The plan.
 * @returns The rows, in the order of the plan; each with its place when the plan has places.
 * @example
 * ```ts
 * import { definePlan } from "@kehoach/plan";
 * const rows = toRows(definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030",
 *   targets: [{ id: "a", title: "Kỹ năng số", level: "ít nhất 70%", of: "người dân" }],
 *   tasks: [{ id: "1", title: "Mở lớp", lead: "Sở Nội vụ", when: "Hằng năm", money: "7.500 triệu" }],
 * }));
 * rows.targets[0]?.measures; // → [{ comparator: "gte", value: 70, upper: null, unit: "%", population: "người dân", per: null, keep: false }]
 * rows.tasks[0]?.schedule; // → { raw: "Hằng năm", from: null, to: null, recurrence: "yearly" }
 * rows.tasks[0]?.budget?.vnd; // → "7500000000"
 * ```
 */
export function toRows(plan: Plan): PlanRows {
  const phases = new Map(plan.phases.map(({ id, label }) => [id, label]));
  const period = plan.period.kind === "stated" ? plan.period.value : undefined;
  return {
    document: {
      kind: plan.kind,
      number: valueOf(plan.number),
      issuedOn: valueOf(plan.issuedOn),
      issuer: valueOf(plan.issuer),
      from: period?.from ?? null,
      to: period?.to ?? null,
    },
    targets: plan.targets.map((target) => ({
      phase: collapse(phases.get(target.phase) ?? target.phase),
      ordinal: target.ordinal,
      text: wordsOf(target),
      measures: target.measures.flatMap(measureRows),
      ...agenciesOf(target.assignments),
      ...placeOf(target.statements),
    })),
    tasks: plan.taskGroups.flatMap((group) => group.tasks.map((task) => taskRow(plan, group, task))),
    totals: [...(plan.statedTotal === undefined ? [] : [plan.statedTotal]), ...(plan.otherTotals ?? [])].map(
      ({ words, money, statements }) => ({
        raw: collapse(words),
        vnd: dongOf(money)?.toString() ?? null,
        ...placeOf(statements),
      }),
    ),
    citations: plan.citations.map(({ raw, number, issuedOn, spans }) => ({
      raw: collapse(raw),
      number: number ?? null,
      issuedOn: valueOf(issuedOn),
      span: spans[0] ?? null,
      alsoAt: spans.slice(1),
    })),
  };
}

function taskRow(plan: Plan, group: TaskGroup, task: Task): TaskRow {
  return {
    part: task.statements[0]?.place.part === "annex" ? "annex" : "body",
    section: sectionOf(plan, group, task),
    ordinal: task.ordinal,
    text: wordsOf(task),
    ...agenciesOf(task.assignments),
    schedule: scheduleRow(task.schedule),
    budget: budgetRow(task.budget),
    output: task.output === undefined ? null : collapse(task.output.words),
    ...placeOf(task.statements),
  };
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function valueOf(stated: Stated<string> | Stated<IsoDate>): string | null {
  return stated.kind === "stated" ? collapse(stated.value) : null;
}

function wordsOf({ title, statements }: { readonly title: string; readonly statements: readonly Statement[] }): string {
  return collapse(statements.find(({ words }) => words !== undefined)?.words ?? title);
}

function placeOf(statements: readonly Statement[]): PlacedRow {
  const spans: readonly Span[] = statements.flatMap(({ place }) => place.span ?? []);
  return { span: spans[0] ?? null, alsoAt: spans.slice(1) };
}

function agenciesOf(assignments: readonly Assignment[]): Pick<TaskRow, "lead" | "coordinating"> {
  const of = (role: AssignmentRole): readonly string[] =>
    assignments.flatMap((assignment) => (assignment.role === role ? collapse(assignment.agency.words) : []));
  return { lead: of("lead"), coordinating: of("coordinating") };
}

/** The heading of the group, or that of the innermost section the task stands in. */
function sectionOf(plan: Plan, group: TaskGroup, task: Task): string {
  if (group.title !== "" || group.ordinal !== "") return headingOf(group);
  const span = task.statements[0]?.place.span;
  const around = plan.sections.filter(
    (section) =>
      span !== undefined && section.span?.document === span.document && section.span.start <= span.start && span.end <= section.span.end,
  );
  const innermost = around.reduce(
    (inner, section) => (section.level >= inner.level ? section : inner),
    around[0] ?? { ordinal: "", title: "", level: 0 },
  );
  return headingOf(innermost);
}

export function headingOf({ ordinal, title }: { readonly ordinal: string; readonly title: string }): string {
  if (ordinal === "" || title === "") return collapse(ordinal + title);
  return collapse(`${ordinal}${/[\p{L}\d]$/u.test(ordinal) ? "." : ""} ${title}`);
}

const boundComparators: Readonly<Record<BoundRelation, RowComparator>> = { ">=": "gte", ">": "gt", "<=": "lte", "<": "lt" };

export function measureRows(measure: Measure): readonly MeasureRow[] {
  const { quantity } = measure;
  if (quantity.kind === "satisfying") {
    const inner = measureRows(quantity.inner);
    // "Mỗi xã có ít nhất 02 công chức" prints no share.
    if (measure.denominator?.kind === "explicit" && /^(?:(?:mỗi|từng) |\/)/iu.test(measure.denominator.words)) {
      return inner.map((row) => (row.population === "" ? { ...row, population: collapse(measure.population ?? "") } : row));
    }
    return [...measureRows({ ...measure, quantity: quantity.share }), ...inner];
  }
  // Giảm ít nhất 30%: the rows say it as it is printed.
  const level = levelOf(measure.counting === "since-previous" && isFall(quantity) ? negatedQuantity(quantity) : quantity);
  return [
    {
      ...level,
      unit:
        level.comparator === "none"
          ? null
          : measure.unit === "share"
            ? "%"
            : measure.unitWords === undefined
              ? null
              : collapse(measure.unitWords),
      population: collapse(measure.population ?? ""),
      per: measure.per === "year" ? "year" : null,
      keep: measure.counting === "throughout",
    },
  ];
}

function levelOf(quantity: Quantity): Pick<MeasureRow, "comparator" | "value" | "upper"> {
  switch (quantity.kind) {
    case "exact":
      return { comparator: "eq", value: numberOf(quantity.value), upper: null };
    case "bound":
      return { comparator: boundComparators[quantity.relation], value: numberOf(quantity.value), upper: null };
    case "interval":
      return { comparator: "range", value: numberOf(quantity.from), upper: numberOf(quantity.to) };
    case "approximate":
      return { comparator: "approx", value: numberOf(quantity.value), upper: null };
    case "satisfying":
    case "qualitative":
    case "to-be-set":
      return { comparator: "none", value: null, upper: null };
    default:
      return quantity satisfies never;
  }
}

/** The nearest number a double holds; one too large for any is the largest. */
function numberOf(decimal: string): number {
  return Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, Number(decimal))) + 0;
}

export function scheduleRow(schedule: Schedule): ScheduleRow {
  return { raw: collapse(schedule.words), ...daysOf(schedule) };
}

function daysOf(schedule: Schedule): Omit<ScheduleRow, "raw"> {
  switch (schedule.kind) {
    case "by":
      return { from: null, to: schedule.day, recurrence: "none" };
    case "window":
      return { from: schedule.from, to: schedule.to, recurrence: "none" };
    case "recurring":
      return { from: schedule.window?.from ?? null, to: schedule.window?.to ?? null, recurrence: recurrenceOf(schedule.every) };
    case "continuous":
      return { from: schedule.from ?? null, to: null, recurrence: "ongoing" };
    case "one-of":
      return daysOfAny(schedule.options.map(daysOf));
    case "after":
    case "unspecified":
      return { from: null, to: null, recurrence: "none" };
    default:
      return schedule satisfies never;
  }
}

/** From the first day that all of them name to the last; how often only when they agree. */
function daysOfAny(options: readonly Omit<ScheduleRow, "raw">[]): Omit<ScheduleRow, "raw"> {
  const [first, ...others] = options;
  if (first === undefined) return { from: null, to: null, recurrence: "none" };
  return others.reduce(
    (all, option) => ({
      from: all.from === null || option.from === null ? null : all.from < option.from ? all.from : option.from,
      to: all.to === null || option.to === null ? null : all.to > option.to ? all.to : option.to,
      recurrence: all.recurrence === option.recurrence ? all.recurrence : "periodic",
    }),
    first,
  );
}

const monthsOf = { month: 1, quarter: 3, "half-year": 6, year: 12 } as const;
const byMonths: ReadonlyMap<number, RowRecurrence> = new Map([
  [1, "monthly"],
  [3, "quarterly"],
  [6, "half-yearly"],
  [12, "yearly"],
  [24, "every-2-years"],
  [36, "every-3-years"],
]);

function recurrenceOf(every: Recurrence): RowRecurrence {
  if (every.kind === "unstated" || every.unit === "week") return "periodic";
  return byMonths.get(every.count * monthsOf[every.unit]) ?? "periodic";
}

export function budgetRow(lines: readonly BudgetLine[]): BudgetRow | null {
  const raw = lines.map(({ words }) => collapse(words)).filter((words) => words !== "");
  const sources = new Set(lines.flatMap((line) => line.sources.map(collapse)).filter((source) => source !== ""));
  if (raw.length === 0 && sources.size === 0) return null;
  return { raw: raw.join("; "), vnd: sumOf(lines)?.toString() ?? null, source: sources.size === 0 ? null : [...sources].join("; ") };
}

function sumOf(lines: readonly BudgetLine[]): Vnd | undefined {
  const priced = lines.flatMap((line) => (line.kind === "priced" ? [line] : []));
  if (priced.length === 0 || priced.some(({ basis }) => basis !== priced[0]?.basis)) return undefined;
  const amounts = priced.flatMap(({ money }) => dongOf(money) ?? []);
  return amounts.length === priced.length ? sumVnd(amounts) : undefined;
}

/** Nothing for an amount that is no whole number of đồng. */
function dongOf(money: Money): Vnd | undefined {
  try {
    return toVnd(money);
  } catch {
    return undefined;
  }
}
