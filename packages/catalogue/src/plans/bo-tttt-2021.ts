import type { PlanInput, TaskInput } from "@kehoach/plan";

const yearly = "Hàng năm";
const toYear2025 = "2022 - 2025";

/** A task of the body: the number of its section with its letter, its title, and when. */
type Row = readonly [place: string, title: string, when: string, note?: string, headcount?: string];

const communication: readonly Row[] = [
  ["4.1.1.a", "Bộ logo và khẩu hiệu của Chương trình", "Năm 2022"],
  ["4.1.1.b", "Cổng thông tin chính thức của Chương trình", "Năm 2022"],
  ["4.1.1.c", "Ứng dụng và cơ sở dữ liệu về chuyển đổi số", "Năm 2022 – 2025"],
  ["4.1.1.d", "AI và dữ liệu lớn để trả lời tự động, tham vấn chính sách", "Năm 2023 - 2025"],
  [
    "4.1.1.đ",
    "Truyền thông số trên hệ sinh thái số",
    "Định kỳ hằng năm, hoặc giai đoạn 03 năm",
    "Tùy điều kiện và yêu cầu của đối tượng truyền thông",
  ],
  ["4.1.2", "Mạng lưới chuyên gia, nhà khoa học", "Năm 2022 – 2025"],
  ["4.1.3", "Diễn đàn, hội thảo, triển lãm trong nước và quốc tế", yearly],
  ["4.1.4.a", "Tuyên truyền liên tục trên truyền thông đại chúng", yearly],
  ["4.1.4.b", "Tập huấn người làm truyền thông", yearly],
  ["4.1.4.c", "Giải báo chí về chuyển đổi số", "Định kỳ 02 năm/01 lần"],
  ["4.1.5.a", "Phát thanh cho hệ thống loa cơ sở", yearly],
  ["4.1.5.b", "Cổ động trực quan", yearly],
  ["4.1.6", "Tuyên truyền, phổ cập kỹ năng số trong trường học", yearly],
  ["4.1.7", "Hợp tác số hóa trong và ngoài nước", yearly],
  ["4.1.8", "Phổ biến bộ chỉ số và kết quả chuyển đổi số", yearly],
  ["4.1.9", "Truyền thông về vị thế Việt Nam", yearly],
  ["4.1.10", "Truyền thông cho lao động bị ảnh hưởng", yearly],
];

const training: readonly Row[] = [
  ["4.2.1.a", "Hệ thống đào tạo trực tuyến", "Thường xuyên liên tục bắt đầu từ năm 2022"],
  ["4.2.1.b", "Chuyên đề theo từng nhóm đối tượng", yearly],
  ["4.2.2.a", "Kỹ năng, quyền, trách nhiệm công dân số", yearly],
  ["4.2.2.b", "Đào tạo theo từng người, công nhận chứng chỉ trực tuyến", yearly],
  ["4.2.2.c", "Mua bản quyền, chuyển giao chương trình đào tạo", yearly],
  ["4.2.3.a", "Đào tạo giảng viên, nghiên cứu viên ngành số", yearly],
  ["4.2.3.b", "Kỹ sư, cử nhân, cao đẳng công nghệ số", yearly],
  ["4.2.3.c", "Kỹ sư, cử nhân kinh tế số, xã hội số", yearly],
  ["4.2.3.d", "Đào tạo lại, đào tạo nâng cao", yearly, "Chương trình từ 06 - 12 tháng"],
  ["4.2.3.đ", "Sát hạch kỹ năng số sinh viên tốt nghiệp", yearly],
  ["4.2.4.a", "Kỹ năng số cho người làm trong cơ quan nhà nước từ cấp xã", toYear2025],
  [
    "4.2.4.b",
    "Lực lượng 1.000 chuyên gia chuyển đổi số",
    yearly,
    "Ưu tiên suất học ngắn hạn ở nước ngoài bằng ngân sách",
    "1.000 chuyên gia",
  ],
  ["4.2.4.c", "Sát hạch cuối khóa của đào tạo ngắn hạn", "Thường xuyên liên tục"],
  ["4.2.5.a", "Đào tạo ngắn hạn ở doanh nghiệp nhà nước", yearly],
  ["4.2.5.b", "Khuyến khích doanh nghiệp tư nhân tự đào tạo", yearly],
  ["4.2.5.c", "Sát hạch kỹ năng số lao động doanh nghiệp", yearly],
  ["4.2.6.a", "Chọn và thí điểm đại học số", toYear2025],
  ["4.2.6.b", "Mô hình đại học số 3 trụ cột", toYear2025],
  ["4.2.6.c", "Chuyển đổi số toàn diện trong trường", toYear2025],
  ["4.2.6.d", "Hạ tầng, phòng thí nghiệm số", toYear2025],
  ["4.2.7.a", "Chuẩn kỹ năng số cơ bản và nâng cao", yearly],
  ["4.2.7.b", "Hệ thống đào tạo trực tuyến mở", yearly],
  ["4.2.7.c", "Hệ thống sát hạch chuẩn kỹ năng số", yearly],
  ["4.2.8.a", "Tiêu chuẩn kỹ năng nghề quốc gia", yearly],
  ["4.2.8.b", "Cơ chế hỗ trợ nghề chịu tác động lớn", yearly],
  ["4.2.8.c", "Sát hạch nâng bậc theo chuẩn nghề mới", yearly],
];

const coordination: readonly Row[] = [["4.3", "Ban điều hành, điều phối, sơ kết, tổng kết Đề án", yearly]];

const groups: readonly (readonly [title: string, rows: readonly Row[]])[] = [
  ["Thông tin, tuyên truyền", communication],
  ["Bồi dưỡng, tập huấn, đào tạo", training],
  ["Điều phối", coordination],
];

const tasks: readonly TaskInput[] = groups.flatMap(([group, rows]) =>
  rows.map(([place, title, when, note, headcount]): TaskInput => {
    const letter = /\.([a-zđ])$/u.exec(place)?.[1];
    const section = letter === undefined ? place : place.slice(0, -2);
    return {
      id: place,
      ordinal: letter ?? place,
      group,
      title,
      when,
      money: "",
      ...(note === undefined ? {} : { note }),
      ...(headcount === undefined ? {} : { training: { headcount } }),
      at: `Mục III.${section}${letter === undefined ? "" : `, điểm ${letter}`}`,
    };
  }),
);

const by2025 = "Mục III.1.2, gạch";

/**
 * The ministry's proposal of 2021 for the scheme that became 146/QĐ-TTg: facts of the draft, under titles of our own. `at` names the
 * place in the document each fact comes from. No task of it names an agency or money.
 */
export const boTttt2021: PlanInput = {
  id: "bo-tttt-2021",
  kind: "to-trinh",
  title: "Tờ trình Đề án nhân lực chuyển đổi số quốc gia (dự thảo 2021)",
  number: "…/TTr-BTTTT",
  issuedOn: "Hà Nội, ngày … tháng … năm 2021",
  at: "Trang đầu, dòng số",
  issuer: "Bộ Thông tin và Truyền thông",
  status: "draft",
  jurisdiction: "cả nước",
  period: "2021 - 2025",
  orientation: "đến năm 2030",
  phases: [
    { id: "2025", label: "Đến năm 2025", when: "2021 - 2025" },
    { id: "2030", label: "Đến năm 2030", when: "2026 - 2030" },
  ],
  sections: [
    { ordinal: "I", title: "Sự cần thiết", level: 1, kind: "necessity" },
    { ordinal: "II", title: "Quá trình xây dựng", level: 1, kind: "other" },
    { ordinal: "III", title: "Nội dung cơ bản", level: 1, kind: "tasks" },
    { ordinal: "1.1", title: "Mục tiêu chung", level: 2, kind: "general-goal" },
    { ordinal: "1.2", title: "Mục tiêu cụ thể đến năm 2025", level: 2, kind: "targets" },
    { ordinal: "1.3", title: "Mục tiêu đến năm 2030", level: 2, kind: "targets" },
    { ordinal: "2", title: "Đối tượng", level: 2, kind: "audience" },
    { ordinal: "3", title: "Nội dung", level: 2, kind: "other" },
    { ordinal: "4", title: "Nhiệm vụ", level: 2, kind: "tasks" },
    { ordinal: "5", title: "Giải pháp", level: 2, kind: "solutions" },
    { ordinal: "6", title: "Hiệu quả", level: 2, kind: "other" },
    { ordinal: "7", title: "Tổ chức thực hiện", level: 2, kind: "organisation" },
    { ordinal: "IV", title: "Kiến nghị", level: 1, kind: "other" },
  ],
  targets: [
    {
      id: "2025-1",
      ordinal: "-",
      title: "Chiến dịch tuyên truyền toàn quốc",
      says: "Mỗi năm tổ chức được 01 chiến dịch",
      when: "đến năm 2025",
      at: `${by2025} 1`,
    },
    {
      id: "2025-2",
      ordinal: "-",
      title: "Người dân biết và nắm cách dùng dịch vụ công trực tuyến",
      level: "70%",
      of: "người dân trong độ tuổi lao động",
      when: "đến năm 2025",
      at: `${by2025} 2`,
    },
    {
      id: "2025-3",
      ordinal: "-",
      title: "Mạng lưới chuyển đổi số đến cấp xã ở các tỉnh",
      says: "80% các tỉnh, thành phố xây dựng được mạng lưới cho ít nhất 60% số xã, phường",
      when: "đến năm 2025",
      at: `${by2025} 3`,
    },
    {
      id: "2025-4",
      ordinal: "-",
      title: "Tập huấn lãnh đạo, công chức; đào tạo và sát hạch người chuyên trách",
      says: "Hàng năm 100% cán bộ lãnh đạo, 60% cán bộ công chức, viên chức và người lao động trong cơ quan Nhà nước được tập huấn; 100% cán bộ chuyên trách chuyển đổi số, công nghệ thông tin được đào tạo",
      when: "đến năm 2025",
      at: `${by2025} 4`,
    },
    {
      id: "2025-5",
      ordinal: "-",
      title: "Chuyên gia chuyển đổi số nòng cốt toàn quốc",
      says: "Phấn đấu đào tạo 1.000 chuyên gia",
      when: "đến năm 2025",
      at: `${by2025} 5`,
    },
    {
      id: "2025-6",
      ordinal: "-",
      title: "Trường đại học số hoàn thiện mô hình, đủ hạ tầng để tuyển sinh",
      level: "100%",
      of: "các trường “đại học số”",
      when: "đến năm 2025",
      at: `${by2025} 6`,
    },
    {
      id: "2025-7",
      ordinal: "-",
      title: "Kỹ sư, cử nhân chất lượng cao ngành số",
      says: "đào tạo được 5.000 kỹ sư, cử nhân",
      when: "đến năm 2025",
      at: `${by2025} 7`,
    },
    {
      id: "2025-8",
      ordinal: "-",
      title: "Sinh viên tốt nghiệp được sát hạch kỹ năng số",
      level: "60%",
      of: "sinh viên tốt nghiệp các ngành công nghệ, kỹ thuật, kinh tế, xã hội",
      when: "đến năm 2025",
      at: `${by2025} 8`,
    },
    {
      id: "2025-9",
      ordinal: "-",
      title: "Giáo viên được bồi dưỡng và sát hạch STEM/STEAM, kỹ năng số",
      level: "60%",
      of: "giáo viên dạy tin học, khoa học, công nghệ, kỹ thuật, nghệ thuật",
      when: "đến năm 2025",
      at: `${by2025} 9`,
    },
    {
      id: "2025-10",
      ordinal: "-",
      title: "Trường học dạy STEM/STEAM và kỹ năng số",
      level: "50%",
      of: "cơ sở giáo dục từ tiểu học đến trung học phổ thông",
      when: "đến năm 2025",
      at: `${by2025} 10`,
    },
    {
      id: "2030-1",
      ordinal: "1.3",
      phase: "2030",
      title: "Nâng các chỉ tiêu cơ bản",
      says: "Các chỉ tiêu cơ bản đạt từ 80% đến 100%",
      when: "đến năm 2030",
      at: "Mục III.1.3",
    },
  ],
  tasks,
  solutions: ["Cơ chế chính sách", "Hỗ trợ phát triển nhân lực", "Cơ chế tài chính"].map((title) => ({
    group: "Nhóm giải pháp",
    ordinal: "-",
    title,
    at: "Mục III.5",
  })),
  duties: [
    { who: "Bộ Thông tin và Truyền thông", what: "Chủ trì, phối hợp các bộ, ngành, tỉnh thực hiện Đề án", at: "Mục III.7" },
    { who: "Bộ Thông tin và Truyền thông", what: "Kiểm tra, đôn đốc", when: "định kỳ", at: "Mục III.7" },
    { who: "Bộ Thông tin và Truyền thông", what: "Sơ kết, tổng kết, báo cáo kết quả", report: "Thủ tướng Chính phủ", at: "Mục III.7" },
  ],
  citations: [
    { words: "Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ", at: "Mục I" },
    { words: "Nghị quyết số 52-NQ/TW ngày 27/09/2019 của Bộ Chính trị", at: "Mục I" },
    { words: "Nghị quyết số 50/NQ-CP ngày 17/04/2020 của Chính phủ", at: "Mục I" },
  ],
  parents: [{ number: "749/QĐ-TTg", plan: "qd-749-2020" }],
};
