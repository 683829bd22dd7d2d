import { formatDate } from "@kehoach/calendar";
import type { Block, DocumentTree, Table, TableRow } from "@kehoach/document";
import {
  type AssignmentRole,
  type BoundRelation,
  type BudgetLine,
  type Phase,
  type Plan,
  readSchedule,
  type Schedule,
  type Statement,
  type Target,
  type Task,
} from "@kehoach/plan";
import { formatNumber, parseDecimalString } from "@kehoach/text";

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
  const levels = plan.targets.map(levelOf);
  const hasLevels = levels.some((level) => level !== "");
  const header = ["STT", "Chỉ tiêu", ...(hasLevels ? ["Mức chỉ tiêu"] : []), "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"];
  const rows: string[][] = [];
  const add = (target: Target): void => {
    const level = hasLevels ? [levels[plan.targets.indexOf(target)] ?? ""] : [];
    rows.push([String((number += 1)), wordsOf(target), ...level, ...peopleOf(target), timeOf(target.schedule)]);
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
  plan.taskGroups.forEach((group, index) => {
    if (group.title !== "") rows.push([formatGroup(index), group.title, "", "", "", "", "", ""]);
    group.tasks.forEach((task, at) => {
      const money = task.budget.map(amountOf).filter((words) => words !== "");
      const sources = task.budget.flatMap((line) => line.sources);
      rows.push([
        String(at + 1),
        task.title,
        ...peopleOf(task),
        timeOf(task.schedule),
        money.join("; "),
        [...new Set(sources)].join("; "),
        task.output?.words ?? "",
      ]);
    });
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
  if (line.kind !== "priced" || /\p{L}/u.test(line.words) || !/\d/u.test(line.words)) return line.words;
  return `${line.words} ${line.money.unit === "đồng" ? "đồng" : `${line.money.unit} đồng`}`;
}

const relations: Readonly<Record<BoundRelation, string>> = { ">=": "ít nhất", ">": "trên", "<=": "không quá", "<": "dưới" };

/** The level of a target whose words hold no number: that of a column of its own. */
function levelOf(target: Target): string {
  const [measure, ...others] = target.measures;
  if (measure === undefined || others.length > 0 || /\d/u.test(wordsOf(target))) return "";
  const { quantity } = measure;
  const unit = measure.unit === "share" ? "%" : measure.unitWords === undefined ? "" : ` ${measure.unitWords}`;
  switch (quantity.kind) {
    case "exact":
      return `${printed(quantity.value)}${unit}`;
    case "bound":
      return `${relations[quantity.relation]} ${printed(quantity.value)}${unit}`;
    case "interval":
      return `${printed(quantity.from)} - ${printed(quantity.to)}${unit}`;
    case "approximate":
      return `khoảng ${printed(quantity.value)}${unit}`;
    case "satisfying":
    case "qualitative":
    case "to-be-set":
      return "";
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
