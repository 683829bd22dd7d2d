import { describe, expect, test } from "vitest";
import { createPlanJsonSchema } from "./create-plan-json-schema.ts";
import { definePlan } from "./define-plan.ts";
import { listPlanIssues } from "./list-plan-issues.ts";
import type { Plan } from "./model/plan.ts";
import { readPlan } from "./read-plan.ts";

const plan = definePlan({
  id: "lam-dong-2027",
  kind: "ke-hoach",
  title: "Phổ cập kỹ năng số",
  jurisdiction: { code: "68", asOf: "2026-12-15" },
  period: "2027 - 2030",
  targets: [
    { id: "a", title: "Kỹ năng số", says: "đạt 30% người học (trong đó ít nhất 15% học công nghệ số)", when: "2027 - 2030" },
    { id: "b", title: "Chuyên gia", says: "100 chuyên gia" },
  ],
  tasks: [{ id: "1", title: "Mở lớp", serves: ["a"], when: "Hằng năm từ 2027 - 2030", money: "7.500 triệu" }],
});
/** The plan as JSON, with one piece of its text changed. */
const changed = (from: string, to: string): unknown => {
  const text = JSON.stringify(plan);
  if (!text.includes(from)) throw new Error(`the plan has no ${from}`);
  return JSON.parse(text.replace(from, to));
};
const faults = (data: unknown): readonly string[] => readPlan(data).issues.map(({ code, path }) => `${code} ${path ?? ""}`);

describe("readPlan()", () => {
  test("gives back a plan that went through JSON, its fields in their order", () => {
    const text = JSON.stringify(Object.fromEntries(Object.entries(plan).reverse()));
    const { value, issues } = readPlan(JSON.parse(text));
    expect(issues).toEqual([]);
    expect(JSON.stringify(value)).toBe(text);
  });

  test.each([
    ['"schemaVersion":1', '"schemaVersion":2', ["field-invalid /schemaVersion"]],
    ['"schemaVersion":1,', "", ["field-missing /schemaVersion"]],
    ['"schemaVersion":1', '"schemaVersion":1,"__proto__":{"id":"y"}', ["field-unknown /__proto__"]],
    ['"schemaVersion":1', '"schemaVersion":1,"person":"A"', ["field-unknown /person"]],
    ['"title":"Mở lớp"', '"title":7', ["field-invalid /taskGroups/0/tasks/0/title"]],
    ['"basis":"unstated"', '"basis":"yearly"', ["field-invalid /taskGroups/0/tasks/0/budget/0/basis"]],
    ['"id":"b"', '"id":"a"', ["id-repeated /targets/1/id"]],
    ['"target":"a"', '"target":"z"', ["reference-unknown /taskGroups/0/tasks/0/serves/0/target"]],
    ['"phase":"all"', '"phase":"none"', ["reference-unknown /targets/0/phase"]],
    ['"parent":"m1"', '"parent":"m2"', ["circle /targets/0/measures/1/parent"]],
    ['"parent":"m1"', '"parent":"m9"', ["reference-unknown /targets/0/measures/1/parent"]],
    ['"from":"2027-01-01"', '"from":"2031-01-01"', ["order-wrong /period"]],
    ['"from":"2027-01-01"', '"from":"2027-02-30"', ["field-invalid /period/value/from"]],
  ])("%s changed to %s", (from, to, expected) => {
    expect(faults(changed(from, to))).toEqual(expected);
  });

  test("says everything at once, in both languages", () => {
    const { issues } = readPlan({ ...plan, title: 1, kind: "plan", extra: true });
    expect(issues.map(({ path }) => path)).toEqual(["/kind", "/title", "/extra"]);
    expect(issues[0]?.message).toMatchObject({ vi: expect.stringContaining("không hợp lệ"), en: expect.stringContaining("not valid") });
  });

  const nested = (levels: number): unknown => {
    let value: unknown = "x";
    for (let level = 0; level < levels; level += 1) value = { inner: value };
    return value;
  };
  const round: { self?: unknown } = {};
  round.self = round;
  test.each([
    ["nesting of 100 levels", nested(100)],
    ["nesting of 100,000 levels", nested(100_000)],
    ["data that hold themselves", round],
    ["the same inside a field", { ...plan, sections: round }],
  ])("answers %s with a finding", (_name, data) => {
    expect(readPlan(data).issues.map(({ code }) => code)).toEqual(["nesting-too-deep"]);
  });

  test.each([undefined, null, 1, "plan", [], [plan], Number.MAX_VALUE, 10n, { ...plan, sections: [{ level: 2 ** 60 }] }])(
    "finds no plan in what is none (%#)",
    (data) => {
      const { value, issues } = readPlan(data);
      expect(value).toBeUndefined();
      expect(issues.length).toBeGreaterThan(0);
    },
  );
});

test("listPlanIssues() finds a conflict that chose no statement, and ids used twice in every list", () => {
  const [task] = plan.taskGroups;
  const broken: Plan = {
    ...plan,
    taskGroups: task === undefined ? [] : [task, task],
    conflicts: [{ path: "/number", statements: [], chosen: 0, policy: "first-statement" }],
  };
  expect(listPlanIssues(broken).map(({ code, path }) => `${code} ${path ?? ""}`)).toEqual([
    "id-repeated /taskGroups/1/id",
    "id-repeated /taskGroups/1/tasks/0/id",
    "reference-unknown /conflicts/0/chosen",
  ]);
});

test("createPlanJsonSchema() names the types of the model, and its own version", () => {
  const schema = createPlanJsonSchema();
  expect(schema).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: "object",
    additionalProperties: false,
    properties: { schemaVersion: { const: 1 } },
    $defs: { Target: { type: "object" }, Task: {}, Measure: {}, IsoDate: { type: "string", format: "date" } },
  });
  expect(JSON.stringify(schema)).not.toContain("__schema");
});
