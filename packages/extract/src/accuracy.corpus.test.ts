import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadPlan } from "@kehoach/catalogue";
import { readText } from "@kehoach/document";
import { describe, expect, test } from "vitest";
import { comparePlans, f1, fields } from "../accuracy/compare-plans.ts";
import { extractPlan } from "./extract-plan.ts";

const file = (id: string): string => fileURLToPath(new URL(`../../../../shared/seeds/${id}.txt`, import.meta.url));
const ids = ["dong-nai-2026", "ba-ria-vung-tau-2022", "binh-phuoc-2022", "bo-tttt-2021", "bac-giang-2023"];

/** What these documents cite a second time in another way, which the catalogue has once: a law by its name and by its number. */
const more: Readonly<Record<string, readonly string[]>> = { "bac-giang-2023": ["luat 2006-06-29"] };

/** The least accuracy of each field on each of the documents. */
const least = { targets: 0.98, measures: 0.97, tasks: 0.98, agencies: 0.97, schedules: 0.98, money: 1, citations: 0.98 } as const;

describe.each(ids)("%s", (id) => {
  test.skipIf(!existsSync(file(id)))("reads what a person reads", async () => {
    const expected = await loadPlan(id);
    if (expected === undefined) throw new Error(`${id} is in the catalogue`);
    const { plan } = extractPlan(readText(readFileSync(file(id), "utf8"), { id }));
    const { counts, differences } = comparePlans(expected, plan, { titles: false, citations: more[id] ?? [] });
    const table = fields.map(
      (field) => `${field} ${f1(counts[field]).toFixed(3)} (${counts[field].right}/-${counts[field].missing}/+${counts[field].wrong})`,
    );
    console.log(`${id}: ${table.join(" · ")}`);
    if (process.env["ACCURACY_DETAILS"] === "1") console.log(differences.join("\n"));
    for (const field of fields) expect(f1(counts[field]), `${field}: ${differences.join("; ")}`).toBeGreaterThanOrEqual(least[field]);
  });
});
