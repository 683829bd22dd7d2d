import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDecimalString, toDecimalString } from "./exact-number.ts";
import { formatNumber, parseNumber, readNumber } from "./read-number.ts";

const exact = fc.record({ digits: fc.bigInt({ min: 0n, max: 10n ** 24n }), scale: fc.integer({ min: 0, max: 9 }) });

test("parseNumber() reads what formatNumber() prints", () => {
  fc.assert(
    fc.property(exact, (value) => {
      expect(parseNumber(formatNumber(value))).toEqual(value);
    }),
  );
});

test("parseDecimalString() reads what toDecimalString() prints, in the shortest form", () => {
  fc.assert(
    fc.property(exact, (value) => {
      const text = toDecimalString(value);
      expect(toDecimalString(parseDecimalString(text))).toBe(text);
      expect(text).not.toMatch(/\.\d*0$/u);
    }),
  );
});

test("readNumber() never throws and says what it did not use", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[0-9., ]{0,60}$/u)), (text) => {
      const { value, rest } = readNumber(text);
      expect(value === undefined).toBe(rest.length > 0);
    }),
  );
});
