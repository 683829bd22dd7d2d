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
const few = { iterations: 5, time: 1, warmupIterations: 2, warmupTime: 1 };
const megabytes = (text: string): number => Buffer.byteLength(text) / 1e6;

/** Times the reading of a text, and says how many megabytes a second that were and how the time grew with the text. */
function benchReading(name: string, texts: readonly string[], read: (text: string) => unknown): void {
  let before: { readonly size: number; readonly seconds: number } | undefined;
  for (const text of texts) {
    const size = megabytes(text);
    let seconds = Number.POSITIVE_INFINITY;
    const timed = (): void => {
      const start = performance.now();
      read(text);
      seconds = Math.min(seconds, (performance.now() - start) / 1000);
    };
    const report = (): void => {
      const growth =
        before === undefined
          ? ""
          : `, ${(seconds / before.seconds).toFixed(2)} × the time for ${(size / before.size).toFixed(2)} × the text`;
      console.log(`${name}: ${size.toFixed(2)} MB at ${(size / seconds).toFixed(2)} MB/s${growth}`);
      before = { size, seconds };
    };
    bench(`${size.toFixed(2)} MB`, timed, {
      ...few,
      teardown: (_, mode) => {
        if (mode === "run") report();
      },
    });
  }
}

for (const layout of layouts) {
  describe(layout, () => {
    const all = sizes.map((size) => plansOf(layout, size));
    const [first] = all;
    // Who drops tasks is not timed.
    const found = first === undefined ? 0 : tasksIn(first.text, layout);
    if (first === undefined || found < first.tasks * 0.8) throw new Error(`${layout}: ${found} of ${first?.tasks} tasks were found`);
    benchReading(
      layout,
      all.map(({ text }) => text),
      (text) => tasksIn(text, layout),
    );
  });
}

const plans = existsSync(seeds) ? readdirSync(seeds).filter((name) => name.endsWith(".txt")) : [];
describe.skipIf(plans.length === 0)("real plans", () => {
  for (const name of plans) {
    const plan = readFileSync(`${seeds}/${name}`, "utf8");
    const copies = sizes.slice(0, 2).map((size) => Array.from({ length: Math.ceil(size / plan.length) }, () => plan).join("\n"));
    benchReading(name, copies, (text) => tasksIn(text, "tab rows"));
  }
});
