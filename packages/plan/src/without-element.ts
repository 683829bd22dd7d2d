import { showIds } from "./internal/check-messages.ts";
import type { Conflict } from "./model/place.ts";
import type { Plan } from "./model/plan.ts";

/**
 * The plan without a target; tasks no longer serve it, and conflicts about it go with it.
 *
 * @vi mục tiêu
 * @param plan - The plan; it is not changed, and what is not touched is shared with it.
 * @param target - Id of the target.
 * @returns The new plan.
 * @throws TypeError if the plan has no such target.
 * @example
 * ```ts
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030",
 *   targets: [{ id: "a", title: "Kỹ năng số" }], tasks: [{ id: "1", title: "Mở lớp", serves: ["a"] }],
 * });
 * listTasks(withoutTarget(plan, "a"))[0]?.serves; // → []
 * ```
 */
export function withoutTarget(plan: Plan, target: string): Plan {
  const { list, place } = take(plan.targets, target, "target");
  return {
    ...plan,
    targets: list,
    taskGroups: plan.taskGroups.map((group) => {
      if (!group.tasks.some(({ serves }) => serves.some((served) => served.target === target))) return group;
      return {
        ...group,
        tasks: group.tasks.map((task) => {
          const serves = task.serves.filter((served) => served.target !== target);
          return serves.length === task.serves.length ? task : { ...task, serves };
        }),
      };
    }),
    conflicts: movePaths(plan.conflicts, "/targets", place),
  };
}

/**
 * The plan without a task, and without the conflicts about it; its group stays.
 *
 * @vi nhiệm vụ
 * @param plan - The plan; it is not changed, and what is not touched is shared with it.
 * @param task - Id of the task.
 * @returns The new plan.
 * @throws TypeError if the plan has no such task.
 * @example
 * ```ts
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030", tasks: [{ id: "1", title: "Mở lớp" }],
 * });
 * listTasks(withoutTask(plan, "1")); // → []
 * ```
 */
export function withoutTask(plan: Plan, task: string): Plan {
  const index = plan.taskGroups.findIndex(({ tasks }) => tasks.some(({ id }) => id === task));
  const group = plan.taskGroups[index];
  const { list, place } = take(
    group?.tasks ?? [],
    task,
    "task",
    plan.taskGroups.flatMap(({ tasks }) => tasks),
  );
  return {
    ...plan,
    taskGroups: plan.taskGroups.map((each) => (each === group ? { ...each, tasks: list } : each)),
    conflicts: movePaths(plan.conflicts, `/taskGroups/${index}/tasks`, place),
  };
}

/**
 * The plan without a phase.
 *
 * @vi giai đoạn
 * @param plan - The plan; it is not changed, and what is not touched is shared with it.
 * @param phase - Id of the phase.
 * @returns The new plan.
 * @throws TypeError if the plan has no such phase, or targets are still in it.
 * @example
 * ```ts
 * const plan = definePlan({ id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030" });
 * withoutPhase(plan, "all").phases; // → []
 * ```
 */
export function withoutPhase(plan: Plan, phase: string): Plan {
  const { list } = take(plan.phases, phase, "phase");
  const still = plan.targets.filter((target) => target.phase === phase);
  if (still.length > 0)
    throw new TypeError(`Cannot take the phase “${phase}” out of the plan: it has the targets ${showIds(still.map(({ id }) => id))}`);
  return { ...plan, phases: list };
}

/**
 * The plan without a duty.
 *
 * @vi trách nhiệm
 * @param plan - The plan; it is not changed, and what is not touched is shared with it.
 * @param duty - Id of the duty.
 * @returns The new plan.
 * @throws TypeError if the plan has no such duty.
 * @example
 * ```ts
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030", duties: [{ id: "d", who: "UBND cấp xã" }],
 * });
 * withoutDuty(plan, "d").duties; // → []
 * ```
 */
export function withoutDuty(plan: Plan, duty: string): Plan {
  const { list, place } = take(plan.duties, duty, "duty");
  return { ...plan, duties: list, conflicts: movePaths(plan.conflicts, "/duties", place) };
}

/**
 * The plan without a solution.
 *
 * @vi giải pháp
 * @param plan - The plan; it is not changed, and what is not touched is shared with it.
 * @param solution - Id of the solution.
 * @returns The new plan.
 * @throws TypeError if the plan has no such solution.
 * @example
 * ```ts
 * const plan = definePlan({ id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030" });
 * const solution = { id: "1", ordinal: "1", group: "", title: "Tuyên truyền", statements: [] };
 * withoutSolution(withSolution(plan, solution), "1").solutions; // → []
 * ```
 */
export function withoutSolution(plan: Plan, solution: string): Plan {
  const { list, place } = take(plan.solutions, solution, "solution");
  return { ...plan, solutions: list, conflicts: movePaths(plan.conflicts, "/solutions", place) };
}

/**
 * The plan without a baseline.
 *
 * @vi số liệu nền
 * @param plan - The plan; it is not changed, and what is not touched is shared with it.
 * @param baseline - Id of the baseline.
 * @returns The new plan.
 * @throws TypeError if the plan has no such baseline.
 * @example
 * ```ts
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030",
 * });
 * const on = { kind: "unknown", reason: "not-stated" } as const;
 * const baseline = { id: "1", title: "Số lớp", measure: { unit: "class" }, on, method: "unstated", statements: [] } as const;
 * withoutBaseline(withBaseline(plan, baseline), "1").baselines; // → []
 * ```
 */
export function withoutBaseline(plan: Plan, baseline: string): Plan {
  const { list, place } = take(plan.baselines, baseline, "baseline");
  return { ...plan, baselines: list, conflicts: movePaths(plan.conflicts, "/baselines", place) };
}

function take<T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  kind: string,
  known: readonly { readonly id: string }[] = list,
): { readonly list: readonly T[]; readonly place: number } {
  const place = list.findIndex((element) => element.id === id);
  if (place < 0)
    throw new TypeError(`Cannot take the ${kind} “${id}” out of the plan: there are ${showIds(known.map((element) => element.id))}`);
  return { list: list.filter((_, index) => index !== place), place };
}

/** Conflicts lead to their values by position: those behind what was taken out move up, those about it go. */
function movePaths(conflicts: readonly Conflict[], list: string, place: number): readonly Conflict[] {
  if (!conflicts.some(({ path }) => path.startsWith(`${list}/`))) return conflicts;
  return conflicts.flatMap((conflict) => {
    if (!conflict.path.startsWith(`${list}/`)) return [conflict];
    const [position = "", ...rest] = conflict.path.slice(list.length + 1).split("/");
    const index = Number(position);
    if (index === place) return [];
    return index < place ? [conflict] : [{ ...conflict, path: [list, String(index - 1), ...rest].join("/") }];
  });
}
