import { compareVietnamese } from "@kehoach/text";
import type { IsoDate } from "@kehoach/core";
import type { AdminUnit, UnitLevel } from "./admin-unit.ts";
import type { AdminUnits } from "./admin-units.ts";
import { editDistance } from "./internal/edit-distance.ts";
import { tokenize } from "./internal/tokenize.ts";

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
  /** With diacritics, tones behind each word. */
  readonly marked: string;
  /** Pairs of letters, as bits. */
  readonly low: number;
  readonly high: number;
}

const tables = new WeakMap<AdminUnits, Map<string, readonly Row[]>>();

/** Bits of the pairs of neighbouring letters of a word: names that share few pairs are far apart. */
function pairsOf(joined: string): readonly [number, number] {
  let low = 0;
  let high = 0;
  for (let at = 0; at + 1 < joined.length; at++) {
    const bit = (joined.charCodeAt(at) * 31 + joined.charCodeAt(at + 1) * 7) % 62;
    if (bit < 31) low |= 1 << bit;
    else high |= 1 << (bit - 31);
  }
  return [low, high];
}

function bitsIn(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

function rowOf(unit: AdminUnit): Row {
  const tokens = tokenize(unit.name);
  const joined = tokens.map(({ folded }) => folded).join("");
  const [low, high] = pairsOf(joined);
  return {
    unit,
    folded: tokens.map(({ folded }) => ` ${folded}`).join(""),
    joined,
    marked: tokens.map(({ marked }) => marked).join(""),
    low,
    high,
  };
}

function rowsOf(units: AdminUnits, options: SearchUnitsOptions): readonly Row[] {
  let known = tables.get(units);
  if (known === undefined) tables.set(units, (known = new Map()));
  const key = `${options.asOf} ${options.level ?? ""} ${options.province ?? ""}`;
  let rows = known.get(key);
  if (rows === undefined) {
    const { level, province } = options;
    const filter = { ...(level === undefined ? {} : { level }), ...(province === undefined ? {} : { province }) };
    rows = units.listUnits(options.asOf, filter).map(rowOf);
    if (known.size > 8) known.clear();
    known.set(key, rows);
  }
  return rows;
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
 * names("h"); // → ["Hà Nội", "Hà Tĩnh", "Hải Phòng", "Hồ Chí Minh", "Huế", "Hưng Yên"]
 * names("dong thpa"); // → ["Đồng Tháp"]
 * ```
 */
export function searchUnits(text: string, units: AdminUnits, options: SearchUnitsOptions): readonly UnitHit[] {
  const limit = options.limit ?? 10;
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`Cannot give ${limit} hits`);
  const tokens = tokenize(text.slice(0, longestQuery));
  if (tokens.length === 0) return [];
  const rows = rowsOf(units, options);
  const folded = tokens.map((token) => ` ${token.folded}`).join("");
  const joined = tokens.map((token) => token.folded).join("");
  const marked = tokens.map((token) => token.marked).join("");
  const found: Ranked[] = [];
  for (const row of rows) {
    if (row.joined === joined) found.push({ row, rank: row.marked === marked ? 0 : 1, match: "exact" });
    else if (row.folded.startsWith(folded) || row.joined.startsWith(joined))
      found.push({ row, rank: row.marked.startsWith(marked) ? 2 : 3, match: "prefix" });
    else if (row.folded.includes(folded)) found.push({ row, rank: 4, match: "words" });
  }
  if (found.length === 0 || found[0]?.match === undefined || (found.length < limit && joined.length > 3)) addFuzzy(found, rows, joined, marked);
  found.sort((a, b) => a.rank - b.rank || compareVietnamese(a.row.unit.name, b.row.unit.name) || (a.row.unit.code < b.row.unit.code ? -1 : 1));
  return found.slice(0, limit).map(({ row, match }) => ({ unit: row.unit, match }));
}

/** Nobody types more into a picker. */
const longestQuery = 80;

/** Names within a few slips; the limit closes in as better ones are found. */
function addFuzzy(found: Ranked[], rows: readonly Row[], joined: string, marked: string): void {
  const [low, high] = pairsOf(joined);
  const own = bitsIn(low) + bitsIn(high);
  const taken = new Set(found.map(({ row }) => row));
  const most = joined.length > 8 ? 3 : joined.length > 3 ? 2 : 1;
  for (const row of rows) {
    if (Math.abs(row.joined.length - joined.length) > most || taken.has(row)) continue;
    // One slip changes two pairs at most, so names that share fewer are farther away.
    const shared = bitsIn(low & row.low) + bitsIn(high & row.high);
    if (shared < own - 2 * most - 1) continue;
    const distance = editDistance(joined, row.joined, most + 1);
    if (distance > most) continue;
    // Among equally near names the diacritics decide.
    found.push({ row, rank: 5 + distance + 0.05 * editDistance(marked, row.marked, 12), match: "fuzzy" });
  }
}
