import { isSameAgency } from "@kehoach/agencies";
import type { Statement, Task, TaskGroup } from "@kehoach/plan";
import { spanOf } from "../outline/line.ts";
import type { Part } from "../outline/build-outline.ts";
import { agreesOnMoney, agreesOnTime, mergeTask } from "../merge/merge-task.ts";
import { createPairBook } from "../merge/pair-book.ts";
import { createContainment, pairBySimilarity } from "../merge/similarity.ts";
import type { Work } from "../work.ts";
import { createUniqueIds } from "./unique-ids.ts";
import { type BodyTask, findBodyTasks } from "./find-body-tasks.ts";
import { readTaskFacts, type TaskFacts } from "./read-task-facts.ts";

/** The least likeness at which a task of the body and a row of the annex are one. */
const sameTask = 0.45;

/** The least share of a row's words in a task of the body at which that task restates the row among others. */
const sameWords = 0.6;

/** A task of the body with what it says. */
interface StatedTask {
  readonly body: BodyTask;
  readonly facts: TaskFacts;
}

/**
 * Reads the tasks the body states. Where an annex lists the tasks, those of the body are second statements of its rows; where there
 * is none, they are the tasks. A task of the body that says who and when, and that no row restates, is a task of its own.
 *
 * @param work - The extraction.
 * @param annex - The tasks of the annex.
 * @returns All tasks, by group.
 */
export function readBodyTasks(work: Work, annex: readonly TaskGroup[]): readonly TaskGroup[] {
  const stated = findBodyTasks(work).map(
    (task): StatedTask => ({
      body: task,
      facts: readTaskFacts(work, task.title, task.lines, task.isHeading ? task.part.parent?.title : task.part.title),
    }),
  );
  if (annex.length === 0) return toGroups(work, stated, [], 0);
  if (stated.length === 0) return annex;
  const rows = annex.flatMap((group) => group.tasks);
  const book = createPairBook();
  const titles = rows.map((task) => book.pairsOf(task.title));
  const bodyTitles = stated.map(({ facts }) => book.pairsOf(facts.title));
  const partners = [...pairBySimilarity(bodyTitles, titles, sameTask, book)];
  pairByPlace(stated, rows, partners);
  const taken = new Set(partners.filter((partner) => partner !== undefined));
  const said = new Map<string, StatedTask[]>();
  const left: StatedTask[] = [];
  const rowsIn = createContainment(titles, sameWords, book);
  const wholeIn = createContainment(bodyTitles, sameWords, book);
  /** For each item of the body the first row that holds it. */
  const holders = new Map<number, number>();
  titles.forEach((title, at) => {
    for (const item of wholeIn(title)) if (!holders.has(item)) holders.set(item, at);
  });
  stated.forEach((task, index) => {
    const partner = rows[partners[index] ?? -1];
    // One item of the body may hold what several rows say, each with words of its own.
    const title = bodyTitles[index];
    const more = (title === undefined ? [] : rowsIn(title)).flatMap((at) => {
      const row = rows[at];
      return row === undefined || row === partner || taken.has(at) ? [] : [row];
    });
    const own = partner === undefined ? more : [partner, ...more];
    if (own.length === 0) {
      const row = rows[holders.get(index) ?? -1];
      if (row !== undefined) own.push(row);
    }
    for (const row of own) said.set(row.id, [...(said.get(row.id) ?? []), task]);
    if (own.length > 0) for (const line of task.body.lines) work.cover(line.node, "understood", "/taskGroups");
    else if (task.facts.stated) left.push(task);
  });
  const groups = annex.map((group, groupIndex) => ({
    ...group,
    tasks: group.tasks.map((row, index) =>
      (said.get(row.id) ?? []).reduce(
        (task, again) => mergeTask(work, task, again.facts, statementOf(work, again.body), `/taskGroups/${groupIndex}/tasks/${index}`),
        row,
      ),
    ),
  }));
  return [
    ...groups,
    ...toGroups(
      work,
      left,
      rows.map((task) => task.id),
      groups.length,
    ),
  ];
}

/** Among more rows than this the place between two others says nothing. */
const farthest = 1_000;

/** Pairs what has other words and the same facts, where it stands between the same neighbours. */
function pairByPlace(stated: readonly StatedTask[], rows: readonly Task[], partners: (number | undefined)[]): void {
  const taken = new Set(partners);
  // The next task behind each that has a partner; a chain of them, because only the tasks passed already change.
  const next: number[] = [];
  for (let index = partners.length - 1, behind = partners.length; index >= 0; index--) {
    next[index] = behind;
    if (partners[index] !== undefined) behind = index;
  }
  let before = -1;
  stated.forEach((task, index) => {
    if (partners[index] === undefined && task.facts.stated) {
      let behind = next[index] ?? partners.length;
      while (behind < partners.length && (partners[behind] ?? -1) < before) behind = next[behind] ?? partners.length;
      const after = Math.min(partners[behind] ?? rows.length, before + 1 + farthest);
      const free: number[] = [];
      for (let at = before + 1; at < after && free.length < 2; at++) {
        const row = rows[at];
        if (row !== undefined && !taken.has(at) && sameFacts(task.facts, row)) free.push(at);
      }
      if (free.length === 1) {
        partners[index] = free[0];
        taken.add(free[0]);
      }
    }
    before = partners[index] ?? before;
  });
}

/** The same money or the same agency, and nothing that differs. */
function sameFacts(facts: TaskFacts, row: Task): boolean {
  const same = row.assignments.some(
    ({ role, agency }) => role === "lead" && facts.assignments.some((own) => own.role === "lead" && isSameAgency(own.agency, agency)),
  );
  if (!same) return false;
  const [own] = facts.budget;
  const [other] = row.budget;
  if (own?.kind === "priced" && other?.kind === "priced" && !agreesOnMoney(own, other)) return false;
  const isDated = facts.schedule.kind !== "unspecified" && row.schedule.kind !== "unspecified";
  return !isDated || agreesOnTime(facts.schedule, row.schedule);
}

function statementOf(work: Work, task: BodyTask): Statement {
  const node = task.isHeading ? task.part.heading?.node : task.lines[0]?.node;
  return { place: { part: "body", label: task.label, ...(node === undefined ? {} : spanOf(work.tree, node)) }, words: task.title };
}

const nothing = {};

function toGroups(work: Work, stated: readonly StatedTask[], ids: Iterable<string>, before: number): readonly TaskGroup[] {
  const groups = new Map<Part, Task[]>();
  const uniqueId = createUniqueIds(ids);
  for (const { body, facts } of stated) {
    const holder = body.isHeading ? (body.part.parent ?? body.part) : body.part;
    const tasks = groups.get(holder) ?? [];
    groups.set(holder, tasks);
    const around = holder.heading?.ordinal?.label ?? "";
    const own = body.ordinal === "" ? String(tasks.length + 1) : body.ordinal;
    // 4.1.2 under 4.1 says its whole path itself.
    const base = around === "" || own.startsWith(`${around}.`) ? own : `${around}.${own}`;
    const { title, schedule, assignments, budget, output, training } = facts;
    tasks.push({
      id: uniqueId(base),
      ordinal: body.ordinal,
      title,
      serves: [],
      schedule,
      assignments,
      budget,
      ...(output === undefined ? nothing : { output }),
      ...(training === undefined ? nothing : { training }),
      statements: [statementOf(work, body)],
    });
    for (const line of body.lines) work.cover(line.node, "understood", "/taskGroups");
  }
  return [...groups].map(([part, tasks], index) => ({
    id: `g${before + index + 1}`,
    ordinal: part.heading?.ordinal?.label ?? "",
    title: part.title,
    tasks,
  }));
}
