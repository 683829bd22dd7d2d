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
  [
    "Giao Trung tâm Y tế huyện chủ trì, phối hợp với UBND các xã, thị trấn khám sàng lọc. Thời gian thực hiện: quý II năm 2027.",
    "| Trung tâm Y tế huyện | UBND các xã, thị trấn | 2027-04-01..2027-06-30 |",
  ],
  [
    "Tháng 4/2027: Mở hội chợ số. Cơ quan chủ trì: Sở Công Thương. Kinh phí: 350 triệu đồng.",
    "| Sở Công Thương |  | 2027-04-01..2027-04-30 | 350000000",
  ],
  ["Cả năm: Đăng tin. Cơ quan chủ trì: Sở Công Thương.", "| Sở Công Thương |  | 2027-01-01..2027-12-31 |"],
  ["Số hóa hồ sơ (Các sở, ngành; hoàn thành trước 30/9/2027).", "| Các sở, ngành |  | ..2027-09-29 |"],
  [
    "Lắp 68 camera (xong trước 30/6), giao Công an phường chủ trì, Đoàn Thanh niên phường phối hợp; kinh phí 1,02 tỷ đồng.",
    "| Công an phường | Đoàn Thanh niên phường | ..2027-06-29 | 1020000000",
  ],
  [
    "Nâng cấp sàn: Trung tâm Khuyến công chủ trì; phối hợp: Sở Y tế; hoàn thành tháng 8/2027; kinh phí 900 triệu đồng.",
    "| Trung tâm Khuyến công | Sở Y tế | ..2027-08-31 | 900000000",
  ],
  ["Mua máy tính cho thôn trước ngày 31/3/2027.", "|  |  | ..2027-03-30 |"],
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
  ["Ngân sách phường 180 triệu đồng; vận động 1,02 tỷ đồng; tổng cộng 1,2 tỷ đồng.", "1200000000"],
  ["Tổng kinh phí dự kiến từ 12 đến 15 tỷ đồng.", undefined],
])("the total in %j", (sentence, vnd) => {
  expect(rowsOf("I. TỔNG HỢP KINH PHÍ", sentence).totals.map((total) => total.vnd)).toEqual(vnd === undefined ? [] : [vnd]);
});

test("points of a task with labels of every kind, the last of them before the next task", () => {
  const { tasks, totals } = rowsOf(
    "I. NỘI DUNG, THỜI GIAN",
    "1- Lớp thứ nhất",
    "a) Thời gian: 07 ngày, từ 06/4/2027 đến 12/4/2027.",
    "b) Quân số: 34 người.",
    "c) Phụ trách: Công an xã.",
    "d) Kinh phí: 12.400.000đ",
    "2- Lớp thứ hai",
    "a) Thời gian: tháng 8 năm 2027.",
    "b) Phụ trách: Công an xã.",
    "c) Kinh phí: 8.000.000đ",
    "II. BẢO ĐẢM KINH PHÍ",
    "Tổng cộng: 20.400.000 đồng.",
  );
  expect(tasks.map(({ text, lead, schedule, budget }) => [text, lead, schedule.to, budget?.vnd])).toEqual([
    ["Lớp thứ nhất", ["Công an xã"], "2027-04-12", "12400000"],
    ["Lớp thứ hai", ["Công an xã"], "2027-08-31", "8000000"],
  ]);
  expect(totals.map(({ vnd }) => vnd)).toEqual(["20400000"]);
});

test("headings of targets that lost their numbers are no targets", () => {
  const { targets } = rowsOf(
    "I. MỤC TIÊU",
    "- Mục tiêu chung",
    "- Nâng cao kỹ năng số của người dân.",
    "- Mục tiêu cụ thể đến năm 2027",
    "- Mục tiêu 1: Về công chức",
    "- Chỉ tiêu 1: 90% công chức được bồi dưỡng.",
    "- Về hạ tầng",
    "• 80% thôn có mạng.",
    "• Xây dựng 5 trạm.",
  );
  expect(targets.map(({ text }) => text)).toEqual(["90% công chức được bồi dưỡng.", "80% thôn có mạng.", "Xây dựng 5 trạm."]);
});

test("a list of tasks that lost its marks", () => {
  const rows = rowsOf(
    "I. NHIỆM VỤ",
    "1. Tuyên truyền",
    "Tổ chức tháng hành động (Công an tỉnh chủ trì; hoàn thành trước ngày 15/5/2027).",
    "In tờ gấp (Sở Nội vụ chủ trì, phối hợp với Sở Y tế).",
  );
  expect(rows.tasks.map(({ lead }) => lead)).toEqual([["Công an tỉnh"], ["Sở Nội vụ"]]);
});

test("items under the name of the body that does them", () => {
  const { tasks } = rowsOf(
    "II. NHIỆM VỤ, GIẢI PHÁP",
    "1. Bộ Công Thương:",
    "a) Chủ trì xây dựng khung chung, trình Thủ tướng Chính phủ trong quý III năm 2027.",
    "b) Chủ trì, phối hợp với Bộ Tài chính nghiên cứu chính sách; hoàn thành trong năm 2027.",
    "c) Rà soát tiêu chuẩn; thực hiện hằng năm.",
    "2. Phát triển hạ tầng",
    "a) Xây dựng cổng chung.",
  );
  expect(tasks.map(({ lead, coordinating, schedule: { to, recurrence } }) => [lead, coordinating, to ?? recurrence])).toEqual([
    [["Bộ Công Thương"], [], "2027-09-30"],
    [["Bộ Công Thương"], ["Bộ Tài chính"], "2027-12-31"],
    [["Bộ Công Thương"], [], "yearly"],
    [[], [], "none"],
  ]);
});

test("the time behind the name of what is done", () => {
  const { tasks } = rowsOf(
    "I. TIẾN ĐỘ",
    "1. Lễ ra quân: ngày 31/5/2027 tại phường Phố Hiến. Phụ trách: Sở Nội vụ.",
    "2. Tổng kết: trước ngày 25/8/2027. Phụ trách: Sở Y tế.",
  );
  expect(tasks.map(({ lead, schedule }) => [lead, schedule.to])).toEqual([
    [["Sở Nội vụ"], "2027-05-31"],
    [["Sở Y tế"], "2027-08-24"],
  ]);
});

test("a section of contents and indicators holds targets", () => {
  const { targets } = rowsOf("I. NỘI DUNG VÀ CHỈ TIÊU", "1. Mùa hè", "- Trồng 200 cây; vệ sinh 15 km đường.");
  expect(targets.map(({ measures }) => measures.map(({ value }) => value))).toEqual([[200, 15]]);
});

test("labels over what they say", () => {
  const rows = rowsOf(
    "I. NỘI DUNG THỰC HIỆN",
    "1. Mở lớp",
    "Thời gian:",
    "Từ 01/02/2027 đến 30/9/2027",
    "Chịu trách nhiệm:",
    "Phòng Công nghệ thông tin",
    "Phối hợp:",
    "- Sở Nội vụ",
    "- Sở Y tế",
    "Kinh phí:",
    "8,2 tỷ đồng",
    "2. Tập huấn",
    "Thời gian:",
    "Hằng tháng",
  );
  expect(taskLines(rows)).toEqual([
    "Mở lớp | Phòng Công nghệ thông tin | Sở Nội vụ; Sở Y tế | 2027-02-01..2027-09-30 | 8200000000",
    "Tập huấn |  |  | .. monthly | ",
  ]);
});

test("labels behind the name of a task, and one label for two roles", () => {
  const rows = rowsOf(
    "II. NHIỆM VỤ",
    "1. Làm đường ấp: dài 1.200 m; chủ đầu tư: UBND xã; thời gian: quý II/2027; kinh phí: 1,45 tỷ đồng.",
    "2. Xây dựng vườn hoa: đơn vị thực hiện: Hội Nông dân xã; thời gian: tháng 10/2027.",
    "3. Nâng cấp kho dữ liệu",
    "- Đơn vị chủ trì/Đơn vị phối hợp: Sở Nội vụ/Sở Y tế, Sở Tài chính",
  );
  expect(rows.tasks.map(({ lead, coordinating, schedule, budget }) => [lead, coordinating, schedule.to, budget?.vnd])).toEqual([
    [["UBND xã"], [], "2027-06-30", "1450000000"],
    [["Hội Nông dân xã"], [], "2027-10-31", undefined],
    [["Sở Nội vụ"], ["Sở Y tế", "Sở Tài chính"], null, undefined],
  ]);
});
