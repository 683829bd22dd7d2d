import type { Term } from "../model/vocabulary.ts";

/** How people are trained, in the words of plans. */
export const trainingFormTerms: readonly Term[] = [
  {
    id: "tap-trung",
    vi: "tập trung",
    en: "in class, full time",
    spellings: ["trực tiếp", "học trực tiếp", "lớp học trực tiếp", "đào tạo tập trung", "bồi dưỡng tập trung", "hội nghị trực tiếp"],
  },
  { id: "ban-tap-trung", vi: "bán tập trung", en: "in class, part time", spellings: ["đào tạo bán tập trung"] },
  { id: "vua-lam-vua-hoc", vi: "vừa làm vừa học", en: "in service", spellings: ["vừa làm, vừa học", "tại chức"] },
  { id: "tu-xa", vi: "từ xa", en: "distance learning", spellings: ["đào tạo từ xa", "học từ xa"] },
  {
    id: "truc-tuyen",
    vi: "trực tuyến",
    en: "online",
    spellings: ["trực tuyến mở", "MOOC", "MOOCs", "khóa học trực tuyến", "e-learning", "đào tạo trực tuyến", "hình thức online", "online"],
    within: ["tu-xa"],
  },
  {
    id: "ket-hop",
    vi: "trực tiếp kết hợp trực tuyến",
    en: "blended",
    spellings: [
      "kết hợp trực tiếp và trực tuyến",
      "trực tiếp và trực tuyến",
      "tập trung và trực tuyến",
      "trực tuyến kết hợp trực tiếp",
      "kết hợp",
    ],
  },
  { id: "tu-hoc", vi: "tự học", en: "self-study", spellings: ["tự học, tự bồi dưỡng", "tự đào tạo"] },
  { id: "tai-cho", vi: "tại chỗ", en: "on the job", spellings: ["cầm tay chỉ việc", "kèm cặp", "đào tạo tại chỗ", "hướng dẫn tại chỗ"] },
  { id: "tap-huan", vi: "tập huấn", en: "training session", spellings: ["hội nghị tập huấn", "lớp tập huấn"] },
  { id: "hoi-thao", vi: "hội thảo", en: "workshop", spellings: ["tọa đàm", "hội thảo chuyên đề", "diễn đàn"] },
  {
    id: "hoc-tap-kinh-nghiem",
    vi: "học tập kinh nghiệm",
    en: "study visit",
    spellings: ["tham quan học tập", "khảo sát học tập", "nghiên cứu thực tế"],
  },
  {
    id: "dao-tao-nuoc-ngoai",
    vi: "đào tạo ở nước ngoài",
    en: "training abroad",
    spellings: ["bồi dưỡng ở nước ngoài", "đào tạo nước ngoài"],
  },
];
