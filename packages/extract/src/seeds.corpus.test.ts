import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseIsoDate } from "@kehoach/core";
import { loadPlan } from "@kehoach/catalogue";
import { printMarkdown, readText } from "@kehoach/document";
import { readDocx, writeDocx } from "@kehoach/document/docx";
import { readMarkdown } from "@kehoach/document/markdown";
import { listTasks, type Plan } from "@kehoach/plan";
import { planSchema } from "@kehoach/plan/schema";
import { describe, expect, test } from "vitest";
import { extractPlan } from "./extract-plan.ts";

const folder = fileURLToPath(new URL("../../../../shared/seeds/", import.meta.url));
const seeds = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];
const expected = ["ba-ria-vung-tau-2022", "bac-giang-2023", "binh-phuoc-2022", "bo-tttt-2021", "dong-nai-2026"];
const read = (name: string): string => readFileSync(join(folder, `${name}.txt`), "utf8");
const skipped = expected.filter((name) => !seeds.includes(`${name}.txt`));
if (skipped.length > 0)
  console.log(`corpus: ${skipped.length} of ${expected.length} seed documents are not here and are skipped: ${skipped.join(", ")}`);

/** What a person would compare: numbers, times, agencies, money. */
const facts = (plan: Plan): unknown => ({
  targets: plan.targets.map((target) => ({
    id: target.id,
    modality: target.modality,
    quantities: target.measures.map(({ quantity, unit, per }) => [quantity.kind === "qualitative" ? "qualitative" : quantity, unit, per]),
    schedule: { ...target.schedule, words: "" },
    agencies: target.assignments.map(({ role, agency }) => [role, agency.words]),
    places: target.statements.map(({ place }) => place.label),
  })),
  tasks: listTasks(plan).map((task) => ({
    id: task.id,
    schedule: { ...task.schedule, words: "" },
    agencies: task.assignments.map(({ role, agency }) => [role, agency.words]),
    money: task.budget.map((line) =>
      line.kind === "priced" ? [line.money, line.basis, line.statements.map(({ place }) => place.label)] : line.reason,
    ),
    serves: task.serves.map((served) => served.target),
  })),
  reports: plan.duties
    .filter((duty) => duty.kind === "report")
    .map(({ schedule, recipients }) => [{ ...schedule, words: "" }, recipients.map(({ role, agency }) => [role, agency.words])]),
  // A duty that the tasks of the body name is no item of the part that says who does what.
  duties: plan.duties.filter(({ statements }) => !statements.some(({ place }) => place.label.startsWith("Phần IV"))).length,
  solutions: plan.solutions.length,
  citations: plan.citations.map(({ number, issuedOn }) => [number, issuedOn.kind === "stated" ? issuedOn.value : ""]),
});

describe.skipIf(!seeds.includes("dong-nai-2026.txt"))("Đồng Nai 2026", () => {
  const text = seeds.includes("dong-nai-2026.txt") ? read("dong-nai-2026") : "";
  const { plan, issues, coverage } = extractPlan(readText(text, { id: "dong-nai-2026" }));

  test("11 targets of 2026-2030 and 5 of 2030-2035, each stated in the body and in Phụ lục I", () => {
    expect(
      plan.targets
        .filter((target) => target.phase === "2026-2030")
        .map((target) => target.ordinal)
        .join(" "),
    ).toBe("a b c d đ e g h i k l");
    expect(
      plan.targets
        .filter((target) => target.phase === "2030-2035")
        .map((target) => target.ordinal)
        .join(" "),
    ).toBe("a b c d đ");
    for (const target of plan.targets) expect(target.statements.map(({ place }) => place.part)).toEqual(["body", "annex"]);
  });

  test("says the same as the catalogue, fact by fact", async () => {
    const catalogue = await loadPlan("dong-nai-2026");
    if (catalogue === undefined) throw new Error("the plan is in the catalogue");
    expect(facts(plan)).toEqual(facts(catalogue));
  });

  test("says what is blank, misprinted, ambiguous or open, and loses nothing", () => {
    const count = (code: string): number => issues.filter((issue) => issue.code === code).length;
    expect([
      count("number-blank"),
      count("date-blank-of-document"),
      count("slip-assumed"),
      count("denominator-ambiguous"),
      count("budget-basis-unstated"),
      count("amount-restated"),
    ]).toEqual([1, 1, 3, 1, 3, 2]);
    expect(issues.filter((issue) => issue.severity === "error")).toEqual([]);
    expect(coverage.characters["not-understood"]).toBe(0);
  });
});

describe.skipIf(!seeds.includes("ba-ria-vung-tau-2022.txt"))("Bà Rịa - Vũng Tàu 2022", () => {
  const plan = seeds.includes("ba-ria-vung-tau-2022.txt")
    ? extractPlan(readText(read("ba-ria-vung-tau-2022"), { id: "brvt" })).plan
    : undefined;

  test("13 targets in two phases and 35 tasks in five groups", () => {
    expect(plan?.phases.map((phase) => phase.to)).toEqual(["2025-12-31", "2030-12-31"]);
    expect(plan?.phases.map((phase) => plan.targets.filter((target) => target.phase === phase.id).length)).toEqual([9, 4]);
    expect(plan?.taskGroups.map((group) => [group.ordinal, group.tasks.length])).toEqual([
      ["I", 4],
      ["II", 11],
      ["III", 5],
      ["IV", 9],
      ["V", 6],
    ]);
  });

  test("the annex names another number than the head: a conflict", () => {
    expect(plan?.conflicts.filter(({ path }) => path === "/number").map(({ statements }) => statements.map(({ words }) => words))).toEqual([
      ["94/KH-UBND", "91/KH-UBND"],
    ]);
  });

  test("number and day of the head", () => {
    expect(plan).toMatchObject({ number: { value: "94/KH-UBND" }, issuedOn: { value: "2022-05-20" }, status: "adopted" });
  });
});

describe.each(expected)("%s", (name) => {
  const here = seeds.includes(`${name}.txt`);

  test.skipIf(!here)("gives a plan the schema accepts, and accounts for every letter", () => {
    const tree = readText(read(name), { id: name });
    const { plan, coverage } = extractPlan(tree);
    expect(planSchema.safeParse(JSON.parse(JSON.stringify(plan))).error).toBeUndefined();
    const letters = tree.text.replace(/\s/gu, "").length;
    expect(Object.values(coverage.characters).reduce((sum, count) => sum + count, 0)).toBe(letters);
    expect(plan.targets.length).toBeGreaterThan(0);
    expect(listTasks(plan).length).toBeGreaterThan(0);
  });

  test.skipIf(!here)("gives the same targets and tasks from Markdown and DOCX", async () => {
    const tree = readText(read(name), { id: name });
    const ids = (plan: Plan): unknown => [
      plan.targets.map((target) => target.id),
      listTasks(plan).map((task) => task.id),
      plan.citations.length,
    ];
    const expectedIds = ids(extractPlan(tree).plan);
    expect(ids(extractPlan(readMarkdown(printMarkdown(tree), { id: name })).plan)).toEqual(expectedIds);
    const bytes = await writeDocx(tree, { title: name, asOf: parseIsoDate("2026-11-22") });
    expect(ids(extractPlan(await readDocx(bytes, { id: name })).plan)).toEqual(expectedIds);
  });
});
