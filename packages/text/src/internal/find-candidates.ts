import { isSyllable } from "../is-syllable.ts";
import type { Token } from "./read-tokens.ts";
import type { SlipContext } from "./slip-context.ts";

/** Words that may have been meant at a place, with what speaks for them. */
export interface Candidate {
  /** The first of the words it stands for. */
  readonly first: number;
  /** The last of them. */
  readonly last: number;
  readonly words: readonly string[];
  readonly kind: "form" | "word" | "space";
  /** The sum of the weights below. */
  readonly score: number;
}

/**
 * What speaks for and against a slip, in steps that add up; about 1 is as likely as not. Set by hand on texts with known slips and
 * tried on others: the precision is a test.
 */
const weights = {
  one: 2,
  two: 3.4,
  alone: 2.2,
  distance: -2.6,
  /** No syllable is written so. */
  noSyllable: 2.5,
  /** Perhaps a word of another language. */
  ascii: 0.6,
  /** A syllable that the list has nowhere. */
  unknownSyllable: 0.8,
  /** A word that stands beside anything. */
  particle: -1.5,
  /** A word of its own. */
  lone: -0.6,
  name: -2.2,
  /** Other letters, not only other marks, and none that are taken for each other in spelling (s and x, tr and ch). */
  otherLetters: -0.6,
  /** Fits to a neighbour that fits elsewhere as well. */
  weakFit: -1.2,
  triple: 1.6,
  bothSides: 0.8,
  /** The neighbour that shows what was meant has another partner already. */
  partnerTaken: -1.6,
  partnerLone: 0.3,
  partnerParticle: -0.5,
  /** The neighbour is no word by itself and has no other partner. */
  partnerBound: 1,
  /** The text has the same words often. */
  saidOften: -1.6,
  meantOften: 1,
  meantOnce: 0.4,
  joined: 3,
  parted: 2.6,
  scanned: 2.4,
  scannedAscii: 1.8,
  tonePlace: 1.2,
} as const;

/**
 * Everything that may have been meant at a place.
 *
 * @param context - The text.
 * @param index - Which word of it.
 * @returns The candidates, in no order; none for a word that fits where it stands.
 */
export function findCandidates(context: SlipContext, index: number): readonly Candidate[] {
  const token = context.tokens[index];
  if (token === undefined || token.opaque || token.word.length < 2 || isAbbreviation(token)) return [];
  const fit = context.fitAt(index);
  // Kạn of Bắc Kạn is no syllable, and a word of the list all the same.
  const known = token.formed || token.key === token.word.toLowerCase();
  if (known && fit === "strong") return [];
  return [
    ...replaceOne(context, index, fit === "weak" ? weights.weakFit : 0),
    ...replaceTwo(context, index),
    ...(token.formed ? [] : replaceAlone(context, index, token)),
    ...moveSpaces(context, index, token),
  ];
}

const isAscii = (word: string): boolean => /^[a-z]*$/iu.test(word);

/** How ready a word is to be a slip, before anything is said of what was meant. */
function readinessOf({ tokens, lexicon }: SlipContext, index: number): number {
  const token = tokens[index];
  if (token === undefined) return 0;
  let score = 0;
  if (!token.formed) score += isAscii(token.word) ? weights.ascii : weights.noSyllable;
  else if (!lexicon.syllables.has(token.key)) score += weights.unknownSyllable;
  if (lexicon.particles.has(token.key)) score += weights.particle;
  else if (lexicon.lone.has(token.key)) score += weights.lone;
  if (isName(tokens, index)) score += weights.name;
  return score;
}

/** What the text itself says: how often it has the words as they stand, and as they may be meant. */
function judgeCounts(said: number, meant: number, triple: boolean): number {
  if (said >= 3 && meant < 3 * said && !triple) return weights.saidOften;
  return meant >= 3 ? weights.meantOften : meant >= 1 ? weights.meantOnce : 0;
}

/**
 * Whether a word has a partner on its other side. In a row of pairs every second word has: `thời gian thực hiện` is two words, and
 * `hiện` has its partner in `thực`. A particle is nobody's partner (`có trách nhiệm`).
 */
function isTaken({ keyAt, pairAt, lexicon }: SlipContext, index: number, side: 1 | -1): boolean {
  let pairs = 0;
  for (let at = index; pairs < 8; at += side) {
    if (!pairAt(side === 1 ? at : at - 1) || lexicon.particles.has(keyAt(at + side))) break;
    pairs += 1;
  }
  return pairs % 2 === 1;
}

/** Another syllable in place of one, that makes a word with a neighbour: `chuyển đối`. */
function replaceOne(context: SlipContext, index: number, fit: number): readonly Candidate[] {
  const { lexicon, leftOf, rightOf, isPair, isTriple, count } = context;
  const token = context.tokens[index];
  const left = leftOf(index);
  const right = rightOf(index);
  if (token === undefined) return [];
  const options = new Set([
    ...(left === undefined ? [] : context.nearBehind(left, token.key)),
    ...(right === undefined ? [] : context.nearBefore(token.key, right)),
  ]);
  if (options.size === 0) return [];
  const isAlone = (word: string): boolean => lexicon.particles.has(word) || lexicon.lone.has(word);
  const holdOf = (word: string): number =>
    lexicon.particles.has(word) ? weights.partnerParticle : lexicon.lone.has(word) ? weights.partnerLone : weights.partnerBound;
  const ready = weights.one + readinessOf(context, index) + fit;
  const beyondLeft = leftOf(index - 1);
  const beyondRight = rightOf(index + 1);
  const leftTaken = isTaken(context, index - 1, -1);
  const rightTaken = isTaken(context, index + 1, 1);
  const plain = context.plainOf(token.key);
  const candidates: Candidate[] = [];
  for (const word of options) {
    const far = context.measure(token.key, word);
    const byLeft = left !== undefined && isPair(left, word);
    const byRight = right !== undefined && isPair(word, right);
    const behind = byRight && beyondRight !== undefined && isTriple(word, right, beyondRight);
    const before = byLeft && beyondLeft !== undefined && isTriple(beyondLeft, left, word);
    const around = byLeft && byRight && isTriple(left, word, right);
    const triple = behind || before || around;
    let score = ready + weights.distance * far;
    if (token.formed && lexicon.syllables.has(token.key) && far >= 0.4 && context.plainOf(word) !== plain) score += weights.otherLetters;
    if (triple) score += weights.triple;
    else {
      if (byLeft && byRight) score += weights.bothSides;
      const taken = (!byLeft || leftTaken) && (!byRight || rightTaken);
      score += taken ? weights.partnerTaken : Math.max(byLeft ? holdOf(left) : -1, byRight ? holdOf(right) : -1);
    }
    const said = (byLeft ? count(left, token.key) : 0) + (byRight ? count(token.key, right) : 0);
    const meant = (byLeft ? count(left, word) : 0) + (byRight ? count(word, right) : 0);
    score += judgeCounts(said, meant, triple);
    // A term is shown whole; of two neighbours the one that says more.
    const showLeft = triple ? before || around : byLeft && !(byRight && isAlone(left));
    const showRight = triple ? behind || around : byRight && !(showLeft && isAlone(right));
    const first = index - (before ? 2 : showLeft ? 1 : 0);
    const last = index + (behind ? 2 : showRight ? 1 : 0);
    const words = Array.from({ length: last - first + 1 }, (_, at) => (first + at === index ? word : context.keyAt(first + at)));
    candidates.push({ first, last, words, kind: token.formed ? "word" : "form", score });
  }
  return candidates;
}

/** Two syllables with the same letters and other marks: `Phần đầu` for Phấn đấu. */
function replaceTwo(context: SlipContext, index: number): readonly Candidate[] {
  const { lexicon, keyAt, leftOf, rightOf, isTriple, pairAt, measure, count } = context;
  const a = context.tokens[index];
  const b = context.tokens[index + 1];
  if (a === undefined || b === undefined || rightOf(index) === undefined || b.opaque || pairAt(index - 1) || pairAt(index + 1)) return [];
  const ready = [index, index + 1].reduce((sum, at) => sum + Math.min(0.8, Math.max(-0.7, readinessOf(context, at))), weights.two);
  const right = rightOf(index + 1);
  const left = leftOf(index);
  const pairs = lexicon.plainPairs.get(`${context.plainOf(a.key)} ${context.plainOf(b.key)}`) ?? [];
  // Where one syllable alone can be the slip, it is.
  if (pairs.some(([first, second]) => first === a.key || second === b.key)) return [];
  return pairs.flatMap(([first, second]) => {
    const far = measure(a.key, first) + measure(b.key, second);
    if (far > 1.3) return [];
    const triple = (right !== undefined && isTriple(first, second, right)) || (left !== undefined && isTriple(left, first, second));
    const score =
      ready +
      weights.distance * far +
      (triple ? weights.triple : 0) +
      judgeCounts(count(keyAt(index), keyAt(index + 1)), count(first, second), triple);
    return [{ first: index, last: index + 1, words: [first, second], kind: a.formed && b.formed ? "word" : "form", score } as const];
  });
}

/** What scanners make of ư, ơ, m and đ. */
const scanned: readonly (readonly [string, string])[] = [
  ["ur", "ư"],
  ["or", "ơ"],
  ["rn", "m"],
  ["cl", "đ"],
];

/** What is written for each other at the beginning: ngành, and nghề before e, ê and i. */
const initials: readonly (readonly [string, string])[] = [
  ["ngh", "ng"],
  ["ng", "ngh"],
  ["gh", "g"],
  ["g", "gh"],
  ["c", "k"],
  ["k", "c"],
];

/** What no syllable is written as, without any help of its neighbours: `Suru`, `nguời`. */
function replaceAlone(context: SlipContext, index: number, token: Token): readonly Candidate[] {
  const { lexicon, measure } = context;
  const place = { first: index, last: index, kind: "form" } as const;
  const repaired = scanned
    .filter(([from]) => token.key.includes(from))
    .map(([from, to]) => token.key.replace(from, to))
    .filter((word) => isSyllable(word) && lexicon.syllables.has(word));
  if (repaired.length > 0) {
    return repaired.map((word) => ({ ...place, words: [word], score: isAscii(token.word) ? weights.scannedAscii : weights.scanned }));
  }
  if (isAscii(token.word)) return [];
  // Kông Chro is a name.
  const initial = initials
    .filter(([from]) => token.word.startsWith(from))
    .map(([from, to]) => to + token.key.slice(from.length))
    .find((word) => isSyllable(word) && lexicon.syllables.has(word));
  if (initial !== undefined) return [{ ...place, words: [initial], score: weights.scanned }];
  const name = isName(context.tokens, index) ? weights.name : 0;
  return (lexicon.plainSyllables.get(context.plainOf(token.key)) ?? []).flatMap((word) => {
    if (word === token.word.toLowerCase()) return [];
    const far = measure(token.key, word);
    const score = weights.alone + weights.distance * far + (word === token.key ? weights.tonePlace : 0) + name;
    return far > 0.75 ? [] : [{ ...place, words: [word], score }];
  });
}

/** Two words written as one, one as two: `tổnghợp`, `ch uyển`. */
function moveSpaces(context: SlipContext, index: number, token: Token): readonly Candidate[] {
  const { lexicon, leftOf, rightOf, isPair } = context;
  const candidates: Candidate[] = [];
  if (!token.formed && token.key.length <= 15) {
    for (let at = 1; at < token.key.length; at++) {
      const words = [token.key.slice(0, at), token.key.slice(at)] as const;
      if (isPair(...words) && words.every(isSyllable))
        candidates.push({ first: index, last: index, words, kind: "space", score: weights.joined });
    }
  }
  const next = context.tokens[index + 1];
  if (next !== undefined && rightOf(index) !== undefined && !next.opaque && !(token.formed && next.formed)) {
    const word = token.key + next.key;
    const left = leftOf(index);
    const right = rightOf(index + 1);
    const helped = (left !== undefined && isPair(left, word)) || (right !== undefined && isPair(word, right));
    if (helped && isSyllable(word) && lexicon.syllables.has(word))
      candidates.push({ first: index, last: index + 1, words: [word], kind: "space", score: weights.parted });
  }
  return candidates;
}

/** Short capitals that are no syllable: `CNTT`, `TTg`. */
function isAbbreviation({ word, formed }: Token): boolean {
  const capitals = word.replace(/[^\p{Lu}]/gu, "").length;
  if (capitals < 2) return false;
  return formed ? word.length <= 3 && isAscii(word) && capitals === word.length : word.length <= 7 && capitals + 2 >= word.length;
}

/** A capital inside of a sentence: the name of a person or a place. */
function isName(tokens: readonly Token[], index: number): boolean {
  const isCapital = (at: number): boolean => {
    const word = tokens[at]?.word ?? "";
    return /^\p{Lu}/u.test(word) && word !== word.toUpperCase();
  };
  return isCapital(index) && (tokens[index - 1]?.joined === true || (tokens[index]?.joined === true && isCapital(index + 1)));
}
