import { expect, test } from "vitest";
import { readAmendments } from "./read-amendments.ts";

test.each([
  { text: "Thay thế Kế hoạch số 12/KH-UBND ngày 03/01/2026 của UBND tỉnh", acts: ["replace"], direction: "by-this", number: "12/KH-UBND" },
  { text: "Quyết định này thay thế Quyết định số 20/2020/QĐ-UBND", acts: ["replace"], direction: "by-this", number: "20/2020/QĐ-UBND" },
  {
    text: "Sửa đổi, bổ sung một số nội dung của Đề án tại Quyết định số 1908/QĐ-UBND",
    acts: ["amend", "supplement"],
    direction: "by-this",
    number: "1908/QĐ-UBND",
  },
  {
    text: "Điều chỉnh Phụ lục II, mục 3 Kế hoạch số 7 /KH-UBND",
    acts: ["amend"],
    direction: "by-this",
    number: "7/KH-UBND",
    part: "Phụ lục II, mục 3",
  },
  {
    text: "sửa đổi và bổ sung khoản 2 Điều 3 Quyết định số 146/QĐ-TTg",
    acts: ["amend", "supplement"],
    direction: "by-this",
    number: "146/QĐ-TTg",
    part: "khoản 2 Điều 3",
  },
  {
    text: "được sửa đổi, bổ sung bởi Quyết định số 15/QĐ-UBND ngày 02/02/2027",
    acts: ["amend", "supplement"],
    direction: "to-this",
    number: "15/QĐ-UBND",
  },
  { text: "bị thay thế bởi Kế hoạch số 88/KH-UBND", acts: ["replace"], direction: "to-this", number: "88/KH-UBND" },
  { text: "Bãi bỏ Chỉ thị số 05/CT-UBND", acts: ["repeal"], direction: "by-this", number: "05/CT-UBND" },
])('readAmendments() reads "$text"', ({ text, number, part, ...expected }) => {
  const { value } = readAmendments(text);
  expect(value).toHaveLength(1);
  expect(value[0]).toMatchObject({ ...expected, document: { number } });
  expect(value[0]?.part).toBe(part);
});

test("readAmendments() finds several documents of one verb, and none without a verb", () => {
  const { value } = readAmendments("thay thế Kế hoạch số 1/KH-UBND, Kế hoạch số 2/KH-UBND; bãi bỏ Công văn số 3/UBND-TH");
  expect(value.map(({ acts, document }) => [acts[0], document.number])).toEqual([
    ["replace", "1/KH-UBND"],
    ["replace", "2/KH-UBND"],
    ["repeal", "3/UBND-TH"],
  ]);
  expect(readAmendments("Căn cứ Quyết định số 146/QĐ-TTg ngày 28/01/2022").value).toEqual([]);
});
