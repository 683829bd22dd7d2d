import fc from "fast-check";
import { expect, test } from "vitest";
import { compareVietnamese } from "./compare-vietnamese.ts";
import { foldVietnamese } from "./fold-vietnamese.ts";
import { isSyllable } from "./is-syllable.ts";
import { placeTones } from "./place-tones.ts";

const letters = [..."aàảãáạăắâấbcdđeéêếghiíklmnoóòôốơớpqrstuúùưứvxyýAÀĐƯỚ nN", "\u0301", "\u0323", "-", "7", "\ud83d"];
const words = fc.array(fc.constantFrom(...letters), { maxLength: 30 }).map((list) => list.join(""));
const texts = fc.oneof(words, fc.string({ unit: "binary", maxLength: 60 }));
const styles = fc.constantFrom("old" as const, "new" as const);

test("placeTones() done twice is done once, and one style after the other is the other alone", () => {
  fc.assert(
    fc.property(texts, styles, styles, (text, first, second) => {
      const once = placeTones(text, { style: first });
      expect(placeTones(once, { style: first })).toBe(once);
      expect(placeTones(once, { style: second })).toBe(placeTones(text, { style: second }));
    }),
  );
});

test("placeTones() changes no letter, only where a tone stands", () => {
  fc.assert(
    fc.property(texts, styles, (text, style) => {
      expect(foldVietnamese(placeTones(text, { style }))).toBe(foldVietnamese(text.normalize("NFC")));
    }),
  );
});

test("what placeTones() writes stays a syllable", () => {
  fc.assert(
    fc.property(words, styles, (word, style) => {
      if (isSyllable(word)) expect(isSyllable(placeTones(word, { style }))).toBe(true);
    }),
  );
});

test("compareVietnamese() is an order: antisymmetric, transitive, and 0 for equal texts alone", () => {
  fc.assert(
    fc.property(texts, texts, texts, (a, b, c) => {
      const sign = (x: string, y: string): number => Math.sign(compareVietnamese(x, y));
      expect(sign(a, b) + sign(b, a)).toBe(0);
      if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
      expect(sign(a, b) === 0).toBe(a === b);
    }),
    { numRuns: 2_000 },
  );
});
