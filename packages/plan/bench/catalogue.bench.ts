import { listPlans, loadPlan } from "@kehoach/catalogue";
import { bench, describe } from "vitest";
import { isPlan } from "../src/is-plan.ts";
import { planSchema } from "../src/plan-schema.ts";
import { readPlan } from "../src/read-plan.ts";

const plans = await Promise.all(listPlans().map(({ id }) => loadPlan(id)));
const texts = plans.map((plan) => JSON.stringify(plan)).sort((first, second) => second.length - first.length);
const data: unknown = JSON.parse(texts[0] ?? "");

if (!isPlan(data) || readPlan(data).value === undefined || !planSchema.safeParse(data).success) {
  throw new Error("the contenders must accept the plan");
}

describe(`the largest plan of the catalogue, ${texts[0]?.length ?? 0} characters of JSON`, () => {
  bench("readPlan", () => {
    readPlan(data);
  });
  bench("isPlan: yes or no", () => {
    isPlan(data);
  });
  bench("zod alone", () => {
    planSchema.safeParse(data);
  });
});
