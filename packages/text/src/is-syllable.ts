import { splitSyllable } from "./syllable.ts";

/** The longest syllable, nghiêng, has seven letters, each with two marks at most. */
const longestWritten = 21;

/**
 * Whether a word is a well-formed Vietnamese syllable: an onset and a rhyme that go together, one tone, in its place. It says nothing
 * of meaning, and finds what a scanner made of a word: `Suru`, `tuỵên`.
 *
 * @vi âm tiết
 * @param word - One word, in any case, composed or decomposed.
 * @returns Whether it is one; both styles of placing the tone count (`hòa`, `hoà`).
 * @example
 * ```ts
 * isSyllable("tuyện"); // → true
 * isSyllable("tuỵên"); // → false
 * isSyllable("Suru"); // → false
 * ```
 */
export function isSyllable(word: string): boolean {
  const parts = word.length > longestWritten ? undefined : splitSyllable(word.normalize("NFC"));
  if (parts === undefined) return false;
  const { onset, rhyme, toneAt } = parts;
  return toneAt === undefined || toneAt === onset + rhyme.old || toneAt === onset + rhyme.new;
}
