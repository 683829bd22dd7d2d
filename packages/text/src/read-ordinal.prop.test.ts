import fc from "fast-check";
import { expect, test } from "vitest";
import { compareOrdinals } from "./compare-ordinals.ts";
import { findOrdinalFaults } from "./find-ordinal-faults.ts";
import { formatOrdinal } from "./format-ordinal.ts";
import { nextOrdinal } from "./next-ordinal.ts";
import type { Ordinal } from "./ordinal.ts";
import { readOrdinal } from "./read-ordinal.ts";

const firsts: readonly Ordinal[] = [
  ...(["part", "chapter", "annex", "roman"] as const).map((kind) => ({ kind, label: "I", path: [1] })),
  ...(["section", "subsection", "article", "clause", "number"] as const).map((kind) => ({ kind, label: "1", path: [1] })),
  { kind: "number", label: "4.1.1", path: [4, 1, 1] },
  { kind: "annex", label: "01", path: [1] },
  { kind: "letter", label: "a", path: [1] },
  { kind: "letter", label: "a.1", path: [1, 1] },
];

/** An ordinal some steps behind the first of its kind. */
const ordinals = fc.tuple(fc.constantFrom(...firsts), fc.integer({ min: 0, max: 20 })).map(([first, steps]) => {
  let ordinal = first;
  for (let step = 0; step < steps; step++) ordinal = nextOrdinal(ordinal);
  return ordinal;
});

test("readOrdinal() reads what formatOrdinal() prints", () => {
  fc.assert(
    fc.property(ordinals, (ordinal) => {
      expect(readOrdinal(`${formatOrdinal(ordinal)} `).value).toMatchObject(ordinal);
    }),
  );
});

test("a list that goes on with nextOrdinal() has no fault, and one more fault for each that is left out", () => {
  fc.assert(
    fc.property(fc.constantFrom(...firsts), fc.integer({ min: 4, max: 20 }), fc.integer({ min: 1, max: 2 }), (first, length, gap) => {
      const list = [first];
      for (let step = 1; step < length; step++) list.push(nextOrdinal(list[step - 1] ?? first));
      expect(findOrdinalFaults(list)).toEqual([]);
      const [fault, ...more] = findOrdinalFaults(list.filter((_, index) => index !== gap));
      expect(more).toEqual([]);
      expect(fault).toMatchObject({ index: gap, expected: list[gap], issue: { code: "ordinal-gap" } });
    }),
  );
});

test("compareOrdinals() is an order, and nextOrdinal() goes up in it", () => {
  fc.assert(
    fc.property(ordinals, ordinals, ordinals, (a, b, c) => {
      expect(Math.sign(compareOrdinals(a, b)) + Math.sign(compareOrdinals(b, a))).toBe(0);
      if (compareOrdinals(a, b) <= 0 && compareOrdinals(b, c) <= 0) expect(compareOrdinals(a, c)).toBeLessThanOrEqual(0);
      if (a.path.at(-1) !== 23) expect(compareOrdinals(a, nextOrdinal(a))).toBeLessThan(0);
    }),
  );
});

test("readOrdinal() never throws, divides its line in two, and takes a megabyte in its stride", () => {
  const heads = fc.constantFrom(
    "Phần ",
    "Điều 5",
    "đ)",
    "4.1",
    "IV",
    "- ",
    "(1",
    "(ii",
    "a.1",
    "Chương mộ",
    "Phụ\u0323 lu\u0323c ",
    "\u00a0",
    "\ud83d",
  );
  fc.assert(
    fc.property(heads, fc.string({ unit: "binary", maxLength: 40 }), (head, tail) => {
      const line = head + tail;
      const { value, rest } = readOrdinal(line);
      expect(rest).toEqual((value?.end ?? 0) < line.length ? [{ start: value?.end ?? 0, end: line.length }] : []);
    }),
  );
  for (const piece of [" ", "I", "1.", "9", "Phụ lục ", "\u0323\u0301", "(", "a)", "\ud800"]) {
    const line = piece.repeat(1_000_000 / piece.length);
    expect(readOrdinal(line).rest.length).toBeLessThanOrEqual(1);
  }
});
