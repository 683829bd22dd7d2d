import { isSameAgency } from "@kehoach/agencies";
import { createIssue, type Issue, type Span } from "@kehoach/core";
import { findMoney, type MoneyMention, toVnd } from "@kehoach/money";
import { type BudgetLine, readBudgetLine, type Statement, type Target, type Task } from "@kehoach/plan";
import { extractMessages } from "../messages.ts";
import { similarity } from "./similarity.ts";

/** An amount that stands in the note of a target. */
export interface NotedAmount {
  readonly target: Target;
  readonly words: string;
  readonly place: Statement["place"];
}

/** Tasks with the statements that notes add, and targets with the money no task states. */
export interface AttachedAmounts {
  readonly tasks: readonly Task[];
  readonly targets: readonly Target[];
}

/**
 * Ties the amounts in notes of targets to the tasks whose money they state once more, so that no amount is added twice. An amount
 * is a second statement when it equals the amount of a task with the same lead agency or the same years; otherwise it stays with
 * its target, outside the total of tasks.
 *
 * @param tasks - All tasks.
 * @param targets - All targets.
 * @param notes - Notes with amounts.
 * @param issues - Receives what was done.
 * @returns Tasks and targets with the amounts attached.
 */
export function attachAmounts(
  tasks: readonly Task[],
  targets: readonly Target[],
  notes: readonly NotedAmount[],
  issues: Issue[],
): AttachedAmounts {
  if (notes.length === 0) return { tasks, targets };
  const taskById = new Map(tasks.map((task) => [task.id, task]));
  const byAmount = idsByAmount(taskById.values());
  const targetById = new Map(targets.map((target) => [target.id, target]));
  for (const { target, words, place } of notes) {
    for (const mention of findMoney(words).filter((found) => found.per.length === 0)) {
      const said = words.slice(mention.start, mention.end);
      const at: { readonly span?: Span } = place.span === undefined ? {} : { span: place.span };
      const partner = restatedTask(
        (byAmount.get(amountOf(mention.money) ?? "") ?? []).flatMap((id) => taskById.get(id) ?? []),
        target,
        words,
      );
      if (partner === undefined) {
        const current = targetById.get(target.id) ?? target;
        const line = readBudgetLine(words.slice(mention.start), { schedule: target.schedule }).value;
        targetById.set(target.id, { ...current, budget: [...current.budget, { ...line, statements: [{ place, words }] }] });
        issues.push(createIssue(extractMessages, "amount-outside-tasks", { words: said }, at));
        continue;
      }
      const budget = partner.budget.map(
        (line): BudgetLine => (sameAmount(line, mention) ? { ...line, statements: [...line.statements, { place, words }] } : line),
      );
      const serves = partner.serves.some((served) => served.target === target.id)
        ? partner.serves
        : [...partner.serves, { target: target.id, basis: "inferred" as const }];
      taskById.set(partner.id, { ...partner, budget, serves });
      issues.push(createIssue(extractMessages, "amount-restated", { words: said, task: partner.ordinal }, at));
    }
  }
  return { tasks: [...taskById.values()], targets: [...targetById.values()] };
}

/** Of the tasks with an amount the one whose lead or years a note names; of several the one most like its target. */
function restatedTask(tasks: readonly Task[], target: Target, note: string): Task | undefined {
  const years = note.match(/(?:19|20)\d{2}/gu) ?? [];
  const candidates = tasks.filter((task) => {
    const lead = task.assignments.some(
      (a) => a.role === "lead" && target.assignments.some((b) => b.role === "lead" && isSameAgency(a.agency, b.agency)),
    );
    const when = task.schedule.words;
    return lead || (years.length > 0 && years.every((year) => when.includes(year)));
  });
  const scored = candidates.length < 2 ? [] : candidates.map((task) => ({ task, score: similarity(task.title, target.title) }));
  return scored.toSorted((a, b) => b.score - a.score)[0]?.task ?? candidates[0];
}

function sameAmount(line: BudgetLine, mention: MoneyMention): boolean {
  if (line.kind !== "priced") return false;
  const amount = amountOf(line.money);
  return amount !== undefined && amount === amountOf(mention.money);
}

/** The ids of the tasks that state an amount, so that a note is not compared with all tasks of a plan. */
function idsByAmount(tasks: Iterable<Task>): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, budget } of tasks) {
    for (const amount of new Set(budget.flatMap((line) => (line.kind === "priced" ? (amountOf(line.money) ?? []) : [])))) {
      const known = ids.get(amount);
      if (known === undefined) ids.set(amount, [id]);
      else known.push(id);
    }
  }
  return ids;
}

/** Đồng, as text; nothing for an amount that is no whole number of them. */
function amountOf(money: MoneyMention["money"]): string | undefined {
  try {
    return toVnd(money).toString();
  } catch {
    return undefined;
  }
}
