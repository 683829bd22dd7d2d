import type { Block, DocumentTree, Table, TableRow } from "@kehoach/document";
import type { AssignmentRole, Phase, Plan, Statement, Target, Task } from "@kehoach/plan";

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
  const blocks: Block[] = [
    { kind: "paragraph", text: kinds[plan.kind] ?? "KẾ HOẠCH" },
    { kind: "paragraph", text: titleOf(plan) },
  ];
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

/** The title with the years of the plan, where it does not name them. */
function titleOf(plan: Plan): string {
  if (/(?:19|20)\d{2}/u.test(plan.title) || plan.period.kind === "unknown") return plan.title;
  return `${plan.title} giai đoạn ${plan.period.value.from.slice(0, 4)} - ${plan.period.value.to.slice(0, 4)}`;
}

function targetTable(plan: Plan): Table {
  const header = ["STT", "Chỉ tiêu", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"];
  const rows: string[][] = [];
  let number = 0;
  plan.phases.forEach((phase, index) => {
    const own = plan.targets.filter((target) => target.phase === phase.id);
    if (own.length === 0) return;
    rows.push([formatGroup(index), periodOf(phase), "", "", ""]);
    for (const target of own) rows.push([String((number += 1)), wordsOf(target), ...peopleOf(target), target.schedule.words]);
  });
  for (const target of plan.targets.filter(({ phase }) => !plan.phases.some(({ id }) => id === phase))) {
    rows.push([String((number += 1)), wordsOf(target), ...peopleOf(target), target.schedule.words]);
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
      const money = task.budget.map(({ words }) => words).filter((words) => words !== "");
      const sources = task.budget.flatMap((line) => line.sources);
      rows.push([
        String(at + 1),
        task.title,
        ...peopleOf(task),
        task.schedule.words,
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
  return `Giai đoạn ${from.slice(0, 4)} - ${to.slice(0, 4)}`;
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
