import { type AgencyMention, readAgencies } from "@kehoach/agencies";
import type { Issue } from "@kehoach/core";
import { type Assignment, type BudgetLine, readBudgetLine, type ReadScheduleOptions, type Schedule, type Training } from "@kehoach/plan";
import { readLabel, type TaskLabel } from "../outline/read-label.ts";
import { type Line, spanOf } from "../outline/line.ts";
import type { Work } from "../work.ts";
import { mendWords } from "../words/mend-words.ts";
import { inYear } from "./read-target.ts";
import { readTime } from "./read-time.ts";

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
  for (const { index: colon } of words.matchAll(/:/gu)) {
    const window = words.slice(Math.max(0, colon - longestLabel), colon + 1);
    const from = colon + 1 - window.length;
    // The label begins behind the nearest mark that leaves one.
    const marks = [...window.matchAll(/[.;,(–-]\s*/gu)].map((mark) => from + mark.index + mark[0].length).reverse();
    for (const at of from === 0 ? [...marks, 0] : marks) {
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
  const labelled = [
    ...own.parts.map((part) => ({ part, line: lines[0] })),
    ...lines.flatMap((line) => (line.words.trim() === title ? [] : splitLabels(line.words).parts.map((part) => ({ part, line })))),
  ];
  const place = (line: Line | undefined): Partial<Issue> => (line === undefined ? {} : spanOf(work.tree, line.node));
  for (const { part, line } of labelled) {
    const { words } = part;
    if (words === "") continue;
    switch (part.label) {
      case "time":
      case "deadline": {
        // The first time said is the task's own; a later one belongs to something under it.
        if (schedule.kind !== "unspecified") break;
        const read = readTime(words, { as: part.label === "deadline" ? "deadline" : "period", ...inYear(work) });
        schedule = read.value;
        work.issues.push(...read.issues.map((issue) => ({ ...place(line), ...issue })));
        break;
      }
      case "lead":
      case "coordinating":
      case "roles":
        for (const { agency, role } of readAgencies(words).value ?? []) {
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
    const read = match?.[1] === undefined ? undefined : readTime(match[1], inYear(work));
    if (match !== null && read !== undefined && read.value.kind !== "unspecified") {
      schedule = read.value;
      rest = rest.slice(0, match.index);
    }
  }
  if (assignments.length === 0 && schedule.kind === "unspecified") {
    const bracket = closingBracket.exec(rest);
    const said = bracket?.[1] === undefined ? undefined : readBracket(bracket[1], inYear(work));
    if (bracket !== null && said !== undefined) {
      assignments.push(...said.assignments);
      schedule = said.schedule ?? schedule;
      rest = rest.slice(0, bracket.index);
    }
  }
  // Prose under a heading says it too: Giao Sở Nội vụ chủ trì, phối hợp với …; hoàn thành trong quý IV/2027.
  const prose = [
    own.title,
    ...lines.flatMap((line) => (line.words.trim() === title || line.ordinal !== undefined ? [] : splitLabels(line.words).title)),
  ];
  if (assignments.length === 0) assignments.push(...(prose.map(assigned).find((found) => found.length > 0) ?? []));
  if (schedule.kind === "unspecified" && assignments.length > 0)
    schedule = prose.flatMap((words) => timesIn(words, inYear(work)))[0] ?? schedule;
  money ??= prose.flatMap((words) => fundsIn.exec(words)?.[1] ?? [])[0];
  const line =
    money === undefined ? undefined : readBudgetLine(mendWords(money).text, { schedule, ...(source === undefined ? {} : { source }) });
  return {
    title: rest.trim().replace(/[.;,:]$/u, ""),
    schedule,
    assignments,
    budget: line === undefined ? [] : [line.value],
    ...(output === undefined ? {} : { output: { words: output } }),
    ...(Object.keys(training).length === 0 ? {} : { training }),
    stated:
      (labelled.length > 0 || rest !== own.title.trim()) &&
      (assignments.length > 0 || money !== undefined || schedule.kind !== "unspecified"),
  };
}

// … chủ trì, hoàn thành trước ngày 30/4/2027; … · … thực hiện trong tháng 3 năm 2027. · …; thời gian từ tháng 5 đến tháng 10/2027
const beginsTime =
  /(?<![\p{L}])(?:hoàn thành|(?:thời gian|thực hiện|xong) (?:trong|từ|trước|vào|đến|quý|tháng|năm|hằng|hàng)|chậm nhất|trước ngày|trong (?:quý|tháng|năm) )[^;()]{0,80}/giu;
// …; kinh phí 180 triệu đồng.
const fundsIn = /(?<![\p{L}])kinh phí (?:thực hiện |dự kiến |khoảng |là )*(\d[^;()]{3,60})/iu;

/** The times that prose states for what it is about. */
function timesIn(words: string, options: ReadScheduleOptions): readonly Schedule[] {
  return [...words.matchAll(beginsTime)].flatMap(([found]) => {
    const said = /^(?:.(?!\.\s))*./u.exec(found.trim())?.[0] ?? "";
    for (const part of [said, said.slice(0, said.indexOf(","))]) {
      const { value } = readTime(part.replace(/^(?:thời gian|thực hiện) /iu, ""), options);
      if (value.kind !== "unspecified") return [{ ...value, words: part.replace(/\.$/u, "") }];
    }
    return [];
  });
}

// … (Sở Nội vụ chủ trì, phối hợp với Sở Y tế; hoàn thành trước ngày 31/12/2026).
const closingBracket = /\(([^()]{8,300})\)[.;]?$/u;

/** What a bracket at the end says of who and when; nothing when it says something else. */
function readBracket(
  words: string,
  options: ReadScheduleOptions,
): { readonly assignments: readonly Assignment[]; readonly schedule?: Schedule } | undefined {
  const mentions = (readAgencies(words).value ?? []).flatMap(({ agency, role }): readonly Assignment[] =>
    role === undefined || agency.kind === "unresolved" ? [] : [{ role, agency }],
  );
  if (mentions.length === 0) return undefined;
  const time = words
    .split(/[;,]/u)
    .map((part) => readTime(part.trim(), options).value)
    .find(({ kind }) => kind !== "unspecified");
  return { assignments: mentions, ...(time === undefined ? {} : { schedule: time }) };
}

/** `… Sở Nội vụ chủ trì, phối hợp với Sở Tài chính thực hiện`: a sentence that begins with a body says who does it. */
function assigned(words: string): readonly Assignment[] {
  for (const sentence of words.split(/(?<=[.;:])\s+|\s\(/u)) {
    if (!/chủ trì|chịu trách nhiệm|làm đầu mối/iu.test(sentence)) continue;
    const mentions = readAgencies(sentence.replace(/^giao\s/iu, "").slice(0, longestAssignment)).value ?? [];
    const [first] = mentions;
    if (first?.role !== "lead" || !isNamed(first)) continue;
    return mentions.flatMap((mention) =>
      mention.role === undefined || !isNamed(mention) ? [] : [{ role: mention.role, agency: mention.agency }],
    );
  }
  return [];
}

/** A body we know, or words that begin like the name of one: `Văn phòng Điều phối nông thôn mới tỉnh`. */
function isNamed({ agency, reason }: AgencyMention): boolean {
  return agency.kind !== "unresolved" || reason === "unknown-name" || reason === "incomplete" || reason === "misspelt";
}

/** Behind so many letters a sentence says what is to be done. */
const longestAssignment = 300;
