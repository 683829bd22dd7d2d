import type { Grade, Span } from "@kehoach/core";

/** Which part of the document a statement stands in; `authored` for a plan written by hand. @vi phần của văn bản */
export type DocumentPart = "body" | "annex" | "authored";

/** A place of a document, for people and for programs. @vi vị trí */
export interface Place {
  /** Which part. */
  readonly part: DocumentPart;
  /** As a reader would find it: `Phụ lục I, dòng 5`, `Phần III, mục II.2, điểm đ`. */
  readonly label: string;
  /** Where it stands in the text. */
  readonly span?: Span;
}

/** Something the document says once more about an element: in the body, in an annex, in a note. @vi nội dung được nêu */
export interface Statement {
  /** Where it is said. */
  readonly place: Place;
  /** As printed, white space collapsed; absent where only the facts are kept. */
  readonly words?: string;
  /** How sure it is, when the document itself was not read. */
  readonly grade?: Grade;
}

/**
 * Which of several statements was taken; `outside-source`: the one that another document proves, for example the cited document
 * itself.
 *
 * @vi cách chọn khi mâu thuẫn
 */
export type ConflictPolicy = "body-over-annex" | "annex-over-body" | "first-statement" | "outside-source";

/** Statements about one value that differ. @vi mâu thuẫn */
export interface Conflict {
  /** The value they disagree about, as a JSON pointer into the plan. */
  readonly path: string;
  /** What each place says, in the order of the document. */
  readonly statements: readonly Statement[];
  /** Which of them was taken, counted from 0. */
  readonly chosen: number;
  /** Why that one. */
  readonly policy: ConflictPolicy;
}
