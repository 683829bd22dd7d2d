import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDecimalString, toDecimalString } from "./exact-number.ts";
import { findNumbers } from "./find-numbers.ts";
import { formatNumber, parseNumber, readNumber } from "./read-number.ts";

const exact = fc.record({ digits: fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), scale: fc.integer({ min: 0, max: 9 }) });

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

test("findNumbers() takes linear time on texts of a megabyte, and finds the same numbers wherever they stand", () => {
  for (const unit of ["9", "1.", "1,", "1 234 ", "1.234.567,89 ", ".", "1 1", "\u0301", "\ud800", "1\u00a0"]) {
    findNumbers(unit.repeat(Math.ceil(1_000_000 / unit.length)));
  }
  fc.assert(
    fc.property(
      exact,
      fc.constantFrom("", "Kinh phí ", "(", "năm nay: "),
      fc.constantFrom("", " đồng", ").", "; "),
      (value, before, after) => {
        const text = formatNumber(value.digits < 0n ? { ...value, digits: -value.digits } : value);
        const [found, ...others] = findNumbers(`${before}${text}${after}`, { notation: "vietnamese" });
        expect(others).toEqual([]);
        expect(found?.value).toEqual({ digits: value.digits < 0n ? -value.digits : value.digits, scale: value.scale });
      },
    ),
  );
});
