import type { Plan } from "./model/plan.ts";
import type { Target } from "./model/target.ts";
import type { Task } from "./model/task.ts";

/**
 * All tasks of a plan, in the order of its groups.
 *
 * @param plan - The plan.
 * @returns The tasks.
 * @example
 * ```ts
 * listTasks(definePlan({ id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030" })); // → []
 * ```
 */
export function listTasks(plan: Plan): readonly Task[] {
  return plan.taskGroups.flatMap((group) => group.tasks);
}

/**
 * The targets of one phase, in order.
 *
 * @param plan - The plan.
 * @param phase - Id of the phase.
 * @returns The targets.
 * @example
 * ```ts
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030",
 *   targets: [{ id: "a", title: "Bồi dưỡng kỹ năng số", of: "công chức", level: "100%" }],
 * });
 * listTargetsOfPhase(plan, "all").map((target) => target.id); // → ["a"]
 * ```
 */
export function listTargetsOfPhase(plan: Plan, phase: string): readonly Target[] {
  return plan.targets.filter((target) => target.phase === phase);
}
