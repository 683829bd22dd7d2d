import type { AgencyRef } from "@kehoach/agencies";
import { type Assignment, type Duty, readSchedule, type Schedule, type Statement } from "@kehoach/plan";
import { foldVietnamese } from "@kehoach/text";
import { type Line, spanOf } from "../outline/line.ts";
import type { Readers } from "../create-readers.ts";
import type { Work } from "../work.ts";

/** Who the duties under a heading belong to: `6. Trách nhiệm của Ủy ban nhân dân các xã, phường`. */
export function readDutyHolder({ readers }: Work, title: string): readonly AgencyRef[] {
  const name = title.replace(/^(?:phân công\s+)?(?:trách nhiệm|nhiệm vụ)\s+(?:của\s+)?/iu, "").replace(/[:.]\s*$/u, "");
  return (readers.agencies(name).value ?? []).map(({ agency }) => agency);
}

/**
 * Reads the duties one line lays on an agency: a duty to report at stated times, and what else the line says.
 *
 * @param work - The extraction.
 * @param line - The line that states it.
 * @param holders - Whom the heading names.
 * @param nextId - Gives each duty its id.
 * @param label - Its place, for people.
 * @param skip - Length of the name that stands before the duty on the same line.
 * @returns One duty or two; a duty to report carries its day and its recipients.
 */
export function readDuty(
  { tree, readers }: Work,
  line: Line,
  holders: readonly AgencyRef[],
  nextId: () => string,
  label: string,
  skip = 0,
): readonly Duty[] {
  const words = line.words.slice(skip).trim();
  const folded = foldVietnamese(words);
  const statement: Statement = { place: { part: "body", label, ...spanOf(tree, line.node) }, words: line.node.text };
  const report = reportClause(folded);
  const opening = /^(?:dinh ky(?: hang (?:nam|quy|thang))?|hang (?:nam|quy|thang)|thuong xuyen|(?:truoc|cham nhat)[^,;.]*)/u.exec(folded);
  const clause = report === undefined ? words.slice(0, opening?.[0].length ?? 0) : words.slice(report.start, report.end).trim();
  const schedule: Schedule = readSchedule(clause).value;
  const duty = (what: string, more: Pick<Duty, "kind" | "schedule" | "recipients">): Duty => ({
    id: nextId(),
    agencies: holders,
    what: capitalised(what.trim().replace(/[.;]$/u, "")),
    statements: [statement],
    ...more,
  });
  if (report === undefined) return [duty(words, { kind: "other", schedule, recipients: [] })];
  const said = foldVietnamese(clause);
  const when = timeWords(clause, said);
  const what = when !== "" && when.length < clause.length ? clause.slice(when.length).replace(/^[\s,]*/u, "") : clause;
  const rest = `${words.slice(0, report.start)}${words.slice(report.end)}`.replace(/^[\s;]*/u, "").trim();
  const unspecified: Schedule = { kind: "unspecified", words: "" };
  return [
    ...(/\p{L}/u.test(rest) ? [duty(rest, { kind: "other", schedule: unspecified, recipients: [] })] : []),
    duty(what, {
      kind: "report",
      schedule: { ...schedule, words: when === "" ? innerTime(clause, said) : when },
      recipients: readRecipients(readers, clause, said),
    }),
  ];
}

const timed = String.raw`(?:dinh ky|hang (?:nam|quy|thang)|truoc ngay|cham nhat|ngay \d{1,2})`;
const reporting = new RegExp(
  String.raw`^\s*${timed}[^;]*?bao cao\s|bao cao\s[^;]*?(?:truoc|cham nhat|dinh ky|ngay \d{1,2} (?:thang|hang)|hang (?:nam|quy|thang) \()`,
  "u",
);

/** The clause that lays down a report at stated times; "tổng hợp, báo cáo UBND" inside another duty does not. */
function reportClause(folded: string): { readonly start: number; readonly end: number } | undefined {
  let start = 0;
  for (const clause of folded.split(";")) {
    if (reporting.test(clause)) return { start, end: start + clause.length };
    start += clause.length + 1;
  }
  return undefined;
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

// Định kỳ hằng năm (ngày 01 tháng 11 của năm) · Định kỳ hằng quý, 6 tháng, năm · Trước ngày 15/12 hằng năm
const time =
  /^(?:dinh ky|hang (?:nam|quy|thang)|(?:truoc|cham nhat)(?: vao)? ngay [\d/]+|ngay \d{1,2}(?: thang \d{1,2}|\/\d{1,2})?)(?:,? (?:dinh ky |hang |moi |cuoi )?(?:nam|quy|thang|0?6 thang|tuan)(?![\p{L}]))*(?: ?\([^()]*\))?/u;

/** The words of the time alone. */
function timeWords(words: string, folded: string): string {
  const match = time.exec(folded);
  return match === null ? "" : words.slice(0, match[0].length).trim();
}

/** Time words further in: `… báo cáo UBND tỉnh trước ngày 15/12 hằng năm`. */
function innerTime(words: string, folded: string): string {
  const match = /(?:(?:truoc|cham nhat)(?: vao)? ngay|ngay \d|dinh ky|hang (?:nam|quy|thang))[^,;.()]{0,40}/u.exec(folded);
  return match === null ? words : words.slice(match.index, match.index + match[0].length).trim();
}

function readRecipients(readers: Readers, words: string, folded: string): readonly Assignment[] {
  const to = /bao cao (?:ve )?([^(),;.]{3,80}?)(?= ?[(,;.]| (?:tinh hinh|ket qua|ve|theo|de|truoc|thong qua|qua|viec)(?![\p{L}])|$)/u.exec(
    folded,
  );
  const via =
    /(?:thong qua|qua) ((?:so|van phong|bo|ban|phong) [^(),;.]{2,80})/u.exec(folded) ?? /gui (?:ve )?(so [^(),;.]{2,60})/u.exec(folded);
  const named = (match: RegExpExecArray | null, role: Assignment["role"]): readonly Assignment[] => {
    if (match?.[1] === undefined) return [];
    const start = match.index + match[0].indexOf(match[1]);
    const found = readers.agencies(words.slice(start, start + match[1].length)).value ?? [];
    return found.filter(({ agency }) => role === "via" || agency.kind !== "unresolved").map(({ agency }) => ({ role, agency }));
  };
  const stated = named(to, "report-to");
  if (stated.length > 0) return [...stated, ...named(via, "via")];
  // … báo cáo kết quả về Sở Khoa học và Công nghệ
  const about = /(?:ve|gui|den) ((?:so|ubnd|uy ban|van phong|phong|bo) [^(),;.]{2,60})/u.exec(folded);
  return named(about, "report-to");
}
