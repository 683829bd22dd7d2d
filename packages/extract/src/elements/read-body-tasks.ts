import { readAgencies } from "@kehoach/agencies";
import { type Assignment, readBudgetLine, readSchedule, type Schedule, type Statement, type Task, type TaskGroup } from "@kehoach/plan";
import { foldVietnamese, type Ordinal } from "@kehoach/text";
import { isPointer, type Work } from "../work.ts";
import { pairBySimilarity } from "../merge/similarity.ts";
import type { Part } from "../outline/build-outline.ts";
import { labelPlace } from "../outline/label-place.ts";
import { type Line, spanOf } from "../outline/line.ts";

/** A task as the body states it: one line, or a heading with the lines under it. */
interface BodyTask {
  readonly ordinal: string;
  readonly title: string;
  readonly part: Part;
  readonly lines: readonly Line[];
  readonly label: string;
}

/** The least likeness at which a task of the body and a row of the annex are one. */
const sameTask = 0.45;

// Thời gian thực hiện: Năm 2022 - 2025. · Đơn vị chủ trì: Sở Nội vụ · Kinh phí: 300 triệu đồng
const labelled =
  /^\s*(?:-\s*)?(thời gian(?: thực hiện| hoàn thành)?|(?:đơn vị|cơ quan) (?:chủ trì|thực hiện|phối hợp)|kinh phí(?: thực hiện)?|sản phẩm|kết quả)\s?:(.+)$/iu;

/**
 * Reads the tasks the body states. Where an annex lists the tasks, those of the body are second statements of its rows; where there
 * is none, they are the tasks.
 *
 * @param work - The extraction.
 * @param annex - The tasks of the annex.
 * @returns All tasks, by group.
 */
export function readBodyTasks(work: Work, annex: readonly TaskGroup[]): readonly TaskGroup[] {
  if (annex.length === 0) return toGroups(work, findBodyTasks(work));
  const rows = annex.flatMap((group) => group.tasks);
  const candidates = work.parts.filter((part) => part.kind === "tasks").flatMap((part) => bodyCandidates(part));
  const partners = pairBySimilarity(
    candidates.map(({ words }) => words),
    rows.map((task) => task.title),
    sameTask,
  );
  const more = new Map<string, Statement>();
  candidates.forEach(({ part, ordinal, words, lines }, index) => {
    const partner = rows[partners[index] ?? -1];
    const node = part.title === words ? part.heading?.node : lines[0]?.node;
    if (partner === undefined) return;
    const place = { part: "body" as const, label: labelPlace(part, ordinal), ...(node === undefined ? {} : spanOf(work.tree, node)) };
    more.set(partner.id, { place, words });
    for (const line of lines) work.cover(line.node, "understood", "/taskGroups");
  });
  return annex.map((group) => ({
    ...group,
    tasks: group.tasks.map((task) => {
      const statement = more.get(task.id);
      return statement === undefined ? task : { ...task, statements: [...task.statements, statement] };
    }),
  }));
}

/** What in a section may state a row of the annex once more: each line, or the heading of labelled lines (`Đơn vị chủ trì: …`). */
function bodyCandidates(
  part: Part,
): readonly { readonly part: Part; readonly ordinal: Ordinal | undefined; readonly words: string; readonly lines: readonly Line[] }[] {
  const lines = part.content.filter((line): line is Line => line.kind === "line" && !isPointer(line));
  if (lines.some((line) => labelled.test(line.words))) return [{ part, ordinal: undefined, words: part.title, lines }];
  return lines.map((line) => ({ part, ordinal: line.ordinal, words: line.words.trim(), lines: [line] }));
}

function findBodyTasks(work: Work): readonly BodyTask[] {
  const tasks: BodyTask[] = [];
  for (const part of work.parts) {
    // An ordinal without words is the row of a table that lost its form.
    if (part.kind !== "tasks" || part.heading === undefined || part.title === "") continue;
    const lines = part.content.filter((line): line is Line => line.kind === "line" && !isPointer(line));
    if (lines.length === 0) continue;
    const lettered = part.heading.ordinal?.kind === "letter";
    const whole = lettered || !lines.some((line) => line.ordinal?.kind === "letter");
    if (whole && (lettered || lines.some((line) => labelled.test(line.words)))) {
      tasks.push({ ordinal: part.heading.ordinal?.label ?? "", title: part.title, part, lines, label: labelPlace(part) });
      continue;
    }
    let item: { readonly line: Line; readonly lines: Line[] } | undefined;
    const items: { readonly line: Line; readonly lines: Line[] }[] = [];
    for (const line of lines) {
      if (line.ordinal !== undefined && !line.words.trim().endsWith(":")) {
        item = { line, lines: [line] };
        items.push(item);
      } else if (line.ordinal === undefined) {
        // What has no ordinal goes on with the item above it; above the first one it is prose, or a table that lost its form.
        item?.lines.push(line);
      } else {
        item = undefined;
      }
    }
    for (const { line, lines: own } of items) {
      const ordinal = line.ordinal === undefined || line.ordinal.kind === "bullet" ? "" : line.ordinal.label;
      tasks.push({ ordinal, title: line.words.trim(), part, lines: own, label: labelPlace(part, line.ordinal) });
    }
  }
  return tasks;
}

function statementOf(work: Work, task: BodyTask): Statement {
  const node = task.title === task.part.title ? task.part.heading?.node : task.lines[0]?.node;
  return { place: { part: "body", label: task.label, ...(node === undefined ? {} : spanOf(work.tree, node)) }, words: task.title };
}

function toGroups(work: Work, stated: readonly BodyTask[]): readonly TaskGroup[] {
  const groups: { readonly part: Part; readonly tasks: Task[] }[] = [];
  const ids = new Set<string>();
  for (const body of stated) {
    const isHeading = body.title === body.part.title;
    const holder = isHeading ? (body.part.parent ?? body.part) : body.part;
    let group = groups.find(({ part }) => part === holder);
    if (group === undefined) {
      group = { part: holder, tasks: [] };
      groups.push(group);
    }
    const around = holder.heading?.ordinal?.label ?? "";
    const own = body.ordinal === "" ? String(group.tasks.length + 1) : body.ordinal;
    // 4.1.2 under 4.1 says its whole path itself.
    const base = around === "" || own.startsWith(`${around}.`) ? own : `${around}.${own}`;
    let id = base;
    for (let count = 2; ids.has(id); count++) id = `${base}-${count}`;
    ids.add(id);
    group.tasks.push(buildTask(work, body, id));
    for (const line of body.lines) work.cover(line.node, "understood", "/taskGroups");
  }
  return groups.map(({ part, tasks }, index) => ({
    id: `g${index + 1}`,
    ordinal: part.heading?.ordinal?.label ?? "",
    title: part.title,
    tasks,
  }));
}

function buildTask(work: Work, body: BodyTask, id: string): Task {
  let schedule: Schedule = { kind: "unspecified", words: "" };
  const assignments: Assignment[] = [];
  let money: string | undefined;
  let output: string | undefined;
  for (const line of body.lines) {
    const match = labelled.exec(line.node.text) ?? labelled.exec(line.words);
    if (match === null) continue;
    const [, label = "", said = ""] = match;
    const words = said.trim().replace(/[.;]\s*$/u, "");
    const folded = foldVietnamese(label);
    if (folded.startsWith("thoi gian")) {
      // The first time said is the task's own; a later one belongs to something under it.
      if (schedule.kind !== "unspecified") continue;
      const read = readSchedule(words, { as: folded.includes("hoan thanh") ? "deadline" : "period" });
      schedule = read.value;
      work.issues.push(...read.issues.map((issue) => ({ ...spanOf(work.tree, line.node), ...issue })));
    } else if (folded.startsWith("kinh phi")) {
      money = words;
    } else if (folded.startsWith("san pham") || folded.startsWith("ket qua")) {
      output = words;
    } else {
      const role = folded.includes("phoi hop") ? "coordinating" : "lead";
      assignments.push(...(readAgencies(words).value ?? []).map(({ agency }): Assignment => ({ role, agency })));
    }
  }
  // … (nhiệm vụ hằng năm). · … (quý IV/2023).
  const closing = /\(\s*(?:nhiệm vụ\s+)?([^()]{3,60})\)\s*(?:[.;]\s*)?$/iu.exec(body.title);
  const read = closing?.[1] === undefined ? undefined : readSchedule(closing[1]);
  const timed = schedule.kind === "unspecified" && read !== undefined && read.value.kind !== "unspecified";
  if (timed) schedule = read.value;
  const line = money === undefined ? undefined : readBudgetLine(money, { schedule });
  return {
    id,
    ordinal: body.ordinal,
    title: (timed && closing !== null ? body.title.slice(0, closing.index) : body.title).trim().replace(/[.;]$/u, ""),
    serves: [],
    assignments,
    schedule,
    budget: line === undefined ? [] : [line.value],
    ...(output === undefined ? {} : { output: { words: output } }),
    statements: [statementOf(work, body)],
  };
}
