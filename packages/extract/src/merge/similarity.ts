import { foldVietnamese } from "@kehoach/text";

/**
 * The words of a text, folded, without punctuation.
 *
 * @param text - Any text.
 * @returns Its words in order.
 */
export function wordsOf(text: string): readonly string[] {
  return foldVietnamese(text.normalize("NFC")).match(/[\p{L}\p{N}%]+/gu) ?? [];
}

/**
 * How much two texts have in common: twice the shared pairs of neighbouring words over all pairs (Dice).
 *
 * @param first - A text.
 * @param second - Another.
 * @returns 0 for nothing in common, 1 for the same words in the same order.
 */
export function similarity(first: string, second: string): number {
  const [a, b] = [pairs(wordsOf(first)), pairs(wordsOf(second))];
  if (a.length === 0 || b.length === 0) return wordsOf(first).join(" ") === wordsOf(second).join(" ") ? 1 : 0;
  const left = new Map<string, number>();
  for (const pair of a) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of b) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    shared += 1;
  }
  return (2 * shared) / (a.length + b.length);
}

/** Pairs of words that stand in more texts than this say nothing about which two belong together. */
const tooCommon = 200;

/**
 * Pairs each item of one list with the most similar item of another, best pairs first, each item at most once. Only items that
 * share a rare enough pair of words are compared, so long lists stay cheap.
 *
 * @param left - Texts of the first list.
 * @param right - Texts of the second list.
 * @param least - The least similarity of a pair.
 * @returns For each item of `left` the position of its partner, or `undefined`.
 */
export function pairBySimilarity(left: readonly string[], right: readonly string[], least: number): readonly (number | undefined)[] {
  const index = new Map<string, number[]>();
  right.forEach((text, j) => {
    for (const pair of new Set(pairs(wordsOf(text)))) {
      const places = index.get(pair);
      if (places === undefined) index.set(pair, [j]);
      else places.push(j);
    }
  });
  const scored: { readonly i: number; readonly j: number; readonly score: number }[] = [];
  left.forEach((text, i) => {
    const candidates = new Set<number>();
    for (const pair of new Set(pairs(wordsOf(text)))) {
      const places = index.get(pair) ?? [];
      if (places.length <= tooCommon) for (const j of places) candidates.add(j);
    }
    for (const j of candidates) {
      const score = similarity(text, right[j] ?? "");
      if (score >= least) scored.push({ i, j, score });
    }
  });
  scored.sort((a, b) => b.score - a.score || Math.abs(a.i - a.j) - Math.abs(b.i - b.j));
  const partner: (number | undefined)[] = left.map(() => undefined);
  const taken = new Set<number>();
  for (const { i, j } of scored) {
    if (partner[i] !== undefined || taken.has(j)) continue;
    partner[i] = j;
    taken.add(j);
  }
  return partner;
}

function pairs(words: readonly string[]): readonly string[] {
  if (words.length === 1) return words;
  return words.slice(1).map((word, index) => `${words[index] ?? ""} ${word}`);
}
