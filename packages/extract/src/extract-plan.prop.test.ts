import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readText } from "@kehoach/document";
import { planSchema } from "@kehoach/plan/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { extractPlan } from "./extract-plan.ts";

const lines = readFileSync(fileURLToPath(new URL("../fixtures/sample-plan.txt", import.meta.url)), "utf8").split("\n");
// Lines of a plan in any order, lost, doubled, cut in two, with tabs that went missing.
const damaged = fc
  .array(
    fc.record({
      line: fc.constantFrom(...lines),
      cut: fc.nat({ max: 40 }),
      damage: fc.constantFrom("none", "none", "cut", "untab", "double", "nfd", "upper"),
    }),
    { maxLength: 60 },
  )
  .map((parts) =>
    parts
      .map(({ line, cut, damage }) => {
        switch (damage) {
          case "cut":
            return `${line.slice(0, cut)}\n${line.slice(cut)}`;
          case "untab":
            return line.replace("\t", " ");
          case "double":
            return `${line}\n${line}`;
          case "nfd":
            return line.normalize("NFD");
          case "upper":
            return line.toUpperCase();
          case "none":
            return line;
          default:
            return damage satisfies never;
        }
      })
      .join("\n"),
  );

test("extractPlan() never throws on a damaged plan, makes what the schema accepts, and accounts for every letter", () => {
  fc.assert(
    fc.property(damaged, (text) => {
      const tree = readText(text, { id: "x" });
      const { plan, issues, coverage } = extractPlan(tree);
      expect(planSchema.safeParse(JSON.parse(JSON.stringify(plan))).error).toBeUndefined();
      const letters = tree.text.replace(/\s/gu, "").length;
      expect(Object.values(coverage.characters).reduce((sum, count) => sum + count, 0)).toBe(letters);
      // The stretches follow one another and leave nothing out.
      const covered = coverage.stretches.map(({ span }) => text.slice(span.start, span.end).replace(/\s/gu, "").length);
      expect(covered.reduce((sum, count) => sum + count, 0)).toBe(letters);
      coverage.stretches.forEach(({ span }, index) => {
        expect(span.start).toBeGreaterThanOrEqual(coverage.stretches[index - 1]?.span.end ?? 0);
      });
      for (const { span } of issues)
        if (span !== undefined) expect(span.start >= 0 && span.end <= text.length && span.start < span.end).toBe(true);
      const ids = [...plan.targets, ...plan.taskGroups.flatMap((group) => group.tasks)].map((element) => element.id);
      const [targets, tasks] = [ids.slice(0, plan.targets.length), ids.slice(plan.targets.length)];
      expect([new Set(targets).size, new Set(tasks).size]).toEqual([targets.length, tasks.length]);
    }),
    { numRuns: 150 },
  );
});

test("extractPlan() never throws on any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      expect(extractPlan(readText(text, { id: "x" })).plan.schemaVersion).toBe(1);
    }),
  );
});
