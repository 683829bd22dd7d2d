import { isSameAgency } from "@kehoach/agencies";
import { createIssue } from "@kehoach/core";
import { toVnd } from "@kehoach/money";
import type { Assignment, BudgetLine, Conflict, Schedule, Statement, Task } from "@kehoach/plan";
import type { TaskFacts } from "../elements/read-task-facts.ts";
import { extractMessages } from "../messages.ts";
import type { Work } from "../work.ts";

/**
 * Puts what the body says of a task to what its row says. The row holds, because the list of tasks is what is carried out; the body
 * fills what the row leaves open, and its words hold where they say the same and more. What differs is a conflict.
 *
 * @param work - The extraction.
 * @param row - The task as the row states it.
 * @param body - What the body says.
 * @param statement - Where the body says it.
 * @param path - JSON pointer of the task.
 * @returns The task.
 */
export function mergeTask(work: Work, row: Task, body: TaskFacts, statement: Statement, path: string): Task {
  const rowStatement = row.statements[0];
  if (rowStatement === undefined) return row;
  const differ = (field: string, vi: string, inBody: string, inRow: string): void => {
    const said: Conflict["statements"] = [
      { ...statement, words: inBody },
      { ...rowStatement, words: inRow },
    ];
    work.conflicts.push({ path: `${path}/${field}`, statements: said, chosen: 1, policy: "annex-over-body" });
    const params = { field: `${vi} ${row.ordinal} / ${field}`, first: inBody, second: inRow };
    const { span } = rowStatement.place;
    work.issues.push(createIssue(extractMessages, "statements-differ", params, span === undefined ? {} : { span }));
  };
  const timed = body.schedule.kind !== "unspecified";
  const agreed = timed && agreesOnTime(body.schedule, row.schedule);
  if (timed && row.schedule.kind !== "unspecified" && !agreed) {
    differ("schedule", "Thời gian của nhiệm vụ", body.schedule.words, row.schedule.words);
  }
  const [bodyMoney] = body.budget;
  const [rowMoney] = row.budget;
  const stated = bodyMoney !== undefined && !(bodyMoney.kind === "unpriced" && bodyMoney.reason === "blank");
  if (stated && rowMoney !== undefined && !agreesOnMoney(bodyMoney, rowMoney)) {
    differ("budget", "Kinh phí của nhiệm vụ", bodyMoney.words, rowMoney.words);
  }
  if (body.assignments.length > 0 && row.assignments.length > 0 && !agreesOnAgencies(body.assignments, row.assignments)) {
    differ("assignments", "Phân công của nhiệm vụ", wordsOf(body.assignments), wordsOf(row.assignments));
  }
  const roles = new Set(row.assignments.map(({ role }) => role));
  return {
    ...row,
    schedule: timed && (agreed || row.schedule.kind === "unspecified") ? body.schedule : row.schedule,
    assignments: [...row.assignments, ...body.assignments.filter(({ role }) => !roles.has(role))],
    budget: stated ? mergeBudget(row.budget, body.budget, statement) : row.budget,
    ...(row.output === undefined && body.output !== undefined ? { output: body.output } : {}),
    ...(row.training === undefined && body.training === undefined ? {} : { training: { ...body.training, ...row.training } }),
    statements: [...row.statements, statement],
  };
}

/** The amount of the row with the place in the body that states it too; that of the body where the row has none. */
function mergeBudget(row: readonly BudgetLine[], body: readonly BudgetLine[], statement: Statement): readonly BudgetLine[] {
  const [own, ...more] = row;
  const [said] = body;
  if (said === undefined) return row;
  if (own === undefined || (own.kind === "unpriced" && own.reason === "blank")) {
    return [{ ...said, sources: said.sources.length > 0 ? said.sources : (own?.sources ?? []) }, ...more];
  }
  if (!agreesOnMoney(said, own)) return row;
  return [{ ...own, statements: [...own.statements, { ...statement, words: said.words }] }, ...more];
}

/** Whether another schedule says the same as this one, or less: `2024 - 2030` beside `hằng năm từ 2024 - 2030`. */
export function agreesOnTime(body: Schedule, row: Schedule): boolean {
  if (body.kind === "recurring" && row.kind === "window" && body.window !== undefined) {
    return body.window.from === row.from && body.window.to === row.to;
  }
  return body.kind === row.kind && saysTheSame(body, row);
}

/** What a schedule holds beside what it says. */
const besideWhatIsSaid: ReadonlySet<string> = new Set(["words", "precision"]);

/** Whether two schedules, or parts of them, are the same but for their words. */
function saysTheSame(first: unknown, second: unknown): boolean {
  if (first === second) return true;
  if (typeof first !== "object" || typeof second !== "object" || first === null || second === null) return false;
  const [own, others] = [saidBy(first), saidBy(second)];
  return own.length === others.length && own.every(([key, value], at) => others[at]?.[0] === key && saysTheSame(value, others[at][1]));
}

function saidBy(part: object): readonly (readonly [string, unknown])[] {
  return Object.entries(part).filter(([key, value]) => value !== undefined && !besideWhatIsSaid.has(key));
}

/** Whether two lines state the same amount, or give the same reason for none. */
export function agreesOnMoney(body: BudgetLine, row: BudgetLine): boolean {
  if (row.kind === "unpriced" && row.reason === "blank") return true;
  if (body.kind === "priced" && row.kind === "priced") {
    try {
      return toVnd(body.money) === toVnd(row.money);
    } catch {
      return body.words === row.words;
    }
  }
  return body.kind === "unpriced" && row.kind === "unpriced" && body.reason === row.reason;
}

function agreesOnAgencies(body: readonly Assignment[], row: readonly Assignment[]): boolean {
  return body.every(({ role, agency }) => {
    const same = row.filter((other) => other.role === role);
    return same.length === 0 || same.some((other) => isSameAgency(other.agency, agency));
  });
}

function wordsOf(assignments: readonly Assignment[]): string {
  return assignments.map(({ agency }) => agency.words).join("; ");
}
