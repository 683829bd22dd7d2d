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
export interface LabelledPart {
  readonly label: TaskLabel;
  readonly words: string;
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
export function splitLabels(words: string): { readonly title: string; readonly parts: readonly LabelledPart[] } {
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
  if (first === undefined) return { title: words, parts: [] };
  return {
    title: withoutEnd(words.slice(0, first.at)),
    parts: found.map(({ label, start }, index) => ({
      label,
      words: withoutBracket(withoutEnd(words.slice(start, found[index + 1]?.at ?? words.length))),
    })),
  };
}

/** Marks behind which a label may begin. */
const begins = ".;,(–-";

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
const trailingTime = /[,;]\s((?:hoàn thành|thời gian|xong|chậm nhất|trước ngày|trong (?:quý|tháng|năm))[^,;:()]{3,60}?)[.;]?$/iu;

/**
 * Reads what the lines of a task of the body say of it.
 *
 * @param work - The extraction.
 * @param title - Its title, with what may stand behind it.
 * @param lines - The lines under the title; the line of the title itself too when it holds labels.
 * @returns The title without what was read from it, and the facts.
 */
export function readTaskFacts(work: Work, title: string, lines: readonly Line[]): TaskFacts {
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
        for (const { agency, role } of work.readers.agencies(words).value ?? []) {
          assignments.push({ role: part.label === "coordinating" ? "coordinating" : (role ?? "lead"), agency });
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
  if (schedule.kind === "unspecified") {
    const match = closingTime.exec(rest) ?? trailingTime.exec(rest);
    const read = match?.[1] === undefined ? undefined : work.readers.times(match[1], inYear(work));
    if (match !== null && read !== undefined && read.value.kind !== "unspecified") {
      schedule = read.value;
      rest = rest.slice(0, match.index);
    }
  }
  if (assignments.length === 0 && schedule.kind === "unspecified") {
    const bracket = closingBracket.exec(rest);
    const said = bracket?.[1] === undefined ? undefined : readBracket(work, bracket[1]);
    if (bracket !== null && said !== undefined) {
      assignments.push(...said.assignments);
      schedule = said.schedule ?? schedule;
      rest = rest.slice(0, bracket.index);
    }
  }
  // - Tháng 4/2027: Sở Nội vụ chủ trì …: the time stands before what is done in it.
  const ahead = schedule.kind === "unspecified" && own.parts.length === 0 ? timeAhead(work, own.title) : undefined;
  if (ahead !== undefined) schedule = ahead.schedule;
  const said = ahead?.rest ?? own.title;
  // Prose under a heading says it too: Giao Sở Nội vụ chủ trì, phối hợp với …; hoàn thành trong quý IV/2027.
  const prose = [said, ...under.flatMap(({ line, title: words }) => (line.ordinal === undefined ? words : []))];
  if (assignments.length === 0)
    assignments.push(...(prose.map((words) => assigned(work, words)).find((found) => found.length > 0) ?? actingIn(work, said)));
  // a) Công an tỉnh: chủ trì cung cấp …: the points under a task say it one by one.
  if (assignments.length === 0)
    for (const { line } of under) if (line.ordinal !== undefined) assignments.push(...assigned(work, line.words));
  if (schedule.kind === "unspecified" && assignments.length > 0)
    schedule = prose.flatMap((words) => timesIn(work, words))[0] ?? periodAtEnd(work, said) ?? recurringIn(work, said) ?? schedule;
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
const fundsIn = /(?<![\p{L}])kinh phí (?:thực hiện |dự kiến |khoảng |là )*(\d[^;()]{3,60})/iu;

/** The time that stands before a colon and what is done then. */
function timeAhead(work: Work, title: string): { readonly schedule: Schedule; readonly rest: string } | undefined {
  const found = /^([^:]{4,50}):\s(?=\S)/u.exec(title);
  if (found?.[1] === undefined || !isTimeWords(found[1])) return undefined;
  const { value } = work.readers.times(found[1], inYear(work));
  return value.kind === "unspecified" ? undefined : { schedule: value, rest: title.slice(found[0].length) };
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
  const mentions = (work.readers.agencies(words).value ?? []).flatMap((mention): readonly Assignment[] =>
    mention.role === undefined || !isNamed(mention) ? [] : [{ role: mention.role, agency: mention.agency }],
  );
  if (mentions.length === 0) return undefined;
  const time = words
    .split(/[;,]/u)
    .map((part) => work.readers.times(part.trim(), inYear(work)).value)
    .find(({ kind }) => kind !== "unspecified");
  return { assignments: mentions, ...(time === undefined ? {} : { schedule: time }) };
}

const leads = /chủ trì|chịu trách nhiệm|làm đầu mối/iu;

/** `… Sở Nội vụ chủ trì, phối hợp với Sở Tài chính thực hiện`: a sentence that begins with a body says who does it. */
function assigned({ readers }: Work, words: string): readonly Assignment[] {
  if (!leads.test(words)) return [];
  for (const sentence of words.split(/(?<=[.;]|:(?!\s(?:chủ trì|phối hợp)))\s+|\s\(/u)) {
    if (!leads.test(sentence)) continue;
    const mentions = readers.agencies(sentence.replace(/^giao\s/iu, "").slice(0, longestAssignment)).value ?? [];
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
  for (const mention of readers.agencies(words).value ?? []) {
    if (mention.role !== undefined || !isNamed(mention) || !/^(?:\s|,|;|và)*$/u.test(words.slice(end, mention.start))) break;
    // Tổ chức điều phối, sơ kết …: what begins like the name of a body may be a verb; a name has a capital further in.
    if (mention.agency.kind !== "one" && !/^(?!Tổ chức)\p{L}.*\s\p{Lu}|^(?:Các|UBND)\s/u.test(mention.agency.words)) break;
    acting.push({ role: "lead", agency: mention.agency });
    end = mention.end;
  }
  // Behind a name alone, or one that begins the name of something else, nobody acts.
  return acting.length > 0 && /^\s+\p{Ll}+\s+\p{L}/u.test(words.slice(end)) && acts.test(words.slice(end).trimStart()) ? acting : [];
}

const acts =
  /^(?:lãnh đạo|chỉ đạo|tham mưu|xây dựng|tổ chức|ban hành|triển khai|thực hiện|rà soát|chủ động|hướng dẫn|phối hợp|bố trí|trình|đề xuất|nghiên cứu|hoàn thiện|hoàn thành|phát động|mở|biên soạn|khảo sát|đào tạo|bồi dưỡng|tập huấn|kiểm tra|giám sát|đẩy mạnh|duy trì|tổng hợp|cung cấp|phê duyệt|thẩm định)(?!\p{L})/u;

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
