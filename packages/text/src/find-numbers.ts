import type { TextRange } from "@kehoach/core";
import type { ExactNumber } from "./exact-number.ts";
import { isDigit, type NumberDoubt, type NumberNotation, scanNumeral } from "./internal/scan-numeral.ts";

/** A number found in a text. */
export interface NumberMention extends TextRange {
  /** The exact number; absent when its separators follow no notation (`1.23.456`, `4.1.10`) or it has more than 1,000 digits. */
  readonly value?: ExactNumber;
  /** Why its notation is doubtful. */
  readonly doubt?: NumberDoubt;
}

/** How to find numbers. */
export interface FindNumbersOptions {
  /** What a point and a comma mean in the text, when that is known. Default: Vietnamese notation, with doubts. */
  readonly notation?: NumberNotation;
}

/**
 * Every number in a text, from left to right, in one pass. A digit that follows a letter (`A4`) begins no number.
 *
 * @vi số viết theo cách Việt Nam
 * @param text - Any text.
 * @param options - Notation of the text.
 * @returns The numbers with their places.
 * @see Luật Kế toán 88/2015/QH13, Điều 11 (notation of numbers; wording unverified)
 * @example
 * ```ts
 * findNumbers("Có 986,8 nghìn người, 52%").map((found) => found.value); // → [{ digits: 9868n, scale: 1 }, { digits: 52n, scale: 0 }]
 * ```
 */
export function findNumbers(text: string, options: FindNumbersOptions = {}): readonly NumberMention[] {
  const found: NumberMention[] = [];
  const { length } = text;
  const { notation } = options;
  let at = 0;
  while (at < length) {
    if (!isDigit(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const { start, end, digits, scale, doubt } = scanNumeral(text, at, notation);
    if (at === 0 || !isLetter(text, at - 1)) {
      const value = digits === "" ? undefined : { digits: BigInt(digits), scale };
      if (value === undefined) found.push({ start, end });
      else found.push(doubt === undefined ? { start, end, value } : { start, end, value, doubt });
    }
    at = end;
  }
  return found;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  return (code >= 97 && code <= 122) || (text.charCodeAt(at) > 0xa9 && /[\p{L}\p{M}]/u.test(text.charAt(at)));
}
