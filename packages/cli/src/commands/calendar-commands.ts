import {
  type Calendar,
  addDays,
  canChiOf,
  createCalendar,
  type DayStatus,
  formatDate,
  formatLunarDate,
  formatPeriod,
  formatTerm,
  formatWeekday,
  type Known,
  officialNotices,
  type Quarter,
  quarterPeriod,
  readPeriod,
  type Regime,
  reportingRegimes,
  reportWindowOf,
  type Term,
  termEndOf,
  toLunarDate,
  weekdayOf,
  yearPeriod,
} from "@kehoach/calendar";
import { formatSteps, type IsoDate, type Language } from "@kehoach/core";
import { type CommandContext, type CommandEnvironment, optionHelp, readDay, type SharedOptions, toJson } from "../command-context.ts";
import { type Failure, fail } from "../failure.ts";
import { printWindows } from "../print-windows.ts";

type TermUnit = Exclude<Term["unit"], "hour" | "minute">;

/** The option of each unit of a term. */
const units: readonly (readonly [TermUnit, string])[] = [
  ["day", "days"],
  ["working-day", "workingDays"],
  ["week", "weeks"],
  ["half-month", "halfMonths"],
  ["month", "months"],
  ["quarter", "quarters"],
  ["year", "years"],
];

interface DueOptions extends SharedOptions, Readonly<Partial<Record<string, string | boolean>>> {
  readonly lang?: string;
  readonly asOf?: string;
  readonly json?: boolean;
  readonly explain?: boolean;
}

interface PeriodOptions extends SharedOptions {
  readonly regime?: string;
}

interface WindowsOptions extends SharedOptions {
  readonly from?: string;
  readonly to?: string;
}

/** `kehoach calendar due`, `year`, `lunar`, `period` and `windows`. */
export function addCalendarCommands({ program, environment, act }: CommandContext): void {
  // A year without an official calendar is projected by law, and every answer that rests on one says so.
  const calendar = createCalendar({ notices: officialNotices, policies: { projection: {} } });
  const group = program
    .command("calendar")
    .description("ngày làm việc, thời hạn, âm lịch, kỳ báo cáo / working days, terms, lunar days, periods");
  const later = (work: () => Failure | undefined): Promise<Failure | undefined> => Promise.resolve(work());

  const due = group
    .command("due")
    .description("ngày kết thúc một thời hạn, theo Bộ luật Dân sự / the last day of a term, by the Civil Code")
    .argument("<YYYY-MM-DD>", "ngày của sự kiện, không được tính / day of the event, not counted")
    .option("--explain", "từng bước, có điều luật / each step with its article")
    .option("--json", optionHelp.json)
    .option("--lang <vi|en>", optionHelp.lang);
  for (const [unit, name] of units)
    due.option(`--${dashed(name)} <N>`, formatTerm({ count: 2, unit }, "vi").replace(/^\S+ /u, unit === "half-month" ? "" : "số "));
  due.action((from: string, options: DueOptions) =>
    act(options, (language) => later(() => printDue(from, options, calendar, language, environment))),
  );

  group
    .command("year")
    .description("ngày nghỉ và số ngày làm việc của một năm / days off and working days of a year")
    .argument("<YYYY>", "năm / year")
    .option("--json", optionHelp.json)
    .option("--lang <vi|en>", optionHelp.lang)
    .action((year: string, options: SharedOptions) =>
      act(options, (language) => later(() => printYear(year, options, calendar, language, environment))),
    );

  group
    .command("lunar")
    .description("ngày âm lịch / the lunar day")
    .argument("<YYYY-MM-DD>", "ngày dương lịch / day")
    .option("--json", optionHelp.json)
    .option("--lang <vi|en>", optionHelp.lang)
    .action((day: string, options: SharedOptions) =>
      act(options, (language) => later(() => printLunar(day, options, language, environment))),
    );

  group
    .command("period")
    .description("thời gian chốt số liệu và thời hạn gửi báo cáo của một kỳ / the days counted into a period, and when to send the report")
    .argument("<PERIOD>", "2026, H1/2026, Q1/2026, 03/2026, …")
    .option("--regime <ID>", `chế độ báo cáo / regime: ${Object.keys(reportingRegimes).join(", ")}`, "nd09")
    .option("--json", optionHelp.json)
    .option("--lang <vi|en>", optionHelp.lang)
    .action((words: string, options: PeriodOptions) =>
      act(options, (language) => later(() => printPeriod(words, options, calendar, language, environment))),
    );

  group
    .command("windows")
    .description("trang kỳ báo cáo của nhiều năm / a page of the windows of several years")
    .option("--from <YYYY>", "năm đầu / first year", "2020")
    .option("--to <YYYY>", "năm cuối / last year", "2035")
    .option("--lang <vi|en>", optionHelp.lang)
    .action((options: WindowsOptions) =>
      act(options, () =>
        later(() => {
          const [from, to] = [readYear(options.from ?? ""), readYear(options.to ?? "")];
          if (typeof from !== "number") return from;
          if (typeof to !== "number") return to;
          environment.write(printWindows(from, to));
          return undefined;
        }),
      ),
    );
}

const dashed = (name: string): string => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

function readYear(text: string): number | Failure {
  const year = /^\d{4}$/u.test(text) ? Number(text) : 0;
  if (year >= 2 && year <= 9998) return year;
  return fail(`Năm “${text}” không đúng; viết theo dạng 2026.`, `The year “${text}” is not right; write it like 2026.`);
}

/** A day with its weekday, and the same day as documents write it. */
const dayLine = (day: IsoDate, language: Language): string =>
  `${day} (${formatWeekday(weekdayOf(day), language)}, ${formatDate(day, { style: "short" })})`;

function printDue(
  text: string,
  options: DueOptions,
  calendar: Calendar,
  language: Language,
  environment: CommandEnvironment,
): Failure | undefined {
  const from = readDay(text, environment);
  if (typeof from !== "string") return from;
  const given = units.filter(([, name]) => options[name] !== undefined);
  const [chosen, ...more] = given;
  const flags = units.map(([, name]) => `--${dashed(name)}`).join(", ");
  if (chosen === undefined || more.length > 0) return fail(`Cần đúng một độ dài: ${flags}.`, `Exactly one length is needed: ${flags}.`);
  const [unit, name] = chosen;
  const count = String(options[name]);
  if (!/^\d{1,12}$/u.test(count)) return fail(`Độ dài “${count}” không phải số nguyên.`, `The length “${count}” is no whole number.`);
  const term = { count: Number(count), unit };
  const end = termEndOf(term, { from, calendar });
  if (options.json === true) {
    environment.write(toJson({ term, from, ...end }));
    return undefined;
  }
  if (end.kind === "unknown") {
    switch (end.reason) {
      case "term-empty":
        return fail("Thời hạn phải từ 1 trở lên.", "A term has to be 1 or more.");
      case "too-long":
        return fail("Thời hạn vượt quá năm 9999.", "The term ends after the year 9999.");
      case "no-notice":
        return fail(`Không có lịch nghỉ của năm ${end.year ?? ""}.`, `There is no calendar of the year ${end.year ?? ""}.`);
      case "in-hours":
        return fail("Thời hạn bằng giờ không quy về ngày được.", "A term of hours cannot be told in days.");
      default:
        return end.reason satisfies never;
    }
  }
  environment.write(`${dayLine(end.on, language)}\n`);
  if (end.kind === "projected")
    environment.write(
      language === "vi" ? "Dự tính theo luật, chưa có lịch nghỉ chính thức.\n" : "Projected by law, without an official calendar.\n",
    );
  if (options.explain === true) environment.write(`${formatSteps(end.steps, language)}\n`);
  return undefined;
}

const kindNames: Readonly<Record<Exclude<DayStatus["kind"], "unknown">, Readonly<Record<Language, string>>>> = {
  working: { vi: "ngày làm việc", en: "working day" },
  weekend: { vi: "cuối tuần", en: "weekend" },
  holiday: { vi: "nghỉ lễ", en: "holiday" },
  compensatory: { vi: "nghỉ bù", en: "in lieu" },
  "swapped-off": { vi: "nghỉ hoán đổi", en: "swapped off" },
  "swapped-working": { vi: "làm bù", en: "worked" },
  "local-day-off": { vi: "nghỉ của địa phương", en: "local day off" },
};

function printYear(
  text: string,
  options: SharedOptions,
  calendar: Calendar,
  language: Language,
  environment: CommandEnvironment,
): Failure | undefined {
  const year = readYear(text);
  if (typeof year !== "number") return year;
  const whole = yearPeriod(year);
  const total = calendar.countWorkingDays(whole);
  if (total.kind === "unknown")
    return fail(
      `Không có dữ liệu ngày nghỉ của năm ${year}; có từ 2020 đến 2100.`,
      `There are no days off of the year ${year}; there are for 2020 to 2100.`,
    );
  const days: { readonly date: IsoDate; readonly status: Exclude<DayStatus, { readonly kind: "unknown" }> }[] = [];
  for (let date = whole.from; date <= whole.to; date = addDays(date, 1)) {
    const status = calendar.explainDay(date);
    if (status.kind !== "unknown" && status.kind !== "working" && status.kind !== "weekend") days.push({ date, status });
  }
  const quarters = ([1, 2, 3, 4] satisfies Quarter[]).map((quarter) => valueOf(calendar.countWorkingDays(quarterPeriod(year, quarter))));
  const undecided = calendar.listUndecided(whole);
  if (options.json === true) {
    const listed = days.map(({ date, status }) => ({ date, ...status }));
    environment.write(toJson({ year, projected: total.kind === "projected", days: listed, workingDays: total.value, quarters, undecided }));
    return undefined;
  }
  if (total.kind === "projected") {
    environment.write(
      language === "vi"
        ? `Năm ${year}: dự tính theo luật, chưa có lịch nghỉ chính thức.\n`
        : `${year}: projected by law, without an official calendar.\n`,
    );
    for (const { text: matter } of undecided) environment.write(`? ${matter[language]}\n`);
  }
  for (const { date, status } of days) {
    const name = status.name?.[language] ?? "";
    environment.write(`${date}\t${formatWeekday(weekdayOf(date), language)}\t${kindNames[status.kind][language]}\t${name}\n`);
  }
  const words = language === "vi" ? ["Ngày làm việc", "quý"] : ["Working days", "quarters"];
  environment.write(`${words[0] ?? ""}: ${total.value} (${words[1] ?? ""} I–IV: ${quarters.join(", ")})\n`);
  return undefined;
}

const valueOf = (answer: Known<number>): number => (answer.kind === "unknown" ? 0 : answer.value);

function printLunar(text: string, options: SharedOptions, language: Language, environment: CommandEnvironment): Failure | undefined {
  const day = readDay(text, environment);
  if (typeof day !== "string") return day;
  const answer = toLunarDate(day);
  if (answer.kind === "unknown")
    return fail(`Âm lịch chỉ có từ ${answer.from} đến ${answer.to}.`, `Lunar days are known from ${answer.from} to ${answer.to} only.`);
  const names = canChiOf(answer.value, day);
  if (options.json === true) {
    environment.write(toJson({ day, lunar: answer.value, settled: answer.settled, canChi: names }));
    return undefined;
  }
  environment.write(`${formatLunarDate(answer.value, language)}\n`);
  environment.write(
    language === "vi"
      ? `ngày ${names.day}, tháng ${names.month}, năm ${names.year}\n`
      : `day ${names.day}, month ${names.month}, year ${names.year}\n`,
  );
  if (!answer.settled)
    environment.write(
      language === "vi"
        ? "Tính được, chưa chắc chắn: trăng mới sát nửa đêm.\n"
        : "Computed, not settled: the new moon lies close to midnight.\n",
    );
  return undefined;
}

function printPeriod(
  words: string,
  options: PeriodOptions,
  calendar: Calendar,
  language: Language,
  environment: CommandEnvironment,
): Failure | undefined {
  const read = readPeriod(words.normalize("NFC"));
  if (read.value === undefined) {
    const [issue] = read.issues;
    return fail(`${issue?.message.vi ?? ""}; viết như Q1/2026.`, `${issue?.message.en ?? ""}; write it like Q1/2026.`);
  }
  const regimes: Readonly<Record<string, Regime>> = reportingRegimes;
  const id = options.regime ?? "";
  const regime = Object.hasOwn(regimes, id) ? regimes[id] : undefined;
  const known = Object.keys(regimes).join(", ");
  if (regime === undefined) return fail(`Không có chế độ “${id}”; chọn ${known}.`, `There is no regime “${id}”; choose ${known}.`);
  const window = reportWindowOf(read.value, { regime, calendar });
  if (options.json === true) {
    environment.write(toJson({ period: read.value, regime: regime.id, ...window }));
    return undefined;
  }
  const name = formatPeriod(read.value, { language });
  if (window.kind === "unknown")
    return window.reason === "not-in-force"
      ? fail(`Chế độ ${id} chưa có hiệu lực ở kỳ ${name}.`, `The regime ${id} was not in force in ${name}.`)
      : fail(`Chế độ ${id} không nêu thời gian chốt số liệu cho loại kỳ này.`, `The regime ${id} names no window for such periods.`);
  environment.write(`${name}: ${window.from} … ${window.to}\n`);
  environment.write(`${language === "vi" ? "Chốt số liệu" : "Cut-off"}: ${dayLine(window.cutOff, language)}\n`);
  if (window.sendBy !== undefined)
    environment.write(`${language === "vi" ? "Gửi chậm nhất" : "Send by"}: ${dayLine(window.sendBy, language)}\n`);
  environment.write(`${formatSteps(window.steps, language)}\n`);
  return undefined;
}
