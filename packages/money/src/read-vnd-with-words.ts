import { createIssue, type Read } from "@kehoach/core";
import type { FindMoneyOptions } from "./find-money.ts";
import { isSilent } from "./internal/shorten.ts";
import type { MoneyIssueCode } from "./messages.ts";
import { readVndWords } from "./read-vnd-words.ts";
import { readVnd, type StatedVnd } from "./read-vnd.ts";
import { type WordsIssueCode, wordsMessages } from "./words-messages.ts";

/**
 * Reads an amount that stands in figures and, in brackets behind, in words, and says when the two differ.
 *
 * @vi số tiền bằng số và bằng chữ
 * @param text - For example `105.000 đồng (một trăm linh năm nghìn đồng)`; without words it is read as {@link readVnd} does.
 * @param options - Unit of bare numbers, notation.
 * @returns The amount in figures; an issue when the words state another one or are spelt in another way than usual.
 * @example
 * ```ts
 * import { readVndWithWords } from "@kehoach/money/words";
 * readVndWithWords("105.000 đồng (một trăm linh năm nghìn đồng)").issues; // → []
 * readVndWithWords("105.000 đồng (Bằng chữ: Một trăm mười lăm nghìn đồng)").issues[0]?.code; // → "amount-words-differ"
 * ```
 */
export function readVndWithWords(text: string, options: FindMoneyOptions = {}): Read<StatedVnd, MoneyIssueCode | WordsIssueCode> {
  const { value, issues, rest } = readVnd(text, options);
  const note = value?.note;
  if (value === undefined || note === undefined) return { issues, rest, ...(value === undefined ? {} : { value }) };
  const words = readVndWords(note);
  // Brackets that hold no amount in words hold something else: where the money comes from, what it is for.
  if (words.value === undefined) return { value, issues, rest };
  const differs =
    words.value === value.vnd
      ? []
      : [createIssue(wordsMessages, "amount-words-differ", { text: text.slice(value.start, value.end), words: note })];
  const behind = text.indexOf(")", value.end) + 1;
  return {
    value,
    issues: [...issues, ...words.issues, ...differs],
    rest: rest
      .map(({ start, end }) => (start >= value.end ? { start: Math.max(start, behind), end } : { start, end }))
      .filter(({ start, end }) => !isSilent(text.slice(start, end))),
  };
}
