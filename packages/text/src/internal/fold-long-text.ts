/** What every browser and server has and some engines for telephones lack. */
declare const TextEncoder: (new () => { encodeInto(text: string, bytes: Uint8Array): { written: number } }) | undefined;
declare const TextDecoder: (new (label: string, options: { ignoreBOM: boolean }) => { decode(bytes: Uint8Array): string }) | undefined;

/** From how many code units on the two copies cost less than they save. */
export const longText = 2048;

/** How many code units are handed over at once. */
const window = 0x4000;

/**
 * A long text folded as bytes of UTF-8: engines hand over and take bytes several times faster than letters one by one.
 *
 * @param text - A long text.
 * @param table - The folded letter of every code unit below U+1F00.
 * @param dropped - What the table says of a mark that is dropped.
 * @returns `undefined` if the engine has no encoder, or if the text may hold half a surrogate pair, which UTF-8 cannot.
 */
export function foldLongText(text: string, table: Uint16Array, dropped: number): string | undefined {
  if (typeof TextEncoder === "undefined" || typeof TextDecoder === "undefined") return undefined;
  const encoder = new TextEncoder();
  // Behind the bytes of a window stand four zeros: the last letters are read four at a time, too.
  const source = new Uint8Array(3 * window + 4);
  // A folded text is one byte a letter, but for signs and foreign letters.
  let bytes = new Uint8Array(text.length + (text.length >> 3) + source.length);
  let filled = 0;
  for (let index = 0; index < text.length; ) {
    const last = text.charCodeAt(index + window - 1);
    const end = index + window - (last >= 0xd800 && last < 0xdc00 ? 1 : 0);
    if (filled + source.length > bytes.length) {
      const grown = new Uint8Array(2 * bytes.length);
      grown.set(bytes);
      bytes = grown;
    }
    const { written } = encoder.encodeInto(text.slice(index, end), source);
    const folded = foldBytes(source.fill(0, written, written + 4), written, bytes, filled, table, dropped);
    if (folded === undefined) return undefined;
    filled = folded;
    index = end;
  }
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, filled));
}

/**
 * Folds the bytes of a stretch into others, and says where these end then; `undefined` at the sign that stands for what UTF-8 cannot
 * hold.
 */
function foldBytes(
  source: Uint8Array,
  end: number,
  bytes: Uint8Array,
  from: number,
  table: Uint16Array,
  dropped: number,
): number | undefined {
  const reader = new DataView(source.buffer);
  const writer = new DataView(bytes.buffer);
  let filled = from;
  let at = 0;
  while (at < end) {
    // Four bytes at once: those of capitals from A to Z take the bit of small letters. What stands behind the first byte that is not
    // ASCII is written over in the next round.
    const four = reader.getUint32(at, true);
    writer.setUint32(filled, four | (((four + 0x3f3f3f3f) & ~(four + 0x25252525) & 0x80808080) >>> 2), true);
    const others = four & 0x80808080;
    const plain = others === 0 ? 4 : (31 - Math.clz32(others & -others)) >> 3;
    at += plain;
    filled += plain;
    if (plain === 4) continue;
    const lead = source[at] ?? 0;
    const second = (source[at + 1] ?? 0) & 0x3f;
    let size = 2;
    let code = ((lead & 0x1f) << 6) | second;
    if (lead >= 0xe0) {
      size = lead < 0xf0 ? 3 : 4;
      code = ((lead & 0xf) << 12) | (second << 6) | ((source[at + 2] ?? 0) & 0x3f);
      if (code === 0xfffd) return undefined;
    }
    // What four bytes hold has no letter of the table: its first three do not stand for one.
    const letter = size < 4 && code < table.length ? (table[code] ?? 0) : 0xff;
    if (letter < 0x80) {
      bytes[filled] = letter;
      // 0 for what is dropped and 1 for the rest: a branch that marks take at random costs more than all the others.
      filled += ((letter ^ dropped) + 0xff) >>> 8;
    } else {
      writer.setUint32(filled, reader.getUint32(at, true), true);
      filled += size;
    }
    at += size;
  }
  // The zeros behind the end were taken for letters.
  return filled - (at - end);
}
