import { createIssue, type Issue, type Span, type TextRange } from "@kehoach/core";
import { toComposed } from "@kehoach/text";
import { documentMessages } from "../messages.ts";
import type {
  Block,
  CellValue,
  DocumentFormat,
  DocumentTree,
  Heading,
  ListItem,
  Note,
  Run,
  Table,
  TableCell,
  TableRow,
  TextNode,
} from "../tree.ts";

/** How words are set. */
export interface WordStyle {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** What a paragraph is, when it ends. */
export type ParagraphShape =
  | { readonly kind: "paragraph" }
  | (Pick<Heading, "kind" | "level"> & {
      /** The number the program prints before it. */
      readonly marker?: string;
    })
  | Pick<ListItem, "kind" | "marker" | "depth">;

/** A cell, as the format says it. */
interface CellShape {
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** How Word says that a cell reaches down: in every row anew. */
  readonly merge?: "restart" | "continue";
  /** Whether it heads its row or column; a row of such cells is a header row. */
  readonly heading?: boolean;
  readonly value?: CellValue;
  readonly address?: string;
}

/** A note, as the format says it. */
type NoteShape = Pick<Note, "kind" | "marker" | "at">;

/**
 * Takes the words, paragraphs and tables of a format one after another, as its reader meets them, and builds the tree. The words in
 * order, one line each, become the text that spans point into.
 */
export interface Flow {
  /** Words of the paragraph that is open; `from` and `to` are their place in the file. */
  words(text: string, style?: WordStyle, from?: number, to?: number): void;
  /** The line ends, and the paragraph goes on. */
  lineBreak(): void;
  /** A tab stop. */
  tab(): void;
  /** The paragraph ends; one without words leaves no trace, unless it is a numbered one in a cell. */
  endParagraph(shape: ParagraphShape): void;
  /** Gives up the words of the paragraph that is open. */
  dropParagraph(): void;
  /** Whether the open paragraph has words. */
  readonly hasWords: boolean;
  /** Sets the open paragraph aside while a text box inside of it is read. */
  suspend(): void;
  /** Takes up the paragraph that was set aside. */
  resume(): void;
  /** A table begins. */
  openTable(sheet?: string): void;
  /** A row begins; the last one ends. */
  openRow(header: boolean, columnsBefore?: number): void;
  /** A cell begins; the last one ends. */
  openCell(shape: CellShape): void;
  /** The cell ends. */
  closeCell(): void;
  /** The row ends. */
  closeRow(): void;
  /** The table ends. */
  closeTable(): void;
  /** How many tables are open, one in a cell of the other. */
  readonly tableDepth: number;
  /** Note text follows until it is closed. */
  openNote(shape: NoteShape): void;
  /** The note ends. */
  closeNote(): void;
  /** Where the next word will stand in the text of the tree; a number before the paragraph is not counted. */
  readonly position: number;
  /** `true` when a limit was reached and nothing more is taken. */
  readonly full: boolean;
  /** Receives what is doubtful. */
  readonly issues: Issue[];
  /** The tree; whatever is open ends. */
  build(): DocumentTree;
}

/** What a tree may hold. */
export interface FlowLimits {
  /** Most cells of all tables. Default: 200,000. */
  readonly cells?: number;
}

interface Line {
  readonly segments: { text: string; bold: boolean; italic: boolean }[];
  /** Number of segments before each tab. */
  readonly tabs: number[];
  from: number;
  to: number;
}

/** What stands in the document, in a cell or in a note, part by part. */
interface Frame {
  readonly kind: "body" | "cell" | "note";
  /** Most cells hold one paragraph: only what holds more needs a list. */
  only: Block | undefined;
  blocks: Block[];
  hasTable: boolean;
}

interface OpenCell {
  readonly frame: Frame;
  readonly shape: CellShape;
}

/** How a row goes on with cells of the rows above it, as Word says it. */
interface RowMerges {
  readonly columnsBefore: number;
  /** By the position of the cell. */
  readonly cells: ReadonlyMap<number, "restart" | "continue">;
}

type OpenTableCell = { -readonly [Key in keyof TableCell]: TableCell[Key] };

interface OpenRow {
  readonly cells: OpenTableCell[];
  readonly header: boolean;
  /** How many of its cells head their column. */
  headings: number;
  readonly columnsBefore: number;
  merges: Map<number, "restart" | "continue"> | undefined;
}

interface EndedRow {
  readonly cells: readonly OpenTableCell[];
  readonly header?: boolean;
  readonly span?: Span;
}

interface OpenTable {
  /** Rows that ended, as they will stand in the tree: of a long table nothing else is kept. */
  readonly rows: EndedRow[];
  /** Of rows with merged cells, or with columns left out before them. */
  readonly merges: Map<number, RowMerges>;
  readonly sheet: string | undefined;
  row: OpenRow | undefined;
  cell: OpenCell | undefined;
  /** What its first cell holds: a table of one cell is a frame around it. */
  first: readonly Block[];
}

const plainStyle: WordStyle = { bold: false, italic: false };
const spaces = /[\s\u0085]+/gu;
const invisible =
  /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/gu;
const mark = /[\u0300-\u036f]/u;
/** What begins an item in plain words. In Markdown the first three are its own, and those that came through are words. */
const bullets = { own: /^[–—•]\s/u, all: /^[-+*–—•]\s/u };
const endsSentence = /[.;:!?…”"]$/u;

/** No document has more columns; a hostile one may claim any number. */
const widest = 1_000;
const tallest = 65_535;
/** Lines with more tab stops are no rows of a table. */
const mostTabs = 64;

/**
 * Opens a tree.
 *
 * @param id - Id of the document.
 * @param format - What it is read from.
 * @param limits - What it may hold.
 * @returns The flow.
 */
export function createFlow(id: string, format: DocumentFormat, limits: FlowLimits = {}): Flow {
  const mostCells = limits.cells ?? 200_000;
  const texts: string[] = [];
  let length = 0;
  const issues: Issue[] = [];
  const notes: Note[] = [];
  const body = newFrame("body");
  const frames: Frame[] = [body];
  const tables: OpenTable[] = [];
  const openNotes: NoteShape[] = [];
  /** Rows made of tab stops, while they follow each other. */
  let tabRows: TableRow[] = [];
  let lines: Line[] = [];
  const suspended: Line[][] = [];
  let cells = 0;
  let tablesBegun = 0;
  let full = false;

  const top = (): Frame => frames.at(-1) ?? body;

  const node = (line: Line, first = 0, last: number = line.segments.length, before = ""): TextNode => {
    const { segments, from, to } = line;
    const { text, runs } = clean(first === 0 && last === segments.length ? segments : segments.slice(first, last), before);
    const start = length;
    if (text === "") return { text };
    texts.push(text);
    length += text.length + 1;
    const span = { document: id, start, end: start + text.length };
    if (runs === undefined) return from <= to ? { text, span, source: { start: from, end: to } } : { text, span };
    return { text, runs, span, ...(from <= to ? { source: { start: from, end: to } } : {}) };
  };

  const endTabRows = (): void => {
    const rows = tabRows;
    if (rows.length === 0) return;
    tabRows = [];
    const [only] = rows;
    if (rows.length === 1 && only !== undefined) push(body, { kind: "paragraph", ...joinNodes(only.cells) });
    else push(body, { kind: "table", rows, ...spanOfRows(rows) });
  };

  const bullet = format === "markdown" ? bullets.own : bullets.all;
  const push = (frame: Frame, block: Block): void => {
    if (block.kind === "table") frame.hasTable = true;
    if (frame.kind === "body") frame.blocks.push(asListItem(block, bullet));
    else if (frame.only === undefined) frame.only = block;
    else if (frame.blocks.length === 0) frame.blocks = [frame.only, block];
    else frame.blocks.push(block);
  };

  const endLine = (line: Line, shape: ParagraphShape, frame: Frame): void => {
    if (frame.kind === "body" && shape.kind === "paragraph") {
      const row = asTabRow(line, node);
      if (row !== undefined) {
        tabRows.push(row);
        return;
      }
      endTabRows();
    }
    // The number of a heading is one of its words, and inside a cell so is the marker of an item: as they are in print.
    const inWords = shape.kind === "heading" || (shape.kind === "list-item" && frame.kind !== "body") ? (shape.marker ?? "") : "";
    const words = node(line, 0, line.segments.length, inWords);
    if (words.text === "") return;
    if (shape.kind === "heading") push(frame, { kind: "heading", level: shape.level, ...words });
    else if (shape.kind === "list-item" && frame.kind === "body") push(frame, { ...shape, ...words });
    else push(frame, { kind: "paragraph", ...words });
  };

  const flow: Flow = {
    issues,
    words(text, style = plainStyle, from = 0, to = -1) {
      if (text === "") return;
      let line = lines.at(-1);
      if (line === undefined) {
        line = newLine();
        lines.push(line);
      }
      const last = line.segments.at(-1);
      const tabbed = line.tabs.at(-1) === line.segments.length;
      if (last !== undefined && !tabbed && last.bold === style.bold && last.italic === style.italic) last.text += text;
      else line.segments.push({ text, bold: style.bold, italic: style.italic });
      if (from <= to) {
        line.from = Math.min(line.from, from);
        line.to = Math.max(line.to, to);
      }
    },
    lineBreak() {
      if (lines.length === 0) lines.push(newLine());
      lines.push(newLine());
    },
    tab() {
      const line = lines.at(-1);
      if (line === undefined) return;
      if (line.tabs.length <= mostTabs) line.tabs.push(line.segments.length);
    },
    get hasWords() {
      return lines.some((line) => line.segments.some(({ text }) => text.trim() !== ""));
    },
    dropParagraph() {
      lines = [];
    },
    endParagraph(shape) {
      const frame = top();
      const ended = lines;
      lines = [];
      if (full) return;
      if (frame.kind === "body" && shape.kind !== "paragraph" && ended.length > 0) endTabRows();
      if (shape.kind === "heading") {
        if (ended.length === 0) return;
        const whole = newLine();
        for (const line of ended) joinLine(whole, line);
        endLine(whole, shape, frame);
        return;
      }
      if (ended.length === 0 && shape.kind === "list-item" && frame.kind === "cell") ended.push(newLine());
      let first = true;
      for (const line of joinCutLines(ended)) {
        endLine(line, first ? shape : { kind: "paragraph" }, frame);
        first = false;
      }
    },
    suspend() {
      suspended.push(lines);
      lines = [];
    },
    resume() {
      if (lines.length > 0) flow.endParagraph({ kind: "paragraph" });
      lines = suspended.pop() ?? [];
    },
    openTable(sheet) {
      if (top().kind === "body") {
        endTabRows();
        tablesBegun += 1;
      }
      tables.push({ rows: [], merges: new Map(), sheet, row: undefined, cell: undefined, first: [] });
    },
    openRow(header, columnsBefore = 0) {
      const table = tables.at(-1);
      if (table === undefined || full) return;
      flow.closeRow();
      table.row = { cells: [], header, headings: 0, columnsBefore: within(columnsBefore + 1, widest) - 1, merges: undefined };
    },
    openCell(shape) {
      const table = tables.at(-1);
      if (table === undefined || full) return;
      flow.closeCell();
      if (table.row === undefined) flow.openRow(false);
      cells += 1;
      if (cells > mostCells) {
        full = true;
        // A reader that counts for itself has said it already.
        if (issues.some(({ code }) => code === "too-many-cells")) return;
        const row = (tables[0]?.rows.length ?? 0) + 1;
        issues.push(createIssue(documentMessages, "too-many-cells", { limit: `${mostCells}`, table: `${tablesBegun}`, row: `${row}` }));
        return;
      }
      const frame = newFrame("cell");
      table.cell = { frame, shape };
      frames.push(frame);
    },
    closeCell() {
      const table = tables.at(-1);
      const cell = table?.cell;
      if (table === undefined || cell === undefined) return;
      if (lines.length > 0) flow.endParagraph({ kind: "paragraph" });
      table.cell = undefined;
      frames.pop();
      const { row } = table;
      if (row === undefined) return;
      if (table.rows.length === 0 && row.cells.length === 0) table.first = blocksOf(cell.frame, bullet);
      const { merge, heading } = cell.shape;
      if (merge !== undefined) (row.merges ??= new Map()).set(row.cells.length, merge);
      if (heading === true) row.headings += 1;
      row.cells.push(endCell(cell, bullet));
    },
    closeRow() {
      const table = tables.at(-1);
      if (table?.row === undefined) return;
      flow.closeCell();
      const { cells: ended, columnsBefore, merges } = table.row;
      if (ended.length > 0) {
        if (merges !== undefined || columnsBefore > 0) table.merges.set(table.rows.length, { columnsBefore, cells: merges ?? new Map() });
        table.rows.push(endRow(table.row));
      }
      table.row = undefined;
    },
    closeTable() {
      flow.closeRow();
      const table = tables.pop();
      if (table === undefined) return;
      const rows = mergeRows(table.rows, table.merges);
      if (rows.length === 0) return;
      const frame = top();
      const [only] = rows;
      const inner = table.first;
      if (rows.length === 1 && only?.cells.length === 1 && inner.length > 1 && table.sheet === undefined) {
        for (const block of inner) push(frame, block);
        return;
      }
      push(frame, { kind: "table", rows, ...(table.sheet === undefined ? {} : { sheet: table.sheet }), ...spanOfRows(rows) });
    },
    get tableDepth() {
      return tables.length;
    },
    openNote(shape) {
      openNotes.push(shape);
      frames.push(newFrame("note"));
    },
    closeNote() {
      const shape = openNotes.pop();
      if (shape === undefined) return;
      if (lines.length > 0) flow.endParagraph({ kind: "paragraph" });
      const frame = frames.pop();
      const nodes = frame === undefined ? [] : nodesOf(frame);
      if (nodes.length > 0) notes.push({ ...shape, ...joinNodes(nodes) });
    },
    get position() {
      return lines.reduce((sum, { segments }, index) => sum + (index === 0 ? 0 : 1) + clean(segments, "").text.length, length);
    },
    get full() {
      return full;
    },
    build() {
      full = false;
      if (lines.length > 0) flow.endParagraph({ kind: "paragraph" });
      while (suspended.length > 0) flow.resume();
      if (lines.length > 0) flow.endParagraph({ kind: "paragraph" });
      while (tables.length > 0) flow.closeTable();
      while (openNotes.length > 0) flow.closeNote();
      endTabRows();
      return {
        id,
        text: texts.length === 0 ? "" : `${texts.join("\n")}\n`,
        format,
        blocks: body.blocks,
        ...(notes.length === 0 ? {} : { notes }),
        issues,
      };
    },
  };
  return flow;
}

function newFrame(kind: Frame["kind"]): Frame {
  return { kind, only: undefined, blocks: [], hasTable: false };
}

/** The parts of a cell. */
function blocksOf({ only, blocks }: Frame, bullet: RegExp): readonly Block[] {
  return (only === undefined || blocks.length > 0 ? blocks : [only]).map((block) => asListItem(block, bullet));
}

/** What has words in a cell or a note. */
function nodesOf({ only, blocks }: Frame): readonly TextNode[] {
  return (only === undefined || blocks.length > 0 ? blocks : [only]).flatMap((block): readonly TextNode[] =>
    block.kind === "table"
      ? block.rows.flatMap(({ cells }) => cells.filter(({ text }) => text !== ""))
      : block.kind === "page-break"
        ? []
        : [block],
  );
}

function newLine(): Line {
  return { segments: [], tabs: [], from: Number.MAX_SAFE_INTEGER, to: -1 };
}

function joinLine(to: Line, line: Line): void {
  if (to.segments.length > 0) to.segments.push({ ...plainStyle, text: " " });
  to.segments.push(...line.segments);
  to.from = Math.min(to.from, line.from);
  to.to = Math.max(to.to, line.to);
}

/** Lines as they were meant: one that goes on with a small letter was cut only to fit the page. */
function joinCutLines(lines: readonly Line[]): readonly Line[] {
  const out: Line[] = [];
  for (const line of lines) {
    const previous = out.at(-1);
    const cut =
      previous !== undefined &&
      line.tabs.length === 0 &&
      /^\p{Ll}(?!\))/u.test((line.segments[0]?.text ?? "").trimStart()) &&
      !endsSentence.test((previous.segments.at(-1)?.text ?? "").trimEnd());
    if (cut) joinLine(previous, line);
    else out.push(line);
  }
  return out;
}

/** A line with two tab stops or more between its words is a row. */
function asTabRow(line: Line, node: (line: Line, first: number, last: number) => TextNode): TableRow | undefined {
  const last = line.segments.findLastIndex(({ text }) => text.trim() !== "");
  const first = line.segments.findIndex(({ text }) => text.trim() !== "");
  const inner = line.tabs.filter((at) => at > first && at <= last);
  if (inner.length < 2 || inner.length > mostTabs) return undefined;
  const cells: TableCell[] = [];
  let from = 0;
  for (const at of [...inner, line.segments.length]) {
    cells.push(node(line, from, at));
    from = at;
  }
  return { cells, ...spanOfNodes(cells) };
}

/** Words with their white space collapsed and their letters composed, and their runs when some of them are set off. */
function clean(segments: readonly Line["segments"][number][], before: string): { readonly text: string; readonly runs?: readonly Run[] } {
  const styled = segments.some(({ bold, italic, text }) => (bold || italic) && text.trim() !== "");
  if (!styled) {
    const words = segments.length === 1 ? (segments[0]?.text ?? "") : segments.map(({ text }) => text).join("");
    const trimmed = (before === "" ? words : `${before} ${words}`).trim();
    return { text: isClean(trimmed) ? trimmed : cleanWords(trimmed).trim() };
  }
  const runs: { text: string; bold: boolean; italic: boolean }[] = [];
  let pending = false;
  for (const segment of before === "" ? segments : [{ text: `${before} `, ...plainStyle }, ...segments]) {
    const words = cleanWords(segment.text);
    const trimmed = words.trim();
    if (trimmed === "") {
      pending ||= words !== "";
      continue;
    }
    const previous = runs.at(-1);
    const spaced = previous !== undefined && (pending || words.startsWith(" "));
    const same = previous?.bold === segment.bold && previous.italic === segment.italic;
    if (previous !== undefined && spaced) previous.text += " ";
    if (previous !== undefined && same) previous.text += trimmed;
    else runs.push({ text: trimmed, bold: segment.bold, italic: segment.italic });
    pending = words.endsWith(" ");
  }
  return {
    text: runs.map(({ text }) => text).join(""),
    runs: runs.map(({ text, bold, italic }) => ({ text, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) })),
  };
}

/** Characters that no print shows are taken out; letters written with combining marks become one. */
function cleanWords(text: string): string {
  if (isClean(text)) return text;
  const shown = text.replace(invisible, "").replace(spaces, " ");
  return mark.test(shown) ? toComposed(shown) : shown;
}

/** Whether a text is nothing but signs of ASCII and letters of Vietnamese, parted by single spaces: as nearly all texts are. */
function isClean(text: string): boolean {
  let previous = 0x20;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isPlain = (code >= 0x20 && code < 0x7f) || (code >= 0xc0 && code < 0x300) || (code >= 0x1ea0 && code <= 0x1ef9);
    if (!isPlain || (code === 0x20 && previous === 0x20)) return false;
    previous = code;
  }
  return true;
}

/** The words of a block and where they stand, without what else it is. */
function wordsOf({ text, runs, span, breaks, source }: TextNode): TextNode {
  // Of a hundred thousand cells nearly all are no more than this.
  if (span !== undefined && runs === undefined && breaks === undefined)
    return source === undefined ? { text, span } : { text, span, source };
  return {
    text,
    ...(runs === undefined ? {} : { runs }),
    ...(span === undefined ? {} : { span }),
    ...(breaks === undefined ? {} : { breaks }),
    ...(source === undefined ? {} : { source }),
  };
}

/** Nodes that follow each other as one, with the places where each ended. */
function joinNodes(nodes: readonly TextNode[]): TextNode {
  const [only] = nodes;
  if (nodes.length === 1 && only !== undefined) return wordsOf(only);
  const shown = nodes.filter(({ text }) => text !== "");
  const breaks: number[] = [];
  const runs: Run[] = [];
  let text = "";
  let source: TextRange | undefined;
  for (const each of shown) {
    if (text !== "") {
      breaks.push(text.length);
      text += " ";
      runs.push({ text: " " });
    }
    breaks.push(...(each.breaks ?? []).map((at) => at + text.length));
    text += each.text;
    runs.push(...(each.runs ?? [{ text: each.text }]));
    if (each.source !== undefined) source = { start: source?.start ?? each.source.start, end: each.source.end };
  }
  const styled = shown.some((each) => each.runs !== undefined);
  return {
    text,
    ...(styled ? { runs } : {}),
    ...spanOfNodes(shown),
    ...(breaks.length === 0 ? {} : { breaks }),
    ...(source === undefined ? {} : { source }),
  };
}

function spanOfNodes(nodes: readonly TextNode[]): Pick<TextNode, "span"> {
  const first = nodes.find(({ span }) => span !== undefined)?.span;
  const last = nodes.findLast(({ span }) => span !== undefined)?.span;
  return first === undefined || last === undefined ? {} : { span: { ...first, end: last.end } };
}

function spanOfRows(rows: readonly TableRow[]): Pick<Table, "span"> {
  const first = rows.find(({ span }) => span !== undefined)?.span;
  const last = rows.findLast(({ span }) => span !== undefined)?.span;
  return first === undefined || last === undefined ? {} : { span: { ...first, end: last.end } };
}

/** A paragraph that begins with a dash is an item, as in plain text. */
function asListItem(block: Block, bullet: RegExp): Block {
  if (block.kind !== "paragraph" || !bullet.test(block.text)) return block;
  const { text, span, runs, breaks, ...rest } = block;
  const [marker = "-"] = text;
  const words = text.slice(2);
  const moved = breaks?.map((at) => at - 2).filter((at) => at > 0) ?? [];
  return {
    ...rest,
    kind: "list-item",
    marker,
    depth: 0,
    text: words,
    ...(span === undefined ? {} : { span: { ...span, start: span.start + 2 } }),
    ...(runs === undefined ? {} : { runs: withoutStart(runs, 2) }),
    ...(moved.length === 0 ? {} : { breaks: moved }),
  };
}

function withoutStart(runs: readonly Run[], count: number): readonly Run[] {
  let left = count;
  return runs.flatMap((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return cut === run.text.length ? [] : [cut === 0 ? run : { ...run, text: run.text.slice(cut) }];
  });
}

/** Makes the row as soon as it ends. */
function endRow({ cells, header: marked, headings, columnsBefore }: OpenRow): EndedRow {
  const header = marked || headings === cells.length;
  const before: TableCell = { text: "", ...(columnsBefore > 1 ? { colSpan: columnsBefore } : {}) };
  // A list of its own length: one that grew holds room for more.
  const all = columnsBefore === 0 ? cells.slice() : [before, ...cells];
  return { cells: all, ...(header ? { header: true } : {}), ...spanOfNodes(all) };
}

/** Merges the cells that Word repeats in every row. */
function mergeRows(rows: readonly EndedRow[], merges: ReadonlyMap<number, RowMerges>): readonly TableRow[] {
  if ([...merges.values()].every(({ cells }) => cells.size === 0)) return rows;
  const hanging = new Map<number, OpenTableCell>();
  return rows.map((row, index) => {
    const { columnsBefore = 0, cells: said } = merges.get(index) ?? {};
    const first = columnsBefore > 0 ? 1 : 0;
    let column = columnsBefore;
    const cells = row.cells.filter((cell, position) => {
      if (position < first) return true;
      const at = column;
      const above = hanging.get(at);
      const merge = said?.get(position - first);
      column += cell.colSpan ?? 1;
      if (merge === "continue" && above !== undefined) {
        above.rowSpan = (above.rowSpan ?? 1) + 1;
        return false;
      }
      if (merge === "restart") hanging.set(at, cell);
      else hanging.delete(at);
      return true;
    });
    return { cells, ...(row.header === true ? { header: true } : {}), ...spanOfNodes(cells) };
  });
}

/** Makes the cell as soon as it ends. */
function endCell({ frame, shape }: OpenCell, bullet: RegExp): OpenTableCell {
  const columns = within(shape.colSpan, widest);
  const rows = within(shape.rowSpan, tallest);
  // The node is new, and nobody else has it.
  const { only, blocks } = frame;
  const isPlain = only !== undefined && blocks.length === 0 && only.kind !== "table" && only.kind !== "page-break";
  const cell: OpenTableCell = isPlain ? wordsOf(only) : joinNodes(nodesOf(frame));
  if (columns > 1) cell.colSpan = columns;
  if (frame.hasTable) cell.blocks = blocksOf(frame, bullet);
  if (shape.value !== undefined) cell.value = shape.value;
  if (shape.address !== undefined) cell.address = shape.address;
  if (rows > 1) cell.rowSpan = rows;
  return cell;
}

function within(span: number | undefined, most: number): number {
  return span !== undefined && Number.isInteger(span) && span > 1 ? Math.min(span, most) : 1;
}
