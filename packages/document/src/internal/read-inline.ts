import { decodeHTML } from "entities";
import type { Flow } from "./flow.ts";

/** Marks of emphasis, which may open or close. */
interface Delimiter {
  readonly at: number;
  readonly sign: string;
  readonly length: number;
  left: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly delimiter?: Delimiter;
  readonly isBreak?: boolean;
  /** Change of emphasis before the words. */
  bold: number;
  italic: number;
}

/** Signs that make words more than words. */
const special = /[\\`*_<&[\]!]/u;
const punctuation = /[\p{P}\p{S}]/u;
const escapable = /[!-/:-@[-`{-~]/u;
/** No paragraph is longer; what pretends to be one is read without its marks. */
const longestMarked = 200_000;
/** Longest target of a link that is looked for. */
const longestTarget = 500;

/**
 * Reads words of Markdown with their marks into a flow.
 *
 * @param flow - Takes the words.
 * @param text - The words with their marks; a line end is a space.
 * @param start - Where they begin in the file.
 * @param count - Counts what is left out.
 */
export function readInline(flow: Flow, text: string, start: number, count: { images: number }): void {
  if (!special.test(text) || text.length > longestMarked) {
    flow.words(text, undefined, start, start + text.length);
    return;
  }
  const pieces = split(text, start, count);
  matchEmphasis(pieces);
  let [bold, italic] = [0, 0];
  for (const piece of pieces) {
    bold += piece.bold;
    italic += piece.italic;
    if (piece.isBreak === true) flow.lineBreak();
    else flow.words(piece.text, { bold: bold > 0, italic: italic > 0 }, piece.from, piece.to);
  }
}

/** Divides words into plain ones and marks of emphasis; everything else Markdown knows is read on the way. */
function split(text: string, start: number, count: { images: number }): Piece[] {
  const pieces: Piece[] = [];
  const add = (words: string, from: number, to: number, more: Pick<Piece, "delimiter" | "isBreak"> = {}): void => {
    pieces.push({ text: words, from: start + from, to: start + to, bold: 0, italic: 0, ...more });
  };
  const brackets: { readonly piece: number; readonly image: boolean; readonly at: number }[] = [];
  const ticks = new Map<number, number>();
  let plain = 0;
  let at = 0;
  const endPlain = (): void => {
    if (at > plain) add(text.slice(plain, at), plain, at);
  };
  while (at < text.length) {
    const sign = text[at] ?? "";
    if (!special.test(sign)) {
      at += 1;
      continue;
    }
    endPlain();
    const from = at;
    switch (sign) {
      case "\\": {
        const next = text[at + 1] ?? "";
        const isEscape = escapable.test(next);
        add(isEscape ? next : sign, at, at + (isEscape ? 2 : 1));
        at += isEscape ? 2 : 1;
        break;
      }
      case "`": {
        let open = at;
        while (text[open] === "`") open += 1;
        const end = findTicks(text, open, open - at, ticks);
        const code = end < 0 ? text.slice(at, open) : text.slice(open, end).replaceAll(String.raw`\|`, "|");
        at = end < 0 ? open : end + (open - at);
        add(code, from, at);
        break;
      }
      case "<": {
        const tag = /^<(?:\/?[a-z][a-z0-9]{0,20}(?:\s[^<>]{0,500})?\/?|!--[^<>]{0,500}--)>/iu.exec(text.slice(at, at + 600));
        const link = tag === null ? /^<((?:https?|mailto):[^\s<>]{1,500})>/iu.exec(text.slice(at, at + 600)) : null;
        const taken = (tag ?? link)?.[0] ?? "<";
        at += taken.length;
        add(tag === null ? (link?.[1] ?? "<") : "", from, at, /^<br/iu.test(taken) ? { isBreak: true } : {});
        break;
      }
      case "&": {
        const entity = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z0-9]{1,30});/iu.exec(text.slice(at, at + 40))?.[0] ?? "&";
        at += entity.length;
        add(entity === "&" ? "&" : decodeHTML(entity), from, at);
        break;
      }
      case "!":
      case "[": {
        const image = sign === "!";
        const opens = !image || text[at + 1] === "[";
        at += image && opens ? 2 : 1;
        if (opens) brackets.push({ piece: pieces.length, image, at });
        add(text.slice(from, at), from, at);
        break;
      }
      case "]": {
        const open = brackets.pop();
        at += 1;
        const end = open === undefined ? at : findTarget(text, at);
        if (open === undefined || end === at) {
          add("]", from, at);
          break;
        }
        at = end;
        const opening = pieces[open.piece];
        if (opening !== undefined) pieces[open.piece] = { ...opening, text: "" };
        if (open.image) {
          count.images += 1;
          pieces.length = open.piece;
        }
        break;
      }
      default: {
        let end = at;
        while (text[end] === sign) end += 1;
        const delimiter = delimiterOf(text, at, end, sign);
        add(text.slice(at, end), at, end, { delimiter });
        at = end;
      }
    }
    plain = at;
  }
  endPlain();
  return pieces;
}

/** The run of back ticks of one length that closes another; where there was none before is none behind. */
function findTicks(text: string, from: number, length: number, missing: Map<number, number>): number {
  if (missing.has(length)) return -1;
  let at = from;
  while (at < text.length) {
    const next = text.indexOf("`", at);
    if (next < 0) break;
    let end = next;
    while (text[end] === "`") end += 1;
    if (end - next === length) return next;
    at = end;
  }
  missing.set(length, from);
  return -1;
}

/** Where the target of a link ends that begins behind a closing bracket; the same place when there is none. */
function findTarget(text: string, at: number): number {
  if (text[at] === "(") {
    let depth = 0;
    for (let end = at; end < Math.min(text.length, at + longestTarget); end++) {
      const sign = text[end];
      if (sign === "\\") end += 1;
      else if (sign === "(") depth += 1;
      else if (sign === ")") {
        depth -= 1;
        if (depth === 0) return isTarget(text.slice(at + 1, end)) ? end + 1 : at;
      }
    }
    return at;
  }
  return at;
}

/** An address without spaces, perhaps with a title in quotation marks; `(kèm theo)` behind brackets is none. */
function isTarget(words: string): boolean {
  return /^(?:<[^<>]*>|\S*)(?:\s(?:"[^"]*"|'[^']*'))?$/u.test(words.trim());
}

function delimiterOf(text: string, at: number, end: number, sign: string): Delimiter {
  const before = at === 0 ? " " : (text[at - 1] ?? " ");
  const after = end >= text.length ? " " : (text[end] ?? " ");
  const [spaceBefore, spaceAfter] = [/\s/u.test(before), /\s/u.test(after)];
  const [signBefore, signAfter] = [punctuation.test(before), punctuation.test(after)];
  const leftFlanking = !spaceAfter && (!signAfter || spaceBefore || signBefore);
  const rightFlanking = !spaceBefore && (!signBefore || spaceAfter || signAfter);
  // Underscores inside a word are letters of its name.
  const canOpen = sign === "*" ? leftFlanking : leftFlanking && (!rightFlanking || signBefore);
  const canClose = sign === "*" ? rightFlanking : rightFlanking && (!leftFlanking || signAfter);
  return { at, sign, length: end - at, left: end - at, canOpen, canClose };
}

/** Finds what marks of emphasis enclose, as CommonMark does, in one pass: what no opener was found for is not sought again. */
function matchEmphasis(pieces: Piece[]): void {
  interface Open {
    readonly index: number;
    readonly delimiter: Delimiter;
  }
  const stack: Open[] = [];
  const bottoms = new Map<string, number>();
  /** Emphasis that begins behind a piece or ends before it, by piece. */
  const changes: { readonly at: number; readonly bold: number; readonly italic: number }[] = [];
  pieces.forEach(({ delimiter }, index) => {
    if (delimiter === undefined) return;
    while (delimiter.canClose && delimiter.left > 0) {
      const key = `${delimiter.sign}${delimiter.canOpen}${delimiter.length % 3}`;
      const bottom = bottoms.get(key) ?? 0;
      let found = -1;
      for (let at = stack.length - 1; at >= 0 && (stack[at]?.index ?? 0) >= bottom; at--) {
        const other = stack[at]?.delimiter;
        if (other?.sign !== delimiter.sign) continue;
        const oddMatch =
          (other.canClose || delimiter.canOpen) &&
          (other.length + delimiter.length) % 3 === 0 &&
          (other.length % 3 !== 0 || delimiter.length % 3 !== 0);
        if (oddMatch) continue;
        found = at;
        break;
      }
      const opener = stack[found];
      if (opener === undefined) {
        bottoms.set(key, index);
        break;
      }
      const used = opener.delimiter.left >= 2 && delimiter.left >= 2 ? 2 : 1;
      const [bold, italic] = used === 2 ? [1, 0] : [0, 1];
      changes.push({ at: opener.index + 1, bold, italic }, { at: index, bold: -bold, italic: -italic });
      opener.delimiter.left -= used;
      delimiter.left -= used;
      stack.length = opener.delimiter.left === 0 ? found : found + 1;
    }
    if (delimiter.canOpen && delimiter.left > 0) stack.push({ index, delimiter });
  });
  for (const { at, bold, italic } of changes) {
    const piece = pieces[at];
    if (piece === undefined) continue;
    piece.bold += bold;
    piece.italic += italic;
  }
  pieces.forEach((piece, index) => {
    const { delimiter } = piece;
    if (delimiter !== undefined) pieces[index] = { ...piece, text: delimiter.sign.repeat(delimiter.left) };
  });
}
