import { fromDayNumber, type IsoDate, parseIsoDate, toDayNumber } from "@kehoach/core";
import type { AdminUnit, SuccessionShare, UnitEra, UnitLevel, UnitKind } from "../admin-unit.ts";
import { codeSlot, communeSlot } from "./code-slot.ts";

/** A succession as data: which version ended, and the code that took it over on the next day. */
export interface Link {
  readonly from: AdminUnit;
  /** Absent when no source says. */
  readonly to: string | undefined;
  readonly share: SuccessionShare;
  readonly isDefault: boolean;
  readonly isOfficial: boolean;
}

/**
 * Units that are unpacked together: a province of today, a district of before. What nobody asks about stays packed.
 */
export interface UnitGroup {
  /** The province of today it is about; absent when it is about several. */
  readonly provinceNow: string | undefined;
  /** The days some unit of it may hold on, as eras. */
  readonly era: UnitEra | undefined;
  /** The slot of the code of every unit, in the order of `units`. */
  slots(): readonly number[];
  /** The names of all units, in the order of `units`, other spellings behind a bar. */
  labels(): readonly string[];
  units(): readonly AdminUnit[];
  links(): readonly Link[];
}

/** A group that computes each of its parts once. */
function lazyGroup(
  provinceNow: string | undefined,
  era: UnitEra | undefined,
  slots: UnitGroup["slots"],
  labels: () => readonly string[],
  makeUnits: () => readonly AdminUnit[],
  makeLinks: (units: readonly AdminUnit[]) => readonly Link[],
): UnitGroup {
  let units: readonly AdminUnit[] | undefined;
  let links: readonly Link[] | undefined;
  const unitsOf = (): readonly AdminUnit[] => (units ??= makeUnits());
  return { provinceNow, era, slots, labels, units: unitsOf, links: () => (links ??= makeLinks(unitsOf())) };
}

/** A group of units that are there already. */
export function plainGroup(units: readonly AdminUnit[], links: () => readonly Link[]): UnitGroup {
  return lazyGroup(
    undefined,
    undefined,
    () => units.map(({ code }) => codeSlot(code)),
    () => units.map(({ name, otherNames }) => [name, ...otherNames].join("|")),
    () => units,
    links,
  );
}

const types: Readonly<Record<string, UnitKind>> = {
  t: "tinh",
  c: "thanh-pho",
  q: "quan",
  h: "huyen",
  w: "thi-xa",
  p: "phuong",
  x: "xa",
  b: "thi-tran",
  d: "dac-khu",
};
const shares: Readonly<Record<string, SuccessionShare>> = {
  "": "all",
  U: "unchanged",
  N: "renamed",
  Y: "retyped",
  P: "part",
  A: "area-part",
  B: "area-part+population-all",
  Q: "population-part",
  Z: "area-all",
  R: "remainder",
};
const none: readonly string[] = [];
const noLinks: readonly Link[] = [];

const days = new Map<string, IsoDate>();
const eves = new Map<string, IsoDate>();

function readDay(text: string): IsoDate {
  let day = days.get(text);
  if (day === undefined) days.set(text, (day = parseIsoDate(text)));
  return day;
}

/** The last day of what holds until a day. */
export function dayBefore(text: string): IsoDate {
  let day = eves.get(text);
  if (day === undefined) eves.set(text, (day = fromDayNumber(toDayNumber(readDay(text)) - 1)));
  return day;
}

/** The first day on which something that ended no longer holds. */
export function dayAfter(day: IsoDate): IsoDate {
  return fromDayNumber(toDayNumber(day) + 1);
}

const orAbsent = (text: string | undefined): string | undefined => (text === undefined || text === "" ? undefined : text);
const dayOrAbsent = (text: string | undefined): IsoDate | undefined => (text === undefined || text === "" ? undefined : readDay(text));

/** The reform's first day and the last day before it. */
export const reformDay: IsoDate = /* @__PURE__ */ parseIsoDate("2025-07-01");
export const reformEve: IsoDate = /* @__PURE__ */ parseIsoDate("2025-06-30");

interface Place {
  readonly level: UnitLevel;
  readonly province: string;
  readonly district: string | undefined;
}

/** All versions are made here, so that they are of one shape. */
export function makeUnit(
  code: string,
  type: UnitKind,
  label: string,
  place: Place,
  from: IsoDate | undefined,
  to: IsoDate | undefined,
  basis: string | undefined,
  endBasis: string | undefined,
): AdminUnit {
  const bar = label.indexOf("|");
  return Object.freeze({
    code,
    level: place.level,
    era: eraOf(to),
    type,
    name: bar < 0 ? label : label.slice(0, bar),
    otherNames: bar < 0 ? none : label.slice(bar + 1).split("|"),
    province: place.province,
    district: place.district,
    from,
    to,
    basis,
    endBasis,
  });
}

/** The list that a unit with this last day stands in. */
function eraOf(to: IsoDate | undefined): UnitEra {
  if (to === undefined || to > reformEve) return "2025";
  return to === reformEve ? "pre2025" : "former";
}

const typeOf = (letter: string | undefined): UnitKind => types[letter ?? ""] ?? "xa";

export function unpackProvinces(text: string): UnitGroup {
  const rows = text.split("\n");
  return lazyGroup(
    undefined,
    undefined,
    () => rows.map((row) => codeSlot(row.slice(0, 2))),
    () => rows.map((row) => row.split(",")[2] ?? ""),
    () =>
      rows.map((row) => {
        const [code = "", letter, name = "", from, until = "", basis] = row.split(",");
        const place: Place = { level: "province", province: code, district: undefined };
        const to = until === "" ? undefined : dayBefore(until);
        return makeUnit(code, typeOf(letter), name, place, dayOrAbsent(from), to, orAbsent(basis), undefined);
      }),
    (units) =>
      units.flatMap((from, at): readonly Link[] => {
        const successor = rows[at]?.split(",")[6] ?? "";
        return successor === "" ? [] : [{ from, to: successor, share: "all", isDefault: true, isOfficial: true }];
      }),
  );
}

export function unpackDistricts(text: string): UnitGroup {
  const rows = text.split("\n");
  const labelOf = (row: string): string => row.slice(6, row.indexOf(",", 6));
  return lazyGroup(
    undefined,
    undefined,
    () => rows.map((row) => codeSlot(row.slice(0, 3))),
    () => rows.map(labelOf),
    () =>
      rows.map((row) => {
        const [code = "", letter, label = "", province = "", from, until = "", basis, endBasis] = row.split(",");
        const to = dayBefore(until);
        const act = to === reformEve ? "203/2025/QH15; 72/2025/QH15" : orAbsent(endBasis);
        const place: Place = { level: "district", province, district: undefined };
        return makeUnit(code, typeOf(letter), label, place, dayOrAbsent(from), to, orAbsent(basis), act);
      }),
    (units) =>
      units.flatMap((from, at) => {
        const successors = rows[at]?.split(",")[8] ?? "";
        const codes = successors === "" ? [] : successors.split("|");
        const isOnly = codes.length === 1;
        const isOfficial = from.to === reformEve;
        return codes.map((to): Link => ({ from, to, share: isOnly ? "all" : "part", isDefault: isOnly, isOfficial }));
      }),
  );
}

const pad5 = (number: number): string => (number >= 10_000 ? String(number) : String(number + 100_000).slice(1));

/** The columns of a packed part, each as its lines. */
const columnsOf = (text: string): readonly (readonly string[])[] => text.split("\n#\n").map((column) => column.split("\n"));

/**
 * Every code of a packed list: differences in base 36, the usual 3 left out. One loop, for it runs before the first answer.
 *
 * @param from - What the codes are counted from: 0, or the slot of 0.
 */
function codesIn(packed: string, start: number, from = 0): number[] {
  const codes: number[] = [];
  let code = from;
  let step = 0;
  let isGiven = false;
  for (let at = start; at <= packed.length; at++) {
    const char = at === packed.length ? 44 : packed.charCodeAt(at);
    if (char === 44) {
      code += isGiven ? step : 3;
      codes.push(code);
      step = 0;
      isGiven = false;
    } else {
      step = step * 36 + (char < 58 ? char - 48 : char - 87);
      isGiven = true;
    }
  }
  return codes;
}

/** What stands before the first blank, and what behind it. */
function splitOnce(text: string): readonly [string, string] {
  const blank = text.indexOf(" ");
  return [text.slice(0, blank), text.slice(blank + 1)];
}

export function unpackCurrent(text: string): readonly UnitGroup[] {
  const [changes = [], heads = [], codes = [], letters = [], names = []] = columnsOf(text);
  /** Later types by code: day, letter, act. */
  const later = new Map<number, readonly [string, string, string]>();
  for (const change of changes) {
    const [head = "", ...rows] = change.split(",");
    const [on, act] = splitOnce(head);
    for (const row of rows) later.set(Number(row.slice(0, 5)), [on, row.slice(5), act]);
  }
  const laterCodes = [...later.keys()];
  return heads.map((head, group) => {
    const [province, act] = splitOnce(head);
    const place: Place = { level: "commune", province, district: undefined };
    const packed = codes[group] ?? "";
    /** A unit of which a later type is known stands there twice. */
    const withLater = <T>(items: readonly T[], codes: readonly number[], base: number): readonly T[] =>
      laterCodes.some((code) => codes.includes(code + base))
        ? items.flatMap((item, at) => (later.has((codes[at] ?? 0) - base) ? [item, item] : [item]))
        : items;
    const slots = (): readonly number[] => {
      const all = codesIn(packed, 0, communeSlot(0));
      return withLater(all, all, communeSlot(0));
    };
    const labelsOf = (): readonly string[] => withLater((names[group] ?? "").split(","), codesIn(packed, 0), 0);
    const makeUnits = (): readonly AdminUnit[] => {
      const units: AdminUnit[] = [];
      const labels = (names[group] ?? "").split(",");
      const packedTypes = letters[group] ?? "";
      for (const [at, number] of codesIn(packed, 0).entries()) {
        const code = pad5(number);
        const label = labels[at] ?? "";
        const type = typeOf(packedTypes[at]);
        const next = later.get(number);
        if (next === undefined) {
          units.push(makeUnit(code, type, label, place, reformDay, undefined, act, undefined));
          continue;
        }
        const [on, letter, nextAct] = next;
        units.push(
          makeUnit(code, type, label, place, reformDay, dayBefore(on), act, nextAct),
          makeUnit(code, typeOf(letter), label, place, readDay(on), undefined, nextAct, undefined),
        );
      }
      return units;
    };
    return lazyGroup(province, "2025", slots, labelsOf, makeUnits, () => noLinks);
  });
}

interface Packed {
  readonly place: Place;
  readonly head: string;
  readonly letters: string;
  readonly names: string;
  readonly events: string;
  readonly successors: string;
}

/** Where the codes begin in the head of a group. */
const codesAt = 7;

function groupsOf(text: string): { readonly pool: readonly string[]; readonly groups: readonly Packed[] } {
  const [pool, heads = [], letters = [], names = [], events = [], successors = []] = columnsOf(text);
  return {
    pool: (pool?.[0] ?? "").split(","),
    groups: heads.map((head, group) => ({
      place: { level: "commune", province: head.slice(0, 2), district: head.slice(3, 6) },
      head,
      letters: letters[group] ?? "",
      names: names[group] ?? "",
      events: events[group] ?? "",
      successors: successors[group] ?? "",
    })),
  };
}

const slotsOf =
  ({ head }: Packed): UnitGroup["slots"] =>
  () =>
    codesIn(head, codesAt, communeSlot(0));

/** The units of a group, row by row. */
function unpackRows(packed: Packed, make: (code: string, type: UnitKind, label: string, event: string) => AdminUnit): readonly AdminUnit[] {
  const labels = packed.names.split(",");
  const events = packed.events.split(",");
  return codesIn(packed.head, codesAt).map((number, at) =>
    make(pad5(number), typeOf(packed.letters[at]), labels[at] ?? "", events[at] ?? ""),
  );
}

/**
 * @param currentCodes - Codes of a province's communes of today, in order: packed successions count in them.
 * @param provinceNow - The province of today that a province of before belongs to.
 */
export function unpackEarlier(
  text: string,
  currentCodes: (province: string) => readonly string[],
  provinceNow: (code: string) => string,
): readonly UnitGroup[] {
  const { pool, groups } = groupsOf(text);
  return groups.map((packed) => {
    const now = provinceNow(packed.place.province);
    const makeUnits = (): readonly AdminUnit[] =>
      unpackRows(packed, (code, type, label, event) => {
        const [from, act] = event === "" ? none : splitOnce(pool[Number.parseInt(event, 36)] ?? "");
        return makeUnit(code, type, label, packed.place, dayOrAbsent(from), reformEve, orAbsent(act), undefined);
      });
    const makeLinks = (units: readonly AdminUnit[]): readonly Link[] => {
      const links: Link[] = [];
      const targets = currentCodes(now);
      let previous = 0;
      for (const [at, row] of packed.successors.split(",").entries()) {
        const from = units[at];
        if (from === undefined) break;
        const edges = row.split("+");
        for (const edge of edges) {
          const [, step = "", letter = "", mark] = /^(-?[\da-z]*)([A-Z]?)(!?)$/u.exec(edge) ?? [];
          previous += step === "" ? 0 : Number.parseInt(step, 36);
          const isDefault = edges.length === 1 || mark === "!";
          links.push({ from, to: targets[previous], share: shares[letter] ?? "unstated", isDefault, isOfficial: true });
        }
      }
      return links;
    };
    return lazyGroup(now, "pre2025", slotsOf(packed), () => packed.names.split(","), makeUnits, makeLinks);
  });
}

export function unpackFormer(text: string, provinceNow: (code: string) => string): readonly UnitGroup[] {
  const { pool, groups } = groupsOf(text);
  return groups.map((packed) => {
    const makeUnits = (): readonly AdminUnit[] =>
      unpackRows(packed, (code, type, label, event) => {
        const [end = "", start] = event.split(".");
        const [until, endAct] = splitOnce(pool[Number.parseInt(end, 36)] ?? "");
        const from = start === undefined ? undefined : readDay(pool[Number.parseInt(start, 36)] ?? "");
        return makeUnit(code, type, label, packed.place, from, dayBefore(until), undefined, orAbsent(endAct));
      });
    const makeLinks = (units: readonly AdminUnit[]): readonly Link[] => {
      const rows = packed.successors.split(",");
      return units.map((from, at): Link => {
        const [, step = "", mark] = /^(-?[\da-z]*)([L?]?)$/u.exec(rows[at] ?? "") ?? [];
        const to = mark === "?" ? undefined : pad5(Number(from.code) + (step === "" ? 0 : Number.parseInt(step, 36)));
        // The lists name one successor and not how much went there; a unit that kept its code was renamed or given another type.
        const isOfficial = to !== undefined && mark !== "L";
        return { from, to, share: to === from.code ? "all" : "unstated", isDefault: isOfficial, isOfficial };
      });
    };
    const now = provinceNow(packed.place.province);
    return lazyGroup(now, "former", slotsOf(packed), () => packed.names.split(","), makeUnits, makeLinks);
  });
}
