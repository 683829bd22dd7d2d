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
  /** How many agencies of a list are not known by their names. */
  readonly unclear: (words: string) => number;
}

/** Counts the agencies of a list that are not known, each list once. */
export function createUnclearCount(): (words: string) => number {
  const counted = new Map<string, number>();
  return (words) => {
    const known = counted.get(words);
    if (known !== undefined) return known;
    const count = (readAgencies(words).value ?? []).filter(({ agency }) => agency.kind === "unresolved").length;
    counted.set(words, count);
    return count;
  };
}

interface Seen extends Fragment {
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

/** A line of fewer letters may stand in any column. */
const shortestLong = 20;

/** How many of them are read whole at the end. */
const judgedPaths = 8;

const openEnd =
  /(?:^|[\s,;])(?:và|hoặc|của|với|do|cho|tại|từ|giữa|là|cùng|bởi|gồm|trong|thuộc|các|những|sở|bộ|ban|ubnd|cấp|đài|(?<!xã )hội|phòng|về|nhân dân|ủy|uỷ|&)$|[,;:(–-]$/iu;

/** Words no name of a body follows: where one stands behind them all the same, a page cut the cell. */
const cutName = /(?:^|[\s,;])(?:cấp|ủy|uỷ|nhân dân|sở|bộ|ubnd)$/iu;

/** Whether a list or a name goes on behind these words. */
function isOpen(words: string): boolean {
  return openEnd.test(words.slice(-16).trim());
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
  const seen = fragments.map((fragment) => lookAt(fragment, table));
  // A row begins with its content; the cells of a part of a row with the first of them.
  let paths: Path[] = [{ score: 0, column: Math.max(0, columns.indexOf("content")), round: 0, before: undefined }];
  for (let index = 1; index < seen.length; index++) {
    const fragment = seen[index];
    const previous = seen[index - 1];
    if (fragment === undefined || previous === undefined) continue;
    const stands = columns.map((role) => standScore(role, fragment));
    const next: Path[] = [];
    for (const path of paths) {
      for (let column = 0; column < columns.length; column++) {
        const round = column < path.column || fragment.afterPage === true ? path.round + 1 : path.round;
        const step = moveScore(path, column, columns, fragment, previous) + (stands[column] ?? 0);
        next.push({ score: path.score + step, column, round, before: path });
      }
    }
    next.sort((first, second) => second.score - first.score);
    paths = next.slice(0, width);
  }
  const judged = paths
    .slice(0, judgedPaths)
    .map((path) => ({ path, score: path.score + wholeScore(textsOf(path, fragments, columns), table) }));
  judged.sort((first, second) => second.score - first.score);
  const dealt: number[] = [];
  for (let at: Path | undefined = judged[0]?.path; at !== undefined; at = at.before) dealt.unshift(at.column);
  return dealt;
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

function lookAt(fragment: Fragment, { widest, columns }: DealtTable): Seen {
  const { text } = fragment;
  const agency = /^\p{Lu}/u.test(text) && isAgencyWords(text);
  const bare =
    columns.includes("money") && /^\d{1,3}(?:[.,]\d{3})*(?:,\d+)?$|^\d+(?:,\d+)?$/u.test(text) && !/^(?:19|20)\d{2}$/u.test(text);
  return {
    ...fragment,
    time: isTimeWords(text) || isTimePart(text),
    money: bare || isMoneyWords(text) || (columns.includes("money") && isSourceWords(text)),
    agency,
    upper: /^["“(]?[\p{Lu}\d]/u.test(text),
    lower: /^\p{Ll}/u.test(text),
    // In lines as long as sentences every cell stands on one line, and its length says nothing.
    long: widest <= 80 && text.length >= shortestLong && text.length > widest * 0.62 && !(agency && isOneBody(text)),
    open: isOpen(text),
    cut: cutName.test(text),
  };
}

/** `Sở Văn hóa, Thể thao và Du lịch`: however long, the whole name of one body is no line of content. */
function isOneBody(text: string): boolean {
  const [only, ...more] = readAgencies(text).value ?? [];
  return more.length === 0 && only?.agency.kind === "one" && only.start === 0 && only.end === text.length;
}

/** How well a stretch fits a column. */
function standScore(role: ColumnRole, fragment: Seen): number {
  switch (role) {
    case "lead":
    case "coordinating":
      return (fragment.long ? -4 : 0) + (fragment.time ? -5 : 0) + (fragment.money ? -4 : 0);
    case "time":
    case "deadline":
      return fragment.time ? 3 : -6;
    case "money":
      return fragment.money ? 3 : -3;
    case "content":
      return (fragment.long ? 1.5 : 0) + (fragment.time ? -3 : 0) + (fragment.money ? -1 : 0);
    default:
      return (fragment.long ? -0.5 : 0) + (fragment.time ? -2 : 0) + (fragment.money ? -2 : 0);
  }
}

/** How well a column follows the one before it. */
function moveScore(path: Path, column: number, columns: readonly ColumnRole[], fragment: Seen, previous: Seen): number {
  const role = columns[column] ?? "other";
  const isAgency = role === "lead" || role === "coordinating";
  if (fragment.afterPage === true) return afterPage(path, column, columns, fragment);
  if (column === path.column) {
    if (isAgency) return fragment.agency && (!previous.open || previous.cut) ? -3 : previous.open ? 0.3 : 0;
    // Ngân sách tỉnh / và nguồn hợp pháp khác: words of a cell of money go on with small letters.
    if (role === "money") return fragment.lower ? 3 : 0;
    if (fragment.inner) return 0.3;
    return fragment.agency && !fragment.long && !previous.open ? -1.5 : 0;
  }
  if (column > path.column) {
    const skipped = columns.slice(path.column + 1, column).reduce((sum, left) => sum + (skipScores[left] ?? -0.8), 0);
    const goesOn = path.round > 0 && fragment.lower;
    const begins = isAgency
      ? fragment.agency
        ? 1.5
        : goesOn
          ? 0.2
          : fragment.upper
            ? -1.5
            : -4
      : role === "time" || role === "deadline" || role === "money"
        ? 0
        : fragment.upper
          ? 0.3
          : goesOn
            ? 0
            : -2;
    // Of the words that a list goes on behind, content may well end with one.
    const openness = path.column === columns.indexOf("content") && !/[,;:]$/u.test(previous.text) ? -1 : -3;
    const cut = previous.open && !goesOn && !(previous.cut && fragment.agency) ? openness : 0;
    return (path.round > 0 ? skipped / 3 : skipped) + begins + cut;
  }
  // A page cut the row: its cells go on below, each with the words that were left.
  const ended = path.column >= columns.findIndex((left) => left === "time" || left === "deadline");
  return (ended ? -1 : -4) + (fragment.lower ? 0.8 : fragment.upper ? -2 : 0) + (isAgency ? -0.3 : 0);
}

/** Behind the end of a page the cells that it cut go on, from left to right; or the page ended between two cells. */
function afterPage(path: Path, column: number, columns: readonly ColumnRole[], fragment: Seen): number {
  if (column <= path.column) return fragment.lower ? 0.5 : -1;
  return fragment.lower ? -2 : columns[column] === "lead" || columns[column] === "coordinating" ? (fragment.agency ? 1 : -2) : 0;
}

const skipScores: Readonly<Partial<Record<ColumnRole, number>>> = { coordinating: -0.6, lead: -2, time: -1.5, deadline: -1.5 };

/** How well the cells read when they are whole. */
function wholeScore(texts: readonly string[], table: DealtTable): number {
  return table.columns.reduce((sum, role, column) => {
    const text = texts[column] ?? "";
    const often = text === "" ? 0 : Math.min(2, table.known.get(`${column} ${text}`) ?? 0);
    switch (role) {
      case "lead":
      case "coordinating": {
        if (text === "") return sum + (role === "lead" ? -1.5 : 0);
        const unclear = table.unclear(text);
        return sum - 1.2 * unclear - (isOpen(text) ? 1.5 : 0) + 0.35 * often;
      }
      case "time":
      case "deadline":
        if (text === "") return sum - 1.5;
        return sum + (readSchedule(text).value.kind === "unspecified" ? -2 : 0) + 0.2 * often;
      case "content":
        return sum + (/[.;]$/u.test(text) ? 0.5 : isOpen(text) ? -1 : 0);
      default:
        return sum;
    }
  }, 0);
}
