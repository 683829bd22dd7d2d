import { createIsoDate, daysInMonth } from "@kehoach/core";
import { type FoundDate, findDates } from "../find-dates.ts";
import { monthPeriod, type Period, quarterPeriod, yearPeriod } from "../period.ts";
import { matchesOf } from "./matches-of.ts";
import { quarterOf } from "./quarter-of.ts";

// Times that share the year behind the last of them, or the word before the first:
// quý I, II/2024, quý I đến quý III năm 2024 · tháng 5-6/2024, tháng 3 đến tháng 9 năm 2024 · 01/3 - 30/6/2024 · năm 2026, 2027 và 2028
const quarterList =
  /(?<![\p{L}\d])quý\s+(?:iv|i{1,3}|[1-4])(?:\s*(?:[,;&–-]|và|đến|tới)\s*(?:hết\s+)?(?:quý\s+)?(?:iv|i{1,3}|[1-4])(?![\p{L}\d])){1,3}\s*(?:(?:\/|-|,?\s?năm)\s*)?(\d{4})(?![\d/])/giu;
const monthList =
  /(?<![\p{L}\d])tháng\s+\d{1,2}(?:\s*(?:[,;&–-]|và|đến|tới)\s*(?:hết\s+)?(?:tháng\s+)?\d{1,2}){1,11}\s*(?:\/|-|,?\s?năm)\s*(\d{4})(?![\d/])/giu;
const yearList = /(?<![\p{L}\d])năm\s+\d{4}(?:\s*(?:[,;&]|và)\s*(?:năm\s+)?\d{4}(?![\d/])){1,20}/giu;
const dayRange =
  /(?<![\p{L}\d/.])(?:ngày\s+)?\d{1,2}(?:\/|\s+tháng\s+)\d{1,2}\s*(?:[–-]|đến|tới)\s*(?:hết\s+)?(?:ngày\s+)?\d{1,2}(?:\/|\s+tháng\s+)\d{1,2}(?:\/|\s+năm\s+)(\d{4})(?![\d/])/giu;

// từ ngày 10 đến ngày 12/5/2026 · 15-20/9/2026
const daysOfMonth =
  /(?<![\p{L}\d/.-])(?:ngày\s+)?(\d{1,2})\s*(?:[–-]|đến|tới)\s*(?:hết\s+)?(?:ngày\s+)?(\d{1,2})(?:\/|\s+tháng\s+)(\d{1,2})(?:\/|\s+năm\s+)(\d{4})(?![\d/])/giu;

/** The times of a list, each from its place to the next; none where one of them does not exist. */
function toDates(
  match: RegExpExecArray,
  item: RegExp,
  precision: FoundDate["precision"],
  periodOf: (item: string) => Period | undefined,
): readonly FoundDate[] {
  const items = matchesOf(match[0], item).map(({ 0: text, index }) => ({ period: periodOf(text), index }));
  const dates = items.map(({ period, index }, at) =>
    period === undefined
      ? undefined
      : {
          from: period.from,
          to: period.to,
          precision,
          start: match.index + (at === 0 ? 0 : index),
          end: match.index + (items[at + 1]?.index ?? match[0].length),
        },
  );
  return dates.every((date) => date !== undefined) ? dates : [];
}

/** Times that stand together: several quarters, months or years, or days from one to the other, with one year or one word for all. */
function findLists(text: string): readonly FoundDate[] {
  // Between the first of them and the year stands one of these.
  if (!/[,;&–-]|và|đến|tới/iu.test(text) || !/\d{4}/u.test(text)) return [];
  return [
    ...matchesOf(text, quarterList).map((match) =>
      toDates(match, /(?<![\p{L}\d])(?:iv|i{1,3}|[1-4])(?![\p{L}\d])/giu, "quarter", (item) => {
        const [year, quarter] = [Number(match[1]), quarterOf(item)];
        return year < 1 || quarter === undefined ? undefined : quarterPeriod(year, quarter);
      }),
    ),
    ...matchesOf(text, monthList).map((match) =>
      toDates(match, /(?<!\d)\d{1,2}(?!\d)/gu, "month", (item) => {
        const [year, month] = [Number(match[1]), Number(item)];
        return year < 1 || month < 1 || month > 12 ? undefined : monthPeriod(year, month);
      }),
    ),
    ...matchesOf(text, yearList).map((match) =>
      toDates(match, /\d{4}/gu, "year", (item) => (Number(item) < 1 ? undefined : yearPeriod(Number(item)))),
    ),
    ...matchesOf(text, dayRange).map((match) =>
      toDates(match, /\d{1,2}(?:\/|\s+tháng\s+)\d{1,2}/giu, "day", (item) => {
        const [day = 0, month = 0] = (item.match(/\d+/gu) ?? []).map(Number);
        const year = Number(match[1]);
        if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
        const date = createIsoDate(year, month, day);
        return { from: date, to: date };
      }),
    ),
    ...matchesOf(text, daysOfMonth).map(({ 0: whole, 1: first, 2: last, 3: ofMonth, 4: ofYear, index }): readonly FoundDate[] => {
      const [from, to, month, year] = [Number(first), Number(last), Number(ofMonth), Number(ofYear)];
      if (year < 1 || month < 1 || month > 12 || from < 1 || from >= to || to > daysInMonth(year, month)) return [];
      const [day, end] = [createIsoDate(year, month, from), createIsoDate(year, month, to)];
      return [
        { from: day, to: day, precision: "day", start: index, end: index + (first?.length ?? 0) },
        { from: end, to: end, precision: "day", start: index + (first?.length ?? 0), end: index + whole.length },
      ];
    }),
  ].flat();
}

/** Every time a text names, those of lists one by one, from left to right. */
export function findTimes(text: string): readonly FoundDate[] {
  const lists = findLists(text);
  const dates = findDates(text);
  if (lists.length === 0) return dates;
  const others = dates.filter(({ start, end }) => !lists.some((item) => start < item.end && end > item.start));
  return [...lists, ...others].sort((a, b) => a.start - b.start);
}
