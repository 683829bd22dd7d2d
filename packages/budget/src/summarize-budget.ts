import type { LocalizedText, Step } from "@kehoach/core";
import { formatVnd, sumVnd, toVnd, type Vnd } from "@kehoach/money";
import { type BudgetBasis, type BudgetLine, listTasks, type Plan, type Statement, type Task, type UnpricedReason } from "@kehoach/plan";

/** An amount of one task. @vi kinh phí */
export interface PricedLine {
  /** Id of the task. */
  readonly task: string;
  /** Its ordinal, as printed. */
  readonly ordinal: string;
  /** The amount in đồng, as stated. */
  readonly amount: Vnd;
  /** What the amount covers. */
  readonly basis: BudgetBasis;
  /** As printed. */
  readonly words: string;
  /** When the task is done, as printed. */
  readonly when: string;
  /** Further places that state the same amount; they are not more money. */
  readonly statements: readonly Statement[];
}

/** A task without an amount. @vi nhiệm vụ không nêu kinh phí */
export interface UnpricedTask {
  /** Id of the task. */
  readonly task: string;
  /** Its ordinal, as printed. */
  readonly ordinal: string;
  /** Why. */
  readonly reason: UnpricedReason;
  /** As printed; empty for a blank cell. */
  readonly words: string;
}

/** An amount that stands at a target and at no task. @vi kinh phí nêu ở mục tiêu */
export interface AmountAtTarget {
  /** Id of the target. */
  readonly target: string;
  /** The amount in đồng. */
  readonly amount: Vnd;
  /** As printed. */
  readonly words: string;
}

/**
 * The money of a plan as its document states it. Nothing is multiplied or spread: what does not say whether it is a total or per
 * year is counted as stated, and named.
 *
 * @vi tổng hợp kinh phí
 */
export interface BudgetSummary {
  /** Sum of all amounts of tasks, as stated. */
  readonly stated: Vnd;
  /** Sum by what the amounts cover. */
  readonly byBasis: Readonly<Record<BudgetBasis, Vnd>>;
  /** Number of tasks with an amount. */
  readonly pricedTasks: number;
  /** The amounts, in the order of the tasks. */
  readonly priced: readonly PricedLine[];
  /** The tasks without an amount, and why. */
  readonly unpriced: readonly UnpricedTask[];
  /** Amounts at targets that no task states; they are in no sum. */
  readonly outsideTasks: readonly AmountAtTarget[];
  /** How the sum came about. */
  readonly steps: readonly Step[];
}

/**
 * Adds up the money of a plan, and says what the document leaves open.
 *
 * @vi tổng hợp kinh phí
 * @param plan - The plan.
 * @returns The sums, the tasks without an amount, and the second statements.
 * @throws RangeError if a stated amount is not a whole number of đồng.
 * @example
 * ```ts
 * import { definePlan } from "@kehoach/plan";
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030",
 *   tasks: [
 *     { id: "1", title: "Mở lớp", when: "2027 - 2030", money: "7.500 triệu" },
 *     { id: "2", title: "Tập huấn", when: "Hằng năm", money: "3.000 triệu" },
 *     { id: "3", title: "Mạng lưới", when: "Hằng năm", money: "" },
 *   ],
 * });
 * const summary = summarizeBudget(plan);
 * [summary.stated, summary.byBasis.unstated, summary.unpriced.length]; // → [10_500_000_000n, 3_000_000_000n, 1]
 * ```
 */
export function summarizeBudget(plan: Plan): BudgetSummary {
  const priced: PricedLine[] = [];
  const unpriced: UnpricedTask[] = [];
  for (const task of listTasks(plan)) {
    const amounts = task.budget.flatMap((line) => (line.kind === "priced" ? [toPriced(task, line)] : []));
    priced.push(...amounts);
    if (amounts.length === 0) unpriced.push(toUnpriced(task));
  }
  const sumOf = (basis: BudgetBasis): Vnd => sumVnd(priced.filter((line) => line.basis === basis).map((line) => line.amount));
  const stated = sumVnd(priced.map((line) => line.amount));
  return {
    stated,
    byBasis: { total: sumOf("total"), "per-year": sumOf("per-year"), unstated: sumOf("unstated") },
    pricedTasks: new Set(priced.map((line) => line.task)).size,
    priced,
    unpriced,
    outsideTasks: plan.targets.flatMap((target) =>
      target.budget.flatMap((line) =>
        line.kind === "priced" ? [{ target: target.id, amount: toVnd(line.money), words: line.words }] : [],
      ),
    ),
    steps: [
      {
        rule: "sum-as-stated",
        text: { vi: "Cộng kinh phí các nhiệm vụ như văn bản nêu", en: "Add the amounts of the tasks as stated" },
        inputs: priced.map((line) => ({ name: taskName(line.ordinal), value: line.words })),
        value: formatVnd(stated),
      },
    ],
  };
}

function taskName(ordinal: string): LocalizedText {
  return { vi: `nhiệm vụ ${ordinal}`, en: `task ${ordinal}` };
}

function toPriced(task: Task, line: Extract<BudgetLine, { readonly kind: "priced" }>): PricedLine {
  return {
    task: task.id,
    ordinal: task.ordinal,
    amount: toVnd(line.money),
    basis: line.basis,
    words: line.words,
    when: task.schedule.words,
    statements: line.statements,
  };
}

function toUnpriced(task: Task): UnpricedTask {
  const [line] = task.budget;
  return line?.kind === "unpriced"
    ? { task: task.id, ordinal: task.ordinal, reason: line.reason, words: line.words }
    : { task: task.id, ordinal: task.ordinal, reason: "blank", words: "" };
}
