import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { createLexicon } from "./create-lexicon.ts";
import { findSlips } from "./find-slips.ts";
import { suggestWords } from "./suggest-words.ts";

const linesOf = (name: string): readonly string[] =>
  readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

const correct = (text: string): string => {
  let out = text;
  for (const { start, end, suggestions } of [...findSlips(text)].reverse())
    out = out.slice(0, start) + (suggestions[0]?.words ?? "") + out.slice(end);
  return out;
};

/** Each sentence as it stands, as it was meant, and with the first suggestions in place. */
const tried = (name: string) =>
  linesOf(name).map((line) => {
    const wrong = line.replace(/\{([^|]*)\|[^}]*\}/gu, "$1");
    return { wrong, meant: line.replace(/\{[^|]*\|([^}]*)\}/gu, "$1"), got: correct(wrong) };
  });

// What the weights were set on, and what was written afterwards: the second says how good they are.
describe.each([
  { slips: "slips.txt", sentences: "correct.txt", atLeast: 0.9, falseAlarms: 0 },
  { slips: "slips-held-out.txt", sentences: "correct-held-out.txt", atLeast: 0.85, falseAlarms: 1 },
])("findSlips() on $slips", ({ slips, sentences, atLeast, falseAlarms }) => {
  const all = tried(slips);
  const found = all.filter(({ wrong, got }) => got !== wrong);

  test("suggests what was meant wherever it finds something", () => {
    expect(found.filter(({ meant, got }) => got !== meant)).toEqual([]);
  });

  test(`finds ${atLeast * 100} of 100`, () => {
    expect(found.length / all.length).toBeGreaterThanOrEqual(atLeast);
  });

  test(`raises ${falseAlarms} false alarms in correct sentences, many of which look like slips`, () => {
    const alarms = [...all.map(({ meant }) => meant), ...linesOf(sentences)].flatMap((line) =>
      findSlips(line).map(({ words }) => [line, words]),
    );
    expect(alarms.length, JSON.stringify(alarms)).toBeLessThanOrEqual(falseAlarms);
  });
});

test.each([
  ["chuyển đối số", "word", "chuyển đối số", "chuyển đổi số"],
  ["CHUYỂN ĐỐI SỐ", "word", "CHUYỂN ĐỐI SỐ", "CHUYỂN ĐỔI SỐ"],
  ["Công tác tuỵên truyền", "form", "tuỵên truyền", "tuyên truyền"],
  ["Suru tầm", "form", "Suru tầm", "Sưu tầm"],
  ["công tác tổnghợp", "space", "tổnghợp", "tổng hợp"],
  ["tổ ch ức thực hiện", "space", "ch ức", "chức"],
  ["các ban, nghành; địa phương", "form", "nghành", "ngành"],
  ["tay ngề", "form", "tay ngề", "tay nghề"],
  ["trương trình mục tiêu", "word", "trương trình mục", "chương trình mục"],
  ["theo chủ chương của tỉnh", "word", "chủ chương", "chủ trương"],
  ["15/QD-UBND", "abbreviation", "QD", "QĐ"],
  ["chuyển đổi số (CDS)", "abbreviation", "CDS", "CĐS"],
] as const)("findSlips(%j) finds a slip of %s", (text, kind, words, meant) => {
  const [slip] = findSlips(text);
  expect(slip).toMatchObject({ kind, words, start: text.indexOf(words), end: text.indexOf(words) + words.length });
  expect(slip?.suggestions[0]?.words).toBe(meant);
});

test("findSlips() is surer where the text has the right form elsewhere, and not sure where it often has the other one", () => {
  const sure = (text: string): number =>
    findSlips(text, { least: 0 }).find(({ words }) => words === "phát thành")?.suggestions[0]?.confidence ?? 0;
  const alone = sure("đài phát thành");
  expect(sure("đài phát thành. phát thanh. phát thanh. phát thanh")).toBeGreaterThan(alone);
  expect(sure("đài phát thành. phát thành. phát thành. phát thành")).toBeLessThan(alone);
});

test("findSlips() says nothing of CDS where nothing shows what it stands for", () => {
  expect(findSlips("Compact disc CDS")).toEqual([]);
});

test.each(["huyện Kông Chro", "bán gen", "Bắc Kạn", "kg, km", "chuẩn bị đoán"])("findSlips() finds none in %j", (text) => {
  expect(findSlips(text)).toEqual([]);
});

test("findSlips() knows the terms of the caller", () => {
  const lexicon = createLexicon({ terms: ["Trưởng bản", "Trị An"] });
  expect(findSlips("trưởng bản, hồ Trị An", { lexicon })).toEqual([]);
  expect(findSlips("hồ trị ăn", { lexicon })[0]?.suggestions[0]?.words).toBe("trị an");
});

test("findSlips() refuses a confidence that is none", () => {
  for (const least of [-1, 1.5, Number.NaN]) expect(() => findSlips("", { least })).toThrow(RangeError);
});

test("suggestWords() uses the words around", () => {
  expect(suggestWords("cốt", { before: "nông" })[0]?.words).toBe("nòng cốt");
  expect(suggestWords("đối", { before: "chuyển", after: "tượng thụ hưởng" })).toEqual([]);
  expect(suggestWords("Phần đầu", { after: "đạt 80%" })[0]?.words).toBe("Phấn đấu");
  expect(suggestWords("đuợc")[0]?.words).toBe("được");
});
