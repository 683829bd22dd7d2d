import type { AgencyRef } from "@kehoach/agencies";
import { type BudgetSummary, describeBudget } from "@kehoach/budget";
import { formatDate } from "@kehoach/calendar";
import type { IsoDate, Issue } from "@kehoach/core";
import { describeDueDay, describeDueState, type Due, type DueList } from "@kehoach/deadlines";
import type { Align, Block, DocumentTree, Paragraph, Run, TableCell, TableRow } from "@kehoach/document";
import { formatVnd, toVnd } from "@kehoach/money";
import { type AssignmentRole, type BudgetLine, listTargetsOfPhase, listTasks, type Plan, type Target, type Task } from "@kehoach/plan";
import { formatLevel } from "./format-measure.ts";
import { describeKind, describeStatus } from "./labels.ts";

/** The office that sends the report. @vi cơ quan báo cáo */
export interface ReportOffice {
  /** The body above it; absent for a people's committee of a province. */
  readonly superior?: string;
  /** Its name. */
  readonly name: string;
  /** Symbol after the number, for example `BC-SKHCN`. */
  readonly symbol: string;
  /** Place name in the head. */
  readonly place: string;
  /** Title of the person who signs, line by line; never a name. */
  readonly signer: readonly string[];
  /** Who receives it, beside the file copy. */
  readonly recipients: readonly string[];
}

/** An issue with the name of its place. */
export interface PlacedIssue {
  /** The issue. */
  readonly issue: Issue;
  /** For example `dòng 120`; empty when it has no place. */
  readonly place: string;
}

/** What a report is made from. */
export interface PlanReportInput {
  /** The plan. */
  readonly plan: Plan;
  /** Its money. */
  readonly budget: BudgetSummary;
  /** What it makes due. */
  readonly due: DueList;
  /** The day the report speaks of. */
  readonly asOf: IsoDate;
  /** What is to be cleared up in the document. */
  readonly issues?: readonly PlacedIssue[];
  /** Who sends it. Default: blanks to be filled in. */
  readonly office?: Partial<ReportOffice>;
}

/**
 * Makes the report on the content, the money and the duties of a plan, in the presentation of administrative documents: a letterhead,
 * two pages of findings, annexes with the tables, and the place for the signature.
 *
 * @vi báo cáo
 * @param input - Plan, results, day, issues, office.
 * @returns The report as a document, to be printed as Markdown, DOCX or another format.
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * import { summarizeBudget } from "@kehoach/budget";
 * import { listDue } from "@kehoach/deadlines";
 * import { definePlan } from "@kehoach/plan";
 * const plan = definePlan({ id: "x", kind: "ke-hoach", title: "Phổ cập kỹ năng số", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030" });
 * const asOf = parseIsoDate("2026-11-22");
 * const report = createPlanReport({ plan, budget: summarizeBudget(plan), due: listDue(plan, { asOf }), asOf });
 * report.blocks.some((block) => block.kind === "paragraph" && block.text === "BÁO CÁO"); // → true
 * ```
 */
export function createPlanReport(input: PlanReportInput): DocumentTree {
  const { plan } = input;
  const blocks: Block[] = [
    ...printHead(input),
    ...printGeneral(plan),
    ...printTargetSummary(plan),
    ...printMoney(input),
    ...printDue(input),
    ...printOpen(input),
  ];
  blocks.push(...printSignature(input));
  const targets = printTargetAnnex(plan);
  const tasks = printTaskAnnex(input);
  const issues = printIssueAnnex(input.issues ?? []);
  const annexes = [targets, tasks, issues].filter((annex) => annex.length > 0);
  annexes.forEach((annex, index) => {
    blocks.push(
      { kind: "page-break", landscape: true },
      ...titled(annexes.length === 1 ? "Phụ lục" : `Phụ lục ${["I", "II", "III"][index] ?? ""}`, annex),
    );
  });
  return { id: `${plan.id}-report`, text: "", blocks, issues: [] };
}

const bold = (text: string, align: Align, size?: number): Paragraph => ({
  kind: "paragraph",
  text,
  runs: [{ text, bold: true }],
  align,
  indent: false,
  ...(size === undefined ? {} : { size }),
});
const italic = (text: string, align: Align): Paragraph => ({
  kind: "paragraph",
  text,
  runs: [{ text, italic: true }],
  align,
  indent: false,
});
const words = (text: string): Paragraph => ({ kind: "paragraph", text });
const cell = (text: string, align?: Align): TableCell => ({ text, ...(align === undefined ? {} : { align }) });
const heading = (text: string): Block => ({ kind: "heading", level: 2, text });
const headerRow = (...names: readonly string[]): TableRow => ({ header: true, cells: names.map((name) => cell(name)) });

function titled(number: string, annex: readonly Block[]): readonly Block[] {
  return [{ kind: "heading", level: 1, text: number }, ...annex];
}

function printHead({ plan, asOf, office = {} }: PlanReportInput): readonly Block[] {
  const issuer = plan.issuer.kind === "stated" ? plan.issuer.value : "…";
  const superior =
    office.superior ??
    fullName(issuer, plan.jurisdiction.words)
      .toUpperCase()
      .replace(/(NHÂN DÂN) (?=TỈNH|THÀNH PHỐ)/u, "$1\n");
  const name = office.name ?? "…………………";
  const symbol = office.symbol ?? "BC-…";
  const place = office.place ?? placeOf(plan);
  const styled = (runs: readonly Run[], size: number, rule?: "third" | "full"): TableCell => ({
    text: runs.map((run) => run.text).join(""),
    runs,
    align: "center",
    size,
    ...(rule === undefined ? {} : { rule }),
  });
  return [
    {
      kind: "table",
      bordered: false,
      widths: [60, 105],
      rows: [
        {
          cells: [
            styled([{ text: `${superior}\n` }, { text: name.toUpperCase(), bold: true }], 13, "third"),
            styled([{ text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", bold: true }], 13, "full"),
          ],
        },
        {
          cells: [styled([{ text: `Số:        /${symbol}` }], 13), styled([{ text: `${place}, ${blankDay(asOf)}`, italic: true }], 13)],
        },
      ],
    },
    { kind: "paragraph", text: "", indent: false },
    bold("BÁO CÁO", "center"),
    {
      ...bold(`Tổng hợp nội dung, kinh phí và trách nhiệm thực hiện ${describeKind(plan.kind)} “${plan.title}”`, "center"),
      rule: "third",
    },
    italic(`(Tính đến ${formatDate(asOf)})`, "center"),
  ];
}

/** `Ủy ban nhân dân thành phố` with the name of the place the document speaks of. */
function fullName(issuer: string, place: string | undefined): string {
  const kind = /(tỉnh|thành phố)$/iu.exec(issuer)?.[1]?.toLowerCase();
  return kind !== undefined && place?.toLowerCase().startsWith(kind) === true ? `${issuer}${place.slice(kind.length)}` : issuer;
}

/** The day of signing is not known: month and year are those of the report. */
function blankDay(asOf: IsoDate): string {
  return formatDate(asOf).replace(/^ngày \d{2}/u, "ngày …");
}

function placeOf(plan: Plan): string {
  const name = plan.jurisdiction.words ?? "";
  const proper = /^(?:tỉnh|thành phố|tp\.?|xã|phường|đặc khu|huyện|quận|thị xã) (.+)$/iu.exec(name)?.[1];
  return proper ?? (name === "" ? "…" : name);
}

function printGeneral(plan: Plan): readonly Block[] {
  const number = plan.number.kind === "stated" ? plan.number.value : plan.number.reason === "blank" ? "còn để trống" : "không nêu";
  const day =
    plan.issuedOn.kind === "stated" ? formatDate(plan.issuedOn.value) : plan.issuedOn.reason === "blank" ? "còn để trống" : "không nêu";
  const period = plan.period.kind === "stated" ? yearsOf(plan.period.value.from, plan.period.value.to) : "không rõ";
  const ahead = plan.orientation === undefined ? "" : `, định hướng đến năm ${plan.orientation.to.slice(0, 4)}`;
  const issuer = plan.issuer.kind === "stated" ? plan.issuer.value : "không rõ";
  const tasks = listTasks(plan);
  return [
    heading("I. THÔNG TIN CHUNG"),
    words(
      `Văn bản: ${describeKind(plan.kind)} “${plan.title}”; cơ quan ban hành: ${issuer}; số: ${number}; ngày ban hành: ${day}; tình trạng: ${describeStatus(plan.status)}.`,
    ),
    words(
      `Thời kỳ: ${period}${ahead}. Văn bản có ${plan.targets.length} mục tiêu, ${tasks.length} nhiệm vụ, ${plan.solutions.length} giải pháp và ${plan.duties.length} nội dung phân công trách nhiệm; viện dẫn ${plan.citations.length} văn bản.`,
    ),
  ];
}

function yearsOf(from: IsoDate, to: IsoDate): string {
  if (from === `${to.slice(0, 4)}-01-01` && to.endsWith("-12-31")) return `năm ${to.slice(0, 4)}`;
  return from.endsWith("-01-01") && to.endsWith("-12-31")
    ? `${from.slice(0, 4)} - ${to.slice(0, 4)}`
    : `${formatDate(from, { style: "short" })} - ${formatDate(to, { style: "short" })}`;
}

function printTargetSummary(plan: Plan): readonly Block[] {
  if (plan.targets.length === 0) return [heading("II. MỤC TIÊU"), words("Văn bản không nêu mục tiêu nào nhận ra được.")];
  const rows = plan.phases.flatMap((phase): TableRow[] => {
    const targets = listTargetsOfPhase(plan, phase.id);
    if (targets.length === 0) return [];
    const count = (test: (target: Target) => boolean): string => String(targets.filter(test).length);
    return [
      {
        cells: [
          cell(phase.label),
          cell(String(targets.length), "center"),
          cell(
            count((target) => target.measures.some((measure) => measure.quantity.kind !== "qualitative")),
            "center",
          ),
          cell(
            count((target) => target.modality === "stretch"),
            "center",
          ),
          cell(
            count((target) => target.measures.some((measure) => measure.per === "year")),
            "center",
          ),
        ],
      },
    ];
  });
  return [
    heading("II. MỤC TIÊU"),
    words("Chi tiết từng mục tiêu tại Phụ lục I. Tổng hợp theo giai đoạn như sau:"),
    {
      kind: "table",
      widths: [3, 2, 2, 2, 2],
      rows: [headerRow("Giai đoạn", "Số mục tiêu", "Có số liệu cụ thể", "Ở mức phấn đấu", "Tính theo năm"), ...rows],
    },
  ];
}

function printMoney({ budget }: PlanReportInput): readonly Block[] {
  return [heading("III. NHIỆM VỤ VÀ KINH PHÍ"), ...describeBudget(budget, "vi").map((sentence) => words(sentence))];
}

function printDue({ due, asOf }: PlanReportInput): readonly Block[] {
  const joined = joinDue(due.due);
  const last = joined.filter((item) => item.due.report && item.due.on < asOf).slice(-3);
  const next = joined.filter((item) => item.due.on >= asOf).slice(0, 8);
  const row = ({ due: item, agencies }: JoinedDue): TableRow => ({
    cells: [cell(describeDueDay(item, "vi")), cell(describeWhat(item)), cell(namesOf(agencies)), cell(describeDueState(item.state, "vi"))],
  });
  const blocks: Block[] = [heading("IV. THỜI HẠN VÀ TRÁCH NHIỆM BÁO CÁO")];
  if (last.length + next.length === 0) blocks.push(words("Văn bản không nêu ngày đến hạn cụ thể nào trong thời gian tới."));
  else {
    blocks.push(words("Lần báo cáo gần nhất và các mốc sắp tới:"));
    blocks.push({
      kind: "table",
      widths: [3, 7, 4, 3],
      rows: [headerRow("Ngày văn bản nêu", "Nội dung", "Cơ quan thực hiện", "Tình trạng"), ...[...last, ...next].map(row)],
    });
  }
  if ([...last, ...next].some(({ due: item }) => item.weekday >= 6 && item.report)) {
    blocks.push(
      words("Ngày báo cáo cố định trùng ngày nghỉ được giữ nguyên như văn bản nêu; văn bản không quy định chuyển sang ngày khác."),
    );
  }
  if (due.undated.length > 0) {
    blocks.push(
      words(`Có ${due.undated.length} nội dung thực hiện định kỳ, thường xuyên hoặc không nêu thời gian nên không có ngày đến hạn cụ thể.`),
    );
  }
  return blocks;
}

/** The same thing due on the same day by several bodies, which the document states once for each. @vi việc đến hạn */
export interface JoinedDue {
  /** The first of them. */
  readonly due: Due;
  /** All the bodies. */
  readonly agencies: readonly AgencyRef[];
  /** How many times the document states it. */
  readonly count: number;
}

/**
 * Joins what is due on the same day, of the same kind and to the same recipients, into one line each.
 *
 * @param due - What is due, in the order of days.
 * @returns One entry a line.
 * @example
 * ```ts
 * joinDue([]); // → []
 * ```
 */
export function joinDue(due: readonly Due[]): readonly JoinedDue[] {
  const joined = new Map<string, JoinedDue>();
  for (const item of due) {
    const to = item.recipients.map(({ role, agency }) => `${role} ${agency.words}`).join("; ");
    const key = item.report ? `${item.on} report ${to}` : item.id;
    const known = joined.get(key);
    joined.set(
      key,
      known === undefined
        ? { due: item, agencies: item.agencies, count: 1 }
        : { ...known, agencies: [...known.agencies, ...item.agencies], count: known.count + 1 },
    );
  }
  return [...joined.values()];
}

/**
 * What is due, in one line of Vietnamese: a report with its recipients, the end of a task, the day of a target.
 *
 * @param item - What is due.
 * @returns The line, shortened where the document is long.
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * import { listDue } from "@kehoach/deadlines";
 * import { definePlan } from "@kehoach/plan";
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2026 - 2026",
 *   duties: [{ who: "UBND cấp xã", report: "UBND tỉnh", via: "Sở KH&CN", when: "ngày 01 tháng 11 hằng năm" }],
 * });
 * listDue(plan, { asOf: parseIsoDate("2026-01-01") }).due.map(describeWhat); // → ["Báo cáo kết quả thực hiện, gửi UBND tỉnh (thông qua Sở KH&CN)"]
 * ```
 */
export function describeWhat(item: Due): string {
  const text = item.what.length > 160 ? `${item.what.slice(0, 157).trimEnd()}…` : item.what;
  switch (item.source.kind) {
    case "duty": {
      const names = (role: AssignmentRole): string =>
        namesOf(item.recipients.filter((recipient) => recipient.role === role).map(({ agency }) => agency));
      const [to, via] = [names("report-to"), names("via")];
      if (!item.report || to === "" || text.includes(to)) return text;
      return `${text}, gửi ${to}${via === "" ? "" : ` (thông qua ${via})`}`;
    }
    case "task":
      return `Hết thời gian thực hiện nhiệm vụ: ${text}`;
    case "target":
      return `Thời hạn đạt mục tiêu: ${text}`;
    default:
      return item.source.kind satisfies never;
  }
}

function namesOf(agencies: readonly AgencyRef[]): string {
  return agencies.map((agency) => agency.words).join("; ");
}

function printOpen({ plan, budget, issues = [] }: PlanReportInput): readonly Block[] {
  const items: string[] = [];
  const blank = [plan.number, plan.issuedOn].filter((value) => value.kind === "unknown" && value.reason === "blank").length;
  if (blank > 0) items.push(`Điền ${blank === 2 ? "số và ngày" : "số hoặc ngày"} ban hành văn bản, hiện còn để trống.`);
  const open = budget.priced.filter((line) => line.basis === "unstated");
  if (open.length > 0) {
    items.push(
      `Xác định kinh phí của ${open.length} nhiệm vụ (số ${open.map((line) => line.ordinal).join(", ")}) là tổng số hay mức mỗi năm.`,
    );
  }
  const empty = budget.unpriced.filter((task) => task.reason === "blank");
  if (empty.length > 0) items.push(`Bổ sung kinh phí hoặc nguồn kinh phí của nhiệm vụ số ${empty.map((task) => task.ordinal).join(", ")}.`);
  const doubtful = plan.targets.filter((target) => target.measures.some((measure) => measure.denominator?.kind === "ambiguous"));
  if (doubtful.length > 0)
    items.push(
      `Làm rõ tỷ lệ “trong đó” của mục tiêu ${doubtful.map((target) => target.ordinal).join(", ")}: tính trên tổng số hay trên phần đã nêu.`,
    );
  if (plan.conflicts.length > 0)
    items.push(`Thống nhất ${plan.conflicts.length} nội dung được nêu khác nhau giữa phần lời văn và phụ lục.`);
  const warnings = issues.filter(({ issue }) => issue.severity !== "info").length;
  const blocks: Block[] = [heading("V. NỘI DUNG CẦN LÀM RÕ")];
  if (items.length === 0) blocks.push(words("Không có nội dung nào cần làm rõ."));
  items.forEach((item, index) => blocks.push({ kind: "list-item", marker: `${index + 1}.`, depth: 0, text: item }));
  if (issues.length > 0) {
    blocks.push(
      words(
        `Danh sách đầy đủ ${issues.length} nội dung ghi nhận khi đọc văn bản (trong đó ${warnings} nội dung cần xem lại) tại phụ lục kèm theo.`,
      ),
    );
  }
  return blocks;
}

function printSignature({ office = {} }: PlanReportInput): readonly Block[] {
  const signer = office.signer ?? ["THỦ TRƯỞNG CƠ QUAN"];
  const recipients = [...(office.recipients ?? ["…"]).map((name) => `- ${name};`), "- Lưu: VT."];
  const rows = Math.max(recipients.length + 1, signer.length + 1);
  const left = (index: number): TableCell => {
    if (index === 0) return { text: "Nơi nhận:", runs: [{ text: "Nơi nhận:", bold: true, italic: true }], size: 12, align: "left" };
    return { text: recipients[index - 1] ?? "", size: 11, align: "left" };
  };
  const right = (index: number): TableCell => {
    const title = signer[index];
    if (title !== undefined) return { text: title, runs: [{ text: title, bold: true }], size: 14, align: "center" };
    const note = index === signer.length ? "(Ký, ghi rõ họ tên, đóng dấu)" : "";
    return { text: note, runs: [{ text: note, italic: true }], size: 12, align: "center" };
  };
  return [
    {
      kind: "table",
      bordered: false,
      widths: [82, 83],
      rows: Array.from({ length: rows }, (_, index) => ({ cells: [left(index), right(index)] })),
    },
  ];
}

function roleNames(assignments: Task["assignments"], role: AssignmentRole): string {
  return namesOf(assignments.filter((assignment) => assignment.role === role).map((assignment) => assignment.agency));
}

function printTargetAnnex(plan: Plan): readonly Block[] {
  if (plan.targets.length === 0) return [];
  const rows = plan.phases.flatMap((phase, index): TableRow[] => {
    const targets = listTargetsOfPhase(plan, phase.id);
    if (targets.length === 0) return [];
    const title = `${["I", "II", "III", "IV", "V", "VI"][index] ?? index + 1}. Giai đoạn ${phase.label}`;
    const group: TableRow = { cells: [{ text: title, runs: [{ text: title, bold: true }], colSpan: 6 }] };
    return [
      group,
      ...targets.map(
        (target): TableRow => ({
          cells: [
            cell(target.ordinal, "center"),
            cell(target.title),
            cell(formatLevel(target)),
            cell(target.schedule.words === "" ? "không nêu" : target.schedule.words),
            cell(roleNames(target.assignments, "lead")),
            cell(roleNames(target.assignments, "coordinating")),
          ],
        }),
      ),
    ];
  });
  return [
    bold("CÁC MỤC TIÊU", "center"),
    {
      kind: "table",
      widths: [12, 80, 42, 26, 48, 48],
      rows: [headerRow("TT", "Mục tiêu", "Mức", "Thời hạn", "Chủ trì", "Phối hợp"), ...rows],
    },
  ];
}

function printTaskAnnex({ plan, budget }: PlanReportInput): readonly Block[] {
  const tasks = listTasks(plan);
  if (tasks.length === 0) return [];
  const rows = plan.taskGroups.flatMap((group): TableRow[] => {
    const title = `${group.ordinal === "" ? "" : `${group.ordinal}. `}${group.title}`;
    const head: TableRow[] = group.title === "" ? [] : [{ cells: [{ text: title, runs: [{ text: title, bold: true }], colSpan: 7 }] }];
    return [
      ...head,
      ...group.tasks.map(
        (task): TableRow => ({
          cells: [
            cell(task.ordinal, "center"),
            cell(task.title),
            cell(roleNames(task.assignments, "lead")),
            cell(roleNames(task.assignments, "coordinating")),
            cell(task.schedule.words === "" ? "không nêu" : task.schedule.words),
            ...moneyCell(task.budget[0]),
            cell(task.output?.words ?? ""),
          ],
        }),
      ),
    ];
  });
  const sum = (text: string, align: Align): TableCell => ({ text, runs: [{ text, bold: true }], align });
  const total: TableRow = {
    cells: [
      { ...sum("Tổng số như văn bản nêu", "center"), colSpan: 5 },
      sum(formatVnd(budget.stated, { unit: "triệu", withUnit: false }), "right"),
      cell(""),
    ],
  };
  const open = budget.priced.some((line) => line.basis === "unstated");
  return [
    bold("CÁC NHIỆM VỤ", "center"),
    italic("Đơn vị tính kinh phí: triệu đồng", "right"),
    {
      kind: "table",
      widths: [12, 70, 42, 44, 24, 28, 40],
      rows: [
        headerRow("TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian", "Kinh phí", "Sản phẩm, kết quả"),
        ...rows,
        ...(budget.pricedTasks > 0 ? [total] : []),
      ],
    },
    ...(open ? [italic("(*) Văn bản không nói là tổng số hay mức mỗi năm.", "left")] : []),
  ];
}

function moneyCell(line: BudgetLine | undefined): readonly TableCell[] {
  if (line === undefined) return [cell("")];
  if (line.kind === "unpriced") return [cell(line.words === "" ? "để trống" : line.words)];
  const amount = formatVnd(toVnd(line.money), { unit: "triệu", withUnit: false });
  const mark = line.basis === "unstated" ? " (*)" : line.basis === "per-year" ? "/năm" : "";
  return [cell(`${line.approximate === true ? "khoảng " : ""}${amount}${mark}`, "right")];
}

function printIssueAnnex(issues: readonly PlacedIssue[]): readonly Block[] {
  if (issues.length === 0) return [];
  const level = { error: "Lỗi", warning: "Cần xem lại", info: "Ghi nhận" } as const;
  const order = { error: 0, warning: 1, info: 2 } as const;
  const sorted = issues.toSorted((a, b) => order[a.issue.severity] - order[b.issue.severity]);
  return [
    bold("CÁC NỘI DUNG GHI NHẬN KHI ĐỌC VĂN BẢN", "center"),
    {
      kind: "table",
      widths: [12, 28, 34, 178],
      rows: [
        headerRow("TT", "Mức độ", "Vị trí", "Nội dung"),
        ...sorted.map(
          ({ issue, place }, index): TableRow => ({
            cells: [cell(String(index + 1), "center"), cell(level[issue.severity]), cell(place), cell(issue.message.vi)],
          }),
        ),
      ],
    },
  ];
}
