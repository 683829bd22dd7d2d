import { isSameAgency } from "@kehoach/agencies";
import type { Statement, Task, TaskGroup } from "@kehoach/plan";
import { spanOf } from "../outline/line.ts";
import type { Part } from "../outline/build-outline.ts";
import { agreesOnMoney, agreesOnTime, mergeTask } from "../merge/merge-task.ts";
import { createContainment, pairBySimilarity } from "../merge/similarity.ts";
import type { Work } from "../work.ts";
import { type BodyTask, findBodyTasks } from "./find-body-tasks.ts";
import { readTaskFacts, type TaskFacts } from "./read-task-facts.ts";

/** The least likeness at which a task of the body and a row of the annex are one. */
const sameTask = 0.45;

/** The least share of a row's words in a task of the body at which that task restates the row among others. */
const sameWords = 0.6;

/** A task of the body with what it says. */
interface StatedTask extends BodyTask {
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
  const stated = findBodyTasks(work).map((task): StatedTask => ({ ...task, facts: readTaskFacts(work, task.title, task.lines) }));
  if (annex.length === 0) return toGroups(work, stated, new Set(), 0);
  const rows = annex.flatMap((group) => group.tasks);
  const titles = rows.map((task) => task.title);
  const partners = [
    ...pairBySimilarity(
      stated.map(({ facts }) => facts.title),
      titles,
      sameTask,
    ),
  ];
  pairByPlace(stated, rows, partners);
  const taken = new Set(partners.filter((partner) => partner !== undefined));
  const said = new Map<string, StatedTask[]>();
  const left: StatedTask[] = [];
  const rowsIn = createContainment(titles);
  const bodyTitles = stated.map(({ facts }) => facts.title);
  const wholeIn = createContainment(bodyTitles);
  /** For each item of the body the first row that holds it. */
  const holders = new Map<number, number>();
  titles.forEach((title, at) => {
    for (const [item, share] of wholeIn(title)) if (share >= sameWords && !holders.has(item)) holders.set(item, at);
  });
  stated.forEach((task, index) => {
    const partner = rows[partners[index] ?? -1];
    // One item of the body may hold what several rows say, each with words of its own.
    const held = rowsIn(task.facts.title);
    const more = rows.filter((row, at) => row !== partner && !taken.has(at) && (held.get(at) ?? 0) >= sameWords);
    const own = partner === undefined ? more : [partner, ...more];
    if (own.length === 0) {
      const row = rows[holders.get(index) ?? -1];
      if (row !== undefined) own.push(row);
    }
    for (const row of own) said.set(row.id, [...(said.get(row.id) ?? []), task]);
    if (own.length > 0) for (const line of task.lines) work.cover(line.node, "understood", "/taskGroups");
    else if (task.facts.stated) left.push(task);
  });
  const groups = annex.map((group, groupIndex) => ({
    ...group,
    tasks: group.tasks.map((row, index) =>
      (said.get(row.id) ?? []).reduce(
        (task, again) => mergeTask(work, task, again.facts, statementOf(work, again), `/taskGroups/${groupIndex}/tasks/${index}`),
        row,
      ),
    ),
  }));
  return [...groups, ...toGroups(work, left, new Set(rows.map((task) => task.id)), groups.length)];
}

/** Pairs what has other words and the same facts, where it stands between the same neighbours. */
function pairByPlace(stated: readonly StatedTask[], rows: readonly Task[], partners: (number | undefined)[]): void {
  stated.forEach((task, index) => {
    if (partners[index] !== undefined || !task.facts.stated) return;
    const before = partners.slice(0, index).findLast((partner) => partner !== undefined) ?? -1;
    const after = partners.slice(index + 1).find((partner) => partner !== undefined && partner > before) ?? rows.length;
    const free = rows.flatMap((row, at) => (at > before && at < after && !partners.includes(at) && sameFacts(task.facts, row) ? [at] : []));
    if (free.length === 1) partners[index] = free[0];
  });
}

/** The same money or the same agency, and nothing that differs. */
function sameFacts(facts: TaskFacts, row: Task): boolean {
  const [own] = facts.budget;
  const [other] = row.budget;
  if (own?.kind === "priced" && other?.kind === "priced" && !agreesOnMoney(own, other)) return false;
  const isDated = facts.schedule.kind !== "unspecified" && row.schedule.kind !== "unspecified";
  if (isDated && !agreesOnTime(facts.schedule, row.schedule)) return false;
  const leads = facts.assignments.filter(({ role }) => role === "lead");
  const same = row.assignments.some(({ role, agency }) => role === "lead" && leads.some((lead) => isSameAgency(lead.agency, agency)));
  return leads.length > 0 && same;
}

function statementOf(work: Work, task: BodyTask): Statement {
  const node = task.isHeading ? task.part.heading?.node : task.lines[0]?.node;
  return { place: { part: "body", label: task.label, ...(node === undefined ? {} : spanOf(work.tree, node)) }, words: task.title };
}

function toGroups(work: Work, stated: readonly StatedTask[], ids: Set<string>, before: number): readonly TaskGroup[] {
  const groups: { readonly part: Part; readonly tasks: Task[] }[] = [];
  for (const body of stated) {
    const holder = body.isHeading ? (body.part.parent ?? body.part) : body.part;
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
    const { title, stated: _stated, ...facts } = body.facts;
    group.tasks.push({ id, ordinal: body.ordinal, title, serves: [], ...facts, statements: [statementOf(work, body)] });
    for (const line of body.lines) work.cover(line.node, "understood", "/taskGroups");
  }
  return groups.map(({ part, tasks }, index) => ({
    id: `g${before + index + 1}`,
    ordinal: part.heading?.ordinal?.label ?? "",
    title: part.title,
    tasks,
  }));
}
