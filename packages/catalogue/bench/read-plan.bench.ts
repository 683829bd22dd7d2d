import { isPlan } from "@kehoach/plan";
import { planSchema, readPlan } from "@kehoach/plan/schema";
import { bench, describe } from "vitest";
import { listPlans, loadPlan } from "../src/index.ts";

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
