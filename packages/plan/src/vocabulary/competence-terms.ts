import type { Term } from "../model/vocabulary.ts";

const framework = { instrument: "224/2026/NĐ-CP", article: "Điều 77.2", grade: "C" } as const;

/** The groups of the digital competence framework, in words of our own. Their text was read in a transcription of others: grade C. */
export const competenceTerms: readonly Term[] = [
  {
    id: "kien-thuc-chung",
    vi: "kiến thức chung về chuyển đổi số",
    en: "general knowledge of digital transformation",
    spellings: ["nhận thức về chuyển đổi số", "kiến thức về chuyển đổi số"],
    source: framework,
  },
  {
    id: "thiet-bi-phan-mem-dich-vu",
    vi: "thiết bị, phần mềm và dịch vụ",
    en: "devices, software and services",
    spellings: ["sử dụng thiết bị, phần mềm", "vận hành thiết bị và phần mềm"],
    source: framework,
  },
  {
    id: "du-lieu-thong-tin",
    vi: "dữ liệu và thông tin",
    en: "data and information",
    spellings: ["khai thác dữ liệu", "phân tích, khai thác dữ liệu", "thông tin và dữ liệu"],
    source: framework,
  },
  {
    id: "giao-tiep-hop-tac",
    vi: "giao tiếp và hợp tác",
    en: "communication and co-operation",
    spellings: ["giao tiếp và hợp tác trên môi trường số"],
    source: framework,
  },
  {
    id: "tao-noi-dung",
    vi: "tạo lập nội dung",
    en: "content creation",
    spellings: ["sáng tạo nội dung số", "tạo lập nội dung số", "sáng tạo nội dung"],
    source: framework,
  },
  {
    id: "an-toan-an-ninh",
    vi: "an toàn, an ninh",
    en: "safety and security",
    spellings: ["an toàn thông tin", "an ninh mạng", "an toàn, an ninh mạng", "an toàn, an ninh thông tin"],
    source: framework,
  },
  { id: "giai-quyet-van-de", vi: "giải quyết vấn đề", en: "problem solving", spellings: ["xử lý vấn đề"], source: framework },
];
