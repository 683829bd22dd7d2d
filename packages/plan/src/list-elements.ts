import { type AgencyRef, isSameAgency } from "@kehoach/agencies";
import type { IsoDate } from "@kehoach/core";
import { lastDayOf } from "./internal/schedule-bounds.ts";
import type { Plan } from "./model/plan.ts";
import type { Target } from "./model/target.ts";
import type { AssignmentRole, Task } from "./model/task.ts";

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

/**
 * The targets whose last day is a day or earlier, the earliest first.
 *
 * @param plan - The plan.
 * @param day - The day, included.
 * @returns The targets; those that name no last day (`Hằng năm`) are not among them.
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030",
 *   targets: [{ id: "a", title: "Mở lớp", when: "đến năm 2030" }, { id: "b", title: "Thi", when: "quý II/2028" }],
 * });
 * listTargetsDueBy(plan, parseIsoDate("2028-12-31")).map((target) => target.id); // → ["b"]
 * ```
 */
export function listTargetsDueBy(plan: Plan, day: IsoDate): readonly Target[] {
  return plan.targets
    .flatMap((target) => {
      const last = lastDayOf(target.schedule);
      return last === undefined || last > day ? [] : [{ target, last }];
    })
    .sort((first, second) => (first.last < second.last ? -1 : first.last > second.last ? 1 : 0))
    .map(({ target }) => target);
}

/**
 * The tasks an agency leads.
 *
 * @param plan - The plan.
 * @param agency - The agency, as `readAgencies` gives it: known ones are found under every name they have.
 * @returns The tasks, in the order of the plan.
 * @example
 * ```ts
 * import { readAgencies } from "@kehoach/agencies";
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030",
 *   tasks: [{ id: "1", title: "Mở lớp", lead: "Sở KH&CN" }, { id: "2", title: "Thi", lead: "Sở Nội vụ", with: "Sở KHCN" }],
 * });
 * const agency = readAgencies("Sở Khoa học và Công nghệ").value?.[0]?.agency;
 * agency === undefined ? [] : listTasksLedBy(plan, agency).map((task) => task.id); // → ["1"]
 * ```
 */
export function listTasksLedBy(plan: Plan, agency: AgencyRef): readonly Task[] {
  return listTasksOf(plan, agency, "lead");
}

/**
 * The tasks an agency has a part in.
 *
 * @param plan - The plan.
 * @param agency - The agency, as `readAgencies` gives it.
 * @param role - Which part: `lead`, `coordinating`.
 * @returns The tasks, in the order of the plan.
 * @example
 * ```ts
 * import { readAgencies } from "@kehoach/agencies";
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030",
 *   tasks: [{ id: "1", title: "Thi", lead: "Sở Nội vụ", with: "Sở KHCN" }],
 * });
 * const agency = readAgencies("Sở KH-CN").value?.[0]?.agency;
 * agency === undefined ? [] : listTasksOf(plan, agency, "coordinating").map((task) => task.id); // → ["1"]
 * ```
 */
export function listTasksOf(plan: Plan, agency: AgencyRef, role: AssignmentRole): readonly Task[] {
  return listTasks(plan).filter((task) =>
    task.assignments.some((assignment) => assignment.role === role && isSameAgency(assignment.agency, agency)),
  );
}

/**
 * The tasks that serve a target.
 *
 * @param plan - The plan.
 * @param target - Id of the target.
 * @returns The tasks, in the order of the plan.
 * @example
 * ```ts
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030",
 *   targets: [{ id: "a", title: "Kỹ năng số" }], tasks: [{ id: "1", title: "Mở lớp", serves: ["a"] }, { id: "2", title: "Thi" }],
 * });
 * listTasksServing(plan, "a").map((task) => task.id); // → ["1"]
 * ```
 */
export function listTasksServing(plan: Plan, target: string): readonly Task[] {
  return listTasks(plan).filter((task) => task.serves.some((served) => served.target === target));
}
