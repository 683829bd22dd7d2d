import fc from "fast-check";
import { expect, test } from "vitest";
import { plans } from "../test/random-plans.ts";
import { eachElement } from "./each-element.ts";
import { isPlan } from "./is-plan.ts";
import { isSamePlan, listPlanDifferences } from "./list-plan-differences.ts";
import { listTasks } from "./list-elements.ts";
import { withTarget } from "./with-element.ts";
import { withoutTarget, withoutTask } from "./without-element.ts";
import { listPlanIssues } from "./list-plan-issues.ts";

/** The same plan with its fields and its lists of elements the other way round. */
function turned(value: unknown, name = ""): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => turned(item));
    return ["targets", "phases", "taskGroups", "tasks", "duties", "citations", "assignments", "serves", "norms", "options"].includes(name)
      ? items.reverse()
      : items;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner, key)]),
  );
}

const at = (data: unknown, path: string): unknown =>
  path
    .split("/")
    .slice(1)
    .reduce((value: unknown, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined), data);

test("a plan is the same as itself through JSON, and with what has no order turned round", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const again: unknown = JSON.parse(JSON.stringify(plan));
      expect(isPlan(again) && listPlanDifferences(plan, again)).toEqual([]);
      const other = turned(plan);
      expect(isPlan(other) && isSamePlan(plan, other)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test("two plans differ alike from both sides, each difference where it says", () => {
  fc.assert(
    fc.property(plans, plans, (plan, other) => {
      const differences = listPlanDifferences(plan, other);
      expect(isSamePlan(plan, other)).toBe(differences.length === 0);
      expect(listPlanDifferences(other, plan)).toHaveLength(differences.length);
      for (const { kind, path, before, after } of differences) {
        if (kind === "added") expect(at(other, path)).toEqual(after);
        else expect(at(plan, path)).toEqual(before);
      }
    }),
    { numRuns: 50 },
  );
});

test("taking elements out leaves a sound plan, and putting a target in where it was gives the same", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      for (const target of plan.targets) {
        expect(listPlanIssues(withoutTarget(plan, target.id))).toEqual([]);
        expect(isSamePlan(withTarget(plan, target), plan)).toBe(true);
      }
      for (const task of listTasks(plan)) expect(listPlanIssues(withoutTask(plan, task.id))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test("eachElement() gives every element once, where its path leads", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const elements = [...eachElement(plan)];
      expect(new Set(elements.map(({ path }) => path)).size).toBe(elements.length);
      for (const { path, element } of elements) expect(at(plan, path)).toBe(element);
      const count = (kind: string): number => elements.filter((each) => each.kind === kind).length;
      expect([count("target"), count("task"), count("duty"), count("baseline")]).toEqual([
        plan.targets.length,
        listTasks(plan).length,
        plan.duties.length,
        plan.baselines.length,
      ]);
    }),
    { numRuns: 50 },
  );
});
