import { foldVietnamese } from "@kehoach/text";

/** What a token is. `soft` may stand between the words of one name: , - & / và. */
export const Kind = {
  word: 0,
  and: 1,
  comma: 2,
  dash: 3,
  slash: 4,
  amp: 5,
  line: 6,
  semicolon: 7,
  stop: 8,
  colon: 9,
  open: 10,
  close: 11,
  other: 12,
} as const;

/** A text cut into words and signs. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly kinds: readonly number[];
  /** Where each begins in the text. */
  readonly starts: readonly number[];
  /** Where each ends. */
  readonly ends: readonly number[];
  /** The folded word; empty for signs. */
  readonly words: readonly string[];
}

const signs: Readonly<Record<string, number>> = {
  ",": Kind.comma,
  "-": Kind.dash,
  "–": Kind.dash,
  "—": Kind.dash,
  "‑": Kind.dash,
  "/": Kind.slash,
  "&": Kind.amp,
  "+": Kind.semicolon,
  "\n": Kind.line,
  "\r": Kind.line,
  ";": Kind.semicolon,
  "•": Kind.semicolon,
  ".": Kind.stop,
  ":": Kind.colon,
  "(": Kind.open,
  ")": Kind.close,
};
/** What each ASCII code is: its sign, or one of these. */
const [space, letter] = [20, 21];
const classOf: Uint8Array = /* @__PURE__ */ buildClasses();

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(128).fill(Kind.other);
  for (let code = 0; code < 128; code++) {
    const sign = signs[String.fromCharCode(code)];
    if (sign !== undefined) classes[code] = sign;
    else if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) classes[code] = letter;
  }
  for (const code of [0x20, 0x09, 0x0b, 0x0c]) classes[code] = space;
  return classes;
}

/** The same for any code: quotation marks, dashes and the like beyond ASCII are no part of a word. */
function classBeyondAscii(code: number): number {
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000 || code === 0xfeff) return space;
  if (code >= 0xc0 && (code < 0x2000 || code > 0x206f)) return letter;
  return signs[String.fromCharCode(code)] ?? Kind.other;
}

const classOfCode = (code: number): number => (code < 128 ? (classOf[code] ?? Kind.other) : classBeyondAscii(code));

/** Where a word that begins at a place ends. */
function wordEnd(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length && classOfCode(text.charCodeAt(end)) === letter) end += 1;
  return end;
}

/** Cuts a text into words and signs. */
export function scan(text: string): Tokens {
  const folded = foldVietnamese(text);
  const places = folded.length === text.length ? undefined : placesOf(text);
  const kinds: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const words: string[] = [];
  const length = folded.length;
  for (let at = 0; at < length; ) {
    const found = classOfCode(folded.charCodeAt(at));
    if (found === space) {
      at += 1;
      continue;
    }
    // VP. UBND tỉnh
    if (found === Kind.stop && abbreviated.has(words.at(-1) ?? "")) {
      at += 1;
      continue;
    }
    let end = at + 1;
    let word = "";
    let kind = found;
    if (found === letter) {
      end = wordEnd(folded, at);
      word = folded.slice(at, end);
      kind = word === "va" ? Kind.and : Kind.word;
      // "UBND 124 xã, phường": how many there are is no part of the name.
      if (word.length <= 3 && isCount(word) && councils.has(words.at(-1) ?? "")) {
        at = end;
        continue;
      }
    }
    kinds.push(kind);
    words.push(word);
    starts.push(places === undefined ? at : (places[at] ?? text.length));
    ends.push(places === undefined ? end : (places[end] ?? text.length));
    at = end;
  }
  return { text, count: kinds.length, kinds, starts, ends, words };
}

const abbreviated: ReadonlySet<string> = new Set(["vp", "bql"]);
const councils: ReadonlySet<string> = new Set(["ubnd", "hdnd"]);
const isCount = (word: string): boolean => word >= "0" && word < ":" && /^\d+$/u.test(word);

/** Where each unit of the folded text stands in a text that folding shortens: one in decomposed form. */
function placesOf(text: string): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) if (foldVietnamese(text.charAt(at)) !== "") places.push(at);
  return places;
}
