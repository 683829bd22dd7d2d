import { readAgencies } from "@kehoach/agencies";
import { readSchedule } from "@kehoach/plan";
import type { ColumnRole } from "./column-role.ts";
import { isAgencyWords, isMoneyWords, isSourceWords, isTimePart, isTimeWords } from "./content-role.ts";

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
  /** How many agencies of a list are not known by their names. */
  readonly unclear: (words: string) => number;
  /** Whether words say a time. */
  readonly timed: (words: string) => boolean;
  /** What stretches of a table with a column of money look like, and of one without. */
  readonly looks: readonly [Map<string, Look>, Map<string, Look>];
}

/**
 * Begins to remember what is read of words.
 *
 * @param other - What was read of the words of other tables; what a stretch looks like depends on how wide the rows are.
 * @returns The memory, for tables whose rows are equally wide.
 */
export function createDealtWords(other?: DealtWords): DealtWords {
  return {
    unclear:
      other?.unclear ?? once((words) => (readAgencies(words).value ?? []).filter(({ agency }) => agency.kind === "unresolved").length),
    timed: other?.timed ?? once((words) => readSchedule(words).value.kind !== "unspecified"),
    looks: [new Map(), new Map()],
  };
}

/** A function of words that is computed once for each of them. */
function once<T>(read: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    const found = known.get(words);
    if (found !== undefined) return found;
    const value = read(words);
    known.set(words, value);
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
  readonly long: boolean;
  /** It ends where a name or a list goes on. */
  readonly open: boolean;
  /** It ends inside a name. */
  readonly cut: boolean;
  /** It ends with a mark behind which a list goes on. */
  readonly listed: boolean;
}

/** The columns of a row, and what is the same for all its stretches. */
interface Columns {
  readonly roles: readonly ColumnRole[];
  readonly content: number;
  /** The first column that holds a time. */
  readonly time: number;
  /** What it costs to leave out the columns between two. */
  readonly skipped: readonly (readonly number[])[];
}

interface Path {
  readonly score: number;
  readonly column: number;
  /** How often the columns were gone through: a page that cuts a row begins them anew. */
  readonly round: number;
  readonly before: Path | undefined;
}

/** How many ways to deal a row are followed at once. */
const width = 16;

/** No column follows another better than this; a little more, because sums of decimals are not exact. */
const bestMove = 3.001;

/** A line of fewer letters may stand in any column. */
const shortestLong = 20;

/** How many of them are read whole at the end. */
const judgedPaths = 8;

const openWords: ReadonlySet<string> = new Set(
  "và hoặc của với do cho tại từ giữa là cùng bởi gồm trong thuộc các những sở bộ ban ubnd cấp đài hội phòng về ủy uỷ &".split(" "),
);

/** Words no name of a body follows: where one stands behind them all the same, a page cut the cell. */
const cutName = /(?:^|[\s,;])(?:cấp|ủy|uỷ|nhân dân|sở|bộ|ubnd)$/iu;

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
  const looks = fragments.map((fragment) => lookAt(fragment, table));
  const row = columnsOf(columns);
  // A row begins with its content; the cells of a part of a row with the first of them.
  let paths: Path[] = [{ score: 0, column: Math.max(0, row.content), round: 0, before: undefined }];
  for (let index = 1; index < looks.length; index++) {
    const fragment = fragments[index];
    const look = looks[index];
    const previous = looks[index - 1];
    if (fragment === undefined || look === undefined || previous === undefined) continue;
    const stands = columns.map((role) => standScore(role, look));
    const next: Path[] = [];
    for (const path of paths) {
      for (let column = 0; column < columns.length; column++) {
        const stand = stands[column] ?? 0;
        // Most columns fit so badly that no way there is among the best.
        if (next.length === width && path.score + stand + bestMove < (next[width - 1]?.score ?? 0)) continue;
        const step = moveScore(path, column, row, fragment, look, previous) + stand;
        keepBest(next, path, column, path.score + step, fragment.afterPage === true);
      }
    }
    paths = next;
  }
  const judged = paths
    .slice(0, judgedPaths)
    .map((path) => ({ path, score: path.score + wholeScore(textsOf(path, fragments, columns), table) }));
  judged.sort((first, second) => second.score - first.score);
  const dealt: number[] = [];
  for (let at: Path | undefined = judged[0]?.path; at !== undefined; at = at.before) dealt.unshift(at.column);
  return dealt;
}

function columnsOf(roles: readonly ColumnRole[]): Columns {
  return {
    roles,
    content: roles.indexOf("content"),
    time: roles.findIndex((role) => role === "time" || role === "deadline"),
    skipped: roles.map((_, from) => {
      let sum = 0;
      return roles.map((__, to) => {
        if (to <= from + 1) return 0;
        sum += skipScores[roles[to - 1] ?? "other"] ?? -0.8;
        return sum;
      });
    }),
  };
}

/** Puts a path among the best ones, the best first, behind those that are as good. */
function keepBest(best: Path[], before: Path, column: number, score: number, anew: boolean): void {
  let at = best.length;
  while (at > 0 && (best[at - 1]?.score ?? 0) < score) at -= 1;
  if (at >= width) return;
  for (let behind = Math.min(best.length, width - 1); behind > at; behind--) {
    const moved = best[behind - 1];
    if (moved !== undefined) best[behind] = moved;
  }
  const round = column < before.column || anew ? before.round + 1 : before.round;
  best[at] = { score, column, round, before };
}

/** The words of each column when the stretches are dealt out as a path says. */
function textsOf(path: Path, fragments: readonly Fragment[], columns: readonly ColumnRole[]): readonly string[] {
  const texts = columns.map(() => "");
  let index = fragments.length - 1;
  for (let at: Path | undefined = path; at !== undefined; at = at.before, index--) {
    const after = texts[at.column] ?? "";
    const words = fragments[index]?.text ?? "";
    texts[at.column] = after === "" ? words : `${words} ${after}`;
  }
  return texts;
}

function lookAt({ text }: Fragment, table: DealtTable): Look {
  const looks = table.memory.looks[table.columns.includes("money") ? 1 : 0];
  let look = looks.get(text);
  if (look === undefined) {
    look = readLook(text, table);
    looks.set(text, look);
  }
  return look;
}

function readLook(text: string, { widest, columns }: DealtTable): Look {
  const agency = /^\p{Lu}/u.test(text) && isAgencyWords(text);
  const bare =
    columns.includes("money") && /^\d{1,3}(?:[.,]\d{3})*(?:,\d+)?$|^\d+(?:,\d+)?$/u.test(text) && !/^(?:19|20)\d{2}$/u.test(text);
  return {
    time: isTimeWords(text) || isTimePart(text),
    money: bare || isMoneyWords(text) || (columns.includes("money") && isSourceWords(text)),
    agency,
    upper: /^["“(]?[\p{Lu}\d]/u.test(text),
    lower: /^\p{Ll}/u.test(text),
    // In lines as long as sentences every cell stands on one line, and its length says nothing.
    long: widest <= 80 && text.length >= shortestLong && text.length > widest * 0.62 && !(agency && isOneBody(text)),
    open: isOpen(text),
    cut: cutName.test(text),
    listed: /[,;:]$/u.test(text),
  };
}

/** `Sở Văn hóa, Thể thao và Du lịch`: however long, the whole name of one body is no line of content. */
function isOneBody(text: string): boolean {
  const [only, ...more] = readAgencies(text).value ?? [];
  return more.length === 0 && only?.agency.kind === "one" && only.start === 0 && only.end === text.length;
}

/** How well a stretch fits a column. */
function standScore(role: ColumnRole, look: Look): number {
  switch (role) {
    case "lead":
    case "coordinating":
      return (look.long ? -4 : 0) + (look.time ? -5 : 0) + (look.money ? -4 : 0);
    case "time":
    case "deadline":
      return look.time ? 3 : -6;
    case "money":
      return look.money ? 3 : -3;
    case "content":
      return (look.long ? 1.5 : 0) + (look.time ? -3 : 0) + (look.money ? -1 : 0);
    default:
      return (look.long ? -0.5 : 0) + (look.time ? -2 : 0) + (look.money ? -2 : 0);
  }
}

/** How well a column follows the one before it. */
function moveScore(path: Path, column: number, columns: Columns, fragment: Fragment, look: Look, previous: Look): number {
  const role = columns.roles[column] ?? "other";
  const isAgency = role === "lead" || role === "coordinating";
  if (fragment.afterPage === true) return afterPage(path, column, role, look);
  if (column === path.column) {
    if (isAgency) return look.agency && (!previous.open || previous.cut) ? -3 : previous.open ? 0.3 : 0;
    // Ngân sách tỉnh / và nguồn hợp pháp khác: words of a cell of money go on with small letters.
    if (role === "money") return look.lower ? 3 : 0;
    if (fragment.inner) return 0.3;
    return look.agency && !look.long && !previous.open ? -1.5 : 0;
  }
  if (column > path.column) {
    const skipped = columns.skipped[path.column]?.[column] ?? 0;
    const goesOn = path.round > 0 && look.lower;
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
    const openness = path.column === columns.content && !previous.listed ? -1 : -3;
    const cut = previous.open && !goesOn && !(previous.cut && look.agency) ? openness : 0;
    return (path.round > 0 ? skipped / 3 : skipped) + begins + cut;
  }
  // A page cut the row: its cells go on below, each with the words that were left.
  const ended = path.column >= columns.time;
  return (ended ? -1 : -4) + (look.lower ? 0.8 : look.upper ? -2 : 0) + (isAgency ? -0.3 : 0);
}

/** Behind the end of a page the cells that it cut go on, from left to right; or the page ended between two cells. */
function afterPage(path: Path, column: number, role: ColumnRole, look: Look): number {
  if (column <= path.column) return look.lower ? 0.5 : -1;
  return look.lower ? -2 : role === "lead" || role === "coordinating" ? (look.agency ? 1 : -2) : 0;
}

const skipScores: Readonly<Partial<Record<ColumnRole, number>>> = { coordinating: -0.6, lead: -2, time: -1.5, deadline: -1.5 };

/** How well the cells read when they are whole. */
function wholeScore(texts: readonly string[], table: DealtTable): number {
  return table.columns.reduce((sum, role, column) => {
    const text = texts[column] ?? "";
    const often = (): number => (table.known.size === 0 ? 0 : Math.min(2, table.known.get(`${column} ${text}`) ?? 0));
    switch (role) {
      case "lead":
      case "coordinating": {
        if (text === "") return sum + (role === "lead" ? -1.5 : 0);
        const unclear = table.memory.unclear(text);
        return sum - 1.2 * unclear - (isOpen(text) ? 1.5 : 0) + 0.35 * often();
      }
      case "time":
      case "deadline":
        if (text === "") return sum - 1.5;
        return sum + (table.memory.timed(text) ? 0 : -2) + 0.2 * often();
      case "content":
        return sum + (/[.;]$/u.test(text) ? 0.5 : isOpen(text) ? -1 : 0);
      default:
        return sum;
    }
  }, 0);
}
