import type { IsoDate } from "@kehoach/core";
import type { AdminUnit, Succession, SuccessionShare, UnitEra, UnitLevel } from "./admin-unit.ts";
import { holdsOn, makeCodeTable } from "./internal/code-table.ts";
import { dayAfter, type Link, reformDay, reformEve, type UnitGroup } from "./internal/unpack-units.ts";

/** Which units to list. @vi điều kiện lọc */
export interface UnitFilter {
  /** Only this level. Default: all. */
  readonly level?: UnitLevel;
  /** Only inside this province; the province itself is not listed. */
  readonly province?: string;
  /** Only inside this district. */
  readonly district?: string;
}

/**
 * The loaded units. It never changes; every question about a code takes a day, because codes are used again.
 *
 * @vi danh mục đơn vị hành chính
 */
export interface AdminUnits {
  /** The day up to which changes are known: that of the data, or of the last amendment. */
  readonly dataAsOf: IsoDate;
  /** The lists that are loaded. */
  readonly eras: readonly UnitEra[];
  /** Every version, by code and then by day. */
  readonly versions: readonly AdminUnit[];
  /**
   * What a code means on a day.
   *
   * @param code - 2, 3 or 5 digits.
   * @param asOf - The day.
   * @returns The version that holds on that day; absent when there is none.
   * @throws RangeError if the day lies in a time whose list is not loaded.
   */
  unitAt(code: string, asOf: IsoDate): AdminUnit | undefined;
  /**
   * All meanings of a code.
   *
   * @param code - 2, 3 or 5 digits.
   * @returns Every loaded version, the oldest first.
   */
  versionsOf(code: string): readonly AdminUnit[];
  /**
   * The units of a day.
   *
   * @param asOf - The day.
   * @param options - Which of them.
   * @returns Those whose version holds on that day, by code.
   * @throws RangeError if the day lies in a time whose list is not loaded.
   */
  listUnits(asOf: IsoDate, options?: UnitFilter): readonly AdminUnit[];
  /**
   * The unit one lies in.
   *
   * @param unit - A version.
   * @returns Its district on its last day, its province where it has none or no list knows it; absent for a province.
   */
  parentOf(unit: AdminUnit): AdminUnit | undefined;
  /**
   * What took a unit over.
   *
   * @param unit - A version.
   * @returns One step for each successor; none while it holds.
   */
  successorsOf(unit: AdminUnit): readonly Succession[];
  /**
   * What a unit took over.
   *
   * @param unit - A version.
   * @returns One step for each unit that came before.
   */
  predecessorsOf(unit: AdminUnit): readonly Succession[];
}

/** What an {@link AdminUnits} is made of. */
export interface AdminUnitsData {
  readonly dataAsOf: IsoDate;
  readonly eras: readonly UnitEra[];
  readonly groups: readonly UnitGroup[];
  /** The province of today that a province of before belongs to. */
  readonly provinceNow: (code: string) => string;
}

const dataOf = new WeakMap<AdminUnits, AdminUnitsData>();

/** What units were made of. */
export function dataBehind(units: AdminUnits): AdminUnitsData {
  const data = dataOf.get(units);
  if (data === undefined) throw new TypeError("These units were not made by loadUnits or createAdminUnits");
  return data;
}

/** What changed of a unit that goes on under its code. */
function shareOfSame(unit: AdminUnit, next: AdminUnit): SuccessionShare {
  if (next.name !== unit.name) return "renamed";
  return next.type === unit.type ? "unchanged" : "retyped";
}

/** By code and, under one code, by day. */
function compareVersions(a: AdminUnit, b: AdminUnit): number {
  if (a.code !== b.code) return a.code < b.code ? -1 : 1;
  return (a.from ?? "") < (b.from ?? "") ? -1 : 1;
}

const noUnits: readonly AdminUnit[] = [];
const noSuccessions: readonly Succession[] = [];

/** Puts the units under their codes. Everything the package answers rests on what this returns. */
export function makeAdminUnits(data: AdminUnitsData): AdminUnits {
  const { groups, provinceNow } = data;
  const lacks = new Set<UnitEra>((["2025", "pre2025", "former"] as const).filter((era) => !data.eras.includes(era)));
  // After the reform nothing holds that ended with it, and before it nothing of today: a question unpacks no more codes than it needs.
  const table = {
    today: makeCodeTable(groups.filter(({ era }) => era === undefined || era === "2025")),
    before: makeCodeTable(groups.filter(({ era }) => era !== "2025")),
  };

  const refuse = (asOf: IsoDate): void => {
    // Without the list of 30 June 2025 nothing is known of any earlier day.
    const era = asOf >= reformDay ? "2025" : asOf === reformEve || lacks.has("pre2025") ? "pre2025" : "former";
    if (lacks.has(era)) throw new RangeError(`The units of ${asOf} are not loaded: add "${era}" to the eras of loadUnits`);
  };

  // Programs ask about one day again and again; to compare days takes longer than to find the unit.
  let lastDay: IsoDate = reformDay;
  let askLast = table.today.unitAt;
  const unitAt = (code: string, asOf: IsoDate): AdminUnit | undefined => {
    if (asOf !== lastDay) {
      lastDay = asOf;
      askLast = (asOf >= reformDay ? table.today : table.before).unitAt;
    }
    const unit = askLast(code, asOf);
    if (unit === undefined && lacks.size > 0) refuse(asOf);
    return unit;
  };

  const versionsOf = (code: string): readonly AdminUnit[] => {
    const found = new Set([...table.before.versionsOf(code), ...table.today.versionsOf(code)]);
    return found.size === 0 ? noUnits : [...found].sort(compareVersions);
  };

  let versions: readonly AdminUnit[] | undefined;
  const allVersions = (): readonly AdminUnit[] => (versions ??= groups.flatMap((group) => group.units()).sort(compareVersions));

  const listUnits = (asOf: IsoDate, options: UnitFilter = {}): readonly AdminUnit[] => {
    refuse(asOf);
    const { level, province, district } = options;
    const isNew = asOf >= reformDay;
    const found: AdminUnit[] = [];
    for (const group of groups) {
      if (group.era !== undefined && (group.era === "2025") !== isNew) continue;
      if (province !== undefined && group.provinceNow !== undefined && group.provinceNow !== provinceNow(province)) continue;
      for (const unit of group.units()) {
        if (
          holdsOn(unit, asOf) &&
          (level === undefined || unit.level === level) &&
          (province === undefined || (unit.province === province && unit.level !== "province")) &&
          (district === undefined || unit.district === district)
        )
          found.push(unit);
      }
    }
    return found.sort(compareVersions);
  };

  const parentOf = (unit: AdminUnit): AdminUnit | undefined => {
    if (unit.level === "province") return undefined;
    const day = unit.to;
    // On its last day; a unit that holds is asked about after all that is known.
    const onLastDay = (code: string): AdminUnit | undefined =>
      versionsOf(code).findLast((parent) => (day === undefined ? parent.to === undefined : holdsOn(parent, day)));
    return (unit.district === undefined ? undefined : onLastDay(unit.district)) ?? onLastDay(unit.province);
  };

  /** The version that a code had on the day after something ended, or the next one. */
  const successorAt = (code: string, on: IsoDate): AdminUnit | undefined => {
    // Before the reform a code never means what it was given to afterwards.
    const all = versionsOf(code).filter((unit) => on >= reformDay || unit.from === undefined || unit.from < reformDay);
    return all.find((unit) => unit.to === undefined || unit.to >= on);
  };

  const stepsOf = (link: Link): Succession | undefined => {
    const { from, to, share, isDefault, isOfficial } = link;
    if (from.to === undefined) return undefined;
    const on = dayAfter(from.to);
    const target = to === undefined ? undefined : successorAt(to, on);
    const basis = from.endBasis ?? (on === reformDay || target?.from === on ? target?.basis : undefined);
    const isSame = share === "all" && target?.code === from.code && target.from === on && on !== reformDay;
    return { from, to: target, share: isSame ? shareOfSame(from, target) : share, isDefault, isOfficial, on, basis };
  };

  /** A version that another one of the same code follows at once was renamed or given another type. */
  const renamingOf = (unit: AdminUnit): Succession | undefined => {
    if (unit.to === undefined) return undefined;
    const on = dayAfter(unit.to);
    // On the day of the reform the links say all: there a code says nothing.
    if (on === reformDay) return undefined;
    const next = versionsOf(unit.code).find(({ from }) => from === on);
    if (next === undefined) return undefined;
    return { from: unit, to: next, share: shareOfSame(unit, next), isDefault: true, isOfficial: true, on, basis: next.basis };
  };

  const forward = new Map<AdminUnit, readonly Succession[]>();
  const unpackedLinks = new Set<UnitGroup>();
  const unpackLinks = (group: UnitGroup): void => {
    if (unpackedLinks.has(group)) return;
    unpackedLinks.add(group);
    for (const link of group.links()) {
      const step = stepsOf(link);
      if (step === undefined) continue;
      const known = forward.get(link.from);
      forward.set(link.from, known === undefined ? [step] : [...known, step]);
    }
    for (const unit of group.units()) {
      if (forward.has(unit)) continue;
      const step = renamingOf(unit);
      if (step !== undefined) forward.set(unit, [step]);
    }
  };
  /** The groups that may lead to a unit or away from it. */
  const groupsAbout = (unit: AdminUnit): readonly UnitGroup[] => {
    const now = provinceNow(unit.province);
    return groups.filter((group) => group.provinceNow === undefined || (unit.level !== "province" && group.provinceNow === now));
  };
  const successorsOf = (unit: AdminUnit): readonly Succession[] => {
    for (const group of groupsAbout(unit)) unpackLinks(group);
    return forward.get(unit) ?? noSuccessions;
  };

  const back = new Map<AdminUnit, Succession[]>();
  const turned = new Set<UnitGroup>();
  const predecessorsOf = (unit: AdminUnit): readonly Succession[] => {
    for (const group of groupsAbout(unit)) {
      if (turned.has(group)) continue;
      turned.add(group);
      unpackLinks(group);
      for (const from of group.units())
        for (const step of forward.get(from) ?? noSuccessions) {
          if (step.to === undefined) continue;
          const known = back.get(step.to);
          if (known === undefined) back.set(step.to, [step]);
          else known.push(step);
        }
    }
    return back.get(unit) ?? noSuccessions;
  };

  const made: AdminUnits = Object.freeze({
    dataAsOf: data.dataAsOf,
    eras: data.eras,
    get versions() {
      return allVersions();
    },
    unitAt,
    versionsOf,
    listUnits,
    parentOf,
    successorsOf,
    predecessorsOf,
  });
  dataOf.set(made, data);
  return made;
}
