import type { IsoDate } from "./iso-date.ts";

/**
 * How sure a fact is: `A`: the instrument itself was read; `B`: an official portal or the press quotes it; `C`: third-party
 * data; `U`: not verified.
 *
 * @vi độ tin cậy của nguồn
 */
export type Grade = "A" | "B" | "C" | "U";

/**
 * Where a fact or a rule comes from.
 *
 * @vi nguồn
 */
export interface Source {
  /** Number or name of the instrument, for example `91/2015/QH13`. */
  readonly instrument: string;
  /** Article, annex or row inside it, for example `Điều 147`. */
  readonly article?: string;
  /** Day of the instrument. */
  readonly issuedOn?: IsoDate;
  /** How sure it is. */
  readonly grade: Grade;
}

/**
 * A source as one line.
 *
 * @param source - The source.
 * @returns Article and instrument, with the grade in square brackets.
 * @example
 * ```ts
 * formatSource({ instrument: "91/2015/QH13", article: "Điều 147", grade: "A" }); // → "Điều 147, 91/2015/QH13 [A]"
 * ```
 */
export function formatSource(source: Source): string {
  const place = source.article === undefined ? source.instrument : `${source.article}, ${source.instrument}`;
  return `${place} [${source.grade}]`;
}
