import type { Agencies } from "@kehoach/agencies";
import { createIssue, type Issue, type Span } from "@kehoach/core";
import type { Table, TableCell, TableRow, TextNode } from "@kehoach/document";
import { type MoneyUnit, readMoneyUnit } from "@kehoach/money";
import { foldVietnamese, readOrdinal } from "@kehoach/text";
import { extractMessages } from "../messages.ts";
import { type ColumnRole, columnRoles, namesColumn, spreadMoney, type SpreadMoney, subjectOf, type TableSubject } from "./column-role.ts";
import { contentRole, isAgencyWords, isTimeWords } from "./content-role.ts";
import { expandGrid, type GridRow, headerOf } from "./expand-grid.ts";
import { unglueRows } from "./unglue-rows.ts";
import { readHeaders } from "./header-words.ts";
import { joinLines, joinNodes } from "./join-nodes.ts";
import { nestedAmounts, nestedLines } from "./read-nested.ts";
import { splitNode } from "./source-lines.ts";

/** The level a target has in one column: `Mốc 2030`. */
interface MilestoneCell {
  /** Header of the column. */
  readonly header: string;
  readonly node: TextNode;
}

/** A part of the money of a row, in a column of its own. */
interface AmountCell {
  /** Header of the column. */
  readonly header: string;
  readonly node: TextNode;
}

/** A row of a recognised table, cut rows joined. */
export interface RecognisedRow {
  /** As printed, without a closing point. */
  readonly ordinal: string;
  /** The cells by what they hold. */
  readonly cells: ReadonlyMap<ColumnRole, TextNode>;
  /** The cells of the columns that hold levels, in order. */
  readonly milestones: readonly MilestoneCell[];
  /** The cells of the columns over which the table spreads money, when it has no column of the whole. */
  readonly amounts: readonly AmountCell[];
  /** Number of the row among the rows of the table as printed, from 1. */
  readonly number: number;
  readonly span: Span | undefined;
}

/** Rows under one heading row. */
interface RecognisedGroup {
  readonly ordinal: string;
  readonly title: string;
  readonly rows: readonly RecognisedRow[];
}

/** A table whose columns are understood. */
export interface RecognisedTable {
  readonly subject: TableSubject;
  readonly headers: readonly string[];
  readonly roles: readonly ColumnRole[];
  readonly groups: readonly RecognisedGroup[];
  /** Unit of the column of money, when its header states one. */
  readonly unit: MoneyUnit | undefined;
  /** Cells of total rows that state the money of all rows. */
  readonly totals: readonly TextNode[];
  /** The same where the table spreads money over columns: the parts of each total. */
  readonly spreadTotals: readonly (readonly TextNode[])[];
  /** Header rows that a page repeated. */
  readonly repeatedHeaders: readonly TableRow[];
  /** Rows nothing could be made of; each has an issue. */
  readonly lost: readonly TableRow[];
  readonly issues: readonly Issue[];
}

interface OpenRow {
  ordinal: string;
  cells: Map<ColumnRole, TextNode>;
  milestones: MilestoneCell[];
  amounts: readonly AmountCell[];
  number: number;
  span: Span | undefined;
}

interface OpenGroup {
  ordinal: string;
  title: string;
  /** What the heading row says for all rows below it. */
  shared: ReadonlyMap<ColumnRole, TextNode>;
  rows: OpenRow[];
}

/** Header of a table, for the parts of it that a page break separated and that repeat no header. */
export interface TableHeader {
  readonly cells: readonly string[];
  readonly roles: readonly ColumnRole[];
  readonly subject: TableSubject;
  /** The column whose cells head the tasks beside them, and whether the ordinals are theirs. */
  readonly groups?: { readonly at: number; readonly ordinalAt: number | undefined };
}

/** What the caller knows of a table. */
export interface FindHeaderOptions {
  /** What the table lists when it has no header. */
  readonly subject?: TableSubject;
  /** Headers to use instead of those of the table, by words or position. */
  readonly columns?: Readonly<Record<string, ColumnRole>>;
}

/** A header stands in one of the first rows. */
const lastHeaderRow = 4;

/**
 * The header of a table, if its first rows have one, or if what stands in its columns shows what they hold.
 *
 * @param table - The table.
 * @param options - What the caller knows of it.
 * @returns The header and the rows after it.
 */
export function findHeader(
  table: Table,
  options: FindHeaderOptions = {},
): { readonly header: TableHeader; readonly rows: readonly GridRow[] } | undefined {
  const rows = expandGrid(table.rows);
  const width = commonWidth(rows);
  for (let index = 0; index < Math.min(lastHeaderRow, rows.length); index++) {
    const { cells: printed, height } = headerOf(rows, index);
    const cells = partHeaders(printed);
    if (cells.filter((words) => words.trim() !== "").length < 2) continue;
    const body = rows.slice(index + height);
    const aligned = alignHeaders(cells, body, width);
    const headers = fullHeader(aligned, body) ?? aligned;
    const roles = withGiven(headers, columnRoles(headers, columnsOf(body, headers.length)), options.columns);
    // A row of content is no header, even where one of its cells holds a word that headers hold too.
    const said = columnRoles(headers);
    const named = said.filter((role) => role !== "other").length;
    // Under STT and one more word of headers the others may be words nobody knows.
    const isHeader = named * 2 >= cells.filter((words) => words.trim() !== "").length || (said[0] === "ordinal" && named >= 2);
    const subject = isHeader ? subjectOf(headers, roles) : undefined;
    if (subject !== undefined)
      return {
        header: withGroups({ cells: headers, roles, subject }, body),
        rows: [...rows.slice(0, index).filter(isRowOfCells), ...body],
      };
  }
  // A page repeats further down the header that was lost above.
  for (let index = lastHeaderRow; index < Math.min(rows.length, lastRepeatedHeader); index++) {
    const texts = rows[index]?.cells.map((cell) => cell.text.trim()) ?? [];
    if (texts.length !== width || columnRoles(texts).filter((role) => role !== "other").length * 4 < texts.length * 3) continue;
    const roles = withGiven(texts, columnRoles(texts, columnsOf(rows, width)), options.columns);
    const subject = subjectOf(texts, roles);
    if (subject !== undefined) return { header: { cells: texts, roles, subject }, rows };
  }
  return headless(rows, width, options);
}

/**
 * A header whose first column of content names groups, with the tasks in the second one: `Nhóm nhiệm vụ` over a cell of several rows,
 * `Nhiệm vụ cụ thể` over one in each of them, with who does it and when.
 */
function withGroups(header: TableHeader, body: readonly GridRow[]): TableHeader {
  const { cells, roles } = header;
  const [at, detailAt, ordinalAt] = [roles.indexOf("content"), roles.indexOf("detail"), roles.indexOf("ordinal")];
  if (detailAt < at || !namesTasks.test(foldVietnamese(cells[detailAt] ?? ""))) return header;
  const says = ({ cells: own, copied }: GridRow, column: number): boolean => !copied.has(column) && (own[column]?.text.trim() ?? "") !== "";
  const stated = body.filter(
    (row) =>
      says(row, detailAt) && roles.some((role, column) => (role === "lead" || role === "time" || role === "deadline") && says(row, column)),
  );
  const below = stated.filter((row) => !says(row, at));
  const named = foldVietnamese(cells[at] ?? "").trim();
  // Nhiệm vụ | Hoạt động: where the first is not merged, it is a task of its own with more activities below.
  const isMerged = below.some(({ copied }) => copied.has(at));
  if (!named.startsWith("nhom") && !isMerged && (below.length === 0 || namesTasks.test(named))) return header;
  const ofGroups = ordinalAt >= 0 && below.length > 0 && below.every((row) => !says(row, ordinalAt));
  return {
    ...header,
    roles: roles.map((role, column) =>
      column === at || (ofGroups && column === ordinalAt) ? "other" : column === detailAt ? "content" : role,
    ),
    groups: { at, ordinalAt: ofGroups ? ordinalAt : undefined },
  };
}

const namesTasks = /nhiem vu|hoat dong|cong viec|dau viec|giai phap|cu the/u;

/** The whole header, which a page repeats further down, where the one above lost some of its cells. */
function fullHeader(printed: readonly string[], body: readonly GridRow[]): readonly string[] | undefined {
  const named = printed.map(plain).filter((words) => words !== "");
  if (named.length < 2 || named.length === printed.length) return undefined;
  for (const { cells } of body.slice(0, lastRepeatedHeader)) {
    if (cells.length !== printed.length || cells.some(({ text }) => text.trim() === "" || text.length > 60)) continue;
    const words = new Set(cells.map(({ text }) => plain(text)));
    if (named.every((each) => words.has(each))) return cells.map(({ text }) => text.trim());
  }
  return undefined;
}

/** A repeated header stands on one of the next pages. */
const lastRepeatedHeader = 60;

/** What stands above a header is a title, unless it has the cells of a row. */
function isRowOfCells({ cells }: GridRow): boolean {
  return cells.filter((cell) => cell.text.trim() !== "").length >= 3;
}

/** A table without a header is understood when its columns are: ordinals, content, and agencies or times. */
function headless(
  rows: readonly GridRow[],
  width: number,
  options: FindHeaderOptions,
): { readonly header: TableHeader; readonly rows: readonly GridRow[] } | undefined {
  if (rows.length < 2 || width < 3) return undefined;
  const headers = Array.from({ length: width }, () => "");
  const roles = withGiven(headers, columnRoles(headers, columnsOf(rows, width)), options.columns);
  const has = (role: ColumnRole): boolean => roles.includes(role);
  if (!has("ordinal") || !has("content") || !(has("lead") || has("time"))) return undefined;
  return { header: { cells: headers, roles, subject: options.subject ?? "tasks" }, rows };
}

function withGiven(
  headers: readonly string[],
  roles: readonly ColumnRole[],
  given: Readonly<Record<string, ColumnRole>> | undefined,
): readonly ColumnRole[] {
  if (given === undefined) return roles;
  return roles.map((role, index) => given[(headers[index] ?? "").trim()] ?? given[String(index + 1)] ?? role);
}

/** Two headers that ran together, before a column that has none: `Cơ quan chủ trì Cơ quan phối hợp`. */
function partHeaders(cells: readonly string[]): readonly string[] {
  return cells.map((words, index) => {
    const before = index === 0 ? "" : (cells[index - 1] ?? "");
    const takes = words.trim() === "" && before !== "";
    const gives = words.trim() !== "" && index + 1 < cells.length && (cells[index + 1] ?? "").trim() === "";
    if (!takes && !gives) return words;
    const { columns, end } = readHeaders(takes ? before : words);
    const [first, second] = columns;
    if (columns.length !== 2 || first === undefined || second === undefined || end < (takes ? before : words).trimEnd().length)
      return words;
    // Số TT Sản phẩm: what is left of a lost header stands in the first cell; next to ordinals stands the content.
    if (first.role === "ordinal" && second.role !== "content") return words;
    return takes ? before.slice(second.start) : words.slice(0, second.start).trimEnd();
  });
}

/** How many cells most rows have. */
function commonWidth(rows: readonly GridRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** A header that lost some of its cells, laid over the columns it names: as far as what stands in them allows, from left to right. */
function alignHeaders(printed: readonly string[], body: readonly GridRow[], width: number): readonly string[] {
  const cells = printed.slice(0, printed.findLastIndex((words) => words.trim() !== "") + 1);
  if (cells.length >= width || width > widestTable) return printed;
  const columns = columnsOf(body, width);
  const held = columns.map((column, index) => contentRole(column, index === 0));
  const roles = columnRoles(cells);
  // best[i][j]: the best score of the headers from i on over the columns from j on.
  const best = Array.from({ length: cells.length + 1 }, (_, i) =>
    Array.from({ length: width + 1 }, () => (i === cells.length ? 0 : Number.NEGATIVE_INFINITY)),
  );
  const at = (i: number, j: number): number => best[i]?.[j] ?? Number.NEGATIVE_INFINITY;
  const laid = (i: number, j: number): number => fits(roles[i] ?? "other", held[j]) - j / 100 + at(i + 1, j + 1);
  for (let i = cells.length - 1; i >= 0; i--) {
    for (let j = width - 1; j >= 0; j--) {
      const row = best[i];
      if (row !== undefined) row[j] = Math.max(at(i, j + 1), laid(i, j));
    }
  }
  const headers = Array.from({ length: width }, () => "");
  for (let i = 0, j = 0; i < cells.length && j < width; j++) {
    if (laid(i, j) < at(i, j)) continue;
    headers[j] = cells[i] ?? "";
    i += 1;
  }
  return headers;
}

/** No table of a plan has more columns. */
const widestTable = 40;

/** How well a header fits what stands in a column. */
function fits(role: ColumnRole, held: ColumnRole | undefined): number {
  if (role === "other") return 0;
  const same = role === held || (role === "coordinating" && held === "lead") || (role === "deadline" && held === "time");
  if (same) return 2;
  const definite = held === "ordinal" || held === "time" || held === "money" || held === "lead";
  const strict = role === "ordinal" || role === "time" || role === "deadline" || role === "lead" || role === "coordinating";
  return definite || (strict && held !== undefined) ? -3 : 0.5;
}

/** The words of each column, group rows and totals apart. */
function columnsOf(rows: readonly GridRow[], width: number): readonly (readonly string[])[] {
  const whole = rows
    .filter(({ cells }) => cells.length === width && cells.filter((cell) => cell.text.trim() !== "").length > 2)
    .slice(0, 40);
  return Array.from({ length: width }, (_, column) => whole.map(({ cells }) => cells[column]?.text.trim() ?? ""));
}

/**
 * Understands the rows of a table whose header is known: joins rows that a page cut, drops repeated headers, puts rows under
 * their group.
 *
 * @param given - The rows after the header.
 * @param header - The header.
 * @param agencies - The agencies to know, where the caller has others than the known ones.
 * @returns The rows by group, and what was doubtful.
 */
export function recogniseRows(given: readonly GridRow[], header: TableHeader, agencies?: Agencies): RecognisedTable {
  const { roles } = header;
  const issues: Issue[] = [];
  const groups: OpenGroup[] = [];
  const repeatedHeaders: TableRow[] = [];
  const lost: TableRow[] = [];
  const totals: TextNode[] = [];
  const spreadTotals: (readonly TextNode[])[] = [];
  const spread = spreadMoney(header.cells, roles);
  const moneyAt = roles.indexOf("money");
  const amountsIn = (cells: readonly TableCell[]): readonly AmountCell[] => {
    if (spread !== undefined && spread.by !== "nothing") return partsOf(cells, spread, header);
    const money = cells[moneyAt];
    return money?.blocks === undefined ? [] : nestedAmounts(money);
  };
  /** What rows with rows below them say for these, by ordinal. */
  const parents = new Map<string, ReadonlyMap<ColumnRole, TextNode>>();
  const place = (row: TableRow): { readonly span?: Span } => (row.span === undefined ? {} : { span: row.span });
  const ordinalAt = roles.indexOf("ordinal");
  const contentAt = roles.indexOf("content");
  const ordinalsOf = (row: GridRow): string => row.cells[ordinalAt]?.text.trim() ?? "";
  const rows = unglueRows(given, header, agencies);
  const seen = seenHeader(header);
  const labels = rows.map(ordinalsOf);
  const numbersToo = labels.some((label) => /^\d/u.test(label));
  const addGroup = (ordinal: string, title: string, shared: ReadonlyMap<ColumnRole, TextNode> = new Map()): void => {
    groups.push({ ordinal, title: title.replace(/:$/u, "").trimEnd(), shared, rows: [] });
  };
  rows.forEach((gridRow, index) => {
    const { row, cells: gridCells, copied } = gridRow;
    const texts = gridCells.map((cell) => cell.text.trim());
    if (texts.every((text) => text === "")) return;
    if (isColumnNumbers(texts) || repeatsHeader(texts, seen)) {
      repeatedHeaders.push(row);
      return;
    }
    const filled = texts.filter((text) => text !== "");
    const ordinalText = texts[ordinalAt] ?? "";
    const ordinal = ordinalText === "" ? undefined : readOrdinal(`${ordinalText} `).value;
    const contentText = texts[contentAt] ?? "";
    const words = filled.join(" | ").slice(0, 80);
    if (isTotal(contentText === "" ? (filled[0] ?? "") : contentText) && isSumRow(new Set(filled)) && !/^\d/u.test(ordinalText)) {
      const money = gridCells[roles.indexOf("money")] ?? gridCells.findLast((cell) => /\d/u.test(cell.text));
      const parts = amountsIn(gridCells).map(({ node }) => node);
      if (parts.length > 1) spreadTotals.push(parts);
      else if (money !== undefined && /\d/u.test(money.text)) totals.push(money);
      issues.push(createIssue(extractMessages, "total-row", { words }, place(row)));
      return;
    }
    const named = header.groups === undefined ? undefined : gridCells[header.groups.at];
    if (
      named !== undefined &&
      header.groups !== undefined &&
      contentText !== "" &&
      named.text.trim() !== "" &&
      !copied.has(header.groups.at)
    ) {
      const own = header.groups.ordinalAt === undefined ? "" : (texts[header.groups.ordinalAt] ?? "");
      addGroup(own.replace(/[.)]$/u, ""), named.text.trim());
    }
    const title = contentText === "" ? (filled.length === 1 ? (filled[0] ?? "") : "") : contentText;
    // A heading row: its words alone, or with a Roman numeral beside or before them, in whichever cell they stand.
    const alone = filled.every((text) => text === filled[0]) && (ordinalText === "" || ordinal?.kind !== "number");
    const section = ordinal?.kind === "roman" || ordinal?.kind === "capital" || /^[A-ZĐ][.)]?$/u.test(ordinalText);
    const numbered = title !== "" && section && (filled.length === 2 || numbersToo);
    // 3 over 3.1 and 3.2: what it says holds for the rows below; it is a task of its own only where it has money of its own.
    const number = ordinal?.kind === "number" ? ordinal.label : "";
    if (number !== "" && title !== "" && hasChildren(labels, index, number)) {
      const own = cellsOf(gridCells, header).cells;
      parents.set(number, own);
      if ((own.get("money")?.text.trim() ?? "") === "") {
        issues.push(createIssue(extractMessages, "row-heads-others", { words: title.slice(0, 80), ordinal: number }, place(row)));
        if (groups.length === 0) addGroup("", "");
        return;
      }
    }
    // A page cut leaves the end of one cell alone in its column.
    const goesOn =
      filled.length === 1 &&
      texts.findIndex((text) => text !== "") > contentAt &&
      rest.has(roles[texts.findIndex((text) => text !== "")] ?? "other");
    if (numbered || (alone && !continues(title, groups.at(-1)?.rows.at(-1), goesOn))) {
      const inner = numbered ? undefined : readOrdinal(title).value;
      addGroup(
        ordinal?.label ?? inner?.label ?? (numbered ? ordinalText.replace(/[.)]$/u, "") : ""),
        inner === undefined ? title : title.slice(inner.end),
        filled.length > 2 ? cellsOf(gridCells, header).cells : new Map(),
      );
      return;
    }
    const previous = groups.at(-1)?.rows.at(-1);
    // The words of the row above reach down: what stands beside them here belongs to the same row.
    const reached = copied.has(contentAt);
    const cut = ordinalText === "" && roles.includes("ordinal") && !isDetailed(texts, roles) && !isRowOfItsOwn(texts, roles, previous);
    if (previous !== undefined && (reached || cut) && !isFull(previous)) {
      joinRow(previous, gridCells, copied, header, amountsIn(gridCells));
      if (previous.span !== undefined && row.span !== undefined) previous.span = { ...previous.span, end: row.span.end };
      if (!reached) issues.push(createIssue(extractMessages, "row-without-ordinal", { words, ordinal: previous.ordinal }, place(row)));
      return;
    }
    if (contentText === "" && !isDetailed(texts, roles)) {
      lost.push(row);
      issues.push(createIssue(extractMessages, "row-not-understood", { words }, place(row)));
      return;
    }
    if (groups.length === 0) addGroup("", "");
    const group = groups.at(-1);
    if (group === undefined) return;
    const label = ordinal?.label ?? ordinalText.replace(/[.)]$/u, "");
    checkOrder(group.rows.at(-1)?.ordinal, label, place(row), issues);
    const { cells, milestones } = cellsOf(gridCells, header);
    const detail = cells.get("detail");
    if (contentText === "" && detail !== undefined) cells.set("content", detail);
    const above = group.rows.at(-1) ?? groups.findLast(({ rows }) => rows.length > 0)?.rows.at(-1);
    for (const [role, { text }] of cells) {
      const same = ditto.test(text.trim()) ? above?.cells.get(role) : undefined;
      if (same !== undefined) cells.set(role, same);
    }
    group.rows.push({ ordinal: label, cells, milestones, amounts: amountsIn(gridCells), number: index + 1, span: row.span });
  });
  const moneyHeader = header.cells[roles.indexOf("money")];
  if (moneyHeader !== undefined && spread?.by === "nothing") {
    const others = spread.columns.slice(1).map((column) => header.cells[column] ?? "");
    issues.push(createIssue(extractMessages, "money-in-several-columns", { column: moneyHeader, others: others.join("; ") }));
  }
  return {
    subject: header.subject,
    headers: header.cells,
    roles,
    groups: groups.map(({ ordinal, title, shared, rows: own }) => ({
      ordinal,
      title,
      rows: own.map((row) => inherit(row, [parents.get(row.ordinal.replace(/\.[^.]+$/u, "")), shared])),
    })),
    unit: moneyHeader === undefined ? undefined : readMoneyUnit(moneyHeader).value,
    totals,
    spreadTotals,
    repeatedHeaders,
    lost,
    issues,
  };
}

/** The parts of the money of a row that state an amount. */
function partsOf(gridCells: readonly TableCell[], { columns }: SpreadMoney, header: TableHeader): readonly AmountCell[] {
  return columns.flatMap((column) => {
    const node = gridCells[column];
    return node === undefined || !/[1-9]/u.test(node.text) ? [] : [{ header: header.cells[column] ?? "", node }];
  });
}

/** What a row takes from the row above it when its own cell is empty. */
const inherited: readonly ColumnRole[] = ["lead", "coordinating", "time", "deadline", "output", "source"];

function inherit(row: OpenRow, from: readonly (ReadonlyMap<ColumnRole, TextNode> | undefined)[]): RecognisedRow {
  if (from.every((shared) => shared === undefined || shared.size === 0)) return row;
  const cells = new Map(row.cells);
  for (const shared of from) {
    if (shared === undefined) continue;
    for (const role of inherited) {
      const given = shared.get(role);
      if (given !== undefined && given.text.trim() !== "" && (cells.get(role)?.text.trim() ?? "") === "") cells.set(role, given);
    }
  }
  return { ...row, cells };
}

function cellsOf(
  gridCells: readonly TableCell[],
  header: TableHeader,
): { readonly cells: Map<ColumnRole, TextNode>; readonly milestones: MilestoneCell[] } {
  const cells = new Map<ColumnRole, TextNode>();
  const milestones: MilestoneCell[] = [];
  for (const [at, cell] of gridCells.entries()) {
    const role = header.roles[at] ?? "other";
    const sides = role === "lead" ? sidesOf(cell, header, at) : undefined;
    if (sides !== undefined) {
      cells.set("lead", sides[0]);
      cells.set("coordinating", sides[1]);
      continue;
    }
    if (role === "value") milestones.push({ header: header.cells[at] ?? "", node: cell });
    const before = cells.get(role);
    const words = cell.blocks !== undefined && (role === "lead" || role === "coordinating") ? nestedLines(cell) : cell;
    cells.set(role, before === undefined ? words : role === "coordinating" ? joinLines(before, words) : joinNodes(before, words));
  }
  return { cells, milestones };
}

/** `Sở Y tế/Sở Tài chính` under `Cơ quan chủ trì/Cơ quan phối hợp`, or with a stroke between them: who leads, and who helps. */
function sidesOf(cell: TableCell, header: TableHeader, at: number): readonly [lead: TextNode, coordinating: TextNode] | undefined {
  const words = foldVietnamese(header.cells[at] ?? "");
  if (!words.includes("chu tri") || !words.includes("phoi hop") || header.roles.includes("coordinating")) return undefined;
  const sign = cell.text.includes("|") ? "|" : "/";
  const slash = cell.text.indexOf(sign);
  if (slash < 0 || cell.text.includes(sign, slash + 1) || !isAgencyWords(cell.text.slice(slash + 1).trimStart())) return undefined;
  const [lead, rest] = splitNode(cell, [slash], cell.span?.document ?? "");
  if (lead === undefined || rest === undefined) return undefined;
  const [, coordinating] = splitNode(rest, [1], cell.span?.document ?? "");
  return coordinating === undefined ? undefined : [lead, coordinating];
}

/** Adds what a page cut off a row. */
function joinRow(
  row: OpenRow,
  gridCells: readonly TableCell[],
  copied: ReadonlySet<number>,
  header: TableHeader,
  amounts: readonly AmountCell[],
): void {
  let value = 0;
  for (const [at, cell] of gridCells.entries()) {
    const role = header.roles[at] ?? "other";
    const milestone = role === "value" ? row.milestones[value] : undefined;
    if (role === "value") value += 1;
    if (copied.has(at)) continue;
    if (milestone !== undefined) row.milestones[value - 1] = { ...milestone, node: joinNodes(milestone.node, cell) };
    const before = row.cells.get(role);
    row.cells.set(role, before === undefined ? cell : joinNodes(before, cell));
  }
  // A page ended before the amounts.
  if (row.amounts.length === 0) row.amounts = amounts;
}

/** `-nt-`, `Như trên`, `"`: what the row above says. */
const ditto = /^(?:[-–\s"]*(?:n\.?t\.?|như trên)[-–\s".]*|["〃″]{1,2})$/iu;

/** A cell holds no more letters, as in a spreadsheet: what follows is a row of its own. */
const longestCell = 32_767;

function isFull(row: OpenRow): boolean {
  for (const { text } of row.cells.values()) if (text.length > longestCell) return true;
  return false;
}

/** Whether rows below number themselves under this one: 3.1 under 3. */
function hasChildren(labels: readonly string[], index: number, ordinal: string): boolean {
  const next = labels.slice(index + 1, index + 4).find((label) => label !== "");
  return next?.startsWith(`${ordinal}.`) === true && /\.\d/u.test(next.slice(ordinal.length));
}

/** (1) · (2) · (3): numbers of columns below a header. */
function isColumnNumbers(texts: readonly string[]): boolean {
  return texts.length >= 3 && texts.every((text, index) => text.replace(/[()]/gu, "") === String(index + 1));
}

/** A header that a page repeated with other spaces, or without some of its cells. */
function repeatsHeader(texts: readonly string[], headers: HeaderWordsSeen): boolean {
  let filled = 0;
  let same = 0;
  for (const words of texts) {
    const first = /[\p{L}\d]/u.exec(words)?.[0];
    if (first === undefined) continue;
    filled += 1;
    // Few words begin like a header; the others need not be made plain.
    if (headers.initials.has(foldVietnamese(first)) && isHeader(words, headers)) same += 1;
  }
  if (filled < 3) return false;
  if (same * 4 >= filled * 3) return true;
  // Above, the header may have lost some of its cells.
  if (texts.some((words) => words.length > 40)) return false;
  const words = texts.filter((each) => /[\p{L}\d]/u.test(each));
  return words.every(namesColumn) && columnRoles(texts).filter((role) => role !== "other").length === filled;
}

/** The words of a header as repeated ones are compared with them. */
interface HeaderWordsSeen {
  readonly words: ReadonlySet<string>;
  /** Their first letters. */
  readonly initials: ReadonlySet<string>;
  /** Whether cells looked at before are one of them: the same bodies and times stand in many rows. */
  readonly known: Map<string, boolean>;
}

/** Cells of more rows than this are not remembered. */
const mostKnown = 10_000;

function isHeader(words: string, { words: headers, known }: HeaderWordsSeen): boolean {
  const found = known.get(words);
  if (found !== undefined) return found;
  const is = headers.has(plain(words));
  if (known.size < mostKnown) known.set(words, is);
  return is;
}

function seenHeader(header: TableHeader): HeaderWordsSeen {
  const words = new Set(header.cells.map(plain).filter((each) => each !== ""));
  return { words, initials: new Set([...words].map((each) => String.fromCodePoint(each.codePointAt(0) ?? 0))), known: new Map() };
}

/** Words of totals are no longer than this. */
const longestTotal = 24;

function isTotal(words: string): boolean {
  // Công tác chỉ đạo is no sum.
  return (
    /^tong(?:$| (?:cong|so|kinh phi|du toan)(?![\p{L}]))/u.test(foldVietnamese(words.trimStart().slice(0, longestTotal)).trim()) ||
    /^cộng(?![\p{L}])/iu.test(words.trim())
  );
}

/** Beside the words of a total stand few others, or nothing but numbers. */
function isSumRow(distinct: ReadonlySet<string>): boolean {
  return distinct.size <= 4 || [...distinct].filter((words) => !/^[-–\d.,\s]+$/u.test(words)).length <= 2;
}

/** A row that lost its ordinal: it begins a sentence, and says who or when where the row before it has said so already. */
function isRowOfItsOwn(texts: readonly string[], roles: readonly ColumnRole[], previous: OpenRow | undefined): boolean {
  const said = (role: ColumnRole): string => texts[roles.indexOf(role)] ?? "";
  const content = said("content");
  if (previous === undefined) return content !== "";
  if (!/^[-+•*]?\s*[\p{Lu}\d“"]/u.test(content)) return false;
  const time = said("time") === "" ? said("deadline") : said("time");
  const before = previous.cells.get("time")?.text ?? previous.cells.get("deadline")?.text ?? "";
  // 2026 - over 2030: a page cut the time, and whatever stands beside it.
  if (time !== "" && /(?:[-–—/,]|(?:^|\s)(?:từ|đến|và|quý|tháng|năm|ngày))\s*$/iu.test(before)) return false;
  if (time !== "") return isTimeWords(time) && (isTimeWords(before) || before.trim() === "");
  const whole = /[.;:]$/u.test(previous.cells.get("content")?.text.trim() ?? "");
  return said("lead") !== "" && /^\p{Lu}/u.test(said("lead")) && (whole || /^[-+•*]/u.test(content));
}

/** A row of one more activity under the task above: it says what in its own column, and who or when. */
function isDetailed(texts: readonly string[], roles: readonly ColumnRole[]): boolean {
  const said = (role: ColumnRole): string => texts[roles.indexOf(role)] ?? "";
  return (
    said("content") === "" &&
    /^[\p{Lu}\d“"]/u.test(said("detail")) &&
    said("lead") !== "" &&
    (said("time") !== "" || said("deadline") !== "")
  );
}

function plain(words: string): string {
  return foldVietnamese(words).replace(/[^\p{L}\d]+/gu, "");
}

/** A row with a single cell goes on with the sentence of the row before it when it begins with a small letter. */
function continues(title: string, previous: OpenRow | undefined, goesOn: boolean): boolean {
  return previous !== undefined && (goesOn || /^\p{Ll}/u.test(title));
}

/** Columns in which no heading of a group stands. */
const rest: ReadonlySet<ColumnRole> = new Set(["lead", "coordinating", "time", "deadline", "money", "output"]);

function checkOrder(previous: string | undefined, found: string, place: { readonly span?: Span }, issues: Issue[]): void {
  if (previous === undefined || !/^\d+$/u.test(previous) || !/^\d+$/u.test(found)) return;
  if (Number(found) !== Number(previous) + 1) {
    issues.push(createIssue(extractMessages, "ordinal-out-of-order", { found, previous }, place));
  }
}
