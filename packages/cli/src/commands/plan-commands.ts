import { basename, dirname, extname } from "node:path";
import { summarizeBudget } from "@kehoach/budget";
import { createCalendar, officialNotices } from "@kehoach/calendar";
import { listPlans } from "@kehoach/catalogue";
import { type IsoDate, type Language, parseIsoDate } from "@kehoach/core";
import { listDue } from "@kehoach/deadlines";
import { printMarkdown } from "@kehoach/document";
import { createTemplate } from "@kehoach/extract";
import { fromRows, type Jurisdiction, type Plan } from "@kehoach/plan";
import { toRows } from "@kehoach/plan/rows";
import { createPlanReport } from "@kehoach/report";
import { type CommandContext, type CommandEnvironment, optionHelp, readDay, type SharedOptions, toJson } from "../command-context.ts";
import { type Failure, fail } from "../failure.ts";
import { checkDataFile, findPlan, type LoadedPlan } from "../load-plan.ts";
import { printRows } from "../print-rows.ts";
import { printTables } from "../print-tables.ts";
import { printSummary } from "../print-summary.ts";
import { readRows, writeRows } from "../row-files.ts";
import { type OutputFile, writeFiles } from "../write-files.ts";

const planHelp = "id trong danh mục, hoặc tệp .json .yaml .docx .xlsx .html .md .csv .txt / id of the catalogue, or a file";

interface ExtractOptions extends SharedOptions {
  readonly out?: string;
  readonly rows?: boolean;
  readonly table?: boolean;
}

interface ReportOptions extends SharedOptions {
  readonly out?: string;
}

interface FromRowsCommandOptions extends SharedOptions {
  readonly id?: string;
  readonly title?: string;
  readonly jurisdiction?: string;
}

/** `kehoach report`, `plan list`, `plan show` and `extract`. */
export function addPlanCommands({ program, environment, act }: CommandContext): void {
  const onDay = (
    name: string,
    options: SharedOptions,
    work: (loaded: LoadedPlan, asOf: IsoDate, language: Language) => Promise<Failure | undefined>,
  ): Promise<void> =>
    act(options, async (language) => {
      const asOf = readDay(options.asOf, environment);
      if (typeof asOf !== "string") return asOf;
      const loaded = await findPlan(name);
      return loaded.kind === "failure" ? loaded : work(loaded, asOf, language);
    });

  program
    .command("report")
    .description("báo cáo (Markdown, DOCX), lịch .ics và dữ liệu JSON / report, calendar and data")
    .argument("<PLAN>", planHelp)
    .option("--as-of <YYYY-MM-DD>", optionHelp.asOf)
    .option("--out <DIR>", "thư mục ghi ra / folder to write into", "out")
    .option("--lang <vi|en>", optionHelp.lang)
    .action((name: string, options: ReportOptions) =>
      onDay(name, options, (loaded, asOf, language) => report(loaded, asOf, options.out ?? "out", language, environment)),
    );

  const plan = program.command("plan").description("kế hoạch trong danh mục và trong tệp / plans of the catalogue and of files");
  plan
    .command("list")
    .description("danh mục / the catalogue")
    .action(() => {
      for (const entry of listPlans()) environment.write(`${entry.id}\t${entry.title}\n`);
    });
  plan
    .command("show")
    .description("tóm tắt một kế hoạch, hoặc dữ liệu JSON / summary of a plan, or its JSON")
    .argument("<PLAN>", planHelp)
    .option("--json", optionHelp.json)
    .option("--as-of <YYYY-MM-DD>", optionHelp.asOf)
    .option("--lang <vi|en>", optionHelp.lang)
    .action((name: string, options: SharedOptions) =>
      onDay(name, options, (loaded, asOf, language) => {
        environment.write(options.json === true ? toJson(loaded.plan) : summaryOf(loaded, asOf, language));
        return Promise.resolve(undefined);
      }),
    );

  plan
    .command("rows")
    .description("mục tiêu, nhiệm vụ, kinh phí, văn bản viện dẫn thành các dòng phẳng / flat rows")
    .argument("<PLAN>", planHelp)
    .option("--json", optionHelp.json)
    .option("--out <DIR|FILE.xlsx>", "ghi các bảng CSV vào thư mục, hoặc một bảng tính / writes CSV files into a folder, or a workbook")
    .option("--as-of <YYYY-MM-DD>", optionHelp.asOf)
    .option("--lang <vi|en>", optionHelp.lang)
    .action((name: string, options: ReportOptions) =>
      onDay(name, options, async ({ plan: { title }, plan: found }, asOf, language) => {
        const rows = toRows(found);
        if (options.out !== undefined) {
          const written = await writeRows(rows, options.out, { title, asOf, language });
          if ("kind" in written) return written;
          environment.write(`${language === "vi" ? "Đã ghi" : "Written"}: ${written.join(", ")}\n`);
          return undefined;
        }
        environment.write(options.json === true ? toJson(rows) : printRows(rows, language));
        return undefined;
      }),
    );

  plan
    .command("from-rows")
    .description("kế hoạch JSON từ các dòng phẳng mà lệnh rows ghi ra và người dùng sửa / a plan as JSON from flat rows")
    .argument("<PATH>", "thư mục tệp .csv, tệp .xlsx hoặc .json / a folder of .csv files, an .xlsx or .json file")
    .option("--id <ID>", "mã kế hoạch / id of the plan")
    .option("--title <TEXT>", "tên kế hoạch / title of the plan")
    .option("--jurisdiction <CODE|NAME>", "mã hoặc tên địa bàn / code or name of where it holds")
    .option("--as-of <YYYY-MM-DD>", optionHelp.asOf)
    .option("--lang <vi|en>", optionHelp.lang)
    .action((path: string, options: FromRowsCommandOptions) =>
      act(options, (language) => makeFromRows(path, options, language, environment)),
    );

  plan
    .command("validate")
    .description("kiểm tra tệp kế hoạch .json, .yaml: dạng dữ liệu và tham chiếu / checks a plan file: its form and its references")
    .argument("<FILE>", "tệp .json hoặc .yaml, viết tay hoặc xuất ra / a file written by hand or printed by these commands")
    .option("--json", optionHelp.json)
    .option("--lang <vi|en>", optionHelp.lang)
    .action((name: string, options: SharedOptions) => act(options, (language) => validate(name, options, language, environment)));
  plan
    .command("schema")
    .description("JSON Schema 2020-12 của kế hoạch / of a plan")
    .option("--input", "của kế hoạch viết tay, cho trình soạn thảo / of a plan written by hand, for editors")
    .action(async (options: { readonly input?: boolean }) => {
      const { createPlanInputJsonSchema, createPlanJsonSchema } = await import("@kehoach/plan/schema");
      environment.write(toJson(options.input === true ? createPlanInputJsonSchema() : createPlanJsonSchema()));
    });

  program
    .command("extract")
    .description("đọc một văn bản thành kế hoạch, kèm mọi vấn đề / reads a document into a plan, with every issue")
    .argument("<PLAN>", planHelp)
    .option("--rows", "các dòng phẳng thay cho kế hoạch / flat rows in place of the plan")
    .option("--table", "các bảng đã nhận ra: cột, nhóm, dòng / the tables as recognised: columns, groups, rows")
    .option(
      "--out <FILE>",
      "ghi kế hoạch (.yaml, .json) hoặc biểu mẫu sạch để sửa (.xlsx, .csv) / writes the plan, or a clean form to correct",
    )
    .option("--json", optionHelp.json)
    .option("--lang <vi|en>", optionHelp.lang)
    .action((name: string, options: ExtractOptions) =>
      act(options, async (language) => {
        const loaded = await findPlan(name);
        if (loaded.kind === "failure") return loaded;
        const { plan: found, issues, placeOf, coverage, listTables } = loaded;
        const placed = issues.map((issue) => ({ ...issue, place: placeOf(issue, language) }));
        if (options.out !== undefined) return writePlan(found, options.out, language, environment);
        if (options.table === true) {
          const tables = listTables?.() ?? [];
          environment.write(options.json === true ? toJson(tables) : printTables(tables, language));
        } else if (options.rows === true) {
          const rows = toRows(found);
          environment.write(options.json === true ? toJson({ ...rows, issues: placed }) : printRows(rows, language));
        } else if (options.json === true) environment.write(toJson({ plan: found, issues: placed, coverage }));
        else for (const issue of issues) environment.write(`${issue.severity}\t${placeOf(issue, language)}\t${issue.message[language]}\n`);
        return undefined;
      }),
    );
}

function summaryOf(loaded: LoadedPlan, asOf: IsoDate, language: Language): string {
  const { plan, issues, placeOf } = loaded;
  return printSummary({ plan, issues, placeOf, asOf, budget: summarizeBudget(plan), due: dueOf(loaded, asOf) }, language);
}

function dueOf({ plan }: LoadedPlan, asOf: IsoDate): ReturnType<typeof listDue> {
  return listDue(plan, { asOf, calendar: createCalendar({ notices: officialNotices }) });
}

async function report(
  loaded: LoadedPlan,
  asOf: IsoDate,
  folder: string,
  language: Language,
  environment: CommandEnvironment,
): Promise<Failure | undefined> {
  const { plan, issues, placeOf } = loaded;
  const due = dueOf(loaded, asOf);
  const placed = issues.map((issue) => ({ issue, place: placeOf(issue, "vi") }));
  const tree = createPlanReport({ plan, budget: summarizeBudget(plan), due, asOf, issues: placed });
  const [{ writeDocx }, { printICalendar }] = await Promise.all([import("@kehoach/document/docx"), import("@kehoach/deadlines/icalendar")]);
  const files: OutputFile[] = [
    { name: `${plan.id}.md`, content: printMarkdown(tree) },
    { name: `${plan.id}.docx`, content: await writeDocx(tree, { title: plan.title, asOf }) },
    { name: `${plan.id}.ics`, content: printICalendar(due.due, { name: plan.title, planId: plan.id, asOf }) },
    { name: `${plan.id}.json`, content: toJson(plan) },
    ...(loaded.fromFile
      ? [{ name: `${plan.id}.issues.json`, content: toJson(issues.map((issue) => ({ ...issue, place: placeOf(issue, language) }))) }]
      : []),
  ];
  const written = await writeFiles(folder, files);
  if ("kind" in written) return written;
  environment.write(summaryOf(loaded, asOf, language));
  environment.write(`${language === "vi" ? "Đã ghi" : "Written"}: ${written.join(", ")}\n`);
  return undefined;
}

/** Writes a plan as data, or as a form that somebody corrects and `extract` reads again; the ending of the name says which. */
async function writePlan(plan: Plan, path: string, language: Language, environment: CommandEnvironment): Promise<Failure | undefined> {
  const content = await contentOf(plan, extname(path).toLowerCase());
  if (content === undefined) {
    return fail(
      `Không ghi được dạng của “${path}”; nhận .yaml, .json, .xlsx, .csv.`,
      `Cannot write the format of “${path}”; give .yaml, .json, .xlsx or .csv.`,
    );
  }
  const written = await writeFiles(dirname(path), [{ name: basename(path), content }]);
  if ("kind" in written) return written;
  environment.write(`${language === "vi" ? "Đã ghi" : "Written"}: ${written.join(", ")}\n`);
  return undefined;
}

async function contentOf(plan: Plan, ending: string): Promise<string | Uint8Array | undefined> {
  switch (ending) {
    case ".json":
      return toJson(plan);
    case ".yaml":
    case ".yml":
      return (await import("yaml")).stringify(plan, { aliasDuplicateObjects: false, lineWidth: 0 });
    case ".csv":
      return `\uFEFF${(await import("@kehoach/document/csv")).printCsv(createTemplate(plan))}`;
    case ".xlsx":
      return (await import("@kehoach/document/xlsx")).writeXlsx(createTemplate(plan), { title: plan.title, asOf: dayOf(plan) });
    default:
      return undefined;
  }
}

/** The day of the plan, which the file is given; one of its time where none is stated. */
function dayOf({ issuedOn, period }: Plan): IsoDate {
  if (issuedOn.kind === "stated") return issuedOn.value;
  return period.kind === "stated" ? period.value.from : parseIsoDate("2000-01-01");
}

/** Prints the plan that flat rows make, and every doubt beside it; rows with a fault make none. */
async function makeFromRows(
  path: string,
  options: FromRowsCommandOptions,
  language: Language,
  environment: CommandEnvironment,
): Promise<Failure | undefined> {
  const asOf = readDay(options.asOf, environment);
  if (typeof asOf !== "string") return asOf;
  const { id, title, jurisdiction } = options;
  if (id !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))
    return fail(
      `Mã “${id}” chỉ được gồm chữ thường không dấu, số và dấu gạch nối.`,
      `The id “${id}” may hold lower-case letters, digits and hyphens only.`,
    );
  const read = await readRows(path);
  if ("kind" in read) return read;
  const place: Jurisdiction | undefined =
    jurisdiction === undefined
      ? undefined
      : /^\d+$/u.test(jurisdiction)
        ? { kind: "unit", code: jurisdiction, asOf }
        : { kind: "unresolved", words: jurisdiction };
  const made =
    read.value === undefined
      ? undefined
      : fromRows(read.value, {
          ...(id === undefined ? {} : { id }),
          ...(title === undefined ? {} : { title }),
          ...(place === undefined ? {} : { jurisdiction: place }),
        });
  for (const { severity, path: row, message } of [...read.issues, ...(made?.issues ?? [])])
    environment.writeError(`${severity}\t${row ?? "/"}\t${message[language]}\n`);
  if (made?.value === undefined) return fail(`“${path}” không làm thành kế hoạch.`, `“${path}” makes no plan.`);
  environment.write(toJson(made.value));
  return undefined;
}

/** Prints every finding; a file with a fault is a failure, one with doubts is not. */
async function validate(
  name: string,
  options: SharedOptions,
  language: Language,
  environment: CommandEnvironment,
): Promise<Failure | undefined> {
  const checked = await checkDataFile(name);
  if (checked.kind === "failure") return checked;
  const { plan, issues } = checked;
  const faults = issues.filter((issue) => issue.severity === "error").length;
  if (options.json === true) environment.write(toJson({ valid: plan !== undefined, issues }));
  else {
    for (const { severity, path, message } of issues) environment.write(`${severity}\t${path ?? "/"}\t${message[language]}\n`);
    if (plan !== undefined) {
      const [targets, tasks] = [plan.targets.length, plan.taskGroups.reduce((sum, group) => sum + group.tasks.length, 0)];
      const sentence =
        language === "vi"
          ? `Kế hoạch “${plan.id}” hợp lệ: ${targets} mục tiêu, ${tasks} nhiệm vụ.`
          : `The plan “${plan.id}” is valid: ${targets} targets, ${tasks} tasks.`;
      environment.write(`${sentence}\n`);
    }
  }
  return plan === undefined
    ? fail(`Tệp “${name}” có ${faults} lỗi.`, `The file “${name}” has ${faults} fault${faults === 1 ? "" : "s"}.`)
    : undefined;
}
