import { createIssue, type Issue, type Read } from "@kehoach/core";
import { type ExactNumber, splitAtPoint } from "./exact-number.ts";
import { isDigit, mostDigits, type NumberNotation, scanNumeral } from "./internal/scan-numeral.ts";
import { type TextIssueCode, textMessages } from "./messages.ts";

/** A word that multiplies the number before it. @vi hàng của số */
export type NumberWord = "nghìn" | "triệu" | "tỷ" | "nghìn tỷ" | "triệu tỷ";

/** A number as a document prints it. @vi số viết theo cách Việt Nam */
export interface PrintedNumber extends ExactNumber {
  /** The word behind it, whose zeros are part of the number: `986,8 nghìn` is 986.800. */
  readonly word?: NumberWord;
  /** It is a percentage: `94,58%` has the digits 9458 and the scale 2. */
  readonly percent?: true;
}

/** How to read a number. */
export interface ReadNumberOptions {
  /** What a point and a comma mean, when that is known. Default: Vietnamese notation, with issues where it is doubtful. */
  readonly notation?: NumberNotation;
}

const zerosOf: Readonly<Record<string, number>> = { nghìn: 3, triệu: 6, tỷ: 9, "nghìn tỷ": 12, "triệu tỷ": 15 };

const isNumberWord = (text: string): text is NumberWord => Object.hasOwn(zerosOf, text);

/**
 * Reads a number in Vietnamese notation: a point (or a space) between thousands, a comma before decimals; a sign before it, and
 * `nghìn`, `triệu`, `tỷ` or `%` behind it.
 *
 * `1.500` is one thousand five hundred. `1.5` and `1,234,567` follow another notation: they are read that way, with an issue. `1,500`
 * is one and a half, with an issue because English notation means one thousand five hundred by it.
 *
 * @vi số viết theo cách Việt Nam
 * @param text - The number alone, such as `1.234.567,89`, `05`, `94,58%` or `986,8 nghìn`; white space around it is allowed.
 * @param options - Notation of the text.
 * @returns The exact number, and an issue when its notation is doubtful or nothing could be read.
 * @see Luật Kế toán 88/2015/QH13, Điều 11 (notation of numbers; wording unverified)
 * @example
 * ```ts
 * readNumber("1.234.567,89").value; // → { digits: 123456789n, scale: 2 }
 * readNumber("986,8 nghìn").value; // → { digits: 986800n, scale: 0, word: "nghìn" }
 * readNumber("94,58%").value; // → { digits: 9458n, scale: 2, percent: true }
 * readNumber("1.5").issues.map((issue) => issue.code); // → ["number-notation-doubtful"]
 * ```
 */
export function readNumber(text: string, options: ReadNumberOptions = {}): Read<PrintedNumber, TextIssueCode> {
  const trimmed = text.trim();
  const issues: Issue<TextIssueCode>[] = [];
  const sign = /^[-−+]/u.test(trimmed) ? 1 : 0;
  const numeral = isDigit(trimmed.charCodeAt(sign)) ? scanNumeral(trimmed, sign, options.notation) : undefined;
  const behind = numeral === undefined ? undefined : readBehind(trimmed.slice(numeral.end, numeral.end + 40), trimmed.length - numeral.end);
  if (numeral === undefined || numeral.digits === "" || behind === undefined) {
    const long = numeral !== undefined && numeral.end - numeral.start > mostDigits;
    issues.push(createIssue(textMessages, long ? "number-too-long" : "number-unreadable", { text: shorten(trimmed) }));
    return { issues, rest: [{ start: 0, end: text.length }] };
  }
  if (numeral.doubt === "other-notation") issues.push(createIssue(textMessages, "number-notation-doubtful", { text: trimmed }));
  if (numeral.doubt === "either-notation") issues.push(createIssue(textMessages, "number-notation-ambiguous", { text: trimmed }));
  const { word, zeros, percent } = behind;
  const digits = BigInt(numeral.digits) * (trimmed.startsWith("-") || trimmed.startsWith("−") ? -1n : 1n);
  const { scale } = numeral;
  const value: PrintedNumber = {
    ...(zeros === 0
      ? { digits, scale }
      : { digits: digits * 10n ** BigInt(Math.max(0, zeros - scale)), scale: Math.max(0, scale - zeros) }),
    ...(word === undefined ? {} : { word }),
    ...(percent ? { percent } : {}),
  };
  return { value, issues, rest: [] };
}

interface Behind {
  readonly word?: NumberWord;
  readonly zeros: number;
  readonly percent: boolean;
}

/** What stands behind the digits: nothing, `%` or a word; anything else makes the text no number. */
function readBehind(text: string, length: number): Behind | undefined {
  if (text.length < length) return undefined;
  const said = text.normalize("NFC").trim().replace(/\s+/gu, " ").toLowerCase();
  if (said === "" || said === "%") return { zeros: 0, percent: said === "%" };
  const word = said.replace("ngàn", "nghìn").replace("tỉ", "tỷ");
  return isNumberWord(word) ? { word, zeros: zerosOf[word] ?? 0, percent: false } : undefined;
}

/** A message shows the beginning of a long text. */
function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/**
 * Reads a number in Vietnamese notation, or refuses it.
 *
 * @param text - The number alone.
 * @param options - Notation of the text: it settles what a point and a comma mean.
 * @returns The exact number.
 * @throws SyntaxError if the text is not a number in Vietnamese notation, or its notation is doubtful. `1,500` is not: in Vietnamese
 *   notation it is one and a half.
 * @see Luật Kế toán 88/2015/QH13, Điều 11 (notation of numbers; wording unverified)
 * @example
 * ```ts
 * parseNumber("2.500"); // → { digits: 2500n, scale: 0 }
 * parseNumber("2.5", { notation: "international" }); // → { digits: 25n, scale: 1 }
 * ```
 */
export function parseNumber(text: string, options: ReadNumberOptions = {}): PrintedNumber {
  const { value, issues } = readNumber(text, { notation: options.notation ?? "vietnamese" });
  if (value === undefined || issues.length > 0) throw new SyntaxError(`Cannot read "${shorten(text)}" as a number in Vietnamese notation`);
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
  const { sign, whole, decimals } = splitAtPoint(value);
  const first = whole.length % 3 || 3;
  let grouped = whole.slice(0, first);
  for (let at = first; at < whole.length; at += 3) grouped += `.${whole.slice(at, at + 3)}`;
  return `${sign}${grouped}${decimals && `,${decimals}`}`;
}
