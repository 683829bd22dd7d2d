import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { findNameFaults, grammarOf } from "../scripts/naming.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const grammar = grammarOf(readFileSync(join(root, "docs/naming.md"), "utf8"));
const reports = readdirSync(join(root, "api")).map((file) => [file, readFileSync(join(root, "api", file), "utf8")] as const);
const known = new Set(
  reports.flatMap(([, text]) => [...text.matchAll(/^export (?:interface|type) (\w+)/gmu)].map(([, name]) => name ?? "")),
);

test.each(reports)("%s keeps to the grammar of names", (_, report) => {
  expect(findNameFaults(report, grammar, known)).toEqual([]);
});

test.each([
  ["export function getTasks(plan: Plan): readonly Task[];", '"get" is no verb'],
  ["export function readTask(text: string): Task | undefined;", "is not what read… promises"],
  ["export function parseTask(text: string): Task;", "a readTask that does not has to stand beside it"],
  ["export function isLate(due: Due): string;", "is not what is… promises"],
  ["export function loadUnits(): Units;", "load… gives a promise"],
  ["export function formatDate(date: IsoDate, options: Style, language: Language): string;", "its options are called FormatDateOptions"],
  ["export function listDue(options: ListDueOptions, plan: Plan): DueList;", "options come last"],
  ["export function listDue(plan: Plan, asOf: string): DueList;", "asOf is IsoDate everywhere"],
  ["export function listDue(plan: Plan, limit?: number): DueList;", "belongs into options"],
  ["export function listDue(plan: Plan, locale: string): DueList;", "locale is called language"],
  ["export function List_due(plan: Plan): DueList;", "written likeThis"],
  ["export interface ITask {\n    readonly lead: string;\n}", "named after the thing"],
  ["export interface Task {\n    readonly leader: string;\n}", "the word here is lead"],
  ["export interface Task {\n    readonly Lead: string;\n}", "members are written likeThis"],
  ["export interface Rule {\n    readonly asOf?: string;\n}", "is IsoDate everywhere"],
  ["export interface TaskOptions {\n    readonly lead: string;\n}", "no function is called task"],
  ["export const MAX_TASKS = 3;", "data are written likeThis"],
])("findNameFaults() refuses %j", (line, fault) => {
  expect(findNameFaults(`\`\`\`ts\n\n${line}\n\n\`\`\``, grammar, new Set(["Task", "Plan"])).join("\n")).toContain(fault);
});

test("grammarOf() needs all its tables", () => {
  expect(() => grammarOf("# Names\n\n| verb | what |\n| --- | --- |\n| read | it |\n")).toThrow('no table that begins with "parameter"');
});
