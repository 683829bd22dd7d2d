import { splitSyllable, tones } from "./syllable.ts";
import { toComposed } from "./to-composed.ts";
import { once } from "./internal/once.ts";

/**
 * Where a text writes the tone of open oa, oe and uy: `old` on the first letter (`hòa`, `thúy`, `ủy`), `new` on the second (`hoà`,
 * `thuý`, `uỷ`). All other syllables are the same in both.
 *
 * @vi kiểu đặt dấu thanh
 */
export type ToneStyle = "old" | "new";

/** How tones are placed. */
export interface PlaceTonesOptions {
  /** Default: `old`, the style of most offices. */
  readonly style?: ToneStyle;
}

const words = once(() => new RegExp(String.raw`[\p{L}\u0300-\u036f]+`, "gu"));
const marks: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(tones);

/**
 * Writes every tone where one style puts it, so that texts of both styles compare equal and print alike.
 *
 * Only well-formed syllables change: a word of another language or a slip of a scanner stays as it is. A tone on a letter where
 * neither style puts it moves as well (`tuỵên` is read as `tuyện`), because no other word can be meant.
 *
 * @vi đặt dấu thanh
 * @param text - Any text, composed or decomposed.
 * @param options - The style.
 * @returns The text in composed form (NFC).
 * @example
 * ```ts
 * placeTones("UỶ BAN thành phố Hoà Bình, quý I"); // → "ỦY BAN thành phố Hòa Bình, quý I"
 * placeTones("Ủy ban", { style: "new" }); // → "Uỷ ban"
 * ```
 */
export function placeTones(text: string, options: PlaceTonesOptions = {}): string {
  const style = options.style ?? "old";
  return toComposed(text).replace(words(), (word) => {
    const parts = splitSyllable(word);
    if (parts?.toneAt === undefined) return word;
    const place = parts.onset + parts.rhyme[style];
    if (place === parts.toneAt) return word;
    const mark = marks.get(parts.tone) ?? "";
    return parts.letters
      .map((letter, index) => (index === place ? letter + mark : letter))
      .join("")
      .normalize("NFC");
  });
}
