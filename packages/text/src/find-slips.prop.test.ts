import fc from "fast-check";
import { expect, test } from "vitest";
import { createLexicon } from "./create-lexicon.ts";
import { findSlips } from "./find-slips.ts";

const words = fc.constantFrom(
  "chuyển",
  "đối",
  "đổi",
  "số",
  "Phần",
  "đầu",
  "tuỵên",
  "Suru",
  "CDS",
  "tổnghợp",
  "2030",
  ",",
  "\n",
  "của",
  "ThiếuNiên",
  "ẩ̂",
  "\ud83d",
);
const texts = fc.oneof(
  fc.array(words, { maxLength: 30 }).map((list) => list.join(" ")),
  fc.string({ unit: "binary", maxLength: 60 }),
);

test("findSlips() never throws, and its slips are places of the text, in order, with suggestions that differ from it", () => {
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0;
      for (const slip of findSlips(text, { least: 0 })) {
        expect(slip.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(slip.start, slip.end)).toBe(slip.words);
        expect(slip.suggestions.length).toBeGreaterThan(0);
        for (const { words: meant, confidence } of slip.suggestions) {
          expect(meant).not.toBe(slip.words);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
        ({ end } = slip);
      }
    }),
    { numRuns: 500 },
  );
});

test("a word of the list, alone, is no slip", () => {
  const { next } = createLexicon();
  const pairs = [...next].flatMap(([first, seconds]) => [...seconds].map((second) => `${first} ${second}`));
  for (const pair of pairs) expect(findSlips(pair), pair).toEqual([]);
});

test("findSlips() takes a megabyte of anything in its stride", () => {
  for (const piece of ["chuyển đối số ", "tuỵên ", "a", "á", "\u0301\u0323", "chuyển ", "Phần đầu\n", "\ud800", "x1-"])
    expect(findSlips(piece.repeat(1_000_000 / piece.length)).length).toBeGreaterThanOrEqual(0);
});
