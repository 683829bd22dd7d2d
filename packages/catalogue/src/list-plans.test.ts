import { listTasks, type Plan } from "@kehoach/plan";
import { planSchema } from "@kehoach/plan/schema";
import { describe, expect, test } from "vitest";
import { listPlans, loadPlan } from "./list-plans.ts";

async function load(id: string): Promise<Plan> {
  const plan = await loadPlan(id);
  if (plan === undefined) throw new Error(`${id} is listed and must load`);
  return plan;
}

test.each(listPlans())("$id loads, is accepted by the schema, and names the place of every fact", async ({ id, title }) => {
  const plan = await load(id);
  expect(plan.title).toBe(title);
  expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  const elements = [...plan.targets, ...listTasks(plan), ...plan.duties, ...plan.solutions, ...plan.baselines];
  for (const element of elements) expect(element.statements.length).toBeGreaterThan(0);
});

test("loadPlan() knows no other plan, and nothing of the prototype", async () => {
  for (const id of ["", "x", "__proto__", "constructor", "../plans/dong-nai-2026"]) expect(await loadPlan(id)).toBeUndefined();
});

test.each(listPlans())("every parent of $id that names data is in the catalogue, with that number", async ({ id }) => {
  for (const { number, plan } of (await load(id)).parents) {
    if (plan !== undefined) expect((await load(plan)).number).toEqual({ kind: "stated", value: number });
  }
});

/** Targets of the first and of the second phase, tasks, solutions, duties, baselines, citations. */
test.each([
  ["dong-nai-2026", [11, 5, 10, 14, 19, 26, 15]],
  ["bac-giang-2023", [8, 8, 16, 9, 25, 90, 16]],
  ["ba-ria-vung-tau-2022", [9, 4, 35, 7, 35, 0, 2]],
  ["binh-phuoc-2022", [6, 6, 24, 9, 16, 22, 11]],
  ["bo-tttt-2021", [10, 1, 44, 3, 3, 0, 3]],
])("%s has every target, task, solution, duty, baseline and citation of its document", async (id, counts) => {
  const plan = await load(id);
  const perPhase = plan.phases.map((phase) => plan.targets.filter((target) => target.phase === phase.id).length);
  const { solutions, duties, baselines, citations } = plan;
  expect([...perPhase, listTasks(plan).length, ...[solutions, duties, baselines, citations].map((list) => list.length)]).toEqual(counts);
});

const placesOf = (plan: Plan, part: "body" | "annex"): ReadonlySet<string> =>
  new Set(listTasks(plan).flatMap((task) => task.statements.filter(({ place }) => place.part === part).map(({ place }) => place.label)));

describe("what body and annex both say is one element with two statements", () => {
  test("Đồng Nai: 16 rows of Phụ lục I restate the 16 targets, 10 rows of Phụ lục II are the tasks", async () => {
    const plan = await load("dong-nai-2026");
    for (const { statements } of plan.targets) expect(statements.map(({ place }) => place.part)).toEqual(["body", "annex"]);
    expect(placesOf(plan, "annex").size).toBe(10);
  });

  test("Bà Rịa - Vũng Tàu: 35 rows of the annex, each restating an item of the body", async () => {
    const plan = await load("ba-ria-vung-tau-2022");
    expect(placesOf(plan, "annex").size).toBe(35);
    for (const { statements } of listTasks(plan)) expect(statements.length).toBeGreaterThan(1);
  });

  test("Bình Phước: 24 rows of the annex; the 17 items of the body restate them and add times", async () => {
    const plan = await load("binh-phuoc-2022");
    expect(placesOf(plan, "annex").size).toBe(24);
    expect([...placesOf(plan, "body")].filter((label) => label.startsWith("Phần IV, mục I."))).toHaveLength(17);
  });

  test("Bắc Giang: 16 tasks said in the body and in the table of 15 rows, whose third is split in two", async () => {
    const tasks = listTasks(await load("bac-giang-2023"));
    expect(tasks.map((task) => task.ordinal).join(" ")).toBe("1 2 3.1 3.2 4 5 6 7 8 9 10 11 12 13 14 15");
    for (const { statements } of tasks) expect(statements).toHaveLength(2);
  });

  test("the ministry: 44 tasks, all in the body", async () => {
    const plan = await load("bo-tttt-2021");
    expect([placesOf(plan, "body").size, placesOf(plan, "annex").size]).toEqual([44, 0]);
  });
});

describe("what two places say differently is a conflict", () => {
  const conflictsOf = async (id: string): Promise<readonly unknown[]> =>
    (await load(id)).conflicts.map(({ path, statements, chosen, policy }) => [
      path,
      statements.map(({ words }) => words),
      statements[chosen]?.words,
      policy,
    ]);

  test("Bà Rịa - Vũng Tàu: the annex names another number of the plan", async () => {
    expect(await conflictsOf("ba-ria-vung-tau-2022")).toEqual([["/number", ["94/KH-UBND", "91/KH-UBND"], "94/KH-UBND", "body-over-annex"]]);
  });

  test("Bắc Giang: a headcount and the days of three cited documents", async () => {
    const conflicts = await conflictsOf("bac-giang-2023");
    expect(conflicts).toHaveLength(4);
    expect(conflicts[0]).toEqual([
      "/taskGroups/0/tasks/3/training/headcount",
      ["khoảng 30 cán bộ", "30"],
      "khoảng 30 cán bộ",
      "first-statement",
    ]);
  });

  test("Bình Phước: 20 of its 24 rows name another time than the body", async () => {
    const conflicts = await conflictsOf("binh-phuoc-2022");
    expect(conflicts).toHaveLength(20);
    expect(conflicts).toContainEqual(["/taskGroups/3/tasks/3/schedule", ["quý IV/2023", "2022-2025"], "2022-2025", "annex-over-body"]);
  });

  test("Đồng Nai: people in one place are attendances in the other, and an exact number is a bound", async () => {
    expect(await conflictsOf("dong-nai-2026")).toEqual([
      ["/baselines/7", ["hơn 29.500 CBCCVC", "hơn 29.500 lượt người"], "hơn 29.500 CBCCVC", "first-statement"],
      ["/baselines/10", ["20.509 CBCCVC", "hơn 20.509 CBCCV"], "20.509 CBCCVC", "first-statement"],
    ]);
  });

  test("the ministry states nothing twice in two ways", async () => {
    expect(await conflictsOf("bo-tttt-2021")).toEqual([]);
  });
});

describe("money", () => {
  test("Bắc Giang: 14 tasks priced, 2 by regulation; the document states another total than their sum", async () => {
    const plan = await load("bac-giang-2023");
    const lines = listTasks(plan).flatMap((task) => task.budget);
    const priced = lines.flatMap((line) => (line.kind === "priced" ? [line.money] : []));
    expect(priced).toHaveLength(14);
    expect(priced.every(({ unit }) => unit === "triệu")).toBe(true);
    expect(priced.reduce((sum, { amount }) => sum + BigInt(amount), 0n)).toBe(17_150n);
    expect(lines.flatMap((line) => (line.kind === "unpriced" ? [line.reason] : []))).toEqual(["by-regulation", "by-regulation"]);
    expect(plan.statedTotal?.money).toEqual({ amount: "23950000000", unit: "đồng" });
  });

  test("no task of the three others names any", async () => {
    for (const id of ["ba-ria-vung-tau-2022", "binh-phuoc-2022", "bo-tttt-2021"]) {
      for (const { budget } of listTasks(await load(id))) expect(budget).toMatchObject([{ kind: "unpriced", reason: "blank" }]);
    }
  });
});

test("a baseline keeps its numerator and denominator", async () => {
  const { baselines } = await load("dong-nai-2026");
  expect(baselines.find(({ numerator }) => numerator === "22146")).toMatchObject({
    denominator: "23415",
    value: "94.58",
    method: "platform",
  });
});

test("several populations of one sentence, a share of shares and a range stay apart", async () => {
  const { targets } = await load("bo-tttt-2021");
  const quantities = (id: string): unknown => targets.find((target) => target.id === id)?.measures.map(({ quantity }) => quantity);
  expect(quantities("2025-4")).toMatchObject([{ value: "100" }, { value: "60" }, { value: "100" }]);
  expect(quantities("2025-3")).toMatchObject([
    { kind: "satisfying", share: { value: "80" }, inner: { quantity: { relation: ">=", value: "60" } } },
  ]);
  expect(quantities("2030-1")).toEqual([{ kind: "interval", from: "80", to: "100" }]);
});

test("every target of a national programme says how sure it is", async () => {
  for (const { id } of listPlans().filter(({ kind }) => kind === "programme")) {
    const plan = await load(id);
    expect(plan.targets.length).toBeGreaterThan(2);
    expect(plan.issuedOn.kind).toBe("stated");
    for (const { statements } of plan.targets) expect(["B", "U"]).toContain(statements[0]?.grade);
  }
});
