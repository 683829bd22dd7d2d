import type { Issue } from "@kehoach/core";
import type { Block, DocumentFormat, DocumentTree, TableCell, TableRow, TextNode } from "../tree.ts";
import { createNodeBuilder } from "./node-builder.ts";

/**
 * Builds a tree for formats whose words do not stand in order in the file: the words themselves, one block a line, become the text
 * that spans point into.
 */
export interface TreeBuilder {
  /** A node with these words; its span is the place in the text of the tree. */
  node(words: string): TextNode;
  /** Adds a block. */
  push(block: Block): void;
  /** A row of cells made by {@link TreeBuilder.node}. */
  row(cells: readonly TableCell[], header: boolean): TableRow;
  /** The tree. */
  build(): DocumentTree;
  /** Receives what is doubtful. */
  readonly issues: Issue[];
}

/**
 * Opens a tree.
 *
 * @param id - Id of the document.
 * @param format - What it is read from.
 * @returns The builder.
 */
export function createTreeBuilder(id: string, format: DocumentFormat): TreeBuilder {
  const texts: string[] = [];
  let length = 0;
  const blocks: Block[] = [];
  const issues: Issue[] = [];
  return {
    issues,
    node(words) {
      const clean = createNodeBuilder();
      clean.add(words, 0, words.length);
      const { text } = clean.build(id);
      const start = length;
      texts.push(text, "\n");
      length += text.length + 1;
      return text === "" ? { text } : { text, span: { document: id, start, end: start + text.length } };
    },
    push(block) {
      blocks.push(block);
    },
    row(cells, header) {
      const spans = cells.flatMap((cell) => (cell.span === undefined ? [] : [cell.span]));
      const [first] = spans;
      const last = spans.at(-1);
      const span = first === undefined || last === undefined ? {} : { span: { ...first, end: last.end } };
      return { cells, ...(header ? { header: true } : {}), ...span };
    },
    build: () => ({ id, text: texts.join(""), format, blocks, issues }),
  };
}
