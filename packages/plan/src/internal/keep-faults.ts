import type { Plan } from "../model/plan.ts";
import type { Target } from "../model/target.ts";
import type { Task, TaskGroup } from "../model/task.ts";
import { isListOf, isObject, type Loose } from "./guards.ts";
import {
  areAssignments,
  areBudgetLines,
  areStatements,
  isBaseline,
  isBudgetLine,
  isCitation,
  isDuty,
  isMeasure,
  isSchedule,
  isSection,
  isServes,
  isSolution,
  isTarget,
  isTask,
} from "./plan-guards.ts";

// What stands for things that are right.
const schedule = { kind: "unspecified", words: "" };
const line = { kind: "unpriced", reason: "blank", sources: [], norms: [], words: "", statements: [] };
const task = { id: "-", ordinal: "", title: "", serves: [], assignments: [], schedule, budget: [], statements: [] };
const { serves: _serves, ...common } = task;
const target = { ...common, phase: "", modality: "required", measures: [] };

/**
 * Data that should be a plan, with small right things in place of what is right and large: the schema, which says what is wrong but takes
 * long, then looks at little else than the faults. Every fault keeps its path.
 *
 * @param data - Anything.
 * @returns The same faults in less data.
 */
export function keepFaults(data: unknown): unknown {
  if (!isObject<Plan>(data, 0)) return data;
  return {
    ...data,
    sections: keepList(data.sections, isSection, 1),
    targets: keepEach(data.targets, (item) => (isTarget(item, 2) ? target : targetFaults(item))),
    taskGroups: keepEach(data.taskGroups, groupFaults),
    solutions: keepList(data.solutions, isSolution, 1),
    duties: keepList(data.duties, isDuty, 1),
    baselines: keepList(data.baselines, isBaseline, 1),
    citations: keepList(data.citations, isCitation, 1),
  };
}

function groupFaults(group: unknown): unknown {
  if (!isObject<TaskGroup>(group, 2)) return group;
  return { ...group, tasks: keepEach(group.tasks, (item) => (isTask(item, 4) ? task : taskFaults(item))) };
}

function taskFaults(item: unknown): unknown {
  if (!isObject<Task>(item, 4)) return item;
  return { ...item, ...partFaults(item, 4), serves: keepList(item.serves, isServes, 5) };
}

function targetFaults(item: unknown): unknown {
  if (!isObject<Target>(item, 2)) return item;
  return { ...item, ...partFaults(item, 2), measures: keepList(item.measures, isMeasure, 3) };
}

/** The large parts that targets and tasks have in common. */
function partFaults(item: Loose<Task | Target>, depth: number): Loose<Task | Target> {
  return {
    assignments: areAssignments(item.assignments) ? [] : item.assignments,
    schedule: isSchedule(item.schedule, depth + 1) ? schedule : item.schedule,
    budget: areBudgetLines(item.budget) ? [] : keepEach(item.budget, (each) => (isBudgetLine(each) ? line : each)),
    statements: areStatements(item.statements) ? [] : item.statements,
  };
}

/** A list that is right is as good as an empty one. */
function keepList(value: unknown, isItem: (value: unknown, depth: number) => value is object, depth: number): unknown {
  return isListOf(value, isItem, depth) ? [] : value;
}

function keepEach(value: unknown, keep: (item: unknown) => unknown): unknown {
  return Array.isArray(value) ? value.map(keep) : value;
}
