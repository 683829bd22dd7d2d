import type { Issue } from "@kehoach/core";
import { expect, test } from "vitest";
import { moneyMessages } from "./messages.ts";
import { readMoneyUnit } from "./read-money-unit.ts";
import { readVnd, readVndRate } from "./read-vnd.ts";
import { readVndWithWords } from "./read-vnd-with-words.ts";
import { readVndWords } from "./read-vnd-words.ts";
import { wordsMessages } from "./words-messages.ts";

const rows: readonly (readonly [issuesOf: () => readonly Issue[], severity: string, vi: string, en: string])[] = [
  [
    () => readVnd("Theo quy định").issues,
    "error",
    "Không đọc được số tiền trong “Theo quy định”",
    "Cannot read an amount of money in “Theo quy định”",
  ],
  [
    () => readVnd("5 tỷ đồng và 2 tỷ đồng").issues,
    "warning",
    "“5 tỷ đồng và 2 tỷ đồng” có 2 số tiền",
    "“5 tỷ đồng và 2 tỷ đồng” states 2 amounts",
  ],
  [
    () => readVnd("mức 200.000 đồng/người/đêm").issues,
    "warning",
    "“200.000 đồng/người/đêm” là mức chi theo người/đêm, không phải tổng số",
    "“200.000 đồng/người/đêm” is a rate per người/đêm, not a total amount",
  ],
  [
    () => readVndRate("tổng 7.500 triệu").issues,
    "warning",
    "“7.500 triệu” là tổng số tiền, không phải mức chi",
    "“7.500 triệu” is a total amount, not a rate",
  ],
  [() => readVnd("giá 0,5 đồng").issues, "warning", "“0,5 đồng” không phải số nguyên đồng", "“0,5 đồng” is not a whole number of đồng"],
  [() => readVnd("chi 1.5 tỷ").issues, "warning", "“1.5 tỷ” đã đọc theo cách viết quốc tế", "“1.5 tỷ” was read in international notation"],
  [
    () => readVnd("chi 7,500 triệu").issues,
    "warning",
    "“7,500 triệu” đã đọc dấu phẩy là dấu thập phân; viết theo kiểu quốc tế thì là dấu phân cách hàng nghìn",
    "“7,500 triệu” was read with a decimal comma; in international notation the comma separates thousands",
  ],
  [
    () => readVnd("chi 350tr").issues,
    "warning",
    "“350tr” đã đọc tr là triệu, k là nghìn đồng",
    "“350tr” was read with tr for triệu, k for nghìn đồng",
  ],
  [
    () => readVnd("(1.250.000)").issues,
    "warning",
    "“(1.250.000)” đã đọc là số âm ghi trong ngoặc đơn như trong kế toán",
    "“(1.250.000)” was read as an amount below zero, as accountants write it in brackets",
  ],
  [
    () => readVnd("chi 23.950.00 đồng").issues,
    "error",
    "“23.950.00 đồng” có dấu phân cách sai",
    "“23.950.00 đồng” has its separators in wrong places",
  ],
  [
    () => readVnd("với 4,5 triệu dân, chi 5 tỷ đồng").issues,
    "info",
    "“4,5 triệu dân” đếm dân, không phải số tiền",
    "“4,5 triệu dân” counts dân and is no amount of money",
  ],
  [() => readMoneyUnit("ĐVT: 100 đồng").issues, "warning", "Đơn vị “100 đồng” không dùng cho số tiền", "“100 đồng” is no unit of amounts"],
  [
    () => readVndWithWords("Chi 105.000 đồng (hai triệu đồng)").issues,
    "error",
    "Số tiền “105.000 đồng” khác số tiền bằng chữ “hai triệu đồng”",
    "The amount “105.000 đồng” differs from the amount in words “hai triệu đồng”",
  ],
  [
    () => readVndWords(" hai ba đồng ").issues,
    "error",
    "Không đọc được số tiền bằng chữ “hai ba đồng”",
    "Cannot read an amount in words in “hai ba đồng”",
  ],
  [
    () => readVndWords("Bằng chữ: Hai mươi năm đồng").issues,
    "warning",
    "“Hai mươi năm” thường viết là “hai mươi lăm”",
    "“Hai mươi năm” is usually written “hai mươi lăm”",
  ],
];

test.each(rows.map(([issuesOf, ...said]) => [said[1], issuesOf, said] as const))("%s", (_, issuesOf, [severity, vi, en]) => {
  expect(issuesOf().map((issue) => [issue.severity, issue.message])).toEqual([[severity, { vi, en }]]);
});

test("each message of the package is held by a row above", () => {
  const held = rows.flatMap(([issuesOf]) => issuesOf().map(({ code }) => code));
  expect(held.toSorted()).toEqual([...Object.keys(moneyMessages), ...Object.keys(wordsMessages)].toSorted());
});
