import type { PlanInput, SolutionInput, TaskInput } from "@kehoach/plan";

const long = "2022-2030";
const short = "2022-2025";
const agencies = "Các sở, ban, ngành; địa phương";
const agenciesAndFirms = "Các sở, ban, ngành; địa phương; các tổ chức, doanh nghiệp";
const information = "Sở Thông tin và Truyền thông";
const education = "Sở Giáo dục và Đào tạo";
const schools = "Các cơ sở giáo dục và đào tạo";

/** A row of the annex, and the item of the body it restates. */
type Row = Pick<TaskInput, "title" | "lead" | "with" | "when" | "note"> & { readonly body: readonly string[] };

const policy: readonly Row[] = [
  {
    title: "Góp ý cơ chế hỗ trợ đào tạo người quản lý, chuyên trách",
    lead: information,
    with: agencies,
    when: short,
    body: ["IV.1, điểm a"],
  },
  {
    title: "Khen thưởng kịp thời sáng kiến chuyển đổi số",
    lead: agencies,
    with: "Sở Nội vụ, Sở Thông tin và Truyền thông",
    when: long,
    body: ["IV.1, điểm b"],
  },
  { title: "Góp ý chính sách thu hút giảng viên, người học giỏi", lead: education, with: agencies, when: short, body: ["IV.1, điểm c"] },
  {
    title: "Vận động lập quỹ học bổng ngành số",
    lead: "Hội Khuyến học tỉnh; các địa phương, các cơ sở giáo dục và đào tạo",
    with: "Sở Giáo dục và đào tạo, Sở Thông tin và Truyền thông, các tổ chức, doanh nghiệp",
    when: long,
    body: ["IV.1, điểm c"],
  },
];

const awareness: readonly Row[] = [
  {
    title: "Chiến dịch truyền thông số, kênh mạng xã hội, trợ lý tự động",
    lead: "Sở Thông tin và Truyền thông, các cơ quan thông tấn báo chí, Báo BR-VT, Đài PT&TH tỉnh",
    with: agencies,
    when: long,
    body: ["III.1, điểm a"],
  },
  {
    title: "Thiết kế, trưng bày khẩu hiệu chuyển đổi số",
    lead: information,
    with: "Các sở, ban, ngành; các địa phương",
    when: long,
    body: ["III.1, điểm b"],
  },
  {
    title: "Chuyên mục, chuyên trang thường xuyên về chuyển đổi số",
    lead: "Cổng Thông tin điện tử tỉnh; các sở, ban, ngành, địa phương; các cơ quan thông tấn báo chí, Báo BR-VT, Đài PT&TH tỉnh",
    with: information,
    when: long,
    body: ["III.1, điểm c"],
  },
  {
    title: "Chương trình, phim, phóng sự chuyên đề",
    lead: "Các cơ quan thông tấn báo chí, Báo BR-VT, Đài PT&TH tỉnh",
    with: information,
    when: long,
    body: ["III.1, điểm d"],
  },
  {
    title: "Hội nghị, tọa đàm, triển lãm, cuộc thi",
    lead: "Sở Thông tin và Truyền thông; các địa phương",
    with: "Các sở, ban, ngành; địa phương; các tổ chức doanh nghiệp",
    when: long,
    body: ["III.1, điểm đ"],
  },
  {
    title: "Phát thanh tuyên truyền qua truyền thanh cơ sở",
    lead: "Đài PT&TH tỉnh; các địa phương",
    with: information,
    when: long,
    body: ["III.1, điểm e"],
  },
  { title: "Tuyên truyền trực quan", lead: agenciesAndFirms, with: information, when: long, body: ["III.1, điểm g"] },
  {
    title: "Biên soạn tài liệu dùng chung; nội dung về thành tựu của tỉnh",
    lead: "Sở Thông tin và Truyền thông; Báo BR-VT, Đài PTTH tỉnh",
    with: "Các sở, ban, ngành; địa phương; các tổ chức doanh nghiệp",
    when: long,
    body: ["III.1, điểm h", "III.1, điểm i"],
  },
  { title: "Cung cấp số liệu cho đánh giá, xếp hạng", lead: information, with: agenciesAndFirms, when: long, body: ["III.1, điểm i"] },
  { title: "Học kinh nghiệm, nhân rộng mô hình", lead: agenciesAndFirms, with: information, when: long, body: ["III.1, điểm k"] },
  {
    title: "Biểu dương, khen thưởng điển hình",
    lead: agenciesAndFirms,
    with: "Sở Nội vụ, Sở Thông tin và Truyền thông",
    when: long,
    body: ["III.1, điểm l"],
  },
];

const skills: readonly Row[] = [
  {
    title: "Dùng nền tảng MOOCs để người dân tự học miễn phí",
    lead: schools,
    with: "Các sở, ban, ngành; địa phương; các tổ chức, doanh nghiệp, người dân",
    when: short,
    body: ["III.2, điểm a"],
  },
  {
    title: "Dự các lớp chuyển đổi số, kỹ năng số cho khu vực công và báo chí",
    lead: "Các sở, ban, ngành; địa phương; các cơ quan thông tấn báo chí trong tỉnh",
    with: information,
    when: short,
    body: ["III.2, điểm b"],
  },
  {
    title: "Phổ cập kỹ năng số cho người dân, học theo từng người",
    lead: "Các địa phương; các tổ chức, doanh nghiệp",
    with: "Sở TTTT, Sở GDĐT, Sở LĐTBXH, các cơ sở giáo dục nghề nghiệp, các trường cao đẳng, đại học trong tỉnh",
    when: short,
    body: ["III.2, điểm c"],
  },
  {
    title: "Hợp tác với tổ chức đào tạo uy tín",
    lead: "Sở GDĐT, Sở LĐTBXH, các cơ sở giáo dục nghề nghiệp, trường cao đẳng, đại học",
    with: "Sở Thông tin và Truyền thông, các địa phương",
    when: short,
    body: ["III.2, điểm d"],
  },
  { title: "Áp dụng tiêu chí đo kỹ năng số, khoảng cách số", lead: information, with: agencies, when: short, body: ["III.2, điểm đ"] },
];

const workforce: readonly Row[] = [
  { title: "Bồi dưỡng lãnh đạo, người tham mưu chuyển đổi số", lead: information, with: agencies, when: long, body: ["III.3, điểm a"] },
  {
    title: "Chọn người dự chương trình chuyên gia quốc gia",
    lead: "Sở Thông tin và Truyền thông, Sở Nội vụ",
    with: agencies,
    when: short,
    note: "Chương trình đào tạo tối thiểu 1.000 chuyên gia của cả nước",
    body: ["III.3, điểm b"],
  },
  { title: "Mạng lưới chuyên gia của tỉnh", lead: information, with: agencies, when: long, body: ["III.3, điểm c"] },
  {
    title: "Giảng viên, nghiên cứu viên cập nhật công nghệ số",
    lead: "Các trường cao đẳng, đại học trong tỉnh",
    with: education,
    when: short,
    body: ["III.3, điểm e"],
  },
  { title: "Giáo viên học phương pháp STEM/STEAM", lead: schools, with: education, when: short, body: ["III.3, điểm đ"] },
  {
    title: "Lộ trình STEM/STEAM ở phổ thông, làm thử trước",
    lead: education,
    with: "Các cơ sở giáo dục phổ thông; các địa phương",
    when: short,
    body: ["III.3, điểm h"],
  },
  {
    title: "Đổi mới chương trình, tăng chỉ tiêu ngành công nghệ",
    lead: "Các cơ sở giáo dục nghề nghiệp, các trường cao đẳng, đại học trong tỉnh",
    with: education,
    when: short,
    body: ["III.3, điểm g"],
  },
  {
    title: "Thư viện điện tử, tài nguyên và sách giáo khoa mở",
    lead: "Các cơ sở giáo dục, giáo dục nghề nghiệp, các trường cao đẳng, đại học trong tỉnh, Thư viện tỉnh",
    with: "Sở Giáo dục và Đào tạo, Sở Văn hóa và Thể thao; các địa phương",
    when: short,
    body: ["III.3, điểm k"],
  },
  {
    title: "Báo cáo dự báo nhân lực CNTT, viễn thông, an toàn thông tin",
    lead: "Sở TTTT, Sở GDĐT, Sở LĐTBXH",
    with: "Các sở, ban, ngành, địa phương",
    when: short,
    body: ["III.3, điểm l"],
  },
];

const cooperation: readonly Row[] = [
  {
    title: "Tuyên truyền về Đề án và Kế hoạch",
    lead: "Các cơ quan, đơn vị; tổ chức, doanh nghiệp trong tỉnh",
    with: information,
    when: short,
    body: ["IV.2, điểm a"],
  },
  {
    title: "Hợp tác, trao đổi kinh nghiệm đào tạo",
    lead: "Các cơ sở giáo dục đào tạo",
    with: "Các cơ quan, đơn vị, tổ chức, doanh nghiệp",
    when: long,
    body: ["IV.2, điểm b"],
  },
  {
    title: "Trao đổi giảng viên, học viên",
    lead: schools,
    with: "Sở Giáo dục và Đào tạo, các địa phương",
    when: long,
    body: ["IV.2, điểm b"],
  },
  {
    title: "Chọn chương trình tiên tiến cho kỹ sư, cử nhân",
    lead: "Các cơ sở giáo dục đào tạo",
    with: education,
    when: long,
    body: ["IV.2, điểm c"],
  },
  {
    title: "Nhà trường, viện, doanh nghiệp hợp tác; hỗ trợ thực tập",
    lead: "Các cơ sở giáo dục, tổ chức, doanh nghiệp, viện nghiên cứu",
    with: "Sở GDĐT, Sở LĐTBXH, các địa phương",
    when: long,
    body: ["IV.2, điểm d"],
  },
  {
    title: "Sát hạch, kiểm tra cơ sở đào tạo ngành số",
    lead: "Sở Giáo dục và Đào tạo, các cơ sở giáo dục và đào tạo",
    with: information,
    when: short,
    body: ["IV.2, điểm đ"],
  },
];

const groups: readonly (readonly [number: string, title: string, rows: readonly Row[]])[] = [
  ["I", "Cơ chế, chính sách", policy],
  ["II", "Nâng cao nhận thức", awareness],
  ["III", "Phổ cập kỹ năng", skills],
  ["IV", "Phát triển nhân lực", workforce],
  ["V", "Hợp tác, hỗ trợ", cooperation],
];

const tasks: readonly TaskInput[] = groups.flatMap(([number, group, rows]) =>
  rows.map(
    ({ body, ...row }, index): TaskInput => ({
      id: `${number}.${index + 1}`,
      ordinal: String(index + 1),
      group,
      ...row,
      money: "",
      at: [`Phụ lục, mục ${number}, dòng ${index + 1}`, ...body.map((place) => `Mục ${place}`)],
    }),
  ),
);

const letters = ["a", "b", "c", "d", "đ", "e", "g"];

const finance: readonly SolutionInput[] = [
  "Ưu tiên ngân sách địa phương, huy động nguồn xã hội",
  "Ngân sách tỉnh cân đối hằng năm cho việc của sở, ngành",
  "Cấp huyện bảo đảm kinh phí cho việc của mình",
  "Doanh nghiệp tự chi đào tạo người của mình",
  "Ưu tiên đào tạo thực hành ngắn hạn ở cơ quan nhà nước",
  "Ưu tiên học bổng nước ngoài; đầu tư cơ sở đào tạo trọng điểm",
  "Trường đại học dành nguồn thu hợp pháp cho đào tạo, nghiên cứu",
].map((title, index) => ({
  group: "Giải pháp tài chính",
  ordinal: letters[index] ?? "",
  title,
  at: `Mục IV.3, điểm ${letters[index] ?? ""}`,
}));

const press = "Báo Bà Rịa - Vũng Tàu, Đài Phát thanh và Truyền hình tỉnh, các cơ quan thông tấn báo chí trên địa bàn tỉnh";
const schoolsOfProvince = "Các cơ sở giáo dục, giáo dục nghề nghiệp, các trường cao đẳng, đại học trên địa bàn tỉnh";
const duties: readonly (readonly [who: string, number: string, letter: string, what: string])[] = [
  [information, "1", "b", "Đề cử người học chuyên gia; đầu mối mạng lưới chuyên gia quốc gia"],
  [information, "1", "d", "Chủ trì việc được giao ở Phụ lục"],
  [education, "2", "a", "Triển khai chỉ đạo của Bộ Giáo dục và Đào tạo tới các trường"],
  [education, "2", "b", "Phối hợp thí điểm giáo dục đại học số, góp ý bộ chỉ số"],
  [education, "2", "c", "Góp ý giải pháp nâng chỉ số nguồn nhân lực"],
  [education, "2", "d", "Đưa khung kỹ năng số, MOOCs, hệ thống sát hạch tới trường học"],
  [education, "2", "đ", "Chủ trì học từ làm việc thực tế; chuẩn bị thí điểm STEM/STEAM"],
  [education, "2", "e", "Chủ trì việc được giao ở Phụ lục"],
  ["Sở Nội vụ", "3", "a", "Đưa nhận thức chuyển đổi số vào bồi dưỡng ngạch, chức danh"],
  ["Sở Nội vụ", "3", "b", "Phối hợp đề cử chuyên gia, đào tạo thực hành ngắn hạn"],
  ["Sở Nội vụ", "3", "c", "Chủ trì việc được giao ở Phụ lục"],
  ["Sở Lao động - Thương binh và Xã hội", "4", "a", "Triển khai tới cơ sở giáo dục nghề nghiệp"],
  ["Sở Lao động - Thương binh và Xã hội", "4", "b", "Tuyên truyền tới lao động dễ bị ảnh hưởng"],
  ["Sở Lao động - Thương binh và Xã hội", "4", "c", "Học từ làm việc thực tế ở doanh nghiệp; nền tảng kết nối việc làm"],
  ["Sở Lao động - Thương binh và Xã hội", "4", "d", "Đưa khung kỹ năng số, MOOCs tới giáo dục nghề nghiệp"],
  ["Sở Lao động - Thương binh và Xã hội", "4", "đ", "Chủ trì việc được giao ở Phụ lục"],
  ["Sở Tài chính", "5", "", "Bố trí kinh phí sự nghiệp từ ngân sách tỉnh"],
  ["Sở Kế hoạch và Đầu tư", "6", "", "Tham mưu vốn đầu tư công trung hạn và hằng năm"],
  ["Các sở, ban, ngành, UBND cấp huyện", "7", "a", "Tuyên truyền trên địa bàn"],
  ["Các sở, ban, ngành, UBND cấp huyện", "7", "b", "Phối hợp phổ biến học từ làm việc thực tế, MOOCs"],
  ["Các sở, ban, ngành, UBND cấp huyện", "7", "c", "Phối hợp chọn trường thí điểm STEM/STEAM"],
  ["Các sở, ban, ngành, UBND cấp huyện", "7", "d", "Cử người, bố trí kinh phí đào tạo"],
  ["Các sở, ban, ngành, UBND cấp huyện", "7", "đ", "Chủ trì việc được giao ở Phụ lục"],
  [press, "8", "a", "Làm chương trình, chuyên trang tuyên truyền"],
  [press, "8", "b", "Đăng tài liệu dùng chung"],
  [press, "8", "c", "Nội dung về tiềm năng, thành tựu của tỉnh"],
  [press, "8", "d", "Chủ trì việc được giao ở Phụ lục"],
  ["Các tổ chức kinh tế, doanh nghiệp trên địa bàn tỉnh", "9", "b", "Nhận sinh viên ngành số thực tập"],
  ["Các tổ chức kinh tế, doanh nghiệp trên địa bàn tỉnh", "9", "c", "Tạo điều kiện học từ làm việc thực tế, học MOOCs"],
  [schoolsOfProvince, "10", "a", "Nắm mục tiêu, nhiệm vụ"],
  [schoolsOfProvince, "10", "b", "Chuẩn bị điều kiện thí điểm"],
  [schoolsOfProvince, "10", "c", "Cập nhật chương trình đào tạo"],
];

const by2025 = "Mục II.2, điểm a, gạch";
const by2030 = "Mục II.2, điểm b, gạch";

/**
 * Bà Rịa - Vũng Tàu 2022: facts of the plan that carries the national scheme 146/QĐ-TTg out, under titles of our own. `at` names the
 * place in the document each fact comes from. The items of the body without time, money or lead of their own that the annex does not
 * restate are not here.
 */
export const baRiaVungTau2022: PlanInput = {
  id: "ba-ria-vung-tau-2022",
  kind: "ke-hoach",
  title: "Thực hiện Đề án 146 về nhân lực chuyển đổi số ở Bà Rịa - Vũng Tàu",
  number: "94/KH-UBND",
  issuedOn: "Bà Rịa - Vũng Tàu, ngày 20 tháng 5 năm 2022",
  issuer: "Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu",
  status: "adopted",
  at: "Trang đầu, dòng số",
  also: [{ at: "Phụ lục, tên phụ lục", number: "91/KH-UBND", issuedOn: "ngày 20 tháng 5 năm 2022" }],
  jurisdiction: { code: "77", asOf: "2022-05-20", words: "tỉnh Bà Rịa - Vũng Tàu" },
  period: { from: "2022-05-20", to: "2025-12-31" },
  orientation: "đến năm 2030",
  phases: [
    { id: "2025", label: "Đến năm 2025", when: { from: "2022-05-20", to: "2025-12-31" } },
    { id: "2030", label: "Đến năm 2030", when: { from: "2026-01-01", to: "2030-12-31" } },
  ],
  sections: [
    { ordinal: "I", title: "Quan điểm", level: 1, kind: "viewpoint" },
    { ordinal: "II", title: "Mục tiêu", level: 1, kind: "targets" },
    { ordinal: "1", title: "Mục tiêu chung", level: 2, kind: "general-goal" },
    { ordinal: "2", title: "Mục tiêu cụ thể", level: 2, kind: "targets" },
    { ordinal: "III", title: "Nhiệm vụ", level: 1, kind: "tasks" },
    { ordinal: "IV", title: "Giải pháp", level: 1, kind: "solutions" },
    { ordinal: "V", title: "Tổ chức thực hiện", level: 1, kind: "organisation" },
    { ordinal: "Phụ lục", title: "Danh mục nhiệm vụ, giải pháp", level: 1, kind: "annex" },
  ],
  targets: [
    {
      id: "2025-1",
      ordinal: "-",
      title: "Lãnh đạo hiểu sâu, mọi người dân được thông tin về chuyển đổi số",
      when: "đến năm 2025",
      at: `${by2025} 1`,
    },
    {
      id: "2025-2",
      ordinal: "-",
      title: "Bồi dưỡng kỹ năng số cho khu vực nhà nước",
      level: "100%",
      of: "lãnh đạo, cán bộ, công chức, viên chức, người lao động trong cơ quan và công ty nhà nước",
      when: "đến năm 2025",
      at: `${by2025} 2`,
    },
    {
      id: "2025-3",
      ordinal: "-",
      title: "Bồi dưỡng và sát hạch trực tuyến cán bộ chuyên trách",
      level: "100%",
      of: "cán bộ chuyên trách chuyển đổi số, công nghệ thông tin",
      when: "đến năm 2025",
      at: `${by2025} 3`,
    },
    {
      id: "2025-4",
      ordinal: "-",
      title: "Người dân dùng được dịch vụ công và dịch vụ số thiết yếu",
      level: "70%",
      of: "người dân trong độ tuổi lao động",
      when: "đến năm 2025",
      at: `${by2025} 4`,
    },
    {
      id: "2025-5",
      ordinal: "-",
      title: "Cơ quan các cấp vào mạng lưới chuyển đổi số",
      level: "100%",
      of: "các sở, ban, ngành, Ủy ban nhân dân các cấp",
      when: "đến năm 2025",
      at: `${by2025} 5`,
    },
    {
      id: "2025-6",
      ordinal: "-",
      title: "Cử người dự lớp chuyên gia chuyển đổi số của cả nước",
      note: "Lớp đào tạo 1.000 chuyên gia là của cả nước, không phải mức của tỉnh",
      when: "đến năm 2025",
      at: `${by2025} 6`,
    },
    {
      id: "2025-7",
      ordinal: "-",
      title: "Khuyến khích đại học dân lập thí điểm giáo dục đại học số",
      when: "đến năm 2025",
      at: `${by2025} 7`,
    },
    {
      id: "2025-8",
      ordinal: "-",
      title: "Trường đại học, cao đẳng thêm chương trình chuyển đổi số",
      when: "đến năm 2025",
      at: `${by2025} 8`,
    },
    {
      id: "2025-9",
      ordinal: "-",
      title: "Trường học dạy STEM/STEAM và kỹ năng số",
      level: "50%",
      of: "cơ sở giáo dục từ tiểu học đến trung học phổ thông",
      when: "đến năm 2025",
      at: `${by2025} 9`,
    },
    {
      id: "2030-1",
      ordinal: "-",
      phase: "2030",
      title: "Người dân thành thạo dịch vụ công và dịch vụ số thiết yếu",
      level: "90%",
      of: "người dân trong độ tuổi lao động",
      when: "đến năm 2030",
      at: `${by2030} 1`,
    },
    { id: "2030-2", ordinal: "-", phase: "2030", title: "Mở rộng giáo dục đại học số", when: "đến năm 2030", at: `${by2030} 2` },
    {
      id: "2030-3",
      ordinal: "-",
      phase: "2030",
      title: "Trường trong tỉnh đào tạo được kỹ sư, cử nhân công nghệ số",
      when: "đến năm 2030",
      at: `${by2030} 3`,
    },
    {
      id: "2030-4",
      ordinal: "-",
      phase: "2030",
      title: "Trường học dạy STEM/STEAM và kỹ năng số",
      level: "80%",
      of: "cơ sở giáo dục từ tiểu học đến trung học phổ thông",
      when: "đến năm 2030",
      at: `${by2030} 4`,
    },
  ],
  tasks,
  solutions: finance,
  duties: [
    {
      who: information,
      what: "Chủ trì thực hiện, lập kế hoạch hằng năm; đánh giá và báo cáo mỗi năm",
      report: "Bộ Thông tin và Truyền thông",
      via: "Ủy ban nhân dân tỉnh",
      when: "định kỳ hàng năm",
      at: "Mục V.1, điểm a",
    },
    {
      who: information,
      what: "Đôn đốc, kiểm tra; báo cáo sơ kết, tổng kết",
      report: "Bộ Thông tin và Truyền thông",
      via: "Ủy ban nhân dân tỉnh",
      at: "Mục V.1, điểm c",
    },
    {
      who: "Các tổ chức kinh tế, doanh nghiệp trên địa bàn tỉnh",
      what: "Tuyên truyền, tạo điều kiện cho người lao động học",
      when: "Thường xuyên",
      at: "Mục V.9, điểm a",
    },
    ...duties.map(([who, number, letter, what]) => ({ who, what, at: `Mục V.${number}${letter === "" ? "" : `, điểm ${letter}`}` })),
  ],
  citations: [
    { words: "Quyết định số 146/QĐ-TTg ngày 28/01/2022 của Thủ tướng Chính phủ", at: "Trang đầu, căn cứ" },
    { words: "Tờ trình số 15/TTr-STTTT ngày 02/5/2022 của Sở Thông tin và Truyền thông", at: "Trang đầu, căn cứ" },
  ],
  parents: [{ number: "146/QĐ-TTg", plan: "qd-146-2022" }],
};
