import { readText } from "@kehoach/document";
import { toRows } from "@kehoach/plan/rows";
import { expect, test } from "vitest";
import { extractPlan } from "./extract-plan.ts";

const head = (text: string): readonly (string | null)[] => {
  const { document } = toRows(extractPlan(readText(`${text}\nI. MỤC TIÊU\n- 90% xã có điểm hỗ trợ.\n`, { id: "x" })).plan);
  return [document.kind, document.number, document.issuedOn, document.issuer, document.from, document.to];
};

const motto = "CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------";

test.each<[string, string, readonly (string | null)[]]>([
  [
    "lines that a web page broke",
    `ỦY\nBAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n-------\n|\n${motto}\n|\nSố:\n07/KH-UBND\n|\nLâm Đồng, ngày\n20 tháng 02 năm 2027\n|\nKẾ\nHOẠCH\nPHỔ CẬP KỸ NĂNG SỐ ĐẾN NĂM 2030, TẦM NHÌN\nĐẾN NĂM 2035\nThực hiện Nghị quyết số\n9-NQ/TU, ngày 05/01/2027 của Tỉnh ủy, UBND tỉnh ban hành Kế hoạch như sau:`,
    ["ke-hoach", "07/KH-UBND", "2027-02-20", "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "2027-02-20", "2030-12-31"],
  ],
  [
    "a letterhead in two columns of print",
    "UBND TỈNH LÂM ĐỒNG             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n   SỞ NỘI VỤ                      Độc lập - Tự do - Hạnh phúc\n\nSố: 11/KH-SNV                  Lâm Đồng, ngày 04 tháng 3 năm 2027\n\n                KẾ HOẠCH\n        Kỹ năng số năm 2027",
    ["ke-hoach", "11/KH-SNV", "2027-03-04", "SỞ NỘI VỤ", "2027-01-01", "2027-12-31"],
  ],
  [
    "a letterhead in two columns parted by tabs",
    "TỈNH ỦY LÂM ĐỒNG\tĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 5-CTr/TU\t\tLâm Đồng, ngày 04 tháng 3 năm 2027\nCHƯƠNG TRÌNH\nKỹ năng số năm 2027",
    ["chuong-trinh", "5-CTr/TU", "2027-03-04", "TỈNH ỦY LÂM ĐỒNG", "2027-01-01", "2027-12-31"],
  ],
  [
    "a number of which a scanner read a digit as a letter",
    "SỞ NỘI VỤ\nSố: l2O/KH-SNV\nLâm Đồng, ngày 04 tháng 3 năm 2027\nKẾ HOẠCH\nKỹ năng số năm 2027",
    ["ke-hoach", "120/KH-SNV", "2027-03-04", "SỞ NỘI VỤ", "2027-01-01", "2027-12-31"],
  ],
  [
    "a body of social insurance under another",
    "BẢO HIỂM XÃ HỘI KHU VỰC I\nBẢO HIỂM XÃ HỘI CƠ SỞ ĐỨC TRỌNG\nSố: 9/KH-BHXH\nĐức Trọng, ngày 04 tháng 3 năm 2027\nKẾ HOẠCH\nKỹ năng số năm 2027",
    ["ke-hoach", "9/KH-BHXH", "2027-03-04", "BẢO HIỂM XÃ HỘI CƠ SỞ ĐỨC TRỌNG", "2027-01-01", "2027-12-31"],
  ],
  [
    "a title that names the resolution it carries out",
    "ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\nSố: 8/KH-UBND\nLâm Đồng, ngày 03 tháng 3 năm 2027\nKẾ HOẠCH\nTHỰC HIỆN\nNGHỊ QUYẾT SỐ 9-NQ/TU NGÀY 05/01/2027 VỀ KỸ NĂNG SỐ\nGIAI ĐOẠN 2027 - 2029",
    ["ke-hoach", "8/KH-UBND", "2027-03-03", "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "2027-01-01", "2029-12-31"],
  ],
  [
    "strokes of a table, and a province that only the title names",
    "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 9/KH-UBND | Cà Mau, ngày 08 tháng 01 năm 2027 |\nKẾ HOẠCH\nKỸ NĂNG SỐ TỈNH CÀ MAU NĂM 2027",
    ["ke-hoach", "9/KH-UBND", "2027-01-08", "ỦY BAN NHÂN DÂN TỈNH CÀ MAU", "2027-01-01", "2027-12-31"],
  ],
  [
    "a heading that was lost under the facts of a web page",
    "Kế hoạch 10/KH-UBND năm 2026 kỹ năng số tỉnh Cà Mau năm 2027\n| Số hiệu | 10/KH-UBND |\n| Ngày ban hành | 24/12/2026 |\n|\nỦY BAN NHÂN DÂN |\n|\nSố: 10/KH-UBND |\nCà Mau, ngày 24 tháng 12 năm 2026 |\nKỸ NĂNG SỐ TỈNH CÀ MAU NĂM 2027",
    ["ke-hoach", "10/KH-UBND", "2026-12-24", "ỦY BAN NHÂN DÂN TỈNH CÀ MAU", "2027-01-01", "2027-12-31"],
  ],
  [
    "a title whose lines begin with capitals",
    "ỦY BAN NHÂN DÂN XÃ TÂN HÀ |\nSố: /KH-UBND |\nTân Hà, ngày 26 tháng 4 năm 2027 |\nKẾ HOẠCH\nTriển khai thực hiện Nghị quyết số 9-NQ/TU ngày 05/01/2027\nCủa Ban Thường vụ Tỉnh ủy về kỹ năng số\nĐến năm 2029, định hướng đến năm 2030\nThực hiện Kế hoạch số 5/KH-UBND ngày 11/3/2027 của UBND tỉnh, UBND xã đề ra:",
    ["ke-hoach", null, "2027-04-26", "ỦY BAN NHÂN DÂN XÃ TÂN HÀ", "2027-04-26", "2029-12-31"],
  ],
  [
    "names glued together",
    "ỦY BAN NHÂN DÂNTỈNH CÀ MAU\nSố: 11/KH-UBND\nCà Mau, ngày 08 tháng 01 năm 2027\nKẾ HOẠCH\nKỸ NĂNG SỐ GIAI ĐOẠN 2027-2030",
    ["ke-hoach", "11/KH-UBND", "2027-01-08", "ỦY BAN NHÂN DÂN TỈNH CÀ MAU", "2027-01-01", "2030-12-31"],
  ],
])("the head of a document with %s", (_, text, expected) => {
  expect(head(text)).toEqual(expected);
});
