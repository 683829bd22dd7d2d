import { findLookAlikes, latinOf } from "./internal/look-alikes.ts";
import { createPieceBuilder } from "./internal/piece-builder.ts";
import type { TextPiece } from "./locate-in-source.ts";
import { toComposed } from "./to-composed.ts";
import { once } from "./internal/once.ts";

/**
 * A part of the normal form that a caller may do without: `spaces` (every space is the plain one, runs are one, every end of line is
 * `\n`), `dashes` (`-`), `quotes` (`"` and `'`), `invisible` (characters without width and control characters go away), `look-alikes`
 * (letters of other alphabets, full-width forms, ligatures and Ð become the Latin letters they print like).
 *
 * @vi thành phần của dạng chuẩn
 */
export type NormalFormPart = "spaces" | "dashes" | "quotes" | "invisible" | "look-alikes";

/** What stays as it is. */
export interface NormalizeTextOptions {
  /** Parts of the normal form to leave out. Default: none. Letters are composed (NFC) in any case. */
  readonly keep?: readonly NormalFormPart[];
}

/**
 * A text in normal form with its way back to the source.
 *
 * @vi dạng chuẩn của văn bản
 */
export interface NormalText {
  /** The text in normal form. */
  readonly text: string;
  /** Which stretch of it stands where in the source; positions between two pieces were dropped. */
  readonly pieces: readonly TextPiece[];
}

const space = /[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
const lineEnd = /[\n\v\f\r\u0085\u2028\u2029]/u;
const dash = /[\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]/u;
const doubleQuote = /[\u00ab\u00bb\u201c-\u201f\u2033\u2036\u301d-\u301f\uff02]/u;
const singleQuote = /[\u00b4\u02b9\u02bb-\u02bd\u2018-\u201b\u2032\u2035\u2039\u203a\uff07]/u;
const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u180b-\u180d\u180f\ufe00-\ufe0f]/u;

/**
 * Brings a text into the one form that everything else reads: letters composed, one kind of space, dash and quotation mark, nothing
 * invisible, no letters that only look Latin. Every position can be followed back to the source.
 *
 * @vi dạng chuẩn của văn bản
 * @param text - Any text; a lone half of a surrogate pair becomes `\ufffd`.
 * @param options - What stays as it is.
 * @returns The normal form and its way back.
 * @see TCVN 6909:2001 (Unicode for Vietnamese documents)
 * @example
 * ```ts
 * normalizeText("“Kế  hoạch” 2026\u00a0– 2030").text; // → "\"Kế hoạch\" 2026 - 2030"
 * normalizeText("số 15\u201112", { keep: ["dashes"] }).text; // → "số 15‑12"
 * ```
 */
export function normalizeText(text: string, options: NormalizeTextOptions = {}): NormalText {
  const kept = new Set(options.keep);
  const [spaces, dashes, quotes, hidden] = (["spaces", "dashes", "quotes", "invisible"] as const).map((part) => !kept.has(part));
  const latin = kept.has("look-alikes") ? undefined : findLookAlikes(text);
  const builder = createPieceBuilder();
  const isDropped = (at: number): boolean => hidden === true && invisible.test(text[at] ?? "");
  const replace = (letter: string, at: number): string => {
    if (dashes === true && dash.test(letter)) return "-";
    if (quotes === true && doubleQuote.test(letter)) return '"';
    if (quotes === true && singleQuote.test(letter)) return "'";
    return latin === undefined ? letter : (latin.get(at) ?? latinOf(letter) ?? letter);
  };
  // Where the last space was added, so that the next one only makes it longer.
  let afterSpace = false;
  let at = 0;
  while (at < text.length) {
    const plain = endOfPlain(text, at);
    if (plain > at) {
      builder.add(text.slice(at, plain), at, plain);
      afterSpace = false;
      at = plain;
      continue;
    }
    const letter = letterAt(text, at);
    if (isDropped(at)) {
      at += 1;
    } else if (spaces === true && space.test(letter)) {
      if (afterSpace) builder.stretch(at + 1);
      else builder.add(" ", at, at + 1);
      afterSpace = true;
      at += 1;
    } else if (spaces === true && lineEnd.test(letter)) {
      const to = at + (text.startsWith("\r\n", at) ? 2 : 1);
      builder.add("\n", at, to);
      afterSpace = false;
      at = to;
    } else {
      let to = at + letter.length;
      let cluster = isLoneSurrogate(letter) ? "\ufffd" : replace(letter.normalize("NFC"), at);
      for (let next = to; next < text.length; next++) {
        if (isDropped(next)) continue;
        if (!isFollower(text[next] ?? "")) break;
        cluster += text[next] ?? "";
        to = next + 1;
      }
      builder.add(toComposed(cluster), at, to);
      afterSpace = false;
      at = to;
    }
  }
  return builder.build();
}

/** What belongs to the letter before it: marks, and the parts of a Korean syllable. */
const follower = once(() => new RegExp(String.raw`[\p{M}\u1160-\u11ff]`, "u"));
const isFollower = (letter: string): boolean => (letter <= "\u036f" ? letter >= "\u0300" : follower().test(letter));

/** Where a run of letters ends that stay what they are, each without a mark behind it. */
function endOfPlain(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20 ? isSpaceRun(text, at) : !isPlain(code)) break;
  }
  // What stands next, or behind characters that are dropped, may be a mark of the last letter.
  if (at > start && at < text.length && !/[ \t\n\v\f\r]/u.test(text[at] ?? "")) at -= 1;
  return at;
}

/** A space beside another character of white space, or before something that may be dropped. */
function isSpaceRun(text: string, at: number): boolean {
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0x21;
  const before = at > 0 ? text.charCodeAt(at - 1) : 0x21;
  return !(isPlain(next) && isPlain(before));
}

/** ASCII and the composed letters of Vietnamese, without Ð and ð. */
function isPlain(code: number): boolean {
  if (code < 0x7f) return code > 0x20;
  return (
    (code >= 0xc0 && code < 0x2b0 && code !== 0xd0 && code !== 0xf0 && code !== 0x189 && code !== 0x256) ||
    (code >= 0x1ea0 && code <= 0x1ef9)
  );
}

/** One character; a lone half of a surrogate pair counts as one. */
function letterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function isLoneSurrogate(letter: string): boolean {
  const code = letter.charCodeAt(0);
  return letter.length === 1 && code >= 0xd800 && code < 0xe000;
}
