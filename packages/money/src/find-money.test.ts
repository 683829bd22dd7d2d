import { expect, test } from "vitest";
import { findCounts } from "./find-counts.ts";
import { findMoney } from "./find-money.ts";

test.each([
  [
    "Năm 2026, với 4,5 triệu dân, bố trí 2.000 triệu đồng cho giai đoạn 2026-2028, mức 50.000 đồng/người.",
    ["2.000 triệu đồng", "50.000 đồng/người"],
  ],
  [
    "Tổng kinh phí 23.950.000.000 đồng, trong đó: NSTW 10.000 triệu đồng; NSĐP 13.950 triệu đồng.",
    ["23.950.000.000 đồng", "10.000 triệu đồng", "13.950 triệu đồng"],
  ],
  ["- Kinh phí: 300 triệu đồng.\n- Kinh phí: 3 tỷ 500 triệu đồng", ["300 triệu đồng", "3 tỷ 500 triệu đồng"]],
  ["Kinh phí tăng từ 40 triệu đồng đến 50 triệu đồng, giảm 5 triệu - 3 triệu", ["40 triệu đồng đến 50 triệu đồng", "5 triệu", "3 triệu"]],
  ["Hàng năm\t5.000 triệu\tHệ thống học liệu", ["5.000 triệu"]],
  ["Sở KHCN 2026-2030 7.500 triệu Mỗi đơn vị", ["7.500 triệu"]],
  ["2026-500 triệu đồng", ["500 triệu đồng"]],
  ["-500 triệu đồng cho xã", ["-500 triệu đồng"]],
  ["Mục 1\n-500 triệu đồng cho xã", ["500 triệu đồng"]],
  ["Công văn 1234/UBND ngày 15/12/2026, 100 triệu SIM, 05 đ/c, 12 đồng chí", []],
  ["", []],
])("findMoney() finds in %j the amounts %j", (text, found) => {
  expect(findMoney(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  const apart = text.normalize("NFD");
  expect(findMoney(apart).map(({ start, end }) => apart.slice(start, end).normalize("NFC"))).toEqual(found);
});

test("findMoney() tells rates from amounts, and gives no đồng for parts of one", () => {
  const [first, second, third] = findMoney("1.000 triệu đồng; 50.000 đồng/người; 0,5 đồng");
  expect([first?.per, second?.per, third?.vnd]).toEqual([[], ["người"], undefined]);
});

test("findMoney() reads bare numbers in the unit of their column, and no years", () => {
  const found = findMoney("năm 2026: 500; năm 2027: 600; 2028: 700", { unit: "triệu" });
  expect(found.map(({ vnd }) => vnd)).toEqual([500_000_000n, 600_000_000n, 700_000_000n]);
});

test.each([
  [
    "Quy mô 4,5 triệu dân, 3,2 triệu thửa đất",
    [
      ["4500000", "dân"],
      ["3200000", "thửa đất"],
    ],
  ],
  [
    "Dân số 1.890,9 nghìn người, trong đó 986,8 nghìn người có việc làm; chi 5 tỷ đồng",
    [
      ["1890900", "người"],
      ["986800", "người có việc"],
    ],
  ],
  ["1 triệu nhân sự CNTT. 2 tỷ đồng", [["1000000", "nhân sự CNTT"]]],
  ["300 triệu đồng", []],
])("findCounts() finds in %j %j", (text, found) => {
  expect(findCounts(text).map(({ value, of }) => [value, of])).toEqual(found);
});
