import type { PlanInput } from "@kehoach/plan";

/**
 * The programme of digital government, 2629/QĐ-TTg of 1 December 2025. The text itself was not read: each target says by its grade how sure it is.
 * A target of 50 % whose object the source cuts off, and one on digital skills that was not found, are not here.
 */
export const qd26292025: PlanInput = {
  id: "qd-2629-2025",
  kind: "chuong-trinh",
  title: "Chương trình phát triển Chính phủ số",
  number: "2629/QĐ-TTg",
  issuedOn: "2025-12-01",
  issuer: "Thủ tướng Chính phủ",
  status: "adopted",
  jurisdiction: "cả nước",
  period: "2025 - 2030",
  phases: [
    { id: "2027", label: "2025 - 2027", when: "2025 - 2027" },
    { id: "2030", label: "2028 - 2030", when: "2028 - 2030" },
  ],
  targets: [
    {
      id: "2027-procedures",
      ordinal: "-",
      title: "Thủ tục đủ điều kiện làm trực tuyến toàn trình",
      says: "100% thủ tục đủ điều kiện",
      when: "2025 - 2027",
      grade: "B",
      at: "2629/QĐ-TTg, mục tiêu 2025 - 2027",
    },
    {
      id: "2027-papers",
      ordinal: "-",
      title: "Giấy tờ trong thủ tục kinh doanh chỉ nộp một lần",
      says: "100% giấy tờ trong thủ tục về kinh doanh",
      when: "2025 - 2027",
      grade: "B",
      at: "2629/QĐ-TTg, mục tiêu 2025 - 2027",
    },
    {
      id: "2027-satisfied",
      ordinal: "-",
      title: "Người dân, doanh nghiệp hài lòng",
      says: "ít nhất 95% người dân, doanh nghiệp",
      when: "2025 - 2027",
      grade: "B",
      at: "2629/QĐ-TTg, mục tiêu 2025 - 2027",
    },
    {
      id: "files",
      ordinal: "-",
      title: "Hồ sơ công việc xử lý điện tử ở bộ, tỉnh, xã",
      says: "100% hồ sơ công việc",
      note: "Chưa thấy nguồn nói thời kỳ",
      grade: "B",
      at: "2629/QĐ-TTg, mục tiêu không rõ thời kỳ",
    },
    {
      id: "2030-satisfied",
      ordinal: "-",
      phase: "2030",
      title: "Người dân, doanh nghiệp hài lòng",
      says: "ít nhất 99% người dân, doanh nghiệp",
      when: "2028 - 2030",
      grade: "B",
      at: "2629/QĐ-TTg, mục tiêu 2028 - 2030",
    },
  ],
};
