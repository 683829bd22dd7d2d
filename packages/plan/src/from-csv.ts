import { createIssue, type Issue, type Read } from "@kehoach/core";
import { fromHarmless, readCsv } from "./internal/csv.ts";
import { type PlanIssueCode, planMessages } from "./messages.ts";
import type { PlanRows } from "./plan-rows.ts";
import { readRowTables } from "./read-row-tables.ts";

/**
 * Flat rows from the CSV files of `toCsv`, also after a spreadsheet saved them: with semicolons, with days as `31/12/2030`.
 *
 * @vi kế hoạch dạng bảng
 * @param files - The text of each file by its name; other files than those of `toCsv` are passed over.
 * @returns The rows, and every doubt with its place, as `readRowTables` gives them.
 * @example
 * ```ts
 * import { fromCsv } from "@kehoach/plan/rows";
 * const files = new Map([["document.csv", "kind;number\r\nke-hoach;94/KH-UBND\r\n"]]);
 * fromCsv(files).value?.document.number; // → "94/KH-UBND"
 * ```
 */
export function fromCsv(files: ReadonlyMap<string, string>): Read<PlanRows, PlanIssueCode> {
  const issues: Issue<PlanIssueCode>[] = [];
  const tables = [...files].flatMap(([file, text]) => {
    const name = /^(?:.*[/\\])?(\w+)\.csv$/u.exec(file)?.[1];
    if (name === undefined) return [];
    const { lines, unclosed } = readCsv(text);
    if (unclosed !== undefined)
      issues.push(createIssue(planMessages, "field-invalid", { value: '"…', why: '"…"' }, { path: `/${name}/${unclosed - 1}` }));
    return [{ name, lines: lines.map((cells) => cells.map(fromHarmless)) }];
  });
  const read = readRowTables(tables);
  return issues.length === 0 ? read : { issues: [...issues, ...read.issues], rest: [] };
}
