import { contexts, lone, pairs, particles, terms } from "./data/words.ts";
import { spellingOf } from "./internal/likeness.ts";
import { placeTones } from "./place-tones.ts";

/**
 * The words that slips are sought near: which syllable stands beside which.
 *
 * @vi bảng từ
 */
export interface Lexicon {
  /** The syllables that follow another in a word. */
  readonly next: ReadonlyMap<string, ReadonlySet<string>>;
  /** The syllables that stand before another in a word. */
  readonly previous: ReadonlyMap<string, ReadonlySet<string>>;
  /** Three syllables in a row of a term. */
  readonly triples: ReadonlySet<string>;
  /** Every syllable of a word. */
  readonly syllables: ReadonlySet<string>;
  /** Words of one syllable that are a word of their own. */
  readonly lone: ReadonlySet<string>;
  /** Words of one syllable without a meaning of their own. */
  readonly particles: ReadonlySet<string>;
  /** The syllables by their letters without marks: `doi` → đối, đổi, đội … */
  readonly plainSyllables: ReadonlyMap<string, readonly string[]>;
  /** The words of two syllables by their letters without marks. */
  readonly plainPairs: ReadonlyMap<string, readonly (readonly [string, string])[]>;
}

/** What a word list holds beside the words of this package. */
export interface CreateLexiconOptions {
  /** Words and terms of two or more syllables, in any case and either style of placing tones. */
  readonly terms?: readonly string[];
}

/**
 * Makes a word list for {@link findSlips}: the one of this package, which holds the words of plans and administration, and the terms of
 * the caller, such as the names of a province's communes and projects.
 *
 * @vi bảng từ
 * @param options - The terms of the caller.
 * @returns The list.
 * @example
 * ```ts
 * const text = "Khu công nghệ Sông Mây, khu công nghệ sông mấy";
 * findSlips(text).length; // → 0
 * findSlips(text, { lexicon: createLexicon({ terms: ["Sông Mây"] }) }).map(({ suggestions }) => suggestions[0]?.words); // → ["sông mây"]
 * ```
 */
export function createLexicon(options: CreateLexiconOptions = {}): Lexicon {
  const next = new Map<string, Set<string>>();
  const previous = new Map<string, Set<string>>();
  const triples = new Set<string>();
  const syllables = new Set<string>(`${particles} ${lone}`.split(" "));
  const put = (map: Map<string, Set<string>>, key: string, value: string): void => {
    const values = map.get(key);
    if (values === undefined) map.set(key, new Set([value]));
    else values.add(value);
  };
  const add = (words: readonly string[]): void => {
    for (const [index, word] of words.entries()) {
      for (const each of variantsOf(word)) syllables.add(each);
      const second = words[index + 1];
      const third = words[index + 2];
      if (second === undefined) continue;
      for (const a of variantsOf(word))
        for (const b of variantsOf(second)) {
          put(next, a, b);
          put(previous, b, a);
        }
      if (third !== undefined) triples.add(`${word} ${second} ${third}`);
    }
  };
  for (const line of pairs.trim().split("\n")) {
    const [first = "", list = ""] = line.split(": ");
    for (const second of list.split(" ")) add([first, second]);
  }
  for (const term of terms.split(/,\s*/u)) add(term.trim().split(" "));
  for (const term of options.terms ?? [])
    add(
      placeTones(term)
        .toLowerCase()
        .match(/[\p{L}\u0300-\u036f]+/gu) ?? [],
    );
  for (const three of contexts.split(", ")) triples.add(three);
  const plainSyllables = groupBy([...syllables], (word) => spellingOf(word).plain);
  const plainPairs = groupBy(
    [...next].flatMap(([first, seconds]) => [...seconds].map((second): readonly [string, string] => [first, second])),
    ([first, second]) => `${spellingOf(first).plain} ${spellingOf(second).plain}`,
  );
  return {
    next,
    previous,
    triples,
    syllables,
    lone: new Set(lone.split(" ")),
    particles: new Set(particles.split(" ")),
    plainSyllables,
    plainPairs,
  };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** `kĩ sư` and `kỹ sư`, `bác sĩ` and `bác sỹ`: both are written. */
function variantsOf(word: string): readonly string[] {
  const open = /^([hklmst])([iìỉĩíịyỳỷỹýỵ])$/u.exec(word);
  if (open === null) return [word];
  const at = "iìỉĩíị".indexOf(open[2] ?? "");
  const other = at < 0 ? "iìỉĩíị"["yỳỷỹýỵ".indexOf(open[2] ?? "")] : "yỳỷỹýỵ"[at];
  return [word, `${open[1] ?? ""}${other ?? ""}`];
}
