import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readText } from "@kehoach/document";
import { readHtml } from "@kehoach/document/html";
import { readMarkdown } from "@kehoach/document/markdown";
import { listTasks } from "@kehoach/plan";
import { bench, describe } from "vitest";
import { printable } from "../accuracy/measure-accuracy.ts";
import { type Layout, printPlan } from "../accuracy/print-plan.ts";
import { createRandomPlan } from "../accuracy/random-plans.ts";
import { extractPlan } from "../src/extract-plan.ts";

// How many megabytes of UTF-8 a second are read and understood, by layout, and whether twice the text takes twice the time.

const layouts: readonly Layout[] = ["tab rows", "page-cut rows", "one cell a line", "broken cells", "Markdown", "HTML", "labelled body"];
const sizes = [250_000, 500_000, 1_000_000, 2_000_000];
const seeds = fileURLToPath(new URL("../../../../shared/seeds", import.meta.url));

/** Plans that differ, one after another, until they are so long. */
function plansOf(layout: Layout, size: number): { readonly text: string; readonly tasks: number } {
  const texts: string[] = [];
  let tasks = 0;
  for (let seed = 1, length = 0; length < size; seed++) {
    const plan = printable(createRandomPlan(seed));
    const { text } = printPlan(plan, layout, seed);
    texts.push(text);
    tasks += listTasks(plan).length;
    length += text.length + 1;
  }
  return { text: texts.join("\n"), tasks };
}

function tasksIn(text: string, layout: Layout): number {
  const tree =
    layout === "Markdown" ? readMarkdown(text, { id: "x" }) : layout === "HTML" ? readHtml(text, { id: "x" }) : readText(text, { id: "x" });
  return listTasks(extractPlan(tree).plan).length;
}

// A long text takes a second or more: a few times are enough.
const few = { iterations: 3, time: 1, warmupIterations: 1, warmupTime: 1 };
const megabytes = (text: string): string => `${(Buffer.byteLength(text) / 1e6).toFixed(2)} MB`;

for (const layout of layouts) {
  describe(layout, () => {
    for (const size of sizes) {
      const { text, tasks } = plansOf(layout, size);
      if (size === sizes[0]) {
        // Who drops tasks is not timed.
        const found = tasksIn(text, layout);
        if (found < tasks * 0.8) throw new Error(`${layout}: ${found} of ${tasks} tasks were found`);
      }
      bench(megabytes(text), () => void tasksIn(text, layout), few);
    }
  });
}

const plans = existsSync(seeds) ? readdirSync(seeds).filter((name) => name.endsWith(".txt")) : [];
describe.skipIf(plans.length === 0)("real plans, one after another", () => {
  const all = plans.map((name) => readFileSync(`${seeds}/${name}`, "utf8"));
  for (const size of sizes) {
    const texts: string[] = [];
    for (let index = 0, length = 0; length < size; index++) {
      const text = all[index % all.length] ?? "";
      texts.push(text);
      length += text.length + 1;
    }
    const text = texts.join("\n");
    bench(megabytes(text), () => void tasksIn(text, "tab rows"), few);
  }
});
