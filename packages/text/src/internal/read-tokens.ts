import { isSyllable } from "../is-syllable.ts";
import { placeTones } from "../place-tones.ts";

/** A word of a running text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly word: string;
  /** In small letters, tones in their places; `#` for a number. */
  readonly key: string;
  /** Whether it is written as a syllable. */
  readonly formed: boolean;
  /** Only white space stands between it and the next word. */
  readonly joined: boolean;
  /** A number, part of an address or a symbol, or too long: nothing is said about it. */
  readonly opaque: boolean;
}

const words = /[\p{L}\u0300-\u036f]+|\d+/gu;
const longest = 24;

/**
 * The words of a text, as slips are sought in them.
 *
 * @param text - Any text.
 * @returns Its words in order.
 */
export function readTokens(text: string): readonly Token[] {
  const found = Array.from(text.matchAll(words));
  const forms = new Map<string, Pick<Token, "key" | "formed">>();
  const formOf = (word: string): Pick<Token, "key" | "formed"> => {
    let form = forms.get(word);
    if (form === undefined) {
      form = { key: placeTones(word).toLowerCase(), formed: isSyllable(word) };
      forms.set(word, form);
    }
    return form;
  };
  return found.map(({ 0: word, index: start }, position) => {
    const end = start + word.length;
    const next = found[position + 1]?.index;
    const gap = next === undefined ? "." : text.slice(end, Math.min(next, end + 8));
    // A capital on the next line begins another cell or item.
    const parts = gap.includes("\n") && (gap.split("\n").length > 2 || /^\p{Lu}\p{Ll}/u.test(text.slice(next, (next ?? 0) + 2)));
    const opaque =
      word.length > longest ||
      /\d/u.test(word) ||
      /[\p{N}@_/&-]/u.test(text[start - 1] ?? "") ||
      /[\p{N}@_/&-]/u.test(text[end] ?? "") ||
      isInAddress(text, start, end);
    const form = /^\d/u.test(word) ? { key: "#", formed: false } : opaque ? { key: word, formed: false } : formOf(word);
    return {
      start,
      end,
      word,
      ...form,
      joined: /^\s+$/u.test(gap) && !parts,
      opaque,
    };
  });
}

/** `khdt.gov.vn` */
function isInAddress(text: string, start: number, end: number): boolean {
  return (text[start - 1] === "." && /\p{L}/u.test(text[start - 2] ?? "")) || (text[end] === "." && /\p{Ll}/u.test(text[end + 1] ?? ""));
}
