import { createIssue, isIsoDate, type IsoDate, type Read } from "@kehoach/core";
import { type DateMention, findDates } from "./find-dates.ts";
import { type CalendarIssueCode, calendarMessages } from "./messages.ts";

// ngày ... tháng ... năm 2026 · ngày        tháng       năm 2021 · ngày      /     /2022
const blank = /ngày[\s.…_]*(?:tháng[\s.…_\d]*năm|\/[\s.…_\d]*\/)/iu;
// 31/02/2026 · 03/6/20022 · ngày 30 tháng 02 năm 2026
const dayLike = /(\d{1,2})(?:\s?[/.-]\s?|\s+tháng\s+)(\d{1,2})(?:\s?[/.-]\s?|\s+năm\s+)(\d{3,6})(?!\d)/iu;

/**
 * Reads the one time a text names: a day, a month, a quarter, half a year or a year, in the forms of documents.
 *
 * A blank left in a draft and a day that does not exist give an issue and no value; what is likely meant stands in the issue.
 *
 * @vi đọc ngày tháng
 * @param text - For example `ngày 05 tháng 01 năm 2020`, `03/6/2020`, `quý IV/2023`; in composed form (NFC).
 * @returns The time; issues; the stretches of the text that were not used.
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4 (how days are written)
 * @example
 * ```ts
 * readDate("ngày 05 tháng 01 năm 2020").value?.from; // → "2020-01-05"
 * readDate("31/02/2026").issues.map((issue) => issue.code); // → ["date-impossible"]
 * ```
 */
export function readDate(text: string): Read<DateMention, CalendarIssueCode> {
  const whole = [{ start: 0, end: text.length }];
  // A blank day beside a year is a blank, not that year.
  if (blank.test(text)) return { issues: [createIssue(calendarMessages, "date-blank", { text: text.trim() })], rest: whole };
  const found = findDates(text);
  const [first] = found;
  if (found.length > 1)
    return { issues: [createIssue(calendarMessages, "date-several", { text, count: String(found.length) })], rest: whole };
  if (first !== undefined) {
    const { start, end, ...value } = first;
    const rest = [
      { start: 0, end: start },
      { start: end, end: text.length },
    ].filter((range) => text.slice(range.start, range.end).trim() !== "");
    const exact = dayLike.exec(text);
    // "31/02/2026" still holds "02/2026": a day that does not exist is not a month.
    if (exact === null || value.precision === "day") return { value, issues: [], rest };
  }
  const impossible = dayLike.exec(text);
  if (impossible !== null) {
    const params = { text: impossible[0], suggestion: suggest(impossible) };
    return { issues: [createIssue(calendarMessages, "date-impossible", params)], rest: whole };
  }
  return { issues: [createIssue(calendarMessages, "date-unreadable", { text: text.trim() })], rest: whole };
}

/** A year with one digit too many is the one slip with a likely answer. */
function suggest(match: RegExpExecArray): string {
  const [, day = "", month = "", year = ""] = match;
  if (year.length !== 5) return "";
  const years = new Set<string>();
  for (let index = 0; index < year.length; index++) {
    const shorter = year.slice(0, index) + year.slice(index + 1);
    if (/^(?:19|20)\d{2}$/u.test(shorter) && isIsoDate(`${shorter}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`)) years.add(shorter);
  }
  return years.size === 0 ? "" : ` (${[...years].map((candidate) => `${day}/${month}/${candidate}`).join(" / ")}?)`;
}

/**
 * The one day a text names, or a refusal.
 *
 * @param text - For example `03/6/2020`.
 * @returns The day.
 * @throws SyntaxError if the text names no day, several, or a longer time.
 * @example
 * ```ts
 * parseDate("03/6/2020"); // → "2020-06-03"
 * ```
 */
export function parseDate(text: string): IsoDate {
  const { value } = readDate(text);
  if (value?.precision !== "day") throw new SyntaxError(`Cannot read "${text}" as one day`);
  return value.from;
}
