import { createIssue, type Issue, type Span } from "@kehoach/core";
import { type DocumentTree, locateInText, type Table, type TextNode } from "@kehoach/document";
import { foldVietnamese, type Ordinal, readOrdinal } from "@kehoach/text";
import { extractMessages } from "../messages.ts";
import { isPageNumber } from "./join-pages.ts";

/** A paragraph, heading or list item of the document, with the ordinal that stands before its words. */
export interface Line {
  readonly kind: "line";
  readonly node: TextNode;
  /** Position among the blocks of the tree. */
  readonly block: number;
  readonly ordinal: Ordinal | undefined;
  /** The words after the ordinal. */
  readonly words: string;
  /** Where they begin in the node's text. */
  readonly wordsAt: number;
  /** The words, folded. */
  readonly folded: string;
  /** Level of a heading the format itself marks. */
  readonly marked: number | undefined;
}

/** A table of the document. */
export interface TableLine {
  readonly kind: "table";
  readonly table: Table;
  readonly block: number;
}

/**
 * The blocks of a tree as lines with their ordinals.
 *
 * @param tree - The document.
 * @param issues - Receives the ordinals that a scanner misread.
 * @returns Lines and tables, in order.
 */
export function toLines(tree: DocumentTree, issues: Issue[]): readonly (Line | TableLine)[] {
  const lines: (Line | TableLine)[] = [];
  tree.blocks.forEach((block, index) => {
    switch (block.kind) {
      case "table":
        lines.push({ kind: "table", table: block, block: index });
        return;
      case "page-break":
        return;
      case "list-item":
        lines.push(toLine(block, index, readOrdinal(`${block.marker} `).value, undefined));
        return;
      case "heading":
      case "paragraph":
        if (block.text.trim() !== "" && !isPageNumber(block.text))
          lines.push(toLine(block, index, undefined, block.kind === "heading" ? block.level : undefined));
        return;
      default:
        return block satisfies never;
    }
  });
  return lines.map((line, index) => (isMisreadOne(lines, index, line) ? withOne(tree, line, issues) : line));
}

/** `l. Mở lớp` over `2. Tập huấn`, and no `k.` above: the digit was read as a letter. */
function isMisreadOne(lines: readonly (Line | TableLine)[], index: number, line: Line | TableLine): line is Line {
  if (line.kind === "table" || !(line.ordinal === undefined || line.ordinal.kind === "letter") || !misreadOne.test(line.node.text))
    return false;
  const near = (part: readonly (Line | TableLine)[]): Ordinal | undefined =>
    part.find((other): other is Line => other.kind === "line" && other.ordinal !== undefined && other.ordinal.kind !== "bullet")?.ordinal;
  const next = near(lines.slice(index + 1, index + 1 + nearLines));
  const before = near(lines.slice(Math.max(0, index - nearLines), index).toReversed());
  return next?.kind === "number" && next.path.length === 1 && next.path[0] === 2 && before?.label !== "k";
}

const misreadOne = /^\s*l\s?[.)]\s*(?=[\p{Lu}\d])/u;

/** How far the next item of a list may stand. */
const nearLines = 40;

function withOne(tree: DocumentTree, line: Line, issues: Issue[]): Line {
  const wordsAt = misreadOne.exec(line.node.text)?.[0].length ?? line.wordsAt;
  issues.push(createIssue(extractMessages, "slip-mended", { words: "l", read: "1" }, spanOf(tree, line.node, 0, wordsAt)));
  const words = line.node.text.slice(wordsAt);
  return { ...line, ordinal: { kind: "number", label: "1", path: [1] }, words, wordsAt, folded: foldVietnamese(words) };
}

/**
 * A node as a line.
 *
 * @param node - The node.
 * @param block - Position of its block in the tree.
 * @param marker - The ordinal of a list item, which stands before its words.
 * @param marked - Level of a heading the format itself marks.
 * @returns The line.
 */
export function toLine(node: TextNode, block: number, marker?: Ordinal, marked?: number): Line {
  const own = marker === undefined ? readOrdinal(node.text).value : undefined;
  const ordinal = marker ?? own;
  const wordsAt = own?.end ?? 0;
  const words = node.text.slice(wordsAt);
  return new ReadLine(node, block, ordinal, words, wordsAt, marked);
}

/** A line that folds its words when somebody asks for them: most are asked for as they are. */
class ReadLine implements Line {
  readonly kind = "line";
  readonly node: TextNode;
  readonly block: number;
  readonly ordinal: Ordinal | undefined;
  readonly words: string;
  readonly wordsAt: number;
  readonly marked: number | undefined;
  #folded: string | undefined;

  constructor(node: TextNode, block: number, ordinal: Ordinal | undefined, words: string, wordsAt: number, marked: number | undefined) {
    this.node = node;
    this.block = block;
    this.ordinal = ordinal;
    this.words = words;
    this.wordsAt = wordsAt;
    this.marked = marked;
  }

  get folded(): string {
    this.#folded ??= foldVietnamese(this.words);
    return this.#folded;
  }
}

/**
 * Where a stretch of a node's text stands in the document.
 *
 * @param tree - The document.
 * @param node - The node.
 * @param start - First position in the node's text.
 * @param end - Position after the last one.
 * @returns An object to spread: with a span, or empty.
 */
export function spanOf(tree: DocumentTree, node: TextNode, start = 0, end: number = node.text.length): { readonly span?: Span } {
  // Most nodes stand in one place, and most are asked for as a whole.
  const isWhole = start === 0 && end === node.text.length && end > 0 && node.pieces === undefined && node.span?.document === tree.id;
  const span = isWhole ? node.span : locateInText(node, start, end, tree.id);
  return span === undefined ? {} : { span };
}
