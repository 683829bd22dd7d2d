import { foldVietnamese } from "@kehoach/text";

/**
 * The words of a text, folded, without punctuation.
 *
 * @param text - Any text.
 * @returns Its words in order.
 */
export function wordsOf(text: string): readonly string[] {
  return foldVietnamese(text).match(/[\p{L}\p{N}%]+/gu) ?? [];
}

/** A text as the pairs of its neighbouring words, counted once and compared often. */
export interface Pairs {
  readonly words: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/**
 * The pairs of neighbouring words of a text.
 *
 * @param text - Any text.
 * @returns How often each pair stands in it.
 */
export function pairsOf(text: string): Pairs {
  const words = wordsOf(text);
  const list = words.length === 1 ? words : words.slice(1).map((word, index) => `${words[index] ?? ""} ${word}`);
  const counts = new Map<string, number>();
  for (const pair of list) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return { words: words.join(" "), counts, total: list.length };
}

function likeness(a: Pairs, b: Pairs): number {
  if (a.total === 0 || b.total === 0) return a.words === b.words ? 1 : 0;
  let shared = 0;
  for (const [pair, count] of a.counts) shared += Math.min(count, b.counts.get(pair) ?? 0);
  return (2 * shared) / (a.total + b.total);
}

/**
 * How much two texts have in common: twice the shared pairs of neighbouring words over all pairs (Dice).
 *
 * @param first - A text.
 * @param second - Another.
 * @returns 0 for nothing in common, 1 for the same words in the same order.
 */
export function similarity(first: string, second: string): number {
  return likeness(pairsOf(first), pairsOf(second));
}

/** Pairs of words that stand in more texts than this say nothing about which two belong together. */
const tooCommon = 50;

/**
 * Pairs each item of one list with the most similar item of another, best pairs first, each item at most once. Only items that
 * share a rare enough pair of words are compared, so long lists stay cheap.
 *
 * @param left - Texts of the first list.
 * @param right - Texts of the second list.
 * @param least - The least similarity of a pair.
 * @returns For each item of `left` the position of its partner, or `undefined`.
 */
export function pairBySimilarity(left: readonly Pairs[], right: readonly Pairs[], least: number): readonly (number | undefined)[] {
  const index = new Map<string, number[]>();
  right.forEach(({ counts }, j) => {
    for (const pair of counts.keys()) {
      const places = index.get(pair);
      if (places === undefined) index.set(pair, [j]);
      else places.push(j);
    }
  });
  const scored: { readonly i: number; readonly j: number; readonly score: number }[] = [];
  left.forEach((own, i) => {
    const candidates = new Set<number>();
    for (const pair of own.counts.keys()) {
      const places = index.get(pair) ?? [];
      if (places.length <= tooCommon) for (const j of places) candidates.add(j);
    }
    for (const j of candidates) {
      const target = right[j];
      const score = target === undefined ? 0 : likeness(own, target);
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

/** A text of fewer pairs says too little about what it stands in. */
const fewestPairs = 6;

/**
 * Prepares texts to be looked for in others.
 *
 * @param parts - Texts that may stand in others.
 * @returns For another text, the share of the pairs of neighbouring words of each part that it has too: 1 for all of them.
 */
export function createContainment(parts: readonly Pairs[]): (whole: Pairs) => ReadonlyMap<number, number> {
  const index = new Map<string, number[]>();
  parts.forEach(({ counts, total }, at) => {
    if (total < fewestPairs) return;
    for (const pair of counts.keys()) {
      const places = index.get(pair);
      if (places === undefined) index.set(pair, [at]);
      else places.push(at);
    }
  });
  return (whole) => {
    const shared = new Map<number, number>();
    for (const [pair, count] of whole.counts) {
      const places = index.get(pair) ?? [];
      if (places.length > tooCommon) continue;
      for (const at of places) shared.set(at, (shared.get(at) ?? 0) + Math.min(count, parts[at]?.counts.get(pair) ?? 0));
    }
    return new Map([...shared].map(([at, count]) => [at, count / (parts[at]?.total ?? 1)]));
  };
}
