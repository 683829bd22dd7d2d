import { fromRows, isPlan, isSamePlan, type Plan } from "@kehoach/plan";
import { fromCsv, toCsv, toRows } from "@kehoach/plan/rows";
import { readPlan } from "@kehoach/plan/schema";
import { expect, test } from "vitest";
import { listPlans, loadPlan } from "./list-plans.ts";

const ids = listPlans().map(({ id }) => id);

async function planOf(id: string): Promise<Plan> {
  const plan = await loadPlan(id);
  if (plan === undefined) throw new Error("the plan is in the catalogue");
  return plan;
}

test.each(ids)("%s goes through JSON and is the same, to the letter", async (id) => {
  const plan = await planOf(id);
  const text = JSON.stringify(plan);
  const data: unknown = JSON.parse(text);
  expect(isPlan(data) && isSamePlan(data, plan)).toBe(true);
  const { value, issues } = readPlan(data);
  expect(issues).toEqual([]);
  expect(JSON.stringify(value)).toBe(text);
});

test.each(ids)("%s goes to flat rows and back, and gives the same rows again", async (id) => {
  const plan = await planOf(id);
  const rows = toRows(plan);
  const { value, issues } = fromRows(rows, { id, title: plan.title, jurisdiction: plan.jurisdiction });
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(value === undefined ? undefined : toRows(value)).toEqual(rows);
  expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
  expect(fromCsv(toCsv(rows, { language: "vi" }))).toEqual({ value: rows, issues: [], rest: [] });
});
