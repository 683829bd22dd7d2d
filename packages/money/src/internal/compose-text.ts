import type { TextRange } from "@kehoach/core";

/** A text in composed form, with the way back. */
export interface ComposedText {
  readonly text: string;
  /** The same with its positions in the original text. */
  readonly back: <Range extends TextRange>(range: Range) => Range;
}

/** Unicode's Stream-Safe Text Format allows 30 marks on one letter; engines need quadratic time to sort thousands of them. */
const mostMarks = 30;

/**
 * Composes letters and marks (NFC) piece by piece, so that hostile text takes linear time and each position leads back to the original.
 *
 * @param text - Any text, composed or not.
 */
export function composeText(text: string): ComposedText {
  // Only these marks stand apart from Vietnamese letters; other scripts hold no words of ours.
  if (!/[\u0300-\u036f]/u.test(text)) return { text, back: (range) => range };
  let composed = "";
  const places: number[] = [];
  for (const { 0: piece, index } of text.matchAll(/[^\u0300-\u036f][\u0300-\u036f]+/gu)) {
    if (piece.length > mostMarks) continue;
    const joined = piece.normalize("NFC");
    if (joined.length === piece.length) continue;
    composed += text.slice(places.at(-2) ?? 0, index) + joined;
    places.push(index + piece.length, composed.length);
  }
  composed += text.slice(places.at(-2) ?? 0);
  return { text: composed, back: (range) => ({ ...range, start: sourceOf(places, range.start), end: sourceOf(places, range.end) }) };
}

/** `places` holds pairs: a position of the original and the same one of the composed text, from left to right. */
function sourceOf(places: readonly number[], position: number): number {
  let low = 0;
  let high = places.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[2 * middle + 1] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return position + (places[2 * low - 2] ?? 0) - (places[2 * low - 1] ?? 0);
}
