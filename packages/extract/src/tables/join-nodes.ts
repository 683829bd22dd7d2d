import type { TextNode, TextPiece } from "@kehoach/document";

/**
 * Two stretches of words that belong together, such as a cell that a page cut in two.
 *
 * @param first - The first stretch.
 * @param second - What follows it.
 * @returns One node whose pieces still point at both places.
 */
export function joinNodes(first: TextNode, second: TextNode): TextNode {
  if (second.text.trim() === "") return first;
  if (first.text.trim() === "") return second;
  const offset = first.text.length + 1;
  const pieces: TextPiece[] = [...piecesOf(first), ...piecesOf(second).map((piece) => ({ ...piece, at: piece.at + offset }))];
  const text = `${first.text} ${second.text}`;
  if (first.span === undefined || second.span === undefined) return { text };
  return { text, pieces, span: { ...first.span, end: second.span.end } };
}

function piecesOf(node: TextNode): readonly TextPiece[] {
  if (node.pieces !== undefined) return node.pieces;
  return node.span === undefined ? [] : [{ at: 0, length: node.text.length, start: node.span.start, end: node.span.end }];
}
