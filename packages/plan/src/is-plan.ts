import { isIsoDate } from "@kehoach/core";
import { isListOf, isObject, isText, maybeText, present, sizeOf } from "./internal/guards.ts";
import {
  isAmendment,
  isBaseline,
  isCitation,
  isConflict,
  isDuty,
  isJurisdiction,
  isOrientation,
  isParentPlan,
  isPeriod,
  isPhase,
  isSection,
  isSolution,
  isSourceDocument,
  isStated,
  isStatedTotal,
  isTarget,
  isTaskGroup,
} from "./internal/plan-guards.ts";
import type { Plan } from "./model/plan.ts";

const planKinds = new Set<unknown>(["ke-hoach", "de-an", "chuong-trinh", "to-trinh", "quyet-dinh", "nghi-quyet", "other"]);
const statuses = new Set<unknown>(["draft", "adopted", "unknown"]);

/**
 * Whether data of outside has the form of a plan: yes or no, many times faster than the faults that `readPlan` lists, and without zod.
 * It says of the form what the schema says; whether references lead somewhere is asked of `listPlanIssues`.
 *
 * @vi kế hoạch
 * @param value - Anything.
 * @returns `true` for a plan.
 * @example
 * ```ts
 * isPlan({ schemaVersion: 1, id: "x" }); // → false
 * ```
 */
export function isPlan(value: unknown): value is Plan {
  return (
    isObject<Plan>(value, 0) &&
    value.schemaVersion === 1 &&
    isText(value.id) &&
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(value.id) &&
    planKinds.has(value.kind) &&
    isStated(value.number, isText) &&
    isText(value.title) &&
    isStated(value.issuer, isText) &&
    isStated(value.issuedOn, isIsoDate) &&
    maybeText(value.issuedIn) &&
    statuses.has(value.status) &&
    isJurisdiction(value.jurisdiction) &&
    isStated(value.period, isPeriod) &&
    (value.orientation === undefined || isOrientation(value.orientation)) &&
    isListOf(value.phases, isPhase, 1) &&
    isListOf(value.sections, isSection, 1) &&
    isListOf(value.targets, isTarget, 1) &&
    isListOf(value.taskGroups, isTaskGroup, 1) &&
    (value.statedTotal === undefined || isStatedTotal(value.statedTotal)) &&
    (value.otherTotals === undefined || isListOf(value.otherTotals, isStatedTotal, 1)) &&
    isListOf(value.solutions, isSolution, 1) &&
    isListOf(value.duties, isDuty, 1) &&
    isListOf(value.baselines, isBaseline, 1) &&
    isListOf(value.citations, isCitation, 1) &&
    isListOf(value.parents, isParentPlan, 1) &&
    (value.amendments === undefined || isListOf(value.amendments, isAmendment, 1)) &&
    isListOf(value.sources, isSourceDocument, 1) &&
    isListOf(value.conflicts, isConflict, 1) &&
    sizeOf(value) === 21 + present(value.issuedIn, value.orientation, value.statedTotal, value.otherTotals, value.amendments)
  );
}
