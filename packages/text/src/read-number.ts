import { createIssue, type Issue, type Read } from "@kehoach/core";
import type { ExactNumber } from "./exact-number.ts";
import { type TextIssueCode, textMessages } from "./messages.ts";

/** What the number is made of: `grouped` has whole groups of three (`1.234`), `plain` has none. */
const forms: readonly { readonly pattern: RegExp; readonly group: string; readonly decimal: string; readonly doubt: boolean }[] = [
  { pattern: /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u, group: ".", decimal: ",", doubt: false }, // 1.234.567,89
  { pattern: /^\d{1,3}(?: \d{3})+(?:,\d+)?$/u, group: " ", decimal: ",", doubt: false }, // 1 234 567,89
  { pattern: /^\d+(?:,\d+)?$/u, group: "", decimal: ",", doubt: false }, // 05 · 94,58
  { pattern: /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/u, group: ",", decimal: ".", doubt: true }, // 1,234,567.89, the English way
  { pattern: /^\d{1,3}(?:,\d{3})+\.\d+$/u, group: ",", decimal: ".", doubt: true }, // 1,234.5
  { pattern: /^\d+\.\d+$/u, group: "", decimal: ".", doubt: true }, // 94.58
];

/**
 * Reads a number in Vietnamese notation: a point (or a space) between thousands, a comma before decimals.
 *
 * `1.500` is one thousand five hundred. `1.5` and `1,234,567` follow another notation: they are read that way, with an issue.
 *
 * @vi số viết theo cách Việt Nam
 * @param text - The number alone, such as `1.234.567,89`, `05` or `94,58`; white space around it is allowed.
 * @returns The exact number, and an issue when another notation was assumed or nothing could be read.
 * @see Luật Kế toán 88/2015/QH13, Điều 11 (notation of numbers; wording unverified)
 * @example
 * ```ts
 * readNumber("1.234.567,89").value; // → { digits: 123456789n, scale: 2 }
 * readNumber("1.5").issues.map((issue) => issue.code); // → ["number-notation-doubtful"]
 * ```
 */
export function readNumber(text: string): Read<ExactNumber, TextIssueCode> {
  const trimmed = text.replace(/[\u00a0\u202f]/gu, " ").trim();
  const issues: Issue<TextIssueCode>[] = [];
  for (const { pattern, group, decimal, doubt } of forms) {
    if (!pattern.test(trimmed)) continue;
    const [whole = "", decimals = ""] = trimmed.split(decimal);
    const digits = (group === "" ? whole : whole.replaceAll(group, "")) + decimals;
    if (doubt) issues.push(createIssue(textMessages, "number-notation-doubtful", { text: trimmed }));
    return { value: { digits: BigInt(digits), scale: decimals.length }, issues, rest: [] };
  }
  issues.push(createIssue(textMessages, "number-unreadable", { text: trimmed }));
  return { issues, rest: [{ start: 0, end: text.length }] };
}

/**
 * Reads a number in Vietnamese notation, or refuses it.
 *
 * @param text - The number alone.
 * @returns The exact number.
 * @throws SyntaxError if the text is not a number in Vietnamese notation, or its notation is doubtful.
 * @see Luật Kế toán 88/2015/QH13, Điều 11 (notation of numbers; wording unverified)
 * @example
 * ```ts
 * parseNumber("2.500"); // → { digits: 2500n, scale: 0 }
 * ```
 */
export function parseNumber(text: string): ExactNumber {
  const { value, issues } = readNumber(text);
  if (value === undefined || issues.length > 0) throw new SyntaxError(`Cannot read "${text}" as a number in Vietnamese notation`);
  return value;
}

/**
 * Prints a number in Vietnamese notation.
 *
 * @param value - The number.
 * @returns Thousands separated by points, decimals after a comma, all digits kept.
 * @see Luật Kế toán 88/2015/QH13, Điều 11 (notation of numbers; wording unverified)
 * @example
 * ```ts
 * formatNumber({ digits: 2341550n, scale: 2 }); // → "23.415,50"
 * ```
 */
export function formatNumber(value: ExactNumber): string {
  const negative = value.digits < 0n;
  const digits = (negative ? -value.digits : value.digits).toString().padStart(value.scale + 1, "0");
  const whole = digits.slice(0, digits.length - value.scale);
  let grouped = "";
  for (let end = whole.length; end > 0; end -= 3) {
    const group = whole.slice(Math.max(0, end - 3), end);
    grouped = grouped === "" ? group : `${group}.${grouped}`;
  }
  const decimals = digits.slice(digits.length - value.scale);
  return `${negative ? "-" : ""}${grouped}${decimals === "" ? "" : `,${decimals}`}`;
}
