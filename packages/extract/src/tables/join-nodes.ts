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
  const breaks = [...(first.breaks ?? []), ...(second.breaks ?? []).map((at) => at + offset)];
  const lines = breaks.length === 0 ? {} : { breaks };
  if (first.span === undefined || second.span === undefined) return { text, ...lines };
  return { text, pieces, ...lines, span: { ...first.span, end: second.span.end } };
}

/**
 * Two cells that say the same kind of thing, such as who helps within the ministry and who outside of it.
 *
 * @param first - The first cell.
 * @param second - The second one.
 * @returns One node in which the second cell begins a line.
 */
export function joinLines(first: TextNode, second: TextNode): TextNode {
  const joined = joinNodes(first, second);
  if (joined === first || joined === second) return joined;
  const breaks = [...(joined.breaks ?? []), first.text.length].toSorted((a, b) => a - b);
  return { ...joined, breaks };
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
