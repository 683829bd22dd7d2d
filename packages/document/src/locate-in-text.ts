import type { Span } from "@kehoach/core";
import type { TextNode, TextPiece } from "./tree.ts";

/**
 * Where a stretch of a node's text stands in the source.
 *
 * @param node - The node.
 * @param start - First position in its text.
 * @param end - Position after the last one.
 * @param document - Id of the document.
 * @returns The place, or `undefined` when the node was not read from a source or the stretch is empty.
 * @example
 * ```ts
 * const tree = readText("Kinh   phí: 7.500 triệu", { id: "x" });
 * const [block] = tree.blocks;
 * block?.kind === "paragraph" ? locateInText(block, 10, 21, "x") : undefined; // → { document: "x", start: 12, end: 23 }
 * ```
 */
export function locateInText(node: TextNode, start: number, end: number, document: string): Span | undefined {
  if (node.span === undefined || start >= end) return undefined;
  const pieces = node.pieces ?? [{ at: 0, length: node.text.length, start: node.span.start, end: node.span.end }];
  const first = pieces[pieceIndex(pieces, start)];
  const last = pieces[lastIndex(pieces, end - 1)];
  if (first === undefined || last === undefined) return undefined;
  const from = isWhole(first) ? first.start + Math.max(0, start - first.at) : first.start;
  const to = isWhole(last) ? last.start + Math.min(last.length, end - last.at) : last.end;
  return to > from ? { document, start: from, end: to } : { document, start: node.span.start, end: node.span.end };
}

function isWhole(piece: TextPiece): boolean {
  return piece.length === piece.end - piece.start;
}

/** The first piece that ends after a position. */
function pieceIndex(pieces: readonly TextPiece[], position: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && piece.at + piece.length > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The last piece that begins at or before a position. */
function lastIndex(pieces: readonly TextPiece[], position: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && piece.at <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
