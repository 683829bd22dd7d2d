/**
 * The tones, in the order of dictionaries: level (ngang), falling (huyền), asking (hỏi), tumbling (ngã), rising (sắc), heavy (nặng).
 *
 * @vi thanh điệu
 */
export type Tone = "ngang" | "huyen" | "hoi" | "nga" | "sac" | "nang";

/** Tones in dictionary order with the combining mark each is written with. */
export const tones: readonly (readonly [Tone, string])[] = [
  ["ngang", ""],
  ["huyen", "\u0300"],
  ["hoi", "\u0309"],
  ["nga", "\u0303"],
  ["sac", "\u0301"],
  ["nang", "\u0323"],
];

/** A letter of a syllable without its tone: `â`, `Đ`, `u`. */
export interface ToneLess {
  /** The letter in composed form, in the case it was written in. */
  readonly letter: string;
  /** Its tone. */
  readonly tone: Tone;
}

/** Made at the first use: a program that only reads numbers never needs it. */
let splits: ReadonlyMap<string, ToneLess> | undefined;

/** Every letter that carries a tone, with the letter it is without. */
function buildSplits(): ReadonlyMap<string, ToneLess> {
  const map = new Map<string, ToneLess>();
  for (const vowel of "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY")
    for (const [tone, mark] of tones) if (mark !== "") map.set((vowel + mark).normalize("NFC"), { letter: vowel, tone });
  return map;
}

/**
 * Takes the tone off a letter.
 *
 * @param letter - One letter in composed form.
 * @returns The letter and the tone it had.
 */
export function splitTone(letter: string): ToneLess {
  splits ??= buildSplits();
  return splits.get(letter) ?? { letter, tone: "ngang" };
}

/** Where the tone of a rhyme may stand: one place, or two for the rhymes that the two styles write differently. */
interface Rhyme {
  /** Position of the letter that carries the tone in the old style (hòa). */
  readonly old: number;
  /** Position in the new style (hoà). */
  readonly new: number;
  /** Ends in p, t, c or ch, which only the rising and the heavy tone go with. */
  readonly stopped: boolean;
}

// What may stand after the onset, a vowel group before a colon and its finals behind it; `-` is no final.
const rhymeTable =
  "a:- i o u y m n ng nh p t c ch;ă:m n ng p t c;â:u y m n ng p t c;e:- o m n ng p t c;ê:- u m n nh p t ch;i:- a u m n nh p t ch;" +
  "iê:u m n ng p t c;y:-;yê:u m n ng t;o:- i m n ng p t c;oo:ng c;ô:- i m n ng p t c;ơ:- i m n p t;u:- a i m n ng p t c;" +
  "uô:i m n ng t c;ư:- a i u m ng t c;ươ:i u m n ng p t c;oa:- i o y m n ng nh p t c ch;oă:m n ng t c;oe:- o n t;uâ:n ng t y;" +
  "uê:- nh ch u;uơ:-;uy:- nh ch t a u p n;uyê:n t";

let rhymes: ReadonlyMap<string, Rhyme> | undefined;

function buildRhymes(): ReadonlyMap<string, Rhyme> {
  const map = new Map<string, Rhyme>();
  for (const group of rhymeTable.split(";")) {
    const [vowels = "", finals = ""] = group.split(":");
    for (const final of finals.split(" ")) {
      const text = vowels + (final === "-" ? "" : final);
      map.set(text, describeRhyme(text));
    }
  }
  return map;
}

function describeRhyme(text: string): Rhyme {
  const vowels = /^[aăâeêioôơuưy]+/u.exec(text)?.[0] ?? "";
  const closed = vowels.length < text.length;
  const stopped = /(?:[ptc]|ch)$/u.test(text);
  // A letter with a mark of its own takes the tone; of ươ the second.
  const marked = Math.max(...Array.from("ăâêôơư", (letter) => vowels.lastIndexOf(letter))) + 1;
  const at = (place: number): Rhyme => ({ old: place, new: place, stopped });
  if (marked > 0) return at(marked - 1);
  if (vowels.length === 1) return at(0);
  if (closed || vowels.length === 3) return at(1);
  return /^(?:oa|oe|uy)$/u.test(vowels) ? { old: 0, new: 1, stopped } : at(0);
}

const onsets: ReadonlySet<string> = /* @__PURE__ */ wordsOf(" b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x");

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** A syllable in its parts. The letters are those of the text, without the tone. */
export interface SyllableParts {
  /** Letters in the case they were written in. */
  readonly letters: readonly string[];
  /** How many of them are the onset. */
  readonly onset: number;
  /** The tone. */
  readonly tone: Tone;
  /** Where the tone was written; absent for the level tone. */
  readonly toneAt: number | undefined;
  /** Where it belongs. */
  readonly rhyme: Rhyme;
}

/** The longest syllable is nghiêng. */
const longest = 7;

/**
 * Takes a syllable apart.
 *
 * @param word - One word in composed form.
 * @returns Its parts, absent when no Vietnamese syllable is written so, wherever the tone stands.
 */
export function splitSyllable(word: string): SyllableParts | undefined {
  if (word.length === 0 || word.length > longest) return undefined;
  const letters: string[] = [];
  let tone: Tone = "ngang";
  let toneAt: number | undefined;
  for (const [index, each] of Array.from(word).entries()) {
    const split = splitTone(each);
    letters.push(split.letter);
    if (split.tone === "ngang") continue;
    if (toneAt !== undefined) return undefined;
    ({ tone } = split);
    toneAt = index;
  }
  const plain = letters.join("").toLowerCase();
  const found = findRhyme(plain);
  if (found === undefined) return undefined;
  const { onset, rhyme } = found;
  if (rhyme.stopped && tone !== "sac" && tone !== "nang") return undefined;
  return { letters, onset, tone, toneAt, rhyme };
}

/** Divides the letters of a syllable into onset and rhyme, with the spelling rules that bind the two. */
function findRhyme(plain: string): { readonly onset: number; readonly rhyme: Rhyme } | undefined {
  const table = (rhymes ??= buildRhymes());
  if (plain.startsWith("qu")) {
    // The u belongs to the onset: qua, quy, quốc. What follows begins with a letter that u glides into.
    const rest = plain.slice(2);
    const known = table.get(rest) ?? (/^y(?:nh|ch|t)$/u.test(rest) ? table.get(`i${rest.slice(1)}`) : undefined);
    return known !== undefined && /^(?:[aăâeêiyơ]|ôc)/u.test(rest) ? { onset: 2, rhyme: known } : undefined;
  }
  if (plain.startsWith("gi")) {
    const rest = plain.slice(2);
    const direct = table.get(rest);
    if (direct !== undefined && !/^[iyê]/u.test(rest)) return { onset: 2, rhyme: direct };
    // One i does for both: gì, gìn, giếng.
    const shared = table.get(plain.slice(1));
    return shared === undefined ? undefined : { onset: 1, rhyme: shared };
  }
  const onset = /^(?:ngh|ch|gh|kh|ng|nh|ph|th|tr|[bcdđghklmnprstvx])?/u.exec(plain)?.[0] ?? "";
  const rest = plain.slice(onset.length);
  const rhyme = table.get(rest);
  if (rhyme === undefined || !onsets.has(onset)) return undefined;
  const isFront = /^[eêiy]/u.test(rest);
  if (/^(?:k|gh|ngh)$/u.test(onset) ? !isFront : /^(?:c|g|ng)$/u.test(onset) && isFront) return undefined;
  // iê is written yê where nothing stands before it, and only there.
  if (rest.startsWith("yê") ? onset !== "" : rest.startsWith("iê") && onset === "") return undefined;
  return { onset: onset.length, rhyme };
}
