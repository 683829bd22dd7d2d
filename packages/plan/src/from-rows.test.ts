import { describe, expect, test } from "vitest";
import { definePlan } from "./define-plan.ts";
import { fromRows } from "./from-rows.ts";
import { isPlan } from "./is-plan.ts";
import { listTasks } from "./list-elements.ts";
import type { PlanInput } from "./plan-input.ts";
import type { MeasureRow, PlanRows, ScheduleRow } from "./plan-rows.ts";
import { toRows } from "./to-rows.ts";

const input: PlanInput = {
  id: "lam-dong-2027",
  kind: "ke-hoach",
  number: "12/KH-UBND",
  title: "Kỹ năng số",
  issuer: "UBND tỉnh Lâm Đồng",
  jurisdiction: "tỉnh Lâm Đồng",
  period: "2027 - 2030",
  targets: [{ id: "a", title: "Có 500 học viên (trong đó ít nhất 40% là nữ)", lead: "Sở Nội vụ" }],
  tasks: [{ id: "1", title: "Mở lớp", group: "Đào tạo", lead: "Sở KH&CN", when: "Định kỳ hằng năm từ 2027 - 2030", money: "7.500 triệu" }],
  total: { money: "7.500 triệu" },
  citations: ["Quyết định số 146/QĐ-TTg ngày 28/01/2022 của Thủ tướng Chính phủ"],
};
const rows = toRows(definePlan(input));
const withTask = (change: Partial<PlanRows["tasks"][number]>): PlanRows => ({
  ...rows,
  tasks: rows.tasks.map((task) => ({ ...task, ...change })),
});
const withMeasures = (text: string, measures: readonly MeasureRow[]): PlanRows => ({
  ...rows,
  targets: rows.targets.map((target) => ({ ...target, text, measures })),
});
const told = (given: PlanRows): readonly string[] => fromRows(given).issues.map(({ code, path }) => `${code} ${path ?? ""}`);

test("the words are understood again: nested measures, agencies, times, money, citations", () => {
  const { value, issues } = fromRows(rows, { title: "Kỹ năng số" });
  expect(issues).toEqual([]);
  expect(value).toMatchObject({
    id: "12-kh-ubnd",
    title: "Kỹ năng số",
    jurisdiction: { kind: "unresolved", words: "UBND tỉnh Lâm Đồng" },
    targets: [
      {
        measures: [
          { id: "m1", unit: "person" },
          { parent: "m1", denominator: { kind: "parent-numerator" } },
        ],
        assignments: [{ agency: { id: "so-noi-vu" } }],
      },
    ],
    statedTotal: { money: { amount: "7500", unit: "triệu" } },
    citations: [{ kind: "Quyết định", issuer: "Thủ tướng Chính phủ" }],
  });
  expect(value?.taskGroups).toMatchObject([
    {
      title: "Đào tạo",
      tasks: [
        {
          schedule: { kind: "recurring", every: { count: 1, unit: "year" } },
          budget: [{ kind: "priced", money: { amount: "7500", unit: "triệu" } }],
        },
      ],
    },
  ]);
});

const measure = { comparator: "gte", value: 70, upper: null, unit: "%", population: "", per: null, keep: false } as const;

describe("columns that say something else than the words hold, and are told", () => {
  test.each<[string, PlanRows, readonly string[]]>([
    ["a measure", withMeasures("ít nhất 60% người dân", [measure]), ["row-differs /targets/0/measures"]],
    ["no measure in the words", withMeasures("Kỹ năng số", [measure]), []],
    ["a measure without its number", withMeasures("Kỹ năng số", [{ ...measure, value: null }]), ["field-invalid /targets/0/measures/0"]],
    [
      "a time",
      withTask({ schedule: { raw: "Hằng năm", from: null, to: "2028-12-31", recurrence: "none" } }),
      ["row-differs /tasks/0/schedule"],
    ],
    ["an amount", withTask({ budget: { raw: "7.500 triệu", vnd: "1", source: null } }), ["row-differs /tasks/0/budget"]],
    ["an amount in the unit of its column", withTask({ budget: { raw: "7.500", vnd: "7500000000", source: null } }), []],
    ["an agency that is two", withTask({ lead: ["Sở Nội vụ; Sở Tài chính"] }), ["row-agency-unsure /tasks/0/lead/0"]],
    ["a citation", { ...rows, citations: rows.citations.map((row) => ({ ...row, number: "1/QĐ-TTg" })) }, ["row-differs /citations/0"]],
    [
      "a second total without an amount",
      { ...rows, totals: [...rows.totals, ...rows.totals.map((row) => ({ ...row, raw: "x", vnd: null }))] },
      ["row-not-kept /totals/1"],
    ],
    [
      "a first day that no schedule has",
      withTask({ schedule: { raw: "x", from: "2028-01-01", to: null, recurrence: "none" } }),
      ["row-not-kept /tasks/0/schedule/from"],
    ],
    [
      "a day that does not exist",
      withTask({ schedule: { raw: "x", from: null, to: "2028-02-30", recurrence: "none" } }),
      ["field-invalid /tasks/0/schedule/to"],
    ],
    [
      "a time that runs backwards",
      withTask({ schedule: { raw: "x", from: "2029-01-01", to: "2028-01-01", recurrence: "none" } }),
      ["order-wrong /taskGroups/0/tasks/0/schedule"],
    ],
  ])("%s", (_, given, expected) => {
    expect(told(given)).toEqual(expected);
  });

  test("amounts are kept in đồng", () => {
    const { value } = fromRows(withTask({ budget: { raw: "7.500", vnd: "7500000000", source: "Ngân sách tỉnh" } }));
    expect(value === undefined ? [] : listTasks(value)[0]?.budget).toMatchObject([
      { kind: "priced", money: { amount: "7500000000", unit: "đồng" }, words: "7.500", sources: ["Ngân sách tỉnh"] },
    ]);
  });
});

test.each<[ScheduleRow["recurrence"], unknown]>([
  ["half-yearly", { kind: "recurring", every: { unit: "half-year", count: 1 } }],
  ["every-2-years", { kind: "recurring", every: { unit: "year", count: 2 } }],
  ["ongoing", { kind: "continuous" }],
  ["periodic", { kind: "recurring", every: { kind: "unstated" } }],
])("a row without words keeps its recurrence: %s", (recurrence, expected) => {
  const { value } = fromRows(withTask({ schedule: { raw: "", from: null, to: null, recurrence } }));
  expect(value === undefined ? undefined : listTasks(value)[0]?.schedule).toMatchObject(Object(expected));
});

test("tasks under one heading are a group, and ids are used once", () => {
  const [task] = rows.tasks;
  if (task === undefined) throw new Error("there is a task");
  const { value } = fromRows({ ...rows, tasks: [{ ...task, section: "II. Đào tạo" }, { ...task, section: "II. Đào tạo" }, task] });
  expect(value?.taskGroups.map(({ ordinal, title, tasks }) => [ordinal, title, tasks.map(({ id }) => id)])).toEqual([
    ["II", "Đào tạo", ["1", "1-2"]],
    ["", "Đào tạo", ["1-3"]],
  ]);
});

test("phases have the days of their names, within the time of the plan", () => {
  const given: PlanRows = {
    ...rows,
    targets: rows.targets.flatMap((target) => ["Đến năm 2028", "2029 - 2030", "Mốc cuối"].map((phase) => ({ ...target, phase }))),
  };
  expect(fromRows(given).value?.phases).toEqual([
    { id: "den-nam-2028", label: "Đến năm 2028", from: "2027-01-01", to: "2028-12-31" },
    { id: "2029-2030", label: "2029 - 2030", from: "2029-01-01", to: "2030-12-31" },
    { id: "moc-cuoi", label: "Mốc cuối", from: "2027-01-01", to: "2030-12-31" },
  ]);
  const open: PlanRows = { ...given, document: { ...given.document, from: null, to: null } };
  expect(told(open)).toContain("field-invalid /targets/0/phase");
});

test("what is no set of rows, and what is no id, is a mistake of the caller", () => {
  const broken: PlanRows = Object.assign({ ...rows }, { targets: 3 });
  expect(() => fromRows(broken)).toThrow(TypeError);
  expect(() => fromRows(rows, { id: "Lâm Đồng" })).toThrow(SyntaxError);
});

test("a number of any length gives an id that the schema takes", () => {
  const { value } = fromRows({ ...rows, document: { ...rows.document, number: "a-".repeat(300) } });
  expect(isPlan(value)).toBe(true);
});
