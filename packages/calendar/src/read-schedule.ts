import { createIsoDate, createIssue, daysInMonth, type IsoDate, type SureRead } from "@kehoach/core";
import { foldVietnamese } from "@kehoach/text";
import { addDays } from "./add-days.ts";
import { type DateMention, findDates } from "./find-dates.ts";
import { type ScheduleIssueCode, scheduleMessages } from "./schedule-messages.ts";
import { readTerm } from "./read-term.ts";
import type { Recurrence, Schedule } from "./schedule-union.ts";

/** What the words around the text say about it, and how `trước` is read. */
export interface ReadScheduleOptions {
  /** `deadline` when they say it is a last day (`Thời gian hoàn thành`): then `2027` is 31 December 2027. Default: `period`. */
  readonly as?: "period" | "deadline";
  /** The year they speak of, for a day that names none (`trước ngày 15/12`). */
  readonly year?: number;
  /**
   * Whether `trước ngày 15/12` leaves time until the day before (`day-before`, the default and the plain sense) or means the named day
   * itself (`named-day`); no legal text was found that says so.
   */
  readonly before?: "day-before" | "named-day";
}

/** A time takes a few words; a text longer than this is something else, and its alternatives are not followed one by one. */
const longest = 10_000;

type Frequency = Extract<Recurrence, { readonly kind: "every" }>;
type Anchor = NonNullable<Extract<Schedule, { readonly kind: "recurring" }>["anchor"]>;

// Định kỳ 02 năm/01 lần · 6 tháng/lần · 2 lần/năm is left unread: it says how many times, not when
const everySome = /(\d{1,2}) (tuan|thang|quy|nam)(?: ?\/ ?| )(?:(?:0?1|mot) )?lan/u;
const yearly = /(?:hang|moi|thuong|tung) (?:nam|nien)|\bcua nam\)?$/u; // Hằng năm, mỗi năm, thường niên, (ngày 01 tháng 11 của năm)
const quarterly = /(?:hang|moi|tung) quy/u;
const monthly = /(?:hang|moi|tung) thang/u;
const weekly = /(?:hang|moi|tung) tuan/u;
const halfYearly = /(?:hang|moi|dinh ky) 0?6 thang(?! (?:dau|cuoi))/u;
const years = /(?<!\d)((?:19|20)\d{2}) ?(?:-|–|—|den|toi) ?(?:het |cuoi )?(?:nam )?((?:19|20)\d{2})(?!\d)/u;
const sinceYear = /(?:^| )tu (?:nam )?((?:19|20)\d{2})(?!\d)/u;
const untilYear = /(?:^| )den (?:het |cuoi )?(?:nam )?((?:19|20)\d{2})(?!\d)/u;
const deadlineWords = /(?:^| )(?:den|truoc|cham nhat|hoan thanh|xong|muon nhat|cuoi) /u;
const beforeWords = /(?:^| )truoc (?:ngay|thang|quy|nam|\d)/u;
const onward = /(?:^| )nam (?:tiep theo|sau)|(?:^| )tro (?:di|ve sau)(?!\p{L})/u;
const event = /tu (?:khi|ngay|thoi diem) /u; // 100 ngày kể từ ngày ban hành
const fromIssue = /^(?:ke )?tu (?:khi|ngay) (?:duoc )?(?:ban hanh|ky|phe duyet)(?: tro di)?$/u; // Từ ngày ban hành trở đi

/**
 * Reads when something is to be done, in the forms plans use: `2026-2030`, `Hằng năm`, `quý IV/2023`, `đến năm 2030`,
 * `Định kỳ 02 năm/01 lần`, `Thường xuyên, liên tục từ năm 2022`, `100 ngày kể từ ngày ban hành`, `ngày 01 tháng 11 hằng năm`.
 *
 * A whole year runs from 1 January to 31 December. Words that name no time are kept as `unspecified`, with an issue unless the
 * text is blank.
 *
 * @vi thời gian thực hiện
 * @param text - The words, for example a cell; in composed form (NFC). They come back unchanged, with the schedule.
 * @param options - What the words around say, and how `trước` is read.
 * @returns The schedule; there always is one.
 * @example
 * ```ts
 * readSchedule("2026-2030").value; // → { kind: "window", from: "2026-01-01", to: "2030-12-31", precision: "year", words: "2026-2030" }
 * readSchedule("Định kỳ").value; // → { kind: "recurring", every: { kind: "unstated" }, words: "Định kỳ" }
 * ```
 */
export function readSchedule(text: string, options: ReadScheduleOptions = {}): SureRead<Schedule, ScheduleIssueCode> {
  if (text.trim() === "") return { value: { kind: "unspecified", words: "" }, issues: [], rest: [] };
  const words = text.replace(/\s+/gu, " ").trim();
  const schedule = words.length > longest ? undefined : understand(words, options);
  if (schedule !== undefined) {
    const lost = lostOf(words, schedule);
    const issues = lost === "" ? [] : [createIssue(scheduleMessages, "schedule-partly-read", { words, lost })];
    return { value: { ...schedule, words: text }, issues, rest: [] };
  }
  return {
    value: { kind: "unspecified", words: text },
    issues: [createIssue(scheduleMessages, "schedule-unclear", { words: words.slice(0, longest) })],
    rest: [{ start: 0, end: text.length }],
  };
}

function understand(words: string, options: ReadScheduleOptions): Schedule | undefined {
  if (words === "") return undefined;
  const folded = foldVietnamese(words);
  const either = /,? hoac /u.exec(folded);
  if (either !== null) {
    const first = understand(words.slice(0, either.index), options);
    const second = understand(words.slice(either.index + either[0].length), options);
    if (first !== undefined && second !== undefined) return { kind: "one-of", options: [first, second], words };
    if (first !== undefined) return { ...first, words };
  }
  const after = event.test(folded) ? readAfter(words) : undefined;
  if (after !== undefined) return after;
  const window = readYears(folded);
  const every = readRecurrence(folded);
  const anchor = readAnchor(folded, options);
  if (every !== undefined) {
    const bounds = window ?? readOpenYears(folded);
    return {
      kind: "recurring",
      every,
      ...(anchor === undefined ? {} : { anchor }),
      ...(bounds === undefined ? {} : { window: bounds }),
      words,
    };
  }
  if (/thuong xuyen|lien tuc/u.test(folded)) {
    const from = window?.from ?? startOf(words, folded);
    return { kind: "continuous", ...(from === undefined ? {} : { from }), words };
  }
  // Năm 2026 và những năm tiếp theo · từ năm 2027 trở đi
  if (onward.test(folded)) {
    const from = startOf(words, folded);
    if (from !== undefined) return { kind: "continuous", from, words };
  }
  // It begins with an event of which the model keeps no day; the words say which.
  if (fromIssue.test(folded)) return { kind: "continuous", words };
  if (/^giai doan 0?\d+ nam$/u.test(folded)) {
    return { kind: "recurring", every: { kind: "every", count: Number(/\d+/u.exec(folded)?.[0]), unit: "year" }, words };
  }
  if (window !== undefined) return { kind: "window", ...window, precision: "year", words };
  return readOneTime(words, folded, options) ?? readDayWithoutYear(words, folded, anchor, options);
}

/** The years and months that stand in the words and not in what was understood: `Giai đoạn 1: 2026-2027; giai đoạn 2: 2028-2030`. */
function lostOf(words: string, schedule: Schedule): string {
  const folded = foldVietnamese(words);
  // Before a year is until the one before it; alternatives and events keep their words.
  if (schedule.kind === "one-of" || schedule.kind === "after" || beforeWords.test(folded)) return "";
  const { words: _, ...understood } = schedule;
  const stated = folded.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? [];
  const kept = stated.length === 0 ? "" : JSON.stringify(understood);
  const lost = stated.filter((year) => !kept.includes(year));
  const isAnchored = schedule.kind !== "recurring" || schedule.anchor?.month !== undefined;
  const months = isAnchored ? [] : Array.from(folded.matchAll(/(?<!\d )thang (\d{1,2})(?![\d/])/gu));
  const named = months.map(({ 0: month, index }) => words.slice(index, index + month.length));
  return [...new Set([...lost, ...named])].join(", ");
}

/** `2026 - 2030` as its first and last day; undefined when the years run backwards. */
function readYears(folded: string): { readonly from: IsoDate; readonly to: IsoDate } | undefined {
  const match = years.exec(folded);
  if (match === null) return undefined;
  const [first, last] = [Number(match[1]), Number(match[2])];
  return first <= last ? { from: createIsoDate(first, 1, 1), to: createIsoDate(last, 12, 31) } : undefined;
}

/** `từ năm 2026`, `đến 2030`: one end of what recurs. */
function readOpenYears(folded: string): { readonly from?: IsoDate; readonly to?: IsoDate } | undefined {
  const since = sinceYear.exec(folded)?.[1];
  const until = untilYear.exec(folded)?.[1];
  if (since === undefined && until === undefined) return undefined;
  return {
    ...(since === undefined ? {} : { from: createIsoDate(Number(since), 1, 1) }),
    ...(until === undefined ? {} : { to: createIsoDate(Number(until), 12, 31) }),
  };
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
  if (weekly.test(folded)) return every(1, "week");
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
function readAnchor(folded: string, options: ReadScheduleOptions): Anchor | undefined {
  const match =
    /ngay (\d{1,2}) ?(?:(?:thang|\/|-) ?(\d{1,2}))?(?![\d/])/u.exec(folded) ?? /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/u.exec(folded);
  if (match === null) return undefined;
  const day = Number(match[1]);
  const month = match[2] === undefined ? undefined : Number(match[2]);
  // 2028: what exists in a leap year exists.
  if (day < 1 || day > 31 || (month !== undefined && (month < 1 || month > 12 || day > daysInMonth(2028, month)))) return undefined;
  const named = month === undefined ? { day } : { month, day };
  if (!beforeWords.test(folded) || options.before === "named-day") return named;
  if (day > 1) return { ...named, day: day - 1 };
  // The last day of the month before, whichever it is.
  return month === undefined ? { day: 31 } : { month: month === 1 ? 12 : month - 1, day: 31 };
}

/** `100 ngày kể từ ngày ban hành`; half a month is 15 days, half a year six months, and hours are no days. */
function readAfter(words: string): Schedule | undefined {
  const { value } = readTerm(words);
  if (value?.anchor === undefined || value.unit === "hour" || value.unit === "minute") return undefined;
  const { anchor, anchorWords, count, unit } = value;
  const named = anchor === "named" && anchorWords !== undefined ? { anchorWords } : {};
  if (unit === "half-month") return { kind: "after", anchor, ...named, count: count * 15, unit: "day", words };
  if (unit === "half-year") return { kind: "after", anchor, ...named, count: count * 6, unit: "month", words };
  return { kind: "after", anchor, ...named, count, unit, words };
}

function startOf(words: string, folded: string): IsoDate | undefined {
  const year = /tu (?:nam )?((?:19|20)\d{2})(?!\d)/u.exec(folded);
  return year === null ? findDates(words)[0]?.from : createIsoDate(Number(year[1]), 1, 1);
}

function readOneTime(words: string, folded: string, options: ReadScheduleOptions): Schedule | undefined {
  const dates = findDates(words);
  const [first, second] = dates;
  if (first !== undefined && second !== undefined && first.from <= second.to && dates.length === 2) {
    return { kind: "window", from: first.from, to: second.to, precision: second.precision, words };
  }
  const bare = /^(?:trong |nam |den |het |den het |truoc )*((?:19|20)\d{2})$/u.exec(folded.replace(/[.;]$/u, ""));
  const year = bare === null ? undefined : Number(bare[1]);
  const time: DateMention | undefined =
    dates.length === 1 && first !== undefined
      ? first
      : year === undefined
        ? undefined
        : { from: createIsoDate(year, 1, 1), to: createIsoDate(year, 12, 31), precision: "year" };
  if (time === undefined) return undefined;
  const { precision } = time;
  if (beforeWords.test(folded) && time.from > "0001-01-01")
    return { kind: "by", day: options.before === "named-day" ? time.to : addDays(time.from, -1), precision, words };
  if (options.as === "deadline" || deadlineWords.test(` ${folded} `) || precision === "day") {
    return { kind: "by", day: time.to, precision, words };
  }
  return { kind: "window", from: time.from, to: time.to, precision, words };
}

/** `chậm nhất ngày 25`, `trước ngày 15/12`: a day of the year spoken of; without one it is a day that may come again. */
function readDayWithoutYear(words: string, folded: string, anchor: Anchor | undefined, options: ReadScheduleOptions): Schedule | undefined {
  const isOnlyDay = /^\(?(?:[a-z]+ ){0,6}?(?:ngay )?\d{1,2}(?: ?(?:thang|\/|-) ?\d{1,2})?\)?[.;]?$/u.test(folded);
  if (anchor === undefined || !isOnlyDay || (!folded.includes("ngay ") && !deadlineWords.test(` ${folded}`))) return undefined;
  const named = readAnchor(folded, { before: "named-day" });
  if (options.year === undefined || named?.month === undefined) return { kind: "recurring", every: { kind: "unstated" }, anchor, words };
  const day = createIsoDate(options.year, named.month, Math.min(named.day, daysInMonth(options.year, named.month)));
  const isBefore = beforeWords.test(folded) && options.before !== "named-day";
  return { kind: "by", day: isBefore ? addDays(day, -1) : day, precision: "day", words };
}
