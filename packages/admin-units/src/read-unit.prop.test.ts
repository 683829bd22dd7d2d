import { foldVietnamese, placeTones } from "@kehoach/text";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatUnit, loadUnits, parseUnit, readUnit } from "./index.ts";

const units = await loadUnits();
const communes = units.versions.filter(({ level, era }) => level === "commune" && era !== "former");
const anyCommune = fc.constantFrom(...communes);
const codeOf = (text: string): string | undefined => readUnit(text, units).value.best?.unit.code;

test("what formatUnit() prints with its parents is read back", () => {
  fc.assert(
    fc.property(anyCommune, (unit) => {
      fc.pre(unit.to === undefined || unit.era === "pre2025");
      expect(parseUnit(formatUnit(unit, { within: units }), units).code).toBe(unit.code);
    }),
    { numRuns: 400 },
  );
});

test("case, composition and the place of tones change nothing", () => {
  fc.assert(
    fc.property(anyCommune, (unit) => {
      const text = formatUnit(unit, { within: units });
      const code = codeOf(text);
      for (const other of [text.toUpperCase(), text.normalize("NFD"), placeTones(text, { style: "new" }), `  ${text}\n`])
        expect(codeOf(other)).toBe(code);
    }),
    { numRuns: 150 },
  );
});

test("without diacritics the answer is the same or none", () => {
  fc.assert(
    fc.property(anyCommune, (unit) => {
      const text = formatUnit(unit, { within: units });
      const read = readUnit(foldVietnamese(text), units).value;
      if (read.best !== undefined) expect(read.best.unit.code).toBe(codeOf(text));
    }),
    { numRuns: 150 },
  );
});

describe("hostile texts", () => {
  test("of any characters give a value, spans inside the text, and no error", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 200 }),
        fc.constantFrom("", "Phường Bến Nghé, Quận 1, ", "xã "),
        (noise, start) => {
          const text = start + noise;
          const { value, rest } = readUnit(text, units);
          for (const { start: from, end } of [...rest, ...value.candidates.flatMap(({ spans }) => spans)]) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  const unit = "phường Bến Nghé quận 1 ";
  test.each([
    ["a megabyte of one letter", "a".repeat(1_000_000)],
    ["a hundred thousand commas", ",".repeat(100_000)],
    ["a megabyte of marks", "\u0301".repeat(1_000_000)],
    ["a megabyte of addresses", unit.repeat(45_000)],
    ["a megabyte of addresses with commas", "Phường Tân Bình, ".repeat(60_000)],
    ["a hundred thousand words for types", "xã ".repeat(100_000)],
    ["a megabyte of capitals", "AB1".repeat(330_000)],
  ])("%s is read in linear time", (_name, text) => {
    // A tenth takes a tenth; a quadratic reader would need minutes here.
    expect(() => readUnit(text, units)).not.toThrow();
  });
});
