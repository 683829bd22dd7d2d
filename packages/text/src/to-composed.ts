import { once } from "./internal/once.ts";

/** No letter of any language carries this many marks (Unicode Standard Annex 15 sets 30 for streams). */
const overlong = once(() => new RegExp(String.raw`\p{M}{31,}`, "gu"));

/**
 * The composed form of a text (NFC), in linear time.
 *
 * `String.prototype.normalize` sorts the marks of a letter, and takes minutes for a letter with a hundred thousand of them; such a
 * heap of marks is no text, and stays as it is.
 *
 * @vi dạng dựng sẵn
 * @param text - Any text.
 * @returns The same text with each letter and its marks as one character where there is one.
 * @example
 * ```ts
 * toComposed("Ho\u0300a") === "H\u00f2a"; // → true
 * ```
 */
export function toComposed(text: string): string {
  if (text.length < 31 || text.search(overlong()) < 0) return text.normalize("NFC");
  let out = "";
  let from = 0;
  for (const { index, 0: heap } of text.matchAll(overlong())) {
    out += text.slice(from, index).normalize("NFC") + heap;
    from = index + heap.length;
  }
  return out + text.slice(from).normalize("NFC");
}
