import type { Block, DocumentTree } from "@kehoach/document";
import { joinNodes } from "../tables/join-nodes.ts";

const endsSentence = /[.;:!?…”"]$/u;

/** The number of a page, alone on its line: `12`, `- 12 -`, `Trang 2/14`. */
export function isPageNumber(words: string): boolean {
  return words.length < 16 && /^(?:[-–—\s]*|trang )\d{1,3}(?:[-–—\s]*|\/\d{1,3})$/iu.test(words);
}

type Words = Extract<Block, { kind: "paragraph" | "list-item" }>;

function isWords(block: Block | undefined): block is Words {
  return block?.kind === "paragraph" || block?.kind === "list-item";
}

/**
 * Joins paragraphs that the end of a page cut: the sentence goes on with a small letter behind the number of the page, or at once.
 *
 * @param tree - The document.
 * @returns The document with whole paragraphs, the numbers of pages behind them; itself when there is nothing to join.
 */
export function joinPages(tree: DocumentTree): DocumentTree {
  const blocks: Block[] = [];
  let changed = false;
  for (let index = 0; index < tree.blocks.length; index++) {
    let block = tree.blocks[index];
    if (block === undefined) continue;
    const numbers: Block[] = [];
    while (isWords(block) && !endsSentence.test(block.text)) {
      const next = tree.blocks[index + 1];
      const number = isWords(next) && isPageNumber(next.text) ? next : undefined;
      const rest = number === undefined ? next : tree.blocks[index + 2];
      if (rest?.kind !== "paragraph" || !/^\p{Ll}(?![.)]\s|\))/u.test(rest.text)) break;
      if (number !== undefined) numbers.push(number);
      block = { ...block, ...joinNodes(block, rest) };
      index += number === undefined ? 1 : 2;
      changed = true;
    }
    blocks.push(block, ...numbers);
  }
  return changed ? { ...tree, blocks } : tree;
}
