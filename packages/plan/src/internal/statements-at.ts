import type { Grade } from "@kehoach/core";
import type { DocumentPart, Statement } from "../model/place.ts";

/**
 * The statements of an element, one for each place that is named.
 *
 * @param at - The places, the main one first.
 * @param also - Further places.
 * @param grade - How sure it is, when the document itself was not read.
 * @returns A statement for each place, without repeats.
 */
export function statementsAt(
  at: string | readonly string[] | undefined,
  also: readonly { readonly at: string }[] = [],
  grade?: Grade,
): readonly Statement[] {
  const main = at === undefined ? [] : typeof at === "string" ? [at] : at;
  const labels = new Set([...main, ...also.map((other) => other.at)]);
  return [...labels].map((label) => ({ place: { part: partOf(label), label }, ...(grade === undefined ? {} : { grade }) }));
}

/** The part of the document a place stands in, by the words it begins with. */
export function partOf(label: string): DocumentPart {
  return /^phụ lục/iu.test(label) ? "annex" : "body";
}
