import { createIssue, type Issue } from "@kehoach/core";
import { documentMessages } from "../messages.ts";
import type { DocumentTree, Heading } from "../tree.ts";
import { createFlow, type Flow, type ParagraphShape } from "./flow.ts";
import { readHtmlInto } from "./read-html.ts";
import { readInline } from "./read-inline.ts";

/** How to read Markdown. */
export interface ReadMarkdownOptions {
  /** Id of the document; spans carry it. */
  readonly id: string;
  /** Longest text that is read, in UTF-16 units. Default: 20,000,000. */
  readonly maxLength?: number;
  /** Most cells of all tables; what follows is not read. Default: 200,000. */
  readonly maxCells?: number;
}

interface Line {
  /** Where it begins in the file, behind the marks of quotations. */
  readonly start: number;
  readonly text: string;
}

interface OpenList {
  /** Column of its markers. */
  readonly indent: number;
  /** Column where the words of its items begin. */
  readonly content: number;
  readonly delimiter: string;
  count: number;
}

/** Paragraph whose lines are gathered until it ends. */
interface OpenParagraph {
  readonly shape: ParagraphShape;
  readonly lines: Line[];
}

const headingMark = /^ {0,3}(#{1,6})(?:[ \t]|$)/u;
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/u;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/u;
const fence = /^ {0,3}(`{3,}|~{3,})/u;
const item = /^( *)([-+*]|\d{1,9}[.)])(?=[ \t]|$)/u;
const quote = /^ {0,3}> ?/u;
const noteStart = /^\[\^([^\s\]]{1,40})\]:[ \t]?/u;
const definition = /^ {0,3}\[[^\]]{1,200}\]:[ \t]*\S+(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/u;
const htmlBlock =
  /^ {0,3}<(?:\/?(?:table|div|center|p|ul|ol|dl|h[1-6]|details|section|article|blockquote|pre|style|script)(?=[\s>/])|!--)/iu;
/** Words of these would be joined to the line before, but each begins something: `a) …`, `II. …`, `2.1. …`. */
const beginsAnew = /^\s*(?:\*\*)?(?:[a-zđ]{1,2}\)|[IVXLC]{1,7}[.)]|\d{1,3}(?:\.\d{1,3}){1,4}\.?|[-–+])\s/u;
const deepestQuote = 32;

/**
 * Reads Markdown with pipe tables into a document tree. Tables written as HTML are read too, with their merged cells; `<br>` in a cell
 * ends a line of it.
 *
 * @vi văn bản
 * @param markdown - The Markdown text.
 * @param options - Id of the document, and limits.
 * @returns The tree; an empty or too large document gives an issue and no blocks.
 * @example
 * ```ts
 * const tree = readMarkdown("## I. NHIỆM VỤ\n\n| STT | Nhiệm vụ |\n|---|---|\n| 1 | Mở lớp |", { id: "x" });
 * tree.blocks.map((block) => block.kind); // → ["heading", "table"]
 * ```
 */
export function readMarkdown(markdown: string, options: ReadMarkdownOptions): DocumentTree {
  const { id, maxLength = 20_000_000, maxCells = 200_000 } = options;
  const fail = (...issues: readonly Issue[]): DocumentTree => ({ id, text: "", format: "markdown", blocks: [], issues });
  if (markdown.length > maxLength) {
    return fail(createIssue(documentMessages, "document-too-large", { size: `${markdown.length}`, limit: `${maxLength}` }));
  }
  if (markdown.includes("\u0000")) return fail(createIssue(documentMessages, "not-text"));
  const flow = createFlow(id, "markdown", { cells: maxCells });
  const count = { images: 0 };
  createBlockReader(flow, toLines(markdown), count);
  if (count.images > 0) flow.issues.push(createIssue(documentMessages, "images-ignored", { count: `${count.images}` }));
  const tree = flow.build();
  if (tree.blocks.length > 0) return tree;
  return fail(...tree.issues, createIssue(documentMessages, "document-empty"));
}

function toLines(markdown: string): readonly Line[] {
  const lines: Line[] = [];
  let start = markdown.startsWith("\ufeff") ? 1 : 0;
  while (start <= markdown.length) {
    let end = start;
    while (end < markdown.length && markdown.charCodeAt(end) !== 10 && markdown.charCodeAt(end) !== 13) end += 1;
    lines.push(withoutQuotes({ start, text: markdown.slice(start, end) }));
    start = end + (markdown.startsWith("\r\n", end) ? 2 : 1);
  }
  return lines;
}

function withoutQuotes(line: Line): Line {
  let { start, text } = line;
  for (let depth = 0; depth < deepestQuote; depth++) {
    const mark = quote.exec(text)?.[0];
    if (mark === undefined) break;
    start += mark.length;
    text = text.slice(mark.length);
  }
  return { start, text };
}

function createBlockReader(flow: Flow, lines: readonly Line[], count: { images: number }): void {
  let open: OpenParagraph | undefined;
  let lists: OpenList[] = [];
  /** A blank line stands before this one. */
  let blank = true;
  let at = 0;

  const endParagraph = (shape?: ParagraphShape): void => {
    if (open === undefined) return;
    const { lines: ended } = open;
    const ends = shape ?? open.shape;
    open = undefined;
    readLines(flow, ended, count);
    flow.endParagraph(ends);
  };

  while (at < lines.length && !flow.full) {
    const line = lines[at];
    at += 1;
    if (line === undefined) break;
    if (line.text.trim() === "") {
      endParagraph();
      blank = true;
      continue;
    }
    const wasBlank = blank;
    blank = false;
    const indent = columnOf(line.text);
    const mark = fence.exec(line.text)?.[1];
    if (mark !== undefined && !line.text.slice(line.text.indexOf(mark) + mark.length).includes("`")) {
      endParagraph();
      at = readFence(flow, lines, at, mark);
      continue;
    }
    if (open?.shape.kind === "paragraph" && underline.test(line.text)) {
      endParagraph({ kind: "heading", level: line.text.includes("=") ? 1 : 2 });
      continue;
    }
    if (rule.test(line.text)) {
      endParagraph();
      lists = [];
      continue;
    }
    const hashes = headingMark.exec(line.text)?.[1];
    if (hashes !== undefined) {
      endParagraph();
      lists = [];
      readHeading(flow, line, hashes, count);
      continue;
    }
    if (isTableHead(line, lines[at])) {
      endParagraph();
      at = readTable(flow, lines, at - 1, count);
      continue;
    }
    const note = indent === 0 ? noteStart.exec(line.text) : null;
    if (note !== null) {
      endParagraph();
      flow.openNote({ kind: "footnote", marker: note[1] ?? "" });
      readLines(flow, [{ start: line.start + note[0].length, text: line.text.slice(note[0].length) }], count);
      flow.closeNote();
      continue;
    }
    if (open === undefined && definition.test(line.text)) continue;
    if (htmlBlock.test(line.text)) {
      endParagraph();
      at = readHtmlLines(flow, lines, at - 1);
      continue;
    }
    const marked = item.exec(line.text);
    // Within a paragraph only a list that begins with 1 is one: a line may begin with the number of a year.
    if (marked !== null && (open === undefined || open.shape.kind === "list-item" || /^(?:[-+*]|1[.)])$/u.test(marked[2] ?? ""))) {
      const { shape, text, start } = openItem(line, marked, lists, wasBlank && open === undefined);
      endParagraph();
      lists = shape.lists;
      open = {
        shape: { kind: "list-item", marker: shape.marker, depth: shape.lists.length - 1 },
        lines: text.trim() === "" ? [] : [{ start, text }],
      };
      continue;
    }
    if (open !== undefined) {
      open.lines.push(line);
      continue;
    }
    if (wasBlank) lists = lists.filter((list) => indent >= list.content);
    open = { shape: { kind: "paragraph" }, lines: [line] };
  }
  endParagraph();
}

/** The item a line begins, in the lists that are open then. */
function openItem(
  line: Line,
  marked: RegExpExecArray,
  lists: readonly OpenList[],
  apart: boolean,
): { readonly shape: { readonly marker: string; readonly lists: OpenList[] }; readonly text: string; readonly start: number } {
  const [whole, , sign = "-"] = marked;
  const indent = columnOf(line.text);
  const delimiter = sign.at(-1) ?? "-";
  const kept = lists.filter((list) => indent >= list.content);
  const same = lists[kept.length];
  const goesOn = same?.delimiter === delimiter && (!apart || indent >= same.indent);
  const number = Number.parseInt(sign, 10);
  const isNumber = Number.isInteger(number);
  const count = goesOn ? same.count + 1 : isNumber ? number : 1;
  const own: OpenList = { indent, content: whole.length + 1, delimiter, count };
  const marker = isNumber ? `${count}${delimiter}` : "-";
  return { shape: { marker, lists: [...kept, own] }, text: line.text.slice(whole.length), start: line.start + whole.length };
}

/** Words over several lines: a line end is a space, but for two spaces or a backslash before it, and where something begins anew. */
function readLines(flow: Flow, lines: readonly Line[], count: { images: number }): void {
  let words = "";
  let start = lines[0]?.start ?? 0;
  lines.forEach((line, index) => {
    const isLast = index === lines.length - 1;
    const isEscape = endsWithEscape(line.text);
    const hard = !isLast && (isEscape || line.text.endsWith("  "));
    const text = hard && isEscape ? line.text.slice(0, -1) : line.text;
    words = words === "" ? text : `${words}\n${text}`;
    const next = lines[index + 1];
    if (!isLast && !hard && !beginsAnew.test(next?.text ?? "")) return;
    readInline(flow, dropNotes(words), start, count);
    if (!isLast) flow.lineBreak();
    words = "";
    start = next?.start ?? start;
  });
}

/** A backslash that no other stands before. */
function endsWithEscape(text: string): boolean {
  let at = text.length;
  while (text[at - 1] === "\\") at -= 1;
  return (text.length - at) % 2 === 1;
}

/** Signs that refer to notes are no words: `100%[^1]`. */
function dropNotes(words: string): string {
  return words.includes("[^") ? words.replace(/\[\^[^\s[\]]{1,40}\]/gu, "") : words;
}

function readHeading(flow: Flow, line: Line, hashes: string, count: { images: number }): void {
  const from = line.text.indexOf(hashes) + hashes.length;
  let end = line.text.trimEnd().length;
  let closing = end;
  while (closing > from && line.text[closing - 1] === "#") closing -= 1;
  if (closing < end && (closing <= from || /[ \t]/u.test(line.text[closing - 1] ?? ""))) end = closing;
  readInline(flow, dropNotes(line.text.slice(from, end)), line.start + from, count);
  flow.endParagraph({ kind: "heading", level: levels[hashes.length - 1] ?? 6 });
}

const levels: readonly Heading["level"][] = [1, 2, 3, 4, 5, 6];

/** Lines of a program are lines of text. */
function readFence(flow: Flow, lines: readonly Line[], from: number, mark: string): number {
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    const closing = fence.exec(line.text)?.[1];
    if (closing?.startsWith(mark) === true && line.text.trim() === closing) return at + 1;
    flow.words(line.text, undefined, line.start, line.start + line.text.length);
    flow.endParagraph({ kind: "paragraph" });
  }
  return at;
}

/** HTML goes on to a blank line; a table to its end. */
function readHtmlLines(flow: Flow, lines: readonly Line[], from: number): number {
  const [first] = lines.slice(from, from + 1);
  const isTable = /<table/iu.test(first?.text ?? "");
  let at = from;
  let html = "";
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || (!isTable && line.text.trim() === "")) break;
    html += `${line.text}\n`;
    if (isTable && /<\/table>/iu.test(line.text)) {
      at += 1;
      break;
    }
  }
  readHtmlInto(flow, html, 256, first?.start ?? 0);
  return at;
}

function isTableHead(line: Line, next: Line | undefined): boolean {
  if (next === undefined || !line.text.includes("|") || !/^\|?[ \t]*:?-/u.test(next.text.trimStart())) return false;
  const ruleCells = cellsOf(next.text);
  return (
    ruleCells.length > 0 && ruleCells.every(({ text }) => /^:?-+:?$/u.test(text.trim())) && cellsOf(line.text).length === ruleCells.length
  );
}

function readTable(flow: Flow, lines: readonly Line[], from: number, count: { images: number }): number {
  const head = lines[from];
  const cells = head === undefined ? [] : cellsOf(head.text);
  flow.openTable();
  // An empty header row is how Markdown writes a table without one.
  if (head !== undefined && cells.some(({ text }) => text.trim() !== "")) readRow(flow, head, true, count);
  let at = from + 2;
  for (; at < lines.length && !flow.full; at++) {
    const line = lines[at];
    if (line === undefined || line.text.trim() === "" || !line.text.includes("|")) break;
    readRow(flow, line, false, count);
  }
  flow.closeTable();
  return at;
}

function readRow(flow: Flow, line: Line, header: boolean, count: { images: number }): void {
  flow.openRow(header);
  for (const { text, start } of cellsOf(line.text)) {
    flow.openCell({});
    if (flow.full) return;
    readInline(flow, dropNotes(text.trim()), line.start + start + text.length - text.trimStart().length, count);
    flow.closeCell();
  }
  flow.closeRow();
}

/** The cells of a row: divided by bars that no backslash stands before; a bar at either end divides nothing. */
function cellsOf(row: string): readonly { readonly text: string; readonly start: number }[] {
  const cells: { text: string; start: number }[] = [];
  const end = row.trimEnd().length;
  let at = row.length - row.trimStart().length;
  if (row[at] === "|") at += 1;
  let start = at;
  for (; at < end; at++) {
    if (row[at] === "\\") at += 1;
    else if (row[at] === "|") {
      cells.push({ text: row.slice(start, at), start });
      start = at + 1;
    }
  }
  if (start < end) cells.push({ text: row.slice(start, end), start });
  return cells;
}

/** Column of the first sign of a line; a tab goes to the next multiple of four. */
function columnOf(text: string): number {
  let column = 0;
  for (const sign of text) {
    if (sign === " ") column += 1;
    else if (sign === "\t") column += 4 - (column % 4);
    else break;
  }
  return column;
}
