import type { Term } from "../model/vocabulary.ts";

const decree = { instrument: "30/2020/NĐ-CP", article: "Phụ lục III.I", grade: "A" } as const;
const kinds = { instrument: "30/2020/NĐ-CP", article: "Điều 7", grade: "A" } as const;

/** Kinds of documents with their short forms: the 29 of the decree, then those of legal documents that plans name. */
export const documentKindTerms: readonly Term[] = [
  { id: "nghi-quyet", vi: "nghị quyết", en: "resolution", spellings: ["NQ"], source: decree },
  { id: "quyet-dinh", vi: "quyết định", en: "decision", spellings: ["QĐ"], source: decree },
  { id: "chi-thi", vi: "chỉ thị", en: "directive", spellings: ["CT"], source: decree },
  { id: "quy-che", vi: "quy chế", en: "regulation", spellings: ["QC"], source: decree },
  { id: "quy-dinh", vi: "quy định", en: "rules", spellings: ["QyĐ"], source: decree },
  { id: "thong-cao", vi: "thông cáo", en: "public statement", spellings: ["TC"], source: decree },
  { id: "thong-bao", vi: "thông báo", en: "notice", spellings: ["TB"], source: decree },
  { id: "huong-dan", vi: "hướng dẫn", en: "guidance", spellings: ["HD"], source: decree },
  { id: "chuong-trinh", vi: "chương trình", en: "programme", spellings: ["CTr"], source: decree },
  { id: "ke-hoach", vi: "kế hoạch", en: "plan", spellings: ["KH"], source: decree },
  { id: "phuong-an", vi: "phương án", en: "option paper", spellings: ["PA"], source: decree },
  { id: "de-an", vi: "đề án", en: "scheme", spellings: ["ĐA"], source: decree },
  { id: "du-an", vi: "dự án", en: "project", spellings: ["DA"], source: decree },
  { id: "bao-cao", vi: "báo cáo", en: "report", spellings: ["BC"], source: decree },
  { id: "bien-ban", vi: "biên bản", en: "minutes", spellings: ["BB"], source: decree },
  { id: "to-trinh", vi: "tờ trình", en: "submission", spellings: ["TTr"], source: decree },
  { id: "hop-dong", vi: "hợp đồng", en: "contract", spellings: ["HĐ"], source: decree },
  { id: "cong-dien", vi: "công điện", en: "urgent message", spellings: ["CĐ"], source: decree },
  { id: "ban-ghi-nho", vi: "bản ghi nhớ", en: "memorandum", spellings: ["BGN"], source: decree },
  { id: "ban-thoa-thuan", vi: "bản thỏa thuận", en: "agreement", spellings: ["BTT"], source: decree },
  { id: "giay-uy-quyen", vi: "giấy ủy quyền", en: "power of attorney", spellings: ["GUQ"], source: decree },
  { id: "giay-moi", vi: "giấy mời", en: "invitation", spellings: ["GM"], source: decree },
  { id: "giay-gioi-thieu", vi: "giấy giới thiệu", en: "letter of introduction", spellings: ["GGT"], source: decree },
  { id: "giay-nghi-phep", vi: "giấy nghỉ phép", en: "leave paper", spellings: ["GNP"], source: decree },
  { id: "phieu-gui", vi: "phiếu gửi", en: "dispatch slip", spellings: ["PG"], source: decree },
  { id: "phieu-chuyen", vi: "phiếu chuyển", en: "transfer slip", spellings: ["PC"], source: decree },
  { id: "phieu-bao", vi: "phiếu báo", en: "notification slip", spellings: ["PB"], source: decree },
  { id: "cong-van", vi: "công văn", en: "official letter", spellings: [], source: kinds },
  { id: "thu-cong", vi: "thư công", en: "official note", spellings: [], source: kinds },
  { id: "luat", vi: "luật", en: "law", spellings: ["bộ luật"] },
  { id: "nghi-dinh", vi: "nghị định", en: "decree", spellings: ["NĐ"] },
  { id: "thong-tu", vi: "thông tư", en: "circular", spellings: ["TT"] },
  { id: "thong-tu-lien-tich", vi: "thông tư liên tịch", en: "joint circular", spellings: ["TTLT"] },
];
