import fc from "fast-check";
import { expect, test } from "vitest";
import { definePlan, readPlanInput } from "./define-plan.ts";
import type { PlanInput } from "./plan-input.ts";
import { planSchema } from "./plan-schema.ts";
import { readPlan } from "./read-plan.ts";

const words = fc.constantFrom(
  "Mở lớp",
  "100%",
  "ít nhất 1.000 doanh nghiệp",
  "7.500 triệu",
  "Hằng năm",
  "2027 - 2030",
  "đến năm 2029",
  "Sở KH&CN; UBND cấp xã",
  "Theo quy định",
  "",
  "…",
  "31/02/2026",
  "<b>&\u0000",
  "😀",
);
const maybe = fc.option(words, { nil: undefined });
const optional = (model: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> => fc.record(model, { requiredKeys: [] });
const inputs: fc.Arbitrary<PlanInput> = fc
  .record({
    targets: fc.array(
      optional({ of: words, level: words, says: words, when: words, lead: words, with: words, output: words, note: words }),
      { maxLength: 6 },
    ),
    tasks: fc.array(optional({ group: words, lead: words, when: words, money: words, source: words, output: words }), { maxLength: 6 }),
    duties: fc.array(optional({ report: words, via: words, when: words, what: words }), { maxLength: 4 }),
    number: maybe,
    issuer: maybe,
  })
  .map(({ targets, tasks, duties, number, issuer }) => ({
    id: "x",
    kind: "ke-hoach",
    title: "Thử",
    jurisdiction: "tỉnh Lâm Đồng",
    period: "2027 - 2030",
    ...(number === undefined ? {} : { number }),
    ...(issuer === undefined ? {} : { issuer }),
    targets: targets.map((target, index) => ({ id: `m${index}`, title: "Mục tiêu", ...target })),
    tasks: tasks.map((task, index) => ({ id: `n${index}`, title: "Nhiệm vụ", ...task })),
    duties: duties.map((duty) => ({ who: "UBND cấp xã", ...duty })),
  }));

test("whatever the words, definePlan() makes a plan the schema accepts and JSON keeps whole", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const plan = definePlan(input);
      const again: unknown = JSON.parse(JSON.stringify(plan));
      expect(planSchema.safeParse(again).error).toBeUndefined();
      expect(again).toEqual(plan);
      expect(readPlan(again)).toEqual({ value: plan, issues: [], rest: [] });
    }),
    { numRuns: 150 },
  );
});

test("readPlanInput() never throws on data from outside", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.record({
          id: fc.anything(),
          kind: fc.anything(),
          tasks: fc.anything(),
          targets: fc.array(fc.anything()),
          period: fc.anything(),
        }),
      ),
      (input) => {
        const { value, issues } = readPlanInput(input);
        expect(value !== undefined || issues.length > 0).toBe(true);
      },
    ),
  );
});
