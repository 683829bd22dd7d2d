import type { TextRange } from "@kehoach/core";
import { createLexicon, type Lexicon } from "./create-lexicon.ts";
import { findAbbreviationSlip } from "./internal/abbreviations.ts";
import { type Candidate, findCandidates } from "./internal/find-candidates.ts";
import type { Token } from "./internal/read-tokens.ts";
import { createSlipContext, type SlipContext } from "./internal/slip-context.ts";

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
 * // → [["Phần đầu", "Phấn đấu"], ["chuyển đối số", "chuyển đổi số"]]
 * findSlips("phần đầu tư cho đối tượng"); // → []
 * ```
 */
export function findSlips(text: string, options: FindSlipsOptions = {}): readonly Slip[] {
  const least = options.least ?? 0.7;
  if (!(least >= 0 && least <= 1)) throw new RangeError(`A confidence lies between 0 and 1, and ${least} does not`);
  const context = createSlipContext(text, options.lexicon ?? (known ??= createLexicon()));
  const found = context.tokens.flatMap((token, index) => {
    const short = findAbbreviationSlip(text, token, context.written);
    if (short !== undefined) return [toAbbreviationSlip(token, short)];
    return toSlip(context, findCandidates(context, index)) ?? [];
  });
  return withoutOverlaps(found.filter((slip) => confidenceIn(slip) >= least));
}

function toAbbreviationSlip({ start, end, word }: Token, suggestion: Suggestion): Slip {
  return { start, end, words: word, kind: "abbreviation", suggestions: [suggestion] };
}

const confidenceIn = (slip: Slip): number => slip.suggestions[0]?.confidence ?? 0;

const toConfidence = (score: number): number => Math.round(100 / (1 + Math.exp(-1.5 * (score - 0.9)))) / 100;

/** The candidates for one place as one slip, the best first. */
function toSlip({ text, tokens }: SlipContext, candidates: readonly Candidate[]): Slip | undefined {
  const sorted = [...candidates].sort((a, b) => b.score - a.score);
  const [best, second] = sorted;
  if (best === undefined) return undefined;
  const { first, last, kind } = best;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  // Two that fit as well as each other: either may be meant.
  const doubt = second !== undefined && best.score - second.score < 0.4 ? 0.5 : 0;
  const suggestions = sorted
    .filter((each) => each.first === first && each.last === last)
    .slice(0, 3)
    .map(({ words, score }) => ({ words: likeCase(tokens.slice(first, last + 1), words), confidence: toConfidence(score - doubt) }));
  return { start, end, words: text.slice(start, end), kind, suggestions };
}

/** The words in the case of those they replace. */
function likeCase(tokens: readonly Token[], words: readonly string[]): string {
  const even = tokens.length === words.length;
  return words
    .map((word, index) => {
      const like = tokens[Math.min(index, tokens.length - 1)]?.word ?? "";
      if (like.length > 1 && like === like.toUpperCase()) return word.toUpperCase();
      return /^\p{Lu}/u.test(like) && (even || index === 0) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
    })
    .join(" ");
}

function withoutOverlaps(found: readonly Slip[]): readonly Slip[] {
  const kept: Slip[] = [];
  for (const slip of found) {
    const last = kept.at(-1);
    if (last === undefined || slip.start >= last.end) kept.push(slip);
    else if (confidenceIn(slip) > confidenceIn(last)) kept[kept.length - 1] = slip;
  }
  return kept;
}
