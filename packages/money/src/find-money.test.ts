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
  ["Sách dày 350tr, giá 200k, hỗ trợ 5 tr/ha; thưởng 500k đồng và 2tr.đ", ["500k đồng", "2tr.đ"]],
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

test.each<[string, readonly bigint[]]>([
  ["Kinh phí 1899", [1_899_000_000n]],
  ["Kinh phí 1900", []],
  ["Kinh phí 2100", []],
  ["Kinh phí 2101", [2_101_000_000n]],
  ["Kinh phí 02026", [2_026_000_000n]],
  ["2026", [2_026_000_000n]],
  ["mục 3: 500", [500_000_000n]],
  ["3: 500", [500_000_000n]],
  ["7.500 đồng; 2 tỷ", [7_500n, 2_000_000_000n]],
  [" 2026 ", [2_026_000_000n]],
])("findMoney() finds in %j of a column in triệu the amounts %s", (text, amounts) => {
  expect(findMoney(text, { unit: "triệu" }).map(({ vnd }) => vnd)).toEqual(amounts);
});

test.each<[string, readonly string[]]>([
  // Parts of one amount: smaller units, each within the one before, not more than two blanks apart.
  ["3 tỷ 999 triệu", ["3999 triệu"]],
  ["3 tỷ 1.000 triệu", ["3 tỷ", "1000 triệu"]],
  ["3 tỷ  500 triệu", ["3500 triệu"]],
  ["3 tỷ   500 triệu", ["3 tỷ", "500 triệu"]],
  ["3 tỷ, 500 triệu", ["3 tỷ", "500 triệu"]],
  ["3 tỷ 500 đồng", ["3 tỷ", "500 đồng"]],
  ["3 triệu 2 tỷ", ["3 triệu", "2 tỷ"]],
  ["3 tỷ 2 tỷ", ["3 tỷ", "2 tỷ"]],
  ["2,5 tỷ 300 triệu", ["2.5 tỷ", "300 triệu"]],
  ["3 tỷ 2,5 triệu", ["3002.5 triệu"]],
  ["3 tỷ đồng 500 triệu", ["3 tỷ", "500 triệu"]],
  ["3 tỷ 500 triệu đồng 200 nghìn", ["3500 triệu", "200 nghìn"]],
  ["1 nghìn tỷ 500 tỷ", ["1500 tỷ"]],
  ["3 tỷ 5", ["3 tỷ"]],
  ["5 triệu đồng dân góp", ["5 triệu"]],
  ["3 tỷ 1.5 triệu", ["3001.5 triệu"]],
  ["2 tỷ rưỡi", ["2.5 tỷ"]],
  ["2  tỷ  rưỡi  và 5 triệu", ["2.5 tỷ", "5 triệu"]],
  // Intervals go up, and their ends stand close.
  ["40-40 triệu", ["40 triệu"]],
  ["50-40 triệu", ["40 triệu"]],
  ["40  –  50 triệu", ["40 triệu…50 triệu"]],
  ["40   – 50 triệu", ["50 triệu"]],
  ["40 triệu tới 50 triệu", ["40 triệu…50 triệu"]],
  ["40 triệu đến50 triệu", ["40 triệu"]],
  ["900 nghìn - 1 triệu đồng", ["900 nghìn…1 triệu"]],
  ["40 triệu - 50 triệu dân", ["40 triệu"]],
  ["40 triệu - 50", ["40 triệu"]],
  ["1,5 - 2,25 tỷ", ["1.5 tỷ…2.25 tỷ"]],
  ["1,5 - 1,45 tỷ", ["1.45 tỷ"]],
  // Digits behind such marks belong to something else.
  ["QĐ/500 triệu", []],
  ["a,500 triệu", []],
  ["23.950.00 đồng và 5 triệu", ["5 triệu"]],
  // A dash is a minus only where the text begins.
  ["-500 triệu cho xã", ["-500 triệu"]],
  ["  −2,5 tỷ cho xã", ["-2.5 tỷ"]],
  ["- 500 triệu cho xã", ["500 triệu"]],
  ["Giảm -500 triệu", ["500 triệu"]],
  ["         -500 triệu", ["500 triệu"]],
])("findMoney() finds in %j %j", (text, found) => {
  const printed = findMoney(text).map(({ money, upper }) =>
    [money, ...(upper === undefined ? [] : [upper])].map(({ amount, unit }) => `${amount} ${unit}`).join("…"),
  );
  expect(printed).toEqual(found);
});

test("findMoney() tells all of an amount, and nothing that is not there", () => {
  const text = "NSNN: tối đa 40 triệu đến dưới 50 triệu đồng/lớp (làm tròn)";
  expect(findMoney(text)).toEqual([
    {
      start: 13,
      end: 48,
      money: { amount: "40", unit: "triệu" },
      vnd: 40_000_000n,
      upper: { amount: "50", unit: "triệu" },
      upperVnd: 50_000_000n,
      upperOpen: true,
      precision: 6,
      modality: "at-most",
      per: ["lớp"],
      doubtful: false,
      note: "làm tròn",
      source: "NSNN",
    },
  ]);
  expect(findMoney("chi 1.5 tỷ")).toEqual([
    {
      start: 4,
      end: 10,
      money: { amount: "1.5", unit: "tỷ" },
      vnd: 1_500_000_000n,
      precision: 8,
      modality: "exact",
      per: [],
      doubtful: true,
    },
  ]);
  for (const doubtful of ["chi 1 - 1.5 tỷ", "chi 3 tỷ 1.5 triệu", "chi 1.5 - 3 tỷ"]) expect(findMoney(doubtful)[0]?.doubtful).toBe(true);
  expect(findMoney("chi 0,25 đồng")).toEqual([
    { start: 4, end: 13, money: { amount: "0.25", unit: "đồng" }, precision: 0, modality: "exact", per: [], doubtful: false },
  ]);
  expect(findMoney("chi 1 - 2,5 đồng")[0]).not.toHaveProperty("upperVnd");
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
