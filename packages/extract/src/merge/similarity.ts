import { foldVietnamese } from "@kehoach/text";
import { createPairBook, type PairBook, type Pairs } from "./pair-book.ts";

/**
 * The words of a text, folded, without punctuation.
 *
 * @param text - Any text.
 * @returns Its words in order.
 */
export function wordsOf(text: string): readonly string[] {
  return foldVietnamese(text).match(/[\p{L}\p{N}%]+/gu) ?? [];
}

/**
 * How much two texts have in common: twice the shared pairs of neighbouring words over all pairs (Dice).
 *
 * @param first - A text.
 * @param second - Another.
 * @returns 0 for nothing in common, 1 for the same words in the same order.
 */
export function similarity(first: string, second: string): number {
  const book = createPairBook();
  const [a, b] = [book.pairsOf(first), book.pairsOf(second)];
  if (a.total === 0 || b.total === 0) return a.total === b.total ? 1 : 0;
  const counts = new Int32Array(book.size());
  a.ids.forEach((id, index) => {
    counts[id] = a.counts[index] ?? 0;
  });
  return (2 * sharedBy(counts, b)) / (a.total + b.total);
}

/** How many pairs a text shares with another, whose counts stand by the numbers of its pairs. */
function sharedBy(others: Int32Array, { ids, counts }: Pairs): number {
  let shared = 0;
  for (let index = 0; index < ids.length; index++) shared += Math.min(others[ids[index] ?? 0] ?? 0, counts[index] ?? 0);
  return shared;
}

/** Pairs of words that stand in more texts than this say nothing about which two belong together. */
const tooCommon = 50;

/** Where pairs of words stand among some texts: of each pair the texts, one behind another, and how often it stands in them. */
interface Places {
  /** By the number of a pair where its texts begin; those of the next pair begin where they end. */
  readonly starts: Int32Array;
  readonly texts: Int32Array;
  readonly counts: Int32Array;
}

function placesOf(texts: readonly Pairs[], size: number, fewest: number): Places {
  const starts = new Int32Array(size + 2);
  let all = 0;
  for (const { ids, total } of texts) {
    if (total < fewest) continue;
    for (const id of ids) starts[id + 2] = (starts[id + 2] ?? 0) + 1;
    all += ids.length;
  }
  for (let id = 2; id < starts.length; id++) starts[id] = (starts[id] ?? 0) + (starts[id - 1] ?? 0);
  const places: Places = { starts, texts: new Int32Array(all), counts: new Int32Array(all) };
  // Each pair takes its own room from the beginning of the one before it: when all are in, it begins where it should.
  texts.forEach(({ ids, counts, total }, at) => {
    if (total < fewest) return;
    for (let index = 0; index < ids.length; index++) {
      const id = (ids[index] ?? 0) + 1;
      const place = starts[id] ?? 0;
      starts[id] = place + 1;
      places.texts[place] = at;
      places.counts[place] = counts[index] ?? 0;
    }
  });
  return places;
}

/** How many texts hold a pair. */
function holdersOf({ starts }: Places, id: number): number {
  return (starts[id + 1] ?? 0) - (starts[id] ?? 0);
}

/** How many pairs of words a text shares with others. */
interface Shared {
  /** By the position of the other text; 0 for all again when the text has been looked at. */
  readonly counts: Int32Array;
  /** The others that share any, in the order they were found. */
  readonly found: number[];
}

function addShared({ counts, found }: Shared, places: Places, id: number, count: number): void {
  const end = places.starts[id + 1] ?? 0;
  for (let place = places.starts[id] ?? 0; place < end; place++) {
    const at = places.texts[place] ?? 0;
    const before = counts[at] ?? 0;
    if (before === 0) found.push(at);
    counts[at] = before + Math.min(count, places.counts[place] ?? 0);
  }
}

/**
 * Pairs each item of one list with the most similar item of another, best pairs first, each item at most once. Only items that
 * share a rare enough pair of words are compared, so long lists stay cheap.
 *
 * @param left - Texts of the first list.
 * @param right - Texts of the second list.
 * @param least - The least similarity of a pair.
 * @param book - Where the pairs of all of them are numbered.
 * @returns For each item of `left` the position of its partner, or `undefined`.
 */
export function pairBySimilarity(
  left: readonly Pairs[],
  right: readonly Pairs[],
  least: number,
  book: PairBook,
): readonly (number | undefined)[] {
  const places = placesOf(right, book.size(), 0);
  const scored: { readonly i: number; readonly j: number; readonly score: number }[] = [];
  const counts = new Int32Array(right.length);
  /** By the number of a pair: how often it stands in the text at hand, if it is a common one. */
  const common = new Int32Array(book.size());
  left.forEach((own, i) => {
    const shared: Shared = { counts, found: [] };
    let most = 0;
    for (let index = 0; index < own.ids.length; index++) {
      const id = own.ids[index] ?? 0;
      const count = own.counts[index] ?? 0;
      if (holdersOf(places, id) <= tooCommon) addShared(shared, places, id, count);
      else {
        common[id] = count;
        most += count;
      }
    }
    for (const j of shared.found) {
      const target = right[j];
      let same = counts[j] ?? 0;
      counts[j] = 0;
      if (target === undefined || (2 * (same + most)) / (own.total + target.total) < least) continue;
      if (most > 0) same += sharedBy(common, target);
      const score = (2 * same) / (own.total + target.total);
      if (score >= least) scored.push({ i, j, score });
    }
    if (most > 0) for (const id of own.ids) common[id] = 0;
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
 * @param book - Where the pairs of these and of the others are numbered.
 * @returns For another text, the positions of the parts that it holds, rising.
 */
export function createContainment(parts: readonly Pairs[], least: number, book: PairBook): (whole: Pairs) => readonly number[] {
  const places = placesOf(parts, book.size(), fewestPairs);
  const counts = new Int32Array(parts.length);
  return (whole) => {
    const shared: Shared = { counts, found: [] };
    for (let index = 0; index < whole.ids.length; index++) {
      const id = whole.ids[index] ?? 0;
      if (holdersOf(places, id) <= tooCommon) addShared(shared, places, id, whole.counts[index] ?? 0);
    }
    const held = shared.found.filter((at) => (counts[at] ?? 0) / (parts[at]?.total ?? 1) >= least);
    for (const at of shared.found) counts[at] = 0;
    return held.toSorted((first, second) => first - second);
  };
}
