import { createPhraseFinder, type CreatePhraseFinderOptions, type PhraseMention } from "./create-phrase-finder.ts";

/**
 * Finds phrases in a text word by word, whatever their case and diacritics, and says where they stand. For many texts and the same
 * phrases, {@link createPhraseFinder} prepares the phrases once.
 *
 * @vi tìm cụm từ
 * @param text - Any text, composed or decomposed.
 * @param phrases - What to look for.
 * @param options - Whether diacritics count.
 * @returns The mentions in order, without overlaps.
 * @throws RangeError if a phrase has no word.
 * @example
 * ```ts
 * findPhrases("Số hóa là số hoá", ["số hóa"], { diacritics: "respect" }).map(({ start }) => start); // → [0, 10]
 * findPhrases("chính sách đào tạo", ["sách đào"]); // → [{ phrase: "sách đào", start: 6, end: 14 }]
 * findPhrases("kế hoạch hóa", ["hoa"]); // → [{ phrase: "hoa", start: 9, end: 12 }]
 * findPhrases("Phần mềm", ["phần mề"]); // → []
 * ```
 */
export function findPhrases(text: string, phrases: readonly string[], options: CreatePhraseFinderOptions = {}): readonly PhraseMention[] {
  return createPhraseFinder(phrases, options).find(text);
}
