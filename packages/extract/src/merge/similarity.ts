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

/** Where a pair of words stands among some texts, and how often in each. */
interface Places {
  readonly texts: number[];
  readonly counts: number[];
}

function indexOf(texts: readonly Pairs[], fewest: number): ReadonlyMap<string, Places> {
  const index = new Map<string, Places>();
  texts.forEach(({ counts, total }, at) => {
    if (total < fewest) return;
    for (const [pair, count] of counts) {
      let places = index.get(pair);
      if (places === undefined) {
        places = { texts: [], counts: [] };
        index.set(pair, places);
      }
      places.texts.push(at);
      places.counts.push(count);
    }
  });
  return index;
}

/** How many pairs of words a text shares with others. */
interface Shared {
  /** By the position of the other text; 0 for all again when the text has been looked at. */
  readonly counts: Int32Array;
  /** The others that share any, in the order they were found. */
  readonly found: number[];
}

function addShared({ counts, found }: Shared, places: Places, count: number): void {
  places.texts.forEach((at, index) => {
    const before = counts[at] ?? 0;
    if (before === 0) found.push(at);
    counts[at] = before + Math.min(count, places.counts[index] ?? 0);
  });
}

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
  const index = indexOf(right, 0);
  const scored: { readonly i: number; readonly j: number; readonly score: number }[] = [];
  const counts = new Int32Array(right.length);
  left.forEach((own, i) => {
    const shared: Shared = { counts, found: [] };
    const common: (readonly [pair: string, count: number])[] = [];
    let most = 0;
    for (const [pair, count] of own.counts) {
      const places = index.get(pair);
      if (places === undefined) continue;
      if (places.texts.length <= tooCommon) addShared(shared, places, count);
      else {
        common.push([pair, count]);
        most += count;
      }
    }
    for (const j of shared.found) {
      const target = right[j];
      let same = counts[j] ?? 0;
      counts[j] = 0;
      if (target === undefined || (2 * (same + most)) / (own.total + target.total) < least) continue;
      for (const [pair, count] of common) same += Math.min(count, target.counts.get(pair) ?? 0);
      const score = (2 * same) / (own.total + target.total);
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
 * @param least - The least share of the pairs of neighbouring words of a text that another has too when it holds the text.
 * @returns For another text, the positions of the parts that it holds, rising.
 */
export function createContainment(parts: readonly Pairs[], least: number): (whole: Pairs) => readonly number[] {
  const index = indexOf(parts, fewestPairs);
  const counts = new Int32Array(parts.length);
  return (whole) => {
    const shared: Shared = { counts, found: [] };
    for (const [pair, count] of whole.counts) {
      const places = index.get(pair);
      if (places !== undefined && places.texts.length <= tooCommon) addShared(shared, places, count);
    }
    const held = shared.found.filter((at) => (counts[at] ?? 0) / (parts[at]?.total ?? 1) >= least);
    for (const at of shared.found) counts[at] = 0;
    return held.toSorted((first, second) => first - second);
  };
}
