import { describe, expect, test } from "vitest";
import { definePlan } from "./define-plan.ts";
import type { Plan } from "./model/plan.ts";
import type { PlanInput, TargetInput, TaskInput } from "./plan-input.ts";
import type { PlanRows } from "./plan-rows.ts";
import { toRows } from "./to-rows.ts";

const head = { id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030" } as const;
const rowsOf = (input: Partial<PlanInput>): PlanRows => toRows(definePlan({ ...head, ...input }));
const target = (fields: Omit<TargetInput, "id" | "title">): PlanRows["targets"][number] | undefined =>
  rowsOf({ targets: [{ id: "a", title: "Mục tiêu", ...fields }] }).targets[0];
const task = (fields: Omit<TaskInput, "id" | "title">): PlanRows["tasks"][number] | undefined =>
  rowsOf({ tasks: [{ id: "1", title: "Nhiệm vụ", ...fields }] }).tasks[0];
const none = { upper: null, unit: "%", population: "", per: null, keep: false } as const;

describe("measures of a target", () => {
  test.each([
    ["100%", { ...none, comparator: "eq", value: 100 }],
    ["đạt 30%", { ...none, comparator: "eq", value: 30 }],
    ["94,58%", { ...none, comparator: "eq", value: 94.58 }],
    ["ít nhất 50%", { ...none, comparator: "gte", value: 50 }],
    ["tối thiểu 50%", { ...none, comparator: "gte", value: 50 }],
    ["≥ 90%", { ...none, comparator: "gte", value: 90 }],
    ["giảm 30%", { ...none, comparator: "eq", value: 30 }],
    ["giảm tối thiểu 30%", { ...none, comparator: "gte", value: 30 }],
    ["giảm từ 3% đến 4%", { ...none, comparator: "range", value: 3, upper: 4 }],
    ["trên 90%", { ...none, comparator: "gt", value: 90 }],
    ["hơn 90%", { ...none, comparator: "gt", value: 90 }],
    ["> 90%", { ...none, comparator: "gt", value: 90 }],
    ["không quá 5%", { ...none, comparator: "lte", value: 5 }],
    ["≤ 5%", { ...none, comparator: "lte", value: 5 }],
    ["dưới 5%", { ...none, comparator: "lt", value: 5 }],
    ["35% - 40%", { ...none, comparator: "range", value: 35, upper: 40 }],
    ["từ 80% đến 100%", { ...none, comparator: "range", value: 80, upper: 100 }],
    ["khoảng 20%", { ...none, comparator: "approx", value: 20 }],
    ["gần 20%", { ...none, comparator: "approx", value: 20 }],
    ["Thuộc nhóm 20 tỉnh dẫn đầu", { ...none, comparator: "lte", value: 20, unit: null }],
    ["Duy trì 100% xã có mạng", { ...none, comparator: "eq", value: 100, population: "xã", keep: true }],
    ["Duy trì thứ hạng", { ...none, comparator: "none", value: null, unit: null, keep: true }],
    ["Trở thành trung tâm đào tạo", { ...none, comparator: "none", value: null, unit: null }],
    ["Hằng năm đào tạo ít nhất 100 chuyên gia", { ...none, comparator: "gte", value: 100, unit: "chuyên gia", per: "year" }],
    ["hơn 1.000 lượt người dự", { ...none, comparator: "gt", value: 1000, unit: "lượt người" }],
  ])("%s", (says, measure) => {
    expect(target({ says })?.measures).toEqual([measure]);
  });

  test("one for each number of the sentence, the nested ones too", () => {
    expect(target({ says: "100% lãnh đạo, 60% công chức" })?.measures.map(({ value, population }) => [value, population])).toEqual([
      [100, "lãnh đạo"],
      [60, "công chức"],
    ]);
    expect(
      target({ says: "Có 500 học viên (trong đó ít nhất 40% là nữ)" })?.measures.map(({ comparator, value, unit }) => [
        comparator,
        value,
        unit,
      ]),
    ).toEqual([
      ["eq", 500, "học viên"],
      ["gte", 40, "%"],
    ]);
    expect(
      target({ says: "80% các huyện bố trí kinh phí cho ít nhất 60% số xã" })?.measures.map(({ comparator, value }) => [comparator, value]),
    ).toEqual([
      ["eq", 80],
      ["gte", 60],
    ]);
  });

  test("a number that is to be set later is none", () => {
    const plan = definePlan({ ...head, targets: [{ id: "a", title: "Mở lớp" }] });
    const later: Plan = {
      ...plan,
      targets: plan.targets.map((each) => ({
        ...each,
        measures: [
          { id: "m1", unit: "class", unitWords: "lớp", quantity: { kind: "to-be-set", words: "theo kế hoạch năm" }, counting: "unstated" },
        ],
      })),
    };
    expect(toRows(later).targets[0]?.measures).toEqual([{ ...none, comparator: "none", value: null, unit: null }]);
  });
});

describe("schedules of a task", () => {
  test.each([
    ["2027 - 2030", "2027-01-01", "2030-12-31", "none"],
    ["quý IV/2027", "2027-10-01", "2027-12-31", "none"],
    ["Năm 2028", "2028-01-01", "2028-12-31", "none"],
    ["đến năm 2030", null, "2030-12-31", "none"],
    ["trước ngày 15/12/2027", null, "2027-12-14", "none"],
    ["Hằng năm", null, null, "yearly"],
    ["Định kỳ hằng năm từ 2027 - 2030", "2027-01-01", "2030-12-31", "yearly"],
    ["6 tháng/lần", null, null, "half-yearly"],
    ["Hằng quý", null, null, "quarterly"],
    ["Hằng tháng", null, null, "monthly"],
    ["Định kỳ 02 năm/01 lần", null, null, "every-2-years"],
    ["Định kỳ 03 năm/lần", null, null, "every-3-years"],
    ["Định kỳ 05 năm/lần", null, null, "periodic"],
    ["Định kỳ", null, null, "periodic"],
    ["Hằng tuần", null, null, "periodic"],
    ["Định kỳ hằng năm, hoặc giai đoạn 03 năm", null, null, "periodic"],
    ["Thường xuyên", null, null, "ongoing"],
    ["Thường xuyên, liên tục bắt đầu từ năm 2028", "2028-01-01", null, "ongoing"],
    ["100 ngày kể từ ngày ban hành", null, null, "none"],
    ["Theo tiến độ", null, null, "none"],
    ["", null, null, "none"],
  ])("%s", (when, from, to, recurrence) => {
    expect(task({ when })?.schedule).toEqual({ raw: when, from, to, recurrence });
  });
});

describe("money of a task", () => {
  test.each([
    ["7.500 triệu", { raw: "7.500 triệu", vnd: "7500000000", source: null }],
    ["Theo quy định", { raw: "Theo quy định", vnd: null, source: null }],
    ["", null],
  ])("%s", (money, budget) => {
    expect(task({ money })?.budget).toEqual(budget);
  });

  test("its source, also where no amount is printed", () => {
    expect(task({ money: "300 triệu đồng", source: "Ngân sách  tỉnh" })?.budget).toEqual({
      raw: "300 triệu đồng",
      vnd: "300000000",
      source: "Ngân sách tỉnh",
    });
    expect(task({ source: "Ngân sách tỉnh" })?.budget).toEqual({ raw: "", vnd: null, source: "Ngân sách tỉnh" });
  });

  test.each([
    [["100 triệu", "50 triệu"], "150000000"],
    [["100 triệu", "Theo quy định"], "100000000"],
    [["100 triệu", "50 triệu/năm"], null],
    [["0,5 đồng", "50 triệu"], null],
  ])("several lines are added when they are for the same time: %s", (money, vnd) => {
    const plan = definePlan({ ...head, tasks: money.map((words, index) => ({ id: String(index), title: "Mở lớp", money: words })) });
    const budget = plan.taskGroups.flatMap(({ tasks }) => tasks.flatMap((each) => each.budget));
    const joined: Plan = {
      ...plan,
      taskGroups: plan.taskGroups.map((group) => ({ ...group, tasks: group.tasks.slice(0, 1).map((each) => ({ ...each, budget })) })),
    };
    expect(toRows(joined).tasks[0]?.budget).toEqual({ raw: money.join("; "), vnd, source: null });
  });
});

test("agencies stand one by one as they are printed, by what they do", () => {
  expect(task({ lead: "Các sở, ban, ngành; UBND cấp xã", with: "Sở KH&CN" })).toMatchObject({
    lead: ["Các sở, ban, ngành", "UBND cấp xã"],
    coordinating: ["Sở KH&CN"],
  });
  expect(target({ says: "100%", lead: "Sở Nội vụ", with: "UBND cấp xã" })).toMatchObject({
    lead: ["Sở Nội vụ"],
    coordinating: ["UBND cấp xã"],
  });
});

test("the document: what it leaves blank is null", () => {
  expect(rowsOf({ number: "94 /KH-UBND".replace(" ", ""), issuedOn: "ngày 20/5/2027", issuer: "UBND tỉnh\nLâm Đồng" }).document).toEqual({
    kind: "ke-hoach",
    number: "94/KH-UBND",
    issuedOn: "2027-05-20",
    issuer: "UBND tỉnh Lâm Đồng",
    from: "2027-01-01",
    to: "2030-12-31",
  });
  expect(rowsOf({ number: "", issuedOn: "" }).document).toMatchObject({ number: null, issuedOn: null, issuer: null });
  const plan: Plan = { ...definePlan(head), period: { kind: "unknown", reason: "not-stated" } };
  expect(toRows(plan).document).toMatchObject({ from: null, to: null });
});

test("totals and citations", () => {
  const { totals, citations } = rowsOf({
    total: { money: "7.500 triệu" },
    citations: ["Quyết định số 146/QĐ-TTg ngày 28/01/2022", "Luật An ninh mạng ngày 12 tháng 6 năm 2018"],
  });
  expect(totals).toEqual([{ raw: "7.500 triệu", vnd: "7500000000", span: null, alsoAt: [] }]);
  expect(citations.map(({ number, issuedOn }) => [number, issuedOn])).toEqual([
    ["146/QĐ-TTg", "2022-01-28"],
    [null, "2018-06-12"],
  ]);
});

describe("what only a document has", () => {
  const plan = definePlan({
    ...head,
    phases: [{ id: "p", label: "Giai đoạn  2027 - 2030", when: "2027 - 2030" }],
    targets: [{ id: "a", title: "Lớp kỹ năng" }],
    tasks: [
      { id: "1", title: "Mở lớp", group: "Đào tạo" },
      { id: "2", title: "Thi" },
    ],
  });
  const span = (start: number, end: number) => ({ document: "x", start, end });
  const read: Plan = {
    ...plan,
    sections: [
      { id: "s1", ordinal: "III", title: "Tổ chức", level: 1, kind: "tasks", span: span(0, 100) },
      { id: "s2", ordinal: "2)", title: "Kỳ thi", level: 2, kind: "tasks", span: span(50, 100) },
    ],
    targets: plan.targets.map((each) => ({
      ...each,
      statements: [
        { place: { part: "body", label: "điểm a", span: span(10, 20) } },
        { place: { part: "annex", label: "Phụ lục I, dòng 1", span: span(200, 220) }, words: "Mở lớp\n kỹ năng;" },
      ],
    })),
    taskGroups: plan.taskGroups.map((group, index) => ({
      ...group,
      ordinal: index === 0 ? "II" : "",
      tasks: group.tasks.map((each) => ({
        ...each,
        statements: [{ place: { part: index === 0 ? "annex" : "body", label: "dòng 1", span: span(60, 70) } }],
      })),
    })),
  };

  test("words as printed with white space collapsed, every place, the phase by its name", () => {
    expect(toRows(read).targets[0]).toMatchObject({
      phase: "Giai đoạn 2027 - 2030",
      text: "Mở lớp kỹ năng;",
      span: span(10, 20),
      alsoAt: [span(200, 220)],
    });
  });

  test("part and section of a task: the heading of its group, or the innermost one around it", () => {
    expect(toRows(read).tasks.map(({ part, section }) => [part, section])).toEqual([
      ["annex", "II. Đào tạo"],
      ["body", "2) Kỳ thi"],
    ]);
    expect(toRows(plan).tasks.map(({ part, section }) => [part, section])).toEqual([
      ["body", "Đào tạo"],
      ["body", ""],
    ]);
  });
});

test("rows are JSON, and every key is always there", () => {
  const bare = rowsOf({ targets: [{ id: "a", title: "A" }], tasks: [{ id: "1", title: "B" }] });
  expect(JSON.parse(JSON.stringify(bare))).toEqual(bare);
  expect(Object.keys(bare.tasks[0] ?? {})).toEqual([
    "part",
    "section",
    "ordinal",
    "text",
    "lead",
    "coordinating",
    "schedule",
    "budget",
    "output",
    "span",
    "alsoAt",
  ]);
  expect(Object.keys(bare.targets[0] ?? {})).toEqual(["phase", "ordinal", "text", "measures", "lead", "coordinating", "span", "alsoAt"]);
});
