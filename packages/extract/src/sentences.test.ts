import { readText } from "@kehoach/document";
import { type PlanRows, toRows } from "@kehoach/plan/rows";
import { expect, test } from "vitest";
import { taskLines } from "../test/task-lines.ts";
import { extractPlan } from "./extract-plan.ts";

const rowsOf = (...lines: readonly string[]): PlanRows =>
  toRows(extractPlan(readText(["KẾ HOẠCH", "Kỹ năng số tỉnh Lâm Đồng năm 2027", ...lines].join("\n"), { id: "x" })).plan);

test.each<[string, string]>([
  [
    "Cục Chuyển đổi số chủ trì, phối hợp với Vụ Pháp chế xây dựng quy chế dùng chung, trình Bộ trưởng trong quý II/2027.",
    "| Cục Chuyển đổi số | Vụ Pháp chế | 2027-04-01..2027-06-30 |",
  ],
  [
    "Sở Nội vụ chủ trì, phối hợp với Ban Quản lý dự án đầu tư xây dựng khu vực 3 mở lớp, hoàn thành năm 2027.",
    "| Sở Nội vụ | Ban Quản lý dự án đầu tư xây dựng khu vực 3 | ..2027-12-31 |",
  ],
  ["Trường Chính trị tỉnh mở 04 lớp kỹ năng số mỗi năm.", "| Trường Chính trị tỉnh |  | .. yearly |"],
  ["Sở Y tế chủ trì tổ chức ngày hội sức khỏe số, hằng năm từ năm 2027.", "| Sở Y tế |  | 2027-01-01.. yearly |"],
  [
    "Hội Nông dân tỉnh chủ trì, phối hợp Sở Khoa học và Công nghệ biên soạn tài liệu, xong trước ngày 31/5/2027.",
    "| Hội Nông dân tỉnh | Sở Khoa học và Công nghệ | ..2027-05-30 |",
  ],
  ["Ủy ban nhân dân cấp xã tổ chức ít nhất 02 lớp mỗi năm.", "| Ủy ban nhân dân cấp xã |  | .. yearly |"],
  ["Đảng ủy UBND tỉnh lãnh đạo UBND tỉnh ban hành kế hoạch. Hoàn thành trong quý IV/2027.", "| Đảng ủy UBND tỉnh |  | ..2027-12-31 |"],
  [
    "Đầu tư trung tâm dữ liệu, tổng mức 350 tỷ đồng, thực hiện trong giai đoạn 2027 - 2029.",
    "|  |  | 2027-01-01..2029-12-31 | 350000000000",
  ],
])("%j", (sentence, expected) => {
  expect(taskLines(rowsOf("I. NHIỆM VỤ", "1. Việc chung", `a) ${sentence}`, "b) Sở Tài chính bố trí kinh phí."))[0]).toContain(expected);
});

test("the digit 1 before an item, read as a letter", () => {
  const text =
    "I. MỤC TIÊU CỤ THỂ\nl. 90% xã có điểm hỗ trợ.\n2. 80% thôn có tổ công nghệ.\nII. NHIỆM VỤ\nl. Mở lớp\nChủ trì: Sở Nội vụ\n2. Tập huấn\nChủ trì: Sở Y tế";
  const { plan, issues } = extractPlan(readText(text, { id: "x" }));
  const { targets, tasks } = toRows(plan);
  expect(targets.map(({ ordinal, measures: [measure] }) => [ordinal, measure?.value])).toEqual([
    ["1", 90],
    ["2", 80],
  ]);
  expect(tasks.map(({ lead }) => lead)).toEqual([["Sở Nội vụ"], ["Sở Y tế"]]);
  expect(issues.filter(({ code }) => code === "slip-mended")).toHaveLength(2);
});

test("items k, l and m keep their letters", () => {
  const { targets } = rowsOf("I. MỤC TIÊU CỤ THỂ", "k) 90% xã có điểm hỗ trợ.", "l) 80% thôn có tổ công nghệ.", "m) 70% hộ có mạng.");
  expect(targets.map(({ ordinal }) => ordinal)).toEqual(["k", "l", "m"]);
});

test.each<[string, string | undefined]>([
  ["Khái toán: 1.240 triệu đồng, gồm: ngân sách tỉnh 740 triệu đồng; xã hội hóa 500 triệu đồng.", "1240000000"],
  ["Tổng kinh phí dự kiến từ 12 đến 15 tỷ đồng.", undefined],
])("the total in %j", (sentence, vnd) => {
  expect(rowsOf("I. TỔNG HỢP KINH PHÍ", sentence).totals.map((total) => total.vnd)).toEqual(vnd === undefined ? [] : [vnd]);
});
