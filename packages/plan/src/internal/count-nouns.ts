import { foldVietnamese } from "@kehoach/text";
import type { CountUnit } from "../model/quantity.ts";
import type { UnitTerm } from "../model/vocabulary.ts";
import { unitTerms } from "../vocabulary/unit-terms.ts";

/** A counted noun at the head of some words. */
export interface CountNoun {
  readonly unit: CountUnit;
  /** Its length in letters. */
  readonly length: number;
}

/** Finds the counted noun at the head of some folded words. */
export type CountNounReader = (folded: string) => CountNoun | undefined;

const readers = new WeakMap<readonly UnitTerm[], CountNounReader>();

/**
 * The reader of the nouns of some terms; made once a list.
 *
 * @param terms - Units of count; of two that share a noun the later one has it.
 * @returns The reader.
 */
export function countNounsOf(terms: readonly UnitTerm[] = unitTerms): CountNounReader {
  const known = readers.get(terms);
  if (known !== undefined) return known;
  const byNoun = new Map(terms.flatMap(({ unit, spellings }) => spellings.map((noun) => [foldVietnamese(noun), unit] as const)));
  const nouns = [...byNoun.keys()].sort((a, b) => b.length - a.length).map((noun) => noun.replace(/[^\p{L}\p{N}\s,]/gu, String.raw`\$&`));
  const pattern = new RegExp(`^(?:${nouns.join("|")})(?![\\p{L}\\d])`, "u");
  const reader: CountNounReader = (folded) => {
    const match = pattern.exec(folded);
    const unit = match === null ? undefined : byNoun.get(match[0]);
    return match === null || unit === undefined ? undefined : { unit, length: match[0].length };
  };
  readers.set(terms, reader);
  return reader;
}
