/** What every browser and server has and some engines for telephones lack. */
declare const TextEncoder: (new () => { encodeInto(text: string, bytes: Uint8Array): { written: number } }) | undefined;
declare const TextDecoder: (new (label: string, options: { ignoreBOM: boolean }) => { decode(bytes: Uint8Array): string }) | undefined;

/** From how many code units on the two copies cost less than they save. */
export const longText = 2048;

/** How many code units are handed over at once. */
const window = 0x4000;

/**
 * A long text folded as bytes of UTF-8, in place: engines hand over and take bytes several times faster than letters one by one.
 *
 * @param text - A long text.
 * @param table - The folded letter of every code unit below U+1F00.
 * @param dropped - What the table says of a mark that is dropped.
 * @returns `undefined` if the engine has no encoder, or if the text may hold half a surrogate pair, which UTF-8 cannot.
 */
export function foldLongText(text: string, table: Uint16Array, dropped: number): string | undefined {
  if (typeof TextEncoder === "undefined" || typeof TextDecoder === "undefined") return undefined;
  const encoder = new TextEncoder();
  // A folded text is one byte a letter, but for signs and foreign letters.
  let bytes = new Uint8Array(text.length + (text.length >> 3) + 3 * window);
  let filled = 0;
  for (let index = 0; index < text.length; ) {
    const last = text.charCodeAt(index + window - 1);
    const end = index + window - (last >= 0xd800 && last < 0xdc00 ? 1 : 0);
    if (filled + 3 * window > bytes.length) {
      const grown = new Uint8Array(2 * bytes.length);
      grown.set(bytes);
      bytes = grown;
    }
    const { written } = encoder.encodeInto(text.slice(index, end), bytes.subarray(filled));
    const folded = foldBytes(bytes, filled, filled + written, table, dropped);
    if (folded === undefined) return undefined;
    filled = folded;
    index = end;
  }
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, filled));
}

/** Folds the bytes of a stretch in place, and says where they end then; `undefined` at the sign that stands for what UTF-8 cannot hold. */
function foldBytes(bytes: Uint8Array, from: number, end: number, table: Uint16Array, dropped: number): number | undefined {
  let filled = from;
  let at = from;
  while (at < end) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      bytes[filled++] = table[lead] ?? lead;
      at += 1;
    } else if (lead < 0xe0) {
      const letter = table[((lead & 0x1f) << 6) | ((bytes[at + 1] ?? 0) & 0x3f)] ?? 0;
      if (letter < 0x80) {
        bytes[filled] = letter;
        // 0 for what is dropped and 1 for the rest: a branch that marks take at random costs more than all the others.
        filled += ((letter ^ dropped) + 0xff) >>> 8;
      } else {
        bytes[filled++] = lead;
        bytes[filled++] = bytes[at + 1] ?? 0;
      }
      at += 2;
    } else if (lead < 0xf0) {
      const code = ((lead & 0xf) << 12) | (((bytes[at + 1] ?? 0) & 0x3f) << 6) | ((bytes[at + 2] ?? 0) & 0x3f);
      if (code === 0xfffd) return undefined;
      const letter = code < table.length ? (table[code] ?? code) : code;
      if (letter < 0x80) bytes[filled++] = letter;
      else {
        bytes[filled++] = lead;
        bytes[filled++] = bytes[at + 1] ?? 0;
        bytes[filled++] = bytes[at + 2] ?? 0;
      }
      at += 3;
    } else {
      bytes.copyWithin(filled, at, at + 4);
      filled += 4;
      at += 4;
    }
  }
  return filled;
}
