import { listTasks, type Measure, type Plan, type Quantity, type Target, type Task } from "@kehoach/plan";
import { createDice, type Dice } from "./random-plans.ts";

/** Ways documents lay a plan out. */
export const layouts = [
  "tab rows",
  "page-cut rows",
  "one cell a line",
  "broken cells",
  "Markdown",
  "HTML",
  "labelled body",
  "DOCX",
] as const;

/** One of them. */
export type Layout = (typeof layouts)[number];

/** A document that states a plan. */
export interface PrintedPlan {
  /** How its text is to be read. */
  readonly format: "text" | "markdown" | "html" | "docx";
  readonly text: string;
}

interface Column {
  readonly header: string;
  readonly cell: (task: Task) => string;
}

const headers = {
  lead: ["Cơ quan chủ trì", "Đơn vị chủ trì", "Chủ trì"],
  coordinating: ["Cơ quan phối hợp", "Đơn vị phối hợp", "Phối hợp"],
  time: ["Thời gian thực hiện", "Thời gian", "Lộ trình"],
  content: ["Nhiệm vụ, giải pháp", "Nội dung nhiệm vụ", "Nội dung công việc", "Tên nhiệm vụ"],
  money: ["Kinh phí (dự kiến)", "Dự kiến kinh phí", "Kinh phí"],
  output: ["Sản phẩm", "Kết quả đầu ra", "Sản phẩm dự kiến"],
} as const;

const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];

/**
 * Prints a plan as a document in one of the layouts; the body states the targets, a table or the body the tasks.
 *
 * @param plan - The plan.
 * @param layout - The layout.
 * @param seed - Chooses the words of headers and the order of columns.
 * @returns The document.
 */
export function printPlan(plan: Plan, layout: Layout, seed: number): PrintedPlan {
  const dice = createDice(seed);
  const columns = columnsOf(plan, dice);
  const body = bodyOf(plan);
  switch (layout) {
    case "tab rows":
      return { format: "text", text: `${body}\n${annexHead()}${tabRows(plan, columns).join("\n")}\n` };
    case "page-cut rows":
      return { format: "text", text: `${body}\n${annexHead()}${pageCut(plan, columns, dice).join("\n")}\n` };
    case "one cell a line":
      return { format: "text", text: `${body}\n${annexHead()}${cellLines(plan, columns)}\n` };
    case "broken cells":
      return { format: "text", text: `${body}\n${annexHead()}${brokenCells(plan, columns)}\n` };
    case "Markdown":
      return { format: "markdown", text: `${markdownOf(body)}\n\n## PHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n${pipes(plan, columns)}\n` };
    case "HTML":
      return { format: "html", text: htmlOf(`${body}\n${annexHead()}`, plan, columns) };
    case "labelled body":
      return { format: "text", text: `${body}\n${labelled(plan)}` };
    case "DOCX":
      return { format: "docx", text: `${body}\n${annexHead()}${tabRows(plan, columns).join("\n")}\n` };
    default:
      return layout satisfies never;
  }
}

function annexHead(): string {
  return "PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch của Ủy ban nhân dân tỉnh)\n";
}

/** The head, the reasons, the past and the targets. */
function bodyOf(plan: Plan): string {
  const number = plan.number.kind === "stated" ? plan.number.value : "…/KH-UBND";
  const [year = "2026", month = "1", day = "1"] = plan.issuedOn.kind === "stated" ? plan.issuedOn.value.split("-") : [];
  const cited = plan.citations.map(({ raw }) => `Căn cứ ${raw};`);
  const phases = plan.phases
    .filter((phase) => plan.targets.some((target) => target.phase === phase.id))
    .flatMap((phase, index) => [
      `2.${index + 1}. Đến năm ${phase.to.slice(0, 4)}`,
      ...plan.targets.filter((target) => target.phase === phase.id).map((target) => `- ${sentenceOf(target)}.`),
    ]);
  return [
    `Số: ${number}`,
    `Thủ phủ, ngày ${Number(day)} tháng ${Number(month)} năm ${year}`,
    "",
    "KẾ HOẠCH",
    plan.title,
    "",
    ...cited,
    "",
    "I. HIỆN TRẠNG",
    "- Đến nay, 71% xã có tổ công nghệ số; tổng thu ngân sách đạt 8.400 tỷ đồng.",
    "",
    "II. MỤC TIÊU",
    "1. Mục tiêu chung",
    "Nâng cao năng lực số của cán bộ và người dân.",
    "2. Mục tiêu cụ thể",
    ...phases,
    "",
    ...(plan.statedTotal === undefined
      ? []
      : ["III. KINH PHÍ THỰC HIỆN", `Tổng kinh phí thực hiện là ${plan.statedTotal.words} đồng.`, ""]),
  ].join("\n");
}

/** The title of a target with its levels, where the title does not hold them. */
export function sentenceOf(target: Target): string {
  const levels = target.measures.map(levelOf).filter((words) => words !== "");
  const held =
    levels.length === 0 || target.measures.every((measure) => numbersOf(measure.quantity).every((number) => target.title.includes(number)));
  return held ? target.title : `${target.title}: ${levels.join(", ")}`;
}

function levelOf(measure: Measure): string {
  const { quantity } = measure;
  const often = measure.counting === "throughout" ? "duy trì " : measure.per === "year" ? "mỗi năm " : "";
  if (quantity.kind === "satisfying") return `${often}${quantityOf(quantity.share, measure)} cho ${levelOf(quantity.inner)}`;
  const level = quantityOf(quantity, measure);
  return level === "" ? "" : `${often}${level}`;
}

function quantityOf(quantity: Quantity, measure: Measure): string {
  const unit = measure.unit === "share" ? `% ${measure.population ?? "đối tượng"}` : ` ${measure.unitWords ?? "người"}`;
  switch (quantity.kind) {
    case "exact":
      return `${numberOf(quantity.value)}${unit}`;
    case "bound":
      return `${bounds[quantity.relation]} ${numberOf(quantity.value)}${unit}`;
    case "interval":
      return `từ ${numberOf(quantity.from)}${measure.unit === "share" ? "%" : ""} đến ${numberOf(quantity.to)}${unit}`;
    case "approximate":
      return `khoảng ${numberOf(quantity.value)}${unit}`;
    case "satisfying":
    case "qualitative":
    case "to-be-set":
      return "";
    default:
      return quantity satisfies never;
  }
}

const bounds = { ">=": "ít nhất", ">": "trên", "<=": "không quá", "<": "dưới" } as const;

function numberOf(value: string): string {
  return value.replace(".", ",");
}

function numbersOf(quantity: Quantity): readonly string[] {
  switch (quantity.kind) {
    case "exact":
    case "bound":
    case "approximate":
      return [quantity.value];
    case "interval":
      return [quantity.from, quantity.to];
    case "satisfying":
      return [...numbersOf(quantity.share), ...numbersOf(quantity.inner.quantity)];
    case "qualitative":
    case "to-be-set":
      return [];
    default:
      return quantity satisfies never;
  }
}

function columnsOf(plan: Plan, dice: Dice): readonly Column[] {
  const tasks = listTasks(plan);
  const people = (role: "lead" | "coordinating") => (task: Task) =>
    task.assignments
      .filter((assignment) => assignment.role === role)
      .map(({ agency }) => agency.words)
      .join("; ");
  const last: Column[] = [];
  if (tasks.some((task) => moneyOf(task) !== "")) last.push({ header: dice.pick(headers.money), cell: moneyOf });
  if (tasks.some((task) => task.output !== undefined))
    last.push({ header: dice.pick(headers.output), cell: (task) => task.output?.words ?? "" });
  return [
    { header: dice.pick(["STT", "TT", "Số TT"]), cell: (task) => task.ordinal },
    { header: dice.pick(headers.content), cell: (task) => task.title },
    { header: dice.pick(headers.lead), cell: people("lead") },
    { header: dice.pick(headers.coordinating), cell: people("coordinating") },
    { header: dice.pick(headers.time), cell: (task) => task.schedule.words },
    ...last,
  ];
}

function moneyOf(task: Task): string {
  return task.budget.map(({ words }) => words).join("; ");
}

/** Rows of cells: the header, then each group with its tasks. */
function gridOf(plan: Plan, columns: readonly Column[]): readonly (readonly string[])[] {
  const rows: string[][] = [columns.map(({ header }) => header)];
  plan.taskGroups.forEach((group, index) => {
    if (group.title !== "") rows.push(columns.map((_, at) => (at === 0 ? (romans[index] ?? "") : at === 1 ? group.title : "")));
    for (const task of group.tasks) rows.push(columns.map(({ cell }) => cell(task)));
  });
  return rows;
}

function tabRows(plan: Plan, columns: readonly Column[]): readonly string[] {
  return gridOf(plan, columns).map((row) => row.join("\t"));
}

/** Every few rows a page ends inside a cell, and the next begins with the header. */
function pageCut(plan: Plan, columns: readonly Column[], dice: Dice): readonly string[] {
  const [header = [], ...rows] = gridOf(plan, columns);
  const lines = [header.join("\t")];
  let left = 2 + dice.next(3);
  for (const row of rows) {
    left -= 1;
    const words = (row[1] ?? "").split(" ");
    const at = words.findIndex((word, index) => index > 3 && /^\p{Ll}/u.test(word));
    if (left > 0 || at < 0 || row.filter((cell) => cell !== "").length < 3) {
      lines.push(row.join("\t"));
      continue;
    }
    left = 2 + dice.next(3);
    const lead = (row[2] ?? "").split(" ");
    const cut = lead.length > 3 ? lead.length - 1 : lead.length;
    const first = row.map((cell, index) =>
      index === 1 ? words.slice(0, at).join(" ") : index === 2 ? lead.slice(0, cut).join(" ") : cell,
    );
    const second = row.map((_, index) => (index === 1 ? words.slice(at).join(" ") : index === 2 ? lead.slice(cut).join(" ") : ""));
    lines.push(first.join("\t"), "", header.join("\t"), second.join("\t"));
  }
  return lines;
}

function cellLines(plan: Plan, columns: readonly Column[]): string {
  return gridOf(plan, columns)
    .map((row) => row.map((cell) => `\t${cell === "" ? "\u00a0" : cell}`).join("\n"))
    .join("\n\n");
}

const widths = [6, 40, 15, 15, 12, 14, 16];

function brokenCells(plan: Plan, columns: readonly Column[]): string {
  return gridOf(plan, columns)
    .map((row, index) =>
      row
        .flatMap((cell, column) =>
          cell === "" ? [] : index > 0 && row.filter((words) => words !== "").length === 2 ? [cell] : wrap(cell, widths[column] ?? 14),
        )
        .join("\n\n"),
    )
    .join("\n\n");
}

function wrap(words: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function markdownOf(body: string): string {
  return body
    .split("\n")
    .map((line) => line.replace(/^KẾ HOẠCH$/u, "# KẾ HOẠCH"))
    .join("\n\n");
}

function pipes(plan: Plan, columns: readonly Column[]): string {
  const [header = [], ...rows] = gridOf(plan, columns);
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

function htmlOf(body: string, plan: Plan, columns: readonly Column[]): string {
  const paragraphs = body
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => `<p>${line}</p>`);
  const rows = gridOf(plan, columns).map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
  return `<html><body>${paragraphs.join("\n")}<table>${rows.join("\n")}</table></body></html>`;
}

function labelled(plan: Plan): string {
  const lines = ["III. NHIỆM VỤ"];
  plan.taskGroups.forEach((group, index) => {
    const title = group.title === "" ? "Các nhiệm vụ chủ yếu" : group.title;
    lines.push(`${index + 1}. ${title}`);
    group.tasks.forEach((task, at) => {
      const people = (role: "lead" | "coordinating"): string =>
        task.assignments
          .filter((assignment) => assignment.role === role)
          .map(({ agency }) => agency.words)
          .join("; ");
      lines.push(`${index + 1}.${at + 1}. ${task.title}`, `- Đơn vị chủ trì: ${people("lead")}.`);
      if (people("coordinating") !== "") lines.push(`- Đơn vị phối hợp: ${people("coordinating")}.`);
      lines.push(`- Thời gian thực hiện: ${task.schedule.words}.`);
      if (moneyOf(task) !== "") lines.push(`- Kinh phí: ${moneyOf(task)}.`);
      if (task.output !== undefined) lines.push(`- Sản phẩm: ${task.output.words}.`);
    });
  });
  return `${lines.join("\n")}\n\nIV. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính: bố trí kinh phí theo quy định.\n`;
}
