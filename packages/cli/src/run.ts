import { summarizeBudget } from "@kehoach/budget";
import { createCalendar, officialNotices } from "@kehoach/calendar";
import { listPlans } from "@kehoach/catalogue";
import { isIsoDate, type IsoDate, type Language, parseIsoDate } from "@kehoach/core";
import { listDue } from "@kehoach/deadlines";
import { printMarkdown } from "@kehoach/document";
import { createPlanReport } from "@kehoach/report";
import { Command, CommanderError } from "commander";
import { type Failure, fail } from "./failure.ts";
import { findPlan, type LoadedPlan } from "./load-plan.ts";
import { printSummary } from "./print-summary.ts";
import { type OutputFile, writeFiles } from "./write-files.ts";

/** What a command needs from the world. */
export interface CommandEnvironment {
  /** Prints a text. */
  readonly write: (text: string) => void;
  /** Prints a text about a failure. */
  readonly writeError: (text: string) => void;
  /** The present moment in milliseconds since 1970 in UTC, for the day used when none is given. */
  readonly clock: () => number;
}

interface Options {
  readonly lang?: string;
  readonly asOf?: string;
  readonly out?: string;
  readonly json?: boolean;
}

const planHelp = "id trong danh mục, hoặc tệp .json .yaml .docx .html .md .txt / id of the catalogue, or a file";

/**
 * Runs a command.
 *
 * @param words - The words after the name of the program.
 * @param environment - Where it prints, and what day it is.
 * @returns The exit code: 0 when it did its work, 2 when it could not.
 * @throws Any error that is a fault of the program itself and not of what it was given.
 * @example
 * ```ts
 * const printed: string[] = [];
 * const code = await run(["plan", "list"], { write: (text) => printed.push(text), writeError: () => {}, clock: () => Date.now() });
 * [code, printed.join("").split("\t")[0]]; // → [0, "dong-nai-2026"]
 * ```
 */
export async function run(words: readonly string[], environment: CommandEnvironment): Promise<number> {
  let code = 0;
  const program = new Command("kehoach")
    .description("Đọc kế hoạch, đề án: tóm tắt, báo cáo, thời hạn, dữ liệu / Reads government plans of Viet Nam")
    .option("--lang <vi|en>", "ngôn ngữ / language", "vi")
    .exitOverride()
    .configureOutput({ writeOut: environment.write, writeErr: environment.writeError });
  const act = async (options: Options, work: (language: Language) => Promise<Failure | undefined>): Promise<void> => {
    const language = readLanguage({ ...program.opts<Options>(), ...options }.lang);
    const failure = typeof language === "string" ? await work(language) : language;
    if (failure === undefined) return;
    environment.writeError(`${failure.message[typeof language === "string" ? language : "vi"]}\n`);
    code = 2;
  };
  const onDay = (
    name: string,
    options: Options,
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
    .option("--as-of <YYYY-MM-DD>", "ngày tính, mặc định là hôm nay / day, default today")
    .option("--out <DIR>", "thư mục ghi ra / folder to write into", "out")
    .option("--lang <vi|en>", "ngôn ngữ / language")
    .action((name: string, options: Options) =>
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
    .option("--json", "dữ liệu / data")
    .option("--as-of <YYYY-MM-DD>", "ngày tính, mặc định là hôm nay / day, default today")
    .option("--lang <vi|en>", "ngôn ngữ / language")
    .action((name: string, options: Options) =>
      onDay(name, options, (loaded, asOf, language) => {
        environment.write(options.json === true ? toJson(loaded.plan) : summaryOf(loaded, asOf, language));
        return Promise.resolve(undefined);
      }),
    );

  program
    .command("extract")
    .description("đọc một văn bản thành kế hoạch, kèm mọi vấn đề / reads a document into a plan, with every issue")
    .argument("<PLAN>", planHelp)
    .option("--json", "dữ liệu / data")
    .option("--lang <vi|en>", "ngôn ngữ / language")
    .action((name: string, options: Options) =>
      act(options, async (language) => {
        const loaded = await findPlan(name);
        if (loaded.kind === "failure") return loaded;
        const { plan: found, issues, placeOf } = loaded;
        if (options.json === true)
          environment.write(toJson({ plan: found, issues: issues.map((issue) => ({ ...issue, place: placeOf(issue, language) })) }));
        else for (const issue of issues) environment.write(`${issue.severity}\t${placeOf(issue, language)}\t${issue.message[language]}\n`);
        return undefined;
      }),
    );

  try {
    await program.parseAsync([...words], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return code;
}

function readLanguage(text: string | undefined): Language | Failure {
  if (text === "vi" || text === "en") return text;
  return fail(`Ngôn ngữ “${text ?? ""}” không có; chọn vi hoặc en.`, `There is no language “${text ?? ""}”; choose vi or en.`);
}

function readDay(text: string | undefined, environment: CommandEnvironment): IsoDate | Failure {
  // The day in Viet Nam: UTC+7 all year.
  if (text === undefined) return parseIsoDate(new Date(environment.clock() + 7 * 3_600_000).toISOString().slice(0, 10));
  if (isIsoDate(text)) return text;
  return fail(`Ngày “${text}” không đúng; viết theo dạng 2026-11-22.`, `The day “${text}” is not right; write it like 2026-11-22.`);
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, (_key, inner: unknown) => (typeof inner === "bigint" ? inner.toString() : inner), 2)}\n`;
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
