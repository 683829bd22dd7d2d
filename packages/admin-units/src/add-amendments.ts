import { type IsoDate, isIsoDate } from "@kehoach/core";
import type { AdminUnit, SuccessionShare, UnitLevel, UnitKind } from "./admin-unit.ts";
import { type AdminUnits, dataBehind, makeAdminUnits } from "./admin-units.ts";
import { codeSlot } from "./internal/code-slot.ts";
import { dayBefore, type Link, makeUnit, plainGroup, reformDay } from "./internal/unpack-units.ts";

/** A unit that begins with an act, or a new name or type of one that is there. @vi đơn vị được thành lập, đổi tên, đổi loại */
export interface AmendedUnit {
  /** 2 digits for a province, 5 for a commune. */
  readonly code: string;
  /** Its type from then on. */
  readonly type: UnitKind;
  /** Its name from then on. */
  readonly name: string;
  /** The province a commune lies in; may be left out where the code is already one of a unit there. */
  readonly province?: string;
}

/** Where a unit that ends goes. @vi kế thừa do văn bản mới quy định */
export interface AmendedSuccession {
  /** Code of what ends. */
  readonly from: string;
  /** Code of what takes it over. */
  readonly to: string;
  /** How much of it. Default: `all`. */
  readonly share?: SuccessionShare;
  /** Whether all residents go there by the act. Default: when it is the only successor. */
  readonly isDefault?: boolean;
}

/**
 * A later act as data, so that nobody has to wait for a release.
 *
 * @vi văn bản thay đổi đơn vị hành chính
 */
export interface Amendment {
  /** First day of the new state. */
  readonly on: IsoDate;
  /** Number of the act. */
  readonly basis: string;
  /** Units that begin, or begin anew under another name or type. */
  readonly units?: readonly AmendedUnit[];
  /** Codes of units that end and are not named in `units`. */
  readonly ended?: readonly string[];
  /** Where what ends goes; not needed for a new name or type. */
  readonly successions?: readonly AmendedSuccession[];
}

/**
 * Applies later acts.
 *
 * @vi cập nhật danh mục
 * @param units - Loaded units; they stay as they are.
 * @param amendments - The acts, in any order.
 * @returns Units that know the acts; `dataAsOf` is the day of the last one if that is later.
 * @throws RangeError if an act ends what does not hold on that day, or names a unit without its province.
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * const units = await loadUnits({ eras: ["2025"] });
 * const act = { on: parseIsoDate("2027-01-01"), basis: "1/2027/QH16", units: [{ code: "56", type: "thanh-pho", name: "Khánh Hòa" }] } as const;
 * const amended = addAmendments(units, [act]);
 * const nhaTrang = (day: string) => formatUnit(amended.unitAt("56", parseIsoDate(day))!);
 * [nhaTrang("2026-12-31"), nhaTrang("2027-01-01")]; // → ["tỉnh Khánh Hòa", "thành phố Khánh Hòa"]
 * ```
 */
export function addAmendments(units: AdminUnits, amendments: readonly Amendment[]): AdminUnits {
  let current = units;
  for (const amendment of [...amendments].sort((a, b) => (a.on < b.on ? -1 : 1))) current = addAmendment(current, amendment);
  return current;
}

function levelOf(code: string): UnitLevel {
  if (/^\d{2}$/u.test(code)) return "province";
  if (/^\d{5}$/u.test(code)) return "commune";
  throw new RangeError(`"${code}" is no code of a province (2 digits) or a commune (5 digits)`);
}

function addAmendment(units: AdminUnits, amendment: Amendment): AdminUnits {
  const { on, basis, units: begun = [], ended = [], successions = [] } = amendment;
  if (!isIsoDate(on) || on <= reformDay) throw new RangeError(`An amendment begins after ${reformDay}, not on ${String(on)}`);
  const data = dataBehind(units);
  const eve = dayBefore(on);
  /** Versions that end, and what stands for them from now on. */
  const closed = new Map<AdminUnit, AdminUnit>();
  const close = (code: string): AdminUnit => {
    const unit = units.unitAt(code, on);
    if (unit === undefined) throw new RangeError(`${basis} ends ${code}, which does not hold on ${on}`);
    if (unit.from !== undefined && unit.from >= on) throw new RangeError(`${basis} ends ${code} on ${on}, the day it begins`);
    const { level, province, district } = unit;
    const label = [unit.name, ...unit.otherNames].join("|");
    const made = makeUnit(code, unit.type, label, { level, province, district }, unit.from, eve, unit.basis, basis);
    closed.set(unit, made);
    return made;
  };
  const fresh = begun.map(({ code, type, name, province }) => {
    const level = levelOf(code);
    const before = units.unitAt(code, on);
    if (before !== undefined) close(code);
    const place = level === "province" ? code : (province ?? before?.province);
    if (place === undefined) throw new RangeError(`${basis} begins ${code} without its province`);
    return makeUnit(code, type, name, { level, province: place, district: undefined }, on, undefined, basis, undefined);
  });
  for (const code of ended) close(code);
  const count = new Map<string, number>();
  for (const { from } of successions) count.set(from, (count.get(from) ?? 0) + 1);
  const added = successions.map(({ from, to, share, isDefault }): Link => {
    const unit = [...closed.values()].find(({ code }) => code === from);
    if (unit === undefined) throw new RangeError(`${basis} says where ${from} goes and does not end it`);
    const alone = count.get(from) === 1;
    return { from: unit, to, share: share ?? (alone ? "all" : "part"), isDefault: isDefault ?? alone, isOfficial: true };
  });
  const slots = new Set([...closed.keys()].map(({ code }) => codeSlot(code)));
  const groups = data.groups.map((group) => {
    if (!group.slots().some((slot) => slots.has(slot)) || !group.units().some((unit) => closed.has(unit))) return group;
    const links = group.links().map((link) => ({ ...link, from: closed.get(link.from) ?? link.from }));
    const renewed = plainGroup(
      group.units().map((unit) => closed.get(unit) ?? unit),
      () => links,
    );
    return { ...renewed, provinceNow: group.provinceNow };
  });
  const newProvinces = new Map(added.filter(({ to }) => /^\d{2}$/u.test(to ?? "")).map(({ from, to }) => [from.code, to ?? from.code]));
  return makeAdminUnits({
    dataAsOf: on > data.dataAsOf ? on : data.dataAsOf,
    eras: data.eras,
    groups: [...groups, plainGroup(fresh, () => added)],
    provinceNow: (code) => {
      const now = data.provinceNow(code);
      return newProvinces.get(now) ?? now;
    },
  });
}
