import { compareVietnamese, foldVietnamese } from "@kehoach/text/letters";
import type { IsoDate } from "@kehoach/core";
import type { AdminUnit, UnitLevel } from "./admin-unit.ts";
import type { AdminUnits } from "./admin-units.ts";
import { distanceFrom, editDistance } from "./internal/edit-distance.ts";
import { typeBits } from "./internal/name-index.ts";
import { type Token, tokenize } from "./internal/tokenize.ts";
import { type TypeWord, typeWordAt } from "./internal/type-words.ts";

/** What a picker wants. */
export interface SearchUnitsOptions {
  /** The day whose units are wanted. */
  readonly asOf: IsoDate;
  /** Only this level. Default: all. */
  readonly level?: UnitLevel;
  /** Only inside this province. */
  readonly province?: string;
  /** The most hits. Default: 10. */
  readonly limit?: number;
}

/** A unit that fits what was typed. @vi kết quả tìm đơn vị */
export interface UnitHit {
  /** The unit. */
  readonly unit: AdminUnit;
  /** How it fits: `exact`, `prefix` of the name, beginnings of its `words`, or `fuzzy`, with slips. */
  readonly match: "exact" | "prefix" | "words" | "fuzzy";
}

interface Row {
  readonly unit: AdminUnit;
  /** Folded words with blanks between, a blank before. */
  readonly folded: string;
  readonly joined: string;
  /** The same with every `y` as `i`, so that a letter lost beside one (`Ty Sơn`) stays one slip. */
  readonly loose: string;
  /** With diacritics, tones behind each word. */
  readonly marked: string;
  /** With diacritics and tones where they stand, for words that are not finished. */
  readonly letters: string;
  /** The same without diacritics and tones. */
  readonly plain: string;
  /** The first letter of each word. */
  readonly initials: string;
}

/** Names of one list, and what tells at a glance that one does not fit: the pairs of letters it has, as bits. */
interface Table {
  readonly rows: readonly Row[];
  /** The types of the units, as bits. */
  readonly bits: number;
  readonly lengths: Uint8Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

const tables = new WeakMap<AdminUnits, Map<string, Table>>();

/** Bits of the pairs of neighbouring letters of a word. */
function pairsOf(word: string): readonly [number, number] {
  let low = 0;
  let high = 0;
  for (let at = 0; at + 1 < word.length; at++) {
    const bit = (word.charCodeAt(at) * 31 + word.charCodeAt(at + 1) * 7) % 64;
    if (bit < 32) low |= 1 << bit;
    else high |= 1 << (bit - 32);
  }
  return [low, high];
}

function bitsIn(number: number): number {
  let count = number - ((number >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function rowOf(unit: AdminUnit): Row {
  return { unit, ...formsOf(unit.name, tokenize(unit.name)) };
}

function formsOf(text: string, tokens: readonly Token[]): Query {
  const letters = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  const joined = tokens.map(({ folded }) => folded).join("");
  return {
    folded: tokens.map(({ folded }) => ` ${folded}`).join(""),
    joined,
    loose: joined.replaceAll("y", "i"),
    marked: tokens.map(({ marked }) => marked).join(""),
    letters,
    plain: foldVietnamese(letters),
    initials: tokens.map(({ folded }) => folded.charAt(0)).join(""),
  };
}

function makeTable(units: readonly AdminUnit[]): Table {
  const rows = units.map(rowOf);
  const pairs = rows.map(({ loose }) => pairsOf(loose));
  return {
    rows,
    bits: units.reduce((bits, { type }) => bits | typeBits[type], 0),
    lengths: Uint8Array.from(rows, ({ joined }) => joined.length),
    low: Int32Array.from(pairs, ([low]) => low),
    high: Int32Array.from(pairs, ([, high]) => high),
  };
}

function tableOf(units: AdminUnits, options: SearchUnitsOptions): Table {
  let known = tables.get(units);
  if (known === undefined) tables.set(units, (known = new Map<string, Table>()));
  const { asOf, level, province } = options;
  const key = `${asOf} ${level ?? ""} ${province ?? ""}`;
  let table = known.get(key);
  if (table === undefined) {
    const filter = { ...(level === undefined ? {} : { level }), ...(province === undefined ? {} : { province }) };
    table = makeTable(units.listUnits(asOf, filter));
    // A picker asks about one list again and again.
    if (known.size > 8) known.clear();
    known.set(key, table);
  }
  return table;
}

/** How good a fit is, best first: what begins every list, and how far the fuzzy ones are. */
interface Ranked {
  readonly row: Row;
  readonly rank: number;
  readonly match: UnitHit["match"];
}

/**
 * Finds units for a picker while somebody types: by the beginning of the name or of its words, with and without diacritics, with slips.
 *
 * @vi tìm đơn vị hành chính
 * @param text - What was typed; the word for the type may stand before it.
 * @param units - Loaded units.
 * @param options - The day, the level, the province.
 * @returns The best hits first; equal ones in Vietnamese order.
 * @throws RangeError if the limit is no whole number of 1 or more, or the list of the day is not loaded.
 * @example
 * ```ts
 * const units = await loadUnits({ eras: ["2025"] });
 * const names = (text: string) => searchUnits(text, units, { asOf: dataAsOf, level: "province" }).map(({ unit }) => unit.name);
 * names("ha"); // → ["Hà Nội", "Hà Tĩnh", "Hải Phòng"]
 * names("dong thpa"); // → ["Đồng Tháp"]
 * ```
 */
export function searchUnits(text: string, units: AdminUnits, options: SearchUnitsOptions): readonly UnitHit[] {
  const limit = options.limit ?? 10;
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`Cannot give ${limit} hits`);
  const tokens = tokenize(text.slice(0, longestQuery));
  if (tokens.length === 0) return [];
  const table = tableOf(units, options);
  const query = formsOf(text.slice(0, longestQuery), tokens);
  const found = findStarts(table, query);
  const bare = found.length > 0 ? undefined : withoutType(text, tokens, table.bits);
  const ofBare = bare === undefined ? [] : findStarts(table, bare);
  if (bare !== undefined && ofBare.length === 0) addFuzzy(ofBare, table, bare);
  // What looks like a word for a type may also be a slip in the name, above all when it is a letter or two.
  const isCertain = bare?.isFull === true && bare.isLong && ofBare.length > 0 && ofBare.every(({ match }) => match !== "fuzzy");
  const good = found.filter(({ rank }) => rank < likeSlip).length;
  if (!isCertain && (good === 0 || (good < limit && query.joined.length > 3))) addFuzzy(found, table, query);
  if (bare !== undefined) for (const hit of ofBare) addBetter(found, behindType(hit, bare));
  found.sort((a, b) => a.rank - b.rank);
  const ranked = repeatsLater(found);
  // Only what may be shown is put into the order of dictionaries.
  const last = ranked[limit - 1]?.rank;
  const shown = last === undefined ? ranked : ranked.filter(({ rank }) => rank <= last);
  shown.sort(
    (a, b) => a.rank - b.rank || compareVietnamese(a.row.unit.name, b.row.unit.name) || (a.row.unit.code < b.row.unit.code ? -1 : 1),
  );
  return shown.slice(0, limit).map(({ row, match }) => ({ unit: row.unit, match }));
}

/** Where names only resemble what was typed, each is shown once before the namesakes of one fill the list. */
function repeatsLater(found: readonly Ranked[]): Ranked[] {
  const names = new Set<string>();
  const ranked = found.map((hit): Ranked => {
    const isLike = hit.match === "fuzzy" || hit.rank >= likeSlip;
    if (!isLike || !names.has(hit.row.marked)) {
      names.add(hit.row.marked);
      return hit;
    }
    return { ...hit, rank: hit.rank + 0.3 };
  });
  return ranked.sort((a, b) => a.rank - b.rank);
}

/** What stands behind a word for a type, and the types it may mean, as bits; undefined where no such word, or nothing else, was typed. */
function withoutType(text: string, tokens: readonly Token[], listed: number): Bare | undefined {
  const isMarked = tokens.some(({ isPlain }) => !isPlain);
  const type = typeWordAt(tokens, 0, isMarked);
  const rest = tokens.slice(type?.words);
  const [first] = rest;
  if (type === undefined || first === undefined) return undefined;
  return {
    ...formsOf(text.slice(first.start, longestQuery), rest),
    bits: type.bits,
    isFull: type.isFull && (type.bits & listed) !== 0,
    isLong: isMarked || first.start > 3,
  };
}

/** Adds a hit, or puts it in the place of the same unit's worse one. */
function addBetter(found: Ranked[], hit: Ranked): void {
  const at = found.findIndex(({ row }) => row === hit.row);
  if (at < 0) found.push(hit);
  else if ((found[at]?.rank ?? 0) > hit.rank) found[at] = hit;
}

/** Of equal names, those of the type that was typed come first; `p` and `x` are words for types less surely than `phường`. */
function behindType(hit: Ranked, { bits, isFull }: Bare): Ranked {
  const rank = isFull || hit.match === "exact" ? hit.rank : Math.max(hit.rank, 6.5);
  return { ...hit, rank: (typeBits[hit.row.unit.type] & bits) === 0 ? rank + 0.25 : rank };
}

/** Nobody types more into a picker. */
const longestQuery = 80;

type Query = Omit<Row, "unit">;

/** What was typed behind a word for a type; `isFull` where the word is written out and the list has units of the type. */
type Bare = Query &
  Pick<TypeWord, "bits" | "isFull"> & {
    /** Whether the word can be nothing else: `xa` without a tone may begin a name. */
    readonly isLong: boolean;
  };

/** Names that are what was typed, begin with it, or have words that do. */
function findStarts({ rows, low, high }: Table, query: Query): Ranked[] {
  const { folded, joined, loose } = query;
  const found: Ranked[] = [];
  const [ownLow, ownHigh] = pairsOf(loose);
  for (let at = 0; at < rows.length; at++) {
    // A name that holds what was typed has all its pairs of letters.
    if ((ownLow & ~(low[at] ?? 0)) !== 0 || (ownHigh & ~(high[at] ?? 0)) !== 0) continue;
    const row = rows[at];
    if (row === undefined) continue;
    if (row.joined === joined) found.push({ row, rank: rankExact(row, query), match: "exact" });
    else if (row.joined.startsWith(joined)) found.push({ row, rank: rankPrefix(row, query), match: "prefix" });
    else if (row.folded.includes(folded)) found.push({ row, rank: 4, match: "words" });
  }
  return found;
}

/** Where what fits the letters but not the diacritics that were typed stands: among what fits with a slip. */
const likeSlip = 6.1;

/** With the same tones, `Mỹ Quý` and `Mỹ Quí` are still two communes. */
function rankExact(row: Row, query: Query): number {
  if (row.letters === query.letters) return 0;
  if (row.marked === query.marked) return 0.5;
  return agrees(row, query) ? 1 : likeSlip;
}

function rankPrefix(row: Row, query: Query): number {
  // `Trà n` is no beginning of Tràng Định: only who types no blanks at all leaves out one.
  const isBroken = query.folded.includes(" ", 1) && !row.folded.startsWith(query.folded);
  if (isBroken || !agrees(row, query)) return likeSlip;
  // What is all but written out comes first.
  if (row.joined.length - query.joined.length === 1) return 1.5;
  return row.letters.startsWith(query.letters) ? 2 : 3;
}

/** Whether each letter that was typed with a mark is so in the name; one without may become any. */
function agrees(row: Row, { letters, marked }: Query): boolean {
  if (row.marked.startsWith(marked)) return true;
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at];
    if (letter !== row.letters[at] && letter !== row.plain[at]) return false;
  }
  return true;
}

/** Names within a few slips of what was typed: the nearer ones, and farther ones until one begins its words with the letters typed. */
function addFuzzy(found: Ranked[], table: Table, query: Query): void {
  const { length } = query.joined;
  if (length > 31) return;
  const taken = new Set(found.map(({ row }) => row));
  const distanceTo = distanceFrom(query.loose);
  const most = length > 8 ? 3 : length > 3 ? 2 : 1;
  for (let slips = 1, isLike = false; slips <= most && !isLike; slips++) isLike = addWithin(slips, found, taken, distanceTo, table, query);
}

function addWithin(
  most: number,
  found: Ranked[],
  taken: ReadonlySet<Row>,
  distanceTo: (other: string) => number,
  { rows, lengths, low, high }: Table,
  { loose, marked, initials }: Query,
): boolean {
  let isLike = false;
  const { length } = loose;
  const [ownLow, ownHigh] = pairsOf(loose);
  const own = bitsIn(ownLow) + bitsIn(ownHigh);
  for (let at = 0; at < rows.length; at++) {
    const difference = (lengths[at] ?? 0) - length;
    if (difference > most || difference < -most) continue;
    // One slip changes three pairs at most, so names that share fewer are farther away.
    const shared = bitsIn(ownLow & (low[at] ?? 0)) + bitsIn(ownHigh & (high[at] ?? 0));
    if (shared < own - 3 * most) continue;
    const row = rows[at];
    if (row === undefined || (distanceTo(row.loose) || 1) !== most || taken.has(row)) continue;
    // Among equally near names the diacritics decide, then the first letters, which are seldom wrong, then the pairs of letters that stayed.
    const isSame = row.initials === initials;
    isLike ||= isSame;
    found.push({
      row,
      rank: 5 + most + 0.05 * editDistance(marked, row.marked, 12) + (isSame ? 0 : 0.02) - 0.001 * shared,
      match: "fuzzy",
    });
  }
  return isLike;
}
