import { formatSteps } from "@kehoach/core";
import { loadPlan } from "@kehoach/catalogue";
import { sumVnd, vnd } from "@kehoach/money";
import { definePlan, type TaskInput } from "@kehoach/plan";
import fc from "fast-check";
import { expect, test } from "vitest";
import { describeBudget } from "./describe-budget.ts";
import { summarizeBudget } from "./summarize-budget.ts";

const planOf = (tasks: readonly TaskInput[]): ReturnType<typeof definePlan> =>
  definePlan({ id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030", tasks });

test("summarizeBudget() of Đồng Nai: 31.000 triệu over 7 tasks, 10.500 of them open, 3 tasks without an amount", async () => {
  const plan = await loadPlan("dong-nai-2026");
  if (plan === undefined) throw new Error("it is in the catalogue");
  const summary = summarizeBudget(plan);
  expect(summary).toMatchObject({
    stated: 31_000_000_000n,
    pricedTasks: 7,
    byBasis: { total: 20_500_000_000n, "per-year": 0n, unstated: 10_500_000_000n },
  });
  expect(summary.priced.filter((line) => line.basis === "unstated").map((line) => [line.ordinal, line.when])).toEqual([
    ["3", "Hàng năm"],
    ["5", "Định kỳ"],
    ["6", "Hàng năm"],
  ]);
  expect(summary.unpriced.map((task) => [task.ordinal, task.reason])).toEqual([
    ["7", "off-budget"],
    ["9", "recurrent-budget"],
    ["10", "blank"],
  ]);
  expect(describeBudget(summary, "en")[1]).toBe(
    "Of these 10.500 triệu đồng on 3 rows (Hàng năm ×2, Định kỳ) do not say whether total or per year.",
  );
  expect(formatSteps(summary.steps, "vi")).toContain("nhiệm vụ 1: 7.500 triệu");
});

test("amounts per year are counted as stated, and said so", () => {
  const summary = summarizeBudget(planOf([{ id: "1", title: "Mở lớp", when: "2027 - 2030", money: "500 triệu/năm" }]));
  expect(summary.stated).toBe(500_000_000n);
  expect(describeBudget(summary, "vi")[1]).toBe("Trong đó 500 triệu đồng ở 1 dòng là mức mỗi năm; chưa nhân với số năm.");
});

test("many tasks without an amount are told by reason, and a plan without any amount in one sentence", () => {
  const tasks = Array.from({ length: 9 }, (_, index) => ({ id: `t${index}`, title: "x", money: index < 2 ? "Theo quy định" : "" }));
  const some = summarizeBudget(planOf([{ id: "p", title: "x", when: "2027", money: "5 tỷ" }, ...tasks]));
  expect(describeBudget(some, "vi")[1]).toBe("9 nhiệm vụ không có số tiền (theo quy định: 2; để trống: 7).");
  expect(describeBudget(summarizeBudget(planOf(tasks)), "en")).toEqual(["The document states no amount for any task."]);
});

test("a plan without money has a sum of nothing and says who has none", () => {
  const summary = summarizeBudget(planOf([{ id: "1", title: "Mở lớp" }]));
  expect(summary).toMatchObject({ stated: 0n, pricedTasks: 0, unpriced: [{ task: "1", reason: "blank" }] });
});

test("the sum is that of its lines, whatever the order of the tasks", () => {
  const amounts = fc.array(
    fc.record({ million: fc.bigInt({ min: 1n, max: 10n ** 12n }), when: fc.constantFrom("2027", "Hằng năm", "2027 - 2030") }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(amounts, (rows) => {
      const tasks = rows.map(({ million, when }, index) => ({
        id: `t${index}`,
        title: "x",
        when,
        money: `${million.toString().replace(/\B(?=(?:\d{3})+$)/gu, ".")} triệu`,
      }));
      const summary = summarizeBudget(planOf(tasks));
      expect(summary.stated).toBe(sumVnd(rows.map(({ million }) => vnd(million * 1_000_000n))));
      expect(summary.byBasis.total + summary.byBasis["per-year"] + summary.byBasis.unstated).toBe(summary.stated);
      expect(summarizeBudget(planOf(tasks.toReversed())).stated).toBe(summary.stated);
    }),
    { numRuns: 60 },
  );
});
