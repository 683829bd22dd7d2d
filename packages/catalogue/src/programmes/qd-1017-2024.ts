import type { PlanInput } from "@kehoach/plan";

/**
 * The programme on the semiconductor workforce, 1017/QĐ-TTg of 21 September 2024. The text itself was not read: each target says by its grade how sure it is.
 */
export const qd10172024: PlanInput = {
  id: "qd-1017-2024",
  kind: "chuong-trinh",
  title: "Nhân lực công nghiệp bán dẫn đến 2030",
  number: "1017/QĐ-TTg",
  issuedOn: "2024-09-21",
  issuer: "Thủ tướng Chính phủ",
  status: "adopted",
  jurisdiction: "cả nước",
  period: "2024 - 2030",
  orientation: "đến năm 2050",
  phases: [{ id: "2030", label: "Đến năm 2030", when: "2024 - 2030" }],
  targets: [
    {
      id: "2030-graduates",
      ordinal: "-",
      title: "Nhân lực bán dẫn từ đại học trở lên",
      says: "ít nhất 50.000 người",
      when: "đến năm 2030",
      grade: "B",
      at: "1017/QĐ-TTg, mục tiêu đến năm 2030",
    },
    {
      id: "2030-lecturers",
      ordinal: "-",
      title: "Giảng viên được đào tạo sâu",
      says: "1.300 giảng viên",
      when: "đến năm 2030",
      grade: "B",
      at: "1017/QĐ-TTg, mục tiêu đến năm 2030",
    },
    {
      id: "2030-split",
      ordinal: "-",
      title: "Cơ cấu theo trình độ",
      says: "42.000 kỹ sư, cử nhân; 7.500 thạc sĩ; 500 tiến sĩ",
      when: "đến năm 2030",
      grade: "U",
      at: "1017/QĐ-TTg, mục tiêu đến năm 2030",
    },
  ],
};
