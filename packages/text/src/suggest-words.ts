import { findSlips, type FindSlipsOptions, type Suggestion } from "./find-slips.ts";

/** How words are suggested. */
export interface SuggestWordsOptions extends FindSlipsOptions {
  /** The words before it, as far as they are known. */
  readonly before?: string;
  /** The words behind it. */
  readonly after?: string;
}

/**
 * What a word may have been meant to be, the surest first: for a field of a form, or a word that a reader marks. With the words around
 * it the answer is surer; without them only what no syllable is written as can be told.
 *
 * @vi gợi ý sửa
 * @param words - One or two words, as written.
 * @param options - The words around, the list to seek in, and the least confidence. Default of the latter: 0.3.
 * @returns The suggestions; none when the words may stand so.
 * @throws RangeError if the least confidence is not between 0 and 1.
 * @example
 * ```ts
 * suggestWords("họp", { before: "tổng", after: "số liệu" }).map(({ words }) => words); // → ["tổng hợp"]
 * suggestWords("nguời").map(({ words }) => words); // → ["người"]
 * suggestWords("họp"); // → []
 * ```
 */
export function suggestWords(words: string, options: SuggestWordsOptions = {}): readonly Suggestion[] {
  const { before = "", after = "", least = 0.3, ...rest } = options;
  const start = before === "" ? 0 : before.length + 1;
  const end = start + words.length;
  const text = `${before === "" ? "" : `${before} `}${words} ${after}`;
  return findSlips(text, { ...rest, least })
    .filter((slip) => slip.start < end && slip.end > start)
    .flatMap(({ suggestions }) => suggestions.filter(({ confidence }) => confidence >= least));
}
