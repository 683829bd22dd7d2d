import { createIssue, type Read } from "@kehoach/core";
import type { FindMoneyOptions } from "./find-money.ts";
import { composeText } from "./internal/compose-text.ts";
import { isSilent } from "./internal/shorten.ts";
import type { MoneyIssueCode } from "./messages.ts";
import { readVndWords } from "./read-vnd-words.ts";
import { readVnd, type StatedVnd } from "./read-vnd.ts";
import { type WordsIssueCode, wordsMessages } from "./words-messages.ts";

// "105.000 đồng, bằng chữ: Một trăm linh năm nghìn đồng", in one paragraph or in two
const behindFigures = /^[\s,;.–-]{0,9}((?:(?:số tiền|viết|ghi) ){0,3}bằng chữ[^\p{L}][^();.\n]{1,400})/iu;

/**
 * Reads an amount that stands in figures and, in brackets or as `bằng chữ: …` behind, in words, and says when the two differ.
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
 * readVndWithWords("105.000 đồng, bằng chữ: một trăm linh năm nghìn đồng").rest; // → []
 * ```
 */
export function readVndWithWords(text: string, options: FindMoneyOptions = {}): Read<StatedVnd, MoneyIssueCode | WordsIssueCode> {
  const { value, issues, rest } = readVnd(text, options);
  if (value === undefined) return { issues, rest };
  const { text: tail, back } = composeText(text.slice(value.end));
  const apart = value.note === undefined ? behindFigures.exec(tail) : null;
  const note = value.note ?? apart?.[1];
  if (note === undefined) return { value, issues, rest };
  const words = readVndWords(note);
  // Brackets that hold no amount in words hold something else: where the money comes from, what it is for.
  if (words.value === undefined) return { value, issues, rest };
  const differs =
    words.value === value.vnd
      ? []
      : [createIssue(wordsMessages, "amount-words-differ", { text: text.slice(value.start, value.end), words: note })];
  const used = apart === null ? tail.indexOf(")") + 1 : apart[0].length;
  const behind = value.end + back({ start: 0, end: used }).end;
  return {
    value,
    issues: [...issues, ...words.issues, ...differs],
    rest: rest
      .map(({ start, end }) => (start >= value.end ? { start: Math.max(start, behind), end } : { start, end }))
      .filter(({ start, end }) => !isSilent(text.slice(start, end))),
  };
}
