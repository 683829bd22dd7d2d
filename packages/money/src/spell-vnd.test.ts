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
    "triệu đồng",
    "tỷ đồng",
    "hai mươi ba đồng và năm triệu đồng",
    "năm đầu triển khai",
    "hai bên cùng làm",
    "một ".repeat(500),
  ])("reads nothing in %j", (text) => {
    const { value, issues, rest } = readVndWords(text);
    expect(value).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(["words-unreadable"]);
    expect(rest).toEqual(text === "" ? [] : [{ start: 0, end: text.length }]);
  });

  test("says which words it did not use", () => {
    const text = "Kinh phí hai triệu đồng cho xã";
    const { value, rest } = readVndWords(text);
    expect([value, rest.map(({ start, end }) => text.slice(start, end))]).toEqual([2_000_000n, ["Kinh", "phí", "cho", "xã"]]);
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
    ["105.000 đồng", [], 0],
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
