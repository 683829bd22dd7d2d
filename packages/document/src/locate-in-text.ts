import type { Span } from "@kehoach/core";
import { locateInSource } from "@kehoach/text";
import type { TextNode } from "./tree.ts";

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
  const { span, pieces, text } = node;
  if (span === undefined || start >= end) return undefined;
  // Most nodes stand in one place as they are.
  const isPlain = pieces === undefined && span.end - span.start === text.length && start < text.length;
  const place = isPlain
    ? { start: span.start + Math.max(0, start), end: span.start + Math.min(text.length, end) }
    : (locateInSource(pieces ?? [{ at: 0, length: text.length, start: span.start, end: span.end }], start, end) ?? span);
  return { document, start: place.start, end: place.end };
}
