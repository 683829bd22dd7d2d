import { createIssue, type Issue } from "@kehoach/core";
import { createNodeBuilder, type NodeBuilder } from "./internal/node-builder.ts";
import { documentMessages } from "./messages.ts";
import type { Block, DocumentTree, Heading, TableCell, TableRow, TextNode } from "./tree.ts";

/** How to read a plain text. */
export interface ReadTextOptions {
  /** Id of the document; spans carry it. */
  readonly id: string;
  /** Longest text that is read, in UTF-16 units. Default: 20,000,000. */
  readonly maxLength?: number;
  /** Most cells of all tables; what follows is not read. Default: 200,000. */
  readonly maxCells?: number;
}

/** A line with more tabs is no row of a table. */
const mostTabs = 1_000;

// Marks that converters leave in plain text: **bold**, __bold__, <b>, </i>, <br/>, and *emphasis* around whole words.
const marks = /\*\*|__|<\/?(?:b|i|u|strong|em|sub|sup)>|<br\s?\/?>|\*/giu;
const opensEmphasis = /(?<![\p{L}\p{N}*])\*(?=[\p{L}\p{N}(“"][^*\n]{0,200}(?<=[^\s*])\*(?![\p{L}\p{N}*]))/uy;
const bullet = /^[-–—+•*]\s+/u;
// 12 · - 12 -: no sentence goes on behind the number of a page, or of a row
const pageNumber = /^[-–—\s]*\d{1,3}[-–—\s]*$/u;
const endsSentence = /[.;:!?…”"]$/u;

/** Whether an asterisk that opens emphasised words waits for the one that closes them. */
interface Emphasis {
  open: boolean;
}

interface OpenParagraph {
  readonly builder: NodeBuilder;
  readonly marker: string | undefined;
  readonly page: boolean;
  /** Words of its first line. */
  readonly first: string;
  /** Words of its last line. */
  last: string;
}

interface OpenTable {
  readonly rows: TableRow[];
  columns: number;
  /** Blank lines since the last row. */
  gap: boolean;
}

/**
 * Reads a plain text, as exported from a word processor or recognised from a scan, into a document tree.
 *
 * Lines with two tabs or more are rows of a table, and so are lines with one tab inside it; blank lines inside a table do not end it.
 * Lines that begin with a tab, several between blank lines, are the cells of one row. Lines and pages that cut a sentence are joined.
 * Every word keeps its place in the source.
 *
 * @vi văn bản
 * @param text - The text.
 * @param options - Id of the document, and a limit.
 * @returns The tree; what is no text, empty or too large gives an issue and no blocks.
 * @example
 * ```ts
 * const tree = readText("I. NHIỆM VỤ\n1\tMở lớp\tSở Nội vụ\n2\tTập huấn\tSở Y tế", { id: "x" });
 * tree.blocks.map((block) => block.kind); // → ["paragraph", "table"]
 * ```
 */
export function readText(text: string, options: ReadTextOptions): DocumentTree {
  const { id, maxLength = 20_000_000, maxCells = 200_000 } = options;
  const fail = (issue: Issue): DocumentTree => ({ id, text, format: "text", blocks: [], issues: [issue] });
  if (text.length > maxLength) {
    return fail(createIssue(documentMessages, "document-too-large", { size: `${text.length}`, limit: `${maxLength}` }));
  }
  if (!isText(text)) return fail(createIssue(documentMessages, "not-text"));
  if (text.trim() === "") return fail(createIssue(documentMessages, "document-empty"));

  const blocks: Block[] = [];
  let table: OpenTable | undefined;
  let open: OpenParagraph | undefined;
  const closeParagraph = (): void => {
    if (open === undefined || open.builder.empty) return;
    const node = open.builder.build(id);
    blocks.push(open.marker === undefined ? paragraphOf(node) : { kind: "list-item", marker: open.marker, depth: 0, ...node });
    open = undefined;
  };
  const closeTable = (): void => {
    if (table === undefined) return;
    const [first] = table.rows;
    const last = table.rows.at(-1);
    const span = first?.span === undefined || last?.span === undefined ? {} : { span: { ...first.span, end: last.span.end } };
    blocks.push({ kind: "table", rows: table.rows, ...span });
    table = undefined;
  };

  const emphasis: Emphasis = { open: false };
  const issues: Issue[] = [];
  let cells = 0;
  const lines = partLetterhead(text, withoutDoubled(linesOf(text)));
  const filled = widthOf(text, lines);
  let tried = -1;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) continue;
    if (line.start === line.end) {
      if (table !== undefined) table.gap = true;
      continue;
    }
    const cellLines = line.tabs === 1 && index > tried ? readCellLines(text, lines, index, id) : undefined;
    // Lines that are no cells when read from the first of them are none when read from a later one.
    tried = Math.max(tried, cellLines?.last ?? -1);
    if (cellLines !== undefined && cellLines.rows.length > 0) {
      closeParagraph();
      closeTable();
      table = { rows: [...cellLines.rows], columns: 0, gap: false };
      closeTable();
      for (const page of cellLines.pages) blocks.push({ kind: "paragraph", ...readCell(text, [page], id) });
      index = cellLines.last;
      continue;
    }
    // Inside a table a row may have lost its empty cells: `A<tab>Nhiệm vụ chuyển tiếp`.
    const pipes = pipesOf(text, line);
    const isPiped = pipes >= 2 && [lines[index - 1], lines[index + 1]].some((near) => near !== undefined && pipesOf(text, near) === pipes);
    if (isPiped && /^[\s|:-]+$/u.test(text.slice(line.start, line.end))) continue;
    if (
      isPiped ||
      (line.tabs >= 2 && line.tabs <= mostTabs) ||
      (line.tabs === 1 && table !== undefined && /^\s?[\dA-Z.]{0,6}\t/u.test(text.slice(line.start, line.start + 8)))
    ) {
      const { start, end } = line;
      closeParagraph();
      const [from, to] = isPiped ? withoutOuterPipes(text, line) : [start, end];
      const row = readRow(text, { ...line, start: from, end: to }, id, isPiped ? "|" : "\t");
      cells += row.cells.length;
      if (cells > maxCells) {
        const tables = blocks.filter(({ kind }) => kind === "table").length + 1;
        const params = { limit: `${maxCells}`, table: `${tables}`, row: `${(table?.rows.length ?? 0) + 1}` };
        issues.push(createIssue(documentMessages, "too-many-cells", params, { span: { document: id, start, end: text.length } }));
        break;
      }
      const isWhole = isPiped || line.tabs >= 2;
      if (table !== undefined && table.gap && isWhole && table.columns !== row.cells.length) closeTable();
      table ??= { rows: [], columns: row.cells.length, gap: false };
      table.rows.push(row);
      if (isWhole) table.columns = row.cells.length;
      table.gap = false;
      continue;
    }
    const own = withoutEmphasis(text, line.strokes === 0 || line.tabs > 0 ? line : withoutStrokes(text, line), emphasis);
    const { start, end } = own;
    const builder = createNodeBuilder();
    const beginning = text.slice(start, Math.min(end, start + 16));
    const heading = beginning.includes("#") ? /^\s*(#{1,6})\s/u.exec(beginning) : null;
    addWords(builder, text, heading === null ? own : { ...own, start: start + heading[0].length });
    if (builder.empty) {
      if (table !== undefined) table.gap = true;
      continue;
    }
    closeTable();
    if (heading !== null) {
      closeParagraph();
      blocks.push({ kind: "heading", level: headingLevel(heading[1] ?? ""), ...builder.build(id) });
      continue;
    }
    const words = (line.marked ? withoutMarks(text.slice(start, end)) : text.slice(start, end)).trim();
    const item = bullet.exec(words);
    // A page or line end cut the sentence when it goes on with a small letter that is no list marker, or when the line was full.
    const broken = open !== undefined && filled !== undefined && printedLength(open.last) + firstWord(words) > filled * 0.93;
    const goesOn =
      /^\p{Ll}(?![.)]\s|\))/u.test(words) ||
      (broken && (/^[("“\p{L}]/u.test(words) ? !startsAnew.test(words) : /^\d/u.test(words) && !numbersLine.test(words)));
    // Thời gian:⏎tháng 5/2026: behind a colon too a small letter goes on.
    const isAhead = open?.builder.last === ":" && /^\p{Ll}/u.test(words);
    const isOpen = open !== undefined && ((goesOn && (isAhead || !endsSentence.test(open.builder.last))) || isCut(open, words));
    // giai đoạn 2026⏎- 2030: the dash stands between two years.
    const isRange = open !== undefined && item !== null && /(?:19|20)\d{2}$/u.test(open.last) && /^[-–] ?(?:19|20)\d{2}(?!\d)/u.test(words);
    if (open !== undefined && (item === null ? isOpen : isRange) && !open.page) {
      open.last = words;
      open.builder.space();
      addWords(open.builder, text, own);
      continue;
    }
    closeParagraph();
    if (item === null) {
      open = { builder, marker: undefined, page: pageNumber.test(words), first: words, last: words };
    } else {
      const inner = createNodeBuilder();
      const at = text.indexOf(item[0].trim(), start) + item[0].trim().length;
      addWords(inner, text, { ...own, start: at });
      open = { builder: inner, marker: item[0].trim(), page: false, first: words, last: words };
    }
  }
  closeParagraph();
  closeTable();
  return { id, text, format: "text", blocks, issues };
}

/** A spread takes several times as long, and most blocks are paragraphs. */
function paragraphOf({ text, span, pieces }: TextNode): Block {
  if (span === undefined) return { kind: "paragraph", text };
  return pieces === undefined ? { kind: "paragraph", text, span } : { kind: "paragraph", text, span, pieces };
}

/**
 * A line without the asterisks around emphasised words: `*a) Mục tiêu đến năm 2025:*` stands on one line or over several; an
 * asterisk after a word that nothing opened may be a footnote.
 */
function withoutEmphasis(text: string, line: Line, emphasis: Emphasis): Line {
  if (!emphasis.open && !line.marked) return line;
  const words = text.slice(line.start, line.end);
  const opening = /^\s*\*(?=[\p{L}(“"])/u.exec(words);
  if (opening !== null) emphasis.open = true;
  const start = line.start + (opening?.[0].length ?? 0);
  const closed = words.trimEnd();
  if (!emphasis.open || !closed.endsWith("*") || closed.endsWith("**")) return { ...line, start };
  emphasis.open = false;
  return { ...line, start, end: line.start + closed.length - 1 };
}

/** Takes the words of a line, or of a part of one, without the marks of its format. */
function addWords(builder: NodeBuilder, text: string, { start, end, marked }: Pick<Line, "start" | "end" | "marked">): void {
  if (!marked) {
    builder.add(text, start, end);
    return;
  }
  let at = start;
  for (const { mark, index } of findMarks(text.slice(start, end))) {
    builder.add(text, at, start + index);
    if (/^<br/iu.test(mark)) builder.space();
    at = start + index + mark.length;
  }
  builder.add(text, at, end);
}

function withoutMarks(words: string): string {
  let out = "";
  let at = 0;
  for (const { mark, index } of findMarks(words)) {
    out += words.slice(at, index);
    at = index + mark.length;
  }
  return out + words.slice(at);
}

/** The marks in words: of single asterisks the two around emphasised words of one line, not that of a footnote. */
function findMarks(words: string): readonly { readonly mark: string; readonly index: number }[] {
  const found: { readonly mark: string; readonly index: number }[] = [];
  let isOpen = false;
  for (const { 0: mark, index } of words.matchAll(marks)) {
    if (mark === "*" && !isOpen) {
      opensEmphasis.lastIndex = index;
      if (!opensEmphasis.test(words)) continue;
    }
    if (mark === "*") isOpen = !isOpen;
    found.push({ mark, index });
  }
  return found;
}

/** How many strokes stand between the cells of a line without tabs: `1 | Mở lớp | Sở Nội vụ`. */
function pipesOf(text: string, line: Line): number {
  const { tabs, strokes } = line;
  if (tabs > 0 || strokes === 0 || strokes > mostTabs) return 0;
  const [start, end] = withoutOuterPipes(text, line);
  return strokes - (start > line.start ? 1 : 0) - (end < line.end ? 1 : 0);
}

/** A line of a table with one column: `ỦY BAN NHÂN DÂN |`. */
function withoutStrokes(text: string, line: Line): Line {
  const [start, end] = withoutOuterPipes(text, line);
  return { ...line, start: Math.min(start, end), end };
}

/** `| 1 | Mở lớp |`: the strokes at the ends part no cells; `| Cộng | 24` begins with an empty cell. */
function withoutOuterPipes(text: string, { start, end }: Pick<Line, "start" | "end">): readonly [start: number, end: number] {
  const words = text.slice(start, end);
  const head = /^\s*\|/u.exec(words)?.[0].length ?? 0;
  const closed = words.trimEnd();
  const isClosed = closed.length > head && closed.endsWith("|");
  if (head > 0 && !isClosed && closed.slice(head).includes("|")) return [start, end];
  return [start + head, isClosed ? start + closed.length - 1 : end];
}

function readRow(text: string, { start, end, marked }: Line, id: string, separator: string): TableRow {
  const cells: TableCell[] = [];
  let from = start;
  for (;;) {
    const next = text.indexOf(separator, from);
    const to = next < 0 || next >= end ? end : next;
    const builder = createNodeBuilder();
    addWords(builder, text, { start: from, end: to, marked });
    cells.push(builder.build(id));
    if (to === end) break;
    from = to + 1;
  }
  // A list of its own length: one that grew holds room for more.
  return { cells: cells.slice(), span: { document: id, start, end } };
}

/** What begins a paragraph of its own: an ordinal, a bracket with a pointer, a title in capitals. */
const startsAnew =
  /^(?:[IVX]{1,6}|\p{L}|\d{1,3}(?:\.\d{1,2})*)[.)/]|^\((?:đính|kèm|ban|chi tiết)|^(?:Phần|Chương|Điều|Phụ lục|Nơi nhận)(?!\p{L})|^[\p{Lu}\s\d,–-]+$/u;

/** What stands in the head of every document, in capitals. */
const headings = [
  "ỦY BAN NHÂN DÂN",
  "UỶ BAN NHÂN DÂN",
  "HỘI ĐỒNG NHÂN DÂN",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "QUYẾT ĐỊNH",
  "NGHỊ QUYẾT",
  "KẾ HOẠCH",
  "CHƯƠNG TRÌNH",
  "ĐỀ ÁN",
  "TỜ TRÌNH",
];
const longestHeading = Math.max(...headings.map((heading) => heading.length));
const basis = /^(?:Căn cứ|Xét|Theo đề nghị)\s/u;

/** Words behind which a sentence goes on with a number, and no paragraph ends. */
const beforeNumber =
  /\s(?:quý|khoảng|trên|dưới|hơn|gần|đạt|từ|đến|ít nhất|tối thiểu|tối đa|không quá|không dưới|kinh phí|số tiền|dự kiến|là|có|còn|và|cho|gồm|mở|đào tạo|bồi dưỡng)$/iu;

/** What begins with the number of a row or an item, and not with one of its sentence. */
const numbersLine = /^\d{1,3}(?:\.\d{1,2}){0,3}(?:[.)/-]\s|\.?$|\s["“]?\p{Lu})/u;

/** Whether a line breaks off where no sentence and no heading can, as those of web pages do wherever it suits their source. */
function isCut({ first, last }: OpenParagraph, words: string): boolean {
  // Đà Lạt, ngày⏎21 tháng 02 năm 2027 · Số:⏎07/KH-UBND · Quyết định số⏎7/QĐ-TTg · kinh phí⏎1.260 triệu đồng · giai đoạn 2026⏎- 2030
  if (/^\d/u.test(words)) {
    if (/(?:^|[\s,])(?:ngày|tháng)$|^số\s?:$/iu.test(last)) return /^\d{1,4}[\s/.-]/u.test(words);
    if (/\p{Ll} số$/u.test(last)) return /^\d+[a-z]?[/-]/u.test(words);
    if (/\snăm$/iu.test(last)) return /^(?:19|20)\d{2}(?!\d)/u.test(words);
    return beforeNumber.test(last) && !numbersLine.test(words);
  }
  if (basis.test(first) && !endsSentence.test(last)) return /^[("“\p{L}]/u.test(words) && !basis.test(words) && !startsAnew.test(words);
  if (last.length > longestHeading) return false;
  const joined = `${last} ${words}`;
  return headings.some((heading) => heading.startsWith(`${last} `) && (joined.startsWith(heading) || heading.startsWith(`${joined} `)));
}

/** Lines of print are no longer than this; longer ones are whole paragraphs. */
const longestLine = 120;

/** A text has to have this many lines before their width says something. */
const fewestLines = 40;

/** The width at which the lines of a text were broken; nothing when each line is a paragraph. */
function widthOf(text: string, lines: readonly Line[]): number | undefined {
  const isDecomposed = combining.test(text);
  const lengths = lines
    .map(({ start, end }) => (isDecomposed ? printedLength(text.slice(start, end)) : end - start))
    .filter((length) => length > 20);
  if (lengths.length < fewestLines && !(lengths.length >= fewestCutLines && goingOn(text, lines) * 5 >= lengths.length)) return undefined;
  lengths.sort((a, b) => a - b);
  const widest = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  // Many lines end where the widest do when a page broke them.
  const many = lengths.filter((length) => length >= widest * 0.85).length;
  return widest <= longestLine && many * 4 >= lengths.length ? widest : undefined;
}

/** In a text this short the width of the lines says something only where many of them go on with a small letter. */
const fewestCutLines = 10;

/** How many lines go on with the sentence of the line above: they begin with a small letter that is no list marker. */
function goingOn(text: string, lines: readonly Line[]): number {
  return lines.filter(
    ({ start, tabs }, index) =>
      tabs === 0 &&
      /^\p{Ll}(?!\))/u.test(text.slice(start, start + 2)) &&
      !endsSentence.test(text.slice(lines[index - 1]?.start ?? 0, lines[index - 1]?.end ?? 0)),
  ).length;
}

/** Length of the first word and the space before it: it did not fit behind the line above. */
function firstWord(words: string): number {
  return 1 + printedLength(/^\S*/u.exec(words)?.[0] ?? "");
}

const combining = /[\u0300-\u036f]/u;
const allCombining = /[\u0300-\u036f]/gu;

/** Length of words in print: marks that stand over a letter take no place. */
function printedLength(words: string): number {
  return combining.test(words) ? words.replace(allCombining, "").length : words.length;
}

/** A table needs this many rows before lines that begin with a tab are taken for its cells. */
const fewestRows = 2;

/** A cell takes no more lines than this. */
const longestCell = 200;

/**
 * A table whose cells stand one a line, each behind a tab, with blank lines between the rows; further lines of a cell have no tab.
 *
 * @param text - The text.
 * @param lines - Its lines.
 * @param first - The line that may begin the table.
 * @param id - Id of the document.
 * @returns The rows, none when it is no table, the numbers of pages that ended in it, and the last line looked at; `undefined` when the line begins no cell.
 */
function readCellLines(
  text: string,
  lines: readonly Line[],
  first: number,
  id: string,
): { readonly rows: readonly TableRow[]; readonly pages: readonly Line[]; readonly last: number } | undefined {
  const kindOf = (line: Line): "cell" | "row" | "blank" | "page" | "words" => {
    const words = text.slice(line.start, line.end);
    if (line.tabs === 0 && line.end - line.start < 12 && pageNumber.test(words)) return "page";
    // A space before the tab is the first cell of a row whose words were lost.
    if (line.tabs === 1 && /^[ \u00a0]*\t/u.test(words)) return words.startsWith("\t") ? "cell" : "row";
    return line.tabs === 0 && words.trim() === "" ? "blank" : "words";
  };
  const [begin] = lines.slice(first, first + 1).map(kindOf);
  if (begin !== "cell" && begin !== "row") return undefined;
  const rows: Line[][][] = [];
  const pages: Line[] = [];
  let width = 0;
  let gap = true;
  let last = first;
  let since = 0;
  let inRow = false;
  for (let index = first; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    const kind = kindOf(line);
    const row = rows.at(-1);
    if (kind === "blank") {
      gap = true;
      continue;
    }
    if (kind === "page" && gap) {
      // A page ended here, between two rows or within one.
      const next = lines.slice(index + 1).find((other) => kindOf(other) !== "blank");
      if (next === undefined || (kindOf(next) !== "cell" && kindOf(next) !== "row")) break;
      pages.push(line);
      inRow = row !== undefined && row.length < width;
      continue;
    }
    if (kind === "words" || kind === "page") {
      // Behind a whole row, or far from the next cell, other words go on with the document.
      if (row === undefined || line.tabs > 0 || since >= longestCell) break;
      if (gap && (row.length >= width || !cellFollows(lines, index, kindOf))) break;
      row.at(-1)?.push(line);
      since += 1;
    } else {
      if ((gap && !inRow) || kind === "row" || row === undefined) {
        width = Math.max(width, row?.length ?? 0);
        rows.push([[line]]);
      } else row.push([line]);
      since = 0;
    }
    gap = false;
    inRow = false;
    last = index;
  }
  if (rows.length < fewestRows || !rows.some((row) => row.length >= 3)) return { rows: [], pages, last };
  const widest = Math.max(...rows.map((row) => row.length));
  return {
    rows: rows.map((cells) => {
      const start = cells[0]?.[0]?.start ?? 0;
      const end = cells.at(-1)?.at(-1)?.end ?? start;
      // A row that lost its last cells is as wide as the others.
      const lost = Array.from({ length: widest - cells.length }, (): TableCell => ({ text: "" }));
      return { cells: [...cells.map((own) => readCell(text, own, id)), ...lost], span: { document: id, start, end } };
    }),
    pages: pages.filter(({ start }) => start < (lines[last]?.end ?? 0)),
    last,
  };
}

/** Whether a cell follows before the next row could begin: the words between belong to the cell before them. */
function cellFollows(lines: readonly Line[], index: number, kindOf: (line: Line) => string): boolean {
  let blank = false;
  for (const line of lines.slice(index + 1, index + 1 + longestCell)) {
    const kind = kindOf(line);
    if (kind === "row") return false;
    if (kind === "cell") return !blank;
    blank = kind === "blank";
  }
  return false;
}

function readCell(text: string, lines: readonly Line[], id: string): TableCell {
  const builder = createNodeBuilder();
  for (const line of lines) {
    builder.space();
    addWords(builder, text, line);
  }
  return builder.build(id);
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly tabs: number;
  /** Upright strokes, which part the cells of some tables. */
  readonly strokes: number;
  /** Whether it may hold marks of a format: it has an asterisk, a low line or a pointed bracket. */
  readonly marked: boolean;
}

/** The signs a line is told by: marks of a format, tabs, upright strokes, and what ends it. */
const signs = /[*_<\t|\n\r\f]/gu;

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = text.startsWith("\ufeff") ? 1 : 0;
  let tabs = 0;
  let strokes = 0;
  let marked = false;
  signs.lastIndex = start;
  for (;;) {
    const at = signs.test(text) ? signs.lastIndex - 1 : text.length;
    switch (text[at]) {
      case "\t":
        tabs += 1;
        break;
      case "|":
        strokes += 1;
        break;
      case "*":
      case "_":
      case "<":
        marked = true;
        break;
      default:
        // CR and LF together end one line.
        if (text[at] === "\n" && at === start && at > 0 && text[at - 1] === "\r") {
          start = at + 1;
          break;
        }
        lines.push({ start, end: at, tabs, strokes, marked });
        start = at + 1;
        tabs = strokes = 0;
        marked = false;
    }
    if (at >= text.length) return lines;
  }
}

/** A text has to have this many lines before each line end may be thought to stand twice. */
const fewestDoubled = 20;

/** Lines of a text whose every line end stands twice, with each once: blank lines say where the rows of a table end. */
function withoutDoubled(lines: readonly Line[]): readonly Line[] {
  const kept: Line[] = [];
  let blanks = 0;
  let runs = 0;
  for (const line of lines) {
    if (line.start === line.end) {
      blanks += 1;
      if (blanks % 2 === 0) kept.push(line);
      continue;
    }
    if (kept.length > 0) {
      if (blanks % 2 === 0) return lines;
      runs += 1;
    }
    blanks = 0;
    kept.push(line);
  }
  return runs < fewestDoubled ? lines : kept;
}

/** The letterhead stands within so many lines. */
const longestLetterhead = 16;
// UBND TỈNH …      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM: what parts two columns
const gap = /(?<=\S)(?:\t| {3})(?=.*\S)/u;
const motto = /(?:\t ?| {3})(?:CỘNG (?:HÒA|HOÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM)$/u;

/** Lines of which those of a letterhead in two columns stand one under the other, the left column first. */
function partLetterhead(text: string, lines: readonly Line[]): readonly Line[] {
  const wordsOf = ({ start, end }: Line): string =>
    end - start > longestLine * 2 ? "" : text.slice(start, end).normalize("NFC").trimEnd();
  const first = lines.slice(0, longestLetterhead).findIndex((line) => motto.test(wordsOf(line)) && gap.test(wordsOf(line)));
  if (first < 0) return lines;
  const near = lines.slice(first, first + longestLetterhead);
  const last = near.findLastIndex((line) => gap.test(wordsOf(line)) && line.strokes === 0 && !/^\s*\d/u.test(wordsOf(line)));
  const [left, right]: [Line[], Line[]] = [[], []];
  for (const line of near.slice(0, last + 1)) {
    const { start, end } = line;
    const words = text.slice(start, end);
    const match = gap.exec(words);
    const middle = match === null ? ((/^\s*/u.exec(words)?.[0].length ?? 0) > 24 ? 0 : words.length) : match.index;
    const whole = { ...line, tabs: 0 };
    if (middle > 0) left.push({ ...whole, end: start + middle });
    if (middle < words.length) right.push({ ...whole, start: start + middle });
  }
  return [...lines.slice(0, first), ...left, ...right, ...lines.slice(first + last + 1)];
}

function headingLevel(hashes: string): Heading["level"] {
  const levels = [1, 2, 3, 4, 5, 6] as const;
  return levels[hashes.length - 1] ?? 6;
}

/** Binary files hold NUL, or many control characters and replacement signs. */
function isText(text: string): boolean {
  if (text.includes("\u0000")) return false;
  const sample = text.slice(0, 65_536);
  const strange = sample.match(/[\u0001-\u0008\u000b\u000e-\u001f\u007f\ufffd]/gu)?.length ?? 0;
  return strange * 20 <= sample.length;
}
