/** What a point and a comma mean. @vi cách viết số */
export type NumberNotation = "vietnamese" | "international";

/**
 * Why a number is doubtful: `other-notation`: it can only be read the other way (`1.5`, `1,234,567`); `either-notation`: it can be read
 * both ways (`1,500` is one and a half in Vietnamese notation and one thousand five hundred in English).
 *
 * @vi cách viết số chưa rõ
 */
export type NumberDoubt = "other-notation" | "either-notation";

/** A numeral as it stands in a text: its digits are not yet a number. */
export interface Numeral {
  /** First position, that of a digit. */
  readonly start: number;
  /** Position after the last digit. */
  readonly end: number;
  /** All digits without separators; empty when the separators follow no notation or the digits are too many. */
  readonly digits: string;
  /** How many of the digits are decimals. */
  readonly scale: number;
  readonly doubt: NumberDoubt | undefined;
}

/** More digits than any count or amount has; to turn them into a number takes more than linear time. */
export const mostDigits = 1000;

/** A digit of ASCII. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

// "1.234.567,89", "05", "1 234 567,5": one kind of space stands between groups of three ("năm 2026 500 triệu" holds two numbers).
const run = /(?:([1-9]\d{0,2})(?:([ \u00a0\u202f\u2009])\d{3}(?!\d)(?:\2\d{3}(?!\d))*)|\d+)(?:[.,]\d+)*/uy;

// "đợt 1 200.000 đồng": the mark between thousands says that the space does not belong to the number.
const spaceApart = /^[\d\s]+\.\d{3}(?!\d)/u;

// "1.234.567,89", "1 234", "05", "1234,5"
const vietnamese = /^(?:[1-9]\d{0,2}([.\s])\d{3}(?:\1\d{3})*|\d+)(?:,(\d+))?$/u;

// "1,500"
const either = /^[1-9]\d{0,2},\d{3}$/u;

const swapMarks = (text: string): string => text.replace(/[.,]/gu, (mark) => (mark === "." ? "," : "."));

/**
 * Reads the numeral that begins at a digit, as far as its digits and separators go: `1.234.567,89`, `1 234`, `05`, `1.5`.
 *
 * @param text - Any text.
 * @param start - Position of the first digit.
 * @param notation - What a point and a comma mean; without it Vietnamese notation is tried first.
 */
export function scanNumeral(text: string, start: number, notation: NumberNotation | undefined): Numeral {
  run.lastIndex = start;
  const match = run.exec(text);
  const words = match?.[0] ?? "";
  const swap = notation === "international";
  const isApart = match?.[2] !== undefined && spaceApart.test(swap ? swapMarks(words) : words);
  const printed = isApart ? (match[1] ?? "") : words;
  const end = start + printed.length;
  const digits = printed.replace(/\D/gu, "");
  const nothing: Numeral = { start, end, digits: "", scale: 0, doubt: undefined };
  if (digits.length > mostDigits) return nothing;
  if (digits === printed) return { ...nothing, digits };
  const swapped = swapMarks(printed);
  const own = vietnamese.exec(swap ? swapped : printed);
  const read = own ?? vietnamese.exec(swap ? printed : swapped);
  if (read === null) return nothing;
  const doubt = own === null ? "other-notation" : notation === undefined && either.test(printed) ? "either-notation" : undefined;
  return { start, end, digits, scale: read[2]?.length ?? 0, doubt };
}
