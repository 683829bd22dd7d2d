import { toComposed } from "@kehoach/text";
import type { TextNode, TextPiece } from "../tree.ts";

/** Builds the text of a node from stretches of the source, keeping the way back. */
export interface NodeBuilder {
  /** Takes a stretch of the source; white space is collapsed, letters are composed (NFC), marks without width are dropped. */
  add(source: string, start: number, end: number): void;
  /** Words end here: a space follows if more words come. */
  space(): void;
  /** Whether nothing was taken so far. */
  readonly empty: boolean;
  /** Length of the text so far. */
  readonly length: number;
  /** The last character taken. */
  readonly last: string;
  /** The node. */
  build(document: string): TextNode;
}

const spaces = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]|[\u0000-\u0008\u000b\u000e-\u001f\u007f]/u;

/** What a character is to the builder. */
const [other, plain, blank] = [0, 1, 2];

/** ASCII letters and signs, and the composed letters of Vietnamese, are plain; the blank is one that stands for itself. */
const classes: Uint8Array = /* @__PURE__ */ buildClasses();

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x1f00).fill(other);
  table.fill(plain, 0x21, 0x7f).fill(plain, 0xc0, 0x300).fill(plain, 0x1ea0, 0x1efa);
  table[0x20] = blank;
  return table;
}

/**
 * Opens the text of one node.
 *
 * @returns The builder.
 */
export function createNodeBuilder(): NodeBuilder {
  return new StretchBuilder();
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A document has a hundred thousand nodes: a class costs less for each than an object of closures. */
class StretchBuilder implements NodeBuilder {
  #text = "";
  #pieces: Writable<TextPiece>[] = [];
  #pending = false;
  /** Kept apart: to look at the end of a text that grows, engines put all its parts together each time. */
  #ending = "";
  #first = -1;
  #last = -1;

  add(source: string, start: number, end: number): void {
    let at = start;
    while (at < end) {
      // Plain letters with single blanks between them are by far the most common: they are taken in one piece.
      let to = plainEnd(source, at, end);
      if (to > at) {
        this.#push(source.slice(at, to), at, to);
        at = to;
        continue;
      }
      const letter = source[at] ?? "";
      if (spaces.test(letter)) {
        this.#pending = true;
        at += 1;
        continue;
      }
      if (invisible.test(letter)) {
        at += 1;
        continue;
      }
      to = at + (isHighSurrogate(source, at) ? 2 : 1);
      while (to < end && isMark(source.charCodeAt(to))) to += 1;
      this.#push(toComposed(source.slice(at, to)), at, to);
      at = to;
    }
  }

  space(): void {
    this.#pending = true;
  }

  get empty(): boolean {
    return this.#text === "";
  }

  get length(): number {
    return this.#text.length;
  }

  get last(): string {
    return this.#ending;
  }

  build(document: string): TextNode {
    const text = this.#text;
    const pieces = this.#pieces;
    this.#pieces = [];
    if (this.#first < 0) return { text };
    const span = { document, start: this.#first, end: this.#last };
    // A list of its own length: one that grew holds room for more.
    return needed(text, pieces) ? { text, span, pieces: pieces.slice() } : { text, span };
  }

  #push(letters: string, start: number, end: number): void {
    const previous = this.#pieces.at(-1);
    const spaced = this.#pending && this.#text !== "";
    this.#pending = false;
    if (this.#first < 0) this.#first = start;
    this.#last = end;
    // One space of the source is one space of the text: the stretch goes on.
    const gap = spaced ? 1 : 0;
    if (
      letters.length === end - start &&
      previous?.end === start - gap &&
      previous.at + previous.length === this.#text.length &&
      previous.length === previous.end - previous.start
    ) {
      previous.length += gap + letters.length;
      previous.end = end;
    } else {
      this.#pieces.push({ at: this.#text.length + gap, length: letters.length, start, end });
    }
    if (letters !== "") this.#ending = letters.at(-1) ?? "";
    this.#text = spaced ? `${this.#text} ${letters}` : this.#text + letters;
  }
}

/** Where plain letters with single blanks between them end; a letter that a mark follows is none. */
function plainEnd(source: string, start: number, end: number): number {
  let to = start;
  for (; to < end; to++) {
    const code = source.charCodeAt(to);
    const found = code < 0x1f00 ? classes[code] : other;
    if (found === plain) continue;
    if (found !== blank || to === start || to + 1 >= end || !isPlain(source.charCodeAt(to + 1))) break;
  }
  if (to < end && to > start && isMark(source.charCodeAt(to))) {
    to -= 1;
    if (to > start && source.charCodeAt(to - 1) === 0x20) to -= 1;
  }
  return to;
}

/** One piece that covers the whole text says no more than the span. */
function needed(text: string, pieces: readonly TextPiece[]): boolean {
  const [only] = pieces;
  return pieces.length > 1 || only?.length !== text.length || only.end - only.start !== text.length;
}

function isPlain(code: number): boolean {
  return code < 0x1f00 && classes[code] === plain;
}

/** A mark that stands over the letter before it. */
function isMark(code: number): boolean {
  return code >= 0x300 && code < 0x370;
}

function isHighSurrogate(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && at + 1 < source.length;
}
