import type { TextRange } from "@kehoach/core";
import { createLexicon, type Lexicon } from "./create-lexicon.ts";
import { findAbbreviationSlip } from "./internal/abbreviations.ts";
import { distance, type Spelling, spellingOf, tooFar } from "./internal/likeness.ts";
import { readTokens, type Token } from "./internal/read-tokens.ts";
import { isSyllable } from "./is-syllable.ts";

/**
 * What seems to have gone wrong: `form` (no syllable is written so: `tuỵên`), `word` (a syllable, and none that stands here:
 * `tổng họp`), `space` (a space too many or too few: `tổnghợp`), `abbreviation` (`CDS`).
 *
 * @vi loại lỗi in, lỗi gõ
 */
export type SlipKind = "form" | "word" | "space" | "abbreviation";

/**
 * What a slip may have been meant to be.
 *
 * @vi gợi ý sửa
 */
export interface Suggestion {
  /** The words, in the case of the text. */
  readonly words: string;
  /** How sure it is, between 0 and 1. */
  readonly confidence: number;
}

/**
 * Words of a text that look like a slip of printing, typing or scanning. Nothing is changed: a person decides.
 *
 * @vi lỗi in, lỗi gõ
 */
export interface Slip extends TextRange {
  /** The words as they stand, with the neighbours that show what was meant. */
  readonly words: string;
  /** What seems to have gone wrong. */
  readonly kind: SlipKind;
  /** What may have been meant, the surest first. */
  readonly suggestions: readonly Suggestion[];
}

/** How slips are sought. */
export interface FindSlipsOptions {
  /** The words to seek near. Default: the list of this package. */
  readonly lexicon?: Lexicon;
  /** The least confidence of a slip, between 0 and 1. Default: 0.7. */
  readonly least?: number;
}

let known: Lexicon | undefined;

/**
 * Finds printing, typing and scanning slips in a text, with suggestions: words beside which a syllable never stands, and near which
 * there is one that does; words no Vietnamese syllable is written as; spaces too many and too few.
 *
 * How often a form stands in the same text counts too. Names of people and places, words of other languages and what the list does not
 * know are left alone: many slips are not found, and what is found is seldom none.
 *
 * @vi lỗi in, lỗi gõ
 * @param text - Any text, composed; see `normalizeText`.
 * @param options - The words to seek near, and the least confidence.
 * @returns The slips in order, without overlaps.
 * @throws RangeError if the least confidence is not between 0 and 1.
 * @example
 * ```ts
 * findSlips("Phần đầu đến năm 2030 chuyển đối số toàn diện").map(({ words, suggestions }) => [words, suggestions[0]?.words]);
 * // → [["Phần đầu", "Phấn đấu"], ["chuyển đối", "chuyển đổi"]]
 * findSlips("phần đầu tư cho đối tượng"); // → []
 * ```
 */
export function findSlips(text: string, options: FindSlipsOptions = {}): readonly Slip[] {
  const least = options.least ?? 0.7;
  if (!(least >= 0 && least <= 1)) throw new RangeError(`A confidence lies between 0 and 1, and ${least} does not`);
  const lexicon = options.lexicon ?? (known ??= createLexicon());
  const search = createSearch(text, lexicon);
  const found = search.tokens
    .flatMap((_, index) => search.at(index))
    .filter(({ suggestions }) => (suggestions[0]?.confidence ?? 0) >= least);
  return withoutOverlaps(found);
}

/** A word that may be meant, with what speaks for it. */
interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly words: readonly string[];
  readonly kind: SlipKind;
  readonly score: number;
}

function createSearch(text: string, lexicon: Lexicon): { readonly tokens: readonly Token[]; at(index: number): readonly Slip[] } {
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
  const plainPairs = indexPlainPairs(lexicon, spell);
  const plainWords = indexPlainWords(lexicon, spell);
  const distances = new Map<string, number>();
  const measure = (a: string, b: string): number => {
    const key = `${a} ${b}`;
    let far = distances.get(key);
    if (far === undefined) {
      far = distance(spell(a), spell(b));
      distances.set(key, far);
    }
    return far;
  };
  const seen = new Set(tokens.map(({ word }) => word));

  const isPair = (a: string, b: string): boolean => lexicon.next.get(a)?.has(b) ?? false;
  const keyAt = (index: number): string => tokens[index]?.key ?? "";
  const follows = (index: number): boolean => (tokens[index]?.joined ?? false) && index + 1 < tokens.length;
  const pairAt = (index: number): boolean => follows(index) && isPair(keyAt(index), keyAt(index + 1));
  const tripleAt = (a: string, b: string, c: string): boolean => lexicon.triples.has(`${a} ${b} ${c}`);
  const count = (a: string, b: string): number => counts.get(`${a} ${b}`) ?? 0;

  const tripleFrom = (index: number): boolean =>
    index >= 0 && follows(index) && follows(index + 1) && tripleAt(keyAt(index), keyAt(index + 1), keyAt(index + 2));

  /** How well a word fits to its neighbours: weakly when the neighbour fits to the next one as well (`tổng họp báo cáo`). */
  const fitAt = (index: number): "strong" | "weak" | "none" => {
    if (tripleFrom(index) || tripleFrom(index - 1) || tripleFrom(index - 2)) return "strong";
    const left = index > 0 && pairAt(index - 1);
    const right = pairAt(index);
    if ((left && right) || (left && !(index > 1 && pairAt(index - 2))) || (right && !pairAt(index + 1))) return "strong";
    return left || right ? "weak" : "none";
  };

  /** What the text itself says of two pairs. */
  const judgeCounts = (said: number, meant: number): number => {
    if (said >= 3 && meant < 3 * said) return -2;
    return meant >= 3 ? 1 : meant >= 1 ? 0.4 : 0;
  };

  /** How ready a word is to be a slip, before anything is said of what was meant. */
  const readiness = (index: number): number => {
    const token = tokens[index];
    if (token === undefined) return 0;
    let score = 0;
    if (!token.formed) score += /[^\p{ASCII}]/u.test(token.word) ? 2.5 : 0.6;
    else if (!lexicon.syllables.has(token.key)) score += 0.8;
    if (lexicon.single.has(token.key)) score -= 1.3;
    if (isName(tokens, index)) score -= 2.2;
    return score;
  };

  const replaceOne = (index: number, fits: boolean): readonly Candidate[] => {
    const token = tokens[index];
    if (token === undefined) return [];
    const left = index > 0 && follows(index - 1) ? keyAt(index - 1) : undefined;
    const right = follows(index) ? keyAt(index + 1) : undefined;
    const options = new Set<string>([
      ...(left === undefined ? [] : (lexicon.next.get(left) ?? [])),
      ...(right === undefined ? [] : (lexicon.previous.get(right) ?? [])),
    ]);
    const ready = readiness(index) - (fits ? 1.2 : 0);
    const candidates: Candidate[] = [];
    const leftTaken = left !== undefined && index > 1 && pairAt(index - 2);
    const rightTaken = right !== undefined && pairAt(index + 1);
    for (const word of options) {
      if (word === token.key) continue;
      const far = measure(token.key, word);
      if (far > tooFar) continue;
      const byLeft = left !== undefined && isPair(left, word);
      const byRight = right !== undefined && isPair(word, right);
      const long =
        (byLeft && byRight && tripleAt(left, word, right)) ||
        (byLeft && index > 1 && follows(index - 2) && tripleAt(keyAt(index - 2), left, word)) ||
        (byRight && follows(index + 1) && tripleAt(word, right, keyAt(index + 2)));
      let score = 1.9 - 2.6 * far + ready;
      if (long) score += 1.6;
      else if (byLeft && byRight) score += 0.8;
      const anchorTaken = (!byLeft || leftTaken) && (!byRight || rightTaken);
      const anchorAlone = (!byLeft || lexicon.single.has(left)) && (!byRight || lexicon.single.has(right));
      // A syllable that is no word by itself and has no other partner must have had this one.
      if (!long) score += anchorTaken ? -1.6 : anchorAlone ? -0.5 : 1;
      const said = (byLeft ? count(left, token.key) : 0) + (byRight ? count(token.key, right) : 0);
      const meant = (byLeft ? count(left, word) : 0) + (byRight ? count(word, right) : 0);
      score += judgeCounts(said, meant);
      const both = byLeft && byRight;
      const showLeft = byLeft && !(both && !long && lexicon.single.has(left));
      const showRight = byRight && !(both && !long && showLeft && lexicon.single.has(right));
      const first = showLeft ? index - 1 : index;
      const last = showRight ? index + 1 : index;
      const words = [...(showLeft ? [left] : []), word, ...(showRight ? [right] : [])];
      candidates.push({ first, last, words, kind: token.formed ? "word" : "form", score });
    }
    return candidates;
  };

  const replaceTwo = (index: number): readonly Candidate[] => {
    const a = tokens[index];
    const b = tokens[index + 1];
    if (a === undefined || b === undefined || !follows(index) || b.opaque) return [];
    if ((index > 0 && pairAt(index - 1)) || pairAt(index + 1)) return [];
    const list = plainPairs.get(`${spell(a.key).plain} ${spell(b.key).plain}`) ?? [];
    return list.flatMap(([first, second]) => {
      if (first === a.key || second === b.key) return [];
      const far = measure(a.key, first) + measure(b.key, second);
      if (far > 1.3) return [];
      const score =
        3.4 -
        2.6 * far +
        Math.min(readiness(index), 0.8) +
        Math.min(readiness(index + 1), 0.8) +
        judgeCounts(count(a.key, b.key), count(first, second));
      return [
        { first: index, last: index + 1, words: [first, second], kind: a.formed && b.formed ? "word" : "form", score } satisfies Candidate,
      ];
    });
  };

  /** A word that is no syllable, without any help of its neighbours: the same letters with other marks. */
  const replaceAlone = (index: number): readonly Candidate[] => {
    const token = tokens[index];
    if (token === undefined || token.formed || !/[^\p{ASCII}]/u.test(token.word)) return [];
    const own = spell(token.key);
    return (plainWords.get(own.plain) ?? []).flatMap((word) => {
      const far = measure(token.key, word);
      if (far > 0.75) return [];
      const score =
        2.2 - 2.6 * far + (word === token.key ? 1.2 : 0) - (isName(tokens, index) ? 2 : 0) + (lexicon.single.has(word) ? 0.5 : 0);
      return [{ first: index, last: index, words: [word], kind: "form", score } satisfies Candidate];
    });
  };

  const moveSpaces = (index: number): readonly Candidate[] => {
    const token = tokens[index];
    if (token === undefined) return [];
    const candidates: Candidate[] = [];
    if (!token.formed && token.key.length >= 4) {
      for (let at = 1; at < token.key.length; at++) {
        const [a, b] = [token.key.slice(0, at), token.key.slice(at)];
        if (isPair(a, b) && isSyllable(a) && isSyllable(b))
          candidates.push({ first: index, last: index, words: [a, b], kind: "space", score: 3 });
      }
    }
    const next = tokens[index + 1];
    if (next !== undefined && follows(index) && !next.opaque && !(token.formed && next.formed)) {
      const word = token.key + next.key;
      const left = index > 0 && follows(index - 1) ? keyAt(index - 1) : undefined;
      const right = follows(index + 1) ? keyAt(index + 2) : undefined;
      const helped = (left !== undefined && isPair(left, word)) || (right !== undefined && isPair(word, right));
      if (isSyllable(word) && lexicon.syllables.has(word) && helped)
        candidates.push({ first: index, last: index + 1, words: [word], kind: "space", score: 2.6 });
    }
    return candidates;
  };

  return {
    tokens,
    at(index) {
      const token = tokens[index];
      if (token === undefined) return [];
      const short = findAbbreviationSlip(text, token, seen);
      if (short !== undefined)
        return [{ start: token.start, end: token.end, words: token.word, kind: "abbreviation", suggestions: [short] }];
      if (token.opaque || isAbbreviation(token)) return [];
      const fit = fitAt(index);
      if (token.formed && fit === "strong") return [];
      const candidates = [...replaceOne(index, fit === "weak"), ...replaceTwo(index), ...replaceAlone(index), ...moveSpaces(index)];
      return toSlips(text, tokens, candidates);
    },
  };
}

const confidenceOf = (score: number): number => Math.round(100 / (1 + Math.exp(-1.5 * (score - 0.9)))) / 100;

/** The candidates for one place as one slip, the best first. */
function toSlips(text: string, tokens: readonly Token[], candidates: readonly Candidate[]): readonly Slip[] {
  const sorted = [...candidates].sort((a, b) => b.score - a.score);
  const [best] = sorted;
  if (best === undefined) return [];
  const start = tokens[best.first]?.start ?? 0;
  const end = tokens[best.last]?.end ?? 0;
  const rivals = sorted.filter(({ first, last }) => first === best.first && last === best.last);
  const rival = sorted.find(({ words, first }) => first !== best.first || words.join(" ") !== best.words.join(" "));
  // Two words that fit as well as each other: either may be meant.
  const shared = rival !== undefined && best.score - rival.score < 0.4 && rival.words.join(" ") !== best.words.join(" ") ? 0.5 : 0;
  const suggestions = rivals.slice(0, 3).map(({ words, score }) => ({
    words: likeCase(text, tokens.slice(best.first, best.last + 1), words),
    confidence: confidenceOf(score - shared),
  }));
  return [{ start, end, words: text.slice(start, end), kind: best.kind, suggestions }];
}

/** The words in the case of those they replace. */
function likeCase(text: string, tokens: readonly Token[], words: readonly string[]): string {
  const written = tokens.map(({ start, end }) => text.slice(start, end));
  return words
    .map((word, index) => {
      const like = written[Math.min(index, written.length - 1)] ?? "";
      if (like.length > 1 && like === like.toUpperCase()) return word.toUpperCase();
      const capital =
        /^\p{Lu}/u.test(like) && (index < written.length || written.length === 1) && (written.length === words.length || index === 0);
      return capital ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
    })
    .join(" ");
}

/** Short capitals that are no syllable: `CNTT`, `TTg`. */
function isAbbreviation(token: Token): boolean {
  const capitals = token.word.replace(/[^\p{Lu}]/gu, "").length;
  return (
    capitals >= 2 &&
    (!token.formed ? token.word.length <= 7 : token.word.length <= 3 && capitals === token.word.length && !/[^\p{ASCII}]/u.test(token.word))
  );
}

/** A capital inside of a sentence, beside another one: the name of a person or a place. */
function isName(tokens: readonly Token[], index: number): boolean {
  const isCapital = (at: number): boolean => {
    const word = tokens[at]?.word ?? "";
    return /^\p{Lu}/u.test(word) && word !== word.toUpperCase();
  };
  if (!isCapital(index)) return false;
  const before = index > 0 && (tokens[index - 1]?.joined ?? false);
  return (before && isCapital(index - 1)) || ((tokens[index]?.joined ?? false) && isCapital(index + 1)) || before;
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

function indexPlainPairs(lexicon: Lexicon, spell: (word: string) => Spelling): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const index = new Map<string, [string, string][]>();
  for (const [first, seconds] of lexicon.next)
    for (const second of seconds) {
      const key = `${spell(first).plain} ${spell(second).plain}`;
      const list = index.get(key);
      if (list === undefined) index.set(key, [[first, second]]);
      else list.push([first, second]);
    }
  return index;
}

function indexPlainWords(lexicon: Lexicon, spell: (word: string) => Spelling): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const word of lexicon.syllables) {
    const { plain } = spell(word);
    const list = index.get(plain);
    if (list === undefined) index.set(plain, [word]);
    else list.push(word);
  }
  return index;
}

function withoutOverlaps(found: readonly Slip[]): readonly Slip[] {
  const sure = (slip: Slip): number => slip.suggestions[0]?.confidence ?? 0;
  const kept: Slip[] = [];
  for (const slip of found) {
    const last = kept.at(-1);
    if (last === undefined || slip.start >= last.end) kept.push(slip);
    else if (sure(slip) > sure(last)) kept[kept.length - 1] = slip;
  }
  return kept;
}
