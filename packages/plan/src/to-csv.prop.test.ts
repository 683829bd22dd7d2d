import fc from "fast-check";
import { expect, test } from "vitest";
import { plans } from "../test/random-plans.ts";
import { fromCsv } from "./from-csv.ts";
import { fromHarmless, printCsv, readCsv, toHarmless } from "./internal/csv.ts";
import type { PlanRows } from "./plan-rows.ts";
import { toCsv } from "./to-csv.ts";
import { toRows } from "./to-rows.ts";

const cells = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", "ế", '"', ",", ";", "\t", "\r", "\n", " ", "'", "=", "+", "-", "@", "\uFEFF"), maxLength: 8 }),
  fc.string({ unit: "grapheme", maxLength: 8 }),
);
const notNothing = (text: string | null): string | null => (text === "" ? null : text);

/** An empty cell of a column that may be null is null: the one thing a table cannot keep apart. */
const withoutEmpty = (rows: PlanRows): PlanRows => ({
  ...rows,
  document: { ...rows.document, number: notNothing(rows.document.number), issuer: notNothing(rows.document.issuer) },
  targets: rows.targets.map((row) => ({
    ...row,
    measures: row.measures.map((measure) => ({ ...measure, unit: notNothing(measure.unit) })),
  })),
  tasks: rows.tasks.map((row) => ({ ...row, output: notNothing(row.output) })),
  citations: rows.citations.map((row) => ({ ...row, number: notNothing(row.number) })),
});

test("a table goes to CSV and back, whatever stands in its cells", () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 4 })
        .chain((width) => fc.array(fc.array(cells, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 })),
      (lines) => {
        // The headings, as ours are, say which sign separates.
        const table = [lines[0]?.map((_, index) => `c${index}`) ?? [], ...lines];
        expect(readCsv(printCsv(table))).toEqual({ lines: table });
      },
    ),
    { numRuns: 1000 },
  );
});

test("no text begins a formula, and every text comes back", () => {
  fc.assert(
    fc.property(cells, (text) => {
      expect(toHarmless(text)).not.toMatch(/^[=+\-@\t\r]/u);
      expect(fromHarmless(toHarmless(text))).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

test("rows of random plans go to CSV and back", () => {
  fc.assert(
    fc.property(plans, fc.constantFrom(undefined, "vi" as const, "en" as const), (plan, language) => {
      const rows = withoutEmpty(toRows(plan));
      const files = toCsv(rows, language === undefined ? {} : { language });
      expect(fromCsv(files)).toEqual({ value: rows, issues: [], rest: [] });
    }),
    { numRuns: 200 },
  );
});

test("fromCsv() answers any text with rows or with what is wrong", () => {
  fc.assert(
    fc.property(cells, cells, (text, other) => {
      const { value, issues } = fromCsv(
        new Map([
          ["document.csv", `kind,from\r\nke-hoach,${text}`],
          ["tasks.csv", `task,part,text,${other}\n1,body,${text}`],
          ["measures.csv", text],
        ]),
      );
      expect(value !== undefined || issues.length > 0).toBe(true);
    }),
  );
});
