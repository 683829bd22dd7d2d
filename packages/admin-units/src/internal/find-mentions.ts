import { type NamedUnit, type NameEntry, type NameIndex } from "./name-index.ts";
import type { Token } from "./tokenize.ts";
import { editDistance, slipsBetween } from "./edit-distance.ts";
import { isIdiom, streetWords, type TypeWord, typeBehind, typeWordAt } from "./type-words.ts";

/** A place in a text where a name may stand. */
export interface Mention {
  readonly entry: NameEntry;
  /** Tokens of the name. */
  readonly first: number;
  readonly last: number;
  /** First token with its type word. */
  readonly head: number;
  /** Last token with an English type behind it. */
  readonly tail: number;
  /** Types the text gives it, as bits; 0 for none. */
  readonly bits: number;
  /** Whether nothing else stands between the separators around it. */
  readonly isAlone: boolean;
  /** Whether it is that of a street, a bridge or a house. */
  readonly isStreet: boolean;
  /** Whether the name was read with a slip. */
  readonly isSlip: boolean;
  /** Whether it is part of a longer name. */
  readonly isNested: boolean;
}

/** What a text is, prepared for the reader. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly types: readonly (TypeWord | undefined)[];
  /** Whether some word has its marks. */
  readonly isMarked: boolean;
  /** Whether a word for a district stands before some name. */
  readonly hasDistrict: boolean;
}

/** Type words of a text, place by place. */
export function scan(tokens: readonly Token[]): Scan {
  const isMarked = tokens.some(({ isPlain }) => !isPlain);
  const types = tokens.map((_, at) => typeWordAt(tokens, at, isMarked));
  const hasDistrict = types.some((type, at) => {
    if (type === undefined || (type.bits & (16 + 32 + 64)) === 0) return false;
    // "TP. H Chí Minh" lacks a letter, and speaks of no huyện.
    if (types[at - 1] !== undefined || types[at - 2]?.words === 2) return false;
    const next = tokens[at + type.words];
    return next?.opens === 0 && (next.isNumber || next.folded.length > 1) && !isIdiom(tokens[at], next);
  });
  return { tokens, types, isMarked, hasDistrict };
}

/** Whether what stands before a token is the end of a part of the text. */
const startsPart = (tokens: readonly Token[], at: number): boolean => at >= tokens.length || (tokens[at]?.opens ?? 2) > 0;

/** Whether the English word before a name belongs to the name before it: "Bến Nghé Ward Bình Thạnh District". */
function isBehind({ tokens }: Scan, entry: NameEntry, first: number, last: number): boolean {
  if (entry.isNumber || typeBehind(tokens[first - 1]) === 0 || first < 2 || tokens[first - 1]?.opens !== 0) return false;
  // "Ward Tân Phong District 7": the second word is that of the number.
  return typeBehind(tokens[last + 1]) !== 0 && tokens[last + 2]?.isNumber !== true;
}

/** A mention with what stands around it. */
function makeMention(scanned: Scan, entry: NameEntry, first: number, last: number, isSlip: boolean): Mention {
  const { tokens, types } = scanned;
  let head = first;
  let bits = 0;
  if (first > 0 && (tokens[first]?.opens ?? 2) < 2) {
    const two = first > 1 ? types[first - 2] : undefined;
    const one = types[first - 1];
    if (two?.words === 2) {
      ({ bits } = two);
      head = first - 2;
    } else if (one?.words === 1 && !isBehind(scanned, entry, first, last)) {
      ({ bits } = one);
      head = first - 1;
    }
  }
  let tail = last;
  if (bits === 0) {
    bits = typeBehind(tokens[last + 1]);
    if (bits !== 0) tail = last + 1;
  }
  const before = tokens[head - 1];
  const isStreet =
    bits === 0 &&
    before !== undefined &&
    !startsPart(tokens, head) &&
    // 87A is a number and a letter.
    (streetWords.has(before.folded) || ((before.isNumber || (!before.isApart && tokens[head - 2]?.isNumber === true)) && !entry.isNumber));
  return {
    entry,
    first,
    last,
    head,
    tail,
    bits,
    isAlone: startsPart(tokens, head) && startsPart(tokens, tail + 1),
    isStreet,
    isSlip,
    isNested: false,
  };
}

interface Found {
  readonly entry: NameEntry;
  readonly first: number;
  readonly last: number;
}

/** Every place where a name of the index stands, letter by letter, whatever its tones. */
export function findMentions(scanned: Scan, index: NameIndex): Mention[] {
  const { tokens } = scanned;
  const found: Found[] = [];
  for (const [first, token] of tokens.entries()) {
    const words = index.startingWith(token.folded);
    const longest = words?.longest ?? 0;
    let key = token.folded;
    let crosses = false;
    let isDivided = false;
    for (let last = first; last < first + longest; last++) {
      if (last > first) {
        const next = tokens[last];
        if (next === undefined) break;
        if (next.opens === 2) isDivided = true;
        if (next.opens > 0) crosses = true;
        key += ` ${next.folded}`;
      }
      const entry = words?.entries.get(key);
      // "Xuân Hương, Đà Lạt" is phường Xuân Hương - Đà Lạt as well; of larger units the parts are units of their own.
      // "Thừa Thiên - Huế" is that province with or without the dash.
      const isOne = !crosses || entry?.hasDash === true || (entry?.isProvince === true && !isDivided && last > first + 1);
      if (entry !== undefined && isOne && (!isDivided || !(entry.isProvince || entry.isDistrict))) found.push({ entry, first, last });
    }
    // Names in one word are longer than a syllable, or none of those that names begin with.
    if (token.folded.length > 5 || (token.folded.length === 5 && words === undefined)) {
      const entry = index.inOneWord(token.folded);
      if (entry !== undefined) found.push({ entry, first, last: first });
    }
  }
  const mentions: Mention[] = [];
  const overlapping = found.filter(({ first, last }) => last > first);
  for (const { entry, first, last } of found) {
    const mention = makeMention(scanned, entry, first, last, false);
    // A number is a name only behind the word for its type.
    if (entry.isNumber && mention.bits === 0) continue;
    // Of "thành phố Huế" the last word is no part of "Phố Huế".
    const isNested = overlapping.some(
      (other) =>
        other.first <= first &&
        last <= other.last &&
        other.last - other.first > last - first &&
        (mention.bits === 0 || mention.head > other.first || other.last > last),
    );
    mentions.push(isNested ? { ...mention, isNested } : mention);
  }
  return mentions;
}

/** How a name is written at a mention: 1 with all its marks, 0 without any, below 0 with other marks. */
export function markScore(scanned: Scan, mention: Mention, named: NamedUnit): number {
  const { tokens, isMarked } = scanned;
  if (mention.isSlip) {
    if (!isMarked) return 0;
    const words = tokens.slice(mention.first, mention.last + 1);
    const written = words.map(({ marked }) => marked).join("");
    // A vowel that was lost took its tone along: "Lm" is no nearer to La than to Lãm.
    const isWhole = words.length !== named.marks.length;
    const marks = named.marks.map((mark, at) => (isWhole || /[aeiouy]/u.test(words[at]?.folded ?? "") ? mark : mark.replace(/\d$/u, "")));
    // One letter is the slip itself; what differs beside it speaks for another name.
    return -0.6 * (editDistance(written, marks.join(""), 4) - 1);
  }
  const count = mention.last - mention.first + 1;
  if (count !== named.marks.length) return 0;
  let score = 0;
  let isExact = true;
  for (let at = 0; at < count; at++) {
    const token = tokens[mention.first + at];
    const mark = named.marks[at];
    if (token === undefined || token.marked === mark) continue;
    isExact = false;
    if (!token.isPlain) score -= 1.5;
    else if (isMarked) score -= 0.4;
  }
  return isExact && isMarked ? 1 : score;
}

/** Tokens that a name with a slip may take. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The most words of a name that is tried with a slip. */
const longestSlip = 6;
const shortestSlip = 4;

/** Stretches that begin at a token, the shortest first. */
export function stretchesFrom(start: number, end: number): readonly Stretch[] {
  const count = Math.min(end - start, longestSlip);
  return Array.from({ length: count }, (_, index) => ({ first: start, last: start + index }));
}

/** Stretches that end before a token, the shortest first. */
export function stretchesTo(start: number, end: number): readonly Stretch[] {
  const count = Math.min(end - start, longestSlip);
  return Array.from({ length: count }, (_, index) => ({ first: end - 1 - index, last: end - 1 }));
}

/**
 * Mentions with one slip among some names: those with the fewest slips, and of these those that leave the fewest words unread.
 *
 * @param stretches - Where the name may stand.
 * @param scope - Lists of the names that may stand there.
 */
export function findSlips(scanned: Scan, stretches: readonly Stretch[], scope: readonly (readonly NameEntry[])[]): readonly Mention[] {
  const { tokens } = scanned;
  const windows: { readonly stretch: Stretch; readonly joined: string; readonly loose: string }[] = [];
  for (const stretch of stretches) {
    let joined = "";
    for (let at = stretch.first; at <= stretch.last; at++) joined += tokens[at]?.folded ?? "";
    if (joined.length >= shortestSlip) windows.push({ stretch, joined, loose: joined.replaceAll("y", "i") });
  }
  if (windows.length === 0) return [];
  let found: { readonly entry: NameEntry; readonly stretch: Stretch; readonly isSlip: boolean }[] = [];
  let fewest = 2;
  let widest = 0;
  const seen = new Set<NameEntry>();
  for (const names of scope)
    for (const entry of names) {
      const { length } = entry.joined;
      if (length < shortestSlip || entry.isNumber) continue;
      for (const { stretch, joined, loose } of windows) {
        const difference = length - joined.length;
        if (difference > 1 || difference < -1) continue;
        const slips = slipsBetween(entry.loose, loose);
        if (slips > 1 || slips > fewest) continue;
        const width = stretch.last - stretch.first;
        if ((slips === fewest && width < widest) || (seen.has(entry) && width === widest)) continue;
        if (slips < fewest || width > widest) found = [];
        fewest = slips;
        widest = width;
        seen.add(entry);
        found.push({ entry, stretch, isSlip: entry.joined !== joined });
      }
    }
  return found.map(({ entry, stretch, isSlip }) => makeMention(scanned, entry, stretch.first, stretch.last, isSlip));
}
