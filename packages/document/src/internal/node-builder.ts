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
const mark = /[\u0300-\u036f]/u;

/**
 * Opens the text of one node.
 *
 * @returns The builder.
 */
export function createNodeBuilder(): NodeBuilder {
  let text = "";
  let pieces: TextPiece[] = [];
  let pending = false;
  let first = -1;
  let last = -1;
  const push = (letters: string, start: number, end: number): void => {
    const previous = pieces.at(-1);
    const whole = letters.length === end - start;
    const spaced = pending && text !== "";
    pending = false;
    if (first < 0) first = start;
    last = end;
    if (spaced) text += " ";
    // One space of the source is one space of the text: the stretch goes on.
    if (
      spaced &&
      whole &&
      previous?.end === start - 1 &&
      previous.at + previous.length === text.length - 1 &&
      previous.length === previous.end - previous.start
    ) {
      pieces[pieces.length - 1] = { ...previous, length: previous.length + 1 + letters.length, end };
    } else if (
      whole &&
      previous?.end === start &&
      previous.at + previous.length === text.length &&
      previous.length === previous.end - previous.start
    ) {
      pieces[pieces.length - 1] = { ...previous, length: previous.length + letters.length, end };
    } else {
      pieces.push({ at: text.length, length: letters.length, start, end });
    }
    text += letters;
  };
  return {
    add(source, start, end) {
      let at = start;
      while (at < end) {
        // Runs of plain letters are by far the most common: they are taken in one piece.
        let to = at;
        while (to < end && isPlain(source.charCodeAt(to))) to += 1;
        if (to < end && mark.test(source[to] ?? "") && to > at) to -= 1;
        if (to > at) {
          push(source.slice(at, to), at, to);
          at = to;
          continue;
        }
        const letter = source[at] ?? "";
        if (spaces.test(letter)) {
          pending = true;
          at += 1;
          continue;
        }
        if (invisible.test(letter)) {
          at += 1;
          continue;
        }
        to = at + (isHighSurrogate(source, at) ? 2 : 1);
        while (to < end && mark.test(source[to] ?? "")) to += 1;
        push(toComposed(source.slice(at, to)), at, to);
        at = to;
      }
    },
    space() {
      pending = true;
    },
    get empty() {
      return text === "";
    },
    get length() {
      return text.length;
    },
    get last() {
      return text.at(-1) ?? "";
    },
    build(document) {
      const node: TextNode =
        first < 0 ? { text } : { text, span: { document, start: first, end: last }, ...(needed(text, pieces) ? { pieces } : {}) };
      pieces = [];
      return node;
    },
  };
}

/** One piece that covers the whole text says no more than the span. */
function needed(text: string, pieces: readonly TextPiece[]): boolean {
  const [only] = pieces;
  return pieces.length > 1 || only?.length !== text.length || only.end - only.start !== text.length;
}

/** ASCII letters and signs, and the composed letters of Vietnamese. */
function isPlain(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code >= 0xc0 && code < 0x300) || (code >= 0x1ea0 && code <= 0x1ef9);
}

function isHighSurrogate(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && at + 1 < source.length;
}
