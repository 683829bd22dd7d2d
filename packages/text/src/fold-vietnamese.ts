/** Base letter of every precomposed Latin letter used in Vietnamese, by code unit; 0 elsewhere. */
const base: Uint16Array = /* @__PURE__ */ buildBaseTable();

function buildBaseTable(): Uint16Array {
  const table = new Uint16Array(0x1f00);
  for (const [from, to] of [
    [0xc0, 0x1b0],
    [0x1ea0, 0x1ef9],
  ] as const) {
    for (let code = from; code <= to; code++) {
      const letter = String.fromCharCode(code).normalize("NFD").charCodeAt(0);
      if (letter < 0x80) table[code] = letter | 0x20;
    }
  }
  table[0x110] = table[0x111] = 0x64; // Đ đ are letters of their own, without a decomposition
  table[0xd0] = table[0xf0] = 0x64; // Ð ð stand for Đ đ in texts typed with a Western keyboard layout
  return table;
}

/**
 * A text without case, tone marks and diacritics, for search and for comparing labels: `đ` becomes `d`.
 *
 * A text in composed form (NFC) keeps its length, so positions stay valid; combining marks of a decomposed text are dropped.
 *
 * @vi bỏ dấu
 * @param text - Any text.
 * @returns The folded text; characters that are no Latin letters stay as they are.
 * @example
 * ```ts
 * foldVietnamese("Ủy ban nhân dân TP. Đồng Nai"); // → "uy ban nhan dan tp. dong nai"
 * ```
 */
export function foldVietnamese(text: string): string {
  let out = "";
  let copied = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) {
      if (code < 0x41 || code > 0x5a) continue;
      out += text.slice(copied, index) + String.fromCharCode(code | 0x20);
    } else if (code >= 0x300 && code <= 0x36f) {
      out += text.slice(copied, index);
    } else {
      const letter = code < 0x1f00 ? (base[code] ?? 0) : 0;
      if (letter === 0) continue;
      out += text.slice(copied, index) + String.fromCharCode(letter);
    }
    copied = index + 1;
  }
  return copied === 0 ? text : out + text.slice(copied);
}
