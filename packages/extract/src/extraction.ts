import type { Issue, Span } from "@kehoach/core";
import type { Plan } from "@kehoach/plan";

/**
 * What became of a stretch of the document: `understood` as an element of the plan; `kept` as text of a section; `ignored` on
 * purpose (a repeated header, a pointer to an annex); `not-understood`, with an issue.
 */
export type Fate = "understood" | "kept" | "ignored" | "not-understood";

/** One stretch of the document and what became of it. */
export interface CoveredStretch {
  /** Where. */
  readonly span: Span;
  /** What became of it. */
  readonly fate: Fate;
  /** The element, section or reason. */
  readonly why: string;
}

/** What became of the whole document; the four counts add up to all characters that are not white space. */
export interface Coverage {
  /** Characters, white space apart, by fate. */
  readonly characters: Readonly<Record<Fate, number>>;
  /** The stretches, in the order of the document. */
  readonly stretches: readonly CoveredStretch[];
}

/** A plan read from a document. */
export interface Extraction {
  /** The plan, with a place for every value. */
  readonly plan: Plan;
  /** Every doubt, in the order of the document, those without a place first. */
  readonly issues: readonly Issue[];
  /** What became of every part of the document. */
  readonly coverage: Coverage;
}
