import { foldVietnamese } from "@kehoach/text";
import { toVnd } from "@kehoach/money";
import { listTasks, type Measure, type Plan, type Quantity, readCitations, type Schedule } from "@kehoach/plan";

/** What is compared, field by field. */
export const fields = ["targets", "measures", "tasks", "agencies", "schedules", "money", "citations"] as const;

/** A field that is compared. */
export type Field = (typeof fields)[number];

/** How many facts were found, how many of those are wrong, how many are missing. */
export interface Count {
  right: number;
  wrong: number;
  missing: number;
}

/** The counts of all fields. */
export type Counts = Record<Field, Count>;

/** A comparison, with the facts that differ. */
export interface Comparison {
  readonly counts: Counts;
  readonly differences: readonly string[];
}

/** What two plans may say alike of a target or a task. */
interface Item {
  readonly phase: string;
  readonly ordinal: string;
  readonly title: string;
  readonly measures: readonly string[];
  readonly agencies: readonly string[];
  readonly schedule: string;
  readonly money: readonly string[];
  readonly label: string;
  /** Where it stands in the text, when that is known. */
  readonly start?: number;
}

/** Counts of nothing. */
export function noCounts(): Counts {
  const none = (): Count => ({ right: 0, wrong: 0, missing: 0 });
  return {
    targets: none(),
    measures: none(),
    tasks: none(),
    agencies: none(),
    schedules: none(),
    money: none(),
    citations: none(),
  };
}

/** Adds counts to others. */
export function addCounts(to: Counts, more: Counts): void {
  for (const field of fields) {
    to[field].right += more[field].right;
    to[field].wrong += more[field].wrong;
    to[field].missing += more[field].missing;
  }
}

/** The harmonic mean of precision and recall; 1 when there was nothing to find and nothing was found. */
export function f1({ right, wrong, missing }: Count): number {
  return right + wrong + missing === 0 ? 1 : (2 * right) / (2 * right + wrong + missing);
}

/** What to leave out where the expected plan does not say it in the words of the document. */
export interface CompareOptions {
  /** Whether titles are those of the document, and help to find which belongs to which. */
  readonly titles: boolean;
  /** Citations of the document that the expected plan does not list, as `number day`. */
  readonly citations?: readonly string[];
}

/**
 * Compares what was read with what a document says. Which element belongs to which follows from order, ordinals, titles where they are
 * those of the document, and facts.
 *
 * @param expected - What the document says.
 * @param found - What was read.
 * @param options - What can be compared.
 * @returns Counts by field, and what differs.
 */
export function comparePlans(expected: Plan, found: Plan, options: CompareOptions): Comparison {
  const { citations = [] } = options;
  const counts = noCounts();
  const differences: string[] = [];
  const compareLists = (field: Field, where: string, wanted: readonly string[], got: readonly string[]): void => {
    const left = [...got];
    for (const fact of wanted) {
      const at = left.indexOf(fact);
      if (at >= 0) {
        left.splice(at, 1);
        counts[field].right += 1;
      } else {
        counts[field].missing += 1;
        differences.push(`${field} ${where}: missing ${fact}`);
      }
    }
    counts[field].wrong += left.length;
    for (const fact of left) differences.push(`${field} ${where}: not there ${fact}`);
  };
  const compareItems = (field: "targets" | "tasks", wanted: readonly Item[], got: readonly Item[]): void => {
    const partners = align(wanted, got, options);
    wanted.forEach((item, index) => {
      const partner = partners[index];
      const other = partner === undefined ? undefined : got[partner];
      const where = `${item.phase} ${item.ordinal} ${item.title.slice(0, 40)}`;
      if (other === undefined) {
        counts[field].missing += 1;
        differences.push(`${field}: missing ${where} (${item.label})`);
      } else counts[field].right += 1;
      if (field === "targets") compareLists("measures", where, item.measures, other?.measures ?? []);
      compareLists("agencies", where, item.agencies, other?.agencies ?? []);
      compareLists("schedules", where, [item.schedule], other === undefined ? [] : [other.schedule]);
      compareLists("money", where, item.money, other?.money ?? []);
    });
    got.forEach((item, index) => {
      if (partners.includes(index)) return;
      counts[field].wrong += 1;
      const where = `${item.phase} ${item.ordinal} ${item.title.slice(0, 40)}`;
      differences.push(`${field}: not there ${where} (${item.label})`);
      if (field === "targets") compareLists("measures", where, [], item.measures);
      compareLists("agencies", where, [], item.agencies);
      compareLists("money", where, [], item.money);
    });
  };
  compareItems("targets", targetsOf(expected), targetsOf(found));
  compareItems("tasks", inOrder(tasksOf(expected)), inOrder(tasksOf(found)));
  compareLists("money", "total", totalOf(expected), totalOf(found));
  compareLists("citations", "", [...citationsOf(expected), ...citations], citationsOf(found));
  return { counts, differences };
}

function targetsOf(plan: Plan): readonly Item[] {
  const end = (id: string): string => plan.phases.find((phase) => phase.id === id)?.to.slice(0, 4) ?? "";
  return plan.targets.map((target) => ({
    phase: end(target.phase),
    ordinal: target.ordinal,
    title: wordsOf(target.title),
    measures: target.measures.flatMap(measureFacts),
    agencies: target.assignments.map(agencyFact),
    // A target without a time of its own has that of its phase.
    schedule: ofPhase(scheduleFact(target.schedule), end(target.phase)),
    money: [],
    label: target.statements[0]?.place.label ?? "",
  }));
}

function tasksOf(plan: Plan): readonly Item[] {
  return plan.taskGroups.length === 0
    ? []
    : listTasks(plan).map((task) => ({
        phase: "",
        ordinal: task.ordinal,
        title: wordsOf(task.title),
        measures: [],
        agencies: task.assignments.map(agencyFact),
        schedule: scheduleFact(task.schedule),
        money: task.budget.flatMap((line) =>
          line.kind === "priced" ? [String(toVnd(line.money))] : line.reason === "blank" ? [] : [line.reason],
        ),
        label: task.statements[0]?.place.label ?? "",
        start: task.statements[0]?.place.span?.start ?? 0,
      }));
}

function inOrder(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0));
}

function totalOf(plan: Plan): readonly string[] {
  return plan.statedTotal === undefined ? [] : [String(toVnd(plan.statedTotal.money))];
}

/** Every document named, also as a norm of an amount, once with each day it is given; the document itself is none. */
function citationsOf(plan: Plan): readonly string[] {
  const norms = listTasks(plan).flatMap((task) => task.budget.flatMap((line) => line.norms));
  const differing = plan.conflicts
    .filter(({ path }) => path.startsWith("/citations"))
    .flatMap(({ statements }) => statements.flatMap(({ words }) => (words === undefined ? [] : readCitations(words).value)));
  const own = plan.number.kind === "stated" ? [plan.number.value, ...otherNumbers(plan)] : [];
  const facts = [...plan.citations, ...norms, ...differing]
    .filter(({ number }) => number === undefined || !own.includes(number))
    // A law without its number is told by its day: its name is long, and a catalogue in words of its own shortens it.
    .map(
      ({ number, raw, issuedOn }) => `${number ?? wordsOf(raw).split(" ")[0] ?? ""} ${issuedOn.kind === "stated" ? issuedOn.value : ""}`,
    );
  return [...new Set(facts)];
}

function otherNumbers(plan: Plan): readonly string[] {
  return plan.conflicts.filter(({ path }) => path === "/number").flatMap(({ statements }) => statements.map(({ words }) => words ?? ""));
}

function wordsOf(text: string): string {
  return (foldVietnamese(text).match(/[\p{L}\d]+/gu) ?? []).join(" ");
}

function agencyFact({ role, agency }: Plan["targets"][number]["assignments"][number]): string {
  return `${role} ${agency.kind === "unresolved" ? wordsOf(agency.words) : agency.id}`;
}

function ofPhase(schedule: string, end: string): string {
  return schedule === "" || schedule === `..${end}-12-31 none` ? `phase ${end}` : schedule;
}

function scheduleFact(schedule: Schedule): string {
  switch (schedule.kind) {
    case "by":
      return `..${schedule.day} none`;
    case "window":
      return `${schedule.from}..${schedule.to} none`;
    case "recurring": {
      const every = schedule.every.kind === "every" ? `${schedule.every.count}-${schedule.every.unit}` : "periodic";
      return `${schedule.window?.from ?? ""}..${schedule.window?.to ?? ""} ${every}`;
    }
    case "continuous":
      return `${schedule.from ?? ""}.. ongoing`;
    case "after":
      return `after ${schedule.count} ${schedule.unit}`;
    case "one-of":
      return schedule.options.map(scheduleFact).join(" or ");
    case "unspecified":
      return "";
    default:
      return schedule satisfies never;
  }
}

function measureFacts(measure: Measure): readonly string[] {
  const { quantity } = measure;
  const keep = measure.counting === "throughout" ? " keep" : "";
  if (quantity.kind === "satisfying") {
    return [`${quantityFact(quantity.share)}${keep}`, ...measureFacts(quantity.inner)];
  }
  return [`${quantityFact(quantity)}${keep}${measure.per === undefined ? "" : ` per ${measure.per}`}`];
}

function quantityFact(quantity: Quantity): string {
  switch (quantity.kind) {
    case "exact":
      return `= ${quantity.value}`;
    case "bound":
      return `${quantity.relation} ${quantity.value}`;
    case "interval":
      return `${quantity.from}..${quantity.to}`;
    case "approximate":
      return `~ ${quantity.value}`;
    case "satisfying":
    case "qualitative":
    case "to-be-set":
      return quantity.kind;
    default:
      return quantity satisfies never;
  }
}

/** Pairs in order (as in comparing two versions of a text), so that all together have most in common. */
function align(wanted: readonly Item[], got: readonly Item[], options: CompareOptions): readonly (number | undefined)[] {
  const scores = wanted.map((item) => got.map((other) => likeness(item, other, options)));
  const best = Array.from({ length: wanted.length + 1 }, () => Array.from({ length: got.length + 1 }, () => 0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = wanted.length - 1; i >= 0; i--) {
    for (let j = got.length - 1; j >= 0; j--) {
      const row = best[i];
      if (row !== undefined) row[j] = Math.max(at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + (scores[i]?.[j] ?? 0));
    }
  }
  const partners: (number | undefined)[] = wanted.map(() => undefined);
  for (let i = 0, j = 0; i < wanted.length && j < got.length; ) {
    const score = scores[i]?.[j] ?? 0;
    if (score > 0 && at(i, j) === at(i + 1, j + 1) + score) {
      partners[i] = j;
      i += 1;
      j += 1;
    } else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return partners;
}

/** What two elements have in common, from 0 (they are not the same) upwards. */
function likeness(item: Item, other: Item, options: CompareOptions): number {
  if (item.phase !== other.phase && item.phase !== "" && other.phase !== "") return 0;
  const share = (a: readonly string[], b: readonly string[]): number => {
    if (a.length + b.length === 0) return 1;
    const left = [...b];
    const common = a.filter((fact) => {
      const at = left.indexOf(fact);
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    }).length;
    return (2 * common) / (a.length + b.length);
  };
  const title = share(item.title.split(" "), other.title.split(" "));
  if (options.titles && title < 0.6) return 0;
  const facts =
    share(item.measures, other.measures) +
    share(item.agencies, other.agencies) +
    share(item.money, other.money) +
    (item.schedule === other.schedule ? 1 : 0);
  const ordinal = bare(item.ordinal) === bare(other.ordinal) ? 2 : 0;
  const place = wordsOf(item.label) === wordsOf(other.label) ? 3 : 0;
  return (options.titles ? 4 * title : title) + ordinal + facts > 2.2 ? 10 + title + ordinal + place + facts : 0;
}

function bare(ordinal: string): string {
  return ordinal.replace(/^.*\.(?=[a-zđ]$)/u, "");
}
