import { type Agencies, type AgencyMention, readAgencies } from "@kehoach/agencies";
import { readSchedule } from "@kehoach/plan";
import { foldVietnamese } from "@kehoach/text";
import type { ColumnRole } from "./column-role.ts";
import { innerCuts } from "./inner-cuts.ts";
import { isFoldedAgency, isFoldedMoney, isFoldedSource, isFoldedTime, isFoldedTimePart } from "./content-role.ts";

/** A stretch of a row that stands whole in one cell. */
export interface Fragment {
  readonly text: string;
  /** Whether it stands on one printed line with the fragment before it. */
  readonly inner: boolean;
  /** Whether a page ended before it. */
  readonly afterPage?: boolean;
}

/** What the rows of one table have in common. */
export interface DealtTable {
  /** What its columns hold, the ordinals apart. */
  readonly columns: readonly ColumnRole[];
  /** Length of the first lines of rows, which are about as long as the column of content is wide. */
  readonly widest: number;
  /** How often a cell of a column says what: what stands in many rows is a cell. */
  readonly known: ReadonlyMap<string, number>;
  /** What was read of its words so far. */
  readonly memory: DealtWords;
}

/** What is read of words while they are dealt out: each stretch and each cell is tried in many ways, and read once. */
export interface DealtWords {
  /** The bodies that words name. */
  readonly names: (words: string) => readonly AgencyMention[];
  readonly bodies: (words: string) => Bodies;
  /** Whether words say a time. */
  readonly timed: (words: string) => boolean;
  /** What a stretch looks like in a table with a column of money. */
  readonly priced: (words: string) => Look;
  /** What a stretch looks like in a table without one. */
  readonly unpriced: (words: string) => Look;
  /** Where words may hold the end of one cell and the beginning of the next. */
  readonly cuts: (words: string) => readonly number[];
  /** What was prepared for the columns of tables, by what they hold. */
  readonly rows: Map<string, Columns>;
}

/** What words name as a list of agencies. */
interface Bodies {
  /** How many of them are not known by their names; words too long for a name count twice, the beginning of a known name half. */
  readonly unclear: number;
  /** `Sở Văn hóa, Thể thao và Du lịch`: the words are the whole name of one body. */
  readonly one: boolean;
}

/**
 * Begins to remember what is read of words.
 *
 * @param agencies - The agencies to know, where the caller has others than the known ones.
 * @returns The memory, for all tables of a document.
 */
export function createDealtWords(agencies?: Agencies): DealtWords {
  const names = (words: string): readonly AgencyMention[] => readAgencies(words, agencies === undefined ? {} : { agencies }).value ?? [];
  // Mái ấm Hoa / Sen: a body that the caller knows begins like no other, also where its line ends.
  const begins = (words: string): boolean =>
    agencies !== undefined &&
    names(words).some(({ start, agency, reason }) => start === 0 && (agency.kind === "one" || reason === "incomplete"));
  return {
    names,
    bodies: once((words) => readBodies(words, names(words))),
    timed: once((words) => readSchedule(words).value.kind !== "unspecified"),
    priced: once((words) => readLook(words, true, begins)),
    unpriced: once((words) => readLook(words, false, begins)),
    cuts: once(innerCuts),
    rows: new Map(),
  };
}

function readBodies(words: string, list: readonly AgencyMention[]): Bodies {
  const [only, ...more] = list;
  // Sở Khoa học và Công: the beginning of one name, though two stand in it; a page may have cut it.
  const cut = list.find(({ reason, nearest, start }) => reason === "incomplete" && beginsLike(nearest?.name ?? "", words.slice(start)));
  const before = cut === undefined ? list : list.filter(({ start }) => start < cut.start);
  const unclear = before.reduce(
    (sum, { agency }) => sum + (agency.kind !== "unresolved" ? 0 : agency.words.length > longestName ? 2 : 1),
    0,
  );
  return {
    unclear: unclear + (cut === undefined ? 0 : cutCosts),
    one: more.length === 0 && only?.agency.kind === "one" && only.start === 0 && only.end === words.length,
  };
}

/** Longer words are no name. */
const longestName = 100;
/** What the beginning of a name counts beside the names that are not known. */
const cutCosts = 0.5;

function beginsLike(name: string, words: string): boolean {
  return foldVietnamese(name).startsWith(foldVietnamese(words).trim());
}

/** A document whose lines all differ is not remembered whole. */
const mostKnown = 50_000;

/** A function of words that is computed once for each of them. */
function once<T>(read: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    const found = known.get(words);
    if (found !== undefined) return found;
    const value = read(words);
    if (known.size < mostKnown) known.set(words, value);
    return value;
  };
}

/** What the words of a stretch show by themselves. */
interface Look {
  readonly time: boolean;
  readonly money: boolean;
  readonly agency: boolean;
  readonly upper: boolean;
  readonly lower: boolean;
  /** It ends where a name or a list goes on. */
  readonly open: boolean;
  /** It ends inside a name. */
  readonly cut: boolean;
  /** It ends with a mark behind which a list goes on. */
  readonly listed: boolean;
  /** What it shows of itself, as one number. */
  readonly self: number;
  /** What it shows for the stretch behind it, as one number. */
  readonly end: number;
}

/** The columns of a row, and what is the same for all its stretches. */
interface Columns {
  readonly roles: readonly ColumnRole[];
  readonly content: number;
  /** The first column that holds a time. */
  readonly time: number;
  /** Whether one of them holds money. */
  readonly priced: boolean;
  /** What it costs to leave out the columns between two. */
  readonly skipped: readonly (readonly number[])[];
  /** How well each column fits a stretch behind another in some column, by what the two look like: few looks differ. */
  readonly steps: Map<number, Float64Array>;
  /** No cells read better than this when they are whole. */
  readonly mostWhole: number;
  /** Scores of the best ways up to one stretch and to the one behind it, the best first; used anew for every row. */
  readonly scores: readonly [Float64Array, Float64Array];
}

/** A stretch behind another. */
interface Pair {
  readonly fragment: Fragment;
  readonly look: Look;
  readonly previous: Look;
  readonly long: boolean;
}

/** How many ways to deal a row are followed at once. */
const width = 16;

/** A line of fewer letters may stand in any column. */
const shortestLong = 20;

/** How many of them are read whole at the end. */
const judgedWays = 8;

const openWords: ReadonlySet<string> = new Set(
  "và hoặc của với do cho tại từ giữa là cùng bởi gồm trong thuộc các những sở bộ ban ubnd cấp đài hội phòng về ủy uỷ &".split(" "),
);

/** Words no name of a body follows: where one stands behind them all the same, a page cut the cell. */
export const isCutName = (words: string): boolean => /(?:^|[\s,;])(?:cấp|ủy|uỷ|nhân dân|sở|bộ|ubnd)$/iu.test(words);

/** Whether a list or a name goes on behind these words. */
function isOpen(words: string): boolean {
  const end = words.slice(-16).trim().toLowerCase();
  if (/[,;:(–-]$/u.test(end)) return true;
  const word = end.slice(Math.max(end.lastIndexOf(" "), end.lastIndexOf(","), end.lastIndexOf(";")) + 1);
  return (openWords.has(word) && !/(?:^|\s)xã hội$/u.test(end)) || (word === "dân" && /(?:^|[\s,;])nhân dân$/u.test(end));
}

/**
 * Deals the stretches of a row out to its columns. The columns follow one another from left to right; a page that cuts the row begins
 * them again. Names of agencies, times and amounts show where a column begins, and so does the width of the lines.
 *
 * @param fragments - The stretches, in order, without the ordinal.
 * @param table - What the rows have in common.
 * @returns The column of each stretch.
 */
export function dealCells(fragments: readonly Fragment[], table: DealtTable): readonly number[] {
  const { columns } = table;
  if (fragments.length === 0) return [];
  const row = columnsOf(table);
  const looks = fragments.map(({ text }) => (row.priced ? table.memory.priced(text) : table.memory.unpriced(text)));
  // Of each of the best ways up to a stretch: the way of the stretch before it that it goes on with, the column, and whether the columns
  // were begun anew, as one number. A row begins with its content; the cells of a part of a row with the first of them.
  const ways = new Int32Array(looks.length * width);
  ways[0] = Math.max(0, row.content) * 2;
  let [scores, next] = row.scores;
  scores[0] = 0;
  let count = 1;
  for (let index = 1; index < looks.length; index++) {
    const fragment = fragments[index];
    const look = looks[index];
    const previous = looks[index - 1];
    if (fragment === undefined || look === undefined || previous === undefined) continue;
    const pair: Pair = { fragment, look, previous, long: isLong(fragment.text, look, table) };
    count = goOn(ways, index * width, count, scores, next, row, pair);
    [scores, next] = [next, scores];
  }
  const readings = new Map<number, Reading>();
  let best: readonly number[] = [];
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < Math.min(judgedWays, count); at++) {
    const reached = scores[at] ?? 0;
    // The ways are in order: when one cannot become the best however well its cells read, none behind it can.
    if (reached + row.mostWhole < bestScore) break;
    const dealt = columnsIn(ways, looks.length, at, columns.length);
    const score = reached + wholeScore(dealt, fragments, table, readings, bestScore - reached);
    if (score <= bestScore) continue;
    best = dealt;
    bestScore = score;
  }
  return best;
}

/** What was prepared for the columns of a table. */
const prepared = new WeakMap<readonly ColumnRole[], Columns>();

function columnsOf({ columns: roles, memory }: DealtTable): Columns {
  const known = prepared.get(roles);
  if (known !== undefined) return known;
  const key = roles.join(" ");
  const columns = memory.rows.get(key) ?? createColumns(roles);
  memory.rows.set(key, columns);
  prepared.set(roles, columns);
  return columns;
}

function createColumns(roles: readonly ColumnRole[]): Columns {
  return {
    roles,
    content: roles.indexOf("content"),
    time: roles.findIndex((role) => role === "time" || role === "deadline"),
    priced: roles.includes("money"),
    skipped: roles.map((_, from) => {
      let sum = 0;
      return roles.map((__, to) => {
        if (to <= from + 1) return 0;
        sum += skipScores[roles[to - 1] ?? "other"] ?? -0.8;
        return sum;
      });
    }),
    steps: new Map(),
    mostWhole: roles.reduce((sum, role) => sum + mostOf(role), 0),
    scores: [new Float64Array(width), new Float64Array(width)],
  };
}

/**
 * The best ways to go on with a stretch, the best first; of two that are as good the one found first.
 *
 * @param ways - All ways; receives those of this stretch.
 * @param start - Where they begin.
 * @param known - How many ways lead to the stretch before.
 * @param scores - Their scores.
 * @param next - Receives the scores of the ways found.
 * @param row - The columns.
 * @param pair - The stretch behind the one before it.
 * @returns How many there are.
 */
function goOn(ways: Int32Array, start: number, known: number, scores: Float64Array, next: Float64Array, row: Columns, pair: Pair): number {
  const afterPage = pair.fragment.afterPage === true;
  const seen = pair.look.self * 64 + pair.previous.end * 8 + numberOf(pair.long, pair.fragment.inner, afterPage);
  const count = row.roles.length;
  let filled = 0;
  for (let way = 0; way < known; way++) {
    const state = (ways[start - width + way] ?? 0) % (2 * count);
    const from = state >> 1;
    const score = scores[way] ?? 0;
    // Columns and their two states are few, and so is what two neighbours can look like.
    const key = seen * 2 * count + state;
    let steps = row.steps.get(key);
    if (steps === undefined) {
      steps = stepsFrom(from, state % 2 === 1, row, pair);
      row.steps.set(key, steps);
    }
    // When the best column does not make this way one of the best, none does.
    if (filled === width && (next[width - 1] ?? 0) >= score + (steps[count] ?? 0)) continue;
    for (let column = 0; column < count; column++) {
      const sum = score + (steps[column] ?? 0);
      if (filled === width && (next[width - 1] ?? 0) >= sum) continue;
      if (filled < width) filled += 1;
      let at = filled - 1;
      for (; at > 0 && (next[at - 1] ?? 0) < sum; at--) {
        next[at] = next[at - 1] ?? 0;
        ways[start + at] = ways[start + at - 1] ?? 0;
      }
      next[at] = sum;
      const anew = state % 2 === 1 || column < from || afterPage;
      ways[start + at] = (way * count + column) * 2 + (anew ? 1 : 0);
    }
  }
  return filled;
}

/** How well each column follows another with a stretch in it, and behind them how well the best one does. */
function stepsFrom(from: number, anew: boolean, row: Columns, pair: Pair): Float64Array {
  const count = row.roles.length;
  const steps = new Float64Array(count + 1);
  let best = Number.NEGATIVE_INFINITY;
  for (let column = 0; column < count; column++) {
    const score = moveScore(from, anew, column, row, pair) + standScore(row.roles[column] ?? "other", pair);
    steps[column] = score;
    best = Math.max(best, score);
  }
  steps[count] = best;
  return steps;
}

/** The column of each stretch in one of the ways. */
function columnsIn(ways: Int32Array, length: number, last: number, count: number): readonly number[] {
  const dealt: number[] = [];
  for (let index = length - 1, at = last; index >= 0; index--) {
    const way = (ways[index * width + at] ?? 0) >> 1;
    dealt.push(way % count);
    at = Math.floor(way / count);
  }
  return dealt.reverse();
}

function readLook(text: string, priced: boolean, begins: (words: string) => boolean): Look {
  const folded = foldVietnamese(text).trim();
  const agency = /^\p{Lu}/u.test(text) && (isFoldedAgency(folded) || begins(text));
  const bare = priced && /^\d{1,3}(?:[.,]\d{3})*(?:,\d+)?$|^\d+(?:,\d+)?$/u.test(text) && !/^(?:19|20)\d{2}$/u.test(text);
  const time = isFoldedTime(folded) || isFoldedTimePart(folded);
  const money = bare || isFoldedMoney(folded) || (priced && isFoldedSource(folded));
  const upper = /^["“(]?[\p{Lu}\d]/u.test(text);
  const lower = /^\p{Ll}/u.test(text);
  const open = isOpen(text);
  const cut = isCutName(text);
  const listed = /[,;:]$/u.test(text);
  return {
    time,
    money,
    agency,
    upper,
    lower,
    open,
    cut,
    listed,
    self: numberOf(time, money, agency, upper, lower),
    end: numberOf(open, cut, listed),
  };
}

/** Answers as the digits of a binary number. */
function numberOf(...answers: readonly boolean[]): number {
  return answers.reduce((number, answer) => number * 2 + (answer ? 1 : 0), 0);
}

/** Whether a stretch is a line of content by its length. In lines as long as sentences every cell stands on one line, and its length says nothing. */
function isLong(text: string, look: Look, { widest, memory }: DealtTable): boolean {
  return widest <= 80 && text.length >= shortestLong && text.length > widest * 0.62 && !(look.agency && memory.bodies(text).one);
}

/** How well a stretch fits a column. */
function standScore(role: ColumnRole, { look, long }: Pair): number {
  switch (role) {
    case "lead":
    case "coordinating":
      return (long ? -4 : 0) + (look.time ? -5 : 0) + (look.money ? -4 : 0);
    case "time":
    case "deadline":
      return look.time ? 3 : -6;
    case "money":
      return look.money ? 3 : -3;
    case "content":
      return (long ? 1.5 : 0) + (look.time ? -3 : 0) + (look.money ? -1 : 0);
    default:
      return (long ? -0.5 : 0) + (look.time ? -2 : 0) + (look.money ? -2 : 0);
  }
}

/** How well a column follows the one before it. */
function moveScore(from: number, anew: boolean, column: number, columns: Columns, { fragment, look, previous, long }: Pair): number {
  const role = columns.roles[column] ?? "other";
  const isAgency = role === "lead" || role === "coordinating";
  if (fragment.afterPage === true) return afterPage(from, column, role, look);
  if (column === from) {
    if (isAgency) return look.agency && (!previous.open || previous.cut) ? -3 : previous.open ? 0.3 : 0;
    // Ngân sách tỉnh / và nguồn hợp pháp khác: words of a cell of money go on with small letters.
    if (role === "money") return look.lower ? 3 : 0;
    if (fragment.inner) return 0.3;
    return look.agency && !long && !previous.open ? -1.5 : 0;
  }
  if (column > from) {
    const skipped = columns.skipped[from]?.[column] ?? 0;
    const goesOn = anew && look.lower;
    const begins = isAgency
      ? look.agency
        ? 1.5
        : goesOn
          ? 0.2
          : look.upper
            ? -1.5
            : -4
      : role === "time" || role === "deadline" || role === "money"
        ? 0
        : look.upper
          ? 0.3
          : goesOn
            ? 0
            : -2;
    // Of the words that a list goes on behind, content may well end with one.
    const openness = from === columns.content && !previous.listed ? -1 : -3;
    const cut = previous.open && !goesOn && !(previous.cut && look.agency) ? openness : 0;
    return (anew ? skipped / 3 : skipped) + begins + cut;
  }
  // A page cut the row: its cells go on below, each with the words that were left.
  const ended = from >= columns.time;
  return (ended ? -1 : -4) + (look.lower ? 0.8 : look.upper ? -2 : 0) + (isAgency ? -0.3 : 0);
}

/** Behind the end of a page the cells that it cut go on, from left to right; or the page ended between two cells. */
function afterPage(from: number, column: number, role: ColumnRole, look: Look): number {
  if (column <= from) return look.lower ? 0.5 : -1;
  return look.lower ? -2 : role === "lead" || role === "coordinating" ? (look.agency ? 1 : -2) : 0;
}

const skipScores: Readonly<Partial<Record<ColumnRole, number>>> = { coordinating: -0.6, lead: -2, time: -1.5, deadline: -1.5 };

/** What speaks for and against the words of a cell, in the order in which it is added up. */
type Reading = readonly [number, number, number];

/** How well the cells read when they are whole. Ways differ in few cells: those that stand in one piece are read once. */
function wholeScore(
  dealt: readonly number[],
  fragments: readonly Fragment[],
  table: DealtTable,
  known: Map<number, Reading>,
  least: number,
): number {
  let sum = 0;
  let most = columnsOf(table).mostWhole;
  const isPaged = fragments.some(({ afterPage: isAfter }) => isAfter === true);
  for (const [column, role] of table.columns.entries()) {
    if (sum + most < least) return Number.NEGATIVE_INFINITY;
    most -= mostOf(role);
    const first = dealt.indexOf(column);
    const last = first < 0 ? first : dealt.lastIndexOf(column);
    let isPiece = true;
    for (let at = first + 1; at < last; at++) isPiece &&= dealt[at] === column;
    const key = ((first + 1) * (fragments.length + 1) + last + 1) * table.columns.length + column;
    let reading = isPiece ? known.get(key) : undefined;
    if (reading === undefined) {
      const parts = first < 0 ? [] : fragments.slice(first, last + 1).filter((_, index) => dealt[first + index] === column);
      reading = readCell(parts.map(({ text }) => text).join(" "), column, role, table, isPaged);
      if (isPiece) known.set(key, reading);
    }
    sum = sum + reading[0] + reading[1] + reading[2];
  }
  return sum;
}

const nothing: Reading = [0, 0, 0];

/** No cell of a column reads better than this; a little more, because sums of decimals are not exact. */
function mostOf(role: ColumnRole): number {
  switch (role) {
    case "lead":
    case "coordinating":
      return 0.701;
    case "time":
    case "deadline":
      return 0.401;
    case "content":
      return 0.501;
    default:
      return 0.001;
  }
}

function readCell(text: string, column: number, role: ColumnRole, { memory, known }: DealtTable, isPaged: boolean): Reading {
  const often = (): number => (known.size === 0 ? 0 : Math.min(2, known.get(`${column} ${text}`) ?? 0));
  switch (role) {
    case "lead":
    case "coordinating":
      if (text === "") return role === "lead" ? [-1.5, 0, 0] : nothing;
      // In a row that a page cut a name may end anywhere.
      return [-1.2 * memory.bodies(text).unclear, !isOpen(text) || (isPaged && isCutName(text)) ? 0 : -1.5, 0.35 * often()];
    case "time":
    case "deadline":
      return text === "" ? [-1.5, 0, 0] : [memory.timed(text) ? 0 : -2, 0.2 * often(), 0];
    case "content":
      return [/[.;]$/u.test(text) ? 0.5 : isOpen(text) ? -1 : 0, 0, 0];
    default:
      return nothing;
  }
}
