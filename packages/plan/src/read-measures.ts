import { createIssue, type Issue, type SureRead, type TextRange } from "@kehoach/core";
import { findMoney } from "@kehoach/money";
import { compareExact, foldVietnamese, parseDecimalString, readNumber, toDecimalString } from "@kehoach/text";
import { countNoun } from "./internal/count-nouns.ts";
import { type PlanIssueCode, planMessages } from "./messages.ts";
import type { BoundRelation, Counting, CountUnit, Denominator, Measure, Quantity } from "./model/quantity.ts";
import { readCitations } from "./read-citations.ts";

/** A measure with the place of its number in the text. */
export interface MeasureMention extends TextRange {
  /** The measure. */
  readonly measure: Measure;
}

/** How many letters before and after a number can say what it measures. */
const near = 400;

/** A number of the sentence, before it is known what it measures. */
interface Figure extends TextRange {
  readonly value: string;
  readonly upper?: string;
  readonly percent: boolean;
}

// 35% - 40% · từ 80% đến 100% · 1.000 · 05 · 94,58%
const figure =
  /(?<![\p{L}\d.,/])(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)\s?(%)?(?:\s?(?:[-–—]|đến)\s?(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)\s?(%)?)?(?![\d/]|[.,]\d|\p{L})/gu;

const comparators: readonly (readonly [RegExp, BoundRelation | "approximate"])[] = [
  [/(?:it nhat|toi thieu|khong (?:it|thap) hon|>=|≥)\s*(?:la |dat |co |co du |khoang )?$/u, ">="],
  [/(?:khong qua|toi da|khong vuot qua|nhieu nhat|<=|≤)\s*$/u, "<="],
  [/(?:tren|hon|vuot|>)\s*$/u, ">"],
  [/(?:duoi|it hon|thap hon|<)\s*$/u, "<"],
  [/(?:khoang|gan|xap xi|~)\s*$/u, "approximate"],
];

/** What may not stand before a number that measures something: years, numbers of things, models. */
const notBefore =
  /(?:(?<!(?:moi|hang|tung) )(?:nam|thang|quy)|ngay|tuoi|cap|muc do|so|dieu|khoan|muc|lan thu|thu|mo hinh|phu luc|quyet dinh|nghi quyet|giai doan|phien ban|cong nghiep|top|web)\s*(?:["“]\s*)?$/u;
/** What may not stand after one: lengths of time, clock times, generations of technology. */
const notAfter = /^\s*(?:nam|thang|ngay|tuan|gio|phut|lop["”)]|cap|tru cot|lan\b|g\b|°)/u;

// 100% cán bộ hằng năm được bồi dưỡng; a "chương trình hằng năm" is not done by the population
const yearlyVerb =
  /^[^.;:()]*(?<!(?:chuong trinh|ke hoach|bao cao|dinh ky|su kien|hoat dong) )(?:hang|moi) nam (?:duoc|deu|phai|tham gia)(?![\p{L}])/u;

/** A number that belongs to the name of a class or a programme: `lớp đào tạo 1.000 chuyên gia`. */
const named =
  /(?:tham gia|cu|theo|thuoc|trong)[^.;:]{0,80}(?:lop|khoa|chuong trinh|de an|mang luoi)(?: dao tao| boi duong| tap huan)?(?: toi thieu| it nhat)? $/u;

const verbs =
  /\s(?:được|có|đạt|biết|tham gia|sử dụng|hoàn thành|nắm|trở thành|ứng dụng|triển khai|xây dựng|tổ chức|thành thạo|là|chiếm|đều|cung cấp|bố trí|kết nối|tiếp cận|để|dẫn|thuộc|nhằm|hàng năm|hằng năm)(?![\p{L}])/u;

/**
 * Reads the numbers a target sets, in the order of its sentence: shares with their population, counts with their noun, bounds
 * (`ít nhất`, `trên`, `không quá`), intervals (`35% - 40%`), numbers a year (`Hằng năm … 100 chuyên gia`), and nested ones
 * (`trong đó …`). A text that sets no number gives one qualitative measure.
 *
 * @vi mức chỉ tiêu
 * @param text - The words of one target, in composed form (NFC).
 * @returns The measures; issues for what is ambiguous and for numbers that were not taken.
 * @example
 * ```ts
 * const [measure] = readMeasures("Hằng năm đào tạo ít nhất 100 chuyên gia").value;
 * [measure?.measure.quantity, measure?.measure.unit, measure?.measure.per]; // → [{ kind: "bound", relation: ">=", value: "100" }, "person", "year"]
 * ```
 */
export function readMeasures(text: string): SureRead<readonly MeasureMention[], PlanIssueCode> {
  const folded = foldVietnamese(text);
  const issues: Issue<PlanIssueCode>[] = [];
  const taken: TextRange[] = [...findMoney(text), ...readCitations(text).value];
  const mentions: MeasureMention[] = [];
  for (const found of findFigures(text, issues)) {
    if (taken.some((range) => found.start < range.end && range.start < found.end)) continue;
    // A number is understood by the words near it, so that a hostile text of many numbers still takes linear time.
    const before = folded.slice(Math.max(0, found.start - near), found.start);
    const after = folded.slice(found.end, found.end + near);
    if (!found.percent && (isTime(found, text, before, after) || named.test(before))) continue;
    // 100% người trên 60 tuổi: an age says of whom, not how many.
    if (!found.percent && /^ ?tuoi/u.test(after) && /(?:tren|tu|duoi|den|du|ngoai)\s*$/u.test(before)) continue;
    const rank = !found.percent && isRank(before, after);
    const noun = found.percent || rank ? undefined : countNoun(after.trimStart());
    const relation = rank ? "<=" : comparators.find(([pattern]) => pattern.test(before))?.[1];
    if (!found.percent && !rank && noun === undefined && (relation === undefined || notBefore.test(before) || notAfter.test(after))) {
      issues.push(createIssue(planMessages, "number-not-used", { words: text.slice(found.start, found.end).trim() }));
      continue;
    }
    if (!found.percent && !rank && (notBefore.test(before) || notAfter.test(after))) continue;
    const nested = nestedIn(folded, found.start, mentions);
    const quantity = toQuantity(found, relation);
    const yearly =
      /(?:hang|moi|tung) nam(?![^.;]*[.;])/u.test(before) ||
      (mentions.length === 0 && /(?:hang|moi) nam/u.test(before)) ||
      (found.percent && yearlyVerb.test(after));
    const kept = lastClause(before).includes("duy tri");
    const counting: Counting = kept ? "throughout" : yearly ? "each-period" : "unstated";
    const id = `m${mentions.length + 1}`;
    const inner = satisfies(before, mentions.at(-1), text, found.start);
    const population = found.percent ? populationOf(text, folded, found) : undefined;
    const unit: CountUnit = found.percent ? "share" : rank ? "rank" : (noun?.unit ?? "other");
    const lead = after.length - after.trimStart().length;
    const measure: Measure = {
      id,
      ...(population === undefined || population === "" ? {} : { population }),
      unit,
      ...(noun === undefined ? {} : { unitWords: text.slice(found.end + lead, found.end + lead + noun.length) }),
      quantity,
      counting,
      ...(yearly && !kept ? { per: "year" as const } : {}),
      ...(found.percent ? { denominator: denominatorOf(text, folded, found, nested, population) } : {}),
      ...(nested === undefined ? {} : { parent: nested.measure.id }),
    };
    if (measure.denominator?.kind === "ambiguous") {
      issues.push(createIssue(planMessages, "denominator-ambiguous", { words: clauseAround(text, found) }));
    }
    if (inner) {
      const outer = mentions.pop();
      if (outer !== undefined) {
        const { id: outerId, quantity: share, ...rest } = outer.measure;
        mentions.push({
          start: outer.start,
          end: found.end,
          measure: { id: outerId, ...rest, quantity: { kind: "satisfying", share, inner: { ...measure, id: `${outerId}-inner` } } },
        });
        continue;
      }
    }
    mentions.push({ start: found.start, end: found.end, measure });
  }
  if (mentions.length === 0) {
    const quantity: Quantity = { kind: "qualitative", words: text.trim() };
    const counting: Counting = /duy trì/iu.test(text) ? "throughout" : "unstated";
    mentions.push({ start: 0, end: text.length, measure: { id: "m1", unit: "none", quantity, counting } });
  }
  return { value: mentions, issues, rest: [] };
}

function* findFigures(text: string, issues: Issue<PlanIssueCode>[]): Generator<Figure> {
  for (const match of text.matchAll(figure)) {
    const [whole, first = "", firstPercent, second, secondPercent] = match;
    const percent = firstPercent !== undefined || secondPercent !== undefined;
    const value = decimal(first);
    if (value === undefined) continue;
    const upper = second === undefined ? undefined : decimal(second);
    const end = match.index + whole.length;
    if (upper !== undefined && compareExact(parseDecimalString(value), parseDecimalString(upper)) > 0) {
      issues.push(createIssue(planMessages, "number-not-used", { words: whole.trim() }));
      continue;
    }
    yield { start: match.index, end, value, percent, ...(upper === undefined ? {} : { upper }) };
  }
}

function decimal(text: string): string | undefined {
  const { value } = readNumber(text);
  return value === undefined ? undefined : toDecimalString(value);
}

/** `xếp hạng 20`, `top 10`, `nhóm 20 tỉnh dẫn đầu`; a group of five people is no rank. */
function isRank(before: string, after: string): boolean {
  if (/(?:top|xep hang|thu hang|vi tri)(?: thu)?\s*$/u.test(before)) return true;
  return /nhom\s*$/u.test(before) && /^[^.;]*(?:dan dau|dung dau|cao nhat)/u.test(after);
}

/** A year, a period of years, or a number inside an expression of time; `1.999` with its point is no year. */
function isTime(found: Figure, text: string, before: string, after: string): boolean {
  const year = /^(?:19|20)\d{2}$/u;
  const isYear = year.test(found.value) && (found.upper === undefined || year.test(found.upper));
  if (isYear && !text.slice(found.start, found.end).includes(".") && countNoun(after.trimStart()) === undefined) return true;
  // Mỗi năm 330 chuyên gia: how often, not when
  if (/(?:moi|hang|tung) (?:nam|thang|quy)\s*$/u.test(before)) return false;
  return /(?:nam|thang|quy|ngay|giai doan)\s*$/u.test(before) || /^\s*(?:nam|thang|ngay|tuan|gio|phut)(?![\p{L}])/u.test(after);
}

function toQuantity(found: Figure, relation: BoundRelation | "approximate" | undefined): Quantity {
  if (found.upper !== undefined) return { kind: "interval", from: found.value, to: found.upper };
  if (relation === undefined) return { kind: "exact", value: found.value };
  return relation === "approximate" ? { kind: "approximate", value: found.value } : { kind: "bound", relation, value: found.value };
}

/** The measure a number is nested in: `trong đó` stands between them. */
function nestedIn(folded: string, start: number, mentions: readonly MeasureMention[]): MeasureMention | undefined {
  const last = mentions.at(-1);
  if (last === undefined) return undefined;
  return /trong (?:do|so do)/u.test(folded.slice(last.end, start)) ? last : undefined;
}

/** `80% các tỉnh … cho ít nhất 60% số xã`: the second share holds in each thing of the first. */
function satisfies(before: string, last: MeasureMention | undefined, text: string, start: number): boolean {
  if (last?.measure.unit !== "share") return false;
  return !/[;.]/u.test(text.slice(last.end, start)) && /\scho (?:it nhat |toi thieu |tren |hon )?$/u.test(before);
}

function lastClause(before: string): string {
  return before.slice(Math.max(before.lastIndexOf("."), before.lastIndexOf(";"), before.lastIndexOf(",")) + 1);
}

/** Of whom a share is: the words after it up to the verb, or those between `tỷ lệ` and it. */
function populationOf(text: string, folded: string, found: Figure): string | undefined {
  const from = Math.max(0, found.start - near);
  const window = folded.slice(from, found.start);
  const ratio = Math.max(window.lastIndexOf("ty le "), window.lastIndexOf("ti le "));
  const between = ratio < 0 ? "" : text.slice(from + ratio + "ty le ".length, found.start);
  if (between.trim() !== "" && !/[.;()]/u.test(between)) {
    const tail = /(?: (?:dat|chiem|la|tang len|len))?(?: (?:tu|it nhat|toi thieu|tren|khoang))? ?$/u.exec(foldVietnamese(between));
    return between.slice(0, tail?.index).trim().replace(/^số /u, "");
  }
  const after = text.slice(found.end, found.end + near);
  // "100% lãnh đạo, 60% công chức": the next number begins another population.
  const whole = /^[^;.()]*/u.exec(after)?.[0] ?? "";
  const clause = whole.slice(0, /,? ?(?:và )?\d{1,3}(?:[.,]\d{1,6})? ?%/u.exec(whole)?.index);
  const verb = verbs.exec(clause);
  const words = (verb === null ? clause : clause.slice(0, verb.index)).trim().replace(/^,|,$/gu, "").trim();
  return words.length > 160 ? undefined : words.replace(/^(?:số|tổng số) /u, "").trim();
}

function denominatorOf(
  text: string,
  folded: string,
  found: Figure,
  nested: MeasureMention | undefined,
  population: string | undefined,
): Denominator {
  const after = folded.slice(found.end, found.end + near);
  const total = /^\s*(tong (?:so|quy mo|von|chi)?[^,;.()]*)/u.exec(after);
  if (total?.[1] !== undefined) {
    const start = found.end + total[0].length - total[1].length;
    return { kind: "explicit", words: text.slice(start, start + total[1].length).trim() };
  }
  if (nested !== undefined) return { kind: "ambiguous" };
  return population === undefined || population === "" ? { kind: "unstated" } : { kind: "explicit", words: population };
}

function clauseAround(text: string, found: Figure): string {
  const before = text.slice(Math.max(0, found.start - near), found.start);
  const start = Math.max(before.lastIndexOf("("), before.lastIndexOf("."), before.lastIndexOf(";")) + 1;
  const after = text.slice(found.end, found.end + near);
  return `${before.slice(start)}${text.slice(found.start, found.end)}${after.slice(0, /[).;]/u.exec(after)?.index)}`.trim();
}
