import type { Block, DocumentTree } from "@kehoach/document";
import { readOrdinal } from "@kehoach/text";
import { isAgencyWords } from "../tables/content-role.ts";
import { joinNodes } from "../tables/join-nodes.ts";
import { isPageNumber } from "./join-pages.ts";
import { readLabel } from "./read-label.ts";

/** What a label says takes no more letters than this where it stands on a line of its own. */
const longestValue = 300;

/**
 * Joins labels that stand alone on their line with what stands below them: `Thời gian:` over `Quý II/2027`, `Phối hợp:` over a list of bodies.
 *
 * @param tree - The document.
 * @returns The document with whole labelled lines; itself when there is nothing to join.
 */
export function joinLabels(tree: DocumentTree): DocumentTree {
  const blocks: Block[] = [];
  for (let index = 0; index < tree.blocks.length; index++) {
    let block = tree.blocks[index];
    if (block === undefined) continue;
    const label = isWords(block) && block.text.trimEnd().endsWith(":") ? readLabel(block.text)?.label : undefined;
    const names = label === "lead" || label === "coordinating" || label === "roles";
    for (let next = tree.blocks[index + 1]; label !== undefined && isWords(block) && isValue(next, names); next = tree.blocks[index + 1]) {
      const isFirst = block.text.trimEnd().endsWith(":");
      if (!isFirst && next.kind !== "list-item") break;
      block = { ...block, ...joinNodes(block, next) };
      index += 1;
    }
    blocks.push(block);
  }
  return blocks.length === tree.blocks.length ? tree : { ...tree, blocks };
}

type Words = Extract<Block, { kind: "paragraph" | "list-item" }>;

function isWords(block: Block | undefined): block is Words {
  return block?.kind === "paragraph" || block?.kind === "list-item";
}

/** Whether a block may be what the label above it says: words without an ordinal or a label of their own; items of a list where they name bodies. */
function isValue(block: Block | undefined, names: boolean): block is Words {
  if (!isWords(block) || block.text.length > longestValue || readLabel(block.text) !== undefined || isPageNumber(block.text)) return false;
  return block.kind === "list-item" ? names && isAgencyWords(block.text) : readOrdinal(block.text).value === undefined;
}
