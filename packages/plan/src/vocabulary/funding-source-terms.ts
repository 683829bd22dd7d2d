import type { Term } from "../model/vocabulary.ts";

/** Where the money of plans comes from, in their words. */
export const fundingSourceTerms: readonly Term[] = [
  { id: "ngan-sach-nha-nuoc", vi: "ngân sách nhà nước", en: "state budget", spellings: ["NSNN"] },
  {
    id: "ngan-sach-trung-uong",
    vi: "ngân sách trung ương",
    en: "central budget",
    spellings: ["NSTW"],
    within: ["ngan-sach-nha-nuoc"],
  },
  {
    id: "ngan-sach-dia-phuong",
    vi: "ngân sách địa phương",
    en: "local budget",
    spellings: ["NSĐP", "ngân sách các cấp"],
    within: ["ngan-sach-nha-nuoc"],
  },
  {
    id: "ngan-sach-tinh",
    vi: "ngân sách tỉnh",
    en: "provincial budget",
    spellings: ["ngân sách cấp tỉnh", "NS tỉnh", "ngân sách thành phố"],
    within: ["ngan-sach-dia-phuong"],
  },
  {
    id: "ngan-sach-huyen",
    vi: "ngân sách huyện",
    en: "district budget (until 30 June 2025)",
    spellings: ["ngân sách cấp huyện", "NS huyện"],
    within: ["ngan-sach-dia-phuong"],
  },
  {
    id: "ngan-sach-xa",
    vi: "ngân sách xã",
    en: "commune budget",
    spellings: ["ngân sách cấp xã", "NS xã"],
    within: ["ngan-sach-dia-phuong"],
  },
  {
    id: "chi-thuong-xuyen",
    vi: "chi thường xuyên",
    en: "recurrent expenditure",
    spellings: ["kinh phí thường xuyên", "nguồn chi thường xuyên", "ngân sách chi thường xuyên"],
    within: ["ngan-sach-nha-nuoc"],
  },
  {
    id: "dau-tu-cong",
    vi: "vốn đầu tư công",
    en: "public investment",
    spellings: ["đầu tư công", "vốn đầu tư phát triển"],
    within: ["ngan-sach-nha-nuoc"],
  },
  {
    id: "ctmtqg",
    vi: "chương trình mục tiêu quốc gia",
    en: "national target programmes",
    spellings: ["CTMTQG", "lồng ghép chương trình mục tiêu quốc gia"],
    within: ["ngan-sach-nha-nuoc"],
  },
  {
    id: "su-nghiep",
    vi: "nguồn thu sự nghiệp",
    en: "own revenue of public units",
    spellings: ["nguồn thu của đơn vị sự nghiệp", "quỹ phát triển hoạt động sự nghiệp"],
  },
  {
    id: "xa-hoi-hoa",
    vi: "xã hội hóa",
    en: "contributions of society",
    spellings: ["nguồn xã hội hóa", "xã hội hoá", "nguồn huy động xã hội"],
  },
  {
    id: "doanh-nghiep-tu-chi",
    vi: "kinh phí của doanh nghiệp",
    en: "paid by enterprises",
    spellings: ["nguồn doanh nghiệp", "doanh nghiệp tự chi trả", "kinh phí doanh nghiệp", "vốn doanh nghiệp"],
    within: ["xa-hoi-hoa"],
  },
  {
    id: "nguoi-hoc-dong-gop",
    vi: "đóng góp của người học",
    en: "fees of learners",
    spellings: ["học phí", "người học đóng góp", "cá nhân đóng góp"],
  },
  { id: "tai-tro", vi: "tài trợ, viện trợ", en: "grants and aid", spellings: ["tài trợ", "viện trợ", "ODA", "nguồn tài trợ"] },
  {
    id: "hop-phap-khac",
    vi: "các nguồn kinh phí hợp pháp khác",
    en: "other lawful sources",
    spellings: ["nguồn hợp pháp khác", "nguồn kinh phí hợp pháp khác", "các nguồn hợp pháp khác", "nguồn vốn hợp pháp khác"],
  },
];
