import { createIsoDate, createIssue, daysInMonth, type IsoDate, type SureRead } from "@kehoach/core";
import { foldVietnamese } from "@kehoach/text/letters";
import { addDays } from "./add-days.ts";
import type { DateMention } from "./find-dates.ts";
import { type ScheduleIssueCode, scheduleMessages } from "./schedule-messages.ts";
import { readTerm } from "./read-term.ts";
import { matchesOf } from "./internal/matches-of.ts";
import { quarterOf } from "./internal/quarter-of.ts";
import { findTimes } from "./internal/time-lists.ts";
import type { Recurrence, RecurrenceAnchor, Schedule } from "./schedule-union.ts";

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

// Định kỳ 02 năm/01 lần · 6 tháng/lần · mỗi quý một lần, năm/lần
const everySome = /(?:(\d{1,2}|hai|ba) |^|[^\d] ?\b)(tuan|thang|quy|nam)(?: ?\/ ?| )(?:(?:0?1|mot) )?lan(?!\p{L})/u;
// 02 lần/năm, 4 lần mỗi năm, 1 lần/quý · mỗi năm 2 lần, hằng năm tổ chức 02 lần
const timesEvery = /(\d{1,2}|mot|hai) lan ?(?:\/|moi|tren|trong|mot)? ?(?:0?1 |mot )?(tuan|thang|quy|nam)(?!\p{L})/u;
const everyTimes = /(?:hang|moi|tung|mot) (tuan|thang|quy|nam) (?:[a-z]+ ){0,3}?(?:it nhat |toi thieu )?(\d{1,2}|mot|hai) lan(?!\p{L})/u;
const yearly = /(?:hang|moi|thuong|tung) (?:nam|nien)|\bcua nam\)?$|^theo nam$/u; // Hằng năm, mỗi năm, thường niên, (ngày 01 tháng 11 của năm)
const quarterly = /(?:hang|moi|tung|theo) quy(?! (?:dinh|che|trinh|hoach|mo|uoc|chuan))|thang (?:cuoi|dau)(?: cung)?(?: cua)? quy/u;
const monthly = /(?:hang|moi|tung) thang|^theo thang$/u;
const weekly = /(?:hang|moi|tung) tuan/u;
const halfYearly = /(?:hang|moi|dinh ky) 0?6 thang(?! (?:dau|cuoi))/u;
const years = /(?<!\d)((?:19|20)\d{2}) ?(?:-|–|—|den|toi) ?(?:het |cuoi )?(?:nam )?((?:19|20)\d{2})(?!\d)/u;
const sinceYear = /(?:^| )tu (?:nam )?((?:19|20)\d{2})(?!\d)/u;
const untilYear = /(?:^| )den (?:het |cuoi )?(?:nam )?((?:19|20)\d{2})(?!\d)/u;
const deadlineWords = /(?:^| )(?:den|het|truoc|cham nhat|hoan thanh|xong|muon nhat|(?<!thang )cuoi) /u;
const beforeWords = /(?:^| )truoc (?:ngay|thang|quy|nam|\d)/u;
// Từ tháng 3/2024, bắt đầu từ năm 2026: it begins, and no end is stated
const since = /^(?:bat dau |ke )?tu (?:dau )?(?:ngay |thang |quy |nam |\d)/u;
const severalWords = / (?:den|toi|het|va|truoc|xong) |[-–,;]/u;
const schoolYear = /(?:^| )(?:(?:tu|trong|ca|dau|cuoi|het) )?(?:cac )?nam hoc (?:19|20)\d{2}(?: ?[-–—] ?(?:(?:19|20)\d{2}|\d{2}))?(?!\d)/u;
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
  const schedule = words.length > longest ? undefined : understand(inNumbers(words), options);
  if (schedule !== undefined) {
    const lost = lostOf(words, schedule);
    const issues =
      lost !== ""
        ? [createIssue(scheduleMessages, "schedule-partly-read", { words, lost })]
        : hasGaps(words, schedule)
          ? [createIssue(scheduleMessages, "schedule-with-gaps", { words })]
          : [];
    return { value: { ...schedule, words: text }, issues, rest: [] };
  }
  return {
    value: { kind: "unspecified", words: text },
    issues: [createIssue(scheduleMessages, "schedule-unclear", { words: words.slice(0, longest) })],
    rest: [{ start: 0, end: text.length }],
  };
}

const namedMonths = ["một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"];
// Tháng Tư năm 2026, not "mỗi tháng một lần" and not "tháng năm 2026"
const namedMonth =
  /(?<![\p{L}\d])(?<!(?:mỗi|hằng|hàng|từng|một|\d) )(tháng) (mười(?: (?:một|hai))?|một|hai|ba|tư|năm(?! \d)|sáu|bảy|tám|chín)(?! (?:lần|buổi|kỳ|đầu|cuối)|\p{L})/giu;

/** Months with their numbers, and half a year as six months. The names of lunar months, giêng and chạp, stay as they are. */
function inNumbers(words: string): string {
  return words
    .replace(namedMonth, (_, month: string, name: string) => `${month} ${namedMonths.indexOf(name.toLowerCase()) + 1}`)
    .replace(/(?<!\p{L})nửa (đầu|cuối) năm(?= \d)/giu, "6 tháng $1 năm");
}

function understand(words: string, options: ReadScheduleOptions): Schedule | undefined {
  if (words === "") return undefined;
  const folded = foldVietnamese(words);
  // Năm học 2027 - 2028 runs over two calendar years, and no rule we found says between which days: its years are no days.
  const school = schoolYear.exec(folded);
  if (school !== null) {
    const rest = `${words.slice(0, school.index)} ${words.slice(school.index + school[0].length)}`.trim();
    const beside = !/\p{L}/u.test(rest) ? undefined : understand(rest, options);
    return beside === undefined ? undefined : { ...beside, words };
  }
  const either = /,? hoac /u.exec(folded);
  if (either !== null) {
    const first = understand(words.slice(0, either.index), options);
    const second = understand(words.slice(either.index + either[0].length), options);
    if (first !== undefined && second !== undefined) return { kind: "one-of", options: [first, second], words };
    if (first !== undefined) return { ...first, words };
  }
  // 15 ngày, từ ngày 10 đến ngày 24/3/2026: two days are no event.
  const after = event.test(folded) && findTimes(words).length < 2 ? readAfter(words) : undefined;
  if (after !== undefined) return after;
  const window = fromFinerTime(readYears(folded), words);
  const every = readRecurrence(folded);
  const anchors = readAnchors(folded, options, every);
  if (every !== undefined) {
    const bounds = window ?? readOpenYears(folded) ?? readStretch(words, folded);
    return {
      kind: "recurring",
      every,
      ...(anchors.length === 0 ? {} : { anchors }),
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
  return readOneTime(words, folded, options) ?? readDayWithoutYear(words, folded, anchors, options);
}

/** The years, days and months that stand in the words and not in what was understood: `Giai đoạn 1: 2026-2027; giai đoạn 2: 2028-2030`. */
function lostOf(words: string, schedule: Schedule): string {
  const folded = foldVietnamese(words);
  // Before a year is until the one before it; alternatives and events keep their words.
  if (schedule.kind === "one-of" || schedule.kind === "after" || beforeWords.test(folded)) return "";
  const { words: _, ...understood } = schedule;
  const stated = folded.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? [];
  const lost = stated.filter((year) => !covers(schedule, year) && !JSON.stringify(understood).includes(year));
  // Đầu năm 2027: which part of it no rule we found says, so the whole year stands and the word is told.
  const part =
    schedule.kind === "window" && schedule.precision === "year" ? /(?:^| )(?:dau|giua)(?= nam (?:19|20)\d{2})/u.exec(folded) : null;
  const partWord = part === null ? [] : [words.slice(part.index, part.index + part[0].length).trim()];
  return [...new Set([...lost, ...partWord, ...lostAnchors(words, folded, schedule)])].join(", ");
}

/** Whether a window was put together of times that do not touch: `Quý I, quý III/2024`. */
function hasGaps(words: string, schedule: Schedule): boolean {
  if (schedule.kind !== "window") return false;
  const dates = findTimes(words);
  return dates.some((date, at) => {
    const before = dates[at - 1];
    return (
      before !== undefined &&
      /,|;|&|và/iu.test(words.slice(before.start, date.start)) &&
      !/(?:hoàn thành|kết thúc|xong)/iu.test(words.slice(before.start, date.start)) &&
      date.from > addDays(before.to, 1)
    );
  });
}

/** Whether a year lies between those understood, or begins there. */
const covers = (schedule: Schedule, year: string): boolean =>
  schedule.kind === "window" && (schedule.from.startsWith(year) || (schedule.from <= year && year <= schedule.to));

/** The days and months something recurs on that the anchors do not name. */
function lostAnchors(words: string, folded: string, schedule: Schedule): readonly string[] {
  if (schedule.kind !== "recurring") return [];
  const numbers = new Set((schedule.anchors ?? []).flatMap((anchor) => (anchor.kind === "quarter" ? [] : [anchor.month ?? 0])));
  const months = matchesOf(folded, /(?<!\d )thang (\d{1,2})(?![\d/])/gu).filter(({ 1: month }) => !numbers.has(Number(month)));
  const days = schedule.anchors === undefined ? matchesOf(folded, dayOfYear) : [];
  return [...days, ...months].map(({ 0: text, index }) => words.slice(index, index + text.length).trim());
}

/** `2026 - 2030` as its first and last day; undefined when the years run backwards. */
function readYears(folded: string): { readonly from: IsoDate; readonly to: IsoDate } | undefined {
  const match = years.exec(folded);
  if (match === null) return undefined;
  const [first, last] = [Number(match[1]), Number(match[2])];
  return first <= last ? { from: createIsoDate(first, 1, 1), to: createIsoDate(last, 12, 31) } : undefined;
}

/** `từ quý IV/2026 đến hết năm 2030` begins with the quarter. */
function fromFinerTime<T extends { readonly from: IsoDate; readonly to: IsoDate }>(years: T | undefined, words: string): T | undefined {
  if (years === undefined) return undefined;
  const [first, last, third] = findTimes(words);
  const isFiner = first !== undefined && first.precision !== "year" && first.from.slice(0, 4) === years.from.slice(0, 4);
  return isFiner && third === undefined && last?.to === years.to ? { ...years, from: first.from } : years;
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

/** `trong năm 2024`, `từ tháng 6/2024`: within what a cycle runs, where it is more than a day. */
function readStretch(words: string, folded: string): { readonly from: IsoDate; readonly to?: IsoDate } | undefined {
  const dates = findTimes(words);
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined || last.from < first.from || dates.some(({ precision }) => precision === "day"))
    return undefined;
  const isOpen = dates.length === 1 && /(?:^| )tu (?:dau )?(?:thang|quy|nam) /u.test(folded);
  return isOpen ? { from: first.from } : { from: first.from, to: last.to };
}

function readRecurrence(folded: string): Recurrence | undefined {
  const some = everySome.exec(folded);
  if (some !== null) {
    const count = some[1] === "hai" ? 2 : some[1] === "ba" ? 3 : Number(some[1] ?? 1);
    const unit = frequencyUnit(some[2] ?? "");
    if (count > 0 && unit !== undefined) return count === 6 && unit === "month" ? every(1, "half-year") : every(count, unit);
  }
  const often = readTimes(folded);
  if (often !== undefined) return often;
  // Hằng tháng, hằng quý và hằng năm: what comes most often has the others within it.
  if (weekly.test(folded)) return every(1, "week");
  if (monthly.test(folded)) return every(1, "month");
  if (quarterly.test(folded)) return every(1, "quarter");
  if (halfYearly.test(folded)) return every(1, "half-year");
  if (yearly.test(folded)) return every(1, "year");
  return folded.includes("dinh ky") ? { kind: "unstated" } : undefined;
}

/** So many times in a unit, where the unit divides evenly: `02 lần/năm` is every half-year. */
function readTimes(folded: string): Recurrence | undefined {
  const times = timesEvery.exec(folded);
  const inverse = times === null ? everyTimes.exec(folded) : null;
  const [count, unit] = times === null ? [inverse?.[2], inverse?.[1]] : [times[1], times[2]];
  const number = count === "mot" ? 1 : count === "hai" ? 2 : Number(count);
  const cycle = frequencyUnit(unit ?? "");
  if (cycle === undefined) return undefined;
  if (number === 1) return every(1, cycle);
  if (cycle === "year")
    return number === 2 ? every(1, "half-year") : number === 4 ? every(1, "quarter") : number === 12 ? every(1, "month") : undefined;
  return cycle === "quarter" && number === 3 ? every(1, "month") : undefined;
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

// ngày 01 tháng 11, ngày 15/6, ngày 25 · 10/10
const dayOfYear = /ngay (\d{1,2})(?: ?(?:thang|\/|-) ?(\d{1,2}))?(?![\d/])|(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/gu;
// ngày 10 và 25 hằng tháng
const daysOfMonth = /ngay (\d{1,2}(?:(?:,| va) (?:ngay )?\d{1,2})+)(?= (?:hang|moi|tung|cua) )/u;
// tháng 6 và 12 hằng năm, tháng 3, tháng 9 · quý II và quý IV hằng năm
const monthsOfYear = /(?<!\d )thang (\d{1,2}(?:(?:,| va) (?:thang )?\d{1,2})*)(?![\d/])/u;
const quartersOfYear = /(?<!(?:hang|moi|tung) )quy ((?:iv|i{1,3}|[1-4])(?:(?:,| va) (?:quy )?(?:iv|i{1,3}|[1-4]))*)(?![\p{L}\d])/u;

/** The days in the year (`ngày 01 tháng 11`, `15/6 và 15/12`) or in the month (`ngày 25`), months or quarters in which something recurs. */
function readAnchors(folded: string, options: ReadScheduleOptions, recurrence: Recurrence | undefined): readonly RecurrenceAnchor[] {
  const ofMonth = daysOfMonth.exec(folded)?.[1];
  const days =
    ofMonth === undefined
      ? matchesOf(folded, dayOfYear).map((match) => ({ day: Number(match[1] ?? match[3]), month: match[2] ?? match[4], match }))
      : matchesOf(ofMonth, /\d+/gu).map((match) => ({ day: Number(match[0]), month: undefined, match }));
  const anchors = days.map(({ day, month }) =>
    toAnchor(day, month === undefined ? monthOfQuarter(folded) : Number(month), folded, options),
  );
  // Từ 01/11 đến 15/11 hằng năm is a stretch, and its ends are not the days something recurs on.
  const isStretch = days.some(
    ({ match }, at) => at > 0 && ofMonth === undefined && / (?:den|toi|het) $| ?[-–] ?$/u.test(folded.slice(0, match.index)),
  );
  const known = isStretch ? [] : anchors.filter((anchor) => anchor !== undefined);
  if (days.length > 0 || recurrence?.kind !== "every" || recurrence.unit !== "year")
    return sorted(known.length === anchors.length ? known : []);
  const months = numbersIn(monthsOfYear.exec(folded)?.[1]).filter((month) => month >= 1 && month <= 12);
  if (months.length > 0) return sorted(months.map((month) => ({ kind: "month", month })));
  const quarters = (quartersOfYear.exec(folded)?.[1]?.match(/iv|i{1,3}|[1-4]/gu) ?? []).map(quarterOf);
  return sorted(quarters.filter((quarter) => quarter !== undefined).map((quarter) => ({ kind: "quarter", quarter })));
}

const numbersIn = (list: string | undefined): readonly number[] => (list?.match(/\d+/gu) ?? []).map(Number);

const placeOf = (anchor: RecurrenceAnchor): number =>
  anchor.kind === "quarter" ? anchor.quarter * 300 : (anchor.month ?? 0) * 100 + (anchor.kind === "day" ? anchor.day : 0);

const sorted = (anchors: readonly RecurrenceAnchor[]): readonly RecurrenceAnchor[] => [...anchors].sort((a, b) => placeOf(a) - placeOf(b));

/** `ngày 15 tháng cuối quý`: the third month of each. */
function monthOfQuarter(folded: string): number | undefined {
  const place = /thang (cuoi|dau)(?: cung)?(?: cua)?(?: hang| moi)? quy/u.exec(folded)?.[1];
  return place === undefined ? undefined : place === "cuoi" ? 3 : 1;
}

function toAnchor(day: number, month: number | undefined, folded: string, options: ReadScheduleOptions): RecurrenceAnchor | undefined {
  // 2028: what exists in a leap year exists.
  if (day < 1 || day > 31 || (month !== undefined && (month < 1 || month > 12 || day > daysInMonth(2028, month)))) return undefined;
  const named = { kind: "day", ...(month === undefined ? {} : { month }), day } as const;
  if (!beforeWords.test(folded) || options.before === "named-day") return named;
  if (day > 1) return { ...named, day: day - 1 };
  // The last day of the month before, whichever it is.
  return month === undefined ? { kind: "day", day: 31 } : { kind: "day", month: month === 1 ? 12 : month - 1, day: 31 };
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
  return year === null ? findTimes(words)[0]?.from : createIsoDate(Number(year[1]), 1, 1);
}

function readOneTime(words: string, folded: string, options: ReadScheduleOptions): Schedule | undefined {
  // Tháng Chạp năm 2026: a month of the lunar calendar is no part of that year.
  if (/(?:^| )thang (?:gieng|chap)(?!\p{L})/u.test(folded)) return undefined;
  const dates = findTimes(/^(?:19|20)\d{2}(?: ?[,;&]| va )/u.test(folded) ? `năm ${words}` : words);
  const [first] = dates;
  const last = dates.at(-1);
  const isDeadline = options.as === "deadline" || deadlineWords.test(` ${folded} `);
  if (first !== undefined && last !== undefined && dates.length > 1) {
    if (dates.some((date, at) => date.from < (dates[at - 1]?.from ?? ""))) return undefined;
    // từ tháng 5/2026, hoàn thành trước ngày 30/11/2026
    const isBefore = options.before !== "named-day" && /trước(?:\s(?:ngày|tháng|quý|năm))?\s*$/iu.test(words.slice(0, last.start));
    return { kind: "window", from: first.from, to: isBefore ? addDays(last.from, -1) : last.to, precision: last.precision, words };
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
  if (since.test(folded) && !severalWords.test(folded)) return { kind: "continuous", from: time.from, words };
  if (isDeadline || (precision === "day" && time.from === time.to)) return { kind: "by", day: time.to, precision, words };
  return { kind: "window", from: time.from, to: time.to, precision, words };
}

/** `chậm nhất ngày 25`, `trước ngày 15/12`: a day of the year spoken of; without one it is a day that may come again. */
function readDayWithoutYear(
  words: string,
  folded: string,
  anchors: readonly RecurrenceAnchor[],
  options: ReadScheduleOptions,
): Schedule | undefined {
  const [anchor] = anchors;
  const isOnlyDay = /^\(?(?:[a-z]+ ){0,6}?(?:ngay )?\d{1,2}(?: ?(?:thang|\/|-) ?\d{1,2})?\)?[.;]?$/u.test(folded);
  if (anchor === undefined || !isOnlyDay || (!folded.includes("ngay ") && !deadlineWords.test(` ${folded}`))) return undefined;
  const [named] = readAnchors(folded, { before: "named-day" }, undefined);
  if (options.year === undefined || named?.kind !== "day" || named.month === undefined)
    return { kind: "recurring", every: { kind: "unstated" }, anchors, words };
  const day = createIsoDate(options.year, named.month, Math.min(named.day, daysInMonth(options.year, named.month)));
  const isBefore = beforeWords.test(folded) && options.before !== "named-day";
  return { kind: "by", day: isBefore ? addDays(day, -1) : day, precision: "day", words };
}
