import type { Period } from "@kehoach/calendar";
import { createIsoDate, createIssue, type Issue, type SureRead } from "@kehoach/core";
import { findMoney, type MoneyUnit } from "@kehoach/money";
import { type BudgetLine, readBudgetLine, type ReadBudgetLineOptions } from "@kehoach/plan";
import { foldVietnamese } from "@kehoach/text";
import { extractMessages } from "../messages.ts";
import { mendWords } from "../words/mend-words.ts";

/** What a task says of its money: one line, or one for each part that has years or a source of its own. */
export type BudgetRead = SureRead<readonly BudgetLine[]>;

// năm 2024: 20 tỷ đồng, năm 2025: 25 tỷ đồng · 2026: 300 triệu; 2027 - 2030: 900 triệu
const yearBefore =
  /(?:^|[\s;,(+-])(?:(?:trong|giai đoạn|riêng|cho|vào) )?(?:năm |giai đoạn )?((?:19|20)\d{2})(?:\s?[-–]\s?((?:19|20)\d{2}))?\s?(?::|là|khoảng|cần)?\s*(?:khoảng\s*)?$/iu;

// NSNN: 300 triệu; XHH: 200 triệu · ngân sách tỉnh 300 triệu đồng, ngân sách xã 200 triệu đồng
function sourceBefore(before: string): string | undefined {
  const words = before
    .replace(/^(?:[;,+(\s]|và\s)+/u, "")
    .trimEnd()
    .replace(/(?::|\slà|\skhoảng)$/u, "")
    .trimEnd();
  return words.length <= 60 && beginsSource.test(words) && !/[;,:()\d]/u.test(words) ? words : undefined;
}

const beginsSource = /^(?:từ )?(?:nguồn|ngân sách|vốn|NS|XHH|xã hội hóa|tài trợ|đối ứng|nhân dân|doanh nghiệp|huy động)/iu;

/**
 * Reads what a task says of its money. Amounts that stand each behind a year of their own are a line each; what is stated for a quarter, a
 * class or a person is a rate, and no amount is made of it.
 *
 * @param words - The words, as printed.
 * @param options - Schedule of the task, unit of the column, source of the money.
 * @returns The lines.
 */
export function readBudget(words: string, options: ReadBudgetLineOptions = {}): BudgetRead {
  const mended = mendWords(words);
  const whole = readBudgetLine(mended.text, options);
  const issues: Issue[] = [...mended.issues, ...whole.issues];
  if (whole.value.kind === "priced" || whole.value.reason !== "other") return { value: [whole.value], issues, rest: [] };
  const amounts = findMoney(mended.text, options.unit === undefined ? {} : { unit: options.unit });
  // 350 triệu đồng/năm x 5 năm = 1.750 triệu đồng: what is computed stands last.
  const sum = amounts.at(-1);
  if (sum !== undefined && amounts.length > 1 && /=\s*$/u.test(mended.text.slice(0, sum.start))) {
    const { value } = readBudgetLine(mended.text.slice(sum.start), options);
    if (value.kind === "priced")
      return { value: [{ ...value, basis: "total", basisFrom: "words", words: whole.value.words }], issues: mended.issues, rest: [] };
  }
  const parts = amounts.map(({ start, end }, index) => {
    const from = amounts[index - 1]?.end ?? 0;
    const before = mended.text.slice(from, start);
    const money = mended.text.slice(start, end);
    const year = yearBefore.exec(before);
    if (year !== null) return linePart(money, mended.text.slice(from + year.index, end), { period: periodOf(year) }, options);
    const source = sourceBefore(before);
    return source === undefined ? undefined : linePart(money, mended.text.slice(from, end), { sources: [source] }, options);
  });
  if (parts.length > 1 && parts.every((part) => part !== undefined)) return { value: parts, issues: mended.issues, rest: [] };
  const [rate] = amounts;
  if (rate === undefined || amounts.length > 1 || rate.per.length === 0) return { value: [whole.value], issues, rest: [] };
  const said = createIssue(extractMessages, "amount-is-a-rate", { words: mended.text, per: rate.per.join(", ") });
  return { value: [whole.value], issues: [...mended.issues, said], rest: [] };
}

/** A part of the money of a row, in a column of its own. */
interface AmountPart {
  /** Header of the column. */
  readonly header: string;
  readonly words: string;
}

/**
 * The money of a row that its table spreads over columns: a line for each, with the years or the source that the header names.
 *
 * @param parts - The amounts, with the headers they stand under.
 * @param unit - Unit of bare numbers.
 * @param options - Schedule of the task.
 * @returns The lines.
 */
export function readSpreadBudget(parts: readonly AmountPart[], unit: MoneyUnit, options: ReadBudgetLineOptions): BudgetRead {
  const issues: Issue[] = [];
  const value = parts.map(({ header, words }): BudgetLine => {
    const year = /((?:19|20)\d{2})(?:\s?[-–]\s?((?:19|20)\d{2}))?/u.exec(header);
    const source = year === null ? { source: sourceIn(header) } : {};
    const read = readBudgetLine(words, { ...options, unit, ...source });
    issues.push(...read.issues.filter(({ code }) => code !== "budget-basis-unstated"));
    if (read.value.kind !== "priced") return read.value;
    // A year has one amount, and a source its part of the whole.
    return { ...read.value, basis: "total", basisFrom: "words", ...(year === null ? {} : { period: periodOf(year) }) };
  });
  return { value, issues, rest: [] };
}

/** `Kinh phí (triệu đồng) Ngân sách tỉnh`: the words behind those that say that it is money. */
function sourceIn(header: string): string {
  const from =
    /^(?:(?:tong|du toan|nhu cau|kinh phi|von|trong do|thuc hien|du kien|:|\([^()]{1,30}\)) ?){0,6}/u.exec(foldVietnamese(header))?.[0]
      .length ?? 0;
  return header.slice(from).trim() || header;
}

function linePart(
  money: string,
  words: string,
  part: { readonly period: Period } | { readonly sources: readonly string[] },
  options: ReadBudgetLineOptions,
): BudgetLine | undefined {
  const { value } = readBudgetLine(money, options);
  if (value.kind !== "priced") return undefined;
  return {
    ...value,
    basis: "total",
    basisFrom: "words",
    ...part,
    words: words
      .replace(/^[\s;,(+-]+/u, "")
      .replace(/\s+/gu, " ")
      .trim(),
  };
}

function periodOf([, from = "", to = from]: RegExpExecArray): Period {
  return { from: createIsoDate(Number(from), 1, 1), to: createIsoDate(Number(to === "" ? from : to), 12, 31) };
}
