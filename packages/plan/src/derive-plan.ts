import type { Period } from "@kehoach/calendar";
import { createIsoDate, type IsoDate } from "@kehoach/core";
import { touches } from "./internal/schedule-bounds.ts";
import type { Jurisdiction, Plan } from "./model/plan.ts";

/** What a derived plan has of its own. */
export interface DerivePlanOptions {
  /** Id of the new plan: lower-case letters, digits and hyphens. */
  readonly id: string;
  /** Its title; default: that of the parent. */
  readonly title?: string;
  /** Where it holds; default: where the parent does. */
  readonly jurisdiction?: Jurisdiction;
  /** The one year it is for; default: the whole time of the parent. */
  readonly year?: number;
}

/**
 * A plan of a year or of a unit below, begun from the plan above it: what falls into the year, under the same ids, so that results can be
 * added up to the parent. It is a draft without number or day, and names the parent as the first of its parents.
 *
 * Targets and amounts are copied as they stand; `allocateTarget` splits counts. The parent's citations, conflicts and stated total
 * belong to its own document and are left there.
 *
 * @vi kế hoạch năm, kế hoạch của cấp dưới
 * @param parent - The plan above.
 * @param options - What the new plan has of its own.
 * @returns The new plan; the parent is not changed.
 * @throws RangeError if the year is outside the plan and all its phases.
 * @example
 * ```ts
 * const parent = definePlan({
 *   id: "lam-dong-2027", kind: "ke-hoach", number: "12/KH-UBND", title: "Kỹ năng số", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030",
 *   tasks: [{ id: "1", title: "Mở lớp", when: "Hằng năm" }, { id: "2", title: "Sơ kết", when: "quý IV/2029" }],
 * });
 * const plan = derivePlan(parent, { id: "lam-dong-2028", year: 2028 });
 * [plan.parents, listTasks(plan).length]; // → [[{ number: "12/KH-UBND", plan: "lam-dong-2027" }], 1]
 * ```
 */
export function derivePlan(parent: Plan, options: DerivePlanOptions): Plan {
  const { id, title, jurisdiction, year } = options;
  const inYear: Period | undefined = year === undefined ? undefined : { from: createIsoDate(year, 1, 1), to: createIsoDate(year, 12, 31) };
  const phases = parent.phases.filter((phase) => inYear === undefined || (phase.from <= inYear.to && phase.to >= inYear.from));
  if (inYear !== undefined && phases.length === 0)
    throw new RangeError(`Cannot derive a plan of ${year}: “${parent.id}” has no phase in it`);
  const kept = new Set(phases.map((phase) => phase.id));
  const targets = parent.targets.filter((target) => kept.has(target.phase));
  const ids = new Set(targets.map((target) => target.id));
  const groups = parent.taskGroups.map((group) => ({
    ...group,
    tasks: group.tasks
      .filter((task) => inYear === undefined || touches(task.schedule, inYear))
      .map((task) => ({ ...task, serves: task.serves.filter(({ target }) => ids.has(target)) })),
  }));
  const { orientation: _orientation, statedTotal: _statedTotal, otherTotals: _otherTotals, ...rest } = parent;
  return {
    ...rest,
    id,
    title: title ?? parent.title,
    number: { kind: "unknown", reason: "blank" },
    issuer: { kind: "unknown", reason: "not-stated" },
    issuedOn: { kind: "unknown", reason: "blank" },
    status: "draft",
    jurisdiction: jurisdiction ?? parent.jurisdiction,
    period: inYear === undefined ? parent.period : { kind: "stated", value: inYear },
    phases: phases.map((phase) => (inYear === undefined ? phase : { ...phase, ...overlapOf(phase, inYear) })),
    sections: [],
    targets,
    taskGroups: groups.filter((group) => group.tasks.length > 0),
    citations: [],
    parents: [{ number: parent.number.kind === "stated" ? parent.number.value : "", plan: parent.id }, ...parent.parents],
    sources: [{ id, title: title ?? parent.title, format: "authored" }],
    conflicts: [],
  };
}

function overlapOf(first: Period, second: Period): Period {
  const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);
  const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);
  return { from: later(first.from, second.from), to: earlier(first.to, second.to) };
}
