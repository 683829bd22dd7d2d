import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { summarizeBudget } from "@kehoach/budget";
import { createCalendar, officialNotices } from "@kehoach/calendar";
import { parseIsoDate } from "@kehoach/core";
import { listDue } from "@kehoach/deadlines";
import { printMarkdown, readText } from "@kehoach/document";
import { createPlanReport } from "@kehoach/report";
import { bench, describe } from "vitest";
import { extractPlan } from "../src/extract-plan.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const seed = at("../../../../shared/seeds/dong-nai-2026.txt");
const text = readFileSync(existsSync(seed) ? seed : at("../fixtures/sample-plan.txt"), "utf8");
const asOf = parseIsoDate("2026-11-22");
const calendar = createCalendar({ notices: officialNotices });

function mainJob(source: string): string {
  const { plan } = extractPlan(readText(source, { id: "bench" }));
  const budget = summarizeBudget(plan);
  return printMarkdown(createPlanReport({ plan, budget, due: listDue(plan, { asOf, calendar }), asOf }));
}

// Twice and four times the text must take twice and four times as long.
describe(`from text to report (${text.length} characters)`, () => {
  for (const times of [1, 2, 4]) {
    const source = Array.from({ length: times }, () => text).join("\n");
    bench(`${times} × the document`, () => {
      mainJob(source);
    });
  }
});

describe("parts of the job", () => {
  const tree = readText(text, { id: "bench" });
  bench("readText", () => {
    readText(text, { id: "bench" });
  });
  bench("extractPlan", () => {
    extractPlan(tree);
  });
});
