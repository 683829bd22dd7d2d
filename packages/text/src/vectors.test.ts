import folding from "@kehoach/vectors/folding.json" with { type: "json" };
import normalForm from "@kehoach/vectors/normal-form.json" with { type: "json" };
import order from "@kehoach/vectors/order.json" with { type: "json" };
import ordinals from "@kehoach/vectors/ordinals.json" with { type: "json" };
import syllables from "@kehoach/vectors/syllables.json" with { type: "json" };
import tones from "@kehoach/vectors/tones.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { compareVietnamese } from "./compare-vietnamese.ts";
import { foldVietnamese } from "./fold-vietnamese.ts";
import { isSyllable } from "./is-syllable.ts";
import { normalizeText } from "./normalize-text.ts";
import { placeTones } from "./place-tones.ts";
import { readOrdinal } from "./read-ordinal.ts";

describe("ordinals", () => {
  test.each(ordinals.rows)("$id", ({ input, expected }) => {
    const { value, rest } = readOrdinal(input.text);
    if (expected.kind === "none") {
      expect(value).toBeUndefined();
      return;
    }
    const { rest: words, ...ordinal } = expected;
    expect(value).toMatchObject(ordinal);
    expect(rest.map(({ start, end }) => input.text.slice(start, end)).join("")).toBe(words);
  });
});

describe("tones", () => {
  test.each(tones.rows)("$id", ({ input, expected }) => {
    expect(placeTones(input.text)).toBe(expected.old);
    expect(placeTones(input.text, { style: "new" })).toBe(expected.new);
  });
});

describe("syllables", () => {
  test.each(syllables.rows)("$id", ({ input, expected }) => {
    expect(isSyllable(input.word)).toBe(expected.syllable);
  });
});

describe("normal form", () => {
  test.each(normalForm.rows)("$id", ({ input, expected }) => {
    expect(normalizeText(input.text).text).toBe(expected.text);
  });
});

describe("folding", () => {
  test.each(folding.rows)("$id", ({ input, expected }) => {
    expect(foldVietnamese(input.text)).toBe(expected.text);
  });
});

describe("order", () => {
  test.each(order.rows)("$id", ({ input, expected }) => {
    expect([...input.texts].sort(compareVietnamese)).toEqual(expected.texts);
  });
});
