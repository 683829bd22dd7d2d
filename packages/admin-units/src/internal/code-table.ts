import type { IsoDate } from "@kehoach/core";
import type { AdminUnit } from "../admin-unit.ts";
import { codeSlot, codeSlots } from "./code-slot.ts";
import type { UnitGroup } from "./unpack-units.ts";

/** The units of some groups by their codes; nothing is looked at before the first question. */
export interface CodeTable {
  /** The version that a code means on a day. */
  readonly unitAt: (code: string, asOf: IsoDate) => AdminUnit | undefined;
  /** Every version a code ever meant, in no order. */
  readonly versionsOf: (code: string) => readonly AdminUnit[];
}

/** The entries of the units in the order of their groups. */
interface Entries {
  /** The last entry of each code, counted from 1. */
  readonly heads: Uint16Array;
  /** The entry before it under the same code. */
  readonly next: Uint16Array;
  /** Group and place in the group of each entry. */
  readonly group: Uint16Array;
  readonly place: Uint16Array;
}

/** Whether a version holds on a day. */
export const holdsOn = (unit: AdminUnit, day: IsoDate): boolean =>
  (unit.to === undefined || day <= unit.to) && (unit.from === undefined || unit.from <= day);

function makeEntries(groups: readonly UnitGroup[]): Entries {
  const heads = new Uint16Array(codeSlots);
  // No list comes near the number of entries that 16 bits can count.
  const [next, group, place] = [new Uint16Array(65_536), new Uint16Array(65_536), new Uint16Array(65_536)];
  let entry = 0;
  for (let at = 0; at < groups.length; at++) {
    const slots = groups[at]?.slots() ?? [];
    if (entry + slots.length > 65_535) throw new RangeError("There are more than 65535 versions of units");
    for (let position = 0; position < slots.length; position++) {
      const slot = slots[position] ?? 0;
      entry += 1;
      next[entry] = heads[slot] ?? 0;
      heads[slot] = entry;
      group[entry] = at;
      place[entry] = position;
    }
  }
  return { heads, next: next.slice(0, entry + 1), group: group.slice(0, entry + 1), place: place.slice(0, entry + 1) };
}

/** So many questions about one day in a row make it worth a table of its own. */
const manyQuestions = 500;

/** Makes the table of some groups. */
export function makeCodeTable(groups: readonly UnitGroup[]): CodeTable {
  let entries: Entries | undefined;
  const unpacked: (AdminUnit | undefined)[] = [];

  const unitOf = (entry: number, { group, place }: Entries): AdminUnit | undefined => {
    const known = unpacked[entry];
    if (known !== undefined) return known;
    return (unpacked[entry] = groups[group[entry] ?? 0]?.units()[place[entry] ?? 0]);
  };

  const findAt = (slot: number, asOf: IsoDate): number => {
    const all = (entries ??= makeEntries(groups));
    for (let entry = all.heads[slot] ?? 0; entry !== 0; entry = all.next[entry] ?? 0) {
      const unit = unpacked[entry] ?? unitOf(entry, all);
      if (unit !== undefined && holdsOn(unit, asOf)) return entry;
    }
    return 0;
  };

  // Programs ask about many codes on one day: what they mean on that day is kept, so that no days are compared again.
  let keptDay: IsoDate | undefined;
  let kept: Uint16Array | undefined;
  let otherDay: IsoDate | undefined;
  let asked = 0;
  return {
    unitAt(code, asOf) {
      const slot = codeSlot(code);
      if (kept !== undefined && asOf === keptDay) {
        const known = kept[slot] ?? 0;
        if (known !== 0) return unpacked[known];
      } else if (asOf !== otherDay) {
        otherDay = asOf;
        asked = 0;
      } else if (++asked > manyQuestions) {
        kept ??= new Uint16Array(codeSlots);
        kept.fill(0);
        keptDay = asOf;
      }
      const entry = findAt(slot, asOf);
      if (entry === 0) return undefined;
      if (kept !== undefined && asOf === keptDay) kept[slot] = entry;
      return unpacked[entry];
    },
    versionsOf(code) {
      const all = (entries ??= makeEntries(groups));
      const found: AdminUnit[] = [];
      for (let entry = all.heads[codeSlot(code)] ?? 0; entry !== 0; entry = all.next[entry] ?? 0) {
        const unit = unitOf(entry, all);
        if (unit !== undefined) found.push(unit);
      }
      return found;
    },
  };
}
