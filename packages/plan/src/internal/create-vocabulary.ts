import { createPhraseFinder, type PhraseFinder } from "@kehoach/text";
import type { Term, Vocabulary } from "../model/vocabulary.ts";

/**
 * A vocabulary of some terms and what a user adds to them.
 *
 * @param known - The terms it begins with.
 * @param added - More; one with a known id adds its spellings and what it lies within to that term.
 * @returns The vocabulary, which nothing changes.
 * @throws RangeError if a term lies within one that is not there, or within itself by whatever way.
 */
export function createVocabulary<T extends Term>(known: readonly T[], added: readonly T[] = []): Vocabulary<T> {
  const byId = new Map<string, T>();
  for (const term of [...known, ...added]) {
    const before = byId.get(term.id);
    byId.set(term.id, before === undefined ? term : joinTerms(before, term));
  }
  const above = closeContainment(byId);
  const terms = Object.freeze([...byId.values()]);
  const isWithin = (id: string, other: string): boolean => byId.has(other) && (above.get(id)?.has(other) ?? false);
  let finder: PhraseFinder | undefined;
  let bySpelling: ReadonlyMap<string, T> | undefined;
  return Object.freeze({
    terms,
    termOf: (id: string) => byId.get(id),
    isWithin,
    listWithin: (id: string) => terms.filter((term) => isWithin(term.id, id)),
    find: (text: string) => {
      bySpelling ??= new Map(terms.flatMap((term) => [term.vi, ...term.spellings].map((spelling) => [spelling, term] as const)));
      finder ??= createPhraseFinder([...bySpelling.keys()], { diacritics: "respect" });
      const named = bySpelling;
      return finder.find(text).flatMap(({ phrase, start, end }) => {
        const term = named.get(phrase);
        return term === undefined ? [] : [{ term, start, end }];
      });
    },
  });
}

/** A term with the spellings and the containment of another added. */
function joinTerms<T extends Term>(term: T, more: T): T {
  const within = [...new Set([...(term.within ?? []), ...(more.within ?? [])])];
  const spellings = [...new Set([...term.spellings, ...(more.vi === term.vi ? [] : [more.vi]), ...more.spellings])];
  return { ...term, spellings, ...(within.length === 0 ? {} : { within }) };
}

/** For each term the ids of all that hold it, itself included. */
function closeContainment(byId: ReadonlyMap<string, Term>): ReadonlyMap<string, ReadonlySet<string>> {
  const closed = new Map<string, ReadonlySet<string>>();
  const open = new Set<string>();
  const close = (id: string): ReadonlySet<string> => {
    const done = closed.get(id);
    if (done !== undefined) return done;
    if (open.has(id)) throw new RangeError(`The term "${id}" lies within itself: ${[...open, id].join(" → ")}`);
    open.add(id);
    const all = new Set([id]);
    for (const upper of byId.get(id)?.within ?? []) {
      if (!byId.has(upper)) throw new RangeError(`The term "${id}" lies within "${upper}", which is not there`);
      for (const each of close(upper)) all.add(each);
    }
    open.delete(id);
    closed.set(id, all);
    return all;
  };
  for (const id of byId.keys()) close(id);
  return closed;
}
