import { showIds } from "./internal/check-messages.ts";
import type { Baseline, Duty, Phase, Plan, Solution } from "./model/plan.ts";
import type { Target } from "./model/target.ts";
import type { Task, TaskGroup } from "./model/task.ts";

/** Where a task that the plan does not have yet is put. */
export interface WithTaskOptions {
  /** Id of its group. Default: the last group; a plan without one gets one. */
  readonly group?: string;
}

/**
 * The plan with a target: in the place of the one with its id, or after all others.
 *
 * @vi mục tiêu
 * @param plan - The plan; it is not changed, and what is not touched is shared with it.
 * @param target - The target.
 * @returns The new plan.
 * @throws TypeError if the plan has no phase of that id.
 * @example
 * ```ts
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030", targets: [{ id: "a", title: "Mở lớp" }],
 * });
 * const [target] = plan.targets;
 * target === undefined ? "" : withTarget(plan, { ...target, title: "Thi" }).targets[0]?.title; // → "Thi"
 * ```
 */
export function withTarget(plan: Plan, target: Target): Plan {
  checkReference(plan.phases, target.phase, `the target “${target.id}”`, "phase");
  return { ...plan, targets: put(plan.targets, target) };
}

/**
 * The plan with a task: in the place of the one with its id, or at the end of a group.
 *
 * @vi nhiệm vụ
 * @param plan - The plan; it is not changed, and what is not touched is shared with it.
 * @param task - The task.
 * @param options - Which group a new task is put into.
 * @returns The new plan.
 * @throws TypeError if the plan has no such group, or no target that the task serves.
 * @example
 * ```ts
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030", tasks: [{ id: "1", title: "Mở lớp" }],
 * });
 * const [task] = listTasks(plan);
 * task === undefined ? 0 : listTasks(withTask(plan, { ...task, id: "2" })).length; // → 2
 * ```
 */
export function withTask(plan: Plan, task: Task, options: WithTaskOptions = {}): Plan {
  for (const { target } of task.serves) checkReference(plan.targets, target, `the task “${task.id}”`, "target");
  if (options.group !== undefined) checkReference(plan.taskGroups, options.group, `the task “${task.id}”`, "group");
  const holds = (group: TaskGroup): boolean => group.tasks.some(({ id }) => id === task.id);
  const group = plan.taskGroups.find(holds) ?? plan.taskGroups.find(({ id }) => id === options.group) ?? plan.taskGroups.at(-1);
  const changed: TaskGroup =
    group === undefined ? { id: "g1", ordinal: "", title: "", tasks: [task] } : { ...group, tasks: put(group.tasks, task) };
  return { ...plan, taskGroups: put(plan.taskGroups, changed) };
}

/**
 * The plan with a phase: in the place of the one with its id, or after all others.
 *
 * @vi giai đoạn
 * @param plan - The plan; it is not changed, and what is not touched is shared with it.
 * @param phase - The phase.
 * @returns The new plan.
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * const plan = definePlan({ id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030" });
 * const phase = { id: "2", label: "Đến 2035", from: parseIsoDate("2031-01-01"), to: parseIsoDate("2035-12-31") };
 * withPhase(plan, phase).phases.length; // → 2
 * ```
 */
export function withPhase(plan: Plan, phase: Phase): Plan {
  return { ...plan, phases: put(plan.phases, phase) };
}

/**
 * The plan with a duty: in the place of the one with its id, or after all others.
 *
 * @vi trách nhiệm
 * @param plan - The plan; it is not changed, and what is not touched is shared with it.
 * @param duty - The duty.
 * @returns The new plan.
 * @example
 * ```ts
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030", duties: [{ who: "UBND cấp xã", what: "Báo cáo" }],
 * });
 * const [duty] = plan.duties;
 * duty === undefined ? "" : withDuty(plan, { ...duty, what: "Cập nhật" }).duties[0]?.what; // → "Cập nhật"
 * ```
 */
export function withDuty(plan: Plan, duty: Duty): Plan {
  return { ...plan, duties: put(plan.duties, duty) };
}

/**
 * The plan with a solution: in the place of the one with its id, or after all others.
 *
 * @vi giải pháp
 * @param plan - The plan; it is not changed, and what is not touched is shared with it.
 * @param solution - The solution.
 * @returns The new plan.
 * @example
 * ```ts
 * const plan = definePlan({ id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030" });
 * withSolution(plan, { id: "1", ordinal: "1", group: "", title: "Tuyên truyền", statements: [] }).solutions.length; // → 1
 * ```
 */
export function withSolution(plan: Plan, solution: Solution): Plan {
  return { ...plan, solutions: put(plan.solutions, solution) };
}

/**
 * The plan with a baseline: in the place of the one with its id, or after all others.
 *
 * @vi số liệu nền
 * @param plan - The plan; it is not changed, and what is not touched is shared with it.
 * @param baseline - The baseline.
 * @returns The new plan.
 * @example
 * ```ts
 * const plan = definePlan({ id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030" });
 * const on = { kind: "unknown", reason: "not-stated" } as const;
 * withBaseline(plan, { id: "1", title: "Số lớp", measure: { unit: "class" }, value: "12", on, method: "unstated", statements: [] }).baselines.length; // → 1
 * ```
 */
export function withBaseline(plan: Plan, baseline: Baseline): Plan {
  return { ...plan, baselines: put(plan.baselines, baseline) };
}

function put<T extends { readonly id: string }>(list: readonly T[], element: T): readonly T[] {
  const place = list.findIndex(({ id }) => id === element.id);
  return place < 0 ? [...list, element] : list.map((each, index) => (index === place ? element : each));
}

function checkReference(list: readonly { readonly id: string }[], id: string, what: string, kind: string): void {
  if (list.some((element) => element.id === id)) return;
  throw new TypeError(
    `Cannot put ${what} into the plan: it names the ${kind} “${id}”, and there are ${showIds(list.map((element) => element.id))}`,
  );
}
