import { createAgencies } from "@kehoach/agencies";
import { readText } from "@kehoach/document";
import { readCsv } from "@kehoach/document/csv";
import { type PlanRows, toRows } from "@kehoach/plan/rows";
import { createVocabularies } from "@kehoach/plan/vocabularies";
import { describe, expect, test } from "vitest";
import type { Extraction } from "./extraction.ts";
import { taskLines } from "../test/task-lines.ts";
import { extractPlan } from "./extract-plan.ts";

const head = ["KẾ HOẠCH", "Phổ cập kỹ năng số xã Lạc Sơn năm 2026"];
const read = (lines: readonly string[]): Extraction => extractPlan(readText([...head, ...lines].join("\n"), { id: "x" }));
const rowsOf = (lines: readonly string[]): PlanRows => toRows(read(lines).plan);

const documentOf = (text: string): PlanRows["document"] =>
  toRows(extractPlan(readText(`${text}\nI. MỤC TIÊU\n- 90% xã có điểm hỗ trợ.\n`, { id: "x" })).plan).document;

describe("who issues it", () => {
  test.each<[string, string | null]>([
    ["TỈNH ỦY CÀ MAU\n*\nSố 9-CTr/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nCà Mau, ngày 18 tháng 11 năm 2026", "TỈNH ỦY CÀ MAU"],
    ["TỈNH ỦY CÀ MAU\nBAN TỔ CHỨC\n*\nSố 24-KH/BTCTU\nĐẢNG CỘNG SẢN VIỆT NAM", "BAN TỔ CHỨC"],
    ["BAN CHẤP HÀNH ĐẢNG BỘ TỈNH CÀ MAU\n*\nSố 3-NQ/TU\nĐẢNG CỘNG SẢN VIỆT NAM", "BAN CHẤP HÀNH ĐẢNG BỘ TỈNH CÀ MAU"],
    ["ĐẢNG BỘ TỈNH CÀ MAU\nĐẢNG ỦY XÃ ĐẦM DƠI\n*\nSố 5-KH/ĐU", "ĐẢNG ỦY XÃ ĐẦM DƠI"],
    ["ĐẢNG BỘ TỈNH CÀ MAU\nTỈNH ỦY\n*\nSố 9-CTr/TU", "TỈNH ỦY"],
    ["ĐẢNG BỘ TỈNH CÀ MAU\nBAN CHẤP HÀNH\n*\nSố 9-CTr/TU", "BAN CHẤP HÀNH ĐẢNG BỘ TỈNH CÀ MAU"],
    ["BAN CHẤP HÀNH\nĐẢNG BỘ TỈNH CÀ MAU\n*\nSố 9-CTr/TU", "BAN CHẤP HÀNH ĐẢNG BỘ TỈNH CÀ MAU"],
    ["BAN CHẤP HÀNH ĐẢNG BỘ\nTỈNH CÀ MAU\n*\nSố 9-CTr/TU", "BAN CHẤP HÀNH ĐẢNG BỘ TỈNH CÀ MAU"],
    ["ĐẢNG BỘ XÃ ĐẦM DƠI | ĐẢNG CỘNG SẢN VIỆT NAM |\nSố 6-KH/ĐU | Đầm Dơi, ngày 02 tháng 3 năm 2026 |", "ĐẢNG BỘ XÃ ĐẦM DƠI"],
    ["CÔNG AN TỈNH CÀ MAU\nCÔNG AN XÃ ĐẦM DƠI\nSố: 41/KH-CAX", "CÔNG AN XÃ ĐẦM DƠI"],
    ["TỈNH ĐOÀN CÀ MAU\nSố: 12/KH-TĐTN", "TỈNH ĐOÀN CÀ MAU"],
  ])("of %j it is %j", (text, issuer) => {
    expect(documentOf(`${text}\nKẾ HOẠCH\nKỹ năng số năm 2026`).issuer).toBe(issuer);
  });
});

describe("the period of a plan", () => {
  test("between which days a school year runs is not known", () => {
    const text = "KẾ HOẠCH\nKỹ năng số cho học sinh năm học 2026 - 2027\nI. MỤC TIÊU\n- 90% học sinh biết lập trình.";
    const { plan } = extractPlan(readText(text, { id: "x" }));
    expect(plan.period).toEqual({ kind: "unknown", reason: "not-stated", words: "năm học 2026 - 2027" });
  });

  test("above the table of a spreadsheet it stands in a title of its own", () => {
    const text =
      "SỞ Y TẾ TỈNH CÀ MAU,,,\nDANH MỤC NHIỆM VỤ NĂM 2027,,,\nTT,Nhiệm vụ,Chủ trì,Tiến độ\n1,Mở lớp,Sở Y tế,Quý I\n2,Tập huấn,Sở Nội vụ,Quý II";
    const rows = toRows(extractPlan(readCsv(text, { id: "x" })).plan);
    expect([rows.document.from, rows.document.to]).toEqual(["2027-01-01", "2027-12-31"]);
    expect(taskLines(rows)).toEqual(["Mở lớp | Sở Y tế |  | ..2027-03-31 | ", "Tập huấn | Sở Nội vụ |  | ..2027-06-30 | "]);
  });
});

describe("tables", () => {
  test("one cell a line without a column of ordinals, and the next section behind the last row", () => {
    const rows = rowsOf(
      (
        "II. NHIỆM VỤ|Nội dung|Đơn vị chủ trì|Đơn vị phối hợp|Thời gian|1|Biên soạn tài liệu|Phòng Giáo dục phổ thông|Trường Đại học Cửu Long|" +
        "Trước 15/9/2026|2|Thi tin học|Tỉnh đoàn|Phòng Chính trị, tư tưởng và Học sinh, sinh viên|Tháng 4/2026|III. KINH PHÍ|" +
        "Từ nguồn chi sự nghiệp, dự kiến 860 triệu đồng.|IV. TỔ CHỨC THỰC HIỆN|1. Phòng Giáo dục phổ thông: tổng hợp."
      ).split("|"),
    );
    expect(taskLines(rows)).toEqual([
      "Biên soạn tài liệu | Phòng Giáo dục phổ thông | Trường Đại học Cửu Long | ..2026-09-14 | ",
      "Thi tin học | Tỉnh đoàn | Phòng Chính trị, tư tưởng và Học sinh, sinh viên | 2026-04-01..2026-04-30 | ",
    ]);
    expect(rows.totals.map(({ vnd }) => vnd)).toEqual(["860000000"]);
  });

  test("a header whose merged cell kept one place, over sources of the whole", () => {
    const rows = rowsOf([
      "II. NHIỆM VỤ",
      "STT\tNội dung\tĐơn vị chủ trì\tThời gian\tTổng vốn (triệu đồng)\tTrong đó",
      "\t\t\t\t\tNSTW\tNS tỉnh\tNS xã",
      "1\tCứng hóa đường thôn\tUBND các xã\t2026 - 2029\t48.000\t12.000\t26.000\t10.000",
      "2\tXây trạm cấp nước\tUBND các xã\t2026 - 2028\t6.500\t0\t6.500\t0",
      "\tTổng cộng\t\t\t54.500\t12.000\t32.500\t10.000",
    ]);
    expect(taskLines(rows)).toEqual([
      "Cứng hóa đường thôn | UBND các xã |  | 2026-01-01..2029-12-31 | 48000000000",
      "Xây trạm cấp nước | UBND các xã |  | 2026-01-01..2028-12-31 | 6500000000",
    ]);
    expect(rows.totals.map(({ vnd }) => vnd)).toEqual(["54500000000"]);
  });

  test("money over years is a line a year, and their sum", () => {
    const { plan, issues } = read([
      "II. NHIỆM VỤ",
      "TT\tNhiệm vụ\tChủ trì\tKinh phí năm 2026 (triệu đồng)\tKinh phí năm 2027 - 2028 (triệu đồng)",
      "1\tMở lớp tin học\tSở Nội vụ\t150\t200,5",
      "2\tTập huấn cộng tác viên\tSở Y tế\t\t70",
      "\tCộng\t\t150\t270,5",
    ]);
    const [first, second] = plan.taskGroups.flatMap((group) => group.tasks);
    const linesOf = (task: typeof first): readonly unknown[] =>
      (task?.budget ?? []).map((line) => (line.kind === "priced" ? [line.money.amount, line.basis, line.period] : line.reason));
    expect(linesOf(first)).toEqual([
      ["150", "total", { from: "2026-01-01", to: "2026-12-31" }],
      ["200.5", "total", { from: "2027-01-01", to: "2028-12-31" }],
    ]);
    expect(linesOf(second)).toEqual([["70", "total", { from: "2027-01-01", to: "2028-12-31" }]]);
    const rows = toRows(plan);
    expect(rows.tasks.map(({ budget }) => budget?.vnd)).toEqual(["350500000", "70000000"]);
    expect(rows.totals.map(({ vnd }) => vnd)).toEqual(["420500000"]);
    expect(issues.filter(({ code }) => code === "money-in-several-columns")).toEqual([]);
  });

  test("money over sources is a line a source", () => {
    const rows = rowsOf([
      "II. NHIỆM VỤ",
      "TT\tNhiệm vụ\tChủ trì\tKinh phí (triệu đồng)\t",
      "\t\t\tNgân sách xã\tXã hội hóa",
      "1\tMở lớp tin học\tSở Nội vụ\t150\t50",
      "2\tTập huấn\tSở Y tế\t70\t",
    ]);
    expect(rows.tasks.map(({ budget }) => [budget?.vnd, budget?.source])).toEqual([
      ["200000000", "Ngân sách xã; Xã hội hóa"],
      ["70000000", "Ngân sách xã"],
    ]);
  });

  test("columns of money that nothing tells apart are warned of", () => {
    const { issues } = read([
      "II. NHIỆM VỤ",
      "TT\tNhiệm vụ\tChủ trì\tKinh phí\tKinh phí thực hiện",
      "1\tMở lớp\tSở Nội vụ\t150\t200",
      "2\tThi\tSở Y tế\t5\t7",
    ]);
    expect(issues.filter(({ code }) => code === "money-in-several-columns").map(({ params }) => params["others"])).toEqual([
      "Kinh phí thực hiện",
    ]);
  });
});

describe("tables that pages cut", () => {
  const annex = ["PHỤ LỤC", "DANH MỤC NHIỆM VỤ"];

  test("the end of a name on one line with the rest of the content", () => {
    const rows = rowsOf([
      ...annex,
      "STT Tên nhiệm vụ Chủ trì Cơ quan phối hợp Lộ trình",
      "1 Góp ý cơ chế Sở Thông tin và Truyền Các sở, ban, ngành; địa phương 2026-2027",
      "",
      "STT Tên nhiệm vụ Chủ trì Cơ quan phối hợp Lộ trình",
      " hỗ trợ đào tạo người quản lý thông  ",
      "2 Khen thưởng kịp thời sáng kiến chuyển đổi số Sở Nội vụ Sở Thông tin và Truyền thông 2026-2030",
      "3 Vận động lập quỹ học bổng ngành số Sở Giáo dục và Đào tạo Các sở, ban, ngành; địa phương 2026-2027",
    ]);
    expect(taskLines(rows)[0]).toBe(
      "Góp ý cơ chế hỗ trợ đào tạo người quản lý | Sở Thông tin và Truyền thông | Các sở, ban, ngành; địa phương | 2026-01-01..2027-12-31 | ",
    );
  });

  test("the whole header on a later page, where the first lost its cells", () => {
    const rows = rowsOf([
      ...annex,
      "Nội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp",
      "1\tMở lớp kỹ năng số\tSở Y tế\tUBND cấp xã\t2026\t7.500 triệu\tLớp học",
      "2\tĐào tạo chuyên gia\tSở Nội vụ\tSở Y tế\tHàng năm\t\tChuyên gia",
      "",
      "Số TT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tLộ trình\tKinh phí (dự kiến)\tKết quả đầu ra",
      "3\tTập huấn\tSở Y tế\tSở Nội vụ\t2026\tNguồn hợp pháp khác\tBáo cáo",
    ]);
    expect(rows.tasks.map(({ budget, output }) => [budget?.vnd ?? null, output])).toEqual([
      ["7500000000", "Lớp học"],
      [null, "Chuyên gia"],
      [null, "Báo cáo"],
    ]);
  });
});

describe("what texts do to tables", () => {
  test("a page number that is the next ordinal, above the header of the next page", () => {
    const header = ["STT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"];
    const rows = rowsOf([
      "II. NHIỆM VỤ",
      ...header,
      ..."1|Số hóa di tích|Bảo tàng tỉnh|Sở Khoa học và Công nghệ|Tháng 8/2026".split("|"),
      ..."2|Truyền dạy nghệ thuật|Sở Văn hóa, Thể thao và Du lịch||3".split("|"),
      ...header,
      "UBND các xã, phường",
      "Quý III/2026",
      ..."3|Quảng bá du lịch|Sở Công Thương|Báo Cà Mau|Hằng năm".split("|"),
      ..."4|Tổng kết|Sở Nội vụ|Sở Y tế|Quý IV/2026".split("|"),
    ]);
    expect(taskLines(rows)).toEqual([
      "Số hóa di tích | Bảo tàng tỉnh | Sở Khoa học và Công nghệ | ..2026-08-31 | ",
      "Truyền dạy nghệ thuật | Sở Văn hóa, Thể thao và Du lịch | UBND các xã, phường | ..2026-09-30 | ",
      "Quảng bá du lịch | Sở Công Thương | Báo Cà Mau | .. yearly | ",
      "Tổng kết | Sở Nội vụ | Sở Y tế | ..2026-12-31 | ",
    ]);
  });

  test("strokes with an empty first cell, headers of words nobody knows, and captions", () => {
    const rows = rowsOf([
      "I. MỤC TIÊU",
      "Bảng 1. Chỉ tiêu năm 2026",
      "TT | Chỉ tiêu | ĐVT | Kế hoạch 2026",
      "1 | Số lượt bạn đọc | lượt | 75.000",
      "2 | Trường có thư viện | % | 78",
      "II. NHIỆM VỤ",
      "STT | Việc phải lo | Ai lo | Khi nào | Kinh phí (triệu đồng)",
      "1 | Tổ chức Ngày Sách và Văn hóa đọc Việt Nam | Sở Văn hóa, Thể thao và Du lịch | Tháng 4/2026 | 180",
      "2 | Luân chuyển sách về cơ sở bằng xe lưu động | Thư viện tỉnh | Quý III/2026 | 420",
      "| Cộng | | | 600",
    ]);
    expect(rows.targets.map(({ text, measures }) => [text, measures[0]?.value])).toEqual([
      ["Số lượt bạn đọc", 75_000],
      ["Trường có thư viện", 78],
    ]);
    expect(taskLines(rows)).toEqual([
      "Tổ chức Ngày Sách và Văn hóa đọc Việt Nam | Sở Văn hóa, Thể thao và Du lịch |  | 2026-04-01..2026-04-30 | 180000000",
      "Luân chuyển sách về cơ sở bằng xe lưu động | Thư viện tỉnh |  | 2026-07-01..2026-09-30 | 420000000",
    ]);
    expect(rows.totals.map(({ vnd }) => vnd)).toEqual(["600000000"]);
  });
});

describe("tables of other forms", () => {
  test("a column for each end of the time, and a unit in the heading", () => {
    const rows = rowsOf([
      "2. Danh mục (đơn vị tính: tỷ đồng)",
      "TT\tNội dung\tChủ đầu tư\tBắt đầu\tKết thúc\tVốn đầu tư",
      "1\tGiải phóng mặt bằng\tUBND phường Trần Phú\t01/2026\t6/2026\t85",
      "2\tCải tạo chung cư\tSở Xây dựng\tTháng 3\tTháng 9\t36,5",
      "\tTổng\t\t\t\t121,5",
    ]);
    expect(taskLines(rows)).toEqual([
      "Giải phóng mặt bằng | UBND phường Trần Phú |  | 2026-01-01..2026-06-30 | 85000000000",
      "Cải tạo chung cư | Sở Xây dựng |  | 2026-03-01..2026-09-30 | 36500000000",
    ]);
    expect(rows.totals.map(({ vnd }) => vnd)).toEqual(["121500000000"]);
  });

  test("levels under years below a common header, and pages that number themselves", () => {
    const rows = rowsOf([
      "I. MỤC TIÊU",
      "TT\tChỉ tiêu\tMức phấn đấu\t\tCơ quan chủ trì",
      "\t\tĐến năm 2028\tĐến năm 2030\t",
      "1\tThanh niên được phổ biến pháp luật\t90%\t100%\tSở Tư pháp",
      "2\tTỷ lệ thất nghiệp thanh niên\tDưới 6,5%\tDưới 6%\tSở Nội vụ",
      "Trang 1/3",
    ]);
    expect(rows.targets.map(({ measures, lead }) => [measures[0]?.comparator, measures[0]?.value, lead[0]])).toEqual([
      ["eq", 90, "Sở Tư pháp"],
      ["eq", 100, "Sở Tư pháp"],
      ["lt", 6.5, "Sở Nội vụ"],
      ["lt", 6, "Sở Nội vụ"],
    ]);
  });

  test("a programme of work by months, and marks of roles in a cell", () => {
    const program =
      "CHƯƠNG TRÌNH CÔNG TÁC\ncủa Ban Chấp hành Đảng bộ xã năm 2026\nII. CHƯƠNG TRÌNH CỤ THỂ\nThời gian | Nội dung | Cơ quan chuẩn bị\n" +
      "Tháng 01 | Nghị quyết năm | Văn phòng Đảng ủy\nQuý II | Sắp xếp chi bộ | CT: Ban Xây dựng Đảng PH: Văn phòng Đảng ủy";
    expect(taskLines(toRows(extractPlan(readText(program, { id: "x" })).plan))).toEqual([
      "Nghị quyết năm | Văn phòng Đảng ủy |  | 2026-01-01..2026-01-31 | ",
      "Sắp xếp chi bộ | Ban Xây dựng Đảng | Văn phòng Đảng ủy | 2026-04-01..2026-06-30 | ",
    ]);
  });
});

describe("tasks of the body", () => {
  test("times before a colon, and points that say who", () => {
    const rows = rowsOf([
      "II. TIẾN ĐỘ THỰC HIỆN",
      "- Trước ngày 15/3/2026: Phòng Công chứng xây dựng chương trình tập huấn.",
      "- Tháng 4/2026: Học viện Tư pháp chủ trì, phối hợp với Hiệp hội Công chứng viên Việt Nam biên soạn tài liệu.",
      "III. NỘI DUNG PHỐI HỢP",
      "1. Trao đổi thông tin",
      "a) Công an xã: chủ trì cung cấp thông tin.",
      "b) Thời gian: hằng tháng.",
    ]);
    expect(taskLines(rows).map((task) => task.slice(task.indexOf(" | ") + 3))).toEqual([
      "Phòng Công chứng |  | ..2026-03-14 | ",
      "Học viện Tư pháp | Hiệp hội Công chứng viên Việt Nam | 2026-04-01..2026-04-30 | ",
      "Công an xã |  | .. monthly | ",
    ]);
  });

  test("projects by their labels, and money with its parts", () => {
    const rows = rowsOf([
      "II. CÁC DỰ ÁN",
      "1. Dự án 1: Hạ tầng",
      "a) Kinh phí: 61.240 triệu đồng (ngân sách trung ương: 55.672 triệu đồng; ngân sách tỉnh: 5.568 triệu đồng).",
      "b) Cơ quan chủ trì: Sở Xây dựng.",
      "c) Thời gian: Năm 2026.",
      "III. TỔNG NHU CẦU KINH PHÍ",
      "Tổng kinh phí: 61.240 triệu đồng.",
    ]);
    expect(taskLines(rows)).toEqual(["Dự án 1: Hạ tầng | Sở Xây dựng |  | 2026-01-01..2026-12-31 | 61240000000"]);
    expect(rows.tasks[0]?.budget?.source).toBe("ngân sách trung ương; ngân sách tỉnh");
    expect(rows.totals.map(({ vnd }) => vnd)).toEqual(["61240000000"]);
  });

  test.each<[string, string]>([
    [
      "Ban Tổ chức Tỉnh ủy chủ trì, phối hợp với Đảng ủy Ủy ban nhân dân tỉnh giao bổ sung biên chế giáo viên giai đoạn 2026 - 2030.",
      "Ban Tổ chức Tỉnh ủy | Đảng ủy Ủy ban nhân dân tỉnh | 2026-01-01..2030-12-31 | ",
    ],
    [
      "Đảng ủy Hội đồng nhân dân tỉnh lãnh đạo ban hành nghị quyết về thu hút giáo viên, hoàn thành trước ngày 31/7/2026.",
      "Đảng ủy Hội đồng nhân dân tỉnh |  | ..2026-07-30 | ",
    ],
    ["Sở Tài chính xây dựng Đề án giai đoạn 2026 - 2030; hoàn thành trong quý IV năm 2026.", "Sở Tài chính |  | ..2026-12-31 | "],
    [
      "Sở Y tế chủ trì, phối hợp với Tỉnh đoàn tổ chức Tháng hành động từ ngày 15 tháng 11 đến ngày 15 tháng 12 hằng năm.",
      "Sở Y tế | Tỉnh đoàn | .. yearly | ",
    ],
    [
      "Mở phiên giao dịch việc làm: mỗi tháng 02 phiên; Trung tâm Dịch vụ việc làm chủ trì.",
      "Trung tâm Dịch vụ việc làm |  | .. monthly | ",
    ],
    ["Tổ chức điều phối, sơ kết, tổng kết việc thực hiện Đề án.", " |  | .. | "],
    ["Sở Y tế chủ trì triển khai chương trình sức khỏe, thực hiện thường xuyên.", "Sở Y tế |  | .. ongoing | "],
    [
      "Mở các lớp nghề (Thực hiện từ tháng 4 đến tháng 11/2026; Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên khu vực chủ trì; kinh phí 1.260 triệu đồng).",
      "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên khu vực |  | 2026-04-01..2026-11-30 | 1260000000",
    ],
    [
      "Hỗ trợ vay vốn: Ngân hàng Chính sách xã hội chủ trì; kinh phí: năm 2024: 20 tỷ đồng, năm 2025: 25 tỷ đồng, năm 2026: 30 tỷ đồng.",
      "Ngân hàng Chính sách xã hội |  | .. | 75000000000",
    ],
  ])("%s", (words, facts) => {
    const [task = ""] = taskLines(rowsOf(["II. NHIỆM VỤ", `1. ${words}`, "2. Sở Nội vụ chủ trì rà soát; thời gian: năm 2026."]));
    expect(task.slice(task.indexOf(" | ") + 3)).toBe(facts);
  });

  test.each<[string, string | null, string | null]>([
    ["NSNN: 300 triệu đồng; XHH: 200 triệu đồng", "500000000", "NSNN; XHH"],
    ["ngân sách tỉnh 300 triệu đồng, ngân sách xã 200 triệu đồng", "500000000", "ngân sách tỉnh; ngân sách xã"],
    ["350 triệu đồng/năm x 5 năm = 1.750 triệu đồng", "1750000000", null],
    ["năm 2026: 500 triệu đồng; năm 2027: 700 triệu đồng", "1200000000", null],
    ["300 triệu đồng và 200 triệu đồng", null, null],
  ])("of %j the sum is %j", (money, vnd, source) => {
    const rows = rowsOf(["II. NHIỆM VỤ", "1. Mở lớp", "- Chủ trì: Sở Nội vụ", `- Kinh phí: ${money}`]);
    expect([rows.tasks[0]?.budget?.vnd, rows.tasks[0]?.budget?.source]).toEqual([vnd, source]);
  });

  test("a task among others that speaks of results is a task", () => {
    const rows = rowsOf([
      "II. NHIỆM VỤ",
      "1. Đánh giá kết quả thực hiện dịch vụ công",
      "- Chủ trì: Sở Nội vụ",
      "- Thời gian: Quý II/2026",
      "2. Khảo sát",
      "- Chủ trì: Sở Y tế",
      "- Thời gian: Hằng quý",
    ]);
    expect(rows.tasks.map(({ text }) => text)).toEqual(["Đánh giá kết quả thực hiện dịch vụ công", "Khảo sát"]);
  });

  test("a rate for each quarter is said to be one, and no total is made of it", () => {
    const { plan, issues } = read([
      "II. NHIỆM VỤ",
      "1. Tổ chức phiên giao dịch việc làm. Chủ trì: Sở Nội vụ; kinh phí: 75 triệu đồng/quý.",
    ]);
    expect(toRows(plan).tasks[0]?.budget).toEqual({ raw: "75 triệu đồng/quý", vnd: null, source: null });
    expect(issues.filter(({ code }) => code === "amount-is-a-rate").map(({ severity, params }) => [severity, params["per"]])).toEqual([
      ["warning", "quý"],
    ]);
  });
});

describe("what the caller knows", () => {
  const lines = [
    "I. MỤC TIÊU",
    "1. Ít nhất 40 già làng được tập huấn.",
    "II. NHIỆM VỤ",
    "TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời gian",
    "1\tMở lớp cho già làng\tSở An toàn thực phẩm\tBan Xây dựng cảng, Sở Y tế\tNăm 2026",
    "2\tTập huấn\tSở ATTP\tSở Y tế\tNăm 2026",
    "III. TỔ CHỨC THỰC HIỆN",
    "1. Sở ATTP: báo cáo UBND tỉnh trước ngày 15/12/2026.",
  ];
  const tree = readText([...head, ...lines].join("\n"), { id: "x" });
  const agencies = createAgencies({
    bodies: [{ name: "Sở An toàn thực phẩm", forms: ["Sở ATTP"], provinces: ["79"] }, { name: "Ban Xây dựng cảng" }],
  });
  const { units } = createVocabularies({
    units: [{ id: "gia-lang", unit: "person", vi: "già làng", en: "village elders", spellings: ["già làng"] }],
  });

  test("bodies and units of count of a province are read by their names", () => {
    const { plan } = extractPlan(tree, { agencies, units: units.terms });
    const tasks = plan.taskGroups.flatMap((group) => group.tasks);
    expect(tasks.map(({ assignments }) => assignments.map(({ agency }) => (agency.kind === "unresolved" ? "?" : agency.id)))).toEqual([
      ["so-an-toan-thuc-pham", "ban-xay-dung-cang", "so-y-te"],
      ["so-an-toan-thuc-pham", "so-y-te"],
    ]);
    expect(plan.duties.map((duty) => duty.agencies.map(({ kind }) => kind))).toEqual([["one"]]);
    expect(plan.targets[0]?.measures.map(({ unit, unitWords }) => [unit, unitWords])).toEqual([["person", "già làng"]]);
  });

  test("without them they stay in their words", () => {
    const { plan } = extractPlan(tree);
    const [first] = plan.taskGroups.flatMap((group) => group.tasks);
    expect(first?.assignments.map(({ agency }) => [agency.kind, agency.words])).toContainEqual(["unresolved", "Ban Xây dựng cảng"]);
  });
});

test("a cell that says the same as the one above", () => {
  expect(
    taskLines(
      rowsOf([
        "II. NHIỆM VỤ",
        "TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời gian\tVốn năm 2026 (triệu đồng)",
        "1\tMở lớp\tSở Nội vụ\tUBND các xã\tQuý II/2026\t450",
        '2\tIn tài liệu\t-nt-\tNhư trên\t"\t80',
        "3\tTổng kết\tSở Tài chính\t-\tQuý IV/2026\t20",
      ]),
    ),
  ).toEqual([
    "Mở lớp | Sở Nội vụ | UBND các xã | 2026-04-01..2026-06-30 | 450000000",
    "In tài liệu | Sở Nội vụ | UBND các xã | 2026-04-01..2026-06-30 | 80000000",
    "Tổng kết | Sở Tài chính |  | 2026-10-01..2026-12-31 | 20000000",
  ]);
});

test("a day without a year, a body between two, and a total that begins with what is expected", () => {
  const rows = rowsOf([
    "II. NHIỆM VỤ",
    "TT\tNhiệm vụ\tĐơn vị thực hiện\tThời hạn",
    "1\tBan hành quy chế\tSở Nội vụ phối hợp Sở Tài chính\t31/3",
    "2\tTổng kết\tSở Nội vụ\tTháng 12/2026",
    "III. KINH PHÍ THỰC HIỆN",
    "Dự kiến 5.150 triệu đồng, trong đó ngân sách trung ương 1.500 triệu đồng.",
  ]);
  expect(taskLines(rows)[0]).toBe("Ban hành quy chế | Sở Nội vụ | Sở Tài chính | ..2026-03-31 | ");
  expect(rows.totals.map(({ vnd }) => vnd)).toEqual(["5150000000"]);
});
