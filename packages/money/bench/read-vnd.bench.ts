import { NumberParser } from "@internationalized/number";
import { bench, describe } from "vitest";
import { findMoney } from "../src/find-money.ts";
import { readVnd } from "../src/read-vnd.ts";

/** A column of a budget: the forms of the annexes of real plans. */
const cells: readonly (readonly [string, bigint])[] = [
  ["7.500 triệu", 7_500_000_000n],
  ["2.000 triệu", 2_000_000_000n],
  ["300 triệu đồng", 300_000_000n],
  ["3.500 triệu đồng", 3_500_000_000n],
  ["23.950.000.000", 23_950_000_000n],
  ["2,5 tỷ đồng", 2_500_000_000n],
  ["10.000 triệu", 10_000_000_000n],
  ["1.400 triệu đồng", 1_400_000_000n],
  ["750.000.000 đồng", 750_000_000n],
  ["350 triệu đồng", 350_000_000n],
];

/** Cells whose words say more than the number. */
const wordy: readonly (readonly [string, bigint])[] = [
  ["hơn 27 tỷ đồng", 27_000_000_000n],
  ["không quá 200 triệu đồng", 200_000_000n],
  ["NSNN 16.000 triệu đồng (sự nghiệp KH&CN)", 16_000_000_000n],
  ["Kinh phí dự kiến 2.000 triệu đồng cho giai đoạn 2026-2028.", 2_000_000_000n],
];

const zeros: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };
const unit = /([\d.,]*\d)\s*(nghìn|ngàn|triệu|tỷ|tỉ)?/u;
const parser = new NumberParser("vi-VN");

/** A parser of numbers that knows Vietnamese notation, and an expression for the unit: floats, no doubts, no places. */
function byNumberParser(text: string): bigint | undefined {
  const match = unit.exec(text);
  return match === null ? undefined : BigInt(Math.round(parser.parse(match[1] ?? "") * (zeros[match[2] ?? ""] ?? 1)));
}

/** What an application writes first: strip the points, parse a float, multiply. */
function byFloat(text: string): bigint | undefined {
  const match = unit.exec(text);
  return match === null
    ? undefined
    : BigInt(Math.round(Number.parseFloat((match[1] ?? "").replaceAll(".", "").replace(",", ".")) * (zeros[match[2] ?? ""] ?? 1)));
}

for (const [text, amount] of [...cells, ...wordy]) {
  if (readVnd(text).value?.vnd !== amount) throw new Error(`readVnd is wrong on ${text}`);
  for (const contender of [byNumberParser, byFloat])
    if (contender(text) !== amount) throw new Error(`${contender.name} is wrong on ${text}`);
}
// What the contenders cannot do, so that nobody takes them for equals.
for (const text of ["4,5 triệu dân", "1.5 tỷ"])
  if (byNumberParser(text) === readVnd(text).value?.vnd) throw new Error(`${text} tells them apart`);

describe("ten cells of a column", () => {
  bench("readVnd", () => {
    for (const [text] of cells) readVnd(text);
  });
  bench("@internationalized/number and a unit expression", () => {
    for (const [text] of cells) byNumberParser(text);
  });
  bench("parseFloat and a unit expression", () => {
    for (const [text] of cells) byFloat(text);
  });
});

describe("four cells with words", () => {
  bench("readVnd", () => {
    for (const [text] of wordy) readVnd(text);
  });
  bench("@internationalized/number and a unit expression", () => {
    for (const [text] of wordy) byNumberParser(text);
  });
});

const page = "Năm 2026, với 4,5 triệu dân, bố trí 2.000 triệu đồng cho giai đoạn 2026-2028, mức không quá 50.000 đồng/người/ngày. ".repeat(
  1000,
);
describe("a text of 120,000 letters with 2,000 amounts", () => {
  bench("findMoney", () => {
    if (findMoney(page).length !== 2000) throw new Error("findMoney finds all");
  });
});
