import { summarizeBudget } from "@kehoach/budget";
import { createCalendar, officialNotices } from "@kehoach/calendar";
import { loadPlan } from "@kehoach/catalogue";
import { parseIsoDate } from "@kehoach/core";
import { listDue } from "@kehoach/deadlines";
import { printMarkdown } from "@kehoach/document";
import { definePlan, type Measure } from "@kehoach/plan";
import { describe, expect, test } from "vitest";
import { createPlanReport } from "./create-plan-report.ts";
import { formatMeasure } from "./format-measure.ts";

const asOf = parseIsoDate("2026-11-22");

describe("createPlanReport() of Đồng Nai", async () => {
  const plan = await loadPlan("dong-nai-2026");
  if (plan === undefined) throw new Error("it is in the catalogue");
  const due = listDue(plan, { asOf, calendar: createCalendar({ notices: officialNotices }) });
  const input = { plan, budget: summarizeBudget(plan), due, asOf };
  const text = printMarkdown(createPlanReport(input));

  test("says what a head of office asks first", () => {
    for (const words of [
      "Tổng kinh phí 31.000 triệu đồng như văn bản nêu, trên 7 nhiệm vụ.",
      "10.500 triệu đồng ở 3 dòng (Hàng năm ×2, Định kỳ) không nói là tổng số hay mỗi năm",
      "| 2026 - 2030 | 11 | 11 | 3 | 4 |",
      "| 2030 - 2035 | 5 | 4 | 0 | 1 |",
      "| 01/11/2026 (Chủ nhật) | Báo cáo tình hình, kết quả thực hiện, gửi UBND thành phố (thông qua Sở Khoa học và Công nghệ) | Các sở, ban, ngành; đơn vị ngành dọc; UBND các xã, phường | chưa rõ",
      "Điền số và ngày ban hành văn bản, hiện còn để trống.",
      "Xác định kinh phí của 3 nhiệm vụ (số 3, 5, 6) là tổng số hay mức mỗi năm.",
    ]) {
      expect(text).toContain(words);
    }
  });

  test("has every target and task once in its annexes, and the sum below", () => {
    for (const element of [...plan.targets, ...plan.taskGroups.flatMap((group) => group.tasks)]) {
      expect(text.split(`| ${element.title} |`)).toHaveLength(2);
    }
    expect(text).toContain("| **Tổng số như văn bản nêu** |  |  |  |  | **31.000** |  |");
  });

  test("takes the name of the office, and lists issues with their places", () => {
    const issue = { code: "x", severity: "warning", message: { vi: "Chưa rõ", en: "Unclear" }, params: {} } as const;
    const office = {
      superior: "UBND THÀNH PHỐ ĐỒNG NAI",
      name: "Sở Khoa học và Công nghệ",
      symbol: "BC-SKHCN",
      place: "Đồng Nai",
      signer: ["GIÁM ĐỐC"],
      recipients: ["UBND thành phố"],
    };
    const report = printMarkdown(createPlanReport({ ...input, office, issues: [{ issue, place: "dòng 12" }] }));
    for (const words of [
      "**SỞ KHOA HỌC VÀ CÔNG NGHỆ**",
      "/BC-SKHCN",
      "**GIÁM ĐỐC**",
      "UBND thành phố;",
      "| 1 | Cần xem lại | dòng 12 | Chưa rõ |",
    ])
      expect(report).toContain(words);
  });
});

test("a plan with nothing in it gives a report without annexes", () => {
  const plan = definePlan({ id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030" });
  const report = createPlanReport({ plan, budget: summarizeBudget(plan), due: listDue(plan, { asOf }), asOf });
  expect(report.blocks.some((block) => block.kind === "page-break")).toBe(false);
  expect(printMarkdown(report)).toContain("Không có nội dung nào cần làm rõ.");
});

test.each<[Partial<Measure>, string]>([
  [{ unit: "share", quantity: { kind: "exact", value: "94.58" } }, "94,58%"],
  [{ unit: "share", quantity: { kind: "interval", from: "35", to: "40" } }, "35% - 40%"],
  [{ unit: "share", quantity: { kind: "bound", relation: ">", value: "90" } }, "trên 90%"],
  [{ unit: "share", quantity: { kind: "bound", relation: "<=", value: "5" }, counting: "throughout" }, "duy trì không quá 5%"],
  [
    { unit: "person", unitWords: "chuyên gia", quantity: { kind: "bound", relation: ">=", value: "1000" }, per: "year" },
    "ít nhất 1.000 chuyên gia/năm",
  ],
  [{ unit: "none", quantity: { kind: "qualitative", words: "Là trung tâm" } }, "định tính"],
  [{ unit: "none", quantity: { kind: "to-be-set", words: "giao sau" } }, "sẽ xác định"],
  [{ unit: "share", quantity: { kind: "approximate", value: "20" } }, "khoảng 20%"],
])("formatMeasure(%o) is %s", (measure, text) => {
  expect(formatMeasure({ id: "m1", unit: "none", counting: "unstated", quantity: { kind: "exact", value: "1" }, ...measure })).toBe(text);
});
