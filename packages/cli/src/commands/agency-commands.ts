import { loadUnits } from "@kehoach/admin-units";
import { type Agency, type AgencyMention, type AgencySuccessor, readAgencies, successorOf } from "@kehoach/agencies";
import { listMembers, type MemberList } from "@kehoach/agencies/members";
import { formatSource, type IsoDate, type Language } from "@kehoach/core";
import { type CommandContext, type CommandEnvironment, optionHelp, readDay, type SharedOptions, toJson } from "../command-context.ts";
import { type Failure, fail } from "../failure.ts";

interface ReadOptions extends SharedOptions {
  readonly province?: string;
}

/** `kehoach agencies read`. */
export function addAgencyCommands({ program, environment, act }: CommandContext): void {
  program
    .command("agencies")
    .description("cơ quan, đơn vị / agencies")
    .command("read")
    .description("đọc tên các cơ quan trong một ô của kế hoạch / reads the agencies a cell names")
    .argument("<TEXT...>", "văn bản / text")
    .option("--province <CODE>", "mã tỉnh: liệt kê từng cơ quan / code of a province: lists each body")
    .option("--as-of <YYYY-MM-DD>", optionHelp.asOf)
    .option("--json", optionHelp.json)
    .option("--lang <vi|en>", optionHelp.lang)
    .action((words: readonly string[], options: ReadOptions) =>
      act(options, (language) => read(words.join(" "), options, language, environment)),
    );
}

/** A mention with what it means on the day. */
interface Answer {
  readonly mention: AgencyMention;
  readonly successor: AgencySuccessor;
  readonly members: MemberList | undefined;
}

async function read(text: string, options: ReadOptions, language: Language, environment: CommandEnvironment): Promise<Failure | undefined> {
  const asOf = readDay(options.asOf, environment);
  if (typeof asOf !== "string") return asOf;
  const { province } = options;
  const units = province === undefined ? undefined : await loadUnits();
  if (province !== undefined && units?.unitAt(province, asOf)?.level !== "province")
    return fail(`Không có tỉnh mang mã “${province}” vào ngày ${asOf}.`, `There is no province “${province}” on ${asOf}.`);
  const { value = [], issues } = readAgencies(text, { asOf });
  const answers = value.map(
    (mention): Answer => ({
      mention,
      successor: successorOf(mention.agency, asOf),
      members: province === undefined || units === undefined ? undefined : listMembers(mention.agency, units, { province, asOf }),
    }),
  );
  if (options.json === true) {
    environment.write(
      toJson({ input: text, asOf, ...(province === undefined ? {} : { province }), agencies: answers.map(dataOf), issues }),
    );
    return undefined;
  }
  for (const answer of answers) environment.write(`${describe(answer, language)}\n`);
  for (const issue of issues) environment.write(`${issue.severity}\t${issue.message[language]}\n`);
  return undefined;
}

/** One mention as the data that `--json` prints. */
function dataOf({ mention, successor, members }: Answer): object {
  const { agency, start, end, role, note, place, reason, nearest } = mention;
  return {
    ...agency,
    start,
    end,
    role,
    note,
    place,
    reason,
    nearest: nearest === undefined ? undefined : { id: nearest.id, name: nearest.name },
    successor: successor.kind === "same" || successor.kind === "unknown" ? undefined : successor,
    count: members?.kind === "list" ? members.members.length : undefined,
    members,
  };
}

function describe({ mention, successor, members }: Answer, language: Language): string {
  const { agency, role, note, place, reason, nearest } = mention;
  const words = language === "vi" ? vietnamese : english;
  const parts = [agency.words, agency.kind === "unresolved" ? `? ${reason ?? ""}` : `${agency.id} (${agency.name})`];
  if (role !== undefined) parts.push(words[role]);
  if (place !== undefined) parts.push(place);
  if (note !== undefined) parts.push(`(${note})`);
  if (nearest !== undefined) parts.push(`≈ ${nearest.name}`);
  if (successor.kind === "successor")
    parts.push(`→ ${successor.agency.name} ${dayOf(successor.on, words.since, words.perProvince)}, ${formatSource(successor.source)}`);
  if (successor.kind === "ended") parts.push(`${words.ended} ${dayOf(successor.on, "", words.perProvince)}`);
  if (members?.kind === "list") parts.push(`${members.members.length} ${words.bodies}${members.isComplete ? "" : ` ${words.notSure}`}`);
  return parts.join("\t");
}

function dayOf(day: Agency["from"], before: string, perProvince: string): string {
  const shown: IsoDate | undefined = day.kind === "known" ? day.value : day.usual;
  return `${before} ${shown ?? "?"}${day.kind === "known" ? "" : ` (${perProvince})`}`.trim();
}

const vietnamese = {
  lead: "chủ trì",
  coordinating: "phối hợp",
  since: "từ",
  perProvince: "ngày của từng tỉnh chưa có nguồn",
  ended: "kết thúc",
  bodies: "cơ quan",
  notSure: "(có cơ quan chưa chắc)",
} as const;

const english = {
  lead: "lead",
  coordinating: "coordinating",
  since: "since",
  perProvince: "no source for the day of each province",
  ended: "ended",
  bodies: "bodies",
  notSure: "(some not sure)",
} as const;
