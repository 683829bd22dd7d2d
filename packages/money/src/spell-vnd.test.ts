import { describe, expect, test } from "vitest";
import { readVndWithWords } from "./read-vnd-with-words.ts";
import { readVndWords } from "./read-vnd-words.ts";
import { spellVnd, type SpellVndOptions } from "./spell-vnd.ts";
import { vnd } from "./vnd.ts";

test.each<[bigint, SpellVndOptions, string]>([
  [23_950_000_000n, {}, "Hai mươi ba tỷ chín trăm năm mươi triệu đồng"],
  [0n, {}, "Không đồng"],
  [-5_000n, {}, "Âm năm nghìn đồng"],
  [1_005_024n, { zeroTens: "lẻ" }, "Một triệu không trăm lẻ năm nghìn không trăm hai mươi tư đồng"],
  [24_000n, { four: "bốn", thousand: "ngàn" }, "Hai mươi bốn ngàn đồng"],
  [2_000_000_000n, { billion: "tỉ", even: true }, "Hai tỉ đồng chẵn"],
  [105n, { capital: false }, "một trăm linh năm đồng"],
  [105n, { withUnit: false }, "Một trăm linh năm"],
  [10n ** 18n, {}, "Một tỷ tỷ đồng"],
  [10n ** 18n + 5n, {}, "Một tỷ tỷ không trăm linh năm đồng"],
  [10n ** 15n, {}, "Một triệu tỷ đồng"],
  [1_005n * 10n ** 9n, {}, "Một nghìn không trăm linh năm tỷ đồng"],
  [1n, {}, "Một đồng"],
  [4n, {}, "Bốn đồng"],
  [10n, {}, "Mười đồng"],
  [11n, {}, "Mười một đồng"],
  [14n, {}, "Mười bốn đồng"],
  [15n, {}, "Mười lăm đồng"],
  [20n, {}, "Hai mươi đồng"],
  [21n, {}, "Hai mươi mốt đồng"],
  [24n, {}, "Hai mươi tư đồng"],
  [24n, { four: "bốn" }, "Hai mươi bốn đồng"],
  [25n, {}, "Hai mươi lăm đồng"],
  [99n, {}, "Chín mươi chín đồng"],
  [100n, {}, "Một trăm đồng"],
  [104n, {}, "Một trăm linh bốn đồng"],
  [110n, {}, "Một trăm mười đồng"],
  [999n, {}, "Chín trăm chín mươi chín đồng"],
  [1_000n, {}, "Một nghìn đồng"],
  [1_000n, { thousand: "ngàn", capital: false }, "một ngàn đồng"],
  [1_001n, {}, "Một nghìn không trăm linh một đồng"],
  [1_000_000n, {}, "Một triệu đồng"],
  [1_000_001n, { zeroTens: "lẻ" }, "Một triệu không trăm lẻ một đồng"],
  [10_000_000n, {}, "Mười triệu đồng"],
  [999_999_999n, { withUnit: false }, "Chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín"],
  [1_000_000_000n, {}, "Một tỷ đồng"],
  [1_000_000_001n, {}, "Một tỷ không trăm linh một đồng"],
  [1_000_001_000n, {}, "Một tỷ không trăm linh một nghìn đồng"],
  [-21n, { capital: false, even: true }, "âm hai mươi mốt đồng chẵn"],
  [-(10n ** 18n), {}, "Âm một tỷ tỷ đồng"],
  [
    9_007_199_254_740_991n,
    { withUnit: false },
    "Chín triệu không trăm linh bảy nghìn một trăm chín mươi chín tỷ hai trăm năm mươi tư triệu bảy trăm bốn mươi nghìn chín trăm chín mươi mốt",
  ],
  [
    9_007_199_254_740_992n,
    { withUnit: false },
    "Chín triệu không trăm linh bảy nghìn một trăm chín mươi chín tỷ hai trăm năm mươi tư triệu bảy trăm bốn mươi nghìn chín trăm chín mươi hai",
  ],
  [123n * 10n ** 18n + 456n * 10n ** 9n, { billion: "tỉ" }, "Một trăm hai mươi ba tỉ bốn trăm năm mươi sáu tỉ đồng"],
])("spellVnd(%d, %o) is %s", (amount, options, words) => {
  expect(spellVnd(vnd(amount), options)).toBe(words);
});

describe("readVndWords()", () => {
  test.each([
    ["Hai mươi ba tỷ chín trăm năm mươi triệu đồng", 23_950_000_000n],
    ["HAI MƯƠI BA TỶ, CHÍN TRĂM NĂM MƯƠI TRIỆU ĐỒNG CHẴN", 23_950_000_000n],
    ["Bằng chữ: Một trăm lẻ năm ngàn đồng./.", 105_000n],
    ["(Viết bằng chữ: Hai tỉ đồng chẵn)", 2_000_000_000n],
    ["Số tiền bằng chữ: hai mươi bốn triệu đồng Việt Nam", 24_000_000n],
    ["âm năm nghìn đồng", -5_000n],
    ["bảy mươi nhăm nghìn đồng", 75_000n],
    ["bẩy triệu đồng", 7_000_000n],
    ["không đồng", 0n],
    ["mười lăm", 15n],
    ["một triệu hai trăm ba mươi bốn nghìn năm trăm sáu mươi bảy đồng", 1_234_567n],
    ["tám trăm linh chín nghìn đồng", 809_000n],
    ["hai mươi mốt triệu đồng", 21_000_000n],
    ["ba nghìn tỷ đồng", 3_000_000_000_000n],
    ["mười tỷ không trăm linh một triệu đồng", 10_001_000_000n],
    ["Là: năm đồng VNĐ", 5n],
    ["một tỷ tỷ không trăm linh năm đồng", 10n ** 18n + 5n],
    ["Hai mươi tư nghìn đồng".normalize("NFD"), 24_000n],
  ])("reads %j", (text, amount) => {
    expect(readVndWords(text)).toEqual({ value: amount, issues: [], rest: [] });
  });

  test.each([
    ["hai mươi năm đồng", 25n, "hai mươi lăm"],
    ["hai mươi một đồng", 21n, "hai mươi mốt"],
    ["hai tỷ ba tỷ đồng", 2_000_000_003_000_000_000n, "hai tỷ không trăm linh ba tỷ"],
    ["một triệu năm nghìn đồng", 1_005_000n, "một triệu không trăm linh năm nghìn"],
    ["ba triệu rưỡi đồng", 3_500_000n, "ba triệu năm trăm nghìn"],
    ["hai tỷ rưỡi", 2_500_000_000n, "hai tỷ năm trăm triệu"],
    ["một nghìn rưỡi đồng", 1_500n, "một nghìn năm trăm"],
  ])("reads %j and says how it is usually written", (text, amount, usual) => {
    const { value, issues } = readVndWords(text);
    expect([value, issues.map(({ code, params }) => [code, params["usual"]])]).toEqual([amount, [["words-unusual", usual]]]);
  });

  test.each([
    "",
    "đồng",
    "Theo quy định",
    "hai ba đồng",
    "hai nghìn ba triệu đồng",
    "trăm năm đồng",
    "mười mươi đồng",
    "một mươi đồng",
    "linh năm đồng",
    "rưỡi đồng",
    "hai rưỡi đồng",
    "hai trăm rưỡi đồng",
    "hai nghìn tỷ rưỡi đồng",
    "hai triệu rưỡi năm đồng",
    "triệu đồng",
    "tỷ đồng",
    "hai mươi ba đồng và năm triệu đồng",
    "năm đầu triển khai",
    "hai đồng năm đồng",
    "hai trăm ba trăm đồng",
    "hai mươi ba trăm đồng",
    "hai mươi ba mươi đồng",
    "hai trăm năm linh ba đồng",
    "mười lăm xã",
    "hai trăm trăm đồng",
    "hai mươi trăm đồng",
    "hai mươi mươi đồng",
    "mười mười đồng",
    "năm mười đồng",
    "hai linh năm đồng",
    "hai trăm linh linh năm đồng",
    "hai trăm mười linh năm đồng",
    "hai nghìn ba nghìn đồng",
    "hai triệu nghìn đồng",
    "nghìn đồng",
    "không mươi đồng",
    "hai bên cùng làm",
    "một ".repeat(500),
  ])("reads nothing in %j", (text) => {
    const { value, issues, rest } = readVndWords(text);
    expect(value).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(["words-unreadable"]);
    expect(rest).toEqual(text === "" ? [] : [{ start: 0, end: text.length }]);
  });

  test("says which words it did not use", () => {
    for (const text of ["Kinh phí hai triệu đồng cho xã", "Kinh phí: hai triệu đồng cho xã.".normalize("NFD")]) {
      const { value, rest } = readVndWords(text);
      const words = rest.map(({ start, end }) => text.slice(start, end).normalize("NFC"));
      expect([value, words]).toEqual([2_000_000n, ["Kinh", "phí", "cho", "xã"]]);
    }
  });

  test("reads up to four hundred words", () => {
    const text = (words: number): string => `${"tiền ".repeat(words - 2)}hai đồng`;
    expect(readVndWords(text(400)).value).toBe(2n);
    expect(readVndWords(text(401)).value).toBeUndefined();
  });
});

describe("readVndWithWords()", () => {
  test.each([
    ["105.000 đồng (một trăm linh năm nghìn đồng)", [], 0],
    ["105.000 đồng (Bằng chữ: Một trăm lẻ năm ngàn đồng chẵn).", [], 0],
    ["105.000 đồng (một trăm mười lăm nghìn đồng)", ["amount-words-differ"], 0],
    ["25 đồng (hai mươi năm đồng)", ["words-unusual"], 0],
    ["Ngân sách: 105.000 đồng (một trăm linh năm nghìn đồng)", [], 1],
    ["105.000 đồng (ngân sách tỉnh)", [], 1],
    ["105.000 đồng (một trăm linh năm nghìn đồng), năm 2027", [], 1],
    ["105.000 đồng (một trăm linh năm nghìn đồng) (ngân sách tỉnh)", [], 1],
    ["105.000 đồng", [], 0],
    ["105.000 đồng, bằng chữ: một trăm linh năm nghìn đồng.", [], 0],
    ["105.000 đồng\nSố tiền viết bằng chữ: Một trăm linh năm nghìn đồng./.".normalize("NFD"), [], 0],
    ["105.000 đồng; bằng chữ: một trăm mười lăm nghìn đồng; năm 2027", ["amount-words-differ"], 1],
    ["105.000 đồng. Bằng chữ ký của chủ tài khoản", [], 1],
  ])("reads %j: %j", (text, codes, left) => {
    const { value, issues, rest } = readVndWithWords(text);
    expect(value?.vnd).toBeDefined();
    expect(issues.map(({ code }) => code)).toEqual(codes);
    expect(rest).toHaveLength(left);
  });

  test("reads nothing where there is no amount", () => {
    expect(readVndWithWords("Theo quy định").issues.map(({ code }) => code)).toEqual(["amount-unreadable"]);
  });
});
