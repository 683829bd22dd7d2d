import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadPlan } from "@kehoach/catalogue";
import { readText } from "@kehoach/document";
import { describe, expect, test } from "vitest";
import { comparePlans, f1, fields } from "../accuracy/compare-plans.ts";
import { extractPlan } from "./extract-plan.ts";

const file = (id: string): string => fileURLToPath(new URL(`../../../../shared/seeds/${id}.txt`, import.meta.url));
const ids = ["dong-nai-2026", "ba-ria-vung-tau-2022", "binh-phuoc-2022", "bo-tttt-2021", "bac-giang-2023"];

describe.each(ids)("%s", (id) => {
  test.skipIf(!existsSync(file(id)))("reads what a person reads", async () => {
    const expected = await loadPlan(id);
    if (expected === undefined) throw new Error(`${id} is in the catalogue`);
    const { plan } = extractPlan(readText(readFileSync(file(id), "utf8"), { id }));
    const { counts, differences } = comparePlans(expected, plan, { titles: false });
    const table = fields.map((field) => `${field} ${f1(counts[field]).toFixed(3)} (${counts[field].right}/-${counts[field].missing}/+${counts[field].wrong})`);
    console.log(`${id}: ${table.join(" · ")}`);
    if (process.env["ACCURACY_DETAILS"] === "1") console.log(differences.join("\n"));
    expect(f1(counts.targets)).toBeGreaterThan(0);
  });
});
