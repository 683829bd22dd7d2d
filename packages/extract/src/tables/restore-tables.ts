import type { Agencies } from "@kehoach/agencies";
import type { Block, DocumentTree, Table, TableCell, TableRow, TextNode } from "@kehoach/document";
import { foldVietnamese, readOrdinal } from "@kehoach/text";
import type { ColumnRole } from "./column-role.ts";
import { isTimePart } from "./content-role.ts";
import { kindWithin } from "../outline/classify-section.ts";
import { isPageNumber } from "../outline/join-pages.ts";
import { createDealtWords, isCutName, type DealtTable, type DealtWords, dealCells, type Fragment } from "./deal-cells.ts";
import { type HeaderWords, readHeaderWords } from "./header-words.ts";
import { joinAll } from "./join-nodes.ts";
import { linesOf, type SourceLine, splitNode } from "./source-lines.ts";

/** A header takes no more lines than this. */
const longestHeader = 24;

/** A row takes no more lines than this. */
const longestRow = 160;

/** A row, the heading of rows, or the sum of all rows, before its cells are told apart. */
interface LooseRow {
  readonly kind: "row" | "group" | "total";
  readonly ordinal: TextNode;
  readonly lines: SourceLine[];
}

/**
 * Puts tables together again whose form was lost: the cells stand one after another, broken into lines or run together on one, and only
 * the header, the ordinals and what the cells say show where each belongs.
 *
 * @param tree - The document.
 * @param agencies - The agencies to know, where the caller has others than the known ones.
 * @returns The document with tables in the place of such lines; itself when there are none.
 */
export function restoreTables(tree: DocumentTree, agencies?: Agencies): DocumentTree {
  const blocks: Block[] = [];
  const memory = createDealtWords(agencies);
  // Lines looked at for tables that were none; a plan needs few, and a text made of headers would need the square of its length.
  let vain = 4 * tree.blocks.length + 20_000;
  let changed = false;
  let annexFrom = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < tree.blocks.length; index++) {
    const block = tree.blocks[index];
    if (block === undefined) continue;
    // In an annex a table may have lost its header: it begins with its first ordinal.
    if (isAnnexTitle(block)) annexFrom = index;
    const bare = index - annexFrom <= longestTitle && isFirstOrdinal(block);
    const found = (mayBegin(block) || bare) && vain > 0 ? restoreAt(tree, index, memory) : undefined;
    if (typeof found !== "object") {
      vain -= found ?? 0;
      blocks.push(block);
      continue;
    }
    changed = true;
    blocks.push(found.table, ...found.rest);
    index = found.last;
  }
  return changed ? { ...tree, blocks } : tree;
}

/** The title of an annex takes no more blocks than this. */
const longestTitle = 8;

function isAnnexTitle(block: Block): boolean {
  return (
    block.kind !== "table" &&
    block.kind !== "page-break" &&
    /^(?:PHỤ LỤC|Phụ lục|DANH MỤC|BẢNG|BIỂU)(?![\p{L}])/u.test(block.text) &&
    block.text.length < 200
  );
}

function isFirstOrdinal(block: Block): block is Extract<Block, TextNode> {
  return block.kind !== "table" && block.kind !== "page-break" && /^(?:I|1|A)[.)]?(?=$|\s+[\p{Lu}"“])/u.test(block.text);
}

/** STT · Số TT · Nội dung nhiệm vụ: a header begins with the words of one. */
function mayBegin(block: Block): block is Extract<Block, TextNode> {
  if (block.kind === "table" || block.kind === "page-break") return false;
  return /^(?:STT|Stt|TT|Tt|S\u1ed1 TT|S\u1ed0 TT|Số thứ tự|SỐ THỨ TỰ|Nội dung|NỘI DUNG|Nhiệm vụ|NHIỆM VỤ|Tên nhiệm vụ|TÊN NHIỆM VỤ|Danh mục nhiệm vụ|Công việc|Chỉ tiêu|CHỈ TIÊU)(?![\p{L}])/u.test(
    block.text,
  );
}

interface Restored {
  readonly table: Table;
  /** What stands behind the table on its last block. */
  readonly rest: readonly Block[];
  readonly last: number;
}

/** The table that begins at a block; where there is none, how many lines that took to see. */
function restoreAt(tree: DocumentTree, first: number, memory: DealtWords): Restored | number {
  const lines = createLines(tree, first);
  const shown = lines.slice(0, longestHeader);
  const opening = takeHeader(tree, shown) ?? withoutHeader(shown);
  if (opening === undefined) return longestHeader;
  const { header, headerLines } = opening;
  const body = lines.after(opening.taken, opening.tail);
  const columns = header?.columns.map(({ role }) => role).filter((role) => role !== "ordinal") ?? usualColumns;
  const { rows, used, repeated, pages } = splitRows(tree, body, columns.includes("money") && header !== undefined);
  const own = rows.filter((row) => row.kind === "row");
  if (own.length < (header === undefined ? 3 : 2)) return longestHeader + used;
  // A row begins with its content: its first line is about as long as the column is wide.
  const lengths = own.map((row) => row.lines[0]?.text.length ?? 0).toSorted((a, b) => a - b);
  const widest = lengths[Math.floor(lengths.length * 0.75)] ?? 0;
  const fragments = own.map((row) => fragmentsOf(tree, row, memory));
  // What stands whole in one row shows where the cells of the others end.
  const known = new Map<string, number>();
  let table: DealtTable = { columns, widest, known, memory };
  const alone = fragments.map((list) => dealCells(list, table));
  const isWhole = (dealt: readonly number[]): boolean => dealt.every((column, index) => column >= (dealt[index - 1] ?? 0));
  alone.forEach((dealt, row) => {
    if (!isWhole(dealt)) return;
    for (const [column, text] of textsOf(fragments[row] ?? [], dealt))
      known.set(`${column} ${text}`, (known.get(`${column} ${text}`) ?? 0) + 1);
  });
  for (const [key, count] of known) if (count < 2) known.delete(key);
  table = { ...table, known };
  const dealt = alone.map((list, row) =>
    isWhole(list) && known.size > 0 && !isDoubtful(list, columns) ? list : dealCells(fragments[row] ?? [], table),
  );
  dealWholeLines(own, fragments, dealt, opening);
  // Who or when has to be said in most rows, or these lines are no table.
  const timed = columns.indexOf("time");
  const whole = dealt.filter((list) => new Set(list).size >= 2 && (header !== undefined || list.includes(timed))).length;
  if (whole * (header === undefined ? 1.3 : 2) < own.length) return longestHeader + used;
  const at = new Map(own.map((row, index) => [row, index]));
  const tableRows: TableRow[] = header === undefined ? lostHeader(headerLines, columns) : [headerRow(tree, headerLines, header)];
  for (const row of rows) {
    const index = at.get(row);
    if (index === undefined) {
      const title = joinAll(row.lines.map(({ node }) => node));
      if (row.kind === "total") {
        const [words = title, amount = { text: "" }] = splitNode(title, [title.text.search(/\d|$/u)], tree.id);
        tableRows.push(
          rowOf([{ text: "" }, ...columns.map((role) => (role === "content" ? words : role === "money" ? amount : { text: "" }))]),
        );
        continue;
      }
      tableRows.push(rowOf([row.ordinal, ...columns.map((role) => (role === "content" ? title : { text: "" }))]));
      continue;
    }
    const [pieces, into] = withTails(tree, table, fragments[index] ?? [], dealt[index] ?? []);
    const nodes = columns.map((): TextNode[] => []);
    pieces.forEach(({ node }, position) => nodes[into[position] ?? 0]?.push(node));
    tableRows.push(rowOf([row.ordinal, ...nodes.map(joinAll)]));
  }
  if (header !== undefined && repeated.length > 0) tableRows.push(headerRow(tree, repeated, header));
  const lastLine = body.at(used - 1);
  if (lastLine === undefined) return longestHeader + used;
  const left: SourceLine[] = [];
  for (let line = body.at(used); line?.block === lastLine.block; line = body.at(used + left.length)) left.push(line);
  const span = spanOfAll(tableRows);
  return {
    table: { kind: "table", rows: tableRows, ...(span === undefined ? {} : { span }) },
    rest: [...opening.pages, ...pages, ...left].map((line): Block => ({ kind: "paragraph", ...line.node })),
    last: lastLine.block,
  };
}

/** Printed lines that are made when somebody looks at them: a table may begin in many places, and ends long before the document. */
interface Lines {
  readonly at: (index: number) => SourceLine | undefined;
  readonly slice: (start: number, end: number) => readonly SourceLine[];
  /** The lines from an index on, behind some others. */
  readonly after: (index: number, head: readonly SourceLine[]) => Lines;
}

/** The printed lines from a block to the next table or the end. */
function createLines(tree: DocumentTree, first: number): Lines {
  const lines: SourceLine[] = [];
  let next = first;
  return linesFrom((index) => {
    while (lines.length <= index) {
      const block = tree.blocks[next];
      if (block === undefined || block.kind === "table") return undefined;
      if (block.kind !== "page-break") for (const line of linesOf(tree, block, next)) lines.push(line);
      next += 1;
    }
    return lines[index];
  });
}

function linesFrom(at: Lines["at"]): Lines {
  return {
    at,
    slice(start, end) {
      const part: SourceLine[] = [];
      for (let line = at(start); line !== undefined && start + part.length < end; line = at(start + part.length)) part.push(line);
      return part;
    },
    after: (first, head) => linesFrom((index) => (index < head.length ? head[index] : at(first + index - head.length))),
  };
}

interface Opening {
  /** Absent when it was lost. */
  readonly header: HeaderWords | undefined;
  readonly headerLines: readonly SourceLine[];
  /** What stands behind the header on its last line. */
  readonly tail: readonly SourceLine[];
  /** How many lines the header takes. */
  readonly taken: number;
  /** Numbers of pages that ended in it. */
  readonly pages: readonly SourceLine[];
}

function takeHeader(tree: DocumentTree, shown: readonly SourceLine[]): Opening | undefined {
  // A page may end inside a header.
  const isWords = (line: SourceLine): boolean => !isPageNumber(line.text);
  const header = readHeaderWords(
    shown
      .filter(isWords)
      .map((line) => line.text)
      .join(" "),
  );
  if (header === undefined) return undefined;
  let at = 0;
  for (const [index, line] of shown.entries()) {
    if (!isWords(line)) continue;
    const end = at + line.text.length;
    if (header.end <= end) {
      const cut = header.end - at;
      const [head, ...rest] = splitNode(line.node, cut < line.text.length ? [cut] : [], tree.id);
      const tail = rest.map((node): SourceLine => ({ ...line, node, text: node.text }));
      const before = shown.slice(0, index);
      return {
        header,
        headerLines: [...before.filter(isWords), ...(head === undefined ? [] : [{ ...line, node: head, text: head.text }])],
        tail,
        taken: index + 1,
        pages: before.filter((other) => !isWords(other)),
      };
    }
    at = end + 1;
  }
  return undefined;
}

/** The columns most annexes of tasks have, from left to right. */
const usualColumns: readonly ColumnRole[] = ["content", "lead", "coordinating", "time", "money", "output"];

/** How many lines of a header may be left where it was lost. */
const leftOfHeader = 10;

/** Rows whose header was lost: they begin with the first ordinal. */
function withoutHeader(lines: readonly SourceLine[]): Opening | undefined {
  const at = lines.slice(0, leftOfHeader).findIndex((line) => /^(?:I|1|A)[.)]?(?=$|\s+[\p{Lu}"“])/u.test(line.text));
  if (at < 0 || lines.slice(0, at).some((line) => line.text.length > 40)) return undefined;
  return { header: undefined, headerLines: lines.slice(0, at), tail: [], taken: at, pages: [] };
}

function lostHeader(lines: readonly SourceLine[], columns: readonly ColumnRole[]): TableRow[] {
  if (lines.length === 0) return [];
  const words = joinAll(lines.map(({ node }) => node));
  return [rowOf([words, ...columns.map(() => ({ text: "" }))])];
}

function headerRow(tree: DocumentTree, lines: readonly SourceLine[], header: HeaderWords): TableRow {
  const all = joinAll(lines.map(({ node }) => node));
  const cuts = header.columns.slice(1).map(({ start }) => start);
  const cells = splitNode(all, cuts, tree.id);
  return { ...rowOf(header.columns[0]?.role === "ordinal" ? cells : [{ text: "" }, ...cells]), header: true };
}

function rowOf(cells: readonly TextNode[]): TableRow {
  const row: readonly TableCell[] = cells;
  const span = spanOfAll(cells);
  return span === undefined ? { cells: row } : { cells: row, span };
}

/** From the first place of several to the last. */
function spanOfAll(several: readonly Pick<TextNode, "span">[]): TextNode["span"] {
  let all: TextNode["span"];
  for (const { span } of several) {
    if (span === undefined) continue;
    const { document, start, end } = all ?? span;
    all = { document, start: Math.min(start, span.start), end: Math.max(end, span.end) };
  }
  return all;
}

/** `Tổng cộng`, alone or with the sum. */
const totalWords = /^(?:tổng|tổng cộng|tổng số|tổng kinh phí|cộng)(?:\s?:)?(?:\s\d[\d.,]*)?$/iu;

/** The heading of the next section: its numeral goes on with no heading of rows, and its words name what a plan has behind its tables. */
function isSection(line: SourceLine, roman: number): boolean {
  const numeral = /^([IVX]{1,5})[.:)-]?\s/u.exec(line.text)?.[1];
  const value = numeral === undefined ? undefined : readOrdinal(`${numeral}. `).value?.path[0];
  if (numeral === undefined || value === undefined || line.text.length > 120) return false;
  const kind = kindWithin(line.text.slice(numeral.length).replace(/^[.:)-]?\s+/u, ""), 2, undefined);
  return kind === "organisation" || kind === "funding" || (value !== roman + 1 && kind !== "other");
}

const ending = /^(?:phu luc(?! so \d+ cua)|noi nhan|tm\.|kt\.|phan [ivx]+(?!\p{L})|\/\.)/u;

/** Rows and their headings by their ordinals, each of which follows the one before it. */
function splitRows(
  tree: DocumentTree,
  lines: Lines,
  hasMoney: boolean,
): {
  readonly rows: readonly LooseRow[];
  readonly used: number;
  readonly repeated: readonly SourceLine[];
  readonly pages: readonly SourceLine[];
} {
  const rows: LooseRow[] = [];
  const repeated: SourceLine[] = [];
  const pages: SourceLine[] = [];
  let roman = 0;
  let label = "";
  let capital = "";
  let cut = false;
  let index = 0;
  for (; ; index++) {
    const line = lines.at(index);
    if (line === undefined) break;
    const current = rows.at(-1);
    if (ending.test(foldVietnamese(line.text.slice(0, 24)).trim()) || (rows.length > 0 && isSection(line, roman))) break;
    // A page repeats the header.
    const again = /^(?:STT|Stt|TT|Số TT|SỐ TT)(?:\s|$)/u.test(line.text)
      ? takeHeader(tree, lines.slice(index, index + longestHeader))
      : undefined;
    if (again?.tail.length === 0) {
      repeated.push(...again.headerLines);
      pages.push(...again.pages);
      index += again.headerLines.length + again.pages.length - 1;
      cut = true;
      continue;
    }
    // Tổng cộng ⏎ 14.650: nothing but the sum stands behind it.
    if (current?.kind === "total" && !/^\d[\d.,]*$/u.test(line.text)) break;
    if (hasMoney && current?.kind === "row" && totalWords.test(line.text)) {
      rows.push({ kind: "total", ordinal: { text: "" }, lines: [line] });
      continue;
    }
    const [ordinal, words] = takeOrdinal(tree, line);
    const printed = ordinal?.text.replace(/[.)]$/u, "") ?? "";
    const read = printed === "" ? undefined : readOrdinal(`${printed}. `).value;
    const value = read?.kind === "roman" ? read.path[0] : undefined;
    if (ordinal !== undefined && value !== undefined && value === roman + 1) {
      rows.push({ kind: "group", ordinal, lines: words === undefined ? [] : [{ ...line, node: words, text: words.text }] });
      roman = value;
      continue;
    }
    // A. · B.: headings by letters
    const letter = /^([A-ZĐ])[.)]$/u.exec(ordinal?.text ?? "")?.[1];
    if (ordinal !== undefined && letter !== undefined && letter === nextLetter(capital)) {
      rows.push({ kind: "group", ordinal, lines: words === undefined ? [] : [{ ...line, node: words, text: words.text }] });
      capital = letter;
      continue;
    }
    const fresh = current === undefined || current.kind === "group";
    // Alone on its line a number may be that of a page: then the sentence goes on below.
    const next = words?.text ?? lines.at(index + 1)?.text ?? "";
    // 3 ⏎ STT ⏎ …: the number of the page stands above the header that the next one repeats.
    const isOfPage = words === undefined && isPageNumber(line.text) && /^(?:STT|Stt|TT|Số TT|SỐ TT)(?:\s|$)/u.test(next);
    if (isOfPage && current !== undefined) {
      pages.push(line);
      cut = true;
      continue;
    }
    if (ordinal !== undefined && follows(label, printed, fresh) && /^["“(]?[\p{Lu}\d]/u.test(next)) {
      rows.push({ kind: "row", ordinal, lines: words === undefined ? [] : [{ ...line, node: words, text: words.text }] });
      label = printed;
      cut = false;
      continue;
    }
    if (current === undefined || current.lines.length >= longestRow) break;
    if (
      ordinal !== undefined &&
      words === undefined &&
      isPageNumber(line.text) &&
      value === undefined &&
      (!hasMoney || /^\p{Ll}/u.test(next))
    ) {
      pages.push(line);
      cut = true;
      continue;
    }
    current.lines.push(cut ? { ...line, afterPage: true } : line);
    cut = false;
  }
  return { rows: rows.filter((row) => row.lines.length > 0), used: index, repeated, pages };
}

function takeOrdinal(tree: DocumentTree, line: SourceLine): readonly [ordinal: TextNode | undefined, words: TextNode | undefined] {
  const match = /^(?:[IVX]{1,6}|\d{1,3}(?:\.\d{1,2}){0,2})[.)]?(?=\s|$)|^[A-ZĐ][.)](?=\s|$)/u.exec(line.text);
  if (match === null) return [undefined, undefined];
  const [ordinal, words] = splitNode(line.node, match[0].length < line.text.length ? [match[0].length] : [], tree.id);
  return [ordinal, words];
}

function nextLetter(letter: string): string {
  return letter === "" ? "A" : ("ABCDĐEGH"[("ABCDĐEGH".indexOf(letter) + 1) % 8] ?? "");
}

/** Whether an ordinal follows another: 2 follows 1, 3.1 follows 3, 4 follows 3.2, and 1 begins anew under a heading. */
function follows(before: string, label: string, fresh: boolean): boolean {
  if (!/^\d/u.test(label)) return false;
  const path = label.split(".").map(Number);
  const last = before === "" ? [] : before.split(".").map(Number);
  if (fresh && path.every((part) => part === 1)) return true;
  if (last.length === 0) return path.every((part) => part === 1);
  if (path.length === last.length + 1) return label.startsWith(`${before}.`) && path.at(-1) === 1;
  if (path.length > last.length) return false;
  return path.every((part, depth) => part === (last[depth] ?? 0) + (depth === path.length - 1 ? 1 : 0));
}

/** A fragment of a row with its words. */
interface RowFragment extends Fragment {
  readonly node: TextNode;
}

function fragmentsOf(tree: DocumentTree, row: LooseRow, memory: DealtWords): readonly RowFragment[] {
  const fragments: RowFragment[] = [];
  let timed = false;
  for (const line of row.lines) {
    // Below a cut the last words of two cells may stand on one line: thông cấp huyện.
    const crumbs =
      timed && line.text.length <= 16 && /^\p{Ll}\S* \S*(?: \S*)?$/u.test(line.text) && !isTimePart(line.text) && !/\d/u.test(line.text);
    const cuts = crumbs ? [...line.text.matchAll(/\s/gu)].map((match) => match.index) : memory.cuts(line.text);
    splitNode(line.node, cuts, tree.id).forEach((node, index) =>
      fragments.push({ node, text: node.text, inner: index > 0, ...(index === 0 && line.afterPage === true ? { afterPage: true } : {}) }),
    );
    timed ||= /(?:19|20)\d{2}|(?:hằng|hàng) năm|thường xuyên/iu.test(line.text);
  }
  return fragments;
}

/** A row that says nobody or no time is read again, with what the other rows say. */
function isDoubtful(dealt: readonly number[], columns: readonly ColumnRole[]): boolean {
  return columns.some((role, column) => (role === "lead" || role === "coordinating" || role === "time") && !dealt.includes(column));
}

/** A name takes no more words of the line behind the page that cut it. */
const longestTail = 6;

/**
 * The words with which names end that a page cut, where they stand on one line with the rest of the content: under
 * `Góp ý cơ chế Sở Thông tin và Truyền` the line `đào tạo người quản lý thông`.
 */
function withTails(
  tree: DocumentTree,
  { columns, memory }: DealtTable,
  fragments: readonly RowFragment[],
  dealt: readonly number[],
): readonly [fragments: readonly RowFragment[], dealt: readonly number[]] {
  const cut = fragments.findIndex(({ afterPage }) => afterPage === true);
  if (cut < 1) return [fragments, dealt];
  const [pieces, into] = [[...fragments], [...dealt]];
  const content = columns.indexOf("content");
  for (let column = columns.length - 1; column >= 0; column--) {
    if (columns[column] !== "lead" && columns[column] !== "coordinating") continue;
    const at = into.lastIndexOf(content);
    const rest = pieces[at];
    const name = textsOf(pieces, into).get(column) ?? "";
    const last = memory.names(name).at(-1);
    if (at < cut || rest === undefined || last === undefined || (last.agency.kind !== "unresolved" && !isCutName(name))) continue;
    const words = [...rest.text.matchAll(/\s(?=\S)/gu)]
      .map(({ index }) => index)
      .slice(-longestTail)
      .reverse();
    const start = words.find((from) => {
      const tail = rest.text.slice(from + 1);
      return /^\p{Ll}/u.test(tail) && memory.names(`${name} ${tail}`).at(-1)?.agency.kind !== "unresolved";
    });
    if (start === undefined) continue;
    const [before, behind] = splitNode(rest.node, [start], tree.id);
    if (before === undefined || behind === undefined) continue;
    pieces.splice(at, 1, { ...rest, node: before, text: before.text }, { node: behind, text: behind.text, inner: true });
    into.splice(at + 1, 0, column);
  }
  return [pieces, into];
}

/**
 * One cell a line, as the header has one column a line: a row of as many lines as there are columns needs no guessing, when most rows
 * are of that form.
 */
function dealWholeLines(
  rows: readonly LooseRow[],
  fragments: readonly (readonly RowFragment[])[],
  dealt: (readonly number[])[],
  { header, headerLines }: Opening,
): void {
  if (header?.columns.length !== headerLines.length) return;
  const columns = header.columns.filter(({ role }) => role !== "ordinal").length;
  // Ban Dân tộc, ⏎ Sở Y tế: a list that goes on with the next line is no whole cell.
  const isWhole = ({ lines }: LooseRow): boolean =>
    lines.length === columns && lines.every(({ afterPage, text }) => afterPage !== true && !/(?:,|\s(?:và|hoặc))$/iu.test(text));
  if (rows.filter(isWhole).length * 5 < rows.length * 3) return;
  rows.forEach((row, index) => {
    if (!isWhole(row)) return;
    let column = -1;
    dealt[index] = (fragments[index] ?? []).map(({ inner }) => (inner ? column : (column += 1)));
  });
}

function textsOf(fragments: readonly RowFragment[], dealt: readonly number[]): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  fragments.forEach(({ text }, index) => {
    const column = dealt[index] ?? 0;
    const before = texts.get(column);
    texts.set(column, before === undefined ? text : `${before} ${text}`);
  });
  return texts;
}
