import { expect, test } from "vitest";
import { vnd } from "../vnd.ts";
import { readPlain } from "./read-plain.ts";
import { scanComposed } from "./scan-money.ts";

const heads = ["", "0", "05", "7", "123", "1234", "9999", "10000", "999999999999999", "1000000000000000", "9999999999999999999"];
const groups = ["", ".", ".23", ".234", ".2345", ".234.567", ".234.56", ".234.567.890.123"];
const decimals = ["", ",", ",5", ",50", ",05", ",125", ",0", ",1234", ",5,5", ",5.000"];
const tails = ["", " đồng", " nghìn đồng", " triệu", " tỷ đồng", " nghìn", "  triệu", " triệu dân", "%"];

test("what readPlain() reads of a cell is what the scanner of texts reads there", () => {
  let read = 0;
  for (const column of ["triệu", undefined] as const) {
    for (const head of heads)
      for (const group of groups)
        for (const decimal of decimals)
          for (const tail of tails) {
            const text = `${head}${group}${decimal}${tail}`;
            const plain = readPlain(text, column);
            if (plain === undefined) continue;
            read += 1;
            // A cell that holds nothing but a long number states đồng.
            const { money } = scanComposed(text, { unit: column ?? "đồng" });
            expect([text, money]).toEqual([text, [plain]]);
          }
  }
  expect(read).toBeGreaterThan(200);
});

test.each([
  ["7.500 triệu", undefined, "7500", "triệu", 6, 7_500_000_000n],
  ["300 triệu đồng", undefined, "300", "triệu", 6, 300_000_000n],
  ["986,8 nghìn đồng", undefined, "986.8", "nghìn", 2, 986_800n],
  ["2,25 tỷ", undefined, "2.25", "tỷ", 7, 2_250_000_000n],
  ["1.250,5", "triệu", "1250.5", "triệu", 5, 1_250_500_000n],
  ["5", "tỷ", "5", "tỷ", 9, 5_000_000_000n],
  ["10.000", undefined, "10000", "đồng", 0, 10_000n],
  ["10000", undefined, "10000", "đồng", 0, 10_000n],
  ["999.999.999.999.999", undefined, "999999999999999", "đồng", 0, 999_999_999_999_999n],
] as const)("the common cell %j is read in one pass", (text, column, amount, unit, precision, dong) => {
  expect(readPlain(text, column)).toEqual({
    start: 0,
    end: text.length,
    money: { amount, unit },
    precision,
    modality: "exact",
    per: [],
    doubtful: false,
    vnd: vnd(dong),
  });
});

test.each([
  ["", undefined],
  ["9.999", undefined],
  ["9999", undefined],
  ["0", "triệu"],
  ["05 triệu", undefined],
  ["2,50 tỷ", undefined],
  ["1,500 tỷ", undefined],
  ["1,25 đồng", undefined],
  ["1234.567 đồng", undefined],
  ["12.34 đồng", undefined],
  ["1.234.56 đồng", undefined],
  ["5, tỷ", undefined],
  ["1.000.000.000.000.000", undefined],
  ["7.500 triệu dân", undefined],
  ["7.500  triệu", undefined],
] as const)("the cell %j of a column in %s needs a second look", (text, column) => {
  expect(readPlain(text, column)).toBeUndefined();
});
