import type { TextRange } from "@kehoach/core";
import type { ExactNumber } from "./exact-number.ts";
import { isDigit, type NumberDoubt, type NumberNotation, scanNumeral } from "./internal/scan-numeral.ts";
import { once } from "./internal/once.ts";

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

const letterOrMark = once(() => new RegExp(String.raw`[\p{L}\p{M}]`, "u"));

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
  for (let at = 0; at < text.length; at += 1) {
    if (!isDigit(text.charCodeAt(at))) continue;
    const { start, end, digits, scale, doubt } = scanNumeral(text, at, options.notation);
    if (!letterOrMark().test(text.charAt(at - 1)))
      found.push({
        start,
        end,
        ...(digits === "" ? {} : { value: { digits: BigInt(digits), scale } }),
        ...(doubt === undefined ? {} : { doubt }),
      });
    at = end - 1;
  }
  return found;
}
