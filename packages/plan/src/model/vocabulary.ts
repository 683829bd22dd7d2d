import type { Source, TextRange } from "@kehoach/core";
import type { CountUnit } from "./quantity.ts";

/** One entry of a vocabulary. @vi mục từ */
export interface Term {
  /** Unique in its vocabulary: ASCII, as it is stored. */
  readonly id: string;
  /** What documents call it. */
  readonly vi: string;
  /** The same in English. */
  readonly en: string;
  /** Further ways in which documents write it. */
  readonly spellings: readonly string[];
  /** Ids of the terms that hold all of it: every công chức is one of the cán bộ, công chức. */
  readonly within?: readonly string[];
  /** What kind of thing is counted when it is counted. */
  readonly unit?: CountUnit;
  /** The legal text that names it, where there is one. */
  readonly source?: Source;
}

/** A term of the units of count: its spellings are the nouns that stand after a number. @vi đơn vị đếm */
export interface UnitTerm extends Term {
  /** The unit. */
  readonly unit: CountUnit;
}

/** A term found in some words. */
export interface TermMention extends TextRange {
  /** The term. */
  readonly term: Term;
}

/** A closed list of terms that users extend by passing data. @vi danh mục */
export interface Vocabulary<T extends Term = Term> {
  /** All of them, in their order. */
  readonly terms: readonly T[];
  /**
   * The term of an id.
   *
   * @param id - The id.
   * @returns The term, or nothing when there is none.
   */
  termOf(id: string): T | undefined;
  /**
   * Whether everything one term means is meant by another too.
   *
   * @param id - Id of the one.
   * @param other - Id of the other.
   * @returns `true` also for the same id; `false` when one of them is not known.
   */
  isWithin(id: string, other: string): boolean;
  /**
   * The terms within one, itself included.
   *
   * @param id - Its id.
   * @returns The terms, in the order of the vocabulary.
   */
  listWithin(id: string): readonly T[];
  /**
   * The terms that some words name.
   *
   * @param text - Any text; case does not count, diacritics do.
   * @returns The mentions in order; of those that overlap the one that begins first, then the longest.
   */
  find(text: string): readonly TermMention[];
}
