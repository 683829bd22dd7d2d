import { createIsoDate, createIssue, daysInMonth, isIsoDate, type IsoDate, type Read } from "@kehoach/core";
import { type DateMention, findDates } from "./find-dates.ts";
import { type CalendarIssueCode, calendarMessages } from "./messages.ts";

/** What the words around the text say. */
export interface ReadDateOptions {
  /** The year they speak of, for a text that names none: `6 tháng đầu năm`, `quý IV`, `15/12`. */
  readonly year?: number;
}

// ngày ... tháng ... năm 2026 · ngày        tháng       năm 2021 · ngày      /     /2022
const blankDay = /ngày[\s.…_]*(?:tháng[\s.…_\d]*năm|\/[\s.…_\d]*\/)(?:\s*(\d{4})(?!\d))?/iu;
// ngày 05 tháng ... năm 2026 · ngày 05/    /2026
const blankMonth = /ngày\s*\d{1,2}[\s.…_]*(?:tháng[\s.…_]*năm|\/[\s.…_]*\/)(?:\s*(\d{4})(?!\d))?/iu;
// ngày 05 tháng 01 năm 20... · ngày 05 tháng 01 năm
const blankYear = /ngày\s*\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s*(?:\d{0,3}[.…_]|$)/iu;
// 31/02/2026 · 03/6/20022 · ngày 30 tháng 02 năm 2026, but not the number 01/02/2026/QĐ-UBND
const dayLike = /(?<!\d)(\d{1,2})(?:\s?[/.-]\s?|\s+tháng\s+)(\d{1,2})(?:\s?[/.-]\s?|\s+năm\s+)(\d{3,6})(?![\d/])/giu;
// 2026-02-30
const isoLike = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/gu;
// 30/02 · ngày 31 tháng 4, when the text is nothing else: elsewhere 30/02 may be a number
const dayAndMonth = /^\s*(?:ngày\s+)?(\d{1,2})(?:\/|\s+tháng\s+)(\d{1,2})\s*$/iu;
// quý IV · 6 tháng đầu năm · tháng 6, when the text is nothing else
const withoutYear = /^\s*(?:quý\s+(?:iv|i{1,3}|[1-4])|(?:0?6|sáu)\s+tháng\s+(?:đầu|cuối)\s+năm|tháng\s+\d{1,2})\s*$/iu;
// cuối năm 2026 · giữa tháng 3/2026, when the text is nothing else
const pointOfTime = /^\s*(đầu|giữa|cuối)\s+((?:tháng|năm)\s.*)$/iu;

/**
 * Reads the one time a text names: a day, a month, a quarter, half a year or a year, in the forms of documents.
 *
 * A blank left in a draft and a day that does not exist give an issue and no value. The parameters of the issue hold the `year`
 * that stands beside a blank, or the `suggestion` of what is likely meant. Words around the time are allowed and come back as `rest`;
 * several times give no value. A day that exists beside one that does not is a value with an issue.
 *
 * A time that names no year is read with the year of the options, and otherwise gives `date-year-missing`. The beginning, the middle and
 * the end of a month or a year are the days by law: the 1st, the 15th or 30 June, the last.
 *
 * @vi ngày
 * @param text - For example `ngày 05 tháng 01 năm 2020`, `03/6/2020`, `quý IV/2023`; in composed form (NFC).
 * @param options - The year the words around speak of.
 * @returns The time; issues; the stretches of the text that were not used.
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4 (how days are written); Bộ luật Dân sự 91/2015/QH13, Điều 146 khoản 2, khoản 3
 * @example
 * ```ts
 * readDate("ngày 05 tháng 01 năm 2020").value?.from; // → "2020-01-05"
 * readDate("31/02/2026").issues.map((issue) => issue.code); // → ["date-impossible"]
 * readDate("6 tháng đầu năm", { year: 2026 }).value?.to; // → "2026-06-30"
 * readDate("giữa năm 2026").value?.from; // → "2026-06-30"
 * readDate("ngày ... tháng ... năm 2026").issues[0]?.params["year"]; // → "2026"
 * ```
 */
export function readDate(text: string, options: ReadDateOptions = {}): Read<DateMention, CalendarIssueCode> {
  const whole = [{ start: 0, end: text.length }];
  const point = readPoint(text);
  if (point !== undefined) return { value: { from: point, to: point, precision: "day" }, issues: [], rest: [] };
  // A blank day beside a year is a blank, not that year.
  const blank = blankDay.exec(text) ?? blankMonth.exec(text) ?? blankYear.exec(text);
  if (blank !== null) {
    const params = { text: text.trim(), ...(blank[1] === undefined ? {} : { year: blank[1] }) };
    return { issues: [createIssue(calendarMessages, "date-blank", params)], rest: whole };
  }
  const found = findDates(text);
  const [first] = found;
  if (found.length > 1)
    return { issues: [createIssue(calendarMessages, "date-several", { text, count: String(found.length) })], rest: whole };
  const impossible = findImpossibleDay(text);
  const issues =
    impossible === undefined
      ? []
      : [createIssue(calendarMessages, "date-impossible", { text: impossible.text, suggestion: suggest(impossible) })];
  // Beside a day that does not exist, a month or a year is likely a part of it, and no answer.
  if (first !== undefined && (impossible === undefined || first.precision === "day")) {
    const { start, end, ...value } = first;
    const rest = [
      { start: 0, end: start },
      { start: end, end: text.length },
    ].filter((range) => text.slice(range.start, range.end).trim() !== "");
    return { value, issues, rest };
  }
  if (impossible !== undefined) return { issues, rest: whole };
  if (dayAndMonth.test(text) || withoutYear.test(text)) {
    // With a year behind it the text has a form that is read above; a day that this year has not is impossible.
    const filled = options.year === undefined ? undefined : readDate(withYear(text, options.year));
    if (filled === undefined) return { issues: [createIssue(calendarMessages, "date-year-missing", { text: text.trim() })], rest: whole };
    return filled.value === undefined ? { issues: filled.issues, rest: whole } : { ...filled, rest: [] };
  }
  return { issues: [createIssue(calendarMessages, "date-unreadable", { text: text.trim() })], rest: whole };
}

function withYear(text: string, year: number): string {
  const four = String(year).padStart(4, "0");
  const words = text.trim();
  if (/năm$/iu.test(words)) return `${words} ${four}`;
  return dayAndMonth.test(words) && /tháng/iu.test(words) ? `${words} năm ${four}` : `${words}/${four}`;
}

/** `cuối năm 2026`, `giữa tháng 3/2026` as the day that the law makes of it. */
function readPoint(text: string): IsoDate | undefined {
  const match = pointOfTime.exec(text);
  const found = findDates(match?.[2] ?? "");
  const [period] = found;
  if (match === null || period === undefined || found.length > 1 || period.end !== (match[2] ?? "").trimEnd().length) return undefined;
  const { from, to, precision } = period;
  if (precision !== "month" && precision !== "year") return undefined;
  switch (match[1]?.toLowerCase()) {
    case "đầu":
      return from;
    case "cuối":
      return to;
    default:
      return precision === "month"
        ? createIsoDate(Number(from.slice(0, 4)), Number(from.slice(5, 7)), 15)
        : createIsoDate(Number(from.slice(0, 4)), 6, 30);
  }
}

/** The digits of a day as a text writes them. */
interface StatedDay {
  readonly text: string;
  readonly day: string;
  readonly month: string;
  /** Empty when the text states none. */
  readonly year: string;
}

/** The first day a text states that is in no calendar. */
function findImpossibleDay(text: string): StatedDay | undefined {
  for (const [stated, day = "", month = "", year = ""] of text.matchAll(dayLike)) {
    if (!exists(day, month, year)) return { text: stated, day, month, year };
  }
  for (const [stated, year = "", month = "", day = ""] of text.matchAll(isoLike)) {
    if (!exists(day, month, year)) return { text: stated, day, month, year };
  }
  const [, day = "", month = ""] = dayAndMonth.exec(text) ?? [];
  return day === "" || exists(day, month, "2028") ? undefined : { text: text.trim(), day, month, year: "" };
}

function exists(day: string, month: string, year: string): boolean {
  return isIsoDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/** What is likely meant: a digit of the year too many, day and month the other way round, or the last day of the month. */
function suggest({ day, month, year }: StatedDay): string {
  const candidates = new Set<string>();
  if (year.length === 5) {
    for (let index = 0; index < year.length; index++) {
      const shorter = year.slice(0, index) + year.slice(index + 1);
      if (/^(?:19|20)\d{2}$/u.test(shorter) && exists(day, month, shorter)) candidates.add(`${day}/${month}/${shorter}`);
    }
  } else if (year === "" || /^(?:19|20)\d{2}$/u.test(year)) {
    const tail = year === "" ? "" : `/${year}`;
    // Without a year February may end on either day.
    for (const likely of year === "" ? ["2027", "2028"] : [year]) {
      const monthNumber = Number(month);
      if (exists(month, day, likely)) candidates.add(`${month}/${day}${tail}`);
      else if (monthNumber >= 1 && monthNumber <= 12 && Number(day) <= 31 && Number(day) >= 1)
        candidates.add(`${daysInMonth(Number(likely), monthNumber)}/${month}${tail}`);
    }
  }
  return candidates.size === 0 ? "" : ` (${[...candidates].join(" / ")}?)`;
}

/**
 * The one day a text names, or a refusal.
 *
 * @param text - For example `03/6/2020`.
 * @returns The day.
 * @throws SyntaxError if the text names no day, several, or a longer time.
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4 (how days are written)
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
