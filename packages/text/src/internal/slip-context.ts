import type { Lexicon } from "../create-lexicon.ts";
import { distance, type Spelling, spellingOf, tooFar } from "./likeness.ts";
import { readTokens, type Token } from "./read-tokens.ts";

/** How well a word fits to its neighbours: weakly when the neighbour fits to the next one as well (`tổng họp báo cáo`). */
type Fit = "strong" | "weak" | "none";

/** A text with what the word list says of it; made once for all of its words. */
export interface SlipContext {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  /** Every word of the text, as written. */
  readonly written: ReadonlySet<string>;
  /** The word at a place, in small letters. */
  readonly keyAt: (index: number) => string;
  /** The word beside it, with nothing but white space between. */
  readonly leftOf: (index: number) => string | undefined;
  readonly rightOf: (index: number) => string | undefined;
  readonly isPair: (a: string, b: string) => boolean;
  readonly isTriple: (a: string, b: string, c: string) => boolean;
  /** Whether the words at a place and at the next one are a word of the list. */
  readonly pairAt: (index: number) => boolean;
  readonly fitAt: (index: number) => Fit;
  /** How often two words stand beside each other in the text. */
  readonly count: (a: string, b: string) => number;
  /** How far two words are from each other. */
  readonly measure: (a: string, b: string) => number;
  /** A word without marks. */
  readonly plainOf: (word: string) => string;
  /** The syllables near a word that make a word with the one before it. */
  readonly nearBehind: (left: string, word: string) => readonly string[];
  /** The syllables near a word that make a word with the one behind it. */
  readonly nearBefore: (word: string, right: string) => readonly string[];
}

/**
 * Prepares a text.
 *
 * @param text - The text.
 * @param lexicon - The word list.
 * @returns What the generators of candidates ask.
 */
export function createSlipContext(text: string, lexicon: Lexicon): SlipContext {
  const tokens = readTokens(text);
  const counts = countPairs(tokens);
  const spellings = new Map<string, Spelling>();
  const spell = (word: string): Spelling => {
    let spelling = spellings.get(word);
    if (spelling === undefined) {
      spelling = spellingOf(word);
      spellings.set(word, spelling);
    }
    return spelling;
  };
  const measure = remember((a, b) => distance(spell(a), spell(b)));
  const nearIn = (options: ReadonlySet<string> | undefined, word: string): readonly string[] =>
    [...(options ?? [])].filter((option) => option !== word && measure(word, option) <= tooFar);
  const keyAt = (index: number): string => tokens[index]?.key ?? "";
  const rightOf = (index: number): string | undefined => (tokens[index]?.joined === true ? tokens[index + 1]?.key : undefined);
  const leftOf = (index: number): string | undefined => (tokens[index - 1]?.joined === true ? tokens[index - 1]?.key : undefined);
  const isPair = (a: string, b: string): boolean => lexicon.next.get(a)?.has(b) ?? false;
  const isTriple = (a: string, b: string, c: string): boolean => lexicon.triples.has(`${a} ${b} ${c}`);
  const pairAt = (index: number): boolean => {
    const right = rightOf(index);
    return right !== undefined && isPair(keyAt(index), right);
  };
  const tripleAt = (index: number): boolean => {
    const [second, third] = [rightOf(index), rightOf(index + 1)];
    return second !== undefined && third !== undefined && isTriple(keyAt(index), second, third);
  };
  return {
    text,
    lexicon,
    tokens,
    written: new Set(tokens.map(({ word }) => word)),
    keyAt,
    leftOf,
    rightOf,
    isPair,
    isTriple,
    pairAt,
    fitAt(index) {
      if (tripleAt(index) || tripleAt(index - 1) || tripleAt(index - 2)) return "strong";
      const left = pairAt(index - 1);
      const right = pairAt(index);
      if ((left && right) || (left && !pairAt(index - 2)) || (right && !pairAt(index + 1))) return "strong";
      return left || right ? "weak" : "none";
    },
    count: (a, b) => counts.get(`${a} ${b}`) ?? 0,
    measure,
    plainOf: (word) => spell(word).plain,
    nearBehind: remember((left, word) => nearIn(lexicon.next.get(left), word)),
    nearBefore: remember((word, right) => nearIn(lexicon.previous.get(right), word)),
  };
}

/** Answers each question once. */
function remember<T>(ask: (a: string, b: string) => T): (a: string, b: string) => T {
  const answers = new Map<string, Map<string, T>>();
  return (a, b) => {
    let row = answers.get(a);
    if (row === undefined) {
      row = new Map<string, T>();
      answers.set(a, row);
    }
    const known = row.get(b);
    if (known !== undefined) return known;
    const answer = ask(a, b);
    row.set(b, answer);
    return answer;
  };
}

function countPairs(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (!token.joined || next === undefined || token.opaque || next.opaque) continue;
    const pair = `${token.key} ${next.key}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}
