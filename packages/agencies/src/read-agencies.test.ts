import { parseIsoDate } from "@kehoach/core";
import { describe, expect, test } from "vitest";
import { isSameAgency } from "./is-same-agency.ts";
import { readAgencies } from "./read-agencies.ts";

const read = (text: string): readonly string[] =>
  (readAgencies(text).value ?? []).map(({ agency }) => `${agency.words} = ${agency.kind === "unresolved" ? "?" : agency.id}`);

/** Ids in order; `?` for what is not resolved. */
const idsOf = (text: string): string =>
  (readAgencies(text).value ?? []).map(({ agency }) => (agency.kind === "unresolved" ? "?" : agency.id)).join(" ");

describe("readAgencies()", () => {
  test.each([
    ["Các sở, ban, ngành; UBND cấp xã", ["Các sở, ban, ngành = so-ban-nganh", "UBND cấp xã = ubnd-cap-xa"]],
    ["Các sở, ban, ngành, UBND cấp xã", ["Các sở, ban, ngành = so-ban-nganh", "UBND cấp xã = ubnd-cap-xa"]],
    ["Các Sở, UBND cấp xã", ["Các Sở = so-ban-nganh", "UBND cấp xã = ubnd-cap-xa"]],
    ["Chỉ huy phó Ban Chỉ huy Quân sự phường", ["Chỉ huy phó Ban Chỉ huy Quân sự phường = ?"]],
    ["Ban Quản lý các KCN, KKT", ["Ban Quản lý các KCN, KKT = ban-quan-ly-kcn-kkt"]],
    ["Ban quản lý Khu công nghiệp, Khu kinh tế", ["Ban quản lý Khu công nghiệp, Khu kinh tế = ban-quan-ly-kcn-kkt"]],
    [
      "Sở KH-CN, Hiệp hội doanh nghiệp, UBND cấp xã",
      ["Sở KH-CN = so-khoa-hoc-va-cong-nghe", "Hiệp hội doanh nghiệp = hiep-hoi-doanh-nghiep", "UBND cấp xã = ubnd-cap-xa"],
    ],
    ["Sở KHCN, thành phố đoàn", ["Sở KHCN = so-khoa-hoc-va-cong-nghe", "thành phố đoàn = doan-thanh-nien-cap-tinh"]],
    [
      "Các trường Đại học, Cao đẳng trên địa bàn thành phố",
      ["Các trường Đại học, Cao đẳng trên địa bàn thành phố = truong-dai-hoc-cao-dang"],
    ],
    ["Các viện, trường, doanh nghiệp công nghệ", ["Các viện, trường = vien-truong", "doanh nghiệp công nghệ = doanh-nghiep-cong-nghe"]],
    ["Sở Văn hóa, Thể thao và Du lịch, Sở Y tế", ["Sở Văn hóa, Thể thao và Du lịch = so-van-hoa-the-thao-va-du-lich", "Sở Y tế = so-y-te"]],
    ["Sở TT&TT", ["Sở TT&TT = so-thong-tin-va-truyen-thong"]],
    ["Sở Lao động - Thương binh và Xã hội", ["Sở Lao động - Thương binh và Xã hội = so-lao-dong-thuong-binh-va-xa-hoi"]],
    ["UBND cấp huyện, cấp xã", ["UBND cấp huyện = ubnd-cap-huyen", "cấp xã = ubnd-cap-xa"]],
    ["Ủy ban nhân dân các huyện, thị xã, thành phố", ["Ủy ban nhân dân các huyện, thị xã, thành phố = ubnd-cap-huyen"]],
    ["Uỷ ban nhân dân các xã, phường", ["Uỷ ban nhân dân các xã, phường = ubnd-cap-xa"]],
    ["các sở, ngành và UBND cấp xã", ["các sở, ngành = so-ban-nganh", "UBND cấp xã = ubnd-cap-xa"]],
    ["các sở, ban, ngành và đơn vị ngành dọc", ["các sở, ban, ngành = so-ban-nganh", "đơn vị ngành dọc = co-quan-nganh-doc"]],
    ["Đài truyền thanh xã, phường, thị trấn", ["Đài truyền thanh xã, phường, thị trấn = dai-truyen-thanh-cap-xa"]],
    ["Sở Nội vụ\nSở Y tế", ["Sở Nội vụ = so-noi-vu", "Sở Y tế = so-y-te"]],
    ["- Sở Nội vụ;\n- Sở Y tế.", ["Sở Nội vụ = so-noi-vu", "Sở Y tế = so-y-te"]],
    ["Văn phòng HĐND và UBND huyện", ["Văn phòng HĐND và UBND huyện = van-phong-hdnd-va-ubnd-cap-huyen"]],
    ["Các phòng, ban, ngành cấp huyện", ["Các phòng, ban, ngành cấp huyện = co-quan-chuyen-mon-cap-huyen"]],
    ["các phòng, đơn vị trực thuộc Sở", ["các phòng, đơn vị trực thuộc Sở = cac-phong-ban"]],
    ["Các vụ, cục, đơn vị thuộc Bộ", ["Các vụ, cục, đơn vị thuộc Bộ = cac-vu-cuc"]],
    ["Các đơn vị thuộc, trực thuộc Bộ", ["Các đơn vị thuộc, trực thuộc Bộ = co-quan-don-vi"]],
    ["các trường THCS, Tiểu học, Mầm non", ["các trường THCS, Tiểu học, Mầm non = truong-hoc"]],
    ["Trưởng các thôn, bản", ["Trưởng các thôn, bản = truong-thon"]],
    [
      "Vụ Đào tạo, bồi dưỡng cán bộ, công chức, viên chức, Vụ Pháp chế",
      ["Vụ Đào tạo, bồi dưỡng cán bộ, công chức, viên chức = ?", "Vụ Pháp chế = ?"],
    ],
    ["Sở Y tế, Trường\nChính trị Tôn Đức Thắng", ["Sở Y tế = so-y-te", "Trường\nChính trị Tôn Đức Thắng = truong-chinh-tri"]],
    ["BHXH các tỉnh, thành phố", ["BHXH các tỉnh, thành phố = bao-hiem-xa-hoi"]],
    ["Sở Nội vụ các tỉnh, thành phố đoàn", ["Sở Nội vụ các tỉnh = so-noi-vu", "thành phố đoàn = doan-thanh-nien-cap-tinh"]],
    ["Hội Nông dân các xã, phường, Hội Phụ nữ", ["Hội Nông dân các xã, phường = hoi-nong-dan-cap-xa", "Hội Phụ nữ = hoi-phu-nu"]],
    ["Chi cục Trồng trọt và Bảo vệ thực vật", ["Chi cục Trồng trọt và Bảo vệ thực vật = ?"]],
    ["Trung tâm Giám định và Thanh toán đa tuyến", ["Trung tâm Giám định và Thanh toán đa tuyến = ?"]],
    ["phối hợp với Trung tâm Học liệu thực hiện trong tháng 3", ["Trung tâm Học liệu = ?"]],
  ])("reads %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  // Cells as a page cut them: line ends inside names, nothing between the columns.
  test.each([
    [
      "Sở Thông tin\nvà Truyền\nthông, Sở Nội\nvụ\nCác sở, ban,\nngành tỉnh;\nUBND cấp\nhuyện, cấp xã",
      "so-thong-tin-va-truyen-thong so-noi-vu so-ban-nganh ubnd-cap-huyen ubnd-cap-xa",
    ],
    ["Sở Xây\ndựng Các sở, ngành\ntỉnh; UBND\ncấp huyện", "so-xay-dung so-ban-nganh ubnd-cap-huyen"],
    ["Đài Phát\nthanh, Truyền\nhình và Báo\nHà Giang\nSở Y\ntế", "bao-va-dai-ptth so-y-te"],
    ["Các cơ sở y\ntế; các\ncông ty nhà\nnước", "co-so-y-te doanh-nghiep-nha-nuoc"],
    ["Sở KHCN Sở GDĐT Sở Nội vụ", "so-khoa-hoc-va-cong-nghe so-giao-duc-va-dao-tao so-noi-vu"],
    ["Sở KH&CN/Sở TTTT/các sở/ban/ngành", "so-khoa-hoc-va-cong-nghe so-thong-tin-va-truyen-thong so-ban-nganh"],
    [
      "SKHCN, STTTT, SGDĐT, Sở VHTTDL",
      "so-khoa-hoc-va-cong-nghe so-thong-tin-va-truyen-thong so-giao-duc-va-dao-tao so-van-hoa-the-thao-va-du-lich",
    ],
    [
      "Sở Văn hoá, Thể thao & Du lịch; Sở LĐ-TB&XH; Sở LĐTB&XH",
      "so-van-hoa-the-thao-va-du-lich so-lao-dong-thuong-binh-va-xa-hoi so-lao-dong-thuong-binh-va-xa-hoi",
    ],
    ["Bộ GD&ĐT, Bộ LĐTBXH, BTTTT", "bo-giao-duc-va-dao-tao bo-lao-dong-thuong-binh-va-xa-hoi bo-thong-tin-va-truyen-thong"],
    ["SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH LÂM ĐỒNG", "so-khoa-hoc-va-cong-nghe"],
    ["Sở Khoa học và Công nghệ".normalize("NFD"), "so-khoa-hoc-va-cong-nghe"],
    ["Sở Nội vụ và Sở Tài chính và UBND cấp xã", "so-noi-vu so-tai-chinh ubnd-cap-xa"],
    ["1. Sở Nội vụ\n2. Sở Y tế", "so-noi-vu so-y-te"],
    ["Cục An toàn thông tin - Bộ TT&TT", "? bo-thong-tin-va-truyen-thong"],
    ["Hội LHPN tỉnh, Hội Nông dân, Liên đoàn Lao động tỉnh", "hoi-phu-nu hoi-nong-dan lien-doan-lao-dong"],
    ["Ủy ban MTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội", "mat-tran-to-quoc to-chuc-chinh-tri-xa-hoi"],
    ["Tỉnh đoàn; Đoàn TNCS Hồ Chí Minh tỉnh", "doan-thanh-nien-cap-tinh doan-thanh-nien-cap-tinh"],
    ["Báo và phát thanh, truyền hình Lâm Đồng", "bao-va-dai-ptth"],
    ["Báo Nghệ An, Đài PTTH Nghệ An", "bao-cap-tinh dai-ptth"],
    ["UBND các tỉnh, thành phố trực thuộc Trung ương", "ubnd-cac-tinh"],
    ["các sở, ban, ngành, đoàn thể cấp tỉnh; UBND các xã, phường, đặc khu", "so-ban-nganh to-chuc-chinh-tri-xa-hoi ubnd-cap-xa"],
    ["Phòng Văn hóa - Xã hội các xã, phường; Công an cấp xã", "phong-van-hoa-xa-hoi cong-an-cap-xa"],
    ["VNPT Cà Mau, Viettel Cà Mau, Tập đoàn FPT, Bưu điện tỉnh", "vnpt viettel fpt buu-dien"],
    ["Trung tâm Phục vụ hành chính công tỉnh", "trung-tam-phuc-vu-hanh-chinh-cong-cap-tinh"],
    ["UBND tỉnh\nFPT", "ubnd-cap-tinh fpt"],
    ["Kho bạc Nhà nước khu vực XIV; Thuế tỉnh", "kho-bac-nha-nuoc thue-tinh"],
  ])("reads %j as %s", (text, expected) => {
    expect(idsOf(text)).toBe(expected);
  });

  // What the name before said is left out, or a class names its bodies behind a colon.
  test.each([
    ["Sở Nội vụ, Tài chính, Tư pháp", "so-noi-vu so-tai-chinh so-tu-phap"],
    ["Các Sở: Tài chính, Kế hoạch và Đầu tư, Nội vụ", "so-tai-chinh so-ke-hoach-va-dau-tu so-noi-vu"],
    ["các Bộ: Công an, Quốc phòng, Tài chính", "bo-cong-an bo-quoc-phong bo-tai-chinh"],
    ["các Sở Tài chính, Nội vụ", "so-tai-chinh so-noi-vu"],
    ["Các cơ sở giáo dục đại học, giáo dục nghề nghiệp", "co-so-giao-duc-dai-hoc co-so-giao-duc-nghe-nghiep"],
    ["Hội Nông dân, Phụ nữ, Cựu chiến binh", "hoi-nong-dan hoi-phu-nu hoi-cuu-chien-binh"],
    ["các bộ, ngành, địa phương", "bo-nganh dia-phuong"],
  ])("fills up %j to %s", (text, expected) => {
    expect(idsOf(text)).toBe(expected);
  });

  test.each([
    ["Chủ trì: Sở KH&CN. Phối hợp: Sở Nội vụ; UBND cấp xã", "lead coordinating coordinating"],
    ["Chủ trì: Sở KHCN\nPhối hợp: Các sở, ban, ngành, địa phương", "lead coordinating coordinating"],
    ["- Cơ quan chủ trì: Sở Nội vụ.\n- Cơ quan phối hợp: Sở KH&CN.", "lead coordinating"],
    ["Sở KH&CN (chủ trì), Sở Nội vụ (phối hợp), Sở Y tế", "lead coordinating -"],
    ["Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở Tài chính, UBND các xã, phường", "lead coordinating coordinating"],
    ["Sở Nội vụ, Sở Y tế chủ trì; Công an tỉnh phối hợp", "lead lead coordinating"],
    ["Sở Nội vụ phối hợp Sở Y tế, UBND các xã", "- coordinating coordinating"],
    ["Sở Nội vụ, Sở Y tế", "- -"],
  ])("reads the roles of %j: %s", (text, expected) => {
    expect((readAgencies(text).value ?? []).map(({ role }) => role ?? "-").join(" ")).toBe(expected);
  });

  test.each([
    ["Sở Thông tin và Truyền thông (bàn giao)", { note: "bàn giao" }],
    ["Sở Nội vụ (Ban Thi đua - Khen thưởng)", { note: "Ban Thi đua - Khen thưởng" }],
    ["Sở Nội vụ (Ban (A) và B", { note: "Ban (A) và B" }],
    ["UBND tỉnh Bắc Ninh", { place: "Bắc Ninh" }],
    ["Báo BR-VT", { place: "BR-VT" }],
    ["Công an TP. Hồ Chí Minh", { place: "Hồ Chí Minh" }],
    ["Báo Bình\nDương", { place: "Bình Dương" }],
    ["Các trường cao đẳng, đại học trong tỉnh", { place: "trong tỉnh" }],
    ["Các cơ quan, đơn vị có liên quan", { place: "có liên quan" }],
    ["Sở Y tế", {}],
  ])("says what stands behind the name in %j", (text, { note, place }: { readonly note?: string; readonly place?: string }) => {
    const [mention] = readAgencies(text).value ?? [];
    expect([mention?.note, mention?.place]).toEqual([note, place]);
  });

  test.each([
    ["UBND xã Tân Phú", "ubnd-xa-tan-phu", "UBND xã Tân Phú", "commune"],
    ["Ủy ban nhân dân Phường 12", "ubnd-phuong-12", "UBND phường 12", "commune"],
    ["UBND đặc khu Côn Đảo", "ubnd-dac-khu-con-dao", "UBND đặc khu Côn Đảo", "commune"],
    ["UBND huyện Long Thành", "ubnd-huyen-long-thanh", "UBND huyện Long Thành", "district"],
    ["UBND TP. Thủ Đức", "ubnd-thanh-pho-thu-duc", "UBND thành phố Thủ Đức", "district"],
    ["Công an phường Bến Nghé", "cong-an-phuong-ben-nghe", "Công an phường Bến Nghé", "commune"],
    ["Trường Đại học Lạc Hồng", "truong-dai-hoc-lac-hong", "Trường Đại học Lạc Hồng", "none"],
    ["Trường THPT chuyên Lương Thế Vinh", "truong-thpt-chuyen-luong-the-vinh", "Trường THPT chuyên Lương Thế Vinh", "none"],
  ])("takes %j for one body", (text, id, name, level) => {
    expect(readAgencies(text).value?.map(({ agency }) => agency)).toEqual([{ kind: "one", id, name, level, words: text }]);
  });

  test.each([
    ["Sở Thông tin và Tryền thông", "misspelt", "Sở Thông tin và Truyền thông"],
    ["Hội Liên hiệp Phụ nử", undefined, undefined],
    ["Sở Nông nghiệp", "incomplete", "Sở Nông nghiệp và Môi trường"],
    ["Doanh nghiệp bán dẫn", "qualified", "Các tổ chức, doanh nghiệp"],
    ["Sở Biển đảo", "unknown-name", undefined],
    ["Câu lạc bộ Khởi nghiệp", "no-agency-word", undefined],
  ])("says why %j is not resolved: %s", (text, reason, nearest) => {
    const [mention] = readAgencies(text).value ?? [];
    expect([mention?.reason, mention?.nearest?.name]).toEqual([reason, nearest]);
  });

  test("says which names it does not know, and keeps them", () => {
    expect(
      readAgencies("Câu lạc bộ Khởi nghiệp; Sở Xây dưng và Kiến thiết; Sở Thông tin và Tryền thông").issues.map(
        ({ message }) => message.vi,
      ),
    ).toEqual([
      "Chưa nhận ra cơ quan “Câu lạc bộ Khởi nghiệp”; giữ nguyên chữ của văn bản",
      "Chưa nhận ra cơ quan “Sở Xây dưng và Kiến thiết”; giữ nguyên chữ của văn bản",
      "Chưa nhận ra cơ quan “Sở Thông tin và Tryền thông”; có phải “Sở Thông tin và Truyền thông” không?",
    ]);
  });

  test("keeps commas of a name it does not know, and parts names without a head", () => {
    expect(read("Sở Biển đảo, Nghề cá và Hải sản; Trung tâm Ươm tạo; ABC, XYZ")).toEqual([
      "Sở Biển đảo, Nghề cá và Hải sản = ?",
      "Trung tâm Ươm tạo = ?",
      "ABC = ?",
      "XYZ = ?",
    ]);
  });

  test("leaves the sentence around a name", () => {
    const text = "Đề nghị Bộ Nội vụ để tổng hợp; Giám đốc Sở Y tế";
    const { value = [], rest } = readAgencies(text);
    expect(value.map(({ agency }) => agency.words)).toEqual(["Bộ Nội vụ", "Sở Y tế"]);
    expect(rest.map(({ start, end }) => text.slice(start, end))).toEqual(["Đề nghị", "để tổng hợp", "Giám đốc"]);
  });

  test.each([
    ["Sở Nội vụ xây dựng kế hoạch cho cán bộ, công chức, viên chức", "so-noi-vu"],
    ["Sở Y tế, Sở Xây dựng triển khai chương trình, báo cáo UBND tỉnh", "so-y-te so-xay-dung"],
    ["Sở Y tế rà soát, phối hợp với Sở Xây dựng", "so-y-te so-xay-dung"],
    ["phối hợp Sở Khoa học và Công nghệ biên soạn tài liệu tập huấn", "so-khoa-hoc-va-cong-nghe"],
    ["Sở Văn hóa, Thể thao và Du lịch quảng bá sản phẩm OCOP", "so-van-hoa-the-thao-va-du-lich"],
    ["Sở Nội vụ đào tạo 30 cán bộ", "so-noi-vu"],
    ["Sở Giáo dục và đào tạo, Sở Kế hoạch và đầu tư", "so-giao-duc-va-dao-tao so-ke-hoach-va-dau-tu"],
    ["các bộ, ngành liên quan và UBND các tỉnh, thành phố trực thuộc Trung ương tổ chức triển khai", "bo-nganh ubnd-cac-tinh"],
    ["các sở, ban, ngành tỉnh cử cán bộ, công chức tham gia", "so-ban-nganh"],
    ["doanh nghiệp xây dựng", "?"],
  ])("leaves what %j says they do", (text, expected) => {
    expect(idsOf(text)).toBe(expected);
  });

  test("says what had ended, or had not begun, on the day of the text", () => {
    const codes = (text: string, day: string): readonly string[] =>
      readAgencies(text, { asOf: parseIsoDate(day) }).issues.map(({ code, message }) => `${code}: ${message.en}`);
    expect(codes("Sở TTTT; Bộ KHĐT; UBND cấp huyện; Sở Nội vụ", "2026-11-22")).toEqual([
      "agency-ended: “Sở TTTT” (Sở Thông tin và Truyền thông) has ended, its last day was 2025-02-28",
      "agency-ended: “Bộ KHĐT” (Bộ Kế hoạch và Đầu tư) has ended, its last day was 2025-02-28",
      "agency-ended: “UBND cấp huyện” (UBND cấp huyện) has ended, its last day was 2025-06-30",
    ]);
    expect(codes("Sở TTTT; Bộ KHĐT; UBND cấp huyện", "2022-01-01")).toEqual([]);
    expect(codes("Sở Nông nghiệp và Môi trường", "2022-01-01")).toEqual([
      "agency-not-begun: “Sở Nông nghiệp và Môi trường” (Sở Nông nghiệp và Môi trường) did not exist on 2022-01-01; its first day is 2025-03-01",
    ]);
  });

  // Whole documents in one cell, and texts made to be slow: what is quadratic does not come back.
  test.each([
    "Sở Y tế chủ trì ",
    "Sở Y tế (",
    "các trường học a ",
    "Trường học A ",
    "Báo Bà - - - ",
    "UBND xã ",
    "sở, ",
    "Sở Nội vụ xây dựng, a, ",
    "Đề nghị giám đốc ",
    "các ",
    "a\n",
    "Sở Thông tin và Tryền thông; ",
  ])("comes back from 300 kB of %j", (piece) => {
    expect(readAgencies(piece.repeat(300_000 / piece.length)).value?.length).toBeGreaterThan(0);
  });

  test.each(["", "   ", ";,;", "—"])("finds nobody in %j", (text) => {
    expect(readAgencies(text).value).toBeUndefined();
  });
});

test("isSameAgency() knows short forms of one body, and keeps strangers apart", () => {
  const [short, long, other] = ["Sở KH&CN", "Sở Khoa học và Công nghệ", "Sở Y tế"].map((text) => readAgencies(text).value?.[0]?.agency);
  if (short === undefined || long === undefined || other === undefined) throw new Error("all are known");
  expect(isSameAgency(short, long)).toBe(true);
  expect(isSameAgency(short, other)).toBe(false);
  expect(isSameAgency(short, { kind: "unresolved", words: "Sở KH&CN" })).toBe(true);
});
