import { foldVietnamese } from "@kehoach/text";

/** A text as the pairs of its neighbouring words, counted once and compared often. */
export interface Pairs {
  /** Numbers of its pairs, each once, in the order they come. */
  readonly ids: Int32Array;
  /** How often each of them stands in it. */
  readonly counts: Int32Array;
  /** How many pairs it has; a text of one word has that word for its pair. */
  readonly total: number;
}

/** Numbers the pairs of neighbouring words of some texts, so that the texts can be compared by numbers. */
export interface PairBook {
  /** The pairs of a text, folded and without punctuation. */
  readonly pairsOf: (text: string) => Pairs;
  /** How many different pairs were numbered so far. */
  readonly size: () => number;
}

/** What stands for the second word of a text that has only one. */
const nothing = -1;

/**
 * Begins to number the pairs of words of texts that are to be compared with each other.
 *
 * @returns The numbers, from 0.
 */
export function createPairBook(): PairBook {
  const words = new WordTable();
  const pairs = new PairTable();
  /** Where a pair of the text at hand stands among its pairs; only what that text has set counts. */
  let places: Int32Array = new Int32Array(1024);
  return {
    pairsOf(text) {
      const found = words.idsIn(foldVietnamese(text));
      const total = found.length > 1 ? found.length - 1 : found.length;
      const ids = new Int32Array(total);
      const counts = new Int32Array(total);
      let filled = 0;
      for (let index = 0; index < total; index++) {
        const id = pairs.idOf(found[index] ?? 0, found[index + 1] ?? nothing);
        if (id >= places.length) {
          const grown = new Int32Array(2 * places.length);
          grown.set(places);
          places = grown;
        }
        const place = places[id] ?? 0;
        if (place < filled && ids[place] === id) {
          counts[place] = (counts[place] ?? 0) + 1;
        } else {
          places[id] = filled;
          ids[filled] = id;
          counts[filled] = 1;
          filled += 1;
        }
      }
      return filled === total ? { ids, counts, total } : { ids: ids.slice(0, filled), counts: counts.slice(0, filled), total };
    },
    size: () => pairs.size,
  };
}

/** What a code unit is: not known yet, one of a word, or none. */
const kinds = new Uint8Array(0x10000);

function isOfWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Half of a surrogate pair is what the whole is.
  if (code >= 0xd800 && code < 0xe000) return ofWord.test(String.fromCodePoint(text.codePointAt(code < 0xdc00 ? at : at - 1) ?? 0));
  let kind = kinds[code] ?? 0;
  if (kind === 0) {
    kind = ofWord.test(String.fromCharCode(code)) ? 1 : 2;
    kinds[code] = kind;
  }
  return kind === 1;
}

const ofWord = /[\p{L}\p{N}%]/u;

/** Numbers of words by their letters, found by a hash of these without cutting the words out of their text. */
class WordTable {
  readonly #words: string[] = [];
  readonly #hashes: number[] = [];
  #slots: Int32Array = new Int32Array(1024).fill(nothing);

  /** The words of a folded text, in order. */
  idsIn(folded: string): readonly number[] {
    const ids: number[] = [];
    for (let at = 0; at < folded.length; at++) {
      const start = at;
      let hash = 0;
      for (; at < folded.length && isOfWord(folded, at); at++) hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
      if (at > start) ids.push(this.#idOf(folded, start, at, hash ^ (hash >>> 15)));
    }
    return ids;
  }

  #idOf(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let id = this.#slots[slot] ?? nothing; id !== nothing; id = this.#slots[slot] ?? nothing) {
      if (this.#hashes[id] === hash && isAt(this.#words[id] ?? "", text, start, end)) return id;
      slot = (slot + 1) & mask;
    }
    const id = this.#words.push(text.slice(start, end)) - 1;
    this.#hashes.push(hash);
    this.#slots[slot] = id;
    if (2 * id > mask) this.#slots = slotsOf(this.#hashes, 4 * (mask + 1));
    return id;
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** Numbers of pairs by the numbers of their words. */
class PairTable {
  readonly #firsts: number[] = [];
  readonly #seconds: number[] = [];
  readonly #hashes: number[] = [];
  #slots: Int32Array = new Int32Array(1024).fill(nothing);

  get size(): number {
    return this.#hashes.length;
  }

  idOf(first: number, second: number): number {
    const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
    const hash = mixed ^ (mixed >>> 15);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let id = this.#slots[slot] ?? nothing; id !== nothing; id = this.#slots[slot] ?? nothing) {
      if (this.#firsts[id] === first && this.#seconds[id] === second) return id;
      slot = (slot + 1) & mask;
    }
    const id = this.#hashes.push(hash) - 1;
    this.#firsts.push(first);
    this.#seconds.push(second);
    this.#slots[slot] = id;
    if (2 * id > mask) this.#slots = slotsOf(this.#hashes, 4 * (mask + 1));
    return id;
  }
}

/** The numbers again in a table with more room. */
function slotsOf(hashes: readonly number[], size: number): Int32Array {
  const slots = new Int32Array(size).fill(nothing);
  hashes.forEach((hash, id) => {
    let slot = hash & (size - 1);
    while (slots[slot] !== nothing) slot = (slot + 1) & (size - 1);
    slots[slot] = id;
  });
  return slots;
}
