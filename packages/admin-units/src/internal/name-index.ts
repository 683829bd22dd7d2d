import type { AdminUnit, UnitKind } from "../admin-unit.ts";
import { type AdminUnits, dataBehind } from "../admin-units.ts";
import { aliasText } from "../data/names.ts";
import { tokenize } from "./tokenize.ts";
import { reformDay, type UnitGroup } from "./unpack-units.ts";

/** A unit under one of its names. */
export interface NamedUnit {
  readonly unit: AdminUnit;
  /** The name with diacritics, word by word, as tokens have them. */
  readonly marks: readonly string[];
  /** Whether the name is no official one. */
  readonly isAlias: boolean;
  /** Code of today's province. */
  readonly provinceNow: string;
  /** Whether it is of the scheme of 2025. A province that the reform left alone is of both. */
  readonly isNew: boolean;
  readonly isOld: boolean;
}

/** All units with one name, whatever its tones and diacritics. */
export interface NameEntry {
  /** Its words, joined. */
  readonly joined: string;
  /** The same with every `y` as `i`, so that a letter lost beside one (`Phú Thy`) stays one slip. */
  readonly loose: string;
  readonly words: number;
  readonly isNumber: boolean;
  /** Whether it may be written with a dash inside. */
  readonly hasDash: boolean;
  /** Levels of its units. */
  isProvince: boolean;
  isDistrict: boolean;
  isCommune: boolean;
  readonly units: NamedUnit[];
}

/** Types of units as bits. */
export const typeBits: Readonly<Record<UnitKind, number>> = {
  phuong: 1,
  xa: 2,
  "thi-tran": 4,
  "dac-khu": 8,
  quan: 16,
  huyen: 32,
  "thi-xa": 64,
  "thanh-pho": 128,
  tinh: 256,
};
export const communeBits = 15;
export const districtBits: number = 16 + 32 + 64 + 128;
export const provinceBits: number = 128 + 256;

/** Everything the reader and the search look names up in. It unpacks what a text asks for, word by word. */
export interface NameIndex {
  /** Names that begin with a word; absent when there are none. */
  startingWith(folded: string): FirstWord | undefined;
  /** A name of a province or a district in one word: `hanoi`. */
  inOneWord(folded: string): NameEntry | undefined;
  /** All names of one level. */
  namesOf(level: "province" | "district"): readonly NameEntry[];
  /** Names of communes inside a district of before, or inside a province of today. */
  communesIn(code: string, level: "province" | "district"): readonly NameEntry[];
  /** Districts that a commune of today was made of. */
  districtsOf(unit: AdminUnit): readonly string[];
}

/** The names that begin with one word. */
interface FirstWord {
  /** By all their folded words, with blanks between. */
  readonly entries: ReadonlyMap<string, NameEntry>;
  /** The most words of one. */
  readonly longest: number;
}

const indexes = new WeakMap<AdminUnits, NameIndex>();

/** The index of loaded units, made at the first question. */
export function nameIndexOf(units: AdminUnits): NameIndex {
  let index = indexes.get(units);
  if (index === undefined) indexes.set(units, (index = makeIndex(units)));
  return index;
}

/** A name that nobody asked about yet: its group and its place in the group, or the codes behind an alias. */
interface RawName {
  readonly name: string;
  readonly group: UnitGroup | undefined;
  readonly place: number;
  readonly codes: string;
}

const romanNumbers: Readonly<Record<string, string>> = { I: "1", II: "2", III: "3", IV: "4", V: "5", VI: "6", VII: "7", VIII: "8" };

/** Where the first word of a name ends. */
function firstWordEnd(label: string, from: number): number {
  let at = from;
  while (at < label.length) {
    const code = label.charCodeAt(at);
    if (code === 32 || code === 124 || code === 45) break;
    at += 1;
  }
  return at;
}

function makeIndex(units: AdminUnits): NameIndex {
  const { groups, provinceNow } = dataBehind(units);
  const aliases = aliasText.split("\n").map((line) => line.split(","));

  /** Names by their first word as printed; there are far fewer first words than names. */
  const raw = new Map<string, RawName[]>();
  const put = (label: string, group: UnitGroup | undefined, place: number, codes: string): void => {
    for (let from = 0; from < label.length; ) {
      const word = label.slice(from, firstWordEnd(label, from));
      const bar = label.indexOf("|", from);
      const to = bar < 0 ? label.length : bar;
      const name = { name: from === 0 && bar < 0 ? label : label.slice(from, to), group, place, codes };
      const list = raw.get(word);
      if (list === undefined) raw.set(word, [name]);
      else list.push(name);
      from = to + 1;
    }
  };
  for (const group of groups)
    for (const [place, label] of group.labels().entries()) {
      put(label, group, place, "");
      // Phường III is written Phường 3 as well.
      const numeral = label.charCodeAt(label.length - 1) < 90 ? /(?<=^| )[IVX]+$/u.exec(label) : null;
      const number = numeral === null ? undefined : romanNumbers[numeral[0]];
      if (numeral !== null && number !== undefined) put(label.slice(0, numeral.index) + number, group, place, "");
    }
  for (const [, name = "", codes = ""] of aliases) put(name, undefined, 0, codes);

  /** First words as printed by what they fold to. */
  const printed = new Map<string, string[]>();
  for (const word of raw.keys()) {
    const folded = tokenize(word)[0]?.folded ?? "";
    const list = printed.get(folded);
    if (list === undefined) printed.set(folded, [word]);
    else list.push(word);
  }

  const firstWords = new Map<string, FirstWord>();
  const startingWith = (folded: string): FirstWord | undefined => {
    const known = firstWords.get(folded);
    if (known !== undefined) return known;
    const words = printed.get(folded);
    if (words === undefined) return undefined;
    const entries = new Map<string, NameEntry>();
    let longest = 0;
    for (const word of words)
      for (const name of raw.get(word) ?? []) longest = Math.max(longest, addName(entries, name, units, provinceNow));
    const made = { entries, longest };
    firstWords.set(folded, made);
    return made;
  };

  let everything: readonly NameEntry[] | undefined;
  const all = (): readonly NameEntry[] =>
    (everything ??= [...printed.keys()].flatMap((word) => [...(startingWith(word)?.entries.values() ?? [])]));

  let large: { readonly province: readonly NameEntry[]; readonly district: readonly NameEntry[] } | undefined;
  const largeNames = (): { readonly province: readonly NameEntry[]; readonly district: readonly NameEntry[] } => {
    if (large !== undefined) return large;
    const province = new Set<NameEntry>();
    const district = new Set<NameEntry>();
    const add = (name: string): void => {
      const words = tokenize(name).map(({ folded }) => folded);
      const entry = startingWith(words[0] ?? "")?.entries.get(words.join(" "));
      if (entry?.isProvince === true) province.add(entry);
      if (entry?.isDistrict === true) district.add(entry);
    };
    for (const group of groups) {
      if (group.provinceNow !== undefined) continue;
      for (const [place, unit] of group.units().entries())
        if (unit.level !== "commune") for (const name of (group.labels()[place] ?? "").split("|")) add(name);
    }
    for (const [, name = ""] of aliases) add(name);
    large = { province: [...province], district: [...district] };
    return large;
  };

  let oneWord: Map<string, NameEntry> | undefined;
  const inOneWord = (folded: string): NameEntry | undefined => {
    if (oneWord === undefined) {
      oneWord = new Map();
      for (const entry of [...largeNames().district, ...largeNames().province]) if (entry.words > 1) oneWord.set(entry.joined, entry);
    }
    return oneWord.get(folded);
  };

  let places: ReadonlyMap<string, readonly NameEntry[]> | undefined;
  const communesIn = (code: string, level: "province" | "district"): readonly NameEntry[] => {
    if (places === undefined) {
      const map = new Map<string, Set<NameEntry>>();
      const set = (key: string, entry: NameEntry): void => {
        const known = map.get(key);
        if (known === undefined) map.set(key, new Set([entry]));
        else known.add(entry);
      };
      for (const entry of all())
        for (const { unit, provinceNow: now } of entry.units) {
          if (unit.level !== "commune") continue;
          if (unit.district !== undefined) set(`district ${unit.district}`, entry);
          set(`province ${now}`, entry);
        }
      places = new Map([...map].map(([key, names]) => [key, [...names]]));
    }
    return places.get(`${level} ${code}`) ?? noNames;
  };

  const districtLists = new Map<string, readonly string[]>();
  const districtsOf = (unit: AdminUnit): readonly string[] => {
    let list = districtLists.get(unit.code);
    if (list === undefined) {
      const codes = new Set<string>();
      for (const version of units.versionsOf(unit.code)) {
        if (version.era !== "2025") continue;
        for (const { from } of units.predecessorsOf(version)) {
          if (from.level === "district") codes.add(from.code);
          else if (from.district !== undefined) codes.add(from.district);
        }
      }
      districtLists.set(unit.code, (list = [...codes]));
    }
    return list;
  };
  return { startingWith, inOneWord, namesOf: (level) => largeNames()[level], communesIn, districtsOf };
}

const noNames: readonly NameEntry[] = [];

/** Puts a name to those of its first word; gives how many words it has. */
function addName(
  entries: Map<string, NameEntry>,
  { name, group, place, codes }: RawName,
  units: AdminUnits,
  provinceNow: (code: string) => string,
): number {
  const tokens = tokenize(name);
  const key = tokens.map(({ folded }) => folded).join(" ");
  const isAlias = group === undefined;
  let entry = entries.get(key);
  if (entry === undefined) {
    const joined = tokens.map(({ folded }) => folded).join("");
    entry = {
      joined,
      loose: joined.replaceAll("y", "i"),
      words: tokens.length,
      isNumber: tokens.every(({ isNumber }) => isNumber),
      hasDash: isAlias || name.includes("-"),
      isProvince: false,
      isDistrict: false,
      isCommune: false,
      units: [],
    };
    entries.set(key, entry);
  }
  const marks = tokens.map(({ marked }) => marked);
  const owners = isAlias ? codes.split("|").flatMap((code) => units.versionsOf(code)) : [group.units()[place]];
  for (const unit of owners) {
    if (unit === undefined) continue;
    if (unit.level === "commune") entry.isCommune = true;
    else if (unit.level === "district") entry.isDistrict = true;
    else entry.isProvince = true;
    entry.units.push({
      unit,
      marks,
      isAlias,
      provinceNow: provinceNow(unit.province),
      isNew: unit.to === undefined || unit.to >= reformDay,
      isOld: unit.from === undefined || unit.from < reformDay,
    });
  }
  return tokens.length;
}
