import { describe, expect, test } from "vitest";
import { definePlan, readPlanInput } from "../define-plan.ts";
import type { AlsoInput, PlanInput, TaskInput } from "../plan-input.ts";

const head = { id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030" } as const;
const task: TaskInput = {
  id: "1",
  title: "Mở lớp",
  lead: "Sở Nội vụ",
  with: "Sở Tài chính; UBND cấp xã",
  when: "Hằng năm từ 2027 - 2030",
  money: "1.200 triệu đồng",
  training: { headcount: "1.200 cán bộ" },
  at: "Mục III.1",
};
const conflictsOf = (also: Omit<AlsoInput, "at">, change: Partial<TaskInput> = {}): readonly string[] =>
  definePlan({ ...head, tasks: [{ ...task, ...change, also: [{ at: "Phụ lục, dòng 1", ...also }] }] }).conflicts.map(
    ({ path, statements, chosen, policy }) => `${path} ${statements.map(({ words }) => words).join(" | ")} → ${chosen} ${policy}`,
  );
const at = "/taskGroups/0/tasks/0";

describe("a further place of a task", () => {
  test.each<readonly [Omit<AlsoInput, "at">]>([
    [{ when: "2027 - 2030" }],
    [{ when: "Định kỳ mỗi năm từ năm 2027 - 2030" }],
    [{ when: "" }],
    [{ money: "1.200.000.000" }],
    [{ money: "1,2 tỷ đồng" }],
    [{ lead: "sở nội vụ" }],
    [{ with: "UBND cấp xã, Sở Tài chính" }],
    [{ headcount: "1200" }],
  ])("that says %j says the same or less", (also) => {
    expect(conflictsOf(also)).toEqual([]);
  });

  test.each<readonly [Omit<AlsoInput, "at">, string]>([
    [{ when: "2027 - 2029" }, `${at}/schedule Hằng năm từ 2027 - 2030 | 2027 - 2029 → 0 body-over-annex`],
    [{ when: "quý IV/2027" }, `${at}/schedule Hằng năm từ 2027 - 2030 | quý IV/2027 → 0 body-over-annex`],
    [{ money: "1.300 triệu đồng" }, `${at}/budget/0 1.200 triệu đồng | 1.300 triệu đồng → 0 body-over-annex`],
    [{ money: "Theo quy định" }, `${at}/budget/0 1.200 triệu đồng | Theo quy định → 0 body-over-annex`],
    [{ lead: "Sở Y tế" }, `${at}/assignments Sở Nội vụ | Sở Y tế → 0 body-over-annex`],
    [{ headcount: "khoảng 1.200" }, `${at}/training/headcount 1.200 cán bộ | khoảng 1.200 → 0 body-over-annex`],
  ])("that says %j contradicts", (also, expected) => {
    expect(conflictsOf(also)).toEqual([expected]);
  });

  test("before the annex the body is named first, whichever was taken", () => {
    const annexFirst = definePlan({ ...head, tasks: [{ ...task, at: "Phụ lục, dòng 1", also: [{ at: "Mục III.1", when: "2028" }] }] });
    expect(annexFirst.conflicts).toMatchObject([
      { chosen: 1, policy: "annex-over-body", statements: [{ place: { part: "body" } }, { place: { part: "annex" } }] },
    ]);
  });

  test("is a statement of the task, and of its money when it states that", () => {
    const plan = definePlan({ ...head, tasks: [{ ...task, also: [{ at: "Phụ lục, dòng 1", money: "1.200 triệu" }] }] });
    const built = plan.taskGroups[0]?.tasks[0];
    expect(built?.statements.map(({ place }) => place.label)).toEqual(["Mục III.1", "Phụ lục, dòng 1"]);
    expect(built?.budget[0]?.statements.map(({ place }) => place.label)).toEqual(["Phụ lục, dòng 1"]);
  });
});

test("a target whose annex sets another number is in conflict about its measures", () => {
  const targets = [
    {
      id: "a",
      title: "Kỹ năng số",
      says: "ít nhất 70% người dân",
      at: "Mục II.2",
      also: [{ at: "Phụ lục I, dòng 1", says: "70% người dân" }],
    },
    {
      id: "b",
      title: "Chuyên gia",
      says: "100 chuyên gia",
      at: "Mục II.2",
      also: [{ at: "Phụ lục I, dòng 2", says: "đào tạo 100 chuyên gia" }],
    },
  ];
  expect(definePlan({ ...head, targets }).conflicts.map(({ path }) => path)).toEqual(["/targets/0/measures"]);
});

test("the head and the annex may name another number or day of the plan", () => {
  const plan = definePlan({
    ...head,
    number: "94 /KH-UBND",
    issuedOn: "ngày 20 tháng 5 năm 2027",
    also: [
      { at: "Phụ lục, tên phụ lục", number: "91/KH-UBND", issuedOn: "20/5/2027" },
      { at: "Trang cuối", number: "94/KH-UBND" },
    ],
  });
  expect(plan.conflicts.map(({ path, statements }) => [path, statements.map(({ words }) => words)])).toEqual([
    ["/number", ["94 /KH-UBND", "91/KH-UBND"]],
  ]);
});

test("a cited document with two days is a conflict; what the document itself proves may be taken", () => {
  const words = "Quyết định số 146/QĐ-TTg ngày 28/01/2022";
  const also = [{ at: "Căn cứ", words: "Quyết định số 146/QĐ-TTg ngày 28/02/2022" }];
  const plan = definePlan({ ...head, citations: [{ words, at: "Mục I", also, policy: "outside-source" }] });
  expect(plan.citations[0]?.issuedOn).toMatchObject({ value: "2022-01-28" });
  expect(plan.conflicts).toMatchObject([{ path: "/citations/0/issuedOn", chosen: 1, policy: "outside-source" }]);
});

describe("the total a document states", () => {
  const withTotal = (money: string): PlanInput => ({
    ...head,
    tasks: [task, { id: "2", title: "Thi", money: "800 triệu", when: "2028" }],
    total: { money, at: "Phụ lục, dòng Tổng cộng" },
  });
  test.each([
    ["2.000 triệu", []],
    ["2.000.000.000", []],
    ["2.500 triệu", ["total-differs"]],
    ["chưa rõ", ["field-invalid"]],
  ])("%s", (money, codes) => {
    const { value, issues } = readPlanInput(withTotal(money));
    expect(issues.map(({ code }) => code).filter((code) => code === "total-differs" || code === "field-invalid")).toEqual(codes);
    expect(value?.statedTotal === undefined).toBe(codes.includes("field-invalid"));
  });
});
