import { createIssue, type SureRead } from "@kehoach/core";
import { readSchedule, type ReadScheduleOptions, type Schedule } from "@kehoach/plan";
import { foldVietnamese } from "@kehoach/text";
import { extractMessages } from "../messages.ts";
import { mendWords } from "../words/mend-words.ts";

/** No time is said in more words. */
const longestTime = 200;

// Quý I · Tháng 9 · Từ tháng 3 đến tháng 6 · Quý II, III · Trong năm · 6 tháng cuối năm
const withoutYear =
  /(?:^| )(?:quy (?:[ivx]+|\d)(?:(?: ?[,-] ?| va )(?:quy )?(?:[ivx]+|\d))*|thang \d{1,2}(?: ?[,-] ?\d{1,2})*|(?:trong|ca|cuoi|giua|dau) nam)$/u;
// 31/3
const dayAlone = /^(?:ngay )?\d{1,2}\/\d{1,2}$/u;
const inMonth = /(?:quy (?:[ivx]+|\d)|\d)$/u;

/**
 * Reads a time as cells and labelled lines hold it: broken where the page wanted it, with words around it, or as a list of years.
 *
 * @param text - The words.
 * @param options - What the words around say.
 * @returns The schedule with the words as printed.
 */
export function readTime(text: string, options: ReadScheduleOptions = {}): SureRead<Schedule> {
  const words = text
    .replace(/\s+/gu, " ")
    .replace(/[.;]\s*$/u, "")
    .trim();
  const mended = mendWords(words);
  const read = readMended(mended.text, options);
  const ofYear = options.year === undefined || /(?:19|20)\d{2}/u.test(words) ? undefined : readOfYear(mended.text, options.year, options);
  const isOpen = read.value.kind === "unspecified" || (read.value.kind === "recurring" && read.value.every.kind === "unstated");
  const { value, issues, rest } = ofYear !== undefined && isOpen ? ofYear : read;
  return { value: { ...value, words }, issues: [...mended.issues, ...issues], rest };
}

/** A time that names no year, in a plan for one year. */
function readOfYear(words: string, year: number, options: ReadScheduleOptions): SureRead<Schedule> | undefined {
  const folded = foldVietnamese(words);
  if (!withoutYear.test(folded) && !dayAlone.test(folded)) return undefined;
  // Quý III, quý IV: each of them is of that year.
  const several = (folded.match(/(?:quy|thang) (?:[ivx]+|\d{1,2})(?![\d/])/gu) ?? []).length > 1;
  const said = several
    ? words.replace(/((?:quý|tháng) (?:[IVX]+|\d{1,2}))(?![\d/])/giu, `$1/${year}`)
    : `${words}${inMonth.test(folded) ? "/" : " "}${year}`;
  const { value, rest } = readMended(said, options);
  const issue = createIssue(extractMessages, "year-assumed", { words, year: String(year) });
  return value.kind === "unspecified" ? undefined : { value, issues: [issue], rest };
}

function readMended(words: string, options: ReadScheduleOptions): SureRead<Schedule> {
  const first = readSchedule(words, options);
  if (words.length > longestTime) return first;
  const other = rewritten(words);
  if (other === undefined) return first;
  const second = readSchedule(other, options);
  return second.value.kind === "unspecified" ? first : second;
}

/** The same time in words that say nothing else; nothing when there is nothing to change. */
function rewritten(words: string): string | undefined {
  // … và tùy vào điều kiện thực tế · … theo kế hoạch của Bộ
  const open = /,? (?:và )?(?:tùy|tuỳ) /iu.exec(words);
  if (open !== null) return words.slice(0, open.index);
  // từ 2024 2030: the dash between the years was lost at the end of a line
  const pair = /((?:19|20)\d{2}) ((?:19|20)\d{2})/u.exec(words);
  if (pair !== null && (pair[1] ?? "") < (pair[2] ?? "")) {
    return `${words.slice(0, pair.index)}${pair[1] ?? ""} - ${words.slice(pair.index + 5)}`;
  }
  // 2026, 2027, 2028 · năm 2026 và năm 2027
  const years = (words.match(/(?:19|20)\d{2}/gu) ?? []).map(Number);
  const [from] = years;
  const to = years.at(-1);
  const rest = foldVietnamese(words).replace(/(?:19|20)\d{2}|nam|va|cac|[,;&\s]/gu, "");
  const rising = years.length >= 2 && years.every((year, index) => index === 0 || year === (years[index - 1] ?? 0) + 1);
  if (rest === "" && rising && from !== undefined && to !== undefined) return `${from} - ${to}`;
  // Quý I, II/2026 · Quý III và quý IV năm 2026
  const quarters = /^quý ([IV]{1,3})(?:,| và|-| -| –) ?(?:quý )?([IV]{1,3})(?:\/| năm )((?:19|20)\d{2})$/iu.exec(words);
  const number = (roman: string): number => ["I", "II", "III", "IV"].indexOf(roman.toUpperCase()) + 1;
  const [first, last] = [number(quarters?.[1] ?? ""), number(quarters?.[2] ?? "")];
  if (quarters !== null && first > 0 && last > first) {
    return `từ tháng ${first * 3 - 2}/${quarters[3] ?? ""} đến tháng ${last * 3}/${quarters[3] ?? ""}`;
  }
  return undefined;
}
