import fc from "fast-check";
import { expect, test } from "vitest";
import { readLegacyText } from "./read-legacy-text.ts";

const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.array(fc.integer({ min: 0x20, max: 0x1ff }), { maxLength: 80 }).map((codes) => String.fromCharCode(...codes)),
);

test("readLegacyText() never throws, and its pieces cover its text", () => {
  fc.assert(
    fc.property(anything, (source) => {
      const { value } = readLegacyText(source);
      if (value === undefined) return;
      expect(value.pieces.reduce((length, piece) => length + piece.length, 0)).toBe(value.text.length);
      expect(value.pieces.at(-1)?.end).toBe(source.length);
    }),
    { numRuns: 2_000 },
  );
});

test("readLegacyText() takes a megabyte of anything in its stride", () => {
  for (const piece of ["é", "Céng ", "oä", "\n", "\u0301\u0323", "a\u0301", "\ud800", "«»"])
    expect(readLegacyText(piece.repeat(1_000_000 / piece.length)).rest.length).toBeGreaterThanOrEqual(0);
});
