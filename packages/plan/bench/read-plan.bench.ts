import { bench, describe } from "vitest";
import { definePlan } from "../src/define-plan.ts";
import { isPlan } from "../src/is-plan.ts";
import { listTasks } from "../src/list-elements.ts";
import type { PlanInput } from "../src/plan-input.ts";
import { planSchema } from "../src/plan-schema.ts";
import { readPlan } from "../src/read-plan.ts";

const input: PlanInput = {
  id: "large",
  kind: "ke-hoach",
  title: "Kế hoạch lớn",
  jurisdiction: "tỉnh Lâm Đồng",
  period: "2027 - 2030",
  targets: [{ id: "a", title: "Kỹ năng số", says: "ít nhất 70% người dân", when: "đến năm 2030" }],
  tasks: Array.from({ length: 10_000 }, (_, index) => ({
    id: `n${index}`,
    title: "Mở lớp kỹ năng số",
    serves: ["a"],
    lead: "Sở KH&CN",
    with: "Sở Nội vụ; UBND cấp xã",
    when: "2027 - 2030",
    money: "7.500 triệu",
    at: "Phụ lục, dòng 1",
  })),
};
const plan = definePlan(input);
const data: unknown = JSON.parse(JSON.stringify(plan));
const few: unknown = JSON.parse(JSON.stringify({ ...plan, taskGroups: [{ ...plan.taskGroups[0], tasks: listTasks(plan).slice(0, 44) }] }));

const faulty: unknown = JSON.parse(JSON.stringify(plan).replaceAll('"basis":"total"', '"basis":"all"'));

if (!isPlan(data) || isPlan(faulty) || readPlan(faulty).issues.length !== 10_000) throw new Error("the contenders must agree");
if (readPlan(data).value === undefined || readPlan(few).value === undefined || !planSchema.safeParse(data).success) {
  throw new Error("the contenders must accept the plan");
}

describe("a plan of 10,000 tasks", () => {
  bench("readPlan: form, depth and references", () => {
    readPlan(data);
  });
  bench("isPlan: form, yes or no", () => {
    isPlan(data);
  });
  bench("zod alone: form", () => {
    planSchema.safeParse(data);
  });
  bench("readPlan of 10,000 faults: a message for each", () => {
    readPlan(faulty);
  });
});

describe("a plan of 44 tasks, as the largest of the catalogue", () => {
  bench("readPlan", () => {
    readPlan(few);
  });
});
