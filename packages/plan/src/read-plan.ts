import { createIssue, type Issue, type Read } from "@kehoach/core";
import type * as z from "zod";
import { maxDepth } from "./internal/guards.ts";
import { keepFaults } from "./internal/keep-faults.ts";
import { isPlan } from "./is-plan.ts";
import { listPlanIssues } from "./list-plan-issues.ts";
import { type PlanIssueCode, planMessages } from "./messages.ts";
import type { Plan } from "./model/plan.ts";
import { planSchema } from "./plan-schema.ts";

/**
 * Reads a finished plan from data of outside, such as a JSON file that was stored, sent or changed by hand.
 *
 * @param data - What should be a {@link Plan}.
 * @returns The plan when nothing is wrong; else every fault of its form, or every fault inside it, each with its path.
 * @example
 * ```ts
 * import { readPlan } from "@kehoach/plan/schema";
 * readPlan({ schemaVersion: 2 }).issues[0]?.message.en; // → "The value “2” is not valid: 1"
 * ```
 */
export function readPlan(data: unknown): Read<Plan, PlanIssueCode> {
  // The guard is asked first: zod is only needed to say what is wrong.
  if (!isPlan(data)) return { issues: listFormIssues(data), rest: [] };
  const issues = listPlanIssues(data);
  return issues.length === 0 ? { value: data, issues, rest: [] } : { issues, rest: [] };
}

function listFormIssues(data: unknown): readonly Issue<PlanIssueCode>[] {
  const deep = findTooDeep(data);
  if (deep !== undefined) return [createIssue(planMessages, "nesting-too-deep", { limit: String(maxDepth) }, { path: deep })];
  return (planSchema.safeParse(keepFaults(data), { reportInput: true }).error?.issues ?? []).flatMap((issue) => toIssues(issue));
}

/** The path of something nested deeper than a plan can be; it goes no deeper itself, so no data can exhaust the stack. */
function findTooDeep(value: unknown, depth = 0): string | undefined {
  if (!isHolder(value)) return undefined;
  if (depth >= maxDepth) return "";
  for (const key in value) {
    const deep = findTooDeep(value[key], depth + 1);
    if (deep !== undefined) return `/${key}${deep}`;
  }
  return undefined;
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function toIssues(issue: z.core.$ZodIssue): readonly Issue<PlanIssueCode>[] {
  const path = `/${issue.path.map(String).join("/")}`;
  const invalid = (why: string): readonly Issue<PlanIssueCode>[] => [
    createIssue(planMessages, "field-invalid", { value: showValue(issue.input), why }, { path }),
  ];
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? [createIssue(planMessages, "field-missing", { field: String(issue.path.at(-1) ?? "") }, { path })]
        : invalid(issue.expected);
    case "invalid_value":
      return issue.input === undefined
        ? [createIssue(planMessages, "field-missing", { field: String(issue.path.at(-1) ?? "") }, { path })]
        : invalid(issue.values.map(String).join(" | "));
    case "unrecognized_keys":
      return issue.keys.map((field) => ({
        ...createIssue(planMessages, "field-unknown", { field }, { path: `${path === "/" ? "" : path}/${field}` }),
        severity: "error",
      }));
    case "invalid_format":
      return invalid(issue.pattern ?? issue.format);
    default:
      return invalid(issue.message);
  }
}

/** A short picture of a value of outside. */
function showValue(value: unknown): string {
  if (Array.isArray(value)) return "[…]";
  return typeof value === "object" && value !== null ? "{…}" : String(value).slice(0, 80);
}
