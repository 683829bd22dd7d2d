import { type AgencyRef, isSameAgency } from "@kehoach/agencies";
import type { Period } from "@kehoach/calendar";
import type { Schedule } from "@kehoach/calendar/schedule";
import type { IsoDate } from "@kehoach/core";
import { foldVietnamese } from "@kehoach/text";
import { lastDayOf, touches } from "./internal/schedule-bounds.ts";
import type { Duty, Plan } from "./model/plan.ts";
import type { Measure } from "./model/quantity.ts";
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
  return dueBy(plan.targets, day);
}

/**
 * The tasks whose last day is a day or earlier, the earliest first.
 *
 * @param plan - The plan.
 * @param day - The day, included.
 * @returns The tasks; those that name no last day are not among them: see {@link listTasksWithoutDeadline}.
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030",
 *   tasks: [{ id: "1", title: "Mở lớp", when: "đến năm 2030" }, { id: "2", title: "Thi", when: "quý II/2028" }],
 * });
 * listTasksDueBy(plan, parseIsoDate("2028-12-31")).map((task) => task.id); // → ["2"]
 * ```
 */
export function listTasksDueBy(plan: Plan, day: IsoDate): readonly Task[] {
  return dueBy(listTasks(plan), day);
}

/**
 * The targets that name no last day: `Hằng năm`, `Thường xuyên`, terms after an event, nothing at all.
 *
 * @param plan - The plan.
 * @returns The targets, in the order of the plan.
 * @example
 * ```ts
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030",
 *   targets: [{ id: "a", title: "Mở lớp", when: "Hằng năm" }, { id: "b", title: "Thi", when: "quý II/2028" }],
 * });
 * listTargetsWithoutDeadline(plan).map((target) => target.id); // → ["a"]
 * ```
 */
export function listTargetsWithoutDeadline(plan: Plan): readonly Target[] {
  return plan.targets.filter((target) => lastDayOf(target.schedule) === undefined);
}

/**
 * The tasks that name no last day.
 *
 * @param plan - The plan.
 * @returns The tasks, in the order of the plan.
 * @example
 * ```ts
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030",
 *   tasks: [{ id: "1", title: "Mở lớp", when: "Thường xuyên" }, { id: "2", title: "Thi", when: "quý II/2028" }],
 * });
 * listTasksWithoutDeadline(plan).map((task) => task.id); // → ["1"]
 * ```
 */
export function listTasksWithoutDeadline(plan: Plan): readonly Task[] {
  return listTasks(plan).filter((task) => lastDayOf(task.schedule) === undefined);
}

/**
 * The tasks whose stated days reach into a period. A last day leaves the whole time before it; what names no day at all is not among them.
 *
 * @param plan - The plan.
 * @param period - The period.
 * @returns The tasks, in the order of the plan.
 * @example
 * ```ts
 * import { yearPeriod } from "@kehoach/calendar";
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030",
 *   tasks: [{ id: "1", title: "Mở lớp", when: "2027 - 2028" }, { id: "2", title: "Thi", when: "quý II/2029" }, { id: "3", title: "Dạy" }],
 * });
 * listTasksDuring(plan, yearPeriod(2029)).map((task) => task.id); // → ["2"]
 * ```
 */
export function listTasksDuring(plan: Plan, period: Period): readonly Task[] {
  return listTasks(plan).filter(({ schedule }) => namesDays(schedule) && touches(schedule, period));
}

/**
 * The targets whose stated days reach into a period, as {@link listTasksDuring} has it.
 *
 * @param plan - The plan.
 * @param period - The period.
 * @returns The targets, in the order of the plan.
 * @example
 * ```ts
 * import { yearPeriod } from "@kehoach/calendar";
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030",
 *   targets: [{ id: "a", title: "Mở lớp", when: "2027 - 2028" }, { id: "b", title: "Thi", when: "đến năm 2030" }],
 * });
 * listTargetsDuring(plan, yearPeriod(2029)).map((target) => target.id); // → ["b"]
 * ```
 */
export function listTargetsDuring(plan: Plan, period: Period): readonly Target[] {
  return plan.targets.filter(({ schedule }) => namesDays(schedule) && touches(schedule, period));
}

function dueBy<T extends { readonly schedule: Schedule }>(elements: readonly T[], day: IsoDate): readonly T[] {
  return elements
    .flatMap((element) => {
      const last = lastDayOf(element.schedule);
      return last === undefined || last > day ? [] : [{ element, last }];
    })
    .sort((first, second) => (first.last < second.last ? -1 : first.last > second.last ? 1 : 0))
    .map(({ element }) => element);
}

/** Whether a schedule names a first or a last day. */
function namesDays(schedule: Schedule): boolean {
  if (schedule.kind === "one-of") return schedule.options.some(namesDays);
  return (
    lastDayOf(schedule) !== undefined ||
    (schedule.kind === "continuous" ? schedule.from : schedule.kind === "recurring" ? schedule.window?.from : undefined) !== undefined
  );
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

/**
 * The tasks that an agency coordinates.
 *
 * @param plan - The plan.
 * @param agency - The agency, as `readAgencies` gives it.
 * @returns The tasks, in the order of the plan.
 * @example
 * ```ts
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030",
 *   tasks: [{ id: "1", title: "Thi", lead: "Sở Nội vụ", with: "Sở KHCN" }],
 * });
 * listTasksCoordinatedBy(plan, { kind: "unresolved", words: "Sở KHCN" }).map((task) => task.id); // → ["1"]
 * ```
 */
export function listTasksCoordinatedBy(plan: Plan, agency: AgencyRef): readonly Task[] {
  return listTasksOf(plan, agency, "coordinating");
}

/**
 * The targets an agency has a part in.
 *
 * @param plan - The plan.
 * @param agency - The agency, as `readAgencies` gives it.
 * @param role - Which part: `lead`, `coordinating`.
 * @returns The targets, in the order of the plan.
 * @example
 * ```ts
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030", targets: [{ id: "a", title: "Thi", lead: "Sở Nội vụ" }],
 * });
 * listTargetsOf(plan, { kind: "unresolved", words: "sở nội vụ" }, "lead").map((target) => target.id); // → ["a"]
 * ```
 */
export function listTargetsOf(plan: Plan, agency: AgencyRef, role: AssignmentRole): readonly Target[] {
  return plan.targets.filter((target) =>
    target.assignments.some((assignment) => assignment.role === role && isSameAgency(assignment.agency, agency)),
  );
}

/**
 * The duties of an agency.
 *
 * @param plan - The plan.
 * @param agency - The agency, as `readAgencies` gives it.
 * @returns The duties, in the order of the plan.
 * @example
 * ```ts
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030",
 *   duties: [{ who: "UBND cấp xã", report: "Sở KH&CN", when: "ngày 01 tháng 11 hằng năm" }],
 * });
 * listDutiesOf(plan, { kind: "unresolved", words: "UBND cấp xã" }).length; // → 1
 * ```
 */
export function listDutiesOf(plan: Plan, agency: AgencyRef): readonly Duty[] {
  return plan.duties.filter(({ agencies }) => agencies.some((each) => isSameAgency(each, agency)));
}

/**
 * The tasks that serve a target of a phase.
 *
 * @param plan - The plan.
 * @param phase - Id of the phase.
 * @returns The tasks, in the order of the plan; by their days they are found with {@link listTasksDuring}.
 * @example
 * ```ts
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030",
 *   targets: [{ id: "a", title: "Kỹ năng số" }], tasks: [{ id: "1", title: "Mở lớp", serves: ["a"] }, { id: "2", title: "Thi" }],
 * });
 * listTasksOfPhase(plan, "all").map((task) => task.id); // → ["1"]
 * ```
 */
export function listTasksOfPhase(plan: Plan, phase: string): readonly Task[] {
  const ids = new Set(listTargetsOfPhase(plan, phase).map(({ id }) => id));
  return listTasks(plan).filter(({ serves }) => serves.some(({ target }) => ids.has(target)));
}

/**
 * The targets that a task serves.
 *
 * @param plan - The plan.
 * @param task - Id of the task.
 * @returns The targets, in the order of the plan; none for an id that no task has.
 * @example
 * ```ts
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030",
 *   targets: [{ id: "a", title: "Kỹ năng số" }, { id: "b", title: "Thi" }], tasks: [{ id: "1", title: "Mở lớp", serves: ["a"] }],
 * });
 * listTargetsServedBy(plan, "1").map((target) => target.id); // → ["a"]
 * ```
 */
export function listTargetsServedBy(plan: Plan, task: string): readonly Target[] {
  const ids = new Set(
    listTasks(plan)
      .find(({ id }) => id === task)
      ?.serves.map(({ target }) => target),
  );
  return plan.targets.filter(({ id }) => ids.has(id));
}

/**
 * The targets about a population: one of their measures counts it, or a share of it.
 *
 * @param plan - The plan.
 * @param population - Words, in any case and with or without tone marks: `doanh nghiệp`.
 * @returns The targets, in the order of the plan.
 * @example
 * ```ts
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030",
 *   targets: [{ id: "a", title: "Kỹ năng số", of: "người dân", level: "70%" }, { id: "b", title: "Hỗ trợ", says: "100 doanh nghiệp" }],
 * });
 * listTargetsAbout(plan, "doanh nghiệp").map((target) => target.id); // → ["b"]
 * ```
 */
export function listTargetsAbout(plan: Plan, population: string): readonly Target[] {
  const wanted = foldVietnamese(population.trim());
  const counts = ({ population: of = "", unitWords = "", quantity }: Measure): boolean =>
    foldVietnamese(of).includes(wanted) ||
    foldVietnamese(unitWords).includes(wanted) ||
    (quantity.kind === "satisfying" && counts(quantity.inner));
  return plan.targets.filter(({ measures }) => measures.some(counts));
}

/**
 * The tasks that a source of money pays for.
 *
 * @param plan - The plan.
 * @param source - Words of the source, in any case and with or without tone marks: `ngân sách tỉnh`.
 * @returns The tasks, in the order of the plan.
 * @example
 * ```ts
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030",
 *   tasks: [{ id: "1", title: "Mở lớp", money: "7.500 triệu", source: "Ngân sách tỉnh" }, { id: "2", title: "Thi" }],
 * });
 * listTasksFundedBy(plan, "ngân sách").map((task) => task.id); // → ["1"]
 * ```
 */
export function listTasksFundedBy(plan: Plan, source: string): readonly Task[] {
  const wanted = foldVietnamese(source.trim());
  return listTasks(plan).filter(({ budget }) =>
    budget.some(({ sources }) => sources.some((words) => foldVietnamese(words).includes(wanted))),
  );
}

/**
 * Every agency that a plan names, once each: of its targets, tasks and duties.
 *
 * @param plan - The plan.
 * @returns The agencies, in the order in which the plan first names them.
 * @example
 * ```ts
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030",
 *   tasks: [{ id: "1", title: "Mở lớp", lead: "Sở KH&CN" }, { id: "2", title: "Thi", lead: "Sở Khoa học và Công nghệ" }],
 * });
 * listAgencies(plan).map(({ words }) => words); // → ["Sở KH&CN"]
 * ```
 */
export function listAgencies(plan: Plan): readonly AgencyRef[] {
  const assigned = [...plan.targets, ...listTasks(plan)].flatMap(({ assignments }) => assignments);
  const all = [
    ...assigned,
    ...plan.duties.flatMap(({ agencies, recipients }) => [...agencies.map((agency) => ({ agency })), ...recipients]),
  ];
  const seen = new Map<string, AgencyRef>();
  for (const { agency } of all) {
    const key = agency.kind === "unresolved" ? `words ${foldVietnamese(agency.words)}` : agency.id;
    if (!seen.has(key)) seen.set(key, agency);
  }
  return [...seen.values()];
}
