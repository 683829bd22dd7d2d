import { expect, test } from "vitest";
import { definePlan } from "./define-plan.ts";
import { isSamePlan, listPlanDifferences } from "./list-plan-differences.ts";
import type { Plan } from "./model/plan.ts";
import type { PlanInput } from "./plan-input.ts";

const input: PlanInput = {
  id: "x",
  kind: "ke-hoach",
  title: "Thử",
  jurisdiction: "tỉnh Lâm Đồng",
  period: "2027 - 2030",
  targets: [
    { id: "a", title: "Kỹ năng số" },
    { id: "b", title: "Chuyên gia" },
  ],
  tasks: [{ id: "1", title: "Mở lớp", lead: "Sở Nội vụ; Sở Tài chính", at: ["Phần I", "Phụ lục"] }],
};
const plan = definePlan(input);
const differences = (other: Plan): readonly string[] => listPlanDifferences(plan, other).map(({ kind, path }) => `${kind} ${path}`);
const [first, second] = input.targets ?? [];
if (first === undefined || second === undefined) throw new Error("there are two targets");
const [task] = input.tasks ?? [];
if (task === undefined) throw new Error("there is a task");

test.each<[string, Plan, readonly string[]]>([
  ["targets in another order", definePlan({ ...input, targets: [second, first] }), []],
  ["agencies in another order", definePlan({ ...input, tasks: [{ ...task, lead: "Sở Tài chính; Sở Nội vụ" }] }), []],
  ["a field more", { ...plan, orientation: { to: plan.phases[0]!.to, words: "tầm nhìn" } }, ["added /orientation"]],
  [
    "a title",
    definePlan({ ...input, targets: [{ ...first, title: "Khác" }, second] }),
    ["changed /targets/0/title", "changed /targets/0/measures/0/quantity/words"],
  ],
  ["a target less", definePlan({ ...input, targets: [second] }), ["removed /targets/0"]],
  ["a target more", definePlan({ ...input, targets: [second, { id: "c", title: "C" }, first] }), ["added /targets/1"]],
  ["an agency less", definePlan({ ...input, tasks: [{ ...task, lead: "Sở Tài chính" }] }), ["removed /taskGroups/0/tasks/0/assignments/0"]],
  [
    "statements in another order: the values come from another place",
    definePlan({ ...input, tasks: [{ ...task, at: ["Phụ lục", "Phần I"] }] }),
    [
      "changed /taskGroups/0/tasks/0/statements/0/place/part",
      "changed /taskGroups/0/tasks/0/statements/0/place/label",
      "changed /taskGroups/0/tasks/0/statements/1/place/part",
      "changed /taskGroups/0/tasks/0/statements/1/place/label",
    ],
  ],
])("%s", (_, other, expected) => {
  expect(differences(other)).toEqual(expected);
  expect(isSamePlan(plan, other)).toBe(expected.length === 0);
});

test("lists whose ids are used twice are compared one by one", () => {
  const twice: Plan = { ...plan, targets: [plan.targets[0]!, plan.targets[0]!] };
  expect(differences(twice).length).toBeGreaterThan(0);
  expect(listPlanDifferences(twice, twice)).toEqual([]);
});
