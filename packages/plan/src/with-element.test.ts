import { parseIsoDate } from "@kehoach/core";
import { describe, expect, test } from "vitest";
import { definePlan } from "./define-plan.ts";
import { listTasks } from "./list-elements.ts";
import { listPlanIssues } from "./list-plan-issues.ts";
import type { Conflict } from "./model/place.ts";
import type { Plan } from "./model/plan.ts";
import { withBaseline, withDuty, withPhase, withSolution, withTarget, withTask } from "./with-element.ts";
import { withoutBaseline, withoutDuty, withoutPhase, withoutSolution, withoutTarget, withoutTask } from "./without-element.ts";

const conflict = (path: string): Conflict => ({
  path,
  statements: [{ place: { part: "body", label: "a" } }, { place: { part: "annex", label: "b" } }],
  chosen: 0,
  policy: "first-statement",
});
const plan: Plan = {
  ...definePlan({
    id: "x",
    kind: "ke-hoach",
    title: "Thử",
    jurisdiction: "tỉnh Lâm Đồng",
    period: "2027 - 2030",
    targets: [
      { id: "a", title: "Kỹ năng số" },
      { id: "b", title: "Chuyên gia" },
    ],
    tasks: [
      { id: "1", title: "Mở lớp", group: "Đào tạo", serves: ["a", "b"] },
      { id: "2", title: "Thi", group: "Đào tạo", serves: ["b"] },
      { id: "3", title: "Khảo sát", group: "Khác" },
    ],
    duties: [{ id: "d", who: "UBND cấp xã" }],
  }),
  conflicts: [
    conflict("/number"),
    conflict("/targets/0/measures"),
    conflict("/targets/1/schedule"),
    conflict("/taskGroups/0/tasks/1/budget/0"),
  ],
};
const [target] = plan.targets;
const [task, , survey] = listTasks(plan);
if (target === undefined || task === undefined || survey === undefined) throw new Error("the plan has them");
const paths = (changed: Plan): readonly string[] => changed.conflicts.map(({ path }) => path);

describe("with…", () => {
  test("puts an element in the place of the one with its id, and shares all the rest", () => {
    const changed = withTarget(plan, { ...target, title: "Khác" });
    expect(changed.targets.map(({ title }) => title)).toEqual(["Khác", "Chuyên gia"]);
    expect(changed.targets[1]).toBe(plan.targets[1]);
    expect(changed.taskGroups).toBe(plan.taskGroups);
    expect(plan.targets[0]).toBe(target);
    const moved = withTask(plan, { ...task, title: "Khác" });
    expect(listTasks(moved).map(({ title }) => title)).toEqual(["Khác", "Thi", "Khảo sát"]);
    expect(moved.taskGroups[1]).toBe(plan.taskGroups[1]);
    expect(moved.taskGroups[0]?.tasks[1]).toBe(plan.taskGroups[0]?.tasks[1]);
  });

  test("puts a new element after all others, a task into the group asked for", () => {
    expect(withTarget(plan, { ...target, id: "c" }).targets.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(withTask(plan, { ...task, id: "4" }).taskGroups.map(({ tasks }) => tasks.length)).toEqual([2, 2]);
    expect(withTask(plan, { ...task, id: "4" }, { group: "g1" }).taskGroups.map(({ tasks }) => tasks.length)).toEqual([3, 1]);
    expect(withTask({ ...plan, taskGroups: [] }, task).taskGroups).toEqual([{ id: "g1", ordinal: "", title: "", tasks: [task] }]);
    expect(withPhase(plan, { id: "p", label: "x", from: parseIsoDate("2027-01-01"), to: parseIsoDate("2028-01-01") }).phases).toHaveLength(
      2,
    );
    expect(withSolution(plan, { id: "s", ordinal: "", group: "", title: "x", statements: [] }).solutions).toHaveLength(1);
  });

  test("refuses what names something that is not there", () => {
    expect(() => withTarget(plan, { ...target, phase: "none" })).toThrow(
      new TypeError("Cannot put the target “a” into the plan: it names the phase “none”, and there are all"),
    );
    expect(() => withTask(plan, { ...task, serves: [{ target: "z", basis: "stated" }] })).toThrow(TypeError);
    expect(() => withTask(plan, { ...task, id: "4" }, { group: "g9" })).toThrow(TypeError);
  });
});

describe("without…", () => {
  test("a target: no task serves it any more, conflicts behind it move up", () => {
    const changed = withoutTarget(plan, "a");
    expect(listTasks(changed).map(({ serves }) => serves.map((served) => served.target))).toEqual([["b"], ["b"], []]);
    expect(changed.taskGroups[1]).toBe(plan.taskGroups[1]);
    expect(paths(changed)).toEqual(["/number", "/targets/0/schedule", "/taskGroups/0/tasks/1/budget/0"]);
    expect(listPlanIssues(changed)).toEqual([]);
  });

  test("a task, with the conflicts about it", () => {
    expect(paths(withoutTask(plan, "2"))).toEqual(["/number", "/targets/0/measures", "/targets/1/schedule"]);
    expect(paths(withoutTask(plan, "1")).at(-1)).toBe("/taskGroups/0/tasks/0/budget/0");
    const changed = withoutTask(plan, "3");
    expect(changed.taskGroups.map(({ tasks }) => tasks.length)).toEqual([2, 0]);
    expect(changed.conflicts).toBe(plan.conflicts);
    expect(listTasks(withTask(changed, survey))).toEqual(listTasks(plan));
  });

  test("a phase only when no target is in it", () => {
    expect(() => withoutPhase(plan, "all")).toThrow(new TypeError("Cannot take the phase “all” out of the plan: it has the targets a, b"));
    expect(withoutPhase({ ...plan, targets: [] }, "all").phases).toEqual([]);
  });

  test.each<[string, () => Plan]>([
    ["target", () => withoutTarget(plan, "z")],
    ["task", () => withoutTask(plan, "z")],
    ["phase", () => withoutPhase(plan, "z")],
    ["duty", () => withoutDuty(plan, "z")],
    ["solution", () => withoutSolution(plan, "z")],
    ["baseline", () => withoutBaseline(plan, "z")],
  ])("an unknown %s is a mistake", (kind, take) => {
    expect(take).toThrow(new RegExp(`^Cannot take the ${kind} “z” out of the plan: there are`, "u"));
  });

  test("what was put in is taken out again", () => {
    const [duty] = plan.duties;
    if (duty === undefined) throw new Error("the plan has one");
    expect(withoutDuty(withDuty(plan, { ...duty, id: "e" }), "e")).toEqual(plan);
    const baseline = {
      id: "b",
      title: "x",
      measure: { unit: "class" },
      on: { kind: "unknown", reason: "blank" },
      method: "unstated",
      statements: [],
    } as const;
    expect(withoutBaseline(withBaseline(plan, baseline), "b")).toEqual(plan);
  });
});
