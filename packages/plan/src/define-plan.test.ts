import { createAgencies } from "@kehoach/agencies";
import { describe, expect, test } from "vitest";
import { createVocabularies } from "./create-vocabularies.ts";
import { definePlan, readPlanInput } from "./define-plan.ts";
import { isPlan } from "./is-plan.ts";
import { listTargetsOfPhase, listTasks } from "./list-elements.ts";
import type { PlanInput } from "./plan-input.ts";
import { planSchema } from "./plan-schema.ts";

const input: PlanInput = {
  id: "lam-dong-2027",
  kind: "ke-hoach",
  title: "Phổ cập kỹ năng số",
  issuer: "UBND tỉnh Lâm Đồng",
  number: "",
  issuedOn: "ngày 05 tháng 01 năm 2027",
  jurisdiction: { code: "68", asOf: "2026-12-15" },
  period: "2027 - 2030",
  parents: ["146/QĐ-TTg"],
  targets: [
    { id: "a", title: "Bồi dưỡng kỹ năng số", of: "cán bộ, công chức", level: "100%", when: "Hằng năm", lead: "Sở KH&CN" },
    { id: "b", title: "Có kỹ năng số cơ bản", says: "Phấn đấu ít nhất 70% người dân", when: "đến năm 2030", lead: "UBND cấp xã" },
  ],
  tasks: [
    {
      id: "1",
      title: "Mở lớp",
      serves: ["a"],
      lead: "Sở KH&CN",
      with: "Sở Nội vụ; UBND cấp xã",
      when: "2027 - 2030",
      money: "7.500 triệu",
      source: "Ngân sách tỉnh",
    },
    { id: "2", title: "Tập huấn", group: "Ở xã", lead: "UBND cấp xã", when: "Hằng năm", money: "300 triệu", basis: "per-year" },
  ],
  duties: [{ who: "UBND cấp xã", report: "Sở KH&CN", when: "ngày 01 tháng 11 hằng năm" }],
};

describe("definePlan()", () => {
  const plan = definePlan(input);

  test("understands the words of every field", () => {
    expect(plan.status).toBe("draft");
    expect(plan.issuedOn).toEqual({ kind: "stated", value: "2027-01-05", words: "ngày 05 tháng 01 năm 2027" });
    expect(plan.targets[0]?.measures[0]).toMatchObject({ counting: "each-period", per: "year", population: "cán bộ, công chức" });
    expect(plan.targets[1]?.modality).toBe("stretch");
    expect(listTasks(plan).map((task) => task.budget[0])).toMatchObject([
      { basis: "total", sources: ["Ngân sách tỉnh"] },
      { basis: "per-year", basisFrom: "words" },
    ]);
    expect(plan.taskGroups.map((group) => group.title)).toEqual(["", "Ở xã"]);
    expect(plan.duties[0]).toMatchObject({
      kind: "report",
      schedule: { anchors: [{ kind: "day", month: 11, day: 1 }] },
      recipients: [{ role: "report-to" }],
    });
    expect(listTargetsOfPhase(plan, "all")).toHaveLength(2);
  });

  test("makes what the schema accepts, and JSON keeps it whole", () => {
    expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });

  test("lists everything that is wrong at once, with paths", () => {
    const broken = { ...input, kind: "plan", period: undefined, tasks: [{ id: "1" }, { id: "1", title: "x", serves: ["z"] }], extra: 1 };
    expect(readPlanInput(broken).issues.map((issue) => `${issue.severity} ${issue.path}`)).toEqual([
      "error /kind",
      "error /period",
      "error /tasks/0/title",
      "warning /extra",
      "error /tasks/1/id",
      "error /tasks/1/serves",
    ]);
  });

  test("checks ids, references, phases and periods", () => {
    const broken = {
      ...input,
      period: "2030 - 2027",
      phases: [{ id: "p", label: "p", when: "2027 - 2030" }],
      targets: [
        { id: "a", title: "x", phase: "q" },
        { id: "a", title: "y" },
      ],
      tasks: [{ id: "1", title: "x", serves: ["z"] }],
    };
    expect(
      readPlanInput(broken)
        .issues.filter((issue) => issue.severity === "error")
        .map((issue) => `${issue.code} ${issue.path}`),
    ).toEqual([
      "period-invalid /period",
      "reference-unknown /targets/0/phase",
      "id-repeated /targets/1/id",
      "reference-unknown /tasks/0/serves",
    ]);
  });

  test("names the ids that a wrong reference could have meant", () => {
    const { issues } = readPlanInput({ ...input, tasks: [{ id: "1", title: "x", serves: ["z"] }] });
    expect(issues.find(({ code }) => code === "reference-unknown")?.message).toEqual({
      vi: "Không có phần tử nào mang mã “z” (đang có: a, b)",
      en: "No element has the id “z” (there are: a, b)",
    });
  });

  test("throws one TypeError that shows every path", () => {
    expect(() => definePlan({ ...input, id: "Không hợp lệ", title: " " })).toThrow(/\/id: [\s\S]*\/title: /u);
  });

  test.each([undefined, null, 1, "plan", [], { __proto__: { id: "x" } }])("readPlanInput(%j) answers with issues", (value) => {
    const { value: plan, issues } = readPlanInput(value);
    expect(plan).toBeUndefined();
    expect(issues.length).toBeGreaterThan(0);
  });
});

test("the schema refuses what is no plan", () => {
  const plan: unknown = JSON.parse(JSON.stringify(definePlan(input)));
  if (typeof plan !== "object" || plan === null) throw new Error("a plan is an object");
  for (const change of [
    { schemaVersion: 2 },
    { extra: true },
    { id: "A B" },
    { period: { kind: "stated", value: { from: "2026-02-30", to: "2027-01-01" } } },
  ]) {
    expect(planSchema.safeParse({ ...plan, ...change }).success).toBe(false);
  }
});

const bare = { id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030" } as const;

describe("readPlanInput() with what the caller knows", () => {
  const input = {
    ...bare,
    targets: [{ id: "a", title: "Tập huấn", says: "ít nhất 12 ca lâm sàng", lead: "Sở An toàn thực phẩm" }],
    baselines: [{ title: "Ca đã có", says: "3 ca lâm sàng" }],
  };

  test("reads agencies and units of the caller", () => {
    const options = {
      agencies: createAgencies({ bodies: [{ name: "Sở An toàn thực phẩm" }] }),
      units: createVocabularies({ units: [{ id: "ca", unit: "event", vi: "ca", en: "case", spellings: ["ca lâm sàng"] }] }).units.terms,
    };
    const plan = definePlan(input, options);
    expect(plan.targets[0]?.measures).toMatchObject([
      { unit: "event", unitWords: "ca lâm sàng", quantity: { relation: ">=", value: "12" } },
    ]);
    expect(plan.targets[0]?.assignments).toMatchObject([{ agency: { kind: "one", id: "so-an-toan-thuc-pham" } }]);
    expect(plan.baselines[0]).toMatchObject({ value: "3", measure: { unit: "event" } });
    expect(definePlan(input).targets[0]?.assignments).toMatchObject([{ agency: { kind: "unresolved" } }]);
  });
});

test("definePlan() takes a role that the words say over that of the field", () => {
  const [task] = listTasks(
    definePlan({ ...bare, tasks: [{ id: "1", title: "Mở lớp", lead: "Sở KH&CN (chủ trì), Sở Nội vụ (phối hợp)", with: "UBND cấp xã" }] }),
  );
  expect(task?.assignments.map(({ role, agency }) => `${role}: ${agency.words}`)).toEqual([
    "lead: Sở KH&CN",
    "coordinating: Sở Nội vụ",
    "coordinating: UBND cấp xã",
  ]);
});

test("a phase up to a year begins with the plan, and one that cannot be read is still there for its targets", () => {
  const phases = [
    { id: "a", label: "Đến 2028", when: "đến năm 2028" },
    { id: "b", label: "Sau đó", when: "về sau" },
  ];
  const targets = phases.map(({ id }) => ({ id: `m${id}`, title: "Mục tiêu", says: "100% xã", phase: id }));
  const { issues } = readPlanInput({ ...bare, period: "2027 - 2030", phases, targets });
  expect(issues.map(({ code, path }) => `${code} ${path ?? ""}`)).toEqual(["period-invalid /phases/1/when"]);
  const { value } = readPlanInput({ ...bare, period: "2027 - 2030", phases: phases.slice(0, 1) });
  expect(value?.phases).toEqual([{ id: "a", label: "Đến 2028", from: "2027-01-01", to: "2028-12-31" }]);
});

test("the last day of a phase is that of the targets that name it, unless they have a time of their own", () => {
  const target = { title: "Mục tiêu", says: "100% xã" };
  const { value } = readPlanInput({
    ...bare,
    period: "2027 - 2030",
    phases: [
      { id: "a", label: "Đến 2028", when: "đến năm 2028" },
      { id: "b", label: "2029 - 2030", when: "2029 - 2030" },
    ],
    targets: [
      { ...target, id: "1", phase: "a" },
      { ...target, id: "2", phase: "a", when: "hằng năm" },
      { ...target, id: "3", phase: "b" },
      { ...target, id: "4" },
    ],
  });
  expect(value?.targets.map(({ phase, schedule }) => `${phase} ${schedule.kind} ${schedule.words}`)).toEqual([
    "a by đến năm 2028",
    "a recurring hằng năm",
    "b unspecified ",
    "a unspecified ",
  ]);
});

test.each([
  ["năm 2027", "Năm 2027"],
  ["2027 - 2030", "2027 - 2030"],
])("without phases there is one that bears the years of %j", (period, label) => {
  expect(readPlanInput({ ...bare, period }).value?.phases.map((phase) => phase.label)).toEqual([label]);
});

describe("readPlanInput() takes the structure in place of words", () => {
  test.each<readonly [string, unknown, readonly string[]]>([
    ["a schedule", { when: { kind: "by", day: "2030-12-31", precision: "year", words: "đến năm 2030" } }, []],
    ["a schedule without its day", { when: { kind: "by", words: "đến năm 2030" } }, ["structure-invalid /targets/0/when/day"]],
    ["a schedule of an unknown kind", { when: { kind: "soon", words: "" } }, ["structure-invalid /targets/0/when/kind"]],
    ["a schedule without words", { when: { kind: "unspecified" } }, ["structure-invalid /targets/0/when/words"]],
    [
      "a schedule with a field too many",
      { when: { kind: "by", day: "2030-12-31", precision: "year", words: "đến năm 2030", note: "" } },
      ["structure-invalid /targets/0/when/note"],
    ],
    [
      "an anchor on the 32nd",
      {
        when: { kind: "recurring", every: { kind: "every", count: 1, unit: "year" }, anchors: [{ kind: "day", day: 32 }], words: "" },
      },
      ["structure-invalid /targets/0/when/anchors/0/day"],
    ],
    ["a measure", { measures: [{ id: "m1", unit: "person", quantity: { kind: "exact", value: "100" }, counting: "by-end" }] }, []],
    [
      "a number that is no text in the second measure",
      {
        measures: [
          { id: "m1", unit: "person", quantity: { kind: "exact", value: "100" }, counting: "by-end" },
          { id: "m2", unit: "person", quantity: { kind: "exact", value: 100 }, counting: "by-end" },
        ],
      },
      ["structure-invalid /targets/0/measures/1/quantity/value"],
    ],
  ])("%s", (_what, fields, expected) => {
    const { value, issues } = readPlanInput({ ...bare, targets: [{ id: "a", title: "Bồi dưỡng", ...Object.assign({}, fields) }] });
    expect(issues.filter(({ severity }) => severity === "error").map(({ code, path }) => `${code} ${path ?? ""}`)).toEqual(expected);
    expect(value === undefined ? expected.length > 0 : isPlan(value)).toBe(true);
  });
});
