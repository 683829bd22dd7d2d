import type { DocumentTree } from "@kehoach/document";

/** Longer words are no cell that stands in many rows, and no target that body and annex both state. */
const longest = 600;

/** A table of a hundred thousand rows that all differ is not remembered whole. */
const most = 20_000;

/**
 * A reader that reads the same words of one document once: in a table of a thousand tasks a hundred cells name the same agencies and
 * the same years. What it remembers goes with the document.
 *
 * @param read - Reads words, by nothing but themselves.
 * @returns The same for the words of a document.
 */
export function createRecall<T extends object>(read: (words: string) => T): (tree: DocumentTree, words: string) => T {
  const byTree = new WeakMap<DocumentTree, Map<string, T>>();
  return (tree, words) => {
    if (words.length > longest) return read(words);
    let known = byTree.get(tree);
    if (known === undefined) {
      known = new Map();
      byTree.set(tree, known);
    }
    let value = known.get(words);
    if (value === undefined) {
      value = read(words);
      if (known.size < most) known.set(words, value);
    }
    return value;
  };
}
