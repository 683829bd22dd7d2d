import type { Issue } from "@kehoach/core";
import type { DocumentTree, TextNode } from "@kehoach/document";
import {
  type Assignment,
  type Measure,
  type Phase,
  readModality,
  type ReadScheduleOptions,
  type Schedule,
  type Statement,
  type Target,
} from "@kehoach/plan";
import { readTime } from "./read-time.ts";
import type { Work } from "../work.ts";
import { mendWords } from "../words/mend-words.ts";
import { spanOf } from "../outline/line.ts";
import type { RecognisedRow } from "../tables/recognise-table.ts";
import type { ColumnRole } from "../tables/column-role.ts";
import { isAgencyWords } from "../tables/content-role.ts";

/** Turns issues of a reader, which know no document, into issues with a place. */
export function placed(issues: readonly Issue[], tree: DocumentTree, node: TextNode): readonly Issue[] {
  if (issues.length === 0) return issues;
  const { span } = spanOf(tree, node);
  return span === undefined ? issues : issues.map((issue) => ({ span, ...issue }));
}

/** The agencies of a cell, with their role. */
export function readRole(
  { tree, readers, issues }: Work,
  cells: ReadonlyMap<ColumnRole, TextNode>,
  column: ColumnRole,
  role: Assignment["role"],
): readonly Assignment[] {
  const cell = cells.get(column);
  if (cell === undefined || cell.text.trim() === "") return [];
  const read = readers.agencies(withLineEnds(cell));
  issues.push(...placed(read.issues, tree, cell));
  // Chủ trì: Sở Nội vụ; phối hợp: Sở Tài chính: one column for both.
  return (read.value ?? []).map(({ role: own, agency }) => ({
    role: role === "lead" ? (own ?? role) : role,
    agency: agency.words.includes("\n") ? { ...agency, words: agency.words.replaceAll("\n", " ") } : agency,
  }));
}

/** The words of a cell with the line ends behind which another body is named. */
function withLineEnds({ text, breaks = [] }: TextNode): string {
  let words = "";
  let from = 0;
  for (const at of breaks) {
    const below = text.slice(at + 1);
    // 1. Sở Y tế⏎2. Sở Nội vụ: a number would end a name that nobody knows.
    const isNumbered = /^\d{1,2}[.)]\s/u.test(below);
    if (!isNumbered && !/^(?:[-–+•*(]|[^:;,]{1,30}:)/u.test(below) && !isAgencyWords(below)) continue;
    words += `${text.slice(from, at)}${isNumbered ? ";" : ""}\n`;
    from = at + 1;
  }
  return words + text.slice(from);
}

/** The year that a reader of times is told, where there is one. */
export function inYear({ year }: Work): Pick<ReadScheduleOptions, "year"> {
  return year === undefined ? {} : { year };
}

/** The schedule of a row: its column of deadlines, or its column of times. */
export function readRowSchedule(work: Work, { cells, milestones }: Pick<RecognisedRow, "cells" | "milestones">): Schedule {
  const deadline = cells.get("deadline");
  const cell = deadline ?? cells.get("time");
  if (cell === undefined || cell.text.trim() === "") return markedYears(milestones);
  const read = work.readers.times(cell.text, { as: deadline === undefined ? "period" : "deadline", ...inYear(work) });
  work.issues.push(...placed(read.issues, work.tree, cell));
  const start = deadline === undefined ? undefined : cells.get("time");
  return start === undefined || start.text.trim() === "" ? read.value : fromStart(work, start, read.value);
}

/** `01/2026` under `Bắt đầu` and `6/2026` under `Kết thúc`: a column for each end; a time that holds the last day says no more than it. */
function fromStart(work: Work, cell: TextNode, last: Schedule): Schedule {
  const { value: first } = work.readers.times(cell.text, { as: "period", ...inYear(work) });
  if (first.kind !== "window" && first.kind !== "by") return last;
  const begins = first.kind === "window" ? first : { from: first.day, to: first.day };
  const end = last.kind === "by" ? last.day : last.kind === "window" ? last.to : undefined;
  if (end === undefined || begins.to >= end) return last;
  const precision = last.kind === "by" || last.kind === "window" ? last.precision : first.precision;
  return { kind: "window", from: begins.from, to: end, precision, words: `${first.words} - ${last.words}` };
}

/** `x` under 2024 and 2025: the years whose columns are marked. */
function markedYears(milestones: RecognisedRow["milestones"]): Schedule {
  const years = milestones
    .filter(({ node }) => /^[xX✓✔●+]$/u.test(node.text.trim()))
    .flatMap(({ header }) => /(?:19|20)\d{2}/u.exec(header)?.[0] ?? []);
  const words = years.join(", ");
  return words === "" ? { kind: "unspecified", words } : readTime(words).value;
}

/** Words of a target as they stand in one place, understood. */
export interface TargetWords {
  readonly title: string;
  readonly modality: Target["modality"];
  readonly measures: readonly Measure[];
  readonly statement: Statement;
}

/**
 * Understands the words of a target.
 *
 * @param work - The extraction.
 * @param node - Where they stand.
 * @param start - Where they begin in the node, after the ordinal.
 * @param statement - The place, without words.
 * @param issues - Receives the doubts.
 * @returns Title, modality and measures.
 */
export function readTargetWords(
  { tree, readers }: Work,
  node: TextNode,
  start: number,
  place: Statement["place"],
  issues: Issue[],
): TargetWords {
  const words = node.text.slice(start).trim();
  const modality = readModality(words);
  const mended = mendWords(words);
  const measures = readers.measures(mended.text);
  issues.push(...placed([...mended.issues, ...modality.issues, ...measures.issues], tree, node));
  return {
    title: words.replace(/[.;]$/u, ""),
    modality: modality.value,
    measures: measures.value.map(({ measure }) => measure),
    statement: { place, words },
  };
}

/** What a row of a target annex says beside the words of the target. */
export type TargetRowFields = Pick<Target, "assignments" | "schedule" | "output" | "note">;

/**
 * Reads the cells beside the words of a target.
 *
 * @param work - The extraction; receives the doubts.
 * @param row - The row.
 * @returns Agencies, time, output and note.
 */
export function readTargetRow(work: Work, row: RecognisedRow): TargetRowFields {
  const output = row.cells.get("output")?.text.trim() ?? "";
  const note = row.cells.get("note")?.text.trim() ?? "";
  return {
    assignments: [...readRole(work, row.cells, "lead", "lead"), ...readRole(work, row.cells, "coordinating", "coordinating")],
    schedule: readRowSchedule(work, row),
    ...(output === "" ? {} : { output: { words: output } }),
    ...(note === "" ? {} : { note }),
  };
}

/** Gives each measure without a stated counting the one that its schedule implies: a yearly row counts each year. */
export function countBySchedule(measures: readonly Measure[], schedule: Schedule): readonly Measure[] {
  const yearly =
    schedule.kind === "recurring" && schedule.every.kind === "every" && schedule.every.unit === "year" && schedule.every.count === 1;
  const dated = schedule.kind === "by" || schedule.kind === "window";
  return measures.map((measure) => {
    if (measure.counting !== "unstated" || measure.quantity.kind === "qualitative") return measure;
    if (yearly) return { ...measure, counting: "each-period", per: "year" };
    return dated ? { ...measure, counting: "by-end" } : measure;
  });
}

/** The phase whose days a schedule lies in, for rows under no heading of a phase. */
export function phaseOfSchedule(schedule: Schedule, phases: readonly Phase[]): Phase | undefined {
  const last = schedule.kind === "by" ? schedule.day : schedule.kind === "window" ? schedule.to : undefined;
  return last === undefined ? undefined : phases.find((phase) => phase.from <= last && last <= phase.to);
}
