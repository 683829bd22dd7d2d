import { createIssue, type Issue, type Read } from "@kehoach/core";
import type * as z from "zod";
import { listPlanIssues } from "./list-plan-issues.ts";
import { type PlanIssueCode, planMessages } from "./messages.ts";
import type { Plan } from "./model/plan.ts";
import { planSchema } from "./plan-schema.ts";

/** Levels of nesting a plan may have: a measure inside a measure inside a target needs a dozen. */
const maxDepth = 64;

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
  const fail = (issues: readonly Issue<PlanIssueCode>[]): Read<Plan, PlanIssueCode> => ({ issues, rest: [] });
  const deep = findTooDeep(data);
  if (deep !== undefined) return fail([createIssue(planMessages, "nesting-too-deep", { limit: String(maxDepth) }, { path: deep })]);
  const { success, error } = planSchema.safeParse(data, { reportInput: true });
  // The schema changes nothing: the data itself is kept, so that its fields stay in their order.
  const isPlan = (value: unknown): value is Plan => success && value === data;
  if (!isPlan(data)) return fail((error?.issues ?? []).flatMap((issue) => toIssues(issue)));
  const issues = listPlanIssues(data);
  return issues.length === 0 ? { value: data, issues, rest: [] } : fail(issues);
}

/** The path of something nested deeper than a plan can be; it goes no deeper itself, so no data can exhaust the stack. */
function findTooDeep(value: unknown, depth = 0): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (depth >= maxDepth) return "";
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const deep = findTooDeep(value[index], depth + 1);
      if (deep !== undefined) return `/${index}${deep}`;
    }
    return undefined;
  }
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner !== "object") continue;
    const deep = findTooDeep(inner, depth + 1);
    if (deep !== undefined) return `/${key}${deep}`;
  }
  return undefined;
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
