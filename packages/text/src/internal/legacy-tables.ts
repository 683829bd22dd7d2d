import { tones } from "../syllable.ts";

/** Encodings of the time before Unicode, both as they look when read as Latin-1: `Céng hßa` and `Coäng hoøa`. @vi bảng mã cũ */
export type LegacyEncoding = "tcvn3" | "vni";

/** The letters with their tones, in the order of dictionaries: a à ả ã á ạ ă ằ … */
const withTones = (vowels: string): readonly string[] =>
  Array.from(vowels).flatMap((vowel) => tones.slice(1).map(([, mark]) => (vowel + mark).normalize("NFC")));

/**
 * TCVN 5712:1993, VN3 (ABC fonts): from A1 the letters with a mark of their own in both cases, from B5 the vowels with tones in lower
 * case, in the order of dictionaries, with gaps. Capitals with tones are the lower-case ones in a font of capitals.
 */
function buildTcvn3(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const put = (letters: string | readonly string[], codes: readonly number[]): void => {
    for (const [index, letter] of Array.from(letters).entries()) map.set(String.fromCharCode(codes[index] ?? 0), letter);
  };
  const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
  put("ĂÂÊÔƠƯĐăâêôơưđ", range(0xa1, 0xae));
  put(withTones("aăâeêioôơuưy"), [
    ...range(0xb5, 0xb9), // à ả ã á ạ
    ...range(0xbb, 0xbe), // ằ ẳ ẵ ắ
    ...range(0xc6, 0xcc), // ặ ầ ẩ ẫ ấ ậ è
    ...range(0xce, 0xd8), // ẻ … ỉ
    ...range(0xdc, 0xdf), // ĩ í ị ò
    ...range(0xe1, 0xef), // ỏ … ù
    ...range(0xf1, 0xfe), // ủ … ỵ
  ]);
  return map;
}

/** VNI for Windows: a letter with a second one behind it that stands for its marks; i, y nặng, đ, ơ and ư are one letter. */
function buildVni(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const put = (source: string, letter: string): void => {
    map.set(source, letter);
    map.set(source.toUpperCase(), letter.toUpperCase());
    // A capital with the mark of a small letter prints the same.
    if (source.length === 2) map.set((source[0] ?? "").toUpperCase() + (source[1] ?? ""), letter.toUpperCase());
  };
  const series = (bases: string, plain: string, shape: string, codes: string): void => {
    for (const [index, base] of Array.from(bases).entries()) {
      const letter = (plain[index] ?? "") + shape;
      for (const [tone, code] of Array.from(codes).entries())
        if (code !== "-") put(base + code, (letter + (tones[tone]?.[1] ?? "")).normalize("NFC"));
    }
  };
  series("aeouôö", "aeouơư", "", "-øûõùï");
  series("y", "y", "", "-øûõù");
  series("aeo", "aeo", "\u0302", "âàåãáä");
  series("a", "a", "\u0306", "êèúüéë");
  for (const [source, letter] of ["ñđ", "ôơ", "öư", "íí", "ìì", "æỉ", "óĩ", "òị", "îỵ"].map((pair) => Array.from(pair)))
    put(source ?? "", letter ?? "");
  return map;
}

/** Built when the first old text comes: most programs never see one. */
let tables: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> | undefined;

/** A word of a legacy encoding in Unicode; absent when one of its characters is no letter of that encoding. */
export function convertWord(word: string, encoding: LegacyEncoding): string | undefined {
  const table = (tables ??= { tcvn3: buildTcvn3(), vni: buildVni() })[encoding];
  let out = "";
  for (let at = 0; at < word.length; ) {
    const pair = encoding === "vni" ? table.get(word.slice(at, at + 2)) : undefined;
    const letter = pair ?? table.get(word[at] ?? "") ?? (word.charCodeAt(at) < 0x80 ? word[at] : undefined);
    if (letter === undefined) return undefined;
    out += letter;
    at += pair === undefined ? 1 : 2;
  }
  return out;
}
