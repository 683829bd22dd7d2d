import type { AgencyMention } from "@kehoach/agencies";
import type { Issue } from "@kehoach/core";
import { type Assignment, type BudgetLine, type Schedule, type Training } from "@kehoach/plan";
import { readLabel, type TaskLabel } from "../outline/read-label.ts";
import type { Line } from "../outline/line.ts";
import { isTimeWords } from "../tables/content-role.ts";
import type { Work } from "../work.ts";
import { readBudget } from "./read-budget.ts";
import { inYear, placed } from "./read-target.ts";

/** Words of a line behind a label. */
interface LabelledPart {
  readonly label: TaskLabel;
  readonly words: string;
  /** `Chủ trì/phối hợp`: a stroke parts what the label is for, and so it parts the words. */
  readonly isParted: boolean;
}

/** What the lines of a task say beside its title. */
export interface TaskFacts {
  readonly title: string;
  readonly schedule: Schedule;
  readonly assignments: readonly Assignment[];
  readonly budget: readonly BudgetLine[];
  readonly output?: { readonly words: string };
  readonly training?: Training;
  /** Whether the lines say who does it, when, or for how much. */
  readonly stated: boolean;
}

/** A line divided by its labels. */
export interface LabelledLine {
  /** What stands before the first label. */
  readonly title: string;
  readonly parts: readonly LabelledPart[];
  /** What goes on as prose behind the bodies that a label names: `phối hợp: Sở A; hoàn thành tháng 8/2027`. */
  readonly prose: readonly string[];
}

/** Labels that may stand inside a sentence; others would be taken for its words. */
const inline: ReadonlySet<TaskLabel> = new Set(["time", "deadline", "lead", "coordinating", "roles", "money", "output"]);

/** A label takes no more letters than this. */
const longestLabel = 60;

/**
 * The labels of a line and the words before the first of them: `Mở lớp. Chủ trì: Sở Nội vụ; thời gian: Quý II/2026`.
 *
 * @param words - The words of the line.
 * @returns The title and what the labels say.
 */
export function splitLabels(words: string): LabelledLine {
  const found: { label: TaskLabel; at: number; start: number }[] = [];
  for (let colon = words.indexOf(":"), before = -1; colon >= 0; before = colon, colon = words.indexOf(":", colon + 1)) {
    // The label begins behind the nearest mark that leaves one, or with the words.
    const first = Math.max(0, colon - longestLabel);
    for (let mark = colon - 1; mark >= first || (mark === -1 && first === 0); mark--) {
      if (mark >= 0 && !begins.includes(words.charAt(mark))) continue;
      let at = mark + 1;
      if (mark >= 0) while (/\s/u.test(words.charAt(at))) at += 1;
      // Kinh phí: 300 triệu đồng (ngân sách tỉnh: …): the label belongs to the first of the colons.
      if (before >= at) break;
      const read = readLabel(words.slice(at, colon + 1));
      if (read === undefined || !(inline.has(read.label) || words.slice(0, at).trim().length <= 1)) continue;
      found.push({ label: read.label, at, start: colon + 1 });
      break;
    }
  }
  const [first] = found;
  if (first === undefined) return { title: words, parts: [], prose: [] };
  const prose: string[] = [];
  const parts = found.map(({ label, at, start }, index): LabelledPart => {
    const said = words.slice(start, found[index + 1]?.at ?? words.length);
    const end =
      label === "lead" || label === "coordinating" || label === "roles" ? (behindNames.exec(said)?.index ?? said.length) : said.length;
    if (end < said.length) prose.push(withoutEnd(said.slice(end + 1)));
    return { label, isParted: words.slice(at, start).includes("/"), words: withoutBracket(withoutEnd(said.slice(0, end))) };
  });
  return { title: withoutEnd(words.slice(0, first.at)), parts, prose };
}

/** Marks behind which a label may begin. */
const begins = ".;:,(–-";

/** Behind the bodies of a label the sentence may go on with the time or the money. */
const behindNames =
  /;(?= (?:hoàn thành|xong|thực hiện|kinh phí|thời gian|từ (?:ngày|tháng|quý|năm) |trong (?:tháng|quý|năm) |trước |chậm nhất|(?:hằng|hàng|mỗi) |thường xuyên|(?:tháng|quý|năm) \d))/iu;

/** Marks that stand between what two labels say. */
const marks = " \t\n.;,(–-";

function withoutEnd(words: string): string {
  let end = words.length;
  while (end > 0 && marks.includes(words[end - 1] ?? "")) end -= 1;
  return words.slice(0, end).trimStart();
}

/** The bracket that closes one opened before the label. */
function withoutBracket(words: string): string {
  return words.endsWith(")") && !words.includes("(") ? words.slice(0, -1).trimEnd() : words;
}

// … (nhiệm vụ hằng năm). · … (quý IV/2023).
const closingTime = /\(\s?(?:(?:nhiệm vụ|thực hiện)\s)?([^()]{3,60})\)\s?[.;]?$/iu;
// … trong quý II/2026. · … hoàn thành trước ngày 30/6/2027;
const trailingTime =
  /[,;]\s((?:hoàn thành|thời gian|xong|chậm nhất|trước ngày|trong (?:quý|tháng|năm)|(?:thực hiện|triển khai) (?:trong|từ|giai đoạn|năm))[^,;:()]{3,60}?|(?:hằng|hàng|mỗi) (?:năm|quý|tháng)(?:,? (?:từ|đến|giai đoạn)[^,;:()]{3,40})?|thường xuyên(?:, liên tục)?|định kỳ (?:hằng|hàng|mỗi|\d)[^,;:()]{2,20})[.;]?$/iu;

/**
 * Reads what the lines of a task of the body say of it.
 *
 * @param work - The extraction.
 * @param title - Its title, with what may stand behind it.
 * @param lines - The lines under the title; the line of the title itself too when it holds labels.
 * @param body - Words of the heading above it, where they may name the body that all under it is for.
 * @returns The title without what was read from it, and the facts.
 */
export function readTaskFacts(work: Work, title: string, lines: readonly Line[], body = ""): TaskFacts {
  let schedule: Schedule = { kind: "unspecified", words: "" };
  const assignments: Assignment[] = [];
  let money: string | undefined;
  let source: string | undefined;
  let output: string | undefined;
  const training: { audience?: string; headcount?: string; form?: string; content?: string; place?: string } = {};
  const own = splitLabels(title);
  const under = lines.flatMap((line) => (line.words.trim() === title ? [] : { line, ...splitLabels(line.words) }));
  const labelled = [
    ...own.parts.map((part) => ({ part, line: lines[0] })),
    ...under.flatMap(({ line, parts }) => parts.map((part) => ({ part, line }))),
  ];
  const report = (issues: readonly Issue[], line: Line | undefined): void => {
    work.issues.push(...(line === undefined ? issues : placed(issues, work.tree, line.node)));
  };
  for (const { part, line } of labelled) {
    const { words } = part;
    if (words === "") continue;
    switch (part.label) {
      case "time":
      case "deadline": {
        // The first time said is the task's own; a later one belongs to something under it.
        if (schedule.kind !== "unspecified") break;
        const read = work.readers.times(words, { as: part.label === "deadline" ? "deadline" : "period", ...inYear(work) });
        schedule = read.value;
        report(read.issues, line);
        break;
      }
      case "lead":
      case "coordinating":
      case "roles":
        for (const { agency, role, start } of work.readers.agencies(words).value ?? []) {
          const isSecond = part.label === "coordinating" || (part.isParted && words.slice(0, start).includes("/"));
          assignments.push({ role: isSecond ? "coordinating" : (role ?? "lead"), agency });
        }
        break;
      case "money":
        money ??= words;
        break;
      case "source":
        source ??= words;
        break;
      case "output":
        output ??= words;
        break;
      case "audience":
      case "headcount":
      case "form":
      case "content":
      case "place":
        training[part.label] ??= words;
        break;
      default:
        part.label satisfies never;
    }
  }
  // … (Phòng Nội vụ chủ trì; thời gian: năm 2027): the labels stood in a bracket, and so does what was said before them.
  const opened = own.parts.length === 0 ? -1 : own.title.lastIndexOf("(");
  let rest = (opened > 0 && !own.title.includes(")", opened) ? own.title.slice(0, opened) : own.title).trim();
  if (assignments.length === 0 && schedule.kind === "unspecified") {
    const bracket = closingBracket.exec(rest);
    const said = bracket?.[1] === undefined ? undefined : readBracket(work, bracket[1]);
    if (bracket !== null && said !== undefined) {
      assignments.push(...said.assignments);
      schedule = said.schedule ?? schedule;
      rest = rest.slice(0, bracket.index);
    }
  }
  if (schedule.kind === "unspecified") {
    const match = closingTime.exec(rest) ?? trailingTime.exec(rest);
    const read = match?.[1] === undefined ? undefined : work.readers.times(match[1], inYear(work));
    if (match !== null && read !== undefined && read.value.kind !== "unspecified") {
      schedule = read.value;
      rest = rest.slice(0, match.index);
    }
  }
  // - Tháng 4/2027: Sở Nội vụ chủ trì …: the time stands before what is done in it.
  const ahead = schedule.kind === "unspecified" ? timeAhead(work, own.title) : undefined;
  if (ahead !== undefined) schedule = ahead.schedule;
  const said = ahead?.rest ?? own.title;
  if (schedule.kind === "unspecified") schedule = timeBehind(work, own.title) ?? timeInBracket(work, own.title) ?? schedule;
  // Prose under a heading says it too: Giao Sở Nội vụ chủ trì, phối hợp với …; hoàn thành trong quý IV/2027.
  const prose = [said, ...own.prose, ...under.flatMap(({ line, title: words }) => (line.ordinal === undefined ? words : []))];
  const isLed = (): boolean => assignments.some(({ role }) => role === "lead");
  if (!isLed()) {
    const found =
      prose.map((words) => assigned(work, words)).find((roles) => roles.length > 0) ?? (assignments.length > 0 ? [] : actingIn(work, said));
    assignments.push(...(assignments.length === 0 ? found : found.filter(({ role }) => role === "lead")));
  }
  // a) Công an tỉnh: chủ trì cung cấp …: the points under a task say it one by one.
  if (assignments.length === 0)
    for (const { line } of under) if (line.ordinal !== undefined) assignments.push(...assigned(work, line.words));
  // 1. Bộ Công Thương: over a) Chủ trì, phối hợp với …
  if (!isLed()) assignments.push(...doneBy(work, body, said, assignments.length > 0));
  if (schedule.kind === "unspecified" && assignments.length > 0)
    schedule = prose.flatMap((words) => timesIn(work, words))[0] ?? periodAtEnd(work, said) ?? recurringIn(work, said) ?? schedule;
  if (schedule.kind === "unspecified") schedule = timeAtEnd(work, said) ?? schedule;
  money ??= prose.flatMap((words) => fundsIn.exec(words)?.[1] ?? [])[0];
  const budget = money === undefined ? undefined : readBudget(money, { schedule, ...(source === undefined ? {} : { source }) });
  report(budget?.issues.filter(({ code }) => code === "amount-is-a-rate") ?? [], lines[0]);
  return {
    title: rest.trim().replace(/[.;,:]$/u, ""),
    schedule,
    assignments,
    budget: budget?.value ?? [],
    ...(output === undefined ? {} : { output: { words: output } }),
    ...(Object.keys(training).length === 0 ? {} : { training }),
    stated:
      (labelled.length > 0 || ahead !== undefined || rest !== own.title.trim()) &&
      (assignments.length > 0 || money !== undefined || schedule.kind !== "unspecified"),
  };
}

// … chủ trì, hoàn thành trước ngày 30/4/2027; … · … thực hiện trong tháng 3 năm 2027. · …; thời gian từ tháng 5 đến tháng 10/2027
const beginsTime =
  /(?<![\p{L}])(?:hoàn thành|(?:thời gian|thực hiện|triển khai|tổ chức|xong) (?:trong|từ|trước|vào|đến|quý|tháng|năm \d|hằng|hàng|định kỳ|thường xuyên)|chậm nhất|trước ngày|trong (?:quý|tháng|năm) |từ (?:ngày|tháng|quý) \d)[^;()]{0,80}/giu;
// …; kinh phí 180 triệu đồng.
const fundsIn = /(?<![\p{L}])(?:kinh phí|tổng mức(?: đầu tư)?|tổng vốn(?: đầu tư)?) (?:thực hiện |dự kiến |khoảng |là )*(\d[^;()]{3,60})/iu;

/** The time that stands before a colon and what is done then. */
function timeAhead(work: Work, title: string): { readonly schedule: Schedule; readonly rest: string } | undefined {
  const found = /^([^:]{4,50}):\s(?=\S)/u.exec(title);
  if (found?.[1] === undefined || !isTimeWords(found[1])) return undefined;
  const { value } = work.readers.times(found[1], inYear(work));
  return value.kind === "unspecified" ? undefined : { schedule: value, rest: title.slice(found[0].length) };
}

/** `Lễ ra quân: ngày 31/5/2026 tại phường …`: the time stands behind the name of what is done. */
function timeBehind(work: Work, title: string): Schedule | undefined {
  const [behind = ""] = title.slice(title.lastIndexOf(":") + 1).split(" tại ");
  const words = behind.replace(/[.;]$/u, "").trim();
  if (!title.includes(":") || words.length < 4 || !isTimeWords(words)) return undefined;
  const { value } = work.readers.times(words, inYear(work));
  return value.kind === "unspecified" ? undefined : value;
}

/** `Lắp camera (xong trước 30/6), giao Công an xã chủ trì`: a bracket within a sentence that holds a time and nothing else. */
function timeInBracket(work: Work, title: string): Schedule | undefined {
  for (const [, words = ""] of title.matchAll(/\(([^()]{5,60})\)/gu)) {
    const { value } = isTimeWords(words) ? work.readers.times(words, inYear(work)) : {};
    if (value !== undefined && value.kind !== "unspecified") return value;
  }
  return undefined;
}

/** `… giới thiệu nguồn cán bộ trẻ trước ngày 31/3/2026.`: a deadline ends what is to be done, whoever does it. */
function timeAtEnd(work: Work, title: string): Schedule | undefined {
  const found = /\s((?:trước ngày|chậm nhất(?: là)? ngày) \d{1,2}(?:\/| tháng )\d{1,2}(?:\/| năm )\d{4})[.;]?$/iu.exec(title);
  if (found?.[1] === undefined) return undefined;
  const { value } = work.readers.times(found[1], inYear(work));
  return value.kind === "unspecified" ? undefined : value;
}

/** What a heading that is the name of a body says of the items below it: that body does them, with those they name. */
function doneBy({ readers }: Work, heading: string, title: string, hasOthers: boolean): readonly Assignment[] {
  const name = heading.trim().replace(/:$/u, "").trimEnd();
  const [body, more] = name === "" ? [] : (readers.agencies(name).value ?? []);
  if (body === undefined || more !== undefined || body.agency.words !== name || body.agency.kind === "unresolved") return [];
  const own = { role: "lead", agency: body.agency } as const;
  if (hasOthers || !/^chủ trì(?!\p{L})/iu.test(title)) return [own];
  const found = assigned({ readers }, `${name} ${title.charAt(0).toLowerCase()}${title.slice(1)}`);
  return found.length === 0 ? [own] : found;
}

/** The times that prose states for what it is about. */
function timesIn(work: Work, words: string): readonly Schedule[] {
  return (words.match(beginsTime) ?? []).flatMap((found) => {
    const said = /^(?:.(?!\.\s))*./u.exec(found.trim())?.[0] ?? "";
    for (const part of [said, said.slice(0, said.indexOf(","))]) {
      const { value } = work.readers.times(part.replace(/^(?:thời gian|thực hiện|triển khai|tổ chức) /iu, ""), inYear(work));
      if (value.kind !== "unspecified") return [{ ...value, words: part.replace(/\.$/u, "") }];
    }
    return [];
  });
}

/** `Tổ chức phiên giao dịch việc làm: mỗi tháng 02 phiên`; of `hằng năm` it is not sure what it says it of. */
function recurringIn(work: Work, title: string): Schedule | undefined {
  const found =
    /(?<![\p{L}])(?<!(?:kế hoạch|báo cáo|chương trình|dự toán) )(?:mỗi (?:tháng|quý|năm)|(?:hằng|hàng) (?:tháng|quý))(?!\p{L})/iu.exec(
      title,
    );
  return found === null ? undefined : work.readers.times(found[0], inYear(work)).value;
}

/** `… biên chế giáo viên giai đoạn 2026 - 2030`: the years of what is done, where they are not those of a plan or a project. */
function periodAtEnd(work: Work, title: string): Schedule | undefined {
  const found = /(?<![\p{L}])giai đoạn (?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}[.;]?$/iu.exec(title.trim());
  if (found === null || /(?:kế hoạch|đề án|chương trình|chiến lược|dự án|nghị quyết|quy hoạch|phương án|chính sách)(?!\p{L})/iu.test(title))
    return undefined;
  return work.readers.times(found[0], inYear(work)).value;
}

// … (Sở Nội vụ chủ trì, phối hợp với Sở Y tế; hoàn thành trước ngày 31/12/2026).
const closingBracket = /\(([^()]{8,300})\)[.;]?$/u;

/** What a bracket at the end says of who and when; nothing when it says something else. */
function readBracket(work: Work, words: string): { readonly assignments: readonly Assignment[]; readonly schedule?: Schedule } | undefined {
  const stated = (work.readers.agencies(words).value ?? []).flatMap((mention): readonly Assignment[] =>
    mention.role === undefined || !isNamed(mention) ? [] : [{ role: mention.role, agency: mention.agency }],
  );
  const time = words
    .split(/[;,]/u)
    .map((part) => work.readers.times(part.trim(), inYear(work)).value)
    .find(({ kind }) => kind !== "unspecified");
  // (Các sở, ngành; hoàn thành trước 30/9/2026): beside a time a body alone is the one that does it.
  const mentions = stated.length > 0 || time === undefined ? stated : aloneIn(work, words.slice(0, Math.max(0, words.indexOf(";"))));
  if (mentions.length === 0) return undefined;
  return { assignments: mentions, ...(time === undefined ? {} : { schedule: time }) };
}

const leads = /chủ trì|chịu trách nhiệm|làm đầu mối/iu;

/** The bodies that words name, where they are known ones and the words name nothing else. */
function aloneIn({ readers }: Work, words: string): readonly Assignment[] {
  const { value = [], rest } = readers.agencies(words);
  const isKnown = rest.length === 0 && value.every(({ agency }) => agency.kind !== "unresolved");
  return isKnown ? value.map(({ agency }) => ({ role: "lead", agency })) : [];
}

/** `… Sở Nội vụ chủ trì, phối hợp với Sở Tài chính thực hiện`: a sentence that begins with a body says who does it. */
function assigned({ readers }: Pick<Work, "readers">, words: string): readonly Assignment[] {
  if (!leads.test(words)) return [];
  for (const sentence of words.split(/(?<=[.;]|:(?!\s(?:chủ trì|phối hợp)))\s+|\s\(|,\s(?=giao\s)/u)) {
    if (!leads.test(sentence)) continue;
    const mentions = namesIn(readers, sentence.replace(/^giao\s/iu, "").slice(0, longestAssignment));
    const [first] = mentions;
    if (first?.role !== "lead" || !isNamed(first)) continue;
    return mentions.flatMap((mention) =>
      mention.role === undefined || !isNamed(mention) ? [] : [{ role: mention.role, agency: mention.agency }],
    );
  }
  return [];
}

/** `Sở Tài chính xây dựng …`, `Đảng ủy … lãnh đạo ban hành …`: a task that begins with a body and goes on with a verb says who does it. */
function actingIn({ readers }: Work, title: string): readonly Assignment[] {
  const words = title.slice(0, longestAssignment);
  if (!mayAct.test(words)) return [];
  const acting: Assignment[] = [];
  let end = 0;
  for (const mention of namesIn(readers, words)) {
    // Tổ chức điều phối, sơ kết …: what begins like the name of a body may be a verb; a name has a capital further in.
    const isName = mention.agency.kind === "one" || /^(?!Tổ chức)\p{L}.*\s\p{Lu}|^(?:Các|UBND|Ủy ban|Uỷ ban)\s/u.test(mention.agency.words);
    if (
      mention.role !== undefined ||
      !isNamed(mention) ||
      !isName ||
      !(acting.length === 0 ? /^\s*$/u : /^\s*(?:[,;]|và)\s*$/u).test(words.slice(end, mention.start))
    )
      break;
    acting.push({ role: "lead", agency: mention.agency });
    end = mention.end;
  }
  // Behind a name alone, or one that begins the name of something else, nobody acts.
  return acting.length > 0 && /^\s+\p{Ll}+\s+[\p{L}\d]/u.test(words.slice(end)) && acts.test(words.slice(end).trimStart()) ? acting : [];
}

/**
 * The bodies a sentence names. What we do not know ends where a verb begins: `phối hợp với Vụ Pháp chế xây dựng Thông tư …`; behind it
 * the sentence says what is to be done.
 */
function namesIn(readers: Work["readers"], words: string): readonly AgencyMention[] {
  const mentions = readers.agencies(words).value ?? [];
  const at = mentions.findIndex(({ agency }) => agency.kind === "unresolved" && endOfName(agency.words) > 0);
  const long = mentions[at];
  if (long === undefined) return mentions;
  const end = long.start + endOfName(words.slice(long.start, long.end));
  return readers.agencies(words.slice(0, end)).value ?? [];
}

/** Where the name of two words or more ends before a verb; 0 when there is no verb. */
function endOfName(words: string): number {
  const first = words.indexOf(" ") + 1;
  const verb = beginsDoing.exec(words.slice(first));
  return verb === null ? 0 : first + verb.index;
}

/** The verb behind a name; `đầu tư xây dựng` stands in names. */
const beginsDoing =
  /(?<!đầu tư) (?:xây dựng|tham mưu|tổ chức|ban hành|triển khai|thực hiện|rà soát|hướng dẫn|bố trí|đề xuất|hoàn thiện|hoàn thành|mở|biên soạn|soạn thảo|khảo sát|tập huấn|kiểm tra|tổng hợp|phê duyệt|thẩm định|giới thiệu|tuyên truyền|vận động|khám|dạy|tiêm|phát động|(?<!(?:tâm|trường|sở|viện) )(?:nghiên cứu|bồi dưỡng|đào tạo|hỗ trợ|cung cấp|nâng cấp|nâng cao)) (?=[\p{L}\d])/u;

const acts =
  /^(?:lãnh đạo|chỉ đạo|tham mưu|xây dựng|tổ chức|ban hành|triển khai|thực hiện|rà soát|chủ động|hướng dẫn|phối hợp|bố trí|trình|đề xuất|nghiên cứu|hoàn thiện|hoàn thành|phát động|mở|biên soạn|khảo sát|đào tạo|bồi dưỡng|tập huấn|kiểm tra|giám sát|đẩy mạnh|duy trì|tổng hợp|cung cấp|phê duyệt|thẩm định|giới thiệu|đăng ký|cử|lập|báo cáo)(?!\p{L})/u;

/** One of these verbs further in. */
const mayAct = new RegExp(String.raw`\s${acts.source.slice(1)}`, "u");

/** A body we know, or words that begin like the name of one: `Văn phòng Điều phối nông thôn mới tỉnh`. */
function isNamed({ agency, reason, role }: AgencyMention): boolean {
  if (agency.kind !== "unresolved" || reason === "unknown-name" || reason === "incomplete" || reason === "misspelt") return true;
  // Beside a role a known name with words that narrow it is a name; elsewhere it may be the beginning of a sentence.
  return reason === "qualified" && role !== undefined && agency.words.length <= longestName && /^\p{Lu}/u.test(agency.words);
}

/** No body has a longer name. */
const longestName = 100;

/** Behind so many letters a sentence says what is to be done. */
const longestAssignment = 300;
