import { readText } from "@kehoach/document";
import { readCsv } from "@kehoach/document/csv";
import { readHtml } from "@kehoach/document/html";
import { type PlanRows, toRows } from "@kehoach/plan/rows";
import { describe, expect, test } from "vitest";
import { comparePlans } from "../accuracy/compare-plans.ts";
import { damageText } from "../accuracy/damage-text.ts";
import { printPlan } from "../accuracy/print-plan.ts";
import { createRandomPlan } from "../accuracy/random-plans.ts";
import { taskLines } from "../test/task-lines.ts";
import { type ExtractPlanOptions, extractPlan } from "./extract-plan.ts";

const head = ["KẾ HOẠCH", "Phổ cập kỹ năng số huyện Lạc Thủy năm 2024"];
const rowsOf = (lines: readonly string[], options: ExtractPlanOptions = {}): PlanRows =>
  toRows(extractPlan(readText(lines.join("\n"), { id: "x" }), options).plan);

const targetsOf = ({ targets }: PlanRows): readonly string[] =>
  targets.map(
    ({ text, measures }) =>
      `${text}: ${measures.map(({ comparator, value, upper }) => `${comparator} ${value ?? ""}${upper === null ? "" : `..${upper}`}`).join(", ")}`,
  );

describe("the head of a document", () => {
  test.each<[string, readonly string[], Partial<PlanRows["document"]>]>([
    [
      "a title that begins with Thực hiện",
      [
        "KẾ HOẠCH",
        "Thực hiện Đề án chuyển đổi số trong thư viện năm 2024",
        "Thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2024, UBND huyện đề ra:",
      ],
      { kind: "ke-hoach", from: "2024-01-01", to: "2024-12-31" },
    ],
    [
      "QUYẾT ĐỊNH: with its colon is not the line above the title",
      [
        "THỦ TƯỚNG CHÍNH PHỦ",
        "Số: 45/QĐ-TTg",
        "QUYẾT ĐỊNH",
        "Phê duyệt Chương trình học liệu số giai đoạn 2026 - 2030",
        "Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025;",
        "QUYẾT ĐỊNH:",
        "Điều 1. Phê duyệt Chương trình với các nội dung sau:",
      ],
      { kind: "quyet-dinh", issuer: "THỦ TƯỚNG CHÍNH PHỦ", from: "2026-01-01", to: "2030-12-31" },
    ],
    [
      "the plan that a decision issues",
      [
        "BỘ NỘI VỤ",
        "Số: 90/QĐ-BNV",
        "Hà Nội, ngày 02 tháng 3 năm 2026",
        "QUYẾT ĐỊNH",
        "Ban hành Kế hoạch bồi dưỡng kỹ năng số",
        "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch bồi dưỡng kỹ năng số.",
        "Nơi nhận:",
        "- Như Điều 3;",
        "KẾ HOẠCH",
        "Bồi dưỡng kỹ năng số giai đoạn 2026 - 2027",
        "(Ban hành kèm theo Quyết định số 90/QĐ-BNV ngày 02 tháng 3 năm 2026 của Bộ trưởng Bộ Nội vụ)",
        "I. MỤC TIÊU",
        "1. 80% công chức được bồi dưỡng.",
      ],
      { kind: "ke-hoach", number: "90/QĐ-BNV", issuedOn: "2026-03-02", from: "2026-01-01", to: "2027-12-31" },
    ],
    [
      "a title in small letters, and a number with digits behind its symbol",
      [
        "BAN CHỈ ĐẠO 57",
        "Số 03-KH/BCĐ57",
        "KẾ HOẠCH",
        "triển khai phong trào học số năm 2026",
        "I- MỤC TIÊU",
        "1- 85% người dân có kỹ năng số.",
      ],
      { kind: "ke-hoach", number: "03-KH/BCĐ57", to: "2026-12-31" },
    ],
    [
      "a people's council",
      ["HỘI ĐỒNG NHÂN DÂN", "TỈNH KHÁNH HÒA", "NGHỊ QUYẾT", "Về Chương trình kinh tế số tỉnh Khánh Hòa giai đoạn 2026 - 2030"],
      { kind: "nghi-quyet", issuer: "HỘI ĐỒNG NHÂN DÂN TỈNH KHÁNH HÒA" },
    ],
    ["a sở under its province on one line", ["UBND TỈNH AN GIANG SỞ Y TẾ", ...head], { issuer: "SỞ Y TẾ" }],
    ["a sở alone", ["SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", ...head], { issuer: "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH" }],
    [
      "what a scanner misread in the number, the day and the name of the issuer",
      [
        "UỶ BAN NHÂN DAN",
        "THỊ XÃ KỲ ANH",
        "Số: 88/KH-UBND",
        "Kỳ Anh, ngày l2 tháng 4 năm 2O24",
        "KẾ HOẠCH",
        "Tập huấn kỹ năng số năm 2024",
      ],
      { issuer: "UỶ BAN NHÂN DAN THỊ XÃ KỲ ANH", number: "88/KH-UBND", issuedOn: "2024-04-12" },
    ],
    [
      "a body whose unit stands on the line below",
      [
        "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ",
        "PHƯỜNG HỒNG GAI",
        "Số: 05/KH-BCĐ",
        "Hồng Gai, ngày 12 tháng 02 năm 2026",
        "KẾ HOẠCH",
        "Hoạt động năm 2026",
      ],
      { issuer: "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ PHƯỜNG HỒNG GAI", number: "05/KH-BCĐ" },
    ],
    [
      "the union of youth",
      [
        "ĐOÀN TNCS HỒ CHÍ MINH",
        "BCH TỈNH VĨNH LONG",
        "***",
        "Số: 215-KH/TĐTN",
        "Vĩnh Long, ngày 03 tháng 3 năm 2025",
        "KẾ HOẠCH",
        "Tháng Thanh niên năm 2025",
      ],
      { issuer: "ĐOÀN TNCS HỒ CHÍ MINH BCH TỈNH VĨNH LONG", number: "215-KH/TĐTN" },
    ],
  ])("%s", (_, lines, expected) => {
    expect(rowsOf(lines).document).toMatchObject(expected);
  });

  test("a letterhead in the cells of a table, each with several lines", () => {
    const html =
      "<table><tr><td><p>ỦY BAN NHÂN DÂN</p><p>XÃ TÂN LẬP</p><p>Số: 19/KH-UBND</p></td><td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>Tân Lập, ngày 04 tháng 02 năm 2026</p></td></tr></table><p>KẾ HOẠCH</p><p>Chuyển đổi số xã Tân Lập năm 2026</p>";
    expect(toRows(extractPlan(readHtml(html, { id: "x" })).plan).document).toMatchObject({
      number: "19/KH-UBND",
      issuedOn: "2026-02-04",
      issuer: "ỦY BAN NHÂN DÂN XÃ TÂN LẬP",
    });
  });

  test("a ministry plans for the country", () => {
    const { plan } = extractPlan(readText(["BỘ Y TẾ", "KẾ HOẠCH", "Kỹ năng số cho y bác sĩ năm 2026"].join("\n"), { id: "x" }));
    expect(plan.jurisdiction).toEqual({ kind: "nation" });
  });
});

describe("targets", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      "what is asked of the plan is no target",
      ["I. MỤC TIÊU, YÊU CẦU", "1. Mục tiêu", "a) 90% hộ có Internet.", "2. Yêu cầu", "a) Phân công rõ việc."],
      ["90% hộ có Internet.: eq 90"],
    ],
    [
      "a line that points to an annex is no target",
      ["I. MỤC TIÊU", "Chi tiết tại Phụ lục I.", "II. CHỈ TIÊU", "1. 90% hộ có Internet.", "2. Nội dung cụ thể theo phụ lục kèm theo"],
      ["90% hộ có Internet.: eq 90"],
    ],
    [
      "a limit of days",
      ["I. MỤC TIÊU", "1. Thời gian trả kết quả không quá 05 ngày làm việc."],
      ["Thời gian trả kết quả không quá 05 ngày làm việc.: lte 5"],
    ],
    [
      "mỗi … prints no share",
      ["I. MỤC TIÊU", "1. Mỗi thôn có ít nhất 02 tuyên truyền viên."],
      ["Mỗi thôn có ít nhất 02 tuyên truyền viên.: gte 2"],
    ],
    [
      "a share of từ 60% trở lên, and what stands in a bracket behind a share",
      ["I. MỤC TIÊU", "1. Có từ 60% trở lên người dân từ đủ 15 tuổi biết dùng.", "2. Tập huấn 100% tổ (586 tổ, 4.102 thành viên)."],
      ["Có từ 60% trở lên người dân từ đủ 15 tuổi biết dùng.: gte 60", "Tập huấn 100% tổ (586 tổ, 4.102 thành viên).: eq 100"],
    ],
    [
      "what the plan looks ahead to",
      ["I. Mục tiêu đến năm 2025", "1. 60% hộ có Internet.", "II. Định hướng đến năm 2030", "1. Trên 80% hộ có Internet."],
      ["60% hộ có Internet.: eq 60", "Trên 80% hộ có Internet.: gt 80"],
    ],
    [
      "a header of two rows without merged cells",
      [
        "Biểu số 01",
        "CHỈ TIÊU",
        "STT\tChỉ tiêu\tĐơn vị tính\tThực hiện năm 2023\tKế hoạch\t",
        "\t\t\t\tNăm 2024\tNăm 2025",
        "1\tCán bộ xã được bồi dưỡng\t%\t35\t60\t80",
        "2\tLớp được mở\tLớp\t3\t8\t9",
      ],
      ["Cán bộ xã được bồi dưỡng: eq 60", "Cán bộ xã được bồi dưỡng: eq 80", "Lớp được mở: eq 8", "Lớp được mở: eq 9"],
    ],
  ])("%s", (_, lines, expected) => {
    expect(targetsOf(rowsOf([...head, ...lines]))).toEqual(expected);
  });
});

const columns = "STT\tNội dung\tChủ trì\tPhối hợp\tThời gian\tGhi chú";

describe("tasks", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      "prose under a heading that says who and when",
      [
        "I. NHIỆM VỤ",
        "1. Lắp đặt wifi ở nhà văn hóa",
        "Giao Phòng Văn hóa và Thông tin chủ trì, phối hợp với UBND các xã, thị trấn thực hiện; hoàn thành trong quý IV/2024.",
        "2. Số hóa tư liệu",
        "Giao Văn phòng Điều phối nông thôn mới huyện chủ trì, phối hợp với Phòng Nội vụ thực hiện; kinh phí: 90 triệu đồng.",
      ],
      [
        "Lắp đặt wifi ở nhà văn hóa | Phòng Văn hóa và Thông tin | UBND các xã, thị trấn | ..2024-12-31 | ",
        "Số hóa tư liệu | Văn phòng Điều phối nông thôn mới huyện | Phòng Nội vụ | .. | 90000000",
      ],
    ],
    [
      "items under Nội dung, phân công that say who, when and for how much without a colon",
      [
        "2. Nội dung, phân công",
        "a) Khảo sát: Phòng Nội vụ chủ trì, phối hợp với Trung tâm Học liệu huyện thực hiện trong tháng 3 năm 2024.",
        "b) In tài liệu: Phòng Tư pháp chủ trì, hoàn thành trước ngày 30/4/2024; kinh phí 18 triệu đồng.",
      ],
      [
        "Khảo sát: Phòng Nội vụ chủ trì, phối hợp với Trung tâm Học liệu huyện thực hiện trong tháng 3 năm 2024. | Phòng Nội vụ | Trung tâm Học liệu huyện | 2024-03-01..2024-03-31 | ",
        "In tài liệu: Phòng Tư pháp chủ trì, hoàn thành trước ngày 30/4/2024; kinh phí 18 triệu đồng. | Phòng Tư pháp |  | ..2024-04-29 | 18000000",
      ],
    ],
    [
      "labels with a plus belong to the item with a dash above them, those with a dash to the heading",
      [
        "III- NHIỆM VỤ",
        "1- Tuyên truyền",
        "- Mở chuyên trang.",
        "+ Cơ quan chủ trì: Phòng Văn hóa và Thông tin.",
        "+ Thời gian: Quý I/2024.",
        "2- Phát thanh",
        "+ Viết tin bài;",
        "+ Đọc trên loa.",
        "- Đơn vị chủ trì: Phòng Nội vụ.",
        "- Thời gian: Hằng tháng.",
      ],
      ["Mở chuyên trang. | Phòng Văn hóa và Thông tin |  | 2024-01-01..2024-03-31 | ", "Phát thanh | Phòng Nội vụ |  | .. monthly | "],
    ],
    [
      "a bracket that says who, when and for how much",
      ["I. NHIỆM VỤ", "1. Mở lớp cho giáo viên (Phòng Nội vụ chủ trì, phối hợp Huyện đoàn; thời gian: năm 2024; kinh phí: 50 triệu đồng)."],
      [
        "Mở lớp cho giáo viên (Phòng Nội vụ chủ trì, phối hợp Huyện đoàn; thời gian: năm 2024; kinh phí: 50 triệu đồng). | Phòng Nội vụ | Huyện đoàn | 2024-01-01..2024-12-31 | 50000000",
      ],
    ],
    [
      "one column for who leads and who helps, and a total called Tổng",
      [
        "PHỤ LỤC",
        "STT\tNhiệm vụ\tCơ quan chủ trì/Cơ quan phối hợp\tTiến độ\tKinh phí (tr.đ)",
        "1\tMở lớp\tHuyện đoàn/Phòng Nội vụ\tTháng 10/2024\t90",
        "Tổng\t\t\t\t90",
      ],
      ["Mở lớp | Huyện đoàn | Phòng Nội vụ | ..2024-10-31 | 90000000"],
    ],
    [
      "several activities under one task",
      [
        "PHỤ LỤC",
        "STT\tNhiệm vụ\tHoạt động\tChủ trì\tThời gian",
        "1\tNâng cao chất lượng văn bản\tLập chương trình\tPhòng Tư pháp\tQuý I/2024",
        "\t\tRà soát văn bản\tPhòng Nội vụ\tQuý IV/2024",
      ],
      [
        "Nâng cao chất lượng văn bản | Phòng Tư pháp |  | 2024-01-01..2024-03-31 | ",
        "Rà soát văn bản | Phòng Nội vụ |  | 2024-10-01..2024-12-31 | ",
      ],
    ],
    [
      "every cell broken into lines: Phòng Văn hóa - Xã hội is a whole name, and a class begins a cell",
      [
        "PHỤ LỤC",
        ..."STT|Nhiệm vụ|Sản phẩm|Bộ phận|chủ trì|Bộ phận|phối hợp|Thời hạn".split("|"),
        ..."1|Trang bị máy quét cho bộ phận|một cửa|05 máy|Phòng Văn hóa -|Xã hội|Công an xã|Quý I/2024".split("|"),
        ..."2|Lắp camera tại 30 khu phố|30 camera|Công an xã|Các khu phố|Quý III/2024".split("|"),
      ],
      [
        "Trang bị máy quét cho bộ phận một cửa | Phòng Văn hóa - Xã hội | Công an xã | ..2024-03-31 | ",
        "Lắp camera tại 30 khu phố | Công an xã | Các khu phố | ..2024-09-30 | ",
      ],
    ],
    [
      "years marked in columns of their own",
      [
        "PHỤ LỤC",
        "STT\tNhiệm vụ\tBộ phận chủ trì\tNăm 2024\tNăm 2025",
        "1\tXây dựng kho học liệu\tPhòng Nội vụ\tx\tx",
        "2\tTriển khai học bạ\tPhòng Tư pháp\tx\t",
      ],
      [
        "Xây dựng kho học liệu | Phòng Nội vụ |  | 2024-01-01..2025-12-31 | ",
        "Triển khai học bạ | Phòng Tư pháp |  | 2024-01-01..2024-12-31 | ",
      ],
    ],
    [
      "headers that go on in a second row, and quarters without their year",
      [
        "PHỤ LỤC",
        "STT\tNhiệm vụ\tĐơn vị\tĐơn vị\tThời gian",
        "\t\tchủ trì\tphối hợp\thoàn thành",
        "1\tMở lớp\tPhòng Nội vụ\tHuyện đoàn\tQuý III, quý IV",
        "2\tTổng kết\tPhòng Tư pháp\tHuyện đoàn\tTháng 12",
      ],
      ["Mở lớp | Phòng Nội vụ | Huyện đoàn | 2024-07-01..2024-12-31 | ", "Tổng kết | Phòng Tư pháp | Huyện đoàn | ..2024-12-31 | "],
    ],
    [
      "cells between strokes",
      [
        "PHỤ LỤC",
        "TT | Nội dung | Người/đơn vị thực hiện | Thời gian",
        "1 | Lập danh sách | Các trường | Tháng 9/2024",
        "2 | Mở lớp | Phòng Nội vụ | Quý IV/2024",
      ],
      ["Lập danh sách | Các trường |  | 2024-09-01..2024-09-30 | ", "Mở lớp | Phòng Nội vụ |  | 2024-10-01..2024-12-31 | "],
    ],
    [
      "times without a year in a plan for one, and money in a note",
      [
        "PHỤ LỤC",
        columns,
        "1\tMở lớp\tHuyện đoàn\tPhòng Nội vụ\tQuý II\tKinh phí 25 triệu đồng",
        "2\tThi tin học\tPhòng Nội vụ\tHuyện đoàn\tTháng 9\t",
        "3\tTổng kết\tPhòng Nội vụ\tHuyện đoàn\tTrước ngày 20/12\t",
      ],
      [
        "Mở lớp | Huyện đoàn | Phòng Nội vụ | 2024-04-01..2024-06-30 | 25000000",
        "Thi tin học | Phòng Nội vụ | Huyện đoàn | 2024-09-01..2024-09-30 | ",
        "Tổng kết | Phòng Nội vụ | Huyện đoàn | ..2024-12-19 | ",
      ],
    ],
    [
      "the end of a name that a page cut, alone in its column",
      [
        "PHỤ LỤC",
        columns,
        "1\tMở lớp\tHuyện đoàn\tPhòng Nội vụ, Trường\tQuý II/2024\t",
        "\t\t\tChính trị huyện Lạc Thủy\t\t",
        "2\tThi tin học\tPhòng Nội vụ\tHuyện đoàn\tTháng 9/2024\t",
      ],
      [
        "Mở lớp | Huyện đoàn | Phòng Nội vụ; Trường Chính trị huyện Lạc Thủy | 2024-04-01..2024-06-30 | ",
        "Thi tin học | Phòng Nội vụ | Huyện đoàn | 2024-09-01..2024-09-30 | ",
      ],
    ],
    [
      "classes by their names, Đầu mối for who leads, sums of groups apart",
      [
        "PHỤ LỤC",
        "STT\tTên lớp\tĐối tượng\tĐầu mối\tThời gian tổ chức\tKinh phí (đồng)",
        "I\tKỸ NĂNG SỐ\t\t\t\t64.000.000",
        "1\tKỹ năng số cơ bản\tCông chức xã\tPhòng Nội vụ\tQuý II/2024\t64.000.000",
        "\tCộng\t\t\t\t64.000.000",
      ],
      ["Kỹ năng số cơ bản | Phòng Nội vụ |  | 2024-04-01..2024-06-30 | 64000000"],
    ],
    [
      "Tổng, alone on its line, over the sum",
      [
        "PHỤ LỤC",
        "TT",
        "Nội dung",
        "Chủ trì",
        "Phối hợp",
        "Thời gian",
        "Kinh phí",
        "(triệu đồng)",
        "1",
        "Mở lớp",
        "Huyện đoàn",
        "Phòng Nội vụ",
        "Quý II/2024",
        "45",
        "2",
        "Thi tin học",
        "Phòng Nội vụ",
        "Văn phòng Sở",
        "Quý IV/2024",
        "20",
        "Tổng",
        "65",
      ].flatMap((line) => [line, ""]),
      [
        "Mở lớp | Huyện đoàn | Phòng Nội vụ | 2024-04-01..2024-06-30 | 45000000",
        "Thi tin học | Phòng Nội vụ | Văn phòng Sở | 2024-10-01..2024-12-31 | 20000000",
      ],
    ],
    [
      "as many lines as columns, one of them a list that goes on with the next",
      [
        "PHỤ LỤC",
        "STT Nội dung",
        "Đơn vị chủ trì",
        "Đơn vị phối hợp",
        "Thời gian",
        "Kinh phí",
        "(triệu đồng)",
        "1 Xây dựng phim hoạt hình",
        "Đài PT-TH tỉnh",
        "Ban Dân tộc,",
        "Sở TT&TT",
        "Quý III/2024 320",
        "2 Lắp đặt 60 điểm wifi",
        "Sở TT&TT",
        "VNPT Lạc Thủy,",
        "Viettel Lạc Thủy",
        "31/12/2024 1.500",
      ],
      [
        "Xây dựng phim hoạt hình | Đài PT-TH tỉnh | Ban Dân tộc; Sở TT&TT | 2024-07-01..2024-09-30 | 320000000",
        "Lắp đặt 60 điểm wifi | Sở TT&TT | VNPT Lạc Thủy; Viettel Lạc Thủy | ..2024-12-31 | 1500000000",
      ],
    ],
    [
      "strokes of a quarter that a scanner took for others",
      [
        "PHỤ LỤC",
        columns,
        "1\tMở lớp\tHuyện đoàn\tPhòng Nội vụ\tQuý lI/2024\t",
        "2\tThi tin học\tPhòng Nội vụ\tHuyện đoàn\tQuý 1V/2024\t",
        "3\tTổng kết\tPhòng Nội vụ\tHuyện đoàn\tQuý 1/2024\t",
      ],
      [
        "Mở lớp | Huyện đoàn | Phòng Nội vụ | 2024-04-01..2024-06-30 | ",
        "Thi tin học | Phòng Nội vụ | Huyện đoàn | 2024-10-01..2024-12-31 | ",
        "Tổng kết | Phòng Nội vụ | Huyện đoàn | 2024-01-01..2024-03-31 | ",
      ],
    ],
    [
      "the next heading, with words behind it, is no label of the task above",
      [
        "I. NHIỆM VỤ",
        "1. Lập kho học liệu",
        "+ Chủ trì: Phòng Giáo dục",
        "+ Hoàn thành: Tháng 12/2024",
        "II. KINH PHÍ: 260 triệu đồng từ nguồn sự nghiệp giáo dục.",
      ],
      ["Lập kho học liệu | Phòng Giáo dục |  | ..2024-12-31 | "],
    ],
    [
      "a total in triệu đồng beside columns of years",
      [
        "PHỤ LỤC",
        "TT\tTên lớp\tĐơn vị thực hiện\tSố lớp\tNăm 2024\tNăm 2025\tTổng (triệu đồng)",
        "1\tKỹ năng số cơ bản\tPhòng Nội vụ\t6\t240\t250\t490",
        "2\tAn toàn thông tin\tHuyện đoàn\t3\t0\t180\t180",
        "\tCộng\t\t9\t240\t430\t670",
      ],
      ["Kỹ năng số cơ bản | Phòng Nội vụ |  | .. | 490000000", "An toàn thông tin | Huyện đoàn |  | .. | 180000000"],
    ],
    [
      "amounts in columns of years whose headers say the unit",
      [
        "PHỤ LỤC",
        "TT\tTên lớp\tĐơn vị thực hiện\tNăm 2024 (triệu đồng)\tNăm 2025 (triệu đồng)",
        "1\tKỹ năng số cơ bản\tPhòng Nội vụ\t240\t250",
        "2\tAn toàn thông tin\tHuyện đoàn\t\t180",
      ],
      ["Kỹ năng số cơ bản | Phòng Nội vụ |  | .. | 490000000", "An toàn thông tin | Huyện đoàn |  | .. | 180000000"],
    ],
    [
      "all cells of a row that a page cut, the time behind its dash",
      [
        "PHỤ LỤC",
        columns,
        "1\tMở lớp tại Trường Chính trị Lê\tTrường Chính trị\tPhòng Nội vụ\t2024 -\t",
        "\tDuẩn\tLê Duẩn\t\t2025\t",
        "2\tThi tin học\tPhòng Nội vụ\tHuyện đoàn\tTháng 9/2024\t",
      ],
      [
        "Mở lớp tại Trường Chính trị Lê Duẩn | Trường Chính trị Lê Duẩn | Phòng Nội vụ | 2024-01-01..2025-12-31 | ",
        "Thi tin học | Phòng Nội vụ | Huyện đoàn | 2024-09-01..2024-09-30 | ",
      ],
    ],
  ])("%s", (_, lines, expected) => {
    expect(taskLines(rowsOf([...head, ...lines]))).toEqual(expected);
  });

  test("columns that no value was taken from are said", () => {
    const table = [
      "TT\tNội dung\tChủ trì\tXếp loại\tNăm 2024\tTổng kinh phí (triệu đồng)\tNgân sách huyện",
      "1\t2\t3\t4\t5\t6\t7",
      "1\tMở lớp\tHuyện đoàn\tA\t20\t45\t45",
      "2\tThi tin học\tPhòng Nội vụ\t\t10\t20\t15",
    ];
    const { issues } = extractPlan(readText([...head, "PHỤ LỤC", ...table].join("\n"), { id: "x" }));
    expect(issues.filter(({ code }) => code === "column-not-used").map(({ message }) => message.en)).toEqual([
      "The column “Xếp loại” was not used (cells that hold something: 1, such as “A”)",
      "The column “Năm 2024” was not used (cells that hold something: 2, such as “20”)",
      "The column “Ngân sách huyện” was not used (cells that hold something: 2, such as “45”)",
    ]);
  });

  test("a time without a year is said to be of the year of the plan", () => {
    const lines = [...head, "PHỤ LỤC", columns, "1\tMở lớp\tHuyện đoàn\t\tQuý II\t", "2\tThi\tHuyện đoàn\t\tQuý III\t"];
    const { issues } = extractPlan(readText(lines.join("\n"), { id: "x" }));
    expect(issues.filter(({ code }) => code === "year-assumed").map(({ params }) => params)).toEqual([
      { words: "Quý II", year: "2024" },
      { words: "Quý III", year: "2024" },
    ]);
  });

  test("a sheet holds titles, a unit and two tables", () => {
    const sheet = [
      "KẾ HOẠCH;;;;;",
      "Kỹ năng số tỉnh Vĩnh Long giai đoạn 2026 - 2027;;;;;",
      "BIỂU SỐ 01;;;;;",
      "TT;Chỉ tiêu;ĐVT;Năm 2026;Năm 2027;",
      "1;Lớp được mở;Lớp;40;60;",
      "BIỂU SỐ 02;;;;;",
      "ĐVT: triệu đồng;;;;;",
      "TT;Nhiệm vụ;Chủ trì;Phối hợp;Thời gian;Kinh phí",
      "1;Thi kỹ năng số;Tỉnh đoàn;Sở Y tế;Quý II/2026;120",
      ";Cộng;;;;120",
    ];
    const { plan, issues } = extractPlan(readCsv(sheet.join("\n"), { id: "x" }));
    const rows = toRows(plan);
    expect(targetsOf(rows)).toEqual(["Lớp được mở: eq 40", "Lớp được mở: eq 60"]);
    expect(taskLines(rows)).toEqual(["Thi kỹ năng số | Tỉnh đoàn | Sở Y tế | 2026-04-01..2026-06-30 | 120000000"]);
    expect([rows.document.to, rows.totals.map(({ vnd }) => vnd)]).toEqual(["2027-12-31", ["120000000"]]);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("one cell says who leads and who helps", () => {
    const html = `<h1>KẾ HOẠCH</h1><p>Đề án 06 phường Hà Đông năm 2026</p><table><tr><td>STT</td><td>Nhiệm vụ</td><td>Đơn vị thực hiện</td><td>Thời gian hoàn thành</td></tr>
      <tr><td>1</td><td>Lắp ki ốt</td><td>- Chủ trì: Phòng Kinh tế, Hạ tầng và Đô thị<br>- Phối hợp: Công an phường</td><td>Trước ngày 30/6</td></tr></table>`;
    expect(taskLines(toRows(extractPlan(readHtml(html, { id: "x" })).plan))).toEqual([
      "Lắp ki ốt | Phòng Kinh tế, Hạ tầng và Đô thị | Công an phường | ..2026-06-29 | ",
    ]);
  });
});

// Each of them left two words of its header, which once became a column of products.
test.each([2, 6, 13, 15, 20])("a table in broken cells that lost its header comes back whole: plan %i", (seed) => {
  const plan = createRandomPlan(seed);
  const text = damageText(printPlan(plan, "broken cells", seed).text, "lost headers", seed);
  expect(comparePlans(plan, extractPlan(readText(text, { id: "x" })).plan, { titles: true }).differences).toEqual([]);
});

describe("totals", () => {
  test.each<[string, readonly string[], readonly (string | null)[]]>([
    ["a sentence that names years", ["I. KINH PHÍ", "Tổng nhu cầu kinh phí giai đoạn 2023 - 2025: 18.650 triệu đồng."], ["18650000000"]],
    ["without Tổng in the section about funding", ["I. KINH PHÍ", "Dự toán kinh phí thực hiện: 600.500.000 đồng."], ["600500000"]],
    ["on the line of the heading", ["II. KINH PHÍ: 260 triệu đồng từ nguồn sự nghiệp giáo dục năm 2024."], ["260000000"]],
    ["the only amount of that section", ["I. KINH PHÍ", "Từ nguồn chi thường xuyên năm 2024: 25 triệu đồng."], ["25000000"]],
    ["parts of a total that is not said", ["I. KINH PHÍ", "Tổng kinh phí gồm ngân sách tỉnh 5 tỷ đồng, ngân sách xã 2 tỷ đồng."], []],
    [
      "two that differ",
      [
        "I. KINH PHÍ",
        "Tổng kinh phí: 500 triệu đồng.",
        "PHỤ LỤC",
        "STT\tNhiệm vụ\tChủ trì\tThời gian\tKinh phí (triệu đồng)",
        "1\tMở lớp\tHuyện đoàn\tQuý II/2024\t450",
        "\tTổng cộng\t\t\t450",
      ],
      ["450000000", "500000000"],
    ],
  ])("%s", (_, lines, expected) => {
    expect(rowsOf([...head, ...lines]).totals.map(({ vnd }) => vnd)).toEqual(expected);
  });

  test("totals that differ are an issue", () => {
    const lines = [...head, "I. KINH PHÍ", "Tổng kinh phí: 500 triệu đồng.", "Tổng dự toán: 450 triệu đồng."];
    const { issues } = extractPlan(readText(lines.join("\n"), { id: "x" }));
    expect(issues.filter(({ code }) => code === "statements-differ").map(({ message }) => message.en)).toEqual([
      "Tổng kinh phí / The total is stated in two ways: “500 triệu đồng” and “450 triệu đồng”",
    ]);
  });
});

describe("what the caller knows", () => {
  test("kind and jurisdiction are taken as given, and are no doubt", () => {
    const { plan, issues } = extractPlan(readText("Phổ cập kỹ năng số\nI. MỤC TIÊU\n1. 90% hộ có Internet.", { id: "x" }), {
      kind: "ke-hoach",
      jurisdiction: "tỉnh Lâm Đồng",
    });
    expect([plan.kind, plan.jurisdiction]).toEqual(["ke-hoach", { kind: "unresolved", words: "tỉnh Lâm Đồng" }]);
    expect(issues.filter(({ code }) => code === "kind-not-found" || code === "jurisdiction-unresolved")).toEqual([]);
  });

  test.each<[string, ExtractPlanOptions["columns"]]>([
    ["by the words of the header", { "Bên A": "lead", "Bên B": "coordinating" }],
    ["by position", { "3": "lead", "4": "coordinating" }],
  ])("columns %s", (_, given) => {
    const lines = [...head, "PHỤ LỤC", "STT\tNhiệm vụ\tBên A\tBên B\tThời gian", "1\tMở lớp\tHuyện đoàn\tPhòng Nội vụ\tQuý II/2024"];
    expect(taskLines(rowsOf(lines, given === undefined ? {} : { columns: given }))).toEqual([
      "Mở lớp | Huyện đoàn | Phòng Nội vụ | 2024-04-01..2024-06-30 | ",
    ]);
  });
});
