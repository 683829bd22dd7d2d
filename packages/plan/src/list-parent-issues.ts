import type { AdminUnit, AdminUnits } from "@kehoach/admin-units";
import { createIssue, type Issue } from "@kehoach/core";
import { unitOn } from "./internal/unit-on.ts";
import { type PlanIssueCode, planMessages } from "./messages.ts";
import type { Plan } from "./model/plan.ts";

/** What the check may use. */
export interface ListParentIssuesOptions {
  /** Loaded units; without them it is not checked whether a parent's place holds that of the plan. */
  readonly units?: AdminUnits;
}

/**
 * What is wrong between a plan and the plans above it: a parent that is not at hand, another number than its data has, one of a lower
 * level or of another place, one whose time is over, one issued later, one that names the plan as its own parent.
 *
 * @vi kế hoạch cấp trên
 * @param plan - The plan.
 * @param plans - Plans at hand, for example of the catalogue: a parent is found by the id of its data or by its number.
 * @param options - The units.
 * @returns The issues, each with the path of its parent.
 * @example
 * ```ts
 * import { listParentIssues } from "@kehoach/plan/units";
 * const head = { kind: "ke-hoach", title: "Thử" } as const;
 * const nation = definePlan({ ...head, id: "qg", number: "146/QĐ-TTg", issuedOn: "2022-01-28", jurisdiction: "cả nước", period: "2022 - 2025" });
 * const plan = definePlan({ ...head, id: "x", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030", parents: ["146/QĐ-TTg", "qd-1"] });
 * listParentIssues(plan, [nation]).map(({ code, path }) => [code, path]); // → [["parent-ended", "/parents/0"], ["parent-not-found", "/parents/1"]]
 * ```
 */
export function listParentIssues(
  plan: Plan,
  plans: readonly Plan[],
  options: ListParentIssuesOptions = {},
): readonly Issue<PlanIssueCode>[] {
  const { units } = options;
  const issues: Issue<PlanIssueCode>[] = [];
  plan.parents.forEach(({ number, plan: id }, index) => {
    const say = (code: PlanIssueCode, params: Readonly<Record<string, string>>): void => {
      issues.push(
        createIssue(planMessages, code, { parent: number === "" ? (id ?? "") : number, ...params }, { path: `/parents/${index}` }),
      );
    };
    const parent = plans.find((each) => (id === undefined ? numberOf(each) === number : each.id === id));
    if (parent === undefined) {
      say("parent-not-found", {});
      return;
    }
    const own = numberOf(parent);
    if (number !== "" && own !== undefined && own !== number) say("parent-number-differs", { own });
    if (leadsBack(parent, plan, plans)) say("circle", { id: plan.id });
    compareTime(plan, parent, say);
    if (units !== undefined) comparePlace(plan, parent, units, say);
  });
  return issues;
}

type Say = (code: PlanIssueCode, params: Readonly<Record<string, string>>) => void;

function numberOf({ number }: Plan): string | undefined {
  return number.kind === "stated" ? number.value : undefined;
}

/** Whether the parents of a plan, and theirs, come back to another one. */
function leadsBack(from: Plan, to: Plan, plans: readonly Plan[]): boolean {
  const seen = new Set<Plan>();
  const open = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.id === to.id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    for (const { number, plan: id } of next.parents) {
      const above = plans.find((each) => (id === undefined ? numberOf(each) === number : each.id === id));
      if (above !== undefined) open.push(above);
    }
  }
  return false;
}

function compareTime(plan: Plan, parent: Plan, say: Say): void {
  if (plan.issuedOn.kind === "stated" && parent.issuedOn.kind === "stated" && parent.issuedOn.value > plan.issuedOn.value)
    say("parent-later", { day: parent.issuedOn.value, own: plan.issuedOn.value });
  if (plan.period.kind !== "stated" || parent.period.kind !== "stated") return;
  const ahead = parent.orientation?.to ?? parent.period.value.to;
  const last = ahead > parent.period.value.to ? ahead : parent.period.value.to;
  if (last < plan.period.value.from) say("parent-ended", { day: last, own: plan.period.value.from });
}

const levels: readonly AdminUnit["level"][] = ["province", "district", "commune"];

function comparePlace({ jurisdiction: below }: Plan, { jurisdiction: above }: Plan, units: AdminUnits, say: Say): void {
  if (above.kind === "nation" || above.kind === "unresolved" || below.kind === "unresolved") return;
  const upper = unitOn(units, above.code, above.asOf);
  if (upper === undefined) return;
  const lower = below.kind === "nation" ? undefined : unitOn(units, below.code, below.asOf);
  if (below.kind === "nation" || (lower !== undefined && levels.indexOf(lower.level) < levels.indexOf(upper.level))) {
    say("parent-below", { name: upper.name });
    return;
  }
  if (lower !== undefined && !isWithin(lower, upper, units)) say("parent-elsewhere", { name: upper.name, own: lower.name });
}

/** Whether a unit is another, lies in it, or is or lies in what that became. */
function isWithin(lower: AdminUnit, upper: AdminUnit, units: AdminUnits): boolean {
  const seen = new Set<AdminUnit>();
  const open: AdminUnit[] = [upper];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const sameTime =
      (next.to === undefined || lower.from === undefined || lower.from <= next.to) &&
      !(lower.to !== undefined && next.from !== undefined && lower.to < next.from);
    if (sameTime && [lower.code, lower.district, lower.province].includes(next.code)) return true;
    open.push(...units.successorsOf(next).flatMap(({ to }) => to ?? []));
  }
  return false;
}
