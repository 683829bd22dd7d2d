import { planSchema } from "@kehoach/plan/schema";
import { expect, test } from "vitest";
import { listPlans, loadPlan } from "./list-plans.ts";

test.each(listPlans())("$id loads, is accepted by the schema, and names the place of every fact", async ({ id, title }) => {
  const plan = await loadPlan(id);
  if (plan === undefined) throw new Error("every listed plan loads");
  expect(plan.title).toBe(title);
  expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  const elements = [...plan.targets, ...plan.taskGroups.flatMap((group) => group.tasks), ...plan.duties, ...plan.solutions];
  for (const element of elements) expect(element.statements.length).toBeGreaterThan(0);
});

test("loadPlan() knows no other plan, and nothing of the prototype", async () => {
  for (const id of ["", "x", "__proto__", "constructor", "../plans/dong-nai-2026"]) expect(await loadPlan(id)).toBeUndefined();
});
