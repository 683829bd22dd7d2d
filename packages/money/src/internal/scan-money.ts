import type { TextRange } from "@kehoach/core";
import { findNumbers, type NumberMention, toDecimalString } from "@kehoach/text";
import type { FindMoneyOptions } from "../find-money.ts";
import type { CountMention, MoneyMention } from "../money-mention.ts";
import { powerOfTen, unitZeros } from "../money-unit.ts";
import type { Money } from "../money.ts";
import { vnd, type Vnd } from "../vnd.ts";
import { composeText } from "./compose-text.ts";
import { countedEnd, currencyBeside, isBareAmount, leavesMoney, scanRate } from "./followers.ts";
import { isLetterAt } from "./letters.ts";
import { boundBefore, boundBehind } from "./modality.ts";
import { scanNote, scanSource } from "./scan-source.ts";
import { type ScannedUnit, scanUnit } from "./scan-unit.ts";

/** Everything in a text that is money or could be taken for it. */
export interface MoneyScan {
  readonly money: readonly MoneyMention[];
  readonly counts: readonly CountMention[];
  /** Numbers in front of a unit of money whose separators follow no notation: `23.950.000.00 đồng`. */
  readonly misprints: readonly TextRange[];
}

/** The number and the unit of one end of an amount. */
interface Figure extends ScannedUnit {
  readonly digits: bigint;
  readonly scale: number;
  readonly doubtful: boolean;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Reads the amounts of a text of any normal form.
 *
 * @param source - Any text.
 * @param options - What the caller knows of it.
 */
export function scanMoney(source: string, options: FindMoneyOptions): MoneyScan {
  const { text, back } = composeText(source);
  const { money, counts, misprints } = scanComposed(text, options);
  return { money: money.map(back), counts: counts.map(back), misprints: misprints.map(back) };
}

/**
 * Reads the amounts of a composed text in one pass over its numbers: each is understood by the few words before and behind it.
 *
 * @param text - Composed text.
 * @param options - What the caller knows of it.
 * @param shorts - Takes `350tr`, `5 tr/ha` and `200k` for money.
 */
export function scanComposed(text: string, options: FindMoneyOptions, shorts = false): MoneyScan {
  const numbers = findNumbers(text, options);
  const money: MoneyMention[] = [];
  const counts: CountMention[] = [];
  const misprints: TextRange[] = [];
  const unitBehind = ({ start, end }: TextRange): ScannedUnit | undefined => {
    const unit = scanUnit(text, end);
    return unit?.short === true && !(shorts && isShortMoney(text, start, end, unit.end)) ? undefined : unit;
  };
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index];
    // Digits behind such a mark belong to a date or to the number of a document: "15/12", "QĐ.500".
    if (number === undefined || "/.,".includes(text.charAt(number.start - 1) || " ")) continue;
    let unit = unitBehind(number);
    if (number.value === undefined) {
      if (unit !== undefined) misprints.push({ start: number.start, end: unit.end });
      continue;
    }
    const second = intervalEnd(text, number, unit, numbers[index + 1], options, unitBehind);
    if (unit === undefined) {
      unit = second ?? columnUnit(text, number, options);
      if (unit === undefined) continue;
    } else if (second === undefined && !unit.dong) {
      const value = amountOf(figureOf(number, unit), 0);
      const currency = currencyBeside(text, number.start, unit.end);
      if (currency !== undefined) {
        counts.push({ ...currency, value });
        continue;
      }
      if (!leavesMoney(text, unit.end)) {
        const end = countedEnd(text, unit.end);
        counts.push({ start: number.start, end, value, of: text.slice(unit.end, end).trim() });
        continue;
      }
    }
    const first = figureOf(number, unit);
    if (second !== undefined) {
      if (isLess(first, second)) {
        money.push(mentionOf(text, number.start, first, second));
        index += 1;
        continue;
      }
      // "2026-500 triệu": the first number is none of money.
      if (unit === second) continue;
    }
    const joined = unit.dong || unit.zeros === 0 ? first : joinParts(text, numbers, index + 1, first);
    // What was joined stands behind the first number and is not read again.
    while ((numbers[index + 1]?.end ?? Number.POSITIVE_INFINITY) <= joined.end) index += 1;
    money.push(mentionOf(text, number.start, joined, undefined));
  }
  return { money, counts, misprints };
}

/** `350tr` in one word, `5 tr/ha`, or a cell that says no more than `350 tr`; "350 tr" in a sentence are pages. */
function isShortMoney(text: string, start: number, end: number, unitEnd: number): boolean {
  return (
    isLetterAt(text, end) ||
    /^ ?\//u.test(text.slice(unitEnd, unitEnd + 2)) ||
    (text.length < 100 && !/[\p{L}.]/u.test(text.slice(0, start) + text.slice(unitEnd)))
  );
}

/** The unit that a column states apart, when a number can be an amount of it. */
function columnUnit(text: string, { start, end, value }: NumberMention, { unit }: FindMoneyOptions): ScannedUnit | undefined {
  if (unit === undefined || !isBareAmount(text, start, end)) return undefined;
  // A year says when something costs, unless it is all there is.
  const isYear = end - start === 4 && value !== undefined && value.digits >= 1900n && value.digits <= 2100n;
  return isYear && text.trim().length > 4 ? undefined : { unit, zeros: unitZeros[unit], dong: false, end };
}

// "40-50 triệu", "40 triệu đến dưới 50 triệu đồng"
const between = /^[ \u00a0]{0,2}(?:[-–—]|(?:đến|tới)(?= ))[ \u00a0]{0,2}(dưới )?$/iu;

/** The upper end of an interval that begins with a number. */
function intervalEnd(
  text: string,
  number: NumberMention,
  unit: ScannedUnit | undefined,
  next: NumberMention | undefined,
  options: FindMoneyOptions,
  unitBehind: (number: NumberMention) => ScannedUnit | undefined,
): (Figure & { readonly open: boolean }) | undefined {
  const from = unit?.end ?? number.end;
  if (next?.value === undefined || next.start - from > 12) return undefined;
  const gap = between.exec(text.slice(from, next.start));
  if (gap === null) return undefined;
  const own = unitBehind(next);
  if (own === undefined ? unit !== undefined || !isBareAmount(text, number.start, number.end) : !own.dong && !leavesMoney(text, own.end))
    return undefined;
  const found = own ?? columnUnit(text, next, options);
  return found === undefined ? undefined : { ...figureOf(next, found), open: gap[1] !== undefined };
}

function figureOf({ value, doubt }: NumberMention, { unit, zeros, dong, short, end }: ScannedUnit): Figure {
  const { digits = 0n, scale = 0 } = value ?? {};
  // "1,500 đồng" cannot be one and a half đồng, nor "2,000 đồng" two: here the comma separates thousands.
  const grouped = doubt === "either-notation" && scale > zeros;
  // "7,500 triệu": nobody prints the last zero of decimals, so it may be meant the English way.
  const padded = doubt === "either-notation" && digits % 10n === 0n;
  return {
    unit,
    zeros,
    dong,
    end,
    digits,
    scale: grouped ? 0 : scale,
    doubtful: short === true || grouped || padded || doubt === "other-notation",
  };
}

// "2 tỷ rưỡi đồng"
const half = /\s{1,2}rưỡi(?:\s(đồng))?(?!\p{L})/iuy;

/** `3 tỷ 500 triệu đồng` and `2 tỷ rưỡi` are one amount each. */
function joinParts(text: string, numbers: readonly NumberMention[], next: number, figure: Figure): Figure {
  if (figure.scale > 0) return figure;
  half.lastIndex = figure.end;
  const match = half.exec(text);
  if (match !== null) return { ...figure, digits: figure.digits * 10n + 5n, scale: 1, dong: match[1] !== undefined, end: half.lastIndex };
  const number = numbers[next];
  if (number?.value === undefined || text.slice(figure.end, number.start).trim() !== "" || number.start - figure.end > 2) return figure;
  const own = scanUnit(text, number.end);
  if (own === undefined || own.zeros === 0 || own.zeros >= figure.zeros) return figure;
  // Behind tỷ nothing but triệu is meant by tr.
  const part = figureOf(number, { ...own, short: false });
  const room = powerOfTen(figure.zeros - own.zeros + part.scale);
  if (part.digits >= room) return figure;
  const joined = { ...part, digits: figure.digits * room + part.digits, doubtful: figure.doubtful || part.doubtful };
  return own.dong ? joined : joinParts(text, numbers, next + 1, joined);
}

function mentionOf(text: string, first: number, lower: Figure, upper: (Figure & { readonly open: boolean }) | undefined): MoneyMention {
  // Only at the very beginning is a dash a minus; elsewhere it opens an item of a list.
  const sign = first > 0 && first < 9 ? text.slice(0, first).search(/(?:-|−\s?)$/u) : -1;
  const minus = sign >= 0 && text.slice(0, sign).trim() === "";
  const low = minus ? { ...lower, digits: -lower.digits } : lower;
  const start = minus ? sign : first;
  const last = upper ?? lower;
  const per: string[] = [];
  const mention: Writable<MoneyMention> = {
    start,
    end: last.end,
    money: moneyOf(low),
    precision: Math.max(0, lower.zeros - lower.scale),
    modality: "exact",
    per,
    doubtful: lower.doubtful || upper?.doubtful === true,
  };
  const amount = vndOf(low);
  if (amount !== undefined) mention.vnd = amount;
  if (upper !== undefined) {
    mention.upper = moneyOf(upper);
    const upperAmount = vndOf(upper);
    if (upperAmount !== undefined) mention.upperVnd = upperAmount;
    if (upper.open) mention.upperOpen = true;
  }
  if (start === 0 && last.end === text.length) return mention;
  mention.end = scanRate(text, last.end, per);
  const bound = boundBefore(text, start);
  mention.modality = bound?.modality ?? boundBehind(text, mention.end)?.modality ?? "exact";
  const note = scanNote(text, mention.end);
  if (note !== undefined) mention.note = note;
  const source = scanSource(text, bound?.start ?? start, mention.end, note);
  if (source !== undefined) mention.source = source;
  return mention;
}

function vndOf({ digits, scale, zeros }: Figure): Vnd | undefined {
  if (zeros >= scale) return vnd(digits * powerOfTen(zeros - scale));
  const divisor = powerOfTen(scale - zeros);
  return digits % divisor === 0n ? vnd(digits / divisor) : undefined;
}

const moneyOf = (figure: Figure): Money => ({ amount: amountOf(figure, unitZeros[figure.unit]), unit: figure.unit });

/** Decimal string of a figure in a unit of so many zeros. */
function amountOf({ digits, scale, zeros }: Figure, unit: number): string {
  const stated = zeros === unit ? digits : digits * powerOfTen(zeros - unit);
  return scale === 0 ? stated.toString() : toDecimalString({ digits: stated, scale });
}

function isLess(a: Figure, b: Figure): boolean {
  return a.digits * powerOfTen(a.zeros + b.scale) < b.digits * powerOfTen(b.zeros + a.scale);
}
