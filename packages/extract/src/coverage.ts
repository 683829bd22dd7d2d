import type { DocumentTree, TextNode } from "@kehoach/document";
import type { Coverage, CoveredStretch, Fate } from "./extraction.ts";

/** Keeps account of what becomes of every part of a document. */
export interface CoverageBook {
  /** Says what became of a node; the first word about a node holds. */
  readonly cover: (node: TextNode, fate: Fate, why: string) => void;
  /** Whether something was said about a node. */
  readonly covered: (node: TextNode) => boolean;
  /** The account; whatever nobody spoke of was not understood. */
  readonly finish: () => Coverage;
}

/**
 * Opens the account of a document.
 *
 * @param tree - The document.
 * @returns The account.
 */
export function createCoverage(tree: DocumentTree): CoverageBook {
  const fates = new Map<TextNode, { readonly fate: Fate; readonly why: string }>();
  return {
    cover(node, fate, why) {
      if (!fates.has(node)) fates.set(node, { fate, why });
    },
    covered: (node) => fates.has(node),
    finish() {
      const characters: Record<Fate, number> = { understood: 0, kept: 0, ignored: 0, "not-understood": 0 };
      const stretches: CoveredStretch[] = [];
      const add = (start: number, end: number, fate: Fate, why: string): void => {
        const size = lettersIn(tree.text, start, end);
        if (size === 0) return;
        characters[fate] += size;
        stretches.push({ span: { document: tree.id, start, end }, fate, why });
      };
      for (const node of eachNode(tree)) {
        const { fate, why } = fates.get(node) ?? { fate: "not-understood", why: "" };
        if (node.span === undefined) characters[fate] += node.text.replace(/\s/gu, "").length;
        for (const [start, end] of rangesOf(tree.text, node)) add(start, end, fate, why);
      }
      stretches.sort((first, second) => first.span.start - second.span.start);
      // What no node holds is the form of the document: marks of lists, of headings, of tables.
      const gaps: (readonly [start: number, end: number])[] = [];
      let at = 0;
      for (const { span } of stretches) {
        if (span.start > at) gaps.push([at, span.start]);
        at = Math.max(at, span.end);
      }
      if (stretches.length > 0) gaps.push([at, tree.text.length]);
      for (const [start, end] of gaps) add(start, end, "ignored", "marks of the format");
      return { characters, stretches: stretches.sort((first, second) => first.span.start - second.span.start) };
    },
  };
}

/** Where the words of a node stand: one range, or several when other words stand between them. */
function rangesOf(text: string, node: TextNode): readonly (readonly [start: number, end: number])[] {
  if (node.span === undefined) return [];
  if (node.pieces === undefined) return [[node.span.start, node.span.end]];
  const ranges: [number, number][] = [];
  const { pieces } = node;
  const isSorted = pieces.every(({ start }, index) => start >= (pieces[index - 1]?.start ?? 0));
  for (const { start, end } of isSorted ? pieces : pieces.toSorted((first, second) => first.start - second.start)) {
    const last = ranges.at(-1);
    if (last !== undefined && start >= last[1] && lettersIn(text, last[1], start) === 0) last[1] = end;
    else ranges.push([start, end]);
  }
  return ranges;
}

function lettersIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    // Letters of Latin scripts are by far the most common.
    if ((code > 0x20 && code < 0xa0) || (code > 0xa0 && code < 0x1680) || !/\s/u.test(text[at] ?? "")) count += 1;
  }
  return count;
}

function* eachNode(tree: DocumentTree): Generator<TextNode> {
  for (const block of tree.blocks) {
    if (block.kind === "page-break") continue;
    if (block.kind === "table") {
      for (const row of block.rows) yield* row.cells;
    } else {
      yield block;
    }
  }
  yield* tree.notes ?? [];
}
