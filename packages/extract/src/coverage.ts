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
  const fates = new Map<TextNode, Verdict>();
  /** A hundred thousand cells share a few reasons. */
  const verdicts: Readonly<Record<Fate, Map<string, Verdict>>> = {
    understood: new Map(),
    kept: new Map(),
    ignored: new Map(),
    "not-understood": new Map(),
  };
  return {
    cover(node, fate, why) {
      if (fates.has(node)) return;
      let verdict = verdicts[fate].get(why);
      if (verdict === undefined) {
        verdict = { fate, why };
        verdicts[fate].set(why, verdict);
      }
      fates.set(node, verdict);
    },
    covered: (node) => fates.has(node),
    finish() {
      const characters: Record<Fate, number> = { understood: 0, kept: 0, ignored: 0, "not-understood": 0 };
      const stretches: CoveredStretch[] = [];
      const { id, text } = tree;
      const add = (start: number, end: number, fate: Fate, why: string): void => {
        const size = lettersIn(text, start, end);
        if (size === 0) return;
        characters[fate] += size;
        stretches.push({ span: { document: id, start, end }, fate, why });
      };
      eachNode(tree, (node) => {
        const { fate, why } = fates.get(node) ?? unspoken;
        const { span, pieces } = node;
        if (span === undefined) characters[fate] += lettersIn(node.text, 0, node.text.length);
        else if (pieces === undefined) add(span.start, span.end, fate, why);
        else
          eachRange(text, pieces, (start, end) => {
            add(start, end, fate, why);
          });
      });
      inOrder(stretches);
      // What no node holds is the form of the document: marks of lists, of headings, of tables.
      const held = stretches.length;
      let at = 0;
      for (let index = 0; index < held; index++) {
        const span = stretches[index]?.span;
        if (span === undefined) continue;
        if (span.start > at) add(at, span.start, "ignored", "marks of the format");
        at = Math.max(at, span.end);
      }
      if (held > 0) add(at, text.length, "ignored", "marks of the format");
      inOrder(stretches);
      return { characters, stretches };
    },
  };
}

interface Verdict {
  readonly fate: Fate;
  readonly why: string;
}

const unspoken: Verdict = { fate: "not-understood", why: "" };

/** Sorts by the beginning; what stands in order already, as in most documents, stays as it is. */
function inOrder(stretches: CoveredStretch[]): void {
  if (!stretches.every(({ span }, index) => span.start >= (stretches[index - 1]?.span.start ?? 0)))
    stretches.sort((first, second) => first.span.start - second.span.start);
}

/** Where the words of a node stand: one range, or several when other words stand between them. */
function eachRange(text: string, given: NonNullable<TextNode["pieces"]>, take: (start: number, end: number) => void): void {
  const isSorted = given.every(({ start }, index) => start >= (given[index - 1]?.start ?? 0));
  const pieces = isSorted ? given : given.toSorted((first, second) => first.start - second.start);
  let from = -1;
  let to = -1;
  for (const { start, end } of pieces) {
    if (from >= 0 && start >= to && text.slice(to, start).trim() === "") {
      to = end;
      continue;
    }
    if (from >= 0) take(from, to);
    from = start;
    to = end;
  }
  if (from >= 0) take(from, to);
}

/** White space beside the blank. */
const otherSpace = /[^\S ]/u;

/** How many characters of a stretch are no white space. */
function lettersIn(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  // Words of a node have nothing but blanks between them; to look for these takes a third of looking at each letter.
  if (otherSpace.test(words)) return words.replace(/\s+/gu, "").length;
  let count = words.length;
  for (let at = words.indexOf(" "); at >= 0; at = words.indexOf(" ", at + 1)) count -= 1;
  return count;
}

function eachNode(tree: DocumentTree, take: (node: TextNode) => void): void {
  for (const block of tree.blocks) {
    if (block.kind === "table") for (const row of block.rows) for (const cell of row.cells) take(cell);
    else if (block.kind !== "page-break") take(block);
  }
  for (const note of tree.notes ?? []) take(note);
}
