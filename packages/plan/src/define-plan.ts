import { type Agencies, type AgencyMention, type AgencyRef, readAgencies } from "@kehoach/agencies";
import { type Schedule, readSchedule } from "@kehoach/calendar/schedule";
import type { Issue, IsoDate, Read, Stated, SureRead } from "@kehoach/core";
import { formatVnd, type Money, sumVnd, toVnd, type Vnd } from "@kehoach/money";
import { toComposed } from "@kehoach/text";
import { buildBaseline } from "./internal/build-baseline.ts";
import {
  agreesOnAgencies,
  agreesOnHeadcount,
  agreesOnMeasures,
  agreesOnMoney,
  agreesOnTime,
  conflictBetween,
  type Said,
} from "./internal/find-conflicts.ts";
import {
  buildAmendments,
  dayIn,
  orientationIn,
  readIssueLine,
  readJurisdiction,
  readNumber,
  readParents,
  readPeriod,
  readPhases,
  stated,
} from "./internal/build-head.ts";
import { bases, choiceIn, modalities, planKinds, planStatuses } from "./internal/choices.ts";
import { type Doubts, gatherDoubts } from "./internal/doubts.ts";
import { statementsAt } from "./internal/statements-at.ts";
import { describeShape } from "./internal/field-rules.ts";
import { keepReadable } from "./internal/keep-readable.ts";
import { planInputRules } from "./internal/plan-input-rules.ts";
import { showIds } from "./internal/check-messages.ts";
import type { BudgetLine } from "./model/budget-line.ts";
import type { Citation } from "./model/citation.ts";
import type { Conflict, ConflictPolicy } from "./model/place.ts";
import type { Duty, Phase, Plan, Solution, StatedTotal } from "./model/plan.ts";
import type { Measure } from "./model/quantity.ts";
import type { Target } from "./model/target.ts";
import type { UnitTerm } from "./model/vocabulary.ts";
import type { Assignment, Task, TaskGroup } from "./model/task.ts";
import type { AlsoInput, CitationInput, DutyInput, PlanInput, SolutionInput, TargetInput, TaskInput } from "./plan-input.ts";
import { readBudgetLine } from "./read-budget-line.ts";
import { readCitations } from "./read-citations.ts";
import { type MeasureMention, readMeasures } from "./read-measures.ts";
import { readModality } from "./read-modality.ts";

/** What the readers know beside the language. */
export interface DefinePlanOptions {
  /** The agencies to know, for example those of your province by `createAgencies`. Default: `knownAgencies`. */
  readonly agencies?: Agencies;
  /** The units of count with their nouns, `units.terms` of `createVocabularies`. Default: those of this package. */
  readonly units?: readonly UnitTerm[];
}

/** The readers of words, with what the caller knows. */
interface Readers {
  readonly agencies: (words: string | undefined) => Read<readonly AgencyMention[]>;
  readonly measures: (words: string) => SureRead<readonly MeasureMention[]>;
  /** The agencies alone, to compare what several places say. */
  readonly agencyRefs: (words: string) => readonly AgencyRef[];
  /** The measures alone. */
  readonly bareMeasures: (words: string) => readonly Measure[];
}

/** What every element is built with. */
interface Work {
  readonly readers: Readers;
  readonly doubts: Doubts;
  readonly conflicts: Conflicts;
  /** What phases say of the last day of their targets. */
  readonly deadlines: ReadonlyMap<string, string>;
}

/** Gathers the conflicts of a plan while its elements are built. */
interface Conflicts {
  readonly found: Conflict[];
  /** Compares what further places say with the statement a value was taken from. */
  compare<T>(
    path: string,
    main: Said<T>,
    others: readonly Said<T>[],
    agrees: (main: T, other: T) => boolean,
    policy?: ConflictPolicy,
  ): void;
}

/**
 * Reads a plan written by hand, for data that comes from outside such as JSON or YAML.
 *
 * @param input - What should be a {@link PlanInput}; anything else gives issues.
 * @param options - Agencies and units of count beside the known ones.
 * @returns The plan when nothing essential is missing or wrong; every doubt at once, each with the path of its field.
 * @example
 * ```ts
 * readPlanInput({ id: "x", kind: "ke-hoach", title: "Thử" }).issues.map((issue) => issue.path); // → ["/jurisdiction", "/period"]
 * ```
 */
export function readPlanInput(input: unknown, options: DefinePlanOptions = {}): Read<Plan> {
  const readers = readersOf(options);
  const shape = describeShape(input, planInputRules, "");
  const faults = shape.flatMap(({ severity, path }) => (severity === "error" && path !== undefined ? [path] : []));
  if (faults.includes("")) return { issues: shape, rest: [] };
  if (faults.length > 0) return { issues: [...shape, ...doubtsBeside(input, faults, readers)], rest: [] };
  if (!isPlanInput(input, shape)) return { issues: shape, rest: [] };
  const doubts = gatherDoubts(shape);
  const { issues } = doubts;
  const plan = buildPlan(input, doubts, readers);
  return issues.some((issue) => issue.severity === "error") ? { issues, rest: [] } : { value: plan, issues, rest: [] };
}

/**
 * A plan written by hand in TypeScript. Every field takes the words of the document or the structure; the same readers understand
 * both. A task that serves a target, or a target of a phase, that is not there does not compile.
 *
 * @vi kế hoạch
 * @param input - The plan, in words or structure.
 * @param options - Agencies and units of count beside the known ones.
 * @returns The checked model.
 * @throws TypeError if something essential is missing or wrong; the message lists every such field with its path.
 * @example
 * ```ts
 * const plan = definePlan({
 *   id: "lam-dong-2027", kind: "ke-hoach", title: "Phổ cập kỹ năng số", issuer: "UBND tỉnh Lâm Đồng",
 *   jurisdiction: { code: "68", asOf: "2026-12-15" }, period: "2027 - 2030",
 *   tasks: [{ id: "1", title: "Mở lớp kỹ năng số", lead: "Sở KH&CN", when: "2027 - 2030", money: "7.500 triệu" }],
 * });
 * plan.taskGroups[0]?.tasks[0]?.budget[0]?.kind; // → "priced"
 * ```
 */
export function definePlan<const TargetId extends string, const PhaseId extends string>(
  input: PlanInput<TargetId, PhaseId>,
  options: DefinePlanOptions = {},
): Plan {
  const { value, issues } = readPlanInput(input, options);
  if (value !== undefined) return value;
  const lines = issues.filter((issue) => issue.severity === "error").map((issue) => `${issue.path ?? "/"}: ${issue.message.en}`);
  throw new TypeError(`Cannot make a plan of this:\n${lines.join("\n")}`);
}

/** What is doubtful of the fields that have the right form, so that one wrong field does not hide the others. */
function doubtsBeside(input: unknown, faults: readonly string[], readers: Readers): readonly Issue[] {
  const readable = keepReadable(input, planInputRules);
  const shape = describeShape(readable, planInputRules, "");
  if (!isPlanInput(readable, shape)) return [];
  const doubts = gatherDoubts([]);
  buildPlan(readable, doubts, readers);
  return doubts.issues.filter(
    ({ path = "" }) => !faults.some((fault) => path === fault || path.startsWith(`${fault}/`) || fault.startsWith(`${path}/`)),
  );
}

/** The shape was described without an error, so the value has the form of its rules. */
function isPlanInput(input: unknown, shape: readonly Issue[]): input is PlanInput {
  return typeof input === "object" && input !== null && shape.every((issue) => issue.severity !== "error");
}

function readersOf({ agencies, units }: DefinePlanOptions): Readers {
  const readNames = (words = ""): Read<readonly AgencyMention[]> =>
    readAgencies(toComposed(words), agencies === undefined ? {} : { agencies });
  const readNumbers = (words: string): SureRead<readonly MeasureMention[]> =>
    readMeasures(toComposed(words), units === undefined ? {} : { units });
  return {
    agencies: readNames,
    measures: readNumbers,
    agencyRefs: (words) => (readNames(words).value ?? []).map(({ agency }) => agency),
    bareMeasures: (words) => readNumbers(words).value.map(({ measure }) => measure),
  };
}

function buildPlan(input: PlanInput, doubts: Doubts, readers: Readers): Plan {
  const number = readNumber(input.number, "/number", doubts);
  const { issuedOn, issuedIn = input.issuedIn } = readIssueLine(input.issuedOn, doubts);
  const issued = issuedOn.kind === "stated" ? issuedOn.value : undefined;
  const { period, orientation: ahead } = readPeriod(input.period, issued, "/period", doubts);
  const orientation = input.orientation === undefined ? ahead : orientationIn(input.orientation);
  if (input.orientation !== undefined && orientation === undefined)
    doubts.say("orientation-unreadable", { value: input.orientation }, "/orientation");
  const phases = readPhases(input.phases, period, issued, doubts);
  const conflicts = gatherConflicts();
  const work: Work = { readers, doubts, conflicts, deadlines: deadlinesOf(input.phases) };
  compareHeads(input, conflicts);
  const targets = (input.targets ?? []).map((target, index) => buildTarget(target, `/targets/${index}`, phases, work));
  const taskGroups = groupTasks(input.tasks ?? [], work);
  const statedTotal = buildTotal(input.total, taskGroups, doubts);
  const amendments = buildAmendments(input.amendments, doubts);
  const isBlank = [number, issuedOn].some((value) => value.kind === "unknown" && value.reason === "blank");
  checkIds(targets, taskGroups, phases, doubts);
  return {
    schemaVersion: 1,
    id: input.id,
    kind: choiceIn(input.kind, planKinds) ?? "other",
    number,
    title: input.title,
    issuer: stated(input.issuer),
    issuedOn,
    ...(issuedIn === undefined ? {} : { issuedIn }),
    status: choiceIn(input.status ?? "", planStatuses) ?? (isBlank ? "draft" : "unknown"),
    jurisdiction: readJurisdiction(input.jurisdiction, doubts),
    period: period === undefined ? { kind: "unknown", reason: "unreadable" } : { kind: "stated", value: period },
    ...(orientation === undefined ? {} : { orientation }),
    phases,
    sections: (input.sections ?? []).map((section, index) => ({ id: `s${index + 1}`, ...section })),
    targets,
    taskGroups,
    ...(statedTotal === undefined ? {} : { statedTotal }),
    solutions: (input.solutions ?? []).map((solution, index) => buildSolution(solution, index, work)),
    duties: (input.duties ?? []).map((duty, index) => buildDuty(duty, index, work)),
    baselines: (input.baselines ?? []).map((baseline, index) => {
      const { value, issues } = buildBaseline(baseline, index, readers.measures);
      doubts.add(issues, `/baselines/${index}`);
      compareSaid(
        baseline,
        "says",
        `/baselines/${index}`,
        { words: baseline.says, value: readers.bareMeasures(baseline.says) },
        readers.bareMeasures,
        agreesOnMeasures,
        conflicts,
      );
      return value;
    }),
    citations: buildCitations(input.citations ?? [], doubts, conflicts),
    parents: readParents(input.parents, doubts),
    ...(amendments.length === 0 ? {} : { amendments }),
    sources: [{ id: input.id, title: input.title, format: "authored" }],
    conflicts: conflicts.found,
  };
}

function readWhen(when: string | Schedule | undefined, path: string, doubts: Doubts): Schedule {
  if (when !== undefined && typeof when !== "string") return when;
  const { value, issues } = readSchedule(when ?? "");
  doubts.add(issues, `${path}/when`);
  return value;
}

function readRoles(
  lead: string | undefined,
  coordinating: string | undefined,
  path: string,
  { doubts, readers }: Work,
): readonly Assignment[] {
  const of = (words: string | undefined, role: Assignment["role"], field: string): readonly Assignment[] => {
    const { value, issues } = readers.agencies(words);
    doubts.add(issues, `${path}/${field}`);
    // Sở Công Thương (chủ trì), VNPT (phối hợp): what the words say of one holds.
    return (value ?? []).map((mention) => ({ role: mention.role ?? role, agency: mention.agency }));
  };
  return [...of(lead, "lead", "lead"), ...of(coordinating, "coordinating", "with")];
}

function gatherConflicts(): Conflicts {
  const found: Conflict[] = [];
  return {
    found,
    compare: (path, main, others, agrees, policy) => {
      const conflict = conflictBetween(path, main, others, agrees, policy);
      if (conflict !== undefined) found.push(conflict);
    },
  };
}

/** Number and day of the plan itself, as its head and further places have them. */
function compareHeads(input: PlanInput, conflicts: Conflicts): void {
  const at = input.at ?? "Trang đầu";
  const isSame = (first: string, second: string): boolean => first === second;
  for (const field of ["number", "issuedOn"] as const) {
    const words = input[field];
    if (words === undefined || words.trim() === "") continue;
    const normal = (text: string): string => (field === "number" ? text.replace(/\s/gu, "") : (dayIn(text) ?? text));
    conflicts.compare(
      `/${field}`,
      { at, words, value: normal(words) },
      saidIn(input.also ?? [], (other) => other[field]).map((said) => ({ ...said, value: normal(said.words) })),
      isSame,
    );
  }
}

/** The further places that say something of one fact. */
function saidIn<T extends { readonly at: string }>(
  also: readonly T[],
  wordsOf: (other: T) => string | undefined,
): readonly { readonly at: string; readonly words: string }[] {
  return also.flatMap((other) => {
    const words = wordsOf(other);
    return words === undefined ? [] : [{ at: other.at, words: toComposed(words) }];
  });
}

/** Compares what further places say of one fact of an element; without a main place nothing is compared. */
function compareSaid<T>(
  input: { readonly at?: string | readonly string[]; readonly also?: readonly AlsoInput[] },
  field: Exclude<keyof AlsoInput, "at">,
  path: string,
  main: { readonly words: string; readonly value: T },
  read: (words: string) => T,
  agrees: (main: T, other: T) => boolean,
  conflicts: Conflicts,
): void {
  const at = typeof input.at === "string" ? input.at : input.at?.[0];
  if (at === undefined) return;
  const others = saidIn(input.also ?? [], (other) => other[field]).map((said) => ({ ...said, value: read(said.words) }));
  conflicts.compare(path, { at, ...main }, others, agrees);
}

function buildTarget(input: TargetInput, path: string, phases: readonly Phase[], work: Work): Target {
  const { doubts, conflicts, readers } = work;
  const schedule = readWhen(input.when ?? work.deadlines.get(input.phase ?? ""), path, doubts);
  const said = toComposed(input.says ?? [input.level, input.of].filter((words) => words !== undefined).join(" "));
  const text = said === "" ? toComposed(input.title) : said;
  const read = input.measures === undefined ? readers.measures(text) : undefined;
  if (read !== undefined) doubts.add(read.issues, `${path}/${input.says !== undefined ? "says" : said === "" ? "title" : "level"}`);
  const measures = input.measures ?? (read?.value ?? []).map(({ measure }) => spread(measure, schedule));
  const phase = input.phase ?? phases[0]?.id ?? "";
  // Without a period there is no phase either, which the field of the period says already.
  if ((input.phase !== undefined || phases.length > 0) && !phases.some(({ id }) => id === phase))
    doubts.say("reference-unknown", { id: phase, known: showIds(phases.map(({ id }) => id)) }, `${path}/phase`);
  compareSaid(input, "says", `${path}/measures`, { words: text, value: measures }, readers.bareMeasures, agreesOnMeasures, conflicts);
  compareAssignments(input, path, schedule, work);
  return {
    id: input.id,
    ordinal: input.ordinal ?? input.id,
    phase,
    title: input.title,
    modality: choiceIn(input.modality ?? "", modalities) ?? readModality(text).value,
    measures,
    assignments: readRoles(input.lead, input.with, path, work),
    schedule,
    ...(input.output === undefined ? {} : { output: { words: input.output } }),
    ...(input.note === undefined ? {} : { note: input.note }),
    budget: [],
    statements: statementsAt(input.at, input.also, input.grade),
  };
}

/** The words of the phases that name a last day (`đến năm 2028`): it is that of their targets. */
function deadlinesOf(phases: PlanInput["phases"]): ReadonlyMap<string, string> {
  return new Map(
    (phases ?? []).flatMap(({ id, when }) => (typeof when === "string" && readSchedule(when).value.kind === "by" ? [[id, when]] : [])),
  );
}

/** Time and agencies, which targets and tasks state alike. */
function compareAssignments(input: TargetInput | TaskInput, path: string, schedule: Schedule, { conflicts, readers }: Work): void {
  const time = { words: schedule.words, value: schedule };
  compareSaid(input, "when", `${path}/schedule`, time, (words) => readSchedule(words).value, agreesOnTime, conflicts);
  for (const field of ["lead", "with"] as const) {
    const words = (input[field] ?? "").normalize("NFC");
    compareSaid(
      input,
      field,
      `${path}/assignments`,
      { words, value: readers.agencyRefs(words) },
      readers.agencyRefs,
      agreesOnAgencies,
      conflicts,
    );
  }
}

/** A yearly schedule makes a number without a stated counting one of each year. */
function spread(measure: Measure, schedule: Schedule): Measure {
  const yearly =
    schedule.kind === "recurring" && schedule.every.kind === "every" && schedule.every.unit === "year" && schedule.every.count === 1;
  return yearly && measure.counting === "unstated" && measure.quantity.kind !== "qualitative"
    ? { ...measure, counting: "each-period", per: "year" }
    : measure;
}

function groupTasks(inputs: readonly TaskInput[], work: Work): readonly TaskGroup[] {
  const groups: { title: string; tasks: Task[] }[] = [];
  inputs.forEach((input, index) => {
    const title = input.group ?? "";
    let group = groups.find((candidate) => candidate.title === title);
    if (group === undefined) {
      group = { title, tasks: [] };
      groups.push(group);
    }
    const path = `/taskGroups/${groups.indexOf(group)}/tasks/${group.tasks.length}`;
    group.tasks.push(buildTask(input, `/tasks/${index}`, path, work));
  });
  return groups.map(({ title, tasks }, index) => ({ id: `g${index + 1}`, ordinal: "", title, tasks }));
}

function buildTask(input: TaskInput, path: string, pathInPlan: string, work: Work): Task {
  const { doubts, conflicts } = work;
  const schedule = readWhen(input.when, path, doubts);
  const money = readBudgetLine(toComposed(input.money ?? ""), {
    schedule,
    ...(input.source === undefined ? {} : { source: input.source }),
  });
  const basis = choiceIn(input.basis ?? "", bases);
  doubts.add(
    money.issues.filter((issue) => basis === undefined || issue.code !== "budget-basis-unstated"),
    `${path}/money`,
  );
  const norms = [
    ...money.value.norms,
    ...(input.norms ?? []).flatMap((words, index) => readNorms(words, `${path}/norms/${index}`, doubts)),
  ];
  const statements = statementsAt(
    input.moneyAlsoAt,
    (input.also ?? []).filter((other) => other.money !== undefined),
  );
  const line: BudgetLine =
    money.value.kind === "priced" && basis !== undefined
      ? { ...money.value, basis, basisFrom: "words", norms, statements }
      : { ...money.value, norms, statements };
  const moneySaid = { words: line.words, value: line };
  compareSaid(input, "money", `${pathInPlan}/budget/0`, moneySaid, (words) => readBudgetLine(words).value, agreesOnMoney, conflicts);
  const headcount = input.training?.headcount ?? "";
  const headcountPath = `${pathInPlan}/training/headcount`;
  compareSaid(input, "headcount", headcountPath, { words: headcount, value: headcount }, (words) => words, agreesOnHeadcount, conflicts);
  compareAssignments(input, pathInPlan, schedule, work);
  return {
    id: input.id,
    ordinal: input.ordinal ?? input.id,
    title: input.title,
    serves: (input.serves ?? []).map((target) => ({ target, basis: "stated" })),
    assignments: readRoles(input.lead, input.with, path, work),
    schedule,
    budget: [line],
    ...(input.output === undefined ? {} : { output: { words: input.output } }),
    ...(input.training === undefined ? {} : { training: input.training }),
    ...(input.note === undefined ? {} : { note: input.note }),
    statements: statementsAt(input.at, input.also),
  };
}

function readNorms(words: string, path: string, doubts: Doubts): readonly Citation[] {
  const { value, issues } = readCitations(toComposed(words));
  doubts.add(issues, path);
  if (value.length === 0) doubts.say("field-invalid", { value: words, why: "Thông tư 36/2018/TT-BTC" }, path);
  return value.map(({ start: _start, end: _end, ...citation }) => citation);
}

function buildSolution({ at, says, ...solution }: SolutionInput, index: number, { doubts, readers }: Work): Solution {
  const read = says === undefined ? undefined : readers.measures(says);
  if (read !== undefined) doubts.add(read.issues, `/solutions/${index}/says`);
  return {
    id: `solution-${index + 1}`,
    ...solution,
    ...(read === undefined ? {} : { measures: read.value.map(({ measure }) => measure) }),
    statements: statementsAt(at),
  };
}

/** The total the document states; the sum of its tasks is said beside it when it differs, and nothing is corrected. */
function buildTotal(input: PlanInput["total"], groups: readonly TaskGroup[], doubts: Doubts): StatedTotal | undefined {
  if (input === undefined) return undefined;
  const { value } = readBudgetLine(input.money.normalize("NFC"));
  const total = value.kind === "priced" ? dongOf(value.money) : undefined;
  if (value.kind !== "priced" || total === undefined) {
    doubts.say("field-invalid", { value: input.money, why: "23.950 triệu" }, "/total/money");
    return undefined;
  }
  const sum = sumVnd(
    groups.flatMap(({ tasks }) =>
      tasks.flatMap((task) => task.budget.flatMap((line) => (line.kind === "priced" ? (dongOf(line.money) ?? []) : []))),
    ),
  );
  if (sum !== total) doubts.say("total-differs", { words: input.money, sum: formatVnd(sum, { withUnit: false }) }, "/total");
  return { money: value.money, words: value.words, statements: statementsAt(input.at) };
}

/** Nothing for an amount that is no whole number of đồng. */
function dongOf(money: Money): Vnd | undefined {
  try {
    return toVnd(money);
  } catch {
    return undefined;
  }
}

function buildDuty(input: DutyInput, index: number, work: Work): Duty {
  const { doubts, readers } = work;
  const path = `/duties/${index}`;
  const named = (words: string | undefined, field: string): readonly AgencyRef[] => {
    const { value, issues } = readers.agencies(words);
    doubts.add(issues, `${path}/${field}`);
    return (value ?? []).map(({ agency }) => agency);
  };
  return {
    id: input.id ?? `duty-${index + 1}`,
    kind: input.report === undefined ? "other" : "report",
    agencies: named(input.who, "who"),
    what: input.what ?? "Báo cáo kết quả thực hiện",
    schedule: readWhen(input.when, path, doubts),
    recipients: [
      ...named(input.report, "report").map((agency): Assignment => ({ role: "report-to", agency })),
      ...named(input.via, "via").map((agency): Assignment => ({ role: "via", agency })),
    ],
    statements: statementsAt(input.at),
  };
}

function buildCitations(inputs: readonly (string | CitationInput)[], doubts: Doubts, conflicts: Conflicts): readonly Citation[] {
  const built: Citation[] = [];
  inputs.forEach((input, index) => {
    const { words, at, also, policy }: CitationInput = typeof input === "string" ? { words: input } : input;
    const path = `/citations/${index}`;
    const { value, issues } = readCitations(toComposed(words));
    doubts.add(issues, path);
    if (value.length === 0) doubts.say("field-invalid", { value: words, why: "Quyết định số 146/QĐ-TTg ngày 28/01/2022" }, path);
    const statements = statementsAt(at, also);
    const [label, ...rest] = statements;
    if (label !== undefined && rest.length > 0) {
      const read = (said: { readonly at: string; readonly words: string }): Said<Citation | undefined> => ({
        ...said,
        value: readCitations(toComposed(said.words)).value[0],
      });
      for (const field of ["number", "issuedOn"] as const) {
        // A place that does not state the number or the day says less, and nothing else.
        const agrees = (first: Citation | undefined, second: Citation | undefined): boolean =>
          ["", valueOf(first?.[field])].includes(valueOf(second?.[field]));
        conflicts.compare(
          `/citations/${built.length}/${field}`,
          read({ at: label.place.label, words }),
          (also ?? []).map(read),
          agrees,
          policy,
        );
      }
    }
    built.push(
      ...value.map(({ start: _start, end: _end, ...citation }) => (statements.length === 0 ? citation : { ...citation, statements })),
    );
  });
  return built;
}

function valueOf(stated: string | Stated<IsoDate> | undefined): string {
  if (stated === undefined || typeof stated === "string") return stated ?? "";
  return stated.kind === "stated" ? stated.value : (stated.words ?? "");
}

function checkIds(targets: readonly Target[], groups: readonly TaskGroup[], phases: readonly Phase[], doubts: Doubts): void {
  const unique = (ids: readonly string[], path: string): void => {
    const seen = new Set<string>();
    ids.forEach((id, index) => {
      if (seen.has(id)) doubts.say("id-repeated", { id }, `${path}/${index}/id`);
      seen.add(id);
    });
  };
  const tasks = groups.flatMap((group) => group.tasks);
  unique(
    phases.map(({ id }) => id),
    "/phases",
  );
  unique(
    targets.map(({ id }) => id),
    "/targets",
  );
  unique(
    tasks.map(({ id }) => id),
    "/tasks",
  );
  const known = new Set(targets.map(({ id }) => id));
  tasks.forEach((task, index) => {
    for (const { target } of task.serves) {
      if (!known.has(target)) doubts.say("reference-unknown", { id: target, known: showIds(known) }, `/tasks/${index}/serves`);
    }
  });
}
