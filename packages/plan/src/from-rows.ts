import { type AgencyRef, readAgencies } from "@kehoach/agencies";
import type { Period } from "@kehoach/calendar";
import { type Schedule, readSchedule } from "@kehoach/calendar/schedule";
import { createIssue, isIsoDate, type Issue, type IsoDate, type Read, type Stated } from "@kehoach/core";
import { foldVietnamese, toComposed } from "@kehoach/text";
import { countNounsOf } from "./internal/count-nouns.ts";
import { isId } from "./internal/guards.ts";
import { uniqueIds } from "./internal/unique-ids.ts";
import { isPlanRows } from "./is-plan-rows.ts";
import { listPlanIssues } from "./list-plan-issues.ts";
import { type PlanIssueCode, planMessages } from "./messages.ts";
import type { BudgetLine } from "./model/budget-line.ts";
import type { Citation } from "./model/citation.ts";
import type { DocumentPart, Statement } from "./model/place.ts";
import type { Jurisdiction, Phase, Plan, StatedTotal } from "./model/plan.ts";
import type { CountUnit, Measure, Quantity } from "./model/quantity.ts";
import type { Target } from "./model/target.ts";
import type { Assignment, AssignmentRole, Task, TaskGroup } from "./model/task.ts";
import type { BudgetRow, CitationRow, MeasureRow, PlacedRow, PlanRows, ScheduleRow, TargetRow, TaskRow, TotalRow } from "./plan-rows.ts";
import { readBudgetLine } from "./read-budget-line.ts";
import { readCitations } from "./read-citations.ts";
import { readMeasures } from "./read-measures.ts";
import { readModality } from "./read-modality.ts";
import { budgetRow, headingOf, measureRows, scheduleRow } from "./to-rows.ts";

/** What flat rows do not say of a plan. */
export interface FromRowsOptions {
  /** Id of the plan: lower-case letters, digits and hyphens. Default: its number so written, else `plan`. */
  readonly id?: string;
  /** Its title. Default: its number, else its id. */
  readonly title?: string;
  /** Where it holds. Default: the words of the issuer. */
  readonly jurisdiction?: Jurisdiction;
}

/** Tells a doubt about a row. */
type Tell = (code: PlanIssueCode, params: Readonly<Record<string, string>>, path: string) => void;

/**
 * A plan from flat rows: the readers understand the words of each row, and where they say something else than its columns, the columns
 * hold and an issue says so. `toRows` of the plan gives the same rows again.
 *
 * What the rows do not have, the plan lacks: its title and jurisdiction (see {@link FromRowsOptions}), sections, solutions, duties,
 * baselines, parents, conflicts, orientation; of a target its time, output, note, budget and which tasks serve it; of a measure
 * which one it is nested in and the whole of a share, where the sentence does not say it again; of a task its training and note.
 *
 * @vi kế hoạch
 * @param rows - The rows, as `toRows` gives them or as a person filled them in.
 * @param options - What the rows do not say.
 * @returns The plan, and every doubt with the path of its row, such as `/tasks/3/schedule`.
 * @throws TypeError if the rows do not have their form: ask `isPlanRows` first about data of outside.
 * @throws SyntaxError if the id in the options is not one.
 * @example
 * ```ts
 * import { toRows } from "@kehoach/plan/rows";
 * const rows = toRows(definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030",
 *   tasks: [{ id: "1", title: "Mở lớp", lead: "Sở KH&CN", when: "Hằng năm" }],
 * }));
 * const { value } = fromRows(rows, { id: "lam-dong-2027" });
 * const [task] = value === undefined ? [] : listTasks(value);
 * task?.assignments[0]?.agency.kind; // → "one"
 * ```
 */
export function fromRows(rows: PlanRows, options: FromRowsOptions = {}): Read<Plan, PlanIssueCode> {
  if (!isPlanRows(rows)) throw new TypeError(`Cannot make a plan of ${typeof rows} that is not in the form of flat rows`);
  const issues: Issue<PlanIssueCode>[] = [];
  const tell: Tell = (code, params, path) => issues.push(createIssue(planMessages, code, params, { path }));
  const { document } = rows;
  const id = options.id ?? idFrom(document.number ?? "", "plan");
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))
    throw new SyntaxError(`Cannot use “${id}” as the id of a plan: it has letters a-z, digits, -`);
  const [from, to] = [dayOf(document.from, "/document/from", tell), dayOf(document.to, "/document/to", tell)];
  const period: Period | undefined = from !== undefined && to !== undefined ? { from, to } : undefined;
  const issuedOn = dayOf(document.issuedOn, "/document/issuedOn", tell);
  const phases = phasesOf(rows.targets, period, issuedOn, tell);
  const [statedTotal, ...otherTotals] = rows.totals.flatMap((row, index) => totalOf(row, `/totals/${index}`, tell) ?? []);
  const spans = [...rows.targets, ...rows.tasks, ...rows.totals, ...rows.citations].flatMap(({ span }) => span ?? []);
  const title = options.title ?? document.number ?? id;
  const sources = [...new Set(spans.map((span) => span.document))].filter(isId);
  const plan: Plan = {
    schemaVersion: 1,
    id,
    kind: document.kind,
    number: statedOf(document.number),
    title,
    issuer: statedOf(document.issuer),
    issuedOn: issuedOn === undefined ? { kind: "unknown", reason: "not-stated" } : { kind: "stated", value: issuedOn },
    status: "unknown",
    jurisdiction: options.jurisdiction ?? { kind: "unresolved", words: document.issuer ?? "" },
    period: period === undefined ? { kind: "unknown", reason: "not-stated" } : { kind: "stated", value: period },
    phases: [...phases.values()],
    sections: [],
    targets: targetsOf(rows.targets, phases, tell),
    taskGroups: groupsOf(rows.tasks, tell),
    ...(statedTotal === undefined ? {} : { statedTotal }),
    ...(otherTotals.length === 0 ? {} : { otherTotals }),
    solutions: [],
    duties: [],
    baselines: [],
    citations: rows.citations.map((row, index) => citationOf(row, `/citations/${index}`, tell)),
    parents: [],
    sources: sources.length === 0 ? [{ id, title, format: "authored" }] : sources.map((source) => ({ id: source, title, format: "text" })),
    conflicts: [],
  };
  issues.push(...listPlanIssues(plan));
  return issues.some(({ severity }) => severity === "error") ? { issues, rest: [] } : { value: plan, issues, rest: [] };
}

/** A text as an id: `94/KH-UBND` is `94-kh-ubnd`. */
function idFrom(text: string, otherwise: string): string {
  const id = foldVietnamese(text)
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-/u, "")
    .slice(0, 100)
    .replace(/-$/u, "");
  return id === "" ? otherwise : id;
}

function statedOf(value: string | null): Stated<string> {
  return value === null ? { kind: "unknown", reason: "not-stated" } : { kind: "stated", value };
}

function dayOf(text: string | null, path: string, tell: Tell): IsoDate | undefined {
  if (text === null || isIsoDate(text)) return text ?? undefined;
  tell("field-invalid", { value: text, why: "YYYY-MM-DD" }, path);
  return undefined;
}

/** The phases by their names in the rows; days as the name says them, within the time of the plan. */
function phasesOf(
  targets: readonly TargetRow[],
  period: Period | undefined,
  issuedOn: IsoDate | undefined,
  tell: Tell,
): ReadonlyMap<string, Phase> {
  const labels = new Map<string, number>();
  targets.forEach(({ phase }, index) => {
    if (!labels.has(phase)) labels.set(phase, index);
  });
  const ids = uniqueIds();
  return new Map(
    [...labels].flatMap(([label, index]) => {
      const said = readSchedule(toComposed(label)).value;
      const first = period?.from ?? issuedOn;
      const days =
        said.kind === "window"
          ? { from: said.from, to: said.to }
          : said.kind === "by" && first !== undefined && first <= said.day
            ? { from: first, to: said.day }
            : period;
      if (days === undefined) {
        tell("field-invalid", { value: label, why: "2026 - 2030" }, `/targets/${index}/phase`);
        return [];
      }
      return [[label, { id: ids(idFrom(label, "all")), label, ...days }] as const];
    }),
  );
}

function targetsOf(rows: readonly TargetRow[], phases: ReadonlyMap<string, Phase>, tell: Tell): readonly Target[] {
  const ids = uniqueIds();
  return rows.map((row, index): Target => {
    const path = `/targets/${index}`;
    const phase = phases.get(row.phase)?.id ?? "";
    return {
      id: ids(`${phase}-${idFrom(row.ordinal, String(index + 1))}`),
      ordinal: row.ordinal,
      phase,
      title: row.text,
      modality: readModality(toComposed(row.text)).value,
      measures: measuresOf(row, path, tell),
      assignments: assignmentsOf(row, path, tell),
      schedule: { kind: "unspecified", words: "" },
      budget: [],
      statements: statementsOf(row, "body"),
    };
  });
}

/** The measures the sentence says, when they are those of the columns; else those of the columns alone. */
function measuresOf(row: TargetRow, path: string, tell: Tell): readonly Measure[] {
  const read = readMeasures(toComposed(row.text)).value.map(({ measure }) => measure);
  const said = read.flatMap(measureRows);
  if (isSame(said.map(partsOf), row.measures.map(partsOf))) return read;
  if (said.some(({ value }) => value !== null))
    tell("row-differs", { words: row.text, columns: describe(row.measures) }, `${path}/measures`);
  return row.measures.map((measure, index) => measureOf(measure, index, row.text, `${path}/measures/${index}`, tell));
}

const partsOf = ({ comparator, value, upper, unit, population, per, keep }: MeasureRow): readonly unknown[] => [
  comparator,
  value,
  upper,
  unit,
  population,
  per,
  keep,
];

function describe(measures: readonly MeasureRow[]): string {
  return measures
    .map(({ comparator, value, upper, unit }) => [comparator, value, upper, unit].filter((part) => part !== null).join(" "))
    .join("; ");
}

function measureOf(
  { comparator, value, upper, unit, population, per, keep }: MeasureRow,
  index: number,
  text: string,
  path: string,
  tell: Tell,
): Measure {
  const quantity = quantityOf({ comparator, value, upper }, text);
  if (quantity === undefined)
    tell("field-invalid", { value: `${comparator} ${value ?? ""} ${upper ?? ""}`.trim(), why: "gte 70; range 35 40; none" }, path);
  return {
    id: `m${index + 1}`,
    ...(population === "" ? {} : { population }),
    unit: countUnitOf(comparator, unit),
    ...(unit === null || unit === "%" ? {} : { unitWords: unit }),
    quantity: quantity ?? { kind: "qualitative", words: text },
    counting: keep ? "throughout" : per === null ? "unstated" : "each-period",
    ...(per === null ? {} : { per }),
  };
}

function countUnitOf(comparator: MeasureRow["comparator"], unit: string | null): CountUnit {
  if (comparator === "none") return "none";
  if (unit === "%") return "share";
  return unit === null ? "other" : (countNounsOf()(foldVietnamese(unit))?.unit ?? "other");
}

function quantityOf({ comparator, value, upper }: Pick<MeasureRow, "comparator" | "value" | "upper">, text: string): Quantity | undefined {
  if (comparator === "none") return value === null && upper === null ? { kind: "qualitative", words: text } : undefined;
  if (value === null || !Number.isFinite(value) || (upper === null) === (comparator === "range")) return undefined;
  const number = decimalOf(value);
  switch (comparator) {
    case "eq":
      return { kind: "exact", value: number };
    case "gte":
      return { kind: "bound", relation: ">=", value: number };
    case "gt":
      return { kind: "bound", relation: ">", value: number };
    case "lte":
      return { kind: "bound", relation: "<=", value: number };
    case "lt":
      return { kind: "bound", relation: "<", value: number };
    case "approx":
      return { kind: "approximate", value: number };
    case "range":
      return upper === null || !Number.isFinite(upper) ? undefined : { kind: "interval", from: number, to: decimalOf(upper) };
    default:
      return comparator satisfies never;
  }
}

/** A number as decimals without an exponent. */
function decimalOf(value: number): string {
  const [digits = "", exponent] = String(value).split("e");
  if (exponent === undefined) return digits;
  const sign = digits.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = digits.replace("-", "").split(".");
  const point = whole.length + Number(exponent);
  const all = whole + fraction;
  return point <= 0 ? `${sign}0.${"0".repeat(-point)}${all}` : `${sign}${all.padEnd(point, "0")}`;
}

/** The agencies of a row: what is no one agency stays as printed. */
function assignmentsOf(row: Pick<TaskRow, "lead" | "coordinating">, path: string, tell: Tell): readonly Assignment[] {
  const of = (role: AssignmentRole & keyof typeof row): readonly Assignment[] =>
    row[role].map((words, index) => {
      const read = (readAgencies(toComposed(words)).value ?? []).map((found) => found.agency);
      const [only, ...others] = read;
      const known: AgencyRef | undefined = only?.words === words && others.length === 0 ? only : undefined;
      if (known === undefined) tell("row-agency-unsure", { words, found: String(read.length) }, `${path}/${role}/${index}`);
      return { role, agency: known ?? { kind: "unresolved", words } };
    });
  return [...of("lead"), ...of("coordinating")];
}

/** Consecutive tasks under the same heading are a group. */
function groupsOf(rows: readonly TaskRow[], tell: Tell): readonly TaskGroup[] {
  const ids = uniqueIds();
  const groups: { readonly section: string; readonly tasks: Task[] }[] = [];
  rows.forEach((row, index) => {
    const last = groups.at(-1);
    const group = last?.section === row.section ? last : { section: row.section, tasks: [] };
    if (group !== last) groups.push(group);
    group.tasks.push(taskOf(row, ids(row.ordinal.trim() === "" ? String(index + 1) : row.ordinal), `/tasks/${index}`, tell));
  });
  return groups.map(({ section, tasks }, index) => ({ id: `g${index + 1}`, ...headingParts(section), tasks }));
}

/** `II. Phổ cập kỹ năng số` is the heading II; what is printed otherwise is all title. */
function headingParts(section: string): Pick<TaskGroup, "ordinal" | "title"> {
  const [, ordinal = "", title = ""] = /^([IVXLC]+|\d+(?:\.\d+)*|\p{L})\. (.+)$/u.exec(section) ?? [];
  return headingOf({ ordinal, title }) === section ? { ordinal, title } : { ordinal: "", title: section };
}

function taskOf(row: TaskRow, id: string, path: string, tell: Tell): Task {
  const schedule = scheduleOf(row.schedule, `${path}/schedule`, tell);
  return {
    id,
    ordinal: row.ordinal,
    title: row.text,
    serves: [],
    assignments: assignmentsOf(row, path, tell),
    schedule,
    budget: row.budget === null ? [] : [budgetOf(row.budget, schedule, `${path}/budget`, tell)],
    ...(row.output === null ? {} : { output: { words: row.output } }),
    statements: statementsOf(row, row.part),
  };
}

/** What the words say, when the columns say the same; else what the columns say. */
function scheduleOf(row: ScheduleRow, path: string, tell: Tell): Schedule {
  const words = row.raw;
  const read = [readSchedule(toComposed(words)).value, readSchedule(toComposed(words), { as: "deadline" }).value];
  const timesOf = ({ raw, from, to, recurrence }: ScheduleRow): readonly unknown[] => [raw, from, to, recurrence];
  const same = read.find((schedule) => isSame(timesOf(scheduleRow(schedule)), timesOf(row)));
  if (same !== undefined) return same;
  if (read.some(({ kind }) => kind !== "unspecified"))
    tell("row-differs", { words, columns: `${row.from ?? "…"} - ${row.to ?? "…"}, ${row.recurrence}` }, path);
  const [from, to] = [dayOf(row.from, `${path}/from`, tell), dayOf(row.to, `${path}/to`, tell)];
  const window = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  switch (row.recurrence) {
    case "none":
      if (from !== undefined && to !== undefined) return { kind: "window", from, to, precision: "day", words };
      if (to !== undefined) return { kind: "by", day: to, precision: "day", words };
      if (from === undefined) return { kind: "unspecified", words };
      tell("row-not-kept", { field: "from", value: from }, `${path}/from`);
      return { kind: "unspecified", words };
    case "ongoing":
      if (to === undefined) return { kind: "continuous", ...window, words };
      tell("row-not-kept", { field: "to", value: to }, `${path}/to`);
      return { kind: "continuous", ...(from === undefined ? {} : { from }), words };
    default: {
      const every: Extract<Schedule, { kind: "recurring" }>["every"] = recurrences[row.recurrence];
      return { kind: "recurring", every, ...(from === undefined && to === undefined ? {} : { window }), words };
    }
  }
}

const recurrences = {
  yearly: { kind: "every", count: 1, unit: "year" },
  "half-yearly": { kind: "every", count: 1, unit: "half-year" },
  quarterly: { kind: "every", count: 1, unit: "quarter" },
  monthly: { kind: "every", count: 1, unit: "month" },
  "every-2-years": { kind: "every", count: 2, unit: "year" },
  "every-3-years": { kind: "every", count: 3, unit: "year" },
  periodic: { kind: "unstated" },
} as const;

/** What the words say, when they say the amount of the column; else the amount of the column in đồng. */
function budgetOf(row: BudgetRow, schedule: Schedule, path: string, tell: Tell): BudgetLine {
  const { value: read } = readBudgetLine(toComposed(row.raw), { schedule, ...(row.source === null ? {} : { source: row.source }) });
  const sources = row.source === null ? [] : [row.source];
  const line: BudgetLine = { ...read, words: row.raw, sources };
  if ((budgetRow([line])?.vnd ?? null) === row.vnd) return line;
  if (read.kind === "priced") tell("row-differs", { words: row.raw, columns: row.vnd ?? "–" }, path);
  const { norms, statements } = read;
  if (row.vnd === null) return { kind: "unpriced", reason: "other", sources, norms, words: row.raw, statements };
  const dong = wholeDong(row.vnd, `${path}/vnd`, tell);
  if (dong === undefined) return { kind: "unpriced", reason: "other", sources, norms, words: row.raw, statements };
  return {
    kind: "priced",
    money: { amount: dong, unit: "đồng" },
    basis: "unstated",
    basisFrom: "nothing",
    sources,
    norms,
    words: row.raw,
    statements,
  };
}

function wholeDong(text: string, path: string, tell: Tell): string | undefined {
  if (/^-?\d+$/u.test(text)) return text;
  tell("field-invalid", { value: text, why: "23950000000" }, path);
  return undefined;
}

function totalOf(row: TotalRow, path: string, tell: Tell): StatedTotal | undefined {
  const line = budgetOf({ raw: row.raw, vnd: row.vnd, source: null }, { kind: "unspecified", words: "" }, path, tell);
  if (line.kind === "priced") return { money: line.money, words: row.raw, statements: statementsOf(row, "body") };
  tell("row-not-kept", { field: "totals", value: row.raw }, path);
  return undefined;
}

/** What the words say of a citation, when number and day are those of the columns. */
function citationOf(row: CitationRow, path: string, tell: Tell): Citation {
  const spans = [...(row.span === null ? [] : [row.span]), ...row.alsoAt];
  const [read, ...others] = readCitations(toComposed(row.raw)).value;
  const day = dayOf(row.issuedOn, `${path}/issuedOn`, tell);
  const readDay = read?.issuedOn.kind === "stated" ? read.issuedOn.value : undefined;
  if (read !== undefined && others.length === 0 && read.number === (row.number ?? undefined) && readDay === day) {
    const { start: _start, end: _end, ...citation } = read;
    return { ...citation, raw: row.raw, spans };
  }
  if (read !== undefined) tell("row-differs", { words: row.raw, columns: `${row.number ?? "–"}, ${row.issuedOn ?? "–"}` }, path);
  return {
    raw: row.raw,
    ...(row.number === null ? {} : { number: row.number }),
    issuedOn: day === undefined ? { kind: "unknown", reason: "not-stated" } : { kind: "stated", value: day },
    spans,
  };
}

/** The places of a row; a row of the body without one was written by hand. */
function statementsOf({ span, alsoAt }: PlacedRow, part: DocumentPart): readonly Statement[] {
  const label = part === "annex" ? "Phụ lục" : "Nội dung";
  const spans = [...(span === null ? [] : [span]), ...alsoAt];
  if (spans.length === 0) return part === "annex" ? [{ place: { part, label } }] : [];
  return spans.map((each) => ({ place: { part, label, span: each } }));
}

function isSame(first: readonly unknown[], second: readonly unknown[]): boolean {
  return JSON.stringify(first) === JSON.stringify(second);
}
