import { expect, test } from "vitest";
import { scanNote, scanSource } from "./scan-source.ts";

const amount = "500 triệu đồng";
const around = (text: string): string | undefined => {
  const start = text.indexOf(amount);
  const end = start + amount.length;
  return scanSource(text, start, end, scanNote(text, end));
};

test.each([
  ["NSNN 500 triệu đồng", "NSNN"],
  ["NSTW: 500 triệu đồng", "NSTW"],
  ["Tổng 900 triệu, ngân sách tỉnh: 500 triệu đồng", "ngân sách tỉnh"],
  ["- Nguồn xã hội hóa: 500 triệu đồng", "Nguồn xã hội hóa"],
  ["+ Vốn đối ứng:  500 triệu đồng", "Vốn đối ứng"],
  ["kinh phí từ nguồn sự nghiệp 500 triệu đồng", "kinh phí từ nguồn sự nghiệp"],
  ["500 triệu đồng (ngân sách tỉnh)", "ngân sách tỉnh"],
  ["500 triệu đồng từ ngân sách tỉnh, năm 2027", "ngân sách tỉnh"],
  ["500 triệu đồng thuộc nguồn tài trợ", "nguồn tài trợ"],
  ["500 triệu đồng bằng vốn vay", "vốn vay"],
  // What stands before the amount comes first, then the brackets.
  ["NSNN 500 triệu đồng (nguồn sự nghiệp) từ quỹ", "NSNN"],
  ["Kinh phí 500 triệu đồng (nguồn sự nghiệp) từ quỹ", "nguồn sự nghiệp"],
  ["Kinh phí 500 triệu đồng (làm tròn) từ quỹ", undefined],
  ["Kinh phí: 500 triệu đồng", undefined],
  ["nông thôn 500 triệu đồng", undefined],
  ["NSX 500 triệu đồng", undefined],
  ["500 triệu đồng", undefined],
  // A cell may cut the line there; a mark or another cell ends the clause.
  ["Ngân sách tỉnh\n500 triệu đồng", "Ngân sách tỉnh"],
  ["ngân sách tỉnh; 500 triệu đồng", undefined],
  ["ngân sách tỉnh\tsố\t500 triệu đồng", undefined],
])("beside the amount of %j stands the source %j", (text, source) => {
  expect(around(text)).toBe(source);
});

test.each([
  ["500 triệu đồng (sự nghiệp KH&CN)", "sự nghiệp KH&CN"],
  ["500 triệu đồng( làm tròn )", "làm tròn"],
  ["500 triệu đồng  (làm tròn)", undefined],
  ["500 triệu đồng (chưa đóng", undefined],
  ["500 triệu đồng ()", undefined],
  ["500 triệu đồng (hai\ndòng)", undefined],
  ["500 triệu đồng, (làm tròn)", undefined],
])("behind the amount of %j the brackets hold %j", (text, note) => {
  expect(scanNote(text, amount.length)).toBe(note);
});
