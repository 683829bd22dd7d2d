import {
  type AdminUnit,
  type AdminUnits,
  convertUnit,
  formatUnit,
  listUnitChanges,
  listUnitHistory,
  loadUnits,
  readUnit,
  searchUnits,
  type UnitCandidate,
  type UnitEra,
  type UnitLevel,
} from "@kehoach/admin-units";
import type { IsoDate, Language } from "@kehoach/core";
import { type CommandContext, type CommandEnvironment, optionHelp, readDay, type SharedOptions, toJson } from "../command-context.ts";
import { type Failure, fail } from "../failure.ts";

interface FindOptions extends SharedOptions {
  readonly stdin?: boolean;
  readonly era?: string;
}

interface ConvertOptions extends SharedOptions {
  readonly to?: string;
  readonly level?: string;
}

interface ListOptions extends SharedOptions {
  readonly province?: string;
  readonly level?: string;
}

interface ChangeOptions extends SharedOptions {
  readonly from?: string;
  readonly to?: string;
  readonly level?: string;
  readonly province?: string;
}

interface SearchOptions extends ListOptions {
  readonly limit?: string;
}

const eraNames: Readonly<Record<UnitEra, "former" | "old" | "new">> = { former: "former", pre2025: "old", "2025": "new" };
const codeHelp = "mã 2 số (tỉnh), 3 số (huyện) hoặc 5 số (xã) / code of 2, 3 or 5 digits";
const levelHelp = "cấp / level: province, district, commune";
const provinceHelp = "mã tỉnh / code of a province";

/** `kehoach units find`, `convert`, `history`, `list`, `changes` and `search`. */
export function addUnitCommands({ program, environment, act }: CommandContext): void {
  const units = program.command("units").description("đơn vị hành chính trước và sau 01/7/2025 / administrative units, before and since");

  units
    .command("find")
    .description("đọc địa chỉ hoặc tên đơn vị / reads an address or the name of a unit")
    .argument("[TEXT...]", "văn bản / text")
    .option("--stdin", "mỗi dòng nhập vào một dòng JSON / one JSON line for each line of input")
    .option("--era <old|new>", "chỉ đơn vị trước, hoặc từ 01/7/2025 / only units before, or since 1 July 2025")
    .option("--as-of <YYYY-MM-DD>", "ngày của văn bản / day of the text")
    .option("--json", optionHelp.json)
    .option("--lang <vi|en>", optionHelp.lang)
    .action((words: readonly string[], options: FindOptions) =>
      act(options, (language) => find(words.join(" "), options, language, environment)),
    );

  units
    .command("convert")
    .description("đơn vị này là đơn vị nào vào ngày khác / what a unit is on another day")
    .argument("<CODE>", codeHelp)
    .option("--as-of <YYYY-MM-DD>", "ngày của mã; không có thì mọi nghĩa / day of the code; without it, all its meanings")
    .option("--to <YYYY-MM-DD>", "ngày cần biết, mặc định là hôm nay / day wanted, default today")
    .option("--level <LEVEL>", levelHelp)
    .option("--json", optionHelp.json)
    .option("--lang <vi|en>", optionHelp.lang)
    .action((code: string, options: ConvertOptions) => act(options, (language) => convert(code, options, language, environment)));

  units
    .command("history")
    .description("mọi nghĩa của một mã / all meanings of a code")
    .argument("<CODE>", codeHelp)
    .option("--json", optionHelp.json)
    .option("--lang <vi|en>", optionHelp.lang)
    .action((code: string, options: SharedOptions) =>
      act(options, async (language) => {
        const loaded = await loadUnits();
        const history = listUnitHistory(code, loaded);
        if (history.length === 0) return noSuchCode(code);
        if (options.json === true) environment.write(toJson(history));
        else
          for (const { unit, predecessors, successors } of history) {
            environment.write(`${describe(unit, loaded, language)}\n`);
            for (const step of predecessors) environment.write(`  ← ${nameOf(step.from, loaded)}\t${step.share}\t${step.basis ?? ""}\n`);
            for (const step of successors)
              environment.write(`  → ${step.to === undefined ? "?" : nameOf(step.to, loaded)}\t${step.share}\t${step.basis ?? ""}\n`);
          }
        return undefined;
      }),
    );

  units
    .command("list")
    .description("các đơn vị vào một ngày / the units of a day")
    .option("--province <CODE>", provinceHelp)
    .option("--level <LEVEL>", levelHelp)
    .option("--as-of <YYYY-MM-DD>", optionHelp.asOf)
    .option("--json", optionHelp.json)
    .option("--lang <vi|en>", optionHelp.lang)
    .action((options: ListOptions) =>
      act(options, async () => {
        const asOf = readDay(options.asOf, environment);
        if (typeof asOf !== "string") return asOf;
        const level = readLevel(options.level);
        if (typeof level === "object") return level;
        const loaded = await loadUnits();
        const { province } = options;
        if (province !== undefined && loaded.unitAt(province, asOf) === undefined) return noSuchCode(province, asOf);
        const shown = level ?? (province === undefined ? "province" : undefined);
        const found = loaded.listUnits(asOf, {
          ...(shown === undefined ? {} : { level: shown }),
          ...(province === undefined ? {} : { province }),
        });
        if (options.json === true) environment.write(toJson(found));
        else for (const unit of found) environment.write(`${unit.code}\t${formatUnit(unit)}\t${unit.basis ?? ""}\n`);
        return undefined;
      }),
    );

  units
    .command("changes")
    .description("thay đổi giữa hai ngày / what changed between two days")
    .requiredOption("--from <YYYY-MM-DD>", "từ ngày / first day")
    .option("--to <YYYY-MM-DD>", "đến ngày, mặc định là hôm nay / last day, default today")
    .option("--province <CODE>", provinceHelp)
    .option("--level <LEVEL>", levelHelp)
    .option("--json", optionHelp.json)
    .option("--lang <vi|en>", optionHelp.lang)
    .action((options: ChangeOptions) =>
      act(options, async () => {
        const from = readDay(options.from, environment);
        if (typeof from !== "string") return from;
        const to = readDay(options.to, environment);
        if (typeof to !== "string") return to;
        const level = readLevel(options.level);
        if (typeof level === "object") return level;
        const loaded = await loadUnits();
        const { province } = options;
        const filter = { ...(level === undefined ? {} : { level }), ...(province === undefined ? {} : { province }) };
        const changes = listUnitChanges(loaded, { from, to, ...filter });
        if (options.json === true) environment.write(toJson(changes));
        else
          for (const { on, kind, unit, steps, basis } of changes) {
            const others = steps.map((step) => (kind === "begun" ? step.from : step.to)).filter((other) => other !== undefined);
            const listed = others.map((other) => `${formatUnit(other)} (${other.code})`).join("; ");
            environment.write(`${on}\t${kind}\t${unit.code}\t${nameOf(unit, loaded)}\t${listed}\t${basis ?? ""}\n`);
          }
        return undefined;
      }),
    );

  units
    .command("search")
    .description("tìm theo phần đầu của tên, kể cả gõ sai / finds by the beginning of the name, slips included")
    .argument("<TEXT...>", "văn bản / text")
    .option("--province <CODE>", provinceHelp)
    .option("--level <LEVEL>", levelHelp)
    .option("--limit <N>", "số kết quả / number of hits", "10")
    .option("--as-of <YYYY-MM-DD>", optionHelp.asOf)
    .option("--json", optionHelp.json)
    .option("--lang <vi|en>", optionHelp.lang)
    .action((words: readonly string[], options: SearchOptions) =>
      act(options, async () => {
        const asOf = readDay(options.asOf, environment);
        if (typeof asOf !== "string") return asOf;
        const level = readLevel(options.level);
        if (typeof level === "object") return level;
        const limit = Number(options.limit);
        if (!Number.isInteger(limit) || limit < 1)
          return fail(`Số kết quả “${options.limit ?? ""}” không đúng.`, `“${options.limit ?? ""}” is no number of hits.`);
        const loaded = await loadUnits();
        const { province } = options;
        const filter = { ...(level === undefined ? {} : { level }), ...(province === undefined ? {} : { province }) };
        const hits = searchUnits(words.join(" "), loaded, { asOf, limit, ...filter });
        if (options.json === true) environment.write(toJson(hits));
        else for (const { unit, match } of hits) environment.write(`${unit.code}\t${nameOf(unit, loaded)}\t${match}\n`);
        return undefined;
      }),
    );
}

const nameOf = (unit: AdminUnit, units: AdminUnits): string => `${formatUnit(unit, { within: units })} (${unit.code})`;

function describe(unit: AdminUnit, units: AdminUnits, language: Language): string {
  const [since, until] = language === "vi" ? ["từ", "đến"] : ["from", "to"];
  const days = [unit.from === undefined ? "" : ` ${since} ${unit.from}`, unit.to === undefined ? "" : ` ${until} ${unit.to}`].join("");
  return `${nameOf(unit, units)}${days}${unit.basis === undefined ? "" : `\t${unit.basis}`}`;
}

const noSuchCode = (code: string, asOf?: IsoDate): Failure =>
  asOf === undefined
    ? fail(`Không có mã “${code}”.`, `There is no code “${code}”.`)
    : fail(`Không có mã “${code}” vào ngày ${asOf}.`, `There is no code “${code}” on ${asOf}.`);

function readLevel(text: string | undefined): UnitLevel | Failure | undefined {
  if (text === undefined || text === "province" || text === "district" || text === "commune") return text;
  return fail(
    `Cấp “${text}” không có; chọn province, district hoặc commune.`,
    `There is no level “${text}”; choose province, district or commune.`,
  );
}

function readEra(text: string | undefined): "old" | "new" | Failure | undefined {
  if (text === undefined || text === "old" || text === "new") return text;
  return fail(`Thời kỳ “${text}” không có; chọn old hoặc new.`, `There is no era “${text}”; choose old or new.`);
}

/** One text as the data that `--json` prints. */
function answer(
  text: string,
  units: AdminUnits,
  options: { readonly era?: "old" | "new"; readonly asOf?: IsoDate },
  today: IsoDate,
): object {
  const { best, era, isAmbiguous, candidates } = readUnit(text, units, options).value;
  const currentOf = ({ unit }: UnitCandidate): readonly string[] =>
    convertUnit(unit, units, { to: today }).parts.map((part) => part.unit.code);
  let current: readonly string[] = [];
  if (best !== undefined) current = currentOf(best);
  else if (isAmbiguous) {
    // Several readings may still lie in one place today.
    const top = candidates[0]?.score ?? 0;
    const lists = candidates.filter(({ score }) => score > top - 0.05).map(currentOf);
    if (lists.every((list) => list.join() === lists[0]?.join())) current = lists[0] ?? [];
  }
  return {
    input: text,
    era: era === undefined ? "unknown" : eraNames[era],
    best: best === undefined ? null : { code: best.unit.code, asOf: best.asOf, level: best.unit.level },
    current,
    ambiguous: isAmbiguous,
    candidates: candidates.map(({ unit, asOf, score }) => ({
      code: unit.code,
      asOf,
      level: unit.level,
      era: eraNames[unit.era],
      name: formatUnit(unit, { within: units }),
      score,
    })),
  };
}

async function find(text: string, options: FindOptions, language: Language, environment: CommandEnvironment): Promise<Failure | undefined> {
  const era = readEra(options.era);
  if (typeof era === "object") return era;
  const asOf = options.asOf === undefined ? undefined : readDay(options.asOf, environment);
  if (typeof asOf === "object") return asOf;
  const today = readDay(undefined, environment);
  if (typeof today !== "string") return today;
  const wish = { ...(era === undefined ? {} : { era }), ...(asOf === undefined ? {} : { asOf }) };
  const units = await loadUnits();
  if (options.stdin === true) {
    if (environment.input === undefined) return fail("Không có dữ liệu nhập vào.", "There is no input.");
    for await (const line of linesOf(environment.input())) environment.write(`${JSON.stringify(answer(line, units, wish, today))}\n`);
    return undefined;
  }
  if (text === "") return fail("Hãy viết địa chỉ, hoặc dùng --stdin.", "Give an address, or use --stdin.");
  if (options.json === true) {
    environment.write(toJson(answer(text, units, wish, today)));
    return undefined;
  }
  const { value, issues } = readUnit(text, units, wish);
  if (value.best !== undefined) {
    environment.write(`${describe(value.best.unit, units, language)}\n`);
    if (value.best.unit.to !== undefined)
      for (const { unit, share } of convertUnit(value.best.unit, units, { to: today }).parts)
        environment.write(`  → ${nameOf(unit, units)}\t${share}\n`);
  }
  for (const issue of issues) environment.write(`${issue.severity}\t${issue.message[language]}\n`);
  return undefined;
}

/** The lines of chunks of text, without their ends. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield line.replace(/\r$/u, "");
  }
  if (rest !== "") yield rest.replace(/\r$/u, "");
}

async function convert(
  code: string,
  options: ConvertOptions,
  language: Language,
  environment: CommandEnvironment,
): Promise<Failure | undefined> {
  const to = readDay(options.to, environment);
  if (typeof to !== "string") return to;
  const level = readLevel(options.level);
  if (typeof level === "object") return level;
  const units = await loadUnits();
  const meanings: AdminUnit[] = [];
  if (options.asOf === undefined) meanings.push(...units.versionsOf(code));
  else {
    const asOf = readDay(options.asOf, environment);
    if (typeof asOf !== "string") return asOf;
    const unit = units.unitAt(code, asOf);
    if (unit === undefined) return noSuchCode(code, asOf);
    meanings.push(unit);
  }
  if (meanings.length === 0) return noSuchCode(code);
  const conversions = meanings.map((unit) => convertUnit(unit, units, level === undefined ? { to } : { to, level }));
  if (options.json === true) {
    // One meaning is printed as one object; a code without a day has a list.
    environment.write(toJson(options.asOf === undefined ? conversions : conversions[0]));
    return undefined;
  }
  for (const [at, conversion] of conversions.entries()) {
    const from = meanings[at];
    if (from === undefined) continue;
    environment.write(`${describe(from, units, language)}\n`);
    if (conversion.kind === "unknown") environment.write(language === "vi" ? "  không có nguồn cho biết\n" : "  no source says\n");
    for (const { unit, share, isDefault } of conversion.parts) {
      const mark = isDefault && conversion.parts.length > 1 ? (language === "vi" ? "\tmặc định theo luật" : "\tlegal default") : "";
      environment.write(`  → ${nameOf(unit, units)}\t${share}\t${unit.basis ?? ""}${mark}\n`);
    }
  }
  return undefined;
}
