import { parseIsoDate } from "@kehoach/core";
import { type DocumentTree, printMarkdown, readText } from "@kehoach/document";
import { printCsv, readCsv } from "@kehoach/document/csv";
import { readMarkdown } from "@kehoach/document/markdown";
import { readXlsx, writeXlsx } from "@kehoach/document/xlsx";
import fc from "fast-check";
import { expect, test } from "vitest";
import { comparePlans, f1, fields } from "../accuracy/compare-plans.ts";
import { printPlan } from "../accuracy/print-plan.ts";
import { createRandomPlan } from "../accuracy/random-plans.ts";
import { createTemplate } from "./create-template.ts";
import { extractPlan } from "./extract-plan.ts";

const seeds = fc.integer({ min: 1, max: 1_000_000 });

type Format = "Markdown" | "CSV" | "XLSX";

async function through(format: Format, tree: DocumentTree): Promise<DocumentTree> {
  switch (format) {
    case "Markdown":
      return readMarkdown(printMarkdown(tree), { id: "x" });
    case "CSV":
      return readCsv(printCsv(tree), { id: "x" });
    case "XLSX":
      return readXlsx(await writeXlsx(tree, { title: "x", asOf: parseIsoDate("2026-11-22") }), { id: "x" });
    default:
      return format satisfies never;
  }
}

/** Doubts about the form; a doubt about what the words mean is one in the document too. */
const doubtful = new Set([
  "table-not-understood",
  "row-not-understood",
  "row-without-ordinal",
  "text-not-understood",
  "ordinal-out-of-order",
]);

test.each<[Format, number]>([
  ["Markdown", 40],
  ["CSV", 40],
  ["XLSX", 10],
])("createTemplate() gives a document that reads again as the same plan, as %s", async (format, numRuns) => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const plan = createRandomPlan(seed);
      const again = extractPlan(await through(format, createTemplate(plan)));
      const { counts, differences } = comparePlans({ ...plan, citations: [] }, again.plan, { titles: true });
      for (const field of fields) expect(f1(counts[field]), differences.join("; ")).toBe(1);
      expect(again.issues.filter(({ code }) => doubtful.has(code)).map(({ message }) => message.en)).toEqual([]);
    }),
    { numRuns },
  );
});

test("extractPlan() reads a plan whole from tabs, from labelled lines and from cells one a line", () => {
  fc.assert(
    fc.property(seeds, fc.constantFrom("tab rows", "labelled body", "one cell a line"), (seed, layout) => {
      const plan = createRandomPlan(seed);
      const { counts, differences } = comparePlans(plan, extractPlan(readText(printPlan(plan, layout, seed).text, { id: "x" })).plan, {
        titles: true,
      });
      for (const field of fields) expect(f1(counts[field]), differences.join("; ")).toBe(1);
    }),
    { numRuns: 60 },
  );
});
