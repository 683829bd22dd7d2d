import { fromRows } from "@kehoach/plan";
import { toRows } from "@kehoach/plan/rows";
import { expect, test } from "vitest";
import { listPlans, loadPlan } from "./list-plans.ts";

test.each(listPlans().map(({ id }) => id))("%s goes to flat rows and back, and gives the same rows again", async (id) => {
  const plan = await loadPlan(id);
  if (plan === undefined) throw new Error("the plan is in the catalogue");
  const rows = toRows(plan);
  const { value, issues } = fromRows(rows, { id, title: plan.title, jurisdiction: plan.jurisdiction });
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(value === undefined ? undefined : toRows(value)).toEqual(rows);
  expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
});
