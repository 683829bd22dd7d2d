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

/** ASCII letters and signs and the composed letters of Vietnamese, with blanks between them. */
const plainRun = /[!-~\u00c0-\u02ff\u1ea0-\u1ef9][ -~\u00c0-\u02ff\u1ea0-\u1ef9]*/uy;

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
    const text = source.slice(start, end);
    // Where two blanks stand next: words with single ones between them are taken in one piece.
    let wide = text.indexOf("  ");
    let at = 0;
    while (at < text.length) {
      if (wide >= 0 && wide < at) wide = text.indexOf("  ", at);
      let to = plainEnd(text, at, wide);
      if (to > at) {
        this.#push(text.slice(at, to), start + at, start + to);
        at = to;
        continue;
      }
      const letter = text[at] ?? "";
      if (spaces.test(letter)) {
        this.#pending = true;
        at += 1;
        continue;
      }
      if (invisible.test(letter)) {
        at += 1;
        continue;
      }
      to = at + (isHighSurrogate(text, at) ? 2 : 1);
      while (to < text.length && isMark(text.charCodeAt(to))) to += 1;
      this.#push(toComposed(text.slice(at, to)), start + at, start + to);
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
function plainEnd(text: string, start: number, wide: number): number {
  plainRun.lastIndex = start;
  if (!plainRun.test(text)) return start;
  let to = plainRun.lastIndex;
  if (wide >= start && wide < to) to = wide;
  if (text.charCodeAt(to - 1) === 0x20) to -= 1;
  if (to < text.length && isMark(text.charCodeAt(to))) {
    to -= 1;
    if (to > start && text.charCodeAt(to - 1) === 0x20) to -= 1;
  }
  return to;
}

/** One piece that covers the whole text says no more than the span. */
function needed(text: string, pieces: readonly TextPiece[]): boolean {
  const [only] = pieces;
  return pieces.length > 1 || only?.length !== text.length || only.end - only.start !== text.length;
}

/** A mark that stands over the letter before it. */
function isMark(code: number): boolean {
  return code >= 0x300 && code < 0x370;
}

function isHighSurrogate(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && at + 1 < source.length;
}
