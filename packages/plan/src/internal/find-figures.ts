import { createIssue, type Issue, type TextRange } from "@kehoach/core";
import { compareExact, parseDecimalString, readNumber, toDecimalString } from "@kehoach/text";
import { type PlanIssueCode, planMessages } from "../messages.ts";

/** A number of a sentence, before it is known what it measures. */
export interface Figure extends TextRange {
  readonly value: string;
  /** The upper end of an interval. */
  readonly upper?: string;
  readonly percent: boolean;
  /** `15/34`: the second number. */
  readonly of?: string;
  /** `nghìn`, `triệu` stood after it. */
  readonly scaled: boolean;
}

// 35% - 40% · từ 80% đến 100% · 1.000 · 05 · 94,58% · 1,2 triệu · 15/34 · 3 (lớp/năm)
const figure =
  /(?<![\p{L}\d.,/])(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)\s?(%)?(?:\s?(?:[-–—]|đến)\s?(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)\s?(%)?)?(\s(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?![\p{L}]))?(?:\/(\d{1,3}(?:\.\d{3})*)(?![\d/.,-]|\s?[-/]))?(?!\d|\/(?!(?:năm|quý|tháng|lớp|khóa|xã|đơn vị|người|buổi|đợt)(?!\p{L}))|[.,]\d|\p{L})/gu;

const scales: ReadonlyMap<string, bigint> = new Map([
  ["nghìn", 1_000n],
  ["ngàn", 1_000n],
  ["vạn", 10_000n],
  ["triệu", 1_000_000n],
  ["tỷ", 1_000_000_000n],
  ["tỉ", 1_000_000_000n],
]);

// một nửa số xã, ba phần tư tổng số hộ: a part written out
const part =
  /(?<!\p{L})(?:(?:một )?nửa|(một|hai|ba|bốn|năm|bảy|chín) phần (hai|ba|tư|năm|mười))(?= (?:tổng )?số (?!liệu|hóa|hoá|thu|hiệu))/giu;
const digits = ["", "một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

function partOf([whole, above, below]: RegExpExecArray, start: number): Figure {
  const numberOf = (word: string | undefined, other: number): string =>
    String(word === undefined ? other : digits.indexOf(word.toLowerCase().replace("bốn", "tư")));
  return { start, end: start + whole.length, value: numberOf(above, 1), of: numberOf(below, 2), percent: false, scaled: false };
}

/**
 * The numbers of a text that may measure something, in order.
 *
 * @param text - Any text, in composed form (NFC).
 * @param issues - Receives intervals that run backwards.
 * @returns The numbers.
 */
export function* findFigures(text: string, issues: Issue<PlanIssueCode>[]): Generator<Figure> {
  const written = /nửa|phần/iu.test(text) ? Array.from(text.matchAll(part), (match) => partOf(match, match.index)) : [];
  let told = 0;
  for (const match of text.matchAll(figure)) {
    for (let next = written[told]; next !== undefined && next.start < match.index; next = written[told]) {
      told += 1;
      yield next;
    }
    const [whole, first = "", firstPercent, second, secondPercent, scale, other] = match;
    const value = decimal(first, scale);
    if (value === undefined) continue;
    const upper = second === undefined ? undefined : decimal(second, scale);
    if (upper !== undefined && compareExact(parseDecimalString(value), parseDecimalString(upper)) > 0) {
      issues.push(createIssue(planMessages, "number-not-used", { words: whole.trim() }));
      continue;
    }
    yield {
      start: match.index,
      end: match.index + whole.length,
      value,
      percent: firstPercent !== undefined || secondPercent !== undefined,
      scaled: scale !== undefined,
      ...(upper === undefined ? {} : { upper }),
      ...(other === undefined ? {} : { of: other.replaceAll(".", "") }),
    };
  }
  yield* written.slice(told);
}

function decimal(text: string, scale: string | undefined): string | undefined {
  const { value } = readNumber(text);
  if (value === undefined) return undefined;
  const times = scale === undefined ? 1n : (scales.get(scale.trim()) ?? 1n);
  return toDecimalString({ digits: value.digits * times, scale: value.scale });
}
