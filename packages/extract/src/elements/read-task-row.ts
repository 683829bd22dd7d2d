import { type MoneyUnit, readMoneyUnit } from "@kehoach/money";
import type { TextNode } from "@kehoach/document";
import type { BudgetLine, Schedule, Task, Training } from "@kehoach/plan";
import { spanOf } from "../outline/line.ts";
import type { Work } from "../work.ts";
import type { ColumnRole } from "../tables/column-role.ts";
import type { RecognisedRow } from "../tables/recognise-table.ts";
import { readBudget, readSpreadBudget } from "./read-budget.ts";
import { placed, readRole, readRowSchedule } from "./read-target.ts";

/**
 * Reads one row of a table of tasks.
 *
 * @param work - The extraction; receives the doubts.
 * @param row - The row.
 * @param id - Id of the task.
 * @param label - Place of the row, for people.
 * @param unit - Unit of the column of money.
 * @returns The task.
 */
export function readTaskRow(work: Work, row: RecognisedRow, id: string, label: string, unit: MoneyUnit | undefined): Task {
  const { tree } = work;
  const schedule = readRowSchedule(work, row);
  const words = (role: ColumnRole): string => row.cells.get(role)?.text.trim() ?? "";
  // Kinh phí 25 triệu đồng: where no column holds money the note may.
  const note = row.cells.get("note");
  const money =
    row.cells.get("money") ?? (/^\s*(?:tổng )?(?:kinh phí|dự toán)(?!\p{L})[^\d]*\d/iu.test(note?.text ?? "") ? note : undefined);
  const budget = readRowBudget(work, row, money, schedule, unit);
  const content = row.cells.get("content");
  const title = words("content");
  const [output, remark] = [words("output"), words("note")];
  const training = readTraining(words);
  const span = row.span ?? (content === undefined ? undefined : spanOf(tree, content).span);
  return {
    id,
    ordinal: row.ordinal,
    title,
    serves: [],
    assignments: [...readRole(work, row.cells, "lead", "lead"), ...readRole(work, row.cells, "coordinating", "coordinating")],
    schedule,
    budget,
    ...(output === "" ? {} : { output: { words: output } }),
    ...(training === undefined ? {} : { training }),
    ...(remark === "" ? {} : { note: remark }),
    statements: [{ place: { part: "annex", label, ...(span === undefined ? {} : { span }) }, words: title }],
  };
}

/** The money of a row: of its one column, or a line for each of several over which the table spreads it. */
function readRowBudget(
  { tree, issues }: Work,
  row: RecognisedRow,
  money: TextNode | undefined,
  schedule: Schedule,
  unit: MoneyUnit | undefined,
): readonly BudgetLine[] {
  const [first] = row.amounts;
  if (first !== undefined) {
    const parts = row.amounts.map(({ header, node }) => ({ header, words: node.text }));
    const read = readSpreadBudget(parts, readMoneyUnit(first.header).value ?? unit ?? "triệu", { schedule });
    issues.push(...placed(read.issues, tree, first.node));
    return read.value;
  }
  if (money === undefined) return [];
  const source = row.cells.get("source")?.text.trim() ?? "";
  const read = readBudget(withPoints(money.text, unit), {
    schedule,
    ...(unit === undefined || unit === "đồng" ? {} : { unit }),
    ...(source === "" ? {} : { source }),
  });
  issues.push(...placed(read.issues, tree, money));
  const [line, ...more] = read.value;
  // The words of the cell stay whole where they are one line.
  const words = money.text.replace(/\s+/gu, " ").trim();
  return line === undefined || more.length > 0 || line.words === words ? read.value : [{ ...line, words }];
}

/** `45,000,000`, or `450,000` of đồng: commas where the language has points. */
function withPoints(words: string, unit: MoneyUnit | undefined): string {
  const grouped = /^\s*\d{1,3}(?:,\d{3})+\s*$/u.test(words) && (unit === "đồng" || words.indexOf(",") < words.lastIndexOf(","));
  return grouped ? words.replaceAll(",", ".") : words;
}

function readTraining(words: (role: ColumnRole) => string): Training | undefined {
  const [audience, headcount, form, content] = [words("audience"), words("headcount"), words("form"), words("detail")];
  if (audience === "" && headcount === "" && form === "" && content === "") return undefined;
  return {
    ...(audience === "" ? {} : { audience }),
    ...(headcount === "" ? {} : { headcount }),
    ...(form === "" ? {} : { form }),
    ...(content === "" ? {} : { content }),
  };
}
