import { findDates } from "@kehoach/calendar";
import { createIsoDate, createIssue, type Issue, type IsoDate, type SureRead } from "@kehoach/core";
import { foldVietnamese } from "@kehoach/text";
import { type PlanIssueCode, planMessages } from "./messages.ts";
import type { Recurrence, Schedule, TermUnit, TimePrecision } from "./model/schedule.ts";

/** What the words around the text say about it. */
export interface ReadScheduleOptions {
  /** `deadline` when they say it is a last day (`Thời gian hoàn thành`): then `2027` is 31 December 2027. Default: `period`. */
  readonly as?: "period" | "deadline";
}

type Frequency = Extract<Recurrence, { readonly kind: "every" }>;

// Định kỳ 02 năm/01 lần · 6 tháng/lần · 2 lần/năm is left unread: it says how many times, not when
const everySome = /(\d{1,2}) (tuan|thang|quy|nam)(?: ?\/ ?| )(?:(?:0?1|mot) )?lan/u;
const yearly = /(?:hang|moi|thuong|tung)\s+(?:nam|nien)/u; // Hằng năm, mỗi năm, thường niên
const quarterly = /(?:hang|moi|tung)\s+quy/u;
const monthly = /(?:hang|moi|tung)\s+thang/u;
const halfYearly = /(?:hang|moi|dinh ky)\s+0?6 thang(?!\s*(?:dau|cuoi))/u;
const years = /(?<!\d)((?:19|20)\d{2})\s*(?:-|–|—|den|toi)\s*(?:het\s+|cuoi\s+)?(?:nam\s+)?((?:19|20)\d{2})(?!\d)/u;
const term = /(\d{1,4}) (ngay lam viec|ngay|tuan|thang|quy|nam),? (?:ke )?tu (?:khi|ngay) (.+)$/u;
const deadlineWords = /(?:^|\s)(?:den|truoc|cham nhat|hoan thanh|xong|muon nhat)\s/u;

const termUnits: Readonly<Record<string, TermUnit>> = {
  "ngay lam viec": "working-day",
  ngay: "day",
  tuan: "week",
  thang: "month",
  quy: "quarter",
  nam: "year",
};

/**
 * Reads when something is to be done, in the forms plans use: `2026-2030`, `Hằng năm`, `quý IV/2023`, `đến năm 2030`,
 * `Định kỳ 02 năm/01 lần`, `Thường xuyên, liên tục từ năm 2022`, `100 ngày kể từ ngày ban hành`, `ngày 01 tháng 11 hằng năm`.
 *
 * A whole year runs from 1 January to 31 December. Words that name no time are kept as `unspecified`, with an issue unless the
 * text is blank.
 *
 * @vi thời gian thực hiện
 * @param text - The words, for example a cell; in composed form (NFC).
 * @param options - Whether the words around say that it is a deadline.
 * @returns The schedule; there always is one.
 * @example
 * ```ts
 * readSchedule("2026-2030").value; // → { kind: "window", from: "2026-01-01", to: "2030-12-31", precision: "year", words: "2026-2030" }
 * readSchedule("Định kỳ").value; // → { kind: "recurring", every: { kind: "unstated" }, words: "Định kỳ" }
 * ```
 */
export function readSchedule(text: string, options: ReadScheduleOptions = {}): SureRead<Schedule, PlanIssueCode> {
  const words = text.replace(/\s+/gu, " ").trim();
  const schedule = understand(words, options.as ?? "period");
  if (schedule !== undefined) return { value: schedule, issues: [], rest: [] };
  const issues: Issue<PlanIssueCode>[] = words === "" ? [] : [createIssue(planMessages, "schedule-unclear", { words })];
  return { value: { kind: "unspecified", words }, issues, rest: words === "" ? [] : [{ start: 0, end: text.length }] };
}

function understand(words: string, as: "period" | "deadline"): Schedule | undefined {
  if (words === "") return undefined;
  const folded = foldVietnamese(words);
  const either = /,? hoac /u.exec(folded);
  if (either !== null) {
    const first = understand(words.slice(0, either.index), as);
    const second = understand(words.slice(either.index + either[0].length), as);
    if (first !== undefined && second !== undefined) return { kind: "one-of", options: [first, second], words };
    if (first !== undefined) return { ...first, words };
  }
  const after = readTerm(folded, words);
  if (after !== undefined) return after;
  const window = readYears(folded);
  const every = readRecurrence(folded);
  if (every !== undefined) {
    const anchor = readAnchor(folded);
    return {
      kind: "recurring",
      every,
      ...(anchor === undefined ? {} : { anchor }),
      ...(window === undefined ? {} : { window }),
      words,
    };
  }
  if (/thuong xuyen|lien tuc/u.test(folded)) {
    const from = window?.from ?? startOf(words, folded);
    return { kind: "continuous", ...(from === undefined ? {} : { from }), words };
  }
  if (/^giai doan 0?\d+ nam$/u.test(folded)) {
    return { kind: "recurring", every: { kind: "every", count: Number(/\d+/u.exec(folded)?.[0]), unit: "year" }, words };
  }
  if (window !== undefined) return { kind: "window", ...window, precision: "year", words };
  return readOneTime(words, folded, as);
}

/** `2026 - 2030` as its first and last day; undefined when the years run backwards. */
function readYears(folded: string): { readonly from: IsoDate; readonly to: IsoDate } | undefined {
  const match = years.exec(folded);
  if (match === null) return undefined;
  const [first, last] = [Number(match[1]), Number(match[2])];
  return first <= last ? { from: createIsoDate(first, 1, 1), to: createIsoDate(last, 12, 31) } : undefined;
}

function readRecurrence(folded: string): Recurrence | undefined {
  const some = everySome.exec(folded);
  if (some !== null) {
    const count = Number(some[1]);
    const unit = frequencyUnit(some[2] ?? "");
    if (count > 0 && unit !== undefined) return count === 6 && unit === "month" ? every(1, "half-year") : every(count, unit);
  }
  if (yearly.test(folded)) return every(1, "year");
  if (quarterly.test(folded)) return every(1, "quarter");
  if (monthly.test(folded)) return every(1, "month");
  if (halfYearly.test(folded)) return every(1, "half-year");
  return folded.includes("dinh ky") ? { kind: "unstated" } : undefined;
}

const every = (count: number, unit: Frequency["unit"]): Recurrence => ({ kind: "every", count, unit });

function frequencyUnit(word: string): Frequency["unit"] | undefined {
  switch (word) {
    case "tuan":
      return "week";
    case "thang":
      return "month";
    case "quy":
      return "quarter";
    case "nam":
      return "year";
    default:
      return undefined;
  }
}

/** The day in the year (`ngày 01 tháng 11`, `15/12`) or in the month (`ngày 25`) on which something recurs. */
function readAnchor(folded: string): { readonly month?: number; readonly day: number } | undefined {
  const match =
    /ngay\s+(\d{1,2})\s*(?:(?:thang|\/|-)\s*(\d{1,2}))?(?!\d)/u.exec(folded) ?? /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/u.exec(folded);
  if (match === null) return undefined;
  const day = Number(match[1]);
  if (day < 1 || day > 31) return undefined;
  if (match[2] === undefined) return { day };
  const month = Number(match[2]);
  return month >= 1 && month <= 12 ? { month, day } : undefined;
}

function readTerm(folded: string, words: string): Schedule | undefined {
  const match = term.exec(folded);
  if (match === null) return undefined;
  const unit = termUnits[match[2] ?? ""];
  const count = Number(match[1]);
  const event = match[3] ?? "";
  if (unit === undefined || count < 1) return undefined;
  const anchor = /^(?:ban hanh|ky|duoc ban hanh|phe duyet)/u.test(event)
    ? "issued"
    : /co hieu luc|hieu luc/u.test(event)
      ? "in-force"
      : "named";
  const anchorWords = words.slice(folded.length - event.length);
  return { kind: "after", anchor, ...(anchor === "named" ? { anchorWords } : {}), count, unit, words };
}

function startOf(words: string, folded: string): IsoDate | undefined {
  const year = /tu\s+(?:nam\s+)?((?:19|20)\d{2})(?!\d)/u.exec(folded);
  return year === null ? findDates(words)[0]?.from : createIsoDate(Number(year[1]), 1, 1);
}

function readOneTime(words: string, folded: string, as: "period" | "deadline"): Schedule | undefined {
  const dates = findDates(words);
  const [first, second] = dates;
  if (first !== undefined && second !== undefined && first.from <= second.to && dates.length === 2) {
    return { kind: "window", from: first.from, to: second.to, precision: second.precision, words };
  }
  const bare = /^(?:trong |nam |den |het |den het |truoc )*((?:19|20)\d{2})$/u.exec(folded.replace(/[.;]$/u, ""));
  const year = bare === null ? undefined : Number(bare[1]);
  const time: { readonly from: IsoDate; readonly to: IsoDate; readonly precision: TimePrecision } | undefined =
    dates.length === 1 && first !== undefined
      ? first
      : year === undefined
        ? undefined
        : { from: createIsoDate(year, 1, 1), to: createIsoDate(year, 12, 31), precision: "year" };
  if (time === undefined) return undefined;
  // trước ngày 15/12: whether that day itself is on time is a matter of policy; the words are kept, the day is named.
  if (as === "deadline" || deadlineWords.test(` ${folded} `) || time.precision === "day") {
    return { kind: "by", day: time.to, precision: time.precision, words };
  }
  return { kind: "window", from: time.from, to: time.to, precision: time.precision, words };
}
