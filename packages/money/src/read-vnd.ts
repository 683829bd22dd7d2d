import { createIssue, type Issue, type Read, type TextRange } from "@kehoach/core";
import { type FindMoneyOptions, findMoney, type MoneyMention } from "./find-money.ts";
import { type MoneyIssueCode, moneyMessages } from "./messages.ts";
import { toVnd } from "./money.ts";
import type { Vnd } from "./vnd.ts";

/** An amount as stated, with its whole đồng. @vi số tiền */
export interface StatedVnd extends MoneyMention {
  /** The amount in whole đồng. */
  readonly vnd: Vnd;
}

/**
 * Reads the one amount of money a text states, such as `7.500 triệu`, `23.950.000.000` or `2,5 tỷ đồng`.
 *
 * A text that is nothing but a number is taken as đồng when it has at least five digits, else it needs a unit. A rate
 * (`200.000 đồng/người/đêm`) is no total and gives no value. Of several amounts none is chosen.
 *
 * @vi số tiền
 * @param text - The words, for example the cell of a table; any normal form.
 * @param options - Unit of bare numbers, when it is stated apart (`ĐVT: triệu đồng`).
 * @returns The amount as stated and in đồng; issues; the stretches that were not money.
 * @example
 * ```ts
 * readVnd("7.500 triệu").value?.vnd; // → 7_500_000_000n
 * readVnd("Theo quy định").issues[0]?.code; // → "amount-unreadable"
 * ```
 */
export function readVnd(text: string, options: FindMoneyOptions = {}): Read<StatedVnd, MoneyIssueCode> {
  const composed = text.normalize("NFC");
  const whole: TextRange = { start: 0, end: text.length };
  const issues: Issue<MoneyIssueCode>[] = [];
  const digits = /^[\d.\u00a0 ]+$/u.test(composed.trim()) ? composed.replace(/\D/gu, "").length : 0;
  const found = findMoney(composed, options.unit === undefined && digits >= 5 ? { unit: "đồng" } : options);
  const fail = (code: MoneyIssueCode, params: Readonly<Record<string, string>>): Read<StatedVnd, MoneyIssueCode> => ({
    issues: [...issues, createIssue(moneyMessages, code, params)],
    rest: [whole],
  });
  const [first, ...others] = found;
  if (first === undefined) return fail("amount-unreadable", { text });
  if (others.length > 0) return fail("amount-several", { text, count: String(found.length) });
  const words = composed.slice(first.start, first.end);
  if (first.per.length > 0) return fail("amount-is-rate", { text: words, per: first.per.join("/") });
  if (first.doubtful) issues.push(createIssue(moneyMessages, "amount-notation-doubtful", { text: words }));
  let amount: Vnd;
  try {
    amount = toVnd(first.money);
  } catch {
    return fail("amount-not-whole", { text: words });
  }
  const unused = [
    { start: 0, end: first.start },
    { start: first.end, end: composed.length },
  ].filter((range) => composed.slice(range.start, range.end).trim() !== "");
  // Positions of the composed text are positions of the text only if composing changed nothing.
  const rest = composed === text || unused.length === 0 ? unused : [whole];
  return { value: { ...first, vnd: amount }, issues, rest };
}

/**
 * The one exact amount of money a text states, or a refusal.
 *
 * @param text - For example `1.250 triệu đồng`.
 * @param options - Unit of bare numbers.
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
    throw new SyntaxError(`Cannot read "${text}" as one exact amount of money`);
  }
  return value.vnd;
}
