import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { findOrdinalFaults } from "./find-ordinal-faults.ts";
import { findSlips } from "./find-slips.ts";
import { foldVietnamese } from "./fold-vietnamese.ts";
import { createLexicon } from "./create-lexicon.ts";
import { isSyllable } from "./is-syllable.ts";
import { locateInSource } from "./locate-in-source.ts";
import { normalizeText } from "./normalize-text.ts";
import { placeTones } from "./place-tones.ts";
import { readLegacyText } from "./read-legacy-text.ts";
import { readOrdinal } from "./read-ordinal.ts";

const folder = fileURLToPath(new URL("../../../../shared/seeds/", import.meta.url));
const names = ["ba-ria-vung-tau-2022", "bac-giang-2023", "binh-phuoc-2022", "bo-tttt-2021", "dong-nai-2026"];
const seeds = names.flatMap((name) => {
  const path = join(folder, `${name}.txt`);
  return existsSync(path) ? [{ name, source: readFileSync(path, "utf8") }] : [];
});
if (seeds.length < names.length) console.log(`corpus: ${names.length - seeds.length} of ${names.length} seed documents are not here`);

/** What is found in these documents at the default confidence, each read in its place: all of them are slips. */
const known: Readonly<Record<string, readonly string[]>> = {
  "ba-ria-vung-tau-2022": ["PHỒ CẬP KỸ > PHỔ CẬP KỸ", "Suru > Sưu"],
  "bac-giang-2023": ["thành phổ > thành phố", "đài trà > đại trà"],
  "binh-phuoc-2022": [
    "chuyển đôi số > chuyển đổi số",
    "tuỵên truyền > tuyên truyền",
    "chuyển đối số > chuyển đổi số",
    "tổng họp > tổng hợp",
    "phù họp > phù hợp",
    "chuyên đổi số > chuyển đổi số",
    "chuyển đổi sổ > chuyển đổi số",
    "chuyến đổi số > chuyển đổi số",
    "doanh nghiêp > doanh nghiệp",
    "Phát thành > Phát thanh",
  ],
  "bo-tttt-2021": ["Cchuyển đổi số > Chuyển đổi số", "ảnh hướng > ảnh hưởng", "ặc biệt > đặc biệt"],
  "dong-nai-2026": [
    "thể hệ > thế hệ",
    "CDS > CĐS",
    "Phần đầu > Phấn đấu",
    "chuyên đổi số > chuyển đổi số",
    "nông cốt > nòng cốt",
    "mũ nhọn > mũi nhọn",
  ],
};

describe.each(seeds)("$name", ({ name, source }) => {
  const { text, pieces } = normalizeText(source);

  test("normalizeText() leads back to the same words", () => {
    const words = Array.from(text.matchAll(/[\p{L}\p{N}]+/gu));
    for (const { 0: word, index } of words) {
      const place = locateInSource(pieces, index, index + word.length);
      expect(normalizeText(source.slice(place?.start, place?.end)).text).toBe(word);
    }
  });

  test("decomposed, it has the same normal form, folds the same and has the same tones", () => {
    const decomposed = source.normalize("NFD");
    expect(normalizeText(decomposed).text).toBe(text);
    expect(foldVietnamese(decomposed)).toBe(foldVietnamese(source.normalize("NFC")));
    expect(placeTones(placeTones(decomposed, { style: "new" }))).toBe(placeTones(source));
  });

  test("readLegacyText() finds no old encoding", () => {
    expect(readLegacyText(source)).toMatchObject({ issues: [] });
    expect(readLegacyText(source).value).toBeUndefined();
  });

  test("98 of 100 words with Vietnamese letters are syllables", () => {
    const words = (text.match(/\p{L}+/gu) ?? []).filter((word) => /[^\p{ASCII}]/u.test(word) && word !== word.toUpperCase());
    expect(words.filter(isSyllable).length / words.length).toBeGreaterThan(0.98);
  });

  test("findSlips() finds these slips, and nothing else", () => {
    const found = findSlips(text).map(({ words, suggestions }) => `${words.replace(/\s+/gu, " ")} > ${suggestions[0]?.words ?? ""}`);
    expect([...new Set(found)].sort()).toEqual([...(known[name] ?? [])].sort());
  });

  test("findSlips() finds three of four slips that are put into it, and suggests what was there", () => {
    const { next } = createLexicon();
    const words = Array.from(text.matchAll(/\p{L}+/gu));
    const before = new Set(findSlips(text).map(({ start }) => start));
    let [put, found, right] = [0, 0, 0];
    // A tone or a mark of every fiftieth word that makes a word with the next one.
    for (let at = 0; at + 1 < words.length; at += 50) {
      const word = words[at]?.[0] ?? "";
      const start = words[at]?.index ?? 0;
      const other = slipOf(word, at);
      if (other === undefined || !next.get(placeTones(word).toLowerCase())?.has(placeTones(words[at + 1]?.[0] ?? "").toLowerCase()))
        continue;
      const near = text.slice(Math.max(0, start - 300), start) + other + text.slice(start + word.length, start + 300);
      const place = Math.min(300, start);
      const slip = findSlips(near).find((each) => each.start <= place && each.end >= place + other.length);
      if (before.has(start)) continue;
      put += 1;
      if (slip === undefined) continue;
      found += 1;
      if (
        near.slice(0, slip.start) + (slip.suggestions[0]?.words ?? "") + near.slice(slip.end) ===
        near.slice(0, place) + word + near.slice(place + other.length)
      )
        right += 1;
    }
    console.log(`${name}: ${put} slips put in, ${found} found, ${right} with the right words first`);
    expect(right / Math.max(1, found)).toBeGreaterThan(0.95);
    expect(found / Math.max(1, put)).toBeGreaterThan(0.75);
  });

  test("findOrdinalFaults() finds what is wrong with the lines that have words", () => {
    const ordinals = text.split("\n").flatMap((line) => {
      const { value, rest } = readOrdinal(line.trim());
      // A lone number is the first cell of a row.
      const cell = rest.length === 0 && ["number", "roman", "letter", "capital"].includes(value?.kind ?? "");
      return value === undefined || cell ? [] : [value];
    });
    const faults = findOrdinalFaults(ordinals).map(({ issue }) => `${issue.code} ${issue.params["ordinal"] ?? ""}`);
    const wrong: Readonly<Record<string, readonly string[]>> = {
      "binh-phuoc-2022": ["ordinal-gap e)", "ordinal-letter f)"],
    };
    expect(faults).toEqual(wrong[name] ?? []);
  });
});

/** The word with another tone, or without a mark: what printing and scanning do. */
function slipOf(word: string, seed: number): string | undefined {
  const letters = Array.from(word.normalize("NFD"));
  const marks = letters.flatMap((letter, index) => (/[\u0300\u0301\u0303\u0309\u0323\u0302\u031b]/u.test(letter) ? [index] : []));
  const at = marks[seed % Math.max(1, marks.length)];
  if (at === undefined) return undefined;
  const tones = ["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
  const tone = tones.indexOf(letters[at] ?? "");
  letters[at] = tone < 0 ? "" : (tones[(tone + 1 + (seed % 3)) % 5] ?? "");
  const other = letters.join("").normalize("NFC");
  return isSyllable(other) ? other : undefined;
}
