import { createAgencies } from "@kehoach/agencies";
import { type DocumentTree, readText } from "@kehoach/document";
import { printCsv, readCsv } from "@kehoach/document/csv";
import { readHtml } from "@kehoach/document/html";
import { readMarkdown } from "@kehoach/document/markdown";
import { type PlanRows, toRows } from "@kehoach/plan/rows";
import { readPlan } from "@kehoach/plan/schema";
import { describe, expect, test } from "vitest";
import { createTemplate } from "./create-template.ts";
import type { Extraction } from "./extraction.ts";
import { taskLines } from "../test/task-lines.ts";
import { extractPlan } from "./extract-plan.ts";
import { listTables } from "./list-tables.ts";

const table = (rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => (cell.startsWith("<td") ? cell : `<td>${cell}</td>`)).join("")}</tr>`).join("")}</table>`;
const html = (body: string): DocumentTree => readHtml(`<p>KẾ HOẠCH</p><p>Việc làm năm 2027</p>${body}`, { id: "x" });
const markdown = (body: string): DocumentTree => readMarkdown(`KẾ HOẠCH\n\nViệc làm năm 2027\n\n${body}`, { id: "x" });

/** A target on one line: words: level unit of whom. */
const targetsOf = ({ targets }: PlanRows): readonly string[] =>
  targets.map(({ text, measures }) => {
    const levels = measures.map(({ comparator, value, unit, population }) => `${comparator} ${value} ${unit} ${population}`.trim());
    return `${text}: ${levels.join(", ")}`;
  });
const countsUp = (tree: DocumentTree, { coverage: { characters } }: Extraction): boolean =>
  characters.understood + characters.kept + characters.ignored + characters["not-understood"] === tree.text.replace(/\s/gu, "").length;

interface Form {
  readonly form: string;
  readonly tree: DocumentTree;
  readonly targets?: readonly string[];
  readonly tasks?: readonly string[];
  readonly totals?: readonly string[];
  readonly sections?: readonly string[];
}

const inner = {
  bodies: table([
    ["Chủ trì", "Phòng Kinh tế, Hạ tầng và Đô thị"],
    ["Phối hợp", "Ban Quản lý chợ"],
    ["", "Công an phường"],
  ]),
  roles: table([
    ["1", "Sở Y tế", "Chủ trì"],
    ["2", "Sở Tài chính", "Phối hợp"],
  ]),
  years: table([
    ["Năm", "Triệu đồng"],
    ["2027", "1.200"],
    ["2028", "800"],
    ["Cộng", "2.000"],
  ]),
  yearsAbove: table([
    ["2027", "2028"],
    ["150", "50"],
  ]),
  sources: table([
    ["Ngân sách tỉnh", "300 triệu đồng"],
    ["Xã hội hóa", "200 triệu đồng"],
  ]),
};

describe("extractPlan() on tables as files hold them", () => {
  test.each<Form>([
    {
      form: "tables within cells",
      tree: html(
        table([
          ["TT", "Nội dung", "Đơn vị thực hiện", "Thời gian", "Kinh phí (triệu đồng)"],
          ["1", "Sửa vỉa hè", inner.bodies, "2027 - 2028", inner.years],
          ["2", "Khám sức khỏe", inner.roles, "2027", inner.yearsAbove],
          ["3", "Làm sân chơi", "UBND phường", "2027", inner.sources],
          ["4", `Tuyên truyền ${table([["- Phát thanh"], ["- Treo băng rôn"]])}`, "UBND phường", "2027", "60"],
        ]),
      ),
      tasks: [
        "Sửa vỉa hè | Phòng Kinh tế, Hạ tầng và Đô thị | Ban Quản lý chợ; Công an phường | 2027-01-01..2028-12-31 | 2000000000",
        "Khám sức khỏe | Sở Y tế | Sở Tài chính | 2027-01-01..2027-12-31 | 200000000",
        "Làm sân chơi | UBND phường |  | 2027-01-01..2027-12-31 | 500000000",
        "Tuyên truyền - Phát thanh - Treo băng rôn | UBND phường |  | 2027-01-01..2027-12-31 | 60000000",
      ],
    },
    {
      form: "money by source and year, beside the whole",
      tree: html(
        `<h2>II. NHIỆM VỤ</h2><p>Đơn vị tính: triệu đồng</p>${table([
          [
            "<td rowspan=2>TT</td>",
            "<td rowspan=2>Hạng mục</td>",
            "<td rowspan=2>Chủ đầu tư</td>",
            "<td rowspan=2>Tổng cộng</td>",
            "<td colspan=2>Ngân sách tỉnh</td>",
          ],
          ["2027", "2028"],
          ["A", "Hạ tầng", "", "5.400", "3.000", "2.400"],
          ["1", "Nâng cấp chợ", "Ban Quản lý dự án", "5.400", "3.000", "2.400"],
          ["<td colspan=3>Cộng</td>", "5.400", "3.000", "2.400"],
        ])}`,
      ),
      tasks: ["Nâng cấp chợ | Ban Quản lý dự án |  | .. | 5400000000"],
      totals: ["5400000000"],
    },
    {
      form: "a column a place, a unit above the table",
      tree: markdown(
        "## I. Chỉ tiêu\n\nĐơn vị tính: ha\n\n| TT | Chỉ tiêu | Toàn tỉnh | Xã Tân Hồng | Phường Cao Lãnh |\n|---|---|---|---|---|\n| 1 | Diện tích lúa | 70.000 | 5.200 | 1.300 |",
      ),
      targets: ["Diện tích lúa: eq 70000 ha Toàn tỉnh, eq 5200 ha Xã Tân Hồng, eq 1300 ha Phường Cao Lãnh"],
    },
    {
      form: "ordinals under a header of other words, lead and helper parted by a stroke",
      tree: markdown(
        "## II. Nhiệm vụ\n\n| Mã việc | Công việc | Chủ trì \\| Phối hợp | Thời gian |\n|---|---|---|---|\n| **1** | **Tập huấn** | | |\n| 1.1 | Tập huấn canh tác | Chi cục Trồng trọt \\| Hội Nông dân tỉnh | Tháng 3/2027 |\n| 1.2 | In tờ rơi | Trung tâm Khuyến nông | Tháng 4/2027 |",
      ),
      tasks: [
        "Tập huấn canh tác | Chi cục Trồng trọt | Hội Nông dân tỉnh | 2027-03-01..2027-03-31 | ",
        "In tờ rơi | Trung tâm Khuyến nông |  | 2027-04-01..2027-04-30 | ",
      ],
    },
    {
      form: "a header of three rows, who helps within and without, a column for each end of the time",
      tree: html(
        table([
          ["<td rowspan=3>TT</td>", "<td rowspan=3>Nhiệm vụ</td>", "<td colspan=3>Phân công</td>", "<td colspan=2>Thời gian</td>"],
          ["<td rowspan=2>Đơn vị chủ trì</td>", "<td colspan=2>Đơn vị phối hợp</td>", "<td rowspan=2>Từ</td>", "<td rowspan=2>Đến</td>"],
          ["Trong Bộ", "Ngoài Bộ"],
          ["1", "Soạn thông tư", "Vụ Pháp chế", "Vụ Khoa giáo", "Bộ Tư pháp<br>Bộ Công an", "01/9/2027", "30/11/2027"],
          ["2", "Mở lớp", "Vụ Khoa giáo", "1. Vụ Pháp chế<br>2. Văn phòng Bộ", "", "02/2027", "03/2027"],
        ]),
      ),
      tasks: [
        "Soạn thông tư | Vụ Pháp chế | Vụ Khoa giáo; Bộ Tư pháp; Bộ Công an | 2027-09-01..2027-11-30 | ",
        "Mở lớp | Vụ Khoa giáo | Vụ Pháp chế; Văn phòng Bộ | 2027-02-01..2027-03-31 | ",
      ],
    },
    {
      form: "a card for each task, a label beside each value; another article ends the list",
      tree: html(
        `<p><b>Điều 1.</b> Thông qua Đề án.</p><p>2. Nhiệm vụ chủ yếu</p>${table([
          ["Nhiệm vụ 1", "Lập quy hoạch bến cảng"],
          ["Cơ quan chủ trì", "Sở Xây dựng"],
          ["Cơ quan phối hợp", "Sở Tài chính"],
          ["Thời gian", "2027"],
          ["Nhiệm vụ 2", "Đào tạo 80 kỹ thuật viên"],
          ["Cơ quan chủ trì", "Sở Nội vụ"],
          ["Thời gian", "Hằng năm"],
          ["Kinh phí", "12 tỷ đồng"],
        ])}<p><b>Điều 2.</b> Giao UBND tỉnh tổ chức thực hiện.</p>`,
      ),
      tasks: [
        "Lập quy hoạch bến cảng | Sở Xây dựng | Sở Tài chính | 2027-01-01..2027-12-31 | ",
        "Đào tạo 80 kỹ thuật viên | Sở Nội vụ |  | .. yearly | 12000000000",
      ],
    },
    {
      form: "a sheet that follows the work: marks of progress, a deadline, amounts with commas",
      tree: readCsv(
        'Mã số,Nhiệm vụ,Đơn vị đầu mối,Bắt đầu,Deadline,Trạng thái,% hoàn thành,Kinh phí (đồng)\nNV-01,Số hóa sổ hộ tịch,Sở Tư pháp,05/01/2027,30/6/2027,Đang làm,40%,"45,000,000"\nNV-02,Dựng kho dữ liệu,Sở Nội vụ,01/02/2027,31/12/2027,Chưa làm,0%,"650,000"\n',
        { id: "x" },
      ),
      tasks: [
        "Số hóa sổ hộ tịch | Sở Tư pháp |  | 2027-01-05..2027-06-30 | 45000000",
        "Dựng kho dữ liệu | Sở Nội vụ |  | 2027-02-01..2027-12-31 | 650000",
      ],
    },
    {
      form: "groups in a merged column, with their ordinals, and the tasks beside them",
      tree: html(
        table([
          ["STT", "Nhóm nhiệm vụ", "Nhiệm vụ cụ thể", "Chủ trì", "Thời hạn"],
          ["<td rowspan=2>1</td>", "<td rowspan=2>Quản lý đội tàu</td>", "Rà soát tàu cá", "Phòng Thủy sản", "30/6/2027"],
          ["Lắp thiết bị giám sát", "Phòng Kiểm ngư", "15/9/2027"],
          ["2", "Truy xuất nguồn gốc", "Vận hành hệ thống", "Trung tâm Thông tin", "Thường xuyên"],
        ]),
      ),
      tasks: [
        "Rà soát tàu cá | Phòng Thủy sản |  | ..2027-06-30 | ",
        "Lắp thiết bị giám sát | Phòng Kiểm ngư |  | ..2027-09-15 | ",
        "Vận hành hệ thống | Trung tâm Thông tin |  | .. ongoing | ",
      ],
      sections: ["1. Quản lý đội tàu", "1. Quản lý đội tàu", "2. Truy xuất nguồn gốc"],
    },
  ])("$form", ({ tree, targets = [], tasks = [], totals = [], sections }) => {
    const extraction = extractPlan(tree);
    const rows = toRows(extraction.plan);
    expect({ targets: targetsOf(rows), tasks: taskLines(rows) }).toEqual({ targets, tasks });
    expect(rows.totals.map(({ vnd }) => vnd)).toEqual(totals);
    if (sections !== undefined) expect(rows.tasks.map(({ section }) => section)).toEqual(sections);
    expect(countsUp(tree, extraction)).toBe(true);
    expect(readPlan(extraction.plan).issues).toEqual([]);
  });

  test("an annex without its document says above its table what it belongs to", () => {
    const sheet =
      "PHỤ LỤC I;;;\nCHỈ TIÊU ĐÀO TẠO NGHỀ GIAI ĐOẠN 2026 - 2028;;;\n(Kèm theo Kế hoạch số 455/KH-UBND ngày 30/3/2026 của UBND tỉnh Vĩnh Long);;;\nSTT;Chỉ tiêu;ĐVT;Năm 2026\n1;Số người học nghề;người;12.500\n";
    const tree = readCsv(sheet, { id: "x" });
    const extraction = extractPlan(tree);
    expect(toRows(extraction.plan).document).toEqual({
      kind: "ke-hoach",
      number: "455/KH-UBND",
      issuedOn: "2026-03-30",
      issuer: "UBND tỉnh Vĩnh Long",
      from: "2026-01-01",
      to: "2028-12-31",
    });
    expect(countsUp(tree, extraction)).toBe(true);
  });

  test("a letterhead of the Party in a table is the head of its document", () => {
    const head = table([
      ["ĐẢNG BỘ TỈNH THANH HÓA<br>BAN CHẤP HÀNH<br>*", "ĐẢNG CỘNG SẢN VIỆT NAM<br>Thanh Hóa, ngày 03 tháng 3 năm 2026"],
      ["Số 45-KH/TU", ""],
    ]);
    const { document } = toRows(extractPlan(readHtml(`${head}<p>KẾ HOẠCH</p><p>về hội nhập quốc tế năm 2026</p>`, { id: "x" })).plan);
    expect(document).toMatchObject({ number: "45-KH/TU", issuedOn: "2026-03-03", issuer: "BAN CHẤP HÀNH ĐẢNG BỘ TỈNH THANH HÓA" });
  });

  test("a target without a time, in a plan without a period, is of the phases that are named", () => {
    const text =
      "<p>KẾ HOẠCH</p><p>Hội nhập quốc tế</p><p><b>I. MỤC TIÊU</b></p><p>- Đến năm 2030, xuất khẩu đạt 15 tỷ USD.</p><p>- Thu hút 150 dự án.</p>";
    const { plan } = extractPlan(readHtml(text, { id: "x" }));
    expect([plan.targets.map(({ phase }) => phase), readPlan(plan).issues]).toEqual([["2030-2030", "2030-2030"], []]);
  });

  test("a title goes on behind a line that ends before a name", () => {
    const tree = readHtml(
      "<p>KẾ HOẠCH</p><p>Phát triển du lịch trên địa bàn tỉnh<br>Điện Biên giai đoạn 2026 - 2030</p><p>Căn cứ Luật Du lịch;</p>",
      {
        id: "x",
      },
    );
    const { title, period } = extractPlan(tree).plan;
    expect(title).toBe("Phát triển du lịch trên địa bàn tỉnh Điện Biên giai đoạn 2026 - 2030");
    expect(period.kind).toBe("stated");
  });
});

/** What the way back must keep. */
const kept = ({ targets, tasks }: PlanRows): unknown => ({
  targets: targets.map(({ text, measures, lead, coordinating }) => ({ text, measures, lead, coordinating })),
  tasks: tasks.map(({ text, lead, coordinating, schedule, budget, output }) => ({
    row: { text, lead, coordinating, output },
    when: { ...schedule, raw: "" },
    money: budget?.vnd ?? null,
  })),
});

test.each([
  [
    "levels beside a unit, some under words with a number of their own",
    "## I. Chỉ tiêu\n\n| TT | Chỉ tiêu | ĐVT | Năm 2027 |\n|---|---|---|---|\n| 1 | Thu nhập bình quân | triệu đồng/người/năm | 68 |\n| 2 | Giá trị sản xuất trên 01 ha | triệu đồng | ≥ 125 |\n| 3 | Hộ nghèo | % | dưới 1,5 |\n| 4 | Hàng qua cảng | triệu tấn/năm | > 15 |",
  ],
  [
    "a column a place",
    "## I. Chỉ tiêu\n\nĐơn vị tính: ha\n\n| TT | Chỉ tiêu | Toàn tỉnh | Xã Tân Hồng |\n|---|---|---|---|\n| 1 | Diện tích lúa | 70.000 | 5.200 |\n| 2 | Diện tích rau | 900 | 40 |",
  ],
  [
    "amounts by year and by source",
    "## II. Nhiệm vụ\n\n| TT | Nhiệm vụ | Chủ trì | Kinh phí (triệu đồng) năm 2027 | Kinh phí (triệu đồng) năm 2028 |\n|---|---|---|---|---|\n| 1 | Mở lớp | Sở Nội vụ | 3.500 | 4.000 |\n| 2 | Thi | Sở Y tế | 2000 | |\n\n## III. Nhiệm vụ khác\n\n| TT | Nhiệm vụ | Chủ trì | Kinh phí (triệu đồng) Ngân sách tỉnh | Kinh phí (triệu đồng) Xã hội hóa |\n|---|---|---|---|---|\n| 1 | Sửa trường | Sở Xây dựng | 150 | 50 |\n| 2 | Phát động | Sở Y tế | - | |",
  ],
])("createTemplate() keeps %s", (_, body) => {
  const { plan } = extractPlan(markdown(body));
  const again = extractPlan(readCsv(printCsv(createTemplate(plan)), { id: "x" }));
  expect(kept(toRows(again.plan))).toEqual(kept(toRows(plan)));
  expect(again.issues.filter(({ code }) => /not-understood|unreadable|order/u.test(code))).toEqual([]);
});

test("createTemplate() of a plan whose title begins with a small letter reads again from CSV", () => {
  const { plan } = extractPlan(
    readHtml(
      `<p>KẾ HOẠCH</p><p>thực hiện Nghị quyết về hội nhập năm 2027</p>${table([
        ["TT", "Nhiệm vụ", "Chủ trì"],
        ["1", "Mở lớp", "Sở Y tế"],
      ])}`,
      {
        id: "x",
      },
    ),
  );
  const again = extractPlan(readCsv(printCsv(createTemplate(plan)), { id: "x" })).plan;
  expect([again.title, taskLines(toRows(again))]).toEqual([plan.title, taskLines(toRows(plan))]);
});

test("extractPlan() puts a damaged table together with the bodies of a province that only the caller knows", () => {
  const lines = [
    ["Phụ lục", "DANH MỤC NHIỆM VỤ", "", "STT Nhiệm vụ", "Cơ quan chủ", "trì", "Cơ quan phối", "hợp", "Thời", "gian"],
    ["1", "Mở lớp kỹ năng số cho người cao tuổi ở", "các xã miền núi", "Mái ấm Hoa", "Sen", "Nhịp cầu Hạt", "Gạo", "2027"],
    ["2", "Tặng máy tính cho học sinh ở các điểm", "trường lẻ của tỉnh", "Nhịp cầu Hạt", "Gạo", "Mái ấm Hoa", "Sen", "2028"],
    ["3", "Thi tìm hiểu về an toàn trên mạng cho", "thanh niên các xã", "Mái ấm Hoa", "Sen", "Sở Nội vụ", "2027"],
  ];
  const tree = readText(lines.map((cells) => cells.join("\n\n")).join("\n\n"), { id: "x" });
  const agencies = createAgencies({ bodies: [{ name: "Mái ấm Hoa Sen" }, { name: "Nhịp cầu Hạt Gạo" }] });
  const known = toRows(extractPlan(tree, { agencies }).plan);
  expect(known.tasks.map(({ lead, coordinating }) => [...lead, ...coordinating].join("; "))).toEqual([
    "Mái ấm Hoa Sen; Nhịp cầu Hạt Gạo",
    "Nhịp cầu Hạt Gạo; Mái ấm Hoa Sen",
    "Mái ấm Hoa Sen; Sở Nội vụ",
  ]);
  expect(listTables(tree, { agencies })[0]?.groups[0]?.rows[1]?.cells.lead).toBe("Nhịp cầu Hạt Gạo");
});

test("extractPlan() reads rows without separators in which a page cut the names of bodies", () => {
  const header = "TT Nội dung nhiệm vụ Cơ quan chủ trì Cơ quan phối hợp Thời gian Sản phẩm";
  const text = [
    "PHỤ LỤC",
    "DANH MỤC NHIỆM VỤ",
    header,
    "1 Mở lớp cho người cao tuổi tại nhà văn hóa thôn Sở Y tế Sở Tài chính 2027 Báo cáo",
    "2 Biên soạn tài liệu Sở Khoa học và Công Sở Nội vụ 2026 - 2028 Tài liệu",
    header,
    " về trí tuệ nhân tạo cho hợp tác xã nghệ",
    "3 Đánh giá kết quả Văn phòng UBND Liên đoàn Lao động tỉnh 2027 Báo cáo",
    header,
    " của các lớp học cho người lao động ở khu công nghiệp tỉnh",
    "4 Đào tạo 100 chuyên gia mỗi năm Sở Nội vụ Sở Y tế 2027 - 2029 Danh sách",
  ].join("\n");
  expect(taskLines(toRows(extractPlan(readText(text, { id: "x" })).plan))).toEqual([
    "Mở lớp cho người cao tuổi tại nhà văn hóa thôn | Sở Y tế | Sở Tài chính | 2027-01-01..2027-12-31 | ",
    "Biên soạn tài liệu về trí tuệ nhân tạo cho hợp tác xã | Sở Khoa học và Công nghệ | Sở Nội vụ | 2026-01-01..2028-12-31 | ",
    "Đánh giá kết quả của các lớp học cho người lao động ở khu công nghiệp | Văn phòng UBND tỉnh | Liên đoàn Lao động tỉnh | 2027-01-01..2027-12-31 | ",
    "Đào tạo 100 chuyên gia mỗi năm | Sở Nội vụ | Sở Y tế | 2027-01-01..2029-12-31 | ",
  ]);
});
