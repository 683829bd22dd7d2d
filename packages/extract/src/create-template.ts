import { formatDate } from "@kehoach/calendar";
import type { Block, DocumentTree, Table, TableRow } from "@kehoach/document";
import {
  type AssignmentRole,
  type BoundRelation,
  type BudgetLine,
  type Measure,
  type Phase,
  type Plan,
  type Quantity,
  readMeasures,
  readSchedule,
  type Schedule,
  type Statement,
  type Target,
  type Task,
} from "@kehoach/plan";
import { formatNumber, parseDecimalString } from "@kehoach/text";
import { namesPlace } from "./tables/column-role.ts";

/**
 * A plan as a clean document of two tables, one of targets and one of tasks, for somebody to correct and for this package to read again:
 * one header, one row each, no merged cells, every agency, time and amount in the words of the document.
 *
 * @vi biểu mẫu sạch
 * @param plan - The plan.
 * @returns The document; any printer of `@kehoach/document` makes a file of it.
 * @example
 * ```ts
 * import { printMarkdown, readText } from "@kehoach/document";
 * import { readMarkdown } from "@kehoach/document/markdown";
 * import { extractPlan } from "@kehoach/extract";
 * const text = "Phụ lục\nTT\tNhiệm vụ\tChủ trì\tThời gian\n1\tMở lớp\tSở Nội vụ\t2027\n2\tTập huấn\tSở Y tế\t2028";
 * const { plan } = extractPlan(readText(text, { id: "x" }));
 * const again = extractPlan(readMarkdown(printMarkdown(createTemplate(plan)), { id: "x" })).plan;
 * again.taskGroups[0]?.tasks.map(({ title }) => title); // → ["Mở lớp", "Tập huấn"]
 * ```
 */
export function createTemplate(plan: Plan): DocumentTree {
  const blocks: Block[] = [...headOf(plan), kinds[plan.kind] ?? "KẾ HOẠCH", titleOf(plan)].map((text) => ({ kind: "paragraph", text }));
  if (plan.targets.length > 0) {
    blocks.push({ kind: "paragraph", text: "PHỤ LỤC I" }, { kind: "paragraph", text: "CHỈ TIÊU" }, targetTable(plan));
  }
  if (plan.taskGroups.some((group) => group.tasks.length > 0)) {
    blocks.push({ kind: "paragraph", text: "PHỤ LỤC II" }, { kind: "paragraph", text: "NHIỆM VỤ" }, taskTable(plan));
  }
  return { id: plan.id, text: "", blocks, issues: [] };
}

const kinds: Readonly<Partial<Record<Plan["kind"], string>>> = {
  "de-an": "ĐỀ ÁN",
  "chuong-trinh": "CHƯƠNG TRÌNH",
  "to-trinh": "TỜ TRÌNH",
  "quyet-dinh": "QUYẾT ĐỊNH",
  "nghi-quyet": "NGHỊ QUYẾT",
};

/** Who issues it, its number and its day, as the first page of a document has them. */
function headOf({ issuer, number, issuedOn }: Plan): readonly string[] {
  return [
    ...(issuer.kind === "stated" ? [issuer.value.toUpperCase()] : []),
    ...(number.kind === "stated" ? [`Số: ${number.value}`] : []),
    ...(issuedOn.kind === "stated" ? [`Việt Nam, ${formatDate(issuedOn.value)}`] : []),
  ];
}

/** The title with the years of the plan, where it does not name them. */
function titleOf(plan: Plan): string {
  if (/(?:19|20)\d{2}/u.test(plan.title) || plan.period.kind === "unknown") return plan.title;
  const { from, to } = plan.period.value;
  return from.slice(0, 4) === to.slice(0, 4)
    ? `${plan.title} năm ${to.slice(0, 4)}`
    : `${plan.title} giai đoạn ${from.slice(0, 4)} - ${to.slice(0, 4)}`;
}

function targetTable(plan: Plan): Table {
  const levels = new Map(plan.targets.map((target) => [target, levelOf(target)]));
  const hasLevels = [...levels.values()].some((level) => level !== undefined);
  const places = [...new Set(plan.targets.flatMap(placesOf))];
  const hasUnits = hasLevels || places.length > 0;
  const header = [
    "STT",
    "Chỉ tiêu",
    ...(hasUnits ? ["Đơn vị tính"] : []),
    ...(hasLevels ? ["Mức chỉ tiêu"] : []),
    ...places,
    "Cơ quan chủ trì",
    "Cơ quan phối hợp",
    "Thời gian thực hiện",
  ];
  const rows: string[][] = [];
  const add = (target: Target): void => {
    const { unit, level } = levels.get(target) ?? { unit: "", level: "" };
    const inPlace = (place: string): string =>
      target.measures.flatMap(({ population, quantity }) => (population === place ? (formatLevel(quantity) ?? []) : []))[0] ?? "";
    const [first] = placesOf(target).length > 0 ? target.measures : [];
    const own = [...(hasUnits ? [first === undefined ? unit : unitOf(first)] : []), ...(hasLevels ? [level] : []), ...places.map(inPlace)];
    rows.push([String((number += 1)), wordsOf(target), ...own, ...peopleOf(target), timeOf(target.schedule)]);
  };
  let number = 0;
  plan.phases.forEach((phase, index) => {
    const own = plan.targets.filter((target) => target.phase === phase.id);
    if (own.length === 0) return;
    rows.push([formatGroup(index), periodOf(phase), ...header.slice(2).map(() => "")]);
    for (const target of own) add(target);
  });
  for (const target of plan.targets.filter(({ phase }) => !plan.phases.some(({ id }) => id === phase))) {
    add(target);
  }
  return tableOf([header, ...rows]);
}

function taskTable(plan: Plan): Table {
  const header = [
    "STT",
    "Nhiệm vụ",
    "Cơ quan chủ trì",
    "Cơ quan phối hợp",
    "Thời gian thực hiện",
    "Kinh phí",
    "Nguồn kinh phí",
    "Sản phẩm",
  ];
  const rows: string[][] = [];
  let number = 0;
  plan.taskGroups.forEach((group, index) => {
    if (group.title !== "") {
      rows.push([formatGroup(index), group.title, "", "", "", "", "", ""]);
      number = 0;
    }
    for (const task of group.tasks) {
      const parts = task.budget.length > 1 ? task.budget.map(partOf) : [];
      const money = task.budget.map((line, part) => `${parts[part] ?? ""}${amountOf(line)}`).filter((words) => words !== "");
      const sources = task.budget.flatMap((line, part) => (parts[part]?.startsWith(line.sources[0] ?? "\n") === true ? [] : line.sources));
      rows.push([
        String((number += 1)),
        task.title,
        ...peopleOf(task),
        timeOf(task.schedule),
        money.join("; "),
        [...new Set(sources)].join("; "),
        task.output?.words ?? "",
      ]);
    }
  });
  return tableOf([header, ...rows]);
}

function tableOf(rows: readonly (readonly string[])[]): Table {
  return {
    kind: "table",
    rows: rows.map((cells, index): TableRow => ({ cells: cells.map((text) => ({ text })), ...(index === 0 ? { header: true } : {}) })),
  };
}

const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

function formatGroup(index: number): string {
  return romans[index] ?? `${index + 1}`;
}

function periodOf({ from, to }: Phase): string {
  return from.slice(0, 4) === to.slice(0, 4) ? `Năm ${to.slice(0, 4)}` : `Giai đoạn ${from.slice(0, 4)} - ${to.slice(0, 4)}`;
}

/** A time with the word that makes it a last day, where a column of deadlines said so. */
function timeOf(schedule: Schedule): string {
  return schedule.kind === "by" && readSchedule(schedule.words).value.kind !== "by" ? `Hoàn thành ${schedule.words}` : schedule.words;
}

/** An amount with its unit, which a table may have said above its column. */
function amountOf(line: BudgetLine): string {
  // A dash says that there is none, and CSV would take it for the beginning of a formula.
  if (line.kind !== "priced") return /[\p{L}\d]/u.test(line.words) ? line.words : "";
  if (/\p{L}/u.test(line.words) || !/\d/u.test(line.words)) return line.words;
  return `${line.words} ${line.money.unit === "đồng" ? "đồng" : `${line.money.unit} đồng`}`;
}

const relations: Readonly<Record<BoundRelation, string>> = { ">=": "ít nhất", ">": "trên", "<=": "không quá", "<": "dưới" };

/** What an amount beside others belongs to, where its own words do not say it: a year, or a source. */
function partOf(line: BudgetLine): string {
  if (line.kind !== "priced" || !/^[\d.,\s]+(?:\p{L}|$)/u.test(line.words)) return "";
  const { period, sources } = line;
  if (period === undefined) return sources.length === 1 ? `${sources[0] ?? ""}: ` : "";
  const [from, to] = [period.from.slice(0, 4), period.to.slice(0, 4)];
  return from === to ? `năm ${to}: ` : `giai đoạn ${from} - ${to}: `;
}

/** The level of a target whose words alone do not say it, as a column of its own and one of its unit do. */
function levelOf(target: Target): { readonly unit: string; readonly level: string } | undefined {
  const [measure, ...others] = target.measures;
  const own = readMeasures(wordsOf(target)).value.map((mention) => mention.measure);
  if (measure === undefined || others.length > 0 || saysLevel(own, measure)) return undefined;
  const level = formatLevel(measure.quantity);
  return level === undefined ? undefined : { unit: unitOf(measure), level };
}

function unitOf({ unit, unitWords = "" }: Measure): string {
  return unit === "share" ? "%" : unitWords;
}

/** The places of a target that sets a level for each of them. */
function placesOf({ measures }: Target): readonly string[] {
  const places = measures.map(({ population = "" }) => population);
  return places.length > 1 && places.every(namesPlace) ? places : [];
}

/** Whether words say a level, and count it alike. */
function saysLevel(said: readonly Measure[], { quantity, unit, unitWords }: Measure): boolean {
  const [only, ...others] = said;
  if (only === undefined || others.length > 0 || JSON.stringify(only.quantity) !== JSON.stringify(quantity)) return false;
  return unit === "share" ? only.unit === "share" : unitWords === undefined || only.unitWords === unitWords;
}

function formatLevel(quantity: Quantity): string | undefined {
  switch (quantity.kind) {
    case "exact":
      return printed(quantity.value);
    case "bound":
      return `${relations[quantity.relation]} ${printed(quantity.value)}`;
    case "interval":
      return `${printed(quantity.from)} - ${printed(quantity.to)}`;
    case "approximate":
      return `khoảng ${printed(quantity.value)}`;
    case "satisfying":
    case "qualitative":
    case "to-be-set":
      return undefined;
    default:
      return quantity satisfies never;
  }
}

/** A decimal string as documents print it: 150000.5 is 150.000,5. */
function printed(value: string): string {
  return formatNumber(parseDecimalString(value));
}

/** The words of a target as printed, which hold its level; its title where they are not kept. */
function wordsOf({ title, statements }: Pick<Target, "title"> & { readonly statements: readonly Statement[] }): string {
  const said = statements.find(({ words }) => words !== undefined)?.words ?? title;
  return /\d/u.test(title) || !/\d/u.test(said) ? title : said;
}

function peopleOf({ assignments }: Pick<Task, "assignments">): readonly [lead: string, coordinating: string] {
  const of = (role: AssignmentRole): string =>
    assignments
      .filter((assignment) => assignment.role === role)
      .map(({ agency }) => agency.words)
      .join("; ");
  return [of("lead"), of("coordinating")];
}
