import type { PlanInput, TaskInput } from "@kehoach/plan";

const information = "Sở Thông tin và Truyền thông";
const education = "Sở Giáo dục và Đào tạo";
const all = "Các sở, ban, ngành tỉnh; UBND cấp huyện, cấp xã";
const toCommune = "Các sở, ngành tỉnh; UBND cấp huyện, cấp xã";
const toDistrict = "Các sở, ngành tỉnh; UBND cấp huyện";
const informationAndDistricts = "Sở Thông tin và Truyền thông; các sở, ngành tỉnh; UBND cấp huyện";
const media = "Đài Phát thanh, Truyền hình và Báo Bình Phước";
const yearly = "nhiệm vụ hằng năm";

/** A row of the annex; the item of the body it restates, with the time that item names. */
type Row = Pick<TaskInput, "title" | "lead" | "with" | "when" | "training"> & {
  readonly body: string;
  readonly bodyWhen?: string;
};

const policy: readonly Row[] = [
  {
    title: "Cơ chế hỗ trợ đào tạo người quản lý, chuyên trách, trực tiếp triển khai",
    lead: "Sở Thông tin và Truyền thông, Sở Nội vụ",
    with: all,
    when: "2022-2025",
    body: "II.1, điểm b",
  },
  {
    title: "Chính sách hỗ trợ doanh nghiệp chuyển đổi số",
    lead: "Sở Kế hoạch và Đầu tư",
    with: "Các sở, ban, ngành tỉnh; UBND cấp huyện, cấp xã; các doanh nghiệp",
    when: "2022",
    body: "I.4, điểm a",
    bodyWhen: "Năm 2022",
  },
  {
    title: "Ưu đãi đầu tư trung tâm đào tạo kỹ năng số",
    lead: "Sở Giáo dục và Đào tạo, Sở Kế hoạch và Đầu tư",
    with: all,
    when: "2022-2025",
    body: "I.4, điểm b",
    bodyWhen: "Năm 2023",
  },
  {
    title: "Chương trình hướng nghiệp có công nghệ số",
    lead: education,
    with: all,
    when: "2022-2025",
    body: "I.4, điểm c",
    bodyWhen: "Năm 2023",
  },
  {
    title: "Khen thưởng kịp thời sáng kiến chuyển đổi số",
    lead: "Sở Nội vụ",
    with: "Sở Thông tin và Truyền thông; các sở, ban, ngành tỉnh; UBND cấp huyện, cấp xã",
    when: "2022-2025",
    body: "II.1, điểm c",
  },
  {
    title: "Quỹ học bổng ngành số",
    lead: "Sở Giáo dục và Đào tạo, các cơ sở giáo dục",
    with: information,
    when: "2022-2030",
    body: "II.1, điểm d",
  },
];

const awareness: readonly Row[] = [
  {
    title: "Truyền thông đại chúng và kênh mạng xã hội",
    lead: "Các sở, ban, ngành tỉnh; UBND cấp huyện",
    with: information,
    when: "2022-2030",
    body: "I.1, điểm a",
    bodyWhen: yearly,
  },
  {
    title: "Cổng thông tin chuyển đổi số có trợ lý ảo",
    lead: information,
    with: "Các sở, ban, ngành tỉnh; UBND cấp huyện",
    when: "2022-2023",
    body: "I.1, điểm a",
    bodyWhen: yearly,
  },
  {
    title: "Chuyên mục, chuyên trang thường xuyên",
    lead: media,
    with: informationAndDistricts,
    when: "2022-2030",
    body: "I.1, điểm b",
    bodyWhen: "nhiệm vụ thường xuyên",
  },
  {
    title: "Chương trình, phim, phóng sự chuyên đề",
    lead: media,
    with: informationAndDistricts,
    when: "2022-2030",
    body: "I.1, điểm c",
    bodyWhen: yearly,
  },
  {
    title: "Hội nghị, tọa đàm, triển lãm sản phẩm số",
    lead: information,
    with: toDistrict,
    when: "2022-2030",
    body: "I.1, điểm d",
    bodyWhen: yearly,
  },
  {
    title: "Lồng ghép chuyển đổi số vào triển lãm, cuộc thi",
    lead: "Sở Văn hóa Thể thao và Du lịch",
    with: informationAndDistricts,
    when: "2022-2030",
    body: "I.1, điểm d",
    bodyWhen: yearly,
  },
  {
    title: "Biểu dương, khen thưởng điển hình",
    lead: "Sở Nội vụ, Sở Thông tin và Truyền thông",
    with: toDistrict,
    when: "2022-2030",
    body: "I.1, điểm đ",
    bodyWhen: yearly,
  },
];

const skills: readonly Row[] = [
  {
    title: "Lớp kỹ năng số miễn phí cho người dân",
    lead: information,
    with: toCommune,
    when: "2022-2023",
    body: "I.2, điểm a",
    bodyWhen: yearly,
  },
  {
    title: "Đào tạo kỹ năng số cho khu vực công, doanh nghiệp nhà nước, báo chí",
    lead: information,
    with: toCommune,
    when: "2022-2025",
    body: "I.2, điểm b",
    bodyWhen: yearly,
  },
  {
    title: "Kỹ năng số cho người dân qua hướng dẫn dùng dịch vụ số",
    lead: "Sở Thông tin và Truyền thông, Đài Phát thanh, Truyền hình và Báo Bình Phước",
    with: toCommune,
    when: "2022-2025",
    body: "I.2, điểm c",
    bodyWhen: yearly,
  },
];

const officials: readonly Row[] = [
  {
    title: "Bồi dưỡng lãnh đạo, người tham mưu chuyển đổi số",
    lead: information,
    with: "Các sở, ngành tỉnh; UBND cấp huyện, cấp xã; các công ty nhà nước",
    when: "2022-2030",
    body: "I.3, điểm a",
    bodyWhen: yearly,
  },
  {
    title: "Chọn và đào tạo người phân tích dữ liệu số",
    lead: information,
    with: toDistrict,
    when: "2022-2025",
    training: { audience: "Cán bộ, công chức cơ quan nhà nước và một số công ty nhà nước", headcount: "tối thiểu 50 cán bộ" },
    body: "I.3, điểm b",
    bodyWhen: yearly,
  },
  {
    title: "Đào tạo giáo viên theo STEM/STEAM",
    lead: education,
    with: informationAndDistricts,
    when: "2022-2025",
    body: "I.3, điểm c",
    bodyWhen: yearly,
  },
  {
    title: "Lập và quản lý dự án CNTT",
    lead: information,
    with: toDistrict,
    when: "2022-2025",
    body: "I.3, điểm đ",
    bodyWhen: "quý IV/2023",
  },
  {
    title: "Nhận thức ứng dụng CNTT cho lãnh đạo các cấp",
    lead: information,
    with: toCommune,
    when: "2022-2025",
    body: "I.3, điểm d",
    bodyWhen: yearly,
  },
  {
    title: "Nghiệp vụ bảo mật cho người chuyên trách CNTT",
    lead: information,
    with: toDistrict,
    when: "2022-2025",
    body: "I.3, điểm e",
    bodyWhen: yearly,
  },
];

const society: readonly Row[] = [
  {
    title: "Trường học dạy kỹ năng số theo học liệu nền tảng; góp kho học liệu",
    lead: "Sở Giáo dục và Đào tạo; các tổ chức, doanh nghiệp trong tỉnh",
    with: "Sở Thông tin và Truyền thông; các sở, ngành tỉnh; UBND cấp huyện, cấp xã",
    when: "2022-2025",
    body: "I.2, điểm a",
    bodyWhen: yearly,
  },
  {
    title: "Khuyến khích doanh nghiệp tư nhân tự bồi dưỡng lao động",
    lead: "Các tổ chức, doanh nghiệp trong tỉnh",
    with: "Sở TTTT; các sở, ngành tỉnh; UBND cấp huyện, cấp xã; người dân, doanh nghiệp",
    when: "2022-2025",
    body: "I.2, điểm b",
    bodyWhen: yearly,
  },
];

const groups: readonly (readonly [number: string, title: string, rows: readonly Row[]])[] = [
  ["I", "Cơ chế, chính sách", policy],
  ["II", "Nâng cao nhận thức", awareness],
  ["III", "Phổ cập kỹ năng", skills],
  ["IV", "Nhân lực CNTT trong cơ quan nhà nước", officials],
  ["V", "Nhân lực CNTT trong doanh nghiệp, xã hội", society],
];

const tasks: readonly TaskInput[] = groups.flatMap(([number, group, rows]) =>
  rows.map(
    ({ body, bodyWhen, ...row }, index): TaskInput => ({
      id: `${number}.${index + 1}`,
      ordinal: String(index + 1),
      group,
      ...row,
      money: "",
      at: `Phụ lục, mục ${number}, dòng ${index + 1}`,
      also: [{ at: `Phần IV, mục ${body}`, ...(bodyWhen === undefined ? {} : { when: bodyWhen }) }],
    }),
  ),
);

const duties: readonly (readonly [who: string, number: string, letter: string, what: string])[] = [
  [information, "1", "b", "Lập dự toán, chọn đơn vị đào tạo, chuẩn bị chương trình"],
  [information, "1", "c", "Tham mưu chế độ hỗ trợ người làm CNTT"],
  [information, "1", "d", "Đầu mối với doanh nghiệp về nhân lực CNTT"],
  [information, "1", "f", "Đề nghị khen thưởng sáng kiến chuyển đổi số"],
  ["Sở Nội vụ", "2", "a", "Cử người dự các lớp theo thẩm quyền"],
  ["Sở Nội vụ", "2", "b", "Tổng hợp nhu cầu, đưa CNTT vào kế hoạch bồi dưỡng hằng năm"],
  ["Sở Nội vụ", "2", "c", "Phối hợp đề nghị khen thưởng"],
  ["Sở Tài chính", "3", "a", "Tham mưu bố trí kinh phí"],
  ["Sở Tài chính", "3", "b", "Thẩm định, quyết toán"],
  ["Các cơ quan ban ngành tỉnh; Ủy ban nhân dân cấp huyện", "4", "a", "Bố trí người đi học"],
  ["Các cơ quan ban ngành tỉnh; Ủy ban nhân dân cấp huyện", "4", "b", "Lập kế hoạch bồi dưỡng của cơ quan đến 2025, định hướng 2030"],
  ["Các cơ quan ban ngành tỉnh; Ủy ban nhân dân cấp huyện", "4", "c", "Phối hợp triển khai Đề án"],
];

const by2025 = "Phần III, mục II.2, điểm a, gạch";
const by2030 = "Phần III, mục II.2, điểm b, gạch";

/**
 * Bình Phước 2022: facts of the draft scheme on the information-technology workforce, under titles of our own. `at` names the place in
 * the document each fact comes from. Where annex and body name different times, the annex holds, because it names the agencies too.
 */
export const binhPhuoc2022: PlanInput = {
  id: "binh-phuoc-2022",
  kind: "de-an",
  title: "Phát triển nhân lực công nghệ thông tin tỉnh Bình Phước đến 2025",
  number: "…/QĐ-UBND",
  issuedOn: "ngày … tháng … năm 2022",
  at: "Trang đầu, dòng kèm theo",
  issuer: "Ủy ban nhân dân tỉnh Bình Phước",
  jurisdiction: { code: "70", asOf: "2022-12-31", words: "tỉnh Bình Phước" },
  period: "2022 - 2025",
  orientation: "đến năm 2030",
  phases: [
    { id: "2025", label: "Đến năm 2025", when: "2022 - 2025" },
    { id: "2030", label: "Đến năm 2030", when: "2026 - 2030" },
  ],
  sections: [
    { ordinal: "Phần I", title: "Sự cần thiết, cơ sở pháp lý", level: 1, kind: "necessity" },
    { ordinal: "Phần II", title: "Thực trạng", level: 1, kind: "situation" },
    { ordinal: "Phần III", title: "Quan điểm, mục tiêu", level: 1, kind: "targets" },
    { ordinal: "I", title: "Quan điểm", level: 2, kind: "viewpoint" },
    { ordinal: "II.1", title: "Mục tiêu chung", level: 2, kind: "general-goal" },
    { ordinal: "II.2", title: "Mục tiêu cụ thể", level: 2, kind: "targets" },
    { ordinal: "Phần IV", title: "Nhiệm vụ, giải pháp", level: 1, kind: "tasks" },
    { ordinal: "I", title: "Nhiệm vụ", level: 2, kind: "tasks" },
    { ordinal: "II", title: "Giải pháp", level: 2, kind: "solutions" },
    { ordinal: "3", title: "Giải pháp tài chính", level: 3, kind: "funding" },
    { ordinal: "Phần V", title: "Tổ chức thực hiện", level: 1, kind: "organisation" },
    { ordinal: "Phụ lục", title: "Danh mục nhiệm vụ, giải pháp", level: 1, kind: "annex" },
  ],
  targets: [
    {
      id: "2025-1",
      ordinal: "-",
      title: "Bồi dưỡng chuyển đổi số cho khu vực nhà nước và lãnh đạo doanh nghiệp, hợp tác xã",
      level: "100%",
      of: "lãnh đạo, công chức, viên chức, người lao động trong cơ quan nhà nước và lãnh đạo doanh nghiệp, hợp tác xã",
      when: "đến năm 2025",
      at: `${by2025} 1`,
    },
    {
      id: "2025-2",
      ordinal: "-",
      title: "Người dân dùng được dịch vụ công và dịch vụ số thiết yếu",
      level: "60%",
      of: "dân số",
      when: "đến năm 2025",
      at: `${by2025} 2`,
    },
    {
      id: "2025-3",
      ordinal: "-",
      title: "Bồi dưỡng thường xuyên mạng lưới ứng cứu sự cố",
      level: "100%",
      of: "thành viên mạng lưới ứng cứu sự cố an toàn thông tin",
      when: "đến năm 2025",
      at: `${by2025} 3`,
    },
    {
      id: "2025-4",
      ordinal: "-",
      title: "Chuyên gia chuyển đổi số nòng cốt",
      says: "tối thiểu 50 chuyên gia",
      when: "đến năm 2025",
      at: `${by2025} 4`,
    },
    {
      id: "2025-5",
      ordinal: "-",
      title: "Trường học dạy STEM/STEAM và kỹ năng số; hướng nghiệp công nghệ số",
      level: "50%",
      of: "cơ sở giáo dục từ tiểu học đến trung học phổ thông",
      when: "đến năm 2025",
      at: `${by2025} 5`,
    },
    { id: "2025-6", ordinal: "-", title: "Có cơ sở đào tạo CNTT bậc đại học trong tỉnh", when: "Đến năm 2025", at: `${by2025} 6` },
    {
      id: "2030-1",
      ordinal: "-",
      phase: "2030",
      title: "Giữ mức bồi dưỡng cho khu vực nhà nước và lãnh đạo doanh nghiệp, hợp tác xã",
      says: "Duy trì 100% lãnh đạo, công chức, viên chức, người lao động trong cơ quan nhà nước và lãnh đạo doanh nghiệp, hợp tác xã",
      when: "đến năm 2030",
      at: `${by2030} 1`,
    },
    {
      id: "2030-2",
      ordinal: "-",
      phase: "2030",
      title: "Người dân dùng được dịch vụ công và dịch vụ số thiết yếu",
      level: "Trên 80%",
      of: "dân số",
      when: "đến năm 2030",
      at: `${by2030} 2`,
    },
    {
      id: "2030-3",
      ordinal: "-",
      phase: "2030",
      title: "Giữ mức bồi dưỡng mạng lưới ứng cứu sự cố",
      says: "Duy trì 100% thành viên mạng lưới ứng cứu sự cố an toàn thông tin",
      when: "đến năm 2030",
      at: `${by2030} 3`,
    },
    {
      id: "2030-4",
      ordinal: "-",
      phase: "2030",
      title: "Chuyên gia chuyển đổi số nòng cốt",
      says: "tối thiểu 100 chuyên gia",
      when: "đến năm 2030",
      at: `${by2030} 4`,
    },
    {
      id: "2030-5",
      ordinal: "-",
      phase: "2030",
      title: "Trường học dạy STEM/STEAM và kỹ năng số",
      level: "Trên 80%",
      of: "cơ sở giáo dục từ tiểu học đến trung học phổ thông",
      when: "đến năm 2030",
      at: `${by2030} 5`,
    },
    {
      id: "2030-6",
      ordinal: "-",
      phase: "2030",
      title: "Có mạng lưới đào tạo kỹ năng CNTT của tỉnh",
      when: "đến năm 2030",
      at: `${by2030} 6`,
    },
  ],
  tasks,
  solutions: [
    ["1", "a", "Chính sách thu hút, hỗ trợ người làm CNTT"],
    ["2", "a", "Hợp tác đào tạo, trao đổi giảng viên, học viên"],
    ["2", "b", "Kiểm định, sát hạch, kiểm tra cơ sở đào tạo ngành số"],
    ["3", "a", "Ưu tiên ngân sách, huy động nguồn xã hội"],
    ["3", "b", "Ưu tiên đào tạo thực hành ngắn hạn cho người chuyên trách tỉnh, huyện"],
    ["4", "a", "Tuyên truyền ý nghĩa của nhân lực CNTT"],
    ["4", "b", "Truyền thông về chính quyền điện tử, địa phương thông minh"],
    ["4", "c", "Công khai chính sách thu hút trên cổng thông tin"],
    ["4", "d", "Hướng dẫn kỹ năng số cho dân qua Tổ công nghệ số cộng đồng"],
  ].map(([number = "", letter = "", title = ""]) => ({
    group: `Giải pháp ${number}`,
    ordinal: letter,
    title,
    at: `Phần IV, mục II.${number}, điểm ${letter}`,
  })),
  duties: [
    {
      who: information,
      what: "Hướng dẫn thực hiện; kiểm tra và báo cáo",
      report: "Ủy ban nhân dân tỉnh",
      when: "định kỳ",
      at: "Phần V, mục 1, điểm a",
    },
    { who: information, what: "Hội nghị, hội thảo, sơ kết để rút kinh nghiệm", when: "hằng năm", at: "Phần V, mục 1, điểm e" },
    { who: "Các cơ quan", what: "Mỗi cơ quan cần ít nhất 01 người có chuyên môn CNTT", at: "Phần II, mục I, gạch 1" },
    { who: "Văn phòng UBND cấp huyện", what: "Cần bố trí ít nhất từ 2-3 công chức có trình độ CNTT", at: "Phần II, mục I, gạch 1" },
    ...duties.map(([who, number, letter, what]) => ({ who, what, at: `Phần V, mục ${number}, điểm ${letter}` })),
  ],
  baselines: [
    { title: "Cán bộ, công chức, viên chức có chuyên môn CNTT", says: "94 người", on: "năm 2021", at: "Phần II, mục I" },
    { title: "Khối sở, ban, ngành tỉnh có chuyên môn CNTT", says: "69 người", on: "năm 2021", at: "Phần II, mục I" },
    { title: "Trong đó trình độ đại học (khối tỉnh)", says: "65 người", on: "năm 2021", at: "Phần II, mục I" },
    { title: "Trong đó trình độ cao đẳng (khối tỉnh)", says: "4 người", on: "năm 2021", at: "Phần II, mục I" },
    { title: "Khối huyện có chuyên môn CNTT", says: "25 người", on: "năm 2021", at: "Phần II, mục I" },
    { title: "Trong đó trình độ đại học (khối huyện)", says: "21 người", on: "năm 2021", at: "Phần II, mục I" },
    { title: "Trong đó trình độ cao đẳng (khối huyện)", says: "4 người", on: "năm 2021", at: "Phần II, mục I" },
    { title: "Lớp tập huấn chuyên đề CNTT", says: "18 lớp", on: "từ 2016 đến 2021", source: information, at: "Phần II, mục I" },
    { title: "Người dự tập huấn chuyên đề CNTT", says: "2.538 cán bộ", on: "từ 2016 đến 2021", source: information, at: "Phần II, mục I" },
    {
      title: "Việc làm phần mềm, dịch vụ CNTT cả nước tăng mỗi năm",
      says: "khoảng 30.000 lao động",
      method: "survey",
      source: "Bộ Thông tin và Truyền thông",
      at: "Phần II, mục II",
    },
    { title: "Nhu cầu tuyển nhân sự CNTT cả nước", says: "1 triệu nhân sự", on: "năm 2020", method: "survey", at: "Phần II, mục II" },
    { title: "Lao động CNTT cả nước còn thiếu", says: "400.000 lao động", on: "năm 2020", method: "survey", at: "Phần II, mục II" },
    { title: "Lao động CNTT cả nước cần thêm mỗi năm", says: "78.000 lao động", on: "năm 2020", method: "survey", at: "Phần II, mục II" },
    {
      title: "Sinh viên CNTT tốt nghiệp mỗi năm cả nước",
      says: "khoảng 50.000 sinh viên",
      source: "Bộ Giáo dục và Đào tạo",
      at: "Phần II, mục II",
    },
    {
      title: "Nhân sự lập trình cả nước cần",
      says: "450.000 nhân sự",
      on: "năm 2021",
      method: "survey",
      source: "TopDev",
      at: "Phần II, mục II",
    },
    {
      title: "Nhân sự lập trình cả nước hiện có",
      says: "430.000 nhân sự",
      on: "năm 2021",
      method: "survey",
      source: "TopDev",
      at: "Phần II, mục II",
    },
    {
      title: "Vị trí lập trình cả nước không đủ người",
      says: "20.000 vị trí",
      on: "năm 2021",
      method: "survey",
      source: "TopDev",
      at: "Phần II, mục II",
    },
    {
      title: "Sinh viên CNTT ra trường đáp ứng doanh nghiệp",
      says: "khoảng 35% sinh viên",
      method: "survey",
      source: "TopDev",
      at: "Phần II, mục II",
    },
    {
      title: "Nhân lực lập trình cả nước thiếu",
      says: "150.000 nhân lực",
      on: "năm 2022",
      method: "estimate",
      source: "TopDev",
      at: "Phần II, mục II",
    },
    {
      title: "Nhu cầu nhân lực lập trình cả nước",
      says: "530.000 người",
      on: "năm 2022",
      method: "estimate",
      source: "TopDev",
      at: "Phần II, mục II",
    },
    {
      title: "Doanh nghiệp nhà nước chưa dùng CNTT",
      says: "10% doanh nghiệp nhà nước",
      method: "survey",
      source: "Bộ Thông tin và Truyền thông",
      at: "Phần II, mục II",
    },
    {
      title: "Doanh nghiệp khác chưa dùng CNTT",
      says: "60% doanh nghiệp khác",
      method: "survey",
      source: "Bộ Thông tin và Truyền thông",
      at: "Phần II, mục II",
    },
  ],
  citations: [
    "Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ",
    "Quyết định số 942/QĐ-TTg ngày 15/6/2021 của Thủ tướng Chính phủ",
    "Quyết định số 21/QĐ-TTg ngày 06/01/2021 của Thủ tướng Chính phủ",
    "Quyết định số 146/QĐ-TTg ngày 28/01/2022 của Thủ tướng Chính phủ",
    "Quyết định số 212/QĐ-BTTTT ngày 19/02/2021 của Bộ trưởng Bộ Thông tin và Truyền thông",
    "Quyết định số 49/QĐ-BTTTT ngày 18/01/2022 của Bộ trưởng Bộ Thông tin và Truyền thông",
    "Nghị quyết số 04-NQ/TU ngày 18/5/2021 của Ban Chấp hành Đảng bộ tỉnh",
    "Chương trình hành động số 17-CTr/TU ngày 30/9/2021 của Ban Chấp hành Đảng bộ tỉnh",
    "Kế hoạch số 02-KH/BCN339 ngày 25/11/2021 của Ban Chủ nhiệm 339",
    "Kết luận số 371-KL/TU ngày 25/6/2022 của Ban Thường vụ Tỉnh ủy",
    "Kế hoạch số 312/KH-UBND ngày 13/10/2021 của Ủy ban nhân dân tỉnh",
  ].map((words) => ({ words, at: "Phần I, mục II" })),
  parents: [
    { number: "146/QĐ-TTg", plan: "qd-146-2022" },
    { number: "749/QĐ-TTg", plan: "qd-749-2020" },
  ],
};
