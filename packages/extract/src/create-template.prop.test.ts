import { printMarkdown, readText } from "@kehoach/document";
import { readMarkdown } from "@kehoach/document/markdown";
import fc from "fast-check";
import { expect, test } from "vitest";
import { comparePlans, f1, fields } from "../accuracy/compare-plans.ts";
import { printPlan } from "../accuracy/print-plan.ts";
import { createRandomPlan } from "../accuracy/random-plans.ts";
import { createTemplate } from "./create-template.ts";
import { extractPlan } from "./extract-plan.ts";

const seeds = fc.integer({ min: 1, max: 1_000_000 });

test("createTemplate() gives a document that reads again as the same plan", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const plan = createRandomPlan(seed);
      const again = extractPlan(readMarkdown(printMarkdown(createTemplate(plan)), { id: "x" }));
      const { counts, differences } = comparePlans({ ...plan, citations: [] }, again.plan, { titles: true });
      for (const field of fields) expect(f1(counts[field]), differences.join("; ")).toBe(1);
    }),
    { numRuns: 40 },
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
