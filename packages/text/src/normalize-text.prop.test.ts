import fc from "fast-check";
import { expect, test } from "vitest";
import { locateInSource } from "./locate-in-source.ts";
import { type NormalFormPart, normalizeText } from "./normalize-text.ts";
import { toComposed } from "./to-composed.ts";

const letters = [
  ..."ế hoạchĐÐуa  \t\r\n–—“”‘’０Ⅳﬁ각",
  "\u0301",
  "\u0323",
  "\u0302",
  "\u200b",
  "\u00a0",
  "\u00ad",
  "\ud83d",
  "\ude00",
  "\u0000",
  "\u0085",
  "\ufeff",
  "\ufe0f",
];
const mixed = fc.array(fc.constantFrom(...letters), { maxLength: 60 }).map((list) => list.join(""));
const halves = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes));
const texts = fc.oneof(mixed, halves, fc.string({ unit: "binary", maxLength: 60 }));
const parts: readonly NormalFormPart[] = ["spaces", "dashes", "quotes", "invisible", "look-alikes"];

test("normalizeText() done twice is done once", () => {
  fc.assert(
    fc.property(texts, fc.subarray([...parts]), (text, keep) => {
      const once = normalizeText(text, { keep }).text;
      expect(normalizeText(once, { keep }).text).toBe(once);
    }),
    { numRuns: 8_000 },
  );
});

test("normalizeText() without its parts composes well-formed text, and nothing else", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      expect(normalizeText(text, { keep: parts }).text).toBe(toComposed(text));
    }),
    { numRuns: 2_000 },
  );
});

test("the pieces of normalizeText() cover its text and go forward in the source", () => {
  fc.assert(
    fc.property(texts, (source) => {
      const { text, pieces } = normalizeText(source);
      let at = 0;
      let end = 0;
      for (const piece of pieces) {
        expect(piece.at).toBe(at);
        expect(piece.start).toBeGreaterThanOrEqual(end);
        expect(piece.end).toBeGreaterThan(piece.start);
        at += piece.length;
        ({ end } = piece);
      }
      expect(at).toBe(text.length);
      expect(end).toBeLessThanOrEqual(source.length);
    }),
    { numRuns: 2_000 },
  );
});

test("what locateInSource() points at has the normal form that was asked for", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("Kế", "hoạch", "ÐỀ", "án", "số", "７", "“a”", "ho\u0300a", "x\u200by"), { minLength: 1 }),
      (words) => {
        const source = words.join(" \u00a0");
        const { text, pieces } = normalizeText(source);
        let from = 0;
        for (const word of text.split(" ")) {
          const place = locateInSource(pieces, from, from + word.length);
          expect(normalizeText(source.slice(place?.start, place?.end)).text).toBe(word);
          from += word.length + 1;
        }
      },
    ),
  );
});

test("normalizeText() takes a megabyte of anything in its stride", () => {
  const pieces = ["\u0301\u0323", " \u00a0", "\u200b", "а", "\ud800", "e\u0301", "ﬁ", "\r\n", "“–", "Ð"];
  for (const piece of pieces) expect(normalizeText(piece.repeat(1_000_000 / piece.length)).text.length).toBeGreaterThanOrEqual(0);
});
