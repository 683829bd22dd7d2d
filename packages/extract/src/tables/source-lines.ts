import { type DocumentTree, locateInText, type TextNode } from "@kehoach/document";
import type { TextPiece } from "@kehoach/text";
import { piecesOf } from "./join-nodes.ts";

/** A line of the source as it was printed, or a part of one. */
export interface SourceLine {
  /** The words. */
  readonly text: string;
  /** The same as a node, with its place. */
  readonly node: TextNode;
  /** Position of the block it stands in. */
  readonly block: number;
  /** Whether a page ended before it. */
  readonly afterPage?: boolean;
}

/**
 * The printed lines of a block: a reader has joined those that go on with a sentence.
 *
 * @param tree - The document.
 * @param node - The words of the block.
 * @param block - Its position.
 * @returns The lines; the block itself where nothing is known of its lines.
 */
export function linesOf(tree: DocumentTree, node: TextNode, block: number): readonly SourceLine[] {
  const { pieces } = node;
  if (tree.format !== "text" || pieces === undefined || pieces.length < 2) return [{ text: node.text, node, block }];
  const cuts: number[] = [];
  for (let index = 1; index < pieces.length; index++) {
    const [before, piece] = [pieces[index - 1], pieces[index]];
    if (before === undefined || piece === undefined) continue;
    if (tree.text.slice(before.end, piece.start).includes("\n")) cuts.push(piece.at);
  }
  return splitNode(node, cuts, tree.id).map((part) => ({ text: part.text, node: part, block }));
}

/**
 * A node cut at positions of its text; spaces at the cuts go away.
 *
 * @param node - The node.
 * @param cuts - Where, rising.
 * @param document - Id of the document.
 * @returns The parts, in order.
 */
export function splitNode(node: TextNode, cuts: readonly number[], document: string): readonly TextNode[] {
  if (cuts.length === 0 && node.text === node.text.trim()) return node.text === "" ? [] : [wholeOf(node)];
  const parts: TextNode[] = [];
  for (let index = 0, from = 0; index <= cuts.length; index++) {
    const to = cuts[index] ?? node.text.length;
    const words = node.text.slice(from, to);
    const text = words.trim();
    if (text !== "") {
      const start = from + words.length - words.trimStart().length;
      parts.push(partOf(node, start, start + text.length, document));
    }
    from = to;
  }
  return parts;
}

/** The words of a node and their places, without what else a block or a cell holds. */
function wholeOf(node: TextNode): TextNode {
  const { text, span, pieces } = node;
  if (span === undefined) return { text };
  return pieces === undefined ? { text, span } : { text, span, pieces };
}

function partOf(node: TextNode, start: number, end: number, document: string): TextNode {
  const text = node.text.slice(start, end);
  const span = locateInText(node, start, end, document);
  if (span === undefined) return { text };
  const all = piecesOf(node);
  const pieces: TextPiece[] = [];
  for (let index = firstPiece(all, start); index < all.length; index++) {
    const piece = all[index];
    if (piece === undefined || piece.at >= end) break;
    const from = Math.max(piece.at, start);
    const to = Math.min(piece.at + piece.length, end);
    if (from >= to) continue;
    const plain = piece.length === piece.end - piece.start;
    pieces.push({
      at: from - start,
      length: to - from,
      start: plain ? piece.start + (from - piece.at) : piece.start,
      end: plain ? piece.start + (to - piece.at) : piece.end,
    });
  }
  // One piece that covers all of it says no more than the span.
  const [only] = pieces;
  const isWhole = pieces.length === 1 && only?.length === text.length && only.end - only.start === text.length;
  return isWhole ? { text, span } : { text, span, pieces };
}

/** The first piece that ends behind a position: a paragraph of ten thousand lines is not gone through for each of them. */
function firstPiece(pieces: readonly TextPiece[], start: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && piece.at + piece.length > start) high = middle;
    else low = middle + 1;
  }
  return low;
}
