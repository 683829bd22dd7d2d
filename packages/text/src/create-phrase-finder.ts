import type { TextRange } from "@kehoach/core";
import { foldVietnamese } from "./fold-vietnamese.ts";
import { once } from "./internal/once.ts";
import { placeTones } from "./place-tones.ts";

/** How phrases are compared with a text. */
export interface CreatePhraseFinderOptions {
  /** `ignore`: `dao tao` finds `Đào tạo`. `respect`: letters and tones have to agree, in either style of placing them. Default: `ignore`. */
  readonly diacritics?: "ignore" | "respect";
}

/** A phrase found in a text. */
export interface PhraseMention extends TextRange {
  /** The phrase, as it was given. */
  readonly phrase: string;
}

/** Finds the phrases it was made for. @vi tìm cụm từ */
export interface PhraseFinder {
  /**
   * Every mention in a text.
   *
   * @param text - Any text, composed or decomposed.
   * @returns The mentions in order; of two that overlap, the one that begins first, then the longer one.
   */
  find(text: string): readonly PhraseMention[];
}

/** A place in the tree of phrases: what may come next, and where to go on when nothing does. */
interface Node {
  readonly next: Map<string, Node>;
  fail: Node | undefined;
  /** The phrase that ends here, and how many tokens it has. */
  phrase: string | undefined;
  readonly depth: number;
  /** The nearest shorter phrase that ends here too. */
  shorter: Node | undefined;
}

/** A word, with the marks and invisible characters inside of it, or one sign; white space only divides. */
const tokens = once(() => new RegExp(String.raw`[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+|[^\s\p{L}\p{N}\p{M}]`, "gu"));
const letterOrDigit = once(() => new RegExp(String.raw`[\p{L}\p{N}]`, "u"));

/**
 * Prepares the search for many phrases at once, word by word: `Sở Nội vụ` is found in `SỞ  NỘI VỤ` and over the end of a line, not in
 * `Sở Nội vụng`. One pass over the text, however many phrases there are.
 *
 * @vi tìm cụm từ
 * @param phrases - What to look for; the case never counts.
 * @param options - Whether diacritics count.
 * @returns The finder.
 * @throws RangeError if a phrase has no word.
 * @example
 * ```ts
 * const finder = createPhraseFinder(["Sở Nội vụ", "đào tạo", "KH&CN"]);
 * finder.find("SỞ NỘI VỤ mở lớp dao tao");
 * // → [{ phrase: "Sở Nội vụ", start: 0, end: 9 }, { phrase: "đào tạo", start: 17, end: 24 }]
 * ```
 */
export function createPhraseFinder(phrases: readonly string[], options: CreatePhraseFinderOptions = {}): PhraseFinder {
  const respect = options.diacritics === "respect";
  const root = buildTree(phrases, respect);
  return {
    find(text) {
      const starts: number[] = [];
      const found: PhraseMention[] = [];
      let node = root;
      for (const { 0: token, index } of text.matchAll(tokens())) {
        starts.push(index);
        const key = keyOf(token, respect);
        let next = node.next.get(key);
        while (next === undefined && node.fail !== undefined) {
          node = node.fail;
          next = node.next.get(key);
        }
        node = next ?? root;
        for (let end = node.phrase === undefined ? node.shorter : node; end !== undefined; end = end.shorter) {
          if (end.phrase !== undefined)
            found.push({ phrase: end.phrase, start: starts[starts.length - end.depth] ?? 0, end: index + token.length });
        }
      }
      return withoutOverlaps(found);
    },
  };
}

const keyOf = (token: string, respect: boolean): string => {
  const letters = token.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, "");
  return respect ? placeTones(letters).toLowerCase() : foldVietnamese(letters);
};

function createNode(depth: number): Node {
  return { next: new Map(), fail: undefined, phrase: undefined, depth, shorter: undefined };
}

/** The tree of Aho and Corasick, over words in place of letters. */
function buildTree(phrases: readonly string[], respect: boolean): Node {
  const root = createNode(0);
  for (const phrase of phrases) {
    const keys = Array.from(phrase.matchAll(tokens()), ([token]) => keyOf(token, respect));
    if (!keys.some((key) => letterOrDigit().test(key))) throw new RangeError(`There is no word in the phrase "${phrase}"`);
    let node = root;
    for (const key of keys) {
      let next = node.next.get(key);
      if (next === undefined) {
        next = createNode(node.depth + 1);
        node.next.set(key, next);
      }
      node = next;
    }
    node.phrase ??= phrase;
  }
  const queue: Node[] = [root];
  for (const node of queue) {
    for (const [key, next] of node.next) {
      queue.push(next);
      let fail = node.fail;
      while (fail !== undefined && !fail.next.has(key)) fail = fail.fail;
      next.fail = fail?.next.get(key) ?? root;
      next.shorter = next.fail.phrase === undefined ? next.fail.shorter : next.fail;
    }
  }
  return root;
}

function withoutOverlaps(found: PhraseMention[]): readonly PhraseMention[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: PhraseMention[] = [];
  let end = 0;
  for (const mention of found) {
    if (mention.start < end) continue;
    kept.push(mention);
    ({ end } = mention);
  }
  return kept;
}
