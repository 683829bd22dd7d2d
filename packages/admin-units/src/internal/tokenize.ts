import { foldVietnamese } from "@kehoach/text/letters";

/** One word or number of a text, in the forms that names are compared in. */
export interface Token {
  /** Without case, tones and diacritics; `y` as `i` where both spellings are in use; no leading zeros. */
  readonly folded: string;
  /** With diacritics, the tone at the end, wherever it was written. */
  readonly marked: string;
  /** Whether it has neither diacritics nor a tone. */
  readonly isPlain: boolean;
  /** Whether it is a number. */
  readonly isNumber: boolean;
  /** Whether it begins with a capital. */
  readonly isCapital: boolean;
  /** Place in the text. */
  readonly start: number;
  /** Place behind it. */
  readonly end: number;
  /** What stands before it: 2 for a comma or the like, 1 for a dash between blanks, 0 for nothing of the kind. */
  readonly opens: 0 | 1 | 2;
  /** Whether a blank stands before it. */
  readonly isApart: boolean;
}

interface Word {
  readonly folded: string;
  readonly marked: string;
  readonly isPlain: boolean;
  readonly isNumber: boolean;
  readonly isCapital: boolean;
  readonly start: number;
  readonly end: number;
}

const space = 0;
const soft = 1;
const hard = 2;
const letter = 3;
const digit = 4;
const quote = 5;
const mark = 6;

const ascii = /* @__PURE__ */ buildAscii();

function buildAscii(): Uint8Array {
  const table = new Uint8Array(128).fill(hard);
  const put = (chars: string, kind: number): void => {
    for (let at = 0; at < chars.length; at++) table[chars.charCodeAt(at)] = kind;
  };
  put("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", letter);
  put("0123456789", digit);
  put(" ", space);
  put("'`", quote);
  put('-.:_*"', soft);
  return table;
}

function kindOf(code: number): number {
  if (code < 128) return ascii[code] ?? hard;
  if (code < 0xc0) return code === 0xa0 ? space : code === 0xb4 ? quote : soft;
  if (code < 0x300) return code === 0xd7 || code === 0xf7 ? soft : letter;
  if (code < 0x370) return mark;
  if (code >= 0x2000 && code < 0x2070) {
    if (code === 0x2018 || code === 0x2019) return quote;
    if (code <= 0x200a || code === 0x202f) return space;
    // What has no width stands inside words.
    if (code <= 0x200d || code === 0x2060) return mark;
    return code === 0x2028 || code === 0x2029 ? hard : soft;
  }
  if ((code >= 0x2190 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040)) return code === 0x3000 ? space : hard;
  if (code >= 0xff00 && code < 0xff10) return hard;
  if (code === 0xfeff) return mark;
  return letter;
}

/** Tone marks as combining characters, and the digit each becomes. */
const toneDigits: Readonly<Record<string, string>> = { "\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5" };

/** Letters with diacritics first, the tone behind: the place of the tone no longer matters. */
function markOf(word: string): string {
  let tone = "";
  let out = "";
  for (const char of word.normalize("NFD")) {
    const digitOfTone = toneDigits[char];
    if (digitOfTone !== undefined) tone = digitOfTone;
    else out += char;
  }
  return out.normalize("NFC") + tone;
}

/** Mỹ and Mĩ, Lý and Lí, Quý and Quí are the same name. */
const likeI = (text: string): string => text.replace(/(?<![aeouăâêôơư])y(?=\d?$)|(?<=qu)y(?=\d?$)/u, "i");

function makeWord(raw: string, start: number, end: number): Word {
  const clean = raw.replace(/['`´‘’\u200b-\u200d\u2060\ufeff]/gu, "");
  if (/^\d+$/u.test(clean)) {
    const plain = clean.replace(/^0+(?=\d)/u, "");
    return { folded: plain, marked: plain, isPlain: true, isNumber: true, isCapital: false, start, end };
  }
  const lower = clean.normalize("NFC").toLowerCase();
  const folded = likeI(foldVietnamese(lower));
  const marked = likeI(markOf(lower));
  return { folded, marked, isPlain: folded === marked, isNumber: false, isCapital: !clean.startsWith(lower.charAt(0)), start, end };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A run of letters and digits, divided where digits begin or end, and where a capital stands behind a small letter. */
function divide(raw: string): readonly Word[] {
  const words: Word[] = [];
  let start = 0;
  let wasDigit = isDigit(raw.charCodeAt(0));
  let wasSmall = false;
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    // Marks and apostrophes belong to the letter before them.
    if (kindOf(code) >= quote) continue;
    const char = raw.charAt(at);
    const isCapital = char !== char.toLowerCase();
    if (at > start && (isDigit(code) !== wasDigit || (isCapital && wasSmall))) {
      words.push(makeWord(raw.slice(start, at), start, at));
      start = at;
    }
    wasDigit = isDigit(code);
    wasSmall = !isCapital && !wasDigit;
  }
  words.push(makeWord(raw.slice(start), start, raw.length));
  return words;
}

const known = new Map<string, readonly Word[]>();
/** A text of a megabyte must not fill the memory with its words. */
const mostKnown = 20_000;
const longestWord = 40;

function wordsOf(raw: string): readonly Word[] {
  let words = known.get(raw);
  if (words === undefined) {
    words = divide(raw);
    if (known.size >= mostKnown) known.clear();
    known.set(raw, words);
  }
  return words;
}

/**
 * The words and numbers of a text, in one pass.
 *
 * @param most - How many of them, from the beginning.
 */
export function tokenize(text: string, most: number = Number.POSITIVE_INFINITY): readonly Token[] {
  const tokens: Token[] = [];
  let opens: 0 | 1 | 2 = 2;
  let isApart = false;
  for (let at = 0; at < text.length && tokens.length < most; ) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind < letter || kind >= quote) {
      if (kind === hard) opens = 2;
      else if (kind === soft && opens === 0 && isApart) opens = kindOf(text.charCodeAt(at + 1)) === space ? 1 : 0;
      if (kind !== soft) isApart = true;
      at += 1;
      continue;
    }
    const start = at;
    for (at += 1; at < text.length; at++) {
      const next = kindOf(text.charCodeAt(at));
      if (next < letter) break;
    }
    if (at - start <= longestWord) {
      for (const word of wordsOf(text.slice(start, at))) {
        const { folded, marked, isPlain, isNumber, isCapital } = word;
        if (folded === "") continue;
        tokens.push({ folded, marked, isPlain, isNumber, isCapital, start: start + word.start, end: start + word.end, opens, isApart });
        opens = 0;
        isApart = false;
      }
    } else opens = 2;
    isApart = false;
  }
  return tokens;
}
