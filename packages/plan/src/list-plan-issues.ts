import type { Schedule } from "@kehoach/calendar/schedule";
import { createIssue, type Issue } from "@kehoach/core";
import { listTasks } from "./list-elements.ts";
import { type CheckIssueCode, checkMessages, showIds } from "./internal/check-messages.ts";
import type { PlanIssueCode } from "./messages.ts";
import type { Plan } from "./model/plan.ts";
import type { Measure } from "./model/quantity.ts";

/**
 * What is wrong inside a plan that has the right form: ids used twice, references to elements that are not there, measures nested in
 * themselves, times that run backwards, conflicts that chose no statement.
 *
 * @param plan - A plan of the right form, for example out of a file that somebody changed.
 * @returns Every fault with its path in the plan; none for what `definePlan` made.
 * @example
 * ```ts
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030", targets: [{ id: "a", title: "Mở lớp" }],
 * });
 * listPlanIssues({ ...plan, phases: [] }).map(({ code, path }) => [code, path]); // → [["reference-unknown", "/targets/0/phase"]]
 * ```
 */
export function listPlanIssues(plan: Plan): readonly Issue<PlanIssueCode>[] {
  const issues: Issue<PlanIssueCode>[] = [];
  const say = (code: CheckIssueCode, params: Readonly<Record<string, string>>, path: string): void => {
    issues.push(createIssue(checkMessages, code, params, { path }));
  };
  const unique = (list: readonly { readonly id: string }[], pathOf: (index: number) => string): ReadonlySet<string> => {
    const seen = new Set<string>();
    list.forEach(({ id }, index) => {
      if (seen.has(id)) say("id-repeated", { id }, `${pathOf(index)}/id`);
      seen.add(id);
    });
    return seen;
  };
  const phases = unique(plan.phases, (index) => `/phases/${index}`);
  const targets = unique(plan.targets, (index) => `/targets/${index}`);
  for (const field of ["taskGroups", "sections", "solutions", "duties", "baselines", "sources"] as const) {
    unique(plan[field], (index) => `/${field}/${index}`);
  }
  const taskPaths = plan.taskGroups.flatMap(({ tasks }, group) => tasks.map((_, index) => `/taskGroups/${group}/tasks/${index}`));
  const tasks = listTasks(plan);
  unique(tasks, (index) => taskPaths[index] ?? "");

  const inOrder = (from: string | undefined, to: string | undefined, path: string): void => {
    if (from !== undefined && to !== undefined && from > to) say("order-wrong", { from, to }, path);
  };
  if (plan.period.kind === "stated") inOrder(plan.period.value.from, plan.period.value.to, "/period");
  plan.phases.forEach(({ from, to }, index) => {
    inOrder(from, to, `/phases/${index}`);
  });
  const schedule = (value: Schedule, path: string): void => {
    if (value.kind === "window") inOrder(value.from, value.to, path);
    if (value.kind === "recurring") inOrder(value.window?.from, value.window?.to, path);
    if (value.kind === "one-of")
      value.options.forEach((option, index) => {
        schedule(option, `${path}/options/${index}`);
      });
  };

  plan.targets.forEach((target, index) => {
    const path = `/targets/${index}`;
    if (!phases.has(target.phase)) say("reference-unknown", { id: target.phase, known: showIds(phases) }, `${path}/phase`);
    schedule(target.schedule, `${path}/schedule`);
    unique(target.measures, (measure) => `${path}/measures/${measure}`);
    checkParents(target.measures, path, say);
  });
  tasks.forEach((task, index) => {
    const path = taskPaths[index] ?? "";
    schedule(task.schedule, `${path}/schedule`);
    task.serves.forEach(({ target }, served) => {
      if (!targets.has(target)) say("reference-unknown", { id: target, known: showIds(targets) }, `${path}/serves/${served}/target`);
    });
  });
  plan.duties.forEach((duty, index) => {
    schedule(duty.schedule, `/duties/${index}/schedule`);
  });
  plan.conflicts.forEach(({ chosen, statements }, index) => {
    if (chosen >= statements.length)
      say(
        "reference-unknown",
        { id: String(chosen), known: showIds(statements.map((_, place) => String(place))) },
        `/conflicts/${index}/chosen`,
      );
  });
  return issues;
}

/** A measure is nested in one of its own target, and never in itself by whatever way. */
function checkParents(
  measures: readonly Measure[],
  path: string,
  say: (code: CheckIssueCode, params: Readonly<Record<string, string>>, path: string) => void,
): void {
  const parents = new Map(measures.map(({ id, parent }) => [id, parent]));
  measures.forEach(({ id, parent }, index) => {
    if (parent === undefined) return;
    if (!parents.has(parent)) say("reference-unknown", { id: parent, known: showIds(parents.keys()) }, `${path}/measures/${index}/parent`);
    let above: string | undefined = parent;
    for (let step = 0; step < measures.length && above !== undefined && above !== id; step += 1) above = parents.get(above);
    if (above === id) say("circle", { id }, `${path}/measures/${index}/parent`);
  });
}
