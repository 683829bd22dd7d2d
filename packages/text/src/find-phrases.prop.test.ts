import fc from "fast-check";
import { expect, test } from "vitest";
import { createPhraseFinder } from "./create-phrase-finder.ts";
import { findPhrases } from "./find-phrases.ts";
import { foldVietnamese } from "./fold-vietnamese.ts";

const word = fc.constantFrom("a", "á", "b", "đ", "d", "sở", "SO", "số");
const words = fc.array(word, { minLength: 1, maxLength: 12 });

/** The obvious way: every phrase tried at every word. */
function search(text: readonly string[], phrases: readonly (readonly string[])[]): readonly string[] {
  const found: string[] = [];
  const folded = text.map(foldVietnamese);
  for (let at = 0; at < text.length; ) {
    const fitting = phrases
      .filter((phrase) => phrase.every((each, index) => folded[at + index] === foldVietnamese(each)))
      .map(({ length }) => length);
    const longest = Math.max(0, ...fitting);
    if (longest > 0) found.push(text.slice(at, at + longest).join(" "));
    at += Math.max(1, longest);
  }
  return found;
}

test("findPhrases() finds what trying every phrase at every word finds", () => {
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 40 }),
      fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
      (text, phrases) => {
        const joined = text.join(" ");
        const found = findPhrases(
          joined,
          phrases.map((phrase) => phrase.join(" ")),
        );
        expect(found.map(({ start, end }) => joined.slice(start, end))).toEqual(search(text, phrases));
      },
    ),
    { numRuns: 2_000 },
  );
});

test("findPhrases() finds a text in itself, composed or decomposed", () => {
  fc.assert(
    fc.property(words, (list) => {
      const text = list.join(" ");
      const decomposed = text.normalize("NFD");
      expect(findPhrases(decomposed, [text])).toEqual([{ phrase: text, start: 0, end: decomposed.length }]);
    }),
  );
});

test("find() takes a megabyte of anything in its stride", () => {
  const finder = createPhraseFinder(
    ["a a a b", "a", "đào tạo", `${"a ".repeat(500)}b`, "\ud800 a"].filter((phrase) => /[a-z]/u.test(phrase)),
  );
  for (const piece of ["a ", "a", "\u0301\u0323", "đa\u0300o tạo ", "- ", "\ud800"])
    expect(finder.find(piece.repeat(1_000_000 / piece.length)).length).toBeGreaterThanOrEqual(0);
});
