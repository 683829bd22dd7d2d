import type { BudgetLine } from "./model/budget-line.ts";
import type { Citation } from "./model/citation.ts";
import type { Conflict, Statement } from "./model/place.ts";
import type { Baseline, Duty, Phase, Plan, Section, Solution, StatedTotal } from "./model/plan.ts";
import type { Measure } from "./model/quantity.ts";
import type { Target } from "./model/target.ts";
import type { Task, TaskGroup } from "./model/task.ts";

/**
 * An element of a kind, and where it is.
 *
 * @vi phần tử của kế hoạch
 */
export interface PlacedElement<Kind extends string, Element> {
  /** What it is. */
  readonly kind: Kind;
  /** Its place in the plan, as a JSON pointer: `/taskGroups/0/tasks/2`. */
  readonly path: string;
  /** The element. */
  readonly element: Element;
}

/**
 * An element of a plan with its place.
 *
 * @vi phần tử của kế hoạch
 */
export type PlanElement =
  | PlacedElement<"phase", Phase>
  | PlacedElement<"section", Section>
  | PlacedElement<"target", Target>
  | PlacedElement<"measure", Measure>
  | PlacedElement<"task-group", TaskGroup>
  | PlacedElement<"task", Task>
  | PlacedElement<"budget-line", BudgetLine>
  | PlacedElement<"stated-total", StatedTotal>
  | PlacedElement<"solution", Solution>
  | PlacedElement<"duty", Duty>
  | PlacedElement<"baseline", Baseline>
  | PlacedElement<"citation", Citation>
  | PlacedElement<"statement", Statement>
  | PlacedElement<"conflict", Conflict>;

/**
 * Every element of a plan with its JSON path, each before what it holds, in the order of the model: phases, sections, targets and their
 * measures, groups, tasks and their lines of money, the stated total, solutions, duties, baselines, citations, conflicts; and the statements
 * of each.
 *
 * @vi phần tử của kế hoạch
 * @param plan - The plan.
 * @returns The elements, one after another.
 * @example
 * ```ts
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030", tasks: [{ id: "1", title: "Mở lớp" }],
 * });
 * [...eachElement(plan)].map(({ kind, path }) => `${kind} ${path}`);
 * // → ["phase /phases/0", "task-group /taskGroups/0", "task /taskGroups/0/tasks/0", "budget-line /taskGroups/0/tasks/0/budget/0"]
 * ```
 */
export function* eachElement(plan: Plan): Generator<PlanElement, void> {
  for (const [index, element] of plan.phases.entries()) yield { kind: "phase", path: `/phases/${index}`, element };
  for (const [index, element] of plan.sections.entries()) yield { kind: "section", path: `/sections/${index}`, element };
  for (const [index, element] of plan.targets.entries()) {
    const path = `/targets/${index}`;
    yield { kind: "target", path, element };
    yield* eachMeasure(element.measures, path);
    yield* eachLine(element.budget, path);
    yield* eachStatement(element.statements, path);
  }
  for (const [index, element] of plan.taskGroups.entries()) {
    yield { kind: "task-group", path: `/taskGroups/${index}`, element };
    for (const [place, task] of element.tasks.entries()) {
      const path = `/taskGroups/${index}/tasks/${place}`;
      yield { kind: "task", path, element: task };
      yield* eachLine(task.budget, path);
      yield* eachStatement(task.statements, path);
    }
  }
  if (plan.statedTotal !== undefined) {
    yield { kind: "stated-total", path: "/statedTotal", element: plan.statedTotal };
    yield* eachStatement(plan.statedTotal.statements, "/statedTotal");
  }
  for (const [index, element] of (plan.otherTotals ?? []).entries()) {
    const path = `/otherTotals/${index}`;
    yield { kind: "stated-total", path, element };
    yield* eachStatement(element.statements, path);
  }
  for (const [index, element] of plan.solutions.entries()) {
    const path = `/solutions/${index}`;
    yield { kind: "solution", path, element };
    yield* eachMeasure(element.measures ?? [], path);
    yield* eachStatement(element.statements, path);
  }
  for (const [index, element] of plan.duties.entries()) {
    yield { kind: "duty", path: `/duties/${index}`, element };
    yield* eachStatement(element.statements, `/duties/${index}`);
  }
  for (const [index, element] of plan.baselines.entries()) {
    yield { kind: "baseline", path: `/baselines/${index}`, element };
    yield* eachStatement(element.statements, `/baselines/${index}`);
  }
  for (const [index, element] of plan.citations.entries()) {
    yield { kind: "citation", path: `/citations/${index}`, element };
    yield* eachStatement(element.statements ?? [], `/citations/${index}`);
  }
  for (const [index, element] of plan.conflicts.entries()) {
    yield { kind: "conflict", path: `/conflicts/${index}`, element };
    yield* eachStatement(element.statements, `/conflicts/${index}`);
  }
}

function* eachMeasure(measures: readonly Measure[], path: string): Generator<PlanElement, void> {
  for (const [index, element] of measures.entries()) yield { kind: "measure", path: `${path}/measures/${index}`, element };
}

function* eachLine(lines: readonly BudgetLine[], path: string): Generator<PlanElement, void> {
  for (const [index, element] of lines.entries()) {
    yield { kind: "budget-line", path: `${path}/budget/${index}`, element };
    yield* eachStatement(element.statements, `${path}/budget/${index}`);
  }
}

function* eachStatement(statements: readonly Statement[], path: string): Generator<PlanElement, void> {
  for (const [index, element] of statements.entries()) yield { kind: "statement", path: `${path}/statements/${index}`, element };
}
