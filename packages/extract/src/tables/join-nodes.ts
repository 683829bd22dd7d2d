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

/**
 * Stretches of words that belong together.
 *
 * @param nodes - The stretches, in order.
 * @returns One node whose pieces still point at all places.
 */
export function joinAll(nodes: readonly TextNode[]): TextNode {
  const filled = nodes.filter(({ text }) => text.trim() !== "");
  const [first] = filled;
  if (first === undefined) return { text: "" };
  if (filled.length === 1) return first;
  const text = filled.map((node) => node.text).join(" ");
  const last = filled.at(-1)?.span;
  if (first.span === undefined || last === undefined || filled.some(({ span }) => span === undefined)) return { text };
  const pieces: TextPiece[] = [];
  let offset = 0;
  for (const node of filled) {
    for (const piece of piecesOf(node)) pieces.push(offset === 0 ? piece : { ...piece, at: piece.at + offset });
    offset += node.text.length + 1;
  }
  return { text, pieces, span: { ...first.span, end: last.end } };
}

/**
 * Where the words of a node stand.
 *
 * @param node - The node.
 * @returns Its pieces; one for words that stand in one place.
 */
export function piecesOf(node: TextNode): readonly TextPiece[] {
  if (node.pieces !== undefined) return node.pieces;
  return node.span === undefined ? [] : [{ at: 0, length: node.text.length, start: node.span.start, end: node.span.end }];
}
