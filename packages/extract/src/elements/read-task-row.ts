import type { MoneyUnit } from "@kehoach/money";
import { readBudgetLine, type Task, type Training } from "@kehoach/plan";
import { spanOf } from "../outline/line.ts";
import type { Work } from "../work.ts";
import { mendWords } from "../words/mend-words.ts";
import type { ColumnRole } from "../tables/column-role.ts";
import type { RecognisedRow } from "../tables/recognise-table.ts";
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
  const { tree, issues } = work;
  const schedule = readRowSchedule(work, row);
  const words = (role: ColumnRole): string => row.cells.get(role)?.text.trim() ?? "";
  // Kinh phí 25 triệu đồng: where no column holds money the note may.
  const note = row.cells.get("note");
  const money =
    row.cells.get("money") ?? (/^\s*(?:tổng )?(?:kinh phí|dự toán)(?!\p{L})[^\d]*\d/iu.test(note?.text ?? "") ? note : undefined);
  const source = words("source");
  const mended = mendWords(money?.text ?? "");
  const line =
    money === undefined
      ? undefined
      : readBudgetLine(mended.text, {
          schedule,
          ...(unit === undefined || unit === "đồng" ? {} : { unit }),
          ...(source === "" ? {} : { source }),
        });
  if (money !== undefined && line !== undefined) issues.push(...placed([...mended.issues, ...line.issues], tree, money));
  const content = row.cells.get("content");
  const title = words("content");
  const training = readTraining(words);
  const span = row.span ?? (content === undefined ? undefined : spanOf(tree, content).span);
  return {
    id,
    ordinal: row.ordinal,
    title,
    serves: [],
    assignments: [
      ...readRole(tree, row.cells, "lead", "lead", issues),
      ...readRole(tree, row.cells, "coordinating", "coordinating", issues),
    ],
    schedule,
    budget: line === undefined || money === undefined ? [] : [{ ...line.value, words: money.text.replace(/\s+/gu, " ").trim() }],
    ...(words("output") === "" ? {} : { output: { words: words("output") } }),
    ...(training === undefined ? {} : { training }),
    ...(words("note") === "" ? {} : { note: words("note") }),
    statements: [{ place: { part: "annex", label, ...(span === undefined ? {} : { span }) }, words: title }],
  };
}

function readTraining(words: (role: ColumnRole) => string): Training | undefined {
  const training: Training = {
    ...(words("audience") === "" ? {} : { audience: words("audience") }),
    ...(words("headcount") === "" ? {} : { headcount: words("headcount") }),
    ...(words("form") === "" ? {} : { form: words("form") }),
    ...(words("detail") === "" ? {} : { content: words("detail") }),
  };
  return Object.keys(training).length === 0 ? undefined : training;
}
