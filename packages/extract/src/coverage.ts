import type { DocumentTree, TextNode } from "@kehoach/document";
import type { Coverage, CoveredStretch, Fate } from "./extraction.ts";
import { spanOf } from "./outline/line.ts";

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
      for (const node of eachNode(tree)) {
        const size = node.text.replace(/\s/gu, "").length;
        if (size === 0) continue;
        const { fate, why } = fates.get(node) ?? { fate: "not-understood", why: "" };
        characters[fate] += size;
        const { span } = spanOf(tree, node);
        if (span !== undefined) stretches.push({ span, fate, why });
      }
      return { characters, stretches };
    },
  };
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
}
