import type { Agency } from "../agency.ts";
import type { FormTree, NamedForm } from "./form-tree.ts";

/** A known name that shares words with one that is not known. */
export interface Near {
  readonly agency: Agency;
  /** Whether nothing but a slip in one word sets them apart. */
  readonly isSlip: boolean;
}

/** Longer than any name: not worth a search. */
const mostWords = 16;

/** The known name that shares the most words with some words; absent when none shares most of them. */
export function nearestOf(words: readonly string[], tree: FormTree): Near | undefined {
  if (words.length === 0 || words.length > mostWords) return undefined;
  const own = new Set(words);
  const shared = new Uint8Array(tree.forms);
  const sharing: NamedForm[] = [];
  for (const word of own) {
    for (const form of tree.byWord.get(word) ?? []) {
      const count = shared[form.index] ?? 0;
      if (count === 0) sharing.push(form);
      shared[form.index] = count + 1;
    }
  }
  let best: NamedForm | undefined;
  let most = 0;
  for (const form of sharing) {
    const share = (2 * (shared[form.index] ?? 0)) / (own.size + form.words.length);
    if (share > most) [best, most] = [form, share];
  }
  if (best === undefined || most < 0.6) return undefined;
  const known = new Set(best.words);
  const [odd, ...more] = [...own].filter((word) => !known.has(word));
  const [missing, ...others] = best.words.filter((word) => !own.has(word));
  const isSlip =
    own.size > 2 && odd !== undefined && missing !== undefined && more.length === 0 && others.length === 0 && isOneSlip(odd, missing);
  return { agency: best.agency, isSlip };
}

/** Whether two words differ by one or two letters put in, left out, changed or swapped. */
function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return Math.max(a.length, b.length) - start - end <= 2 && start + end > 0;
}
