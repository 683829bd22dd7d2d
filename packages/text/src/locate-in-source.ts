import type { TextRange } from "@kehoach/core";

/**
 * Says that a stretch of a text stands at one place of its source. Where the two are of different length (a letter the source
 * writes with a combining mark, a run of spaces), the stretch cannot be divided.
 *
 * @vi vị trí trong văn bản
 */
export interface TextPiece {
  /** Where the stretch begins in the text. */
  readonly at: number;
  /** Its length in the text. */
  readonly length: number;
  /** Where it begins in the source. */
  readonly start: number;
  /** Where it ends in the source. */
  readonly end: number;
}

/**
 * Where a stretch of a text stands in its source.
 *
 * @param pieces - The pieces of the text, in order.
 * @param start - First position in the text, in UTF-16 units.
 * @param end - Position after the last one.
 * @returns The place in the source, absent when the stretch is empty or outside of the text.
 * @example
 * ```ts
 * const { text, pieces } = normalizeText("Kinh   phí – 7.500");
 * locateInSource(pieces, text.indexOf("phí"), text.indexOf("phí") + 3); // → { start: 7, end: 10 }
 * ```
 */
export function locateInSource(pieces: readonly TextPiece[], start: number, end: number): TextRange | undefined {
  if (start >= end) return undefined;
  const first = pieces[findPiece(pieces, (piece) => piece.at + piece.length > start)];
  const last = pieces[findPiece(pieces, (piece) => piece.at >= end) - 1];
  if (first === undefined || last === undefined || first.at >= end) return undefined;
  return {
    start: isWhole(first) ? first.start + Math.max(0, start - first.at) : first.start,
    end: isWhole(last) ? last.start + Math.min(last.length, end - last.at) : last.end,
  };
}

const isWhole = (piece: TextPiece): boolean => piece.length === piece.end - piece.start;

/** The first piece with a property that all pieces behind it have too; the number of pieces when there is none. */
function findPiece(pieces: readonly TextPiece[], holds: (piece: TextPiece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && holds(piece)) high = middle;
    else low = middle + 1;
  }
  return low;
}
