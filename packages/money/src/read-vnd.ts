import { createIssue, type Issue, type Read, type TextRange } from "@kehoach/core";
import type { FindMoneyOptions } from "./find-money.ts";
import { composeText } from "./internal/compose-text.ts";
import { boundBefore, boundBehind } from "./internal/modality.ts";
import { readPlain } from "./internal/read-plain.ts";
import { type MoneyScan, scanComposed } from "./internal/scan-money.ts";
import { isSilent, shorten } from "./internal/shorten.ts";
import { type MoneyIssueCode, moneyMessages } from "./messages.ts";
import type { MoneyMention } from "./money-mention.ts";
import { type Vnd, vnd } from "./vnd.ts";

/** An amount as stated, with its whole đồng. @vi số tiền */
export interface StatedVnd extends MoneyMention {
  /** The amount in whole đồng. For an interval the lower end. */
  readonly vnd: Vnd;
}

/**
 * Reads the one amount of money a text states, such as `7.500 triệu`, `23.950.000.000` or `2,5 tỷ đồng`.
 *
 * A text that is nothing but a number is taken as đồng when it is 10.000 or more, else it needs a unit. A rate
 * (`200.000 đồng/người/đêm`) is no total and gives no value: {@link readVndRate} reads it. Of several amounts none is chosen:
 * {@link findMoney} gives them all. What only looks like money (`4,5 triệu dân`) is named in an issue.
 *
 * @vi số tiền
 * @param text - The words, for example the cell of a table; any normal form.
 * @param options - Unit of bare numbers, when it is stated apart (`ĐVT: triệu đồng`); notation.
 * @returns The amount as stated and in đồng; issues; the stretches that were not money.
 * @example
 * ```ts
 * readVnd("7.500 triệu").value?.vnd; // → 7_500_000_000n
 * const { value, rest } = readVnd("NSNN hơn 27 tỷ đồng (sự nghiệp KH&CN)");
 * [value?.vnd, value?.modality, value?.source, value?.note, value?.precision]; // → [27_000_000_000n, "more-than", "NSNN", "sự nghiệp KH&CN", 9]
 * rest.length; // → 2
 * readVnd("Theo quy định").issues[0]?.code; // → "amount-unreadable"
 * ```
 */
export function readVnd(text: string, options: FindMoneyOptions = {}): Read<StatedVnd, MoneyIssueCode> {
  const plain = options.notation === "international" ? undefined : readPlain(text, options.unit);
  return plain === undefined ? readOne(text, options, false) : { value: plain, issues: [], rest: [] };
}

/**
 * Reads the one rate a text states: an amount for each person, day, class … with the bound that the words set on it. A rate is never
 * part of a sum.
 *
 * @vi mức chi, định mức
 * @param text - For example `không quá 200.000 đồng/người/đêm`; any normal form.
 * @param options - Unit of bare numbers, notation.
 * @returns The amount of one unit, what it is counted by (`per`) and how it binds (`modality`); issues; what was not used.
 * @example
 * ```ts
 * const { value } = readVndRate("không quá 200.000 đồng/người/đêm");
 * [value?.vnd, value?.per, value?.modality]; // → [200_000n, ["người", "đêm"], "at-most"]
 * readVndRate("7.500 triệu").issues[0]?.code; // → "amount-is-total"
 * ```
 */
export function readVndRate(text: string, options: FindMoneyOptions = {}): Read<StatedVnd, MoneyIssueCode> {
  return readOne(text, options, true);
}

/** A cell that holds nothing but a number in brackets. */
const inBrackets = /^\s*\(\s*\d[\d.,\s]*\)\s*$/u;

/** A cell that holds nothing but a long number. */
const bare = /^\s*[-−]?\d[\d.,\s–-]{4,}$/u;

/** `7,500 triệu`: three decimals of which the last is a zero. */
const padded = /^-?\d{1,3},\d\d0(?![\d.,])/u;

function readOne(source: string, options: FindMoneyOptions, asRate: boolean): Read<StatedVnd, MoneyIssueCode> {
  const { text: composed, back } = composeText(source);
  const bracketed = inBrackets.test(composed);
  const text = bracketed ? composed.replace(/[()]/gu, " ") : composed;
  const issues: Issue<MoneyIssueCode>[] = [];
  const report = (code: MoneyIssueCode, words = shorten(source), more = {}): void => {
    issues.push(createIssue(moneyMessages, code, { text: words, ...more }));
  };
  const wordsOf = ({ start, end }: TextRange): string => text.slice(start, end);
  const plain = scanCell(text, options);
  // Where nothing else is money, "350tr" and "200k" are.
  const { money, counts, misprints } = plain.money.length > 0 ? plain : scanComposed(text, options, true);
  const [found] = money;
  for (const count of counts.slice(0, 20)) report("amount-counts-things", wordsOf(count), { of: count.of });
  for (const misprint of misprints.slice(0, 20)) report("amount-misprinted", wordsOf(misprint));
  if (found === undefined) {
    if (misprints.length === 0) report("amount-unreadable");
  } else if (money.length > 1) report("amount-several", undefined, { count: String(money.length) });
  else {
    const words = wordsOf(found);
    const per = found.per.join("/");
    if (plain.money.length === 0) report("amount-abbreviated", words);
    else if (found.doubtful)
      report(found.money.unit !== "đồng" && padded.test(words) ? "amount-reads-two-ways" : "amount-notation-doubtful", words);
    if (asRate !== per.length > 0) report(asRate ? "amount-is-total" : "amount-is-rate", words, { per });
    else if (!isStated(found) || (found.upper !== undefined && found.upperVnd === undefined)) report("amount-not-whole", words);
    else if (bracketed) {
      report("amount-in-brackets");
      const amount = found.vnd === 0n ? found.money.amount : `-${found.money.amount}`;
      return {
        value: { ...found, start: 0, end: source.length, money: { ...found.money, amount }, vnd: vnd(0n - found.vnd) },
        issues,
        rest: [],
      };
    } else {
      return { value: back(found), issues, rest: restOf(text, found, [...counts, ...misprints]).map(back) };
    }
  }
  return { issues, rest: source === "" ? [] : [{ start: 0, end: source.length }] };
}

function isStated(found: MoneyMention): found is StatedVnd {
  return found.vnd !== undefined;
}

/** A cell that holds nothing but a long number states đồng. */
function scanCell(text: string, options: FindMoneyOptions): MoneyScan {
  if (options.unit === undefined && text.length < 100 && bare.test(text)) {
    const scan = scanComposed(text, { ...options, unit: "đồng" });
    const amount = scan.money[0]?.vnd ?? 0n;
    if (amount * amount >= 100_000_000n) return scan;
  }
  return scanComposed(text, options);
}

/** The stretches beside the amount; what counts things is a stretch of its own, and the mark that ends a sentence is none. */
function restOf(text: string, found: MoneyMention, others: readonly TextRange[]): readonly TextRange[] {
  const start = boundBefore(text, found.start)?.start ?? found.start;
  const end = boundBehind(text, found.end)?.end ?? found.end;
  const rest: TextRange[] = [];
  let from = 0;
  for (const range of [...others, { start, end }, { start: text.length, end: text.length }].sort((a, b) => a.start - b.start)) {
    rest.push({ start: from, end: range.start });
    if (range.start !== start) rest.push(range);
    from = range.end;
  }
  return rest
    .map((range) => ({ start: range.start, end: range.end }))
    .filter((range) => {
      const words = text.slice(range.start, range.end);
      return !isSilent(words) && !(found.upper !== undefined && words.trim().toLowerCase() === "từ");
    });
}

/**
 * The one exact amount of money a text states, or a refusal.
 *
 * @param text - For example `1.250 triệu đồng`.
 * @param options - Unit of bare numbers, notation.
 * @returns The amount in whole đồng.
 * @throws SyntaxError if the text states no amount, several, a rate, an interval or an approximate one, or says more than that.
 * @example
 * ```ts
 * parseVnd("1.250 triệu đồng"); // → 1_250_000_000n
 * ```
 */
export function parseVnd(text: string, options: FindMoneyOptions = {}): Vnd {
  const { value, issues, rest } = readVnd(text, options);
  if (value === undefined || issues.length > 0 || rest.length > 0 || value.upper !== undefined || value.modality !== "exact") {
    throw new SyntaxError(`Cannot read "${shorten(text)}" as one exact amount of money`);
  }
  return value.vnd;
}
