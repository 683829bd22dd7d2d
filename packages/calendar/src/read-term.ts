import { createIssue, type Read } from "@kehoach/core";
import { foldVietnamese } from "@kehoach/text/letters";
import { type ScheduleIssueCode, scheduleMessages } from "./schedule-messages.ts";
import type { Term } from "./term.ts";

/** A term with the event it runs from. */
export interface TermMention extends Term {
  /** The event: the day of issue or of signing, the coming into force, or another one; absent when none is named. */
  readonly anchor?: "issued" | "in-force" | "named";
  /** The words of the event. */
  readonly anchorWords?: string;
}

// Words are compared without marks, which drafts and scans lose.
const units: Readonly<Record<string, Term["unit"]>> = {
  phut: "minute",
  gio: "hour",
  ngay: "day",
  tuan: "week",
  thang: "month",
  quy: "quarter",
  nam: "year",
};

/** Numbers that documents write in words before a unit. */
const inWords: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
};

// trong thời hạn 05 (năm) ngày làm việc · 100 ngày · nửa tháng · 48 giờ, but not the day ngày 05 tháng 6
const form =
  /(?<![\p{L}\d])(?<!ngay )(?:nua (thang|nam)|(\d{1,12}|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)(?: ?\([a-z ]{1,40}\))? (ngay( lam viec)?|tuan|thang|quy|nam|gio|phut))(?![\p{L}\d]| \d)/u;
// , kể từ ngày ký ban hành · từ khi nhận đủ hồ sơ
const eventForm = /^[ ,]*(?:ke |tinh )?tu (?:khi|ngay|thoi diem) (\S.*)$/u;

/**
 * Reads a term and the event it runs from: `100 ngày kể từ ngày ban hành`, `05 ngày làm việc`, `nửa tháng`.
 *
 * @vi thời hạn
 * @param text - The words, in composed form (NFC).
 * @returns The term; a term of hours comes with the issue `term-in-hours`, one of 0 units gives no value.
 * @see Bộ luật Dân sự 91/2015/QH13, Điều 144 khoản 2
 * @example
 * ```ts
 * readTerm("100 ngày kể từ ngày ban hành").value; // → { count: 100, unit: "day", anchor: "issued", anchorWords: "ban hành" }
 * readTerm("0 ngày").issues.map(({ code }) => code); // → ["term-empty"]
 * ```
 */
export function readTerm(text: string): Read<TermMention, ScheduleIssueCode> {
  // Each blank counts as one, so that places stay where they are; what follows a line break follows a blank.
  const folded = foldVietnamese(text).replace(/\s/gu, " ");
  const match = form.exec(folded);
  const refuse = (code: ScheduleIssueCode): Read<TermMention, ScheduleIssueCode> => ({
    issues: [createIssue(scheduleMessages, code, { text: text.trim() })],
    rest: [{ start: 0, end: text.length }],
  });
  if (match === null) return refuse("term-unreadable");
  const [whole, half, number = "", unitWords = "", working] = match;
  const count = half === undefined ? (inWords[number] ?? Number(number)) : 1;
  if (count === 0) return refuse("term-empty");
  const unit = half === "thang" ? "half-month" : half === "nam" ? "half-year" : working !== undefined ? "working-day" : units[unitWords];
  if (unit === undefined) return refuse("term-unreadable");
  const end = match.index + whole.length;
  const eventMatch = eventForm.exec(folded.slice(end));
  const event = eventMatch?.[1] === undefined ? undefined : text.slice(text.length - eventMatch[1].length).trim();
  const issues = unit === "hour" || unit === "minute" ? [createIssue(scheduleMessages, "term-in-hours", { text: text.trim() })] : [];
  const rest = [{ start: 0, end: match.index }, ...(event === undefined ? [{ start: end, end: text.length }] : [])];
  return {
    value: { count, unit, ...(event === undefined ? {} : { anchor: anchorOf(event), anchorWords: event }) },
    issues,
    rest: rest.filter((range) => text.slice(range.start, range.end).trim() !== ""),
  };
}

/** Which event words name: of the plan itself, or another. */
function anchorOf(event: string): "issued" | "in-force" | "named" {
  const folded = foldVietnamese(event);
  if (/^(?:duoc )?(?:ban hanh|ky|phe duyet)/u.test(folded)) return "issued";
  return folded.includes("hieu luc") ? "in-force" : "named";
}

/**
 * The term a text states, or a refusal.
 *
 * @vi thời hạn
 * @param text - For example `05 ngày làm việc`.
 * @returns The term, with its event if one is named.
 * @throws SyntaxError if the text states no term, or one of 0 units.
 * @see Bộ luật Dân sự 91/2015/QH13, Điều 144 khoản 2
 * @example
 * ```ts
 * parseTerm("05 ngày làm việc"); // → { count: 5, unit: "working-day" }
 * ```
 */
export function parseTerm(text: string): TermMention {
  const { value } = readTerm(text);
  if (value === undefined) throw new SyntaxError(`Cannot read "${text}" as a term`);
  return value;
}
