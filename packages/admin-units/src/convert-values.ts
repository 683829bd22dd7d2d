import type { IsoDate, Step } from "@kehoach/core";
import type { AdminUnit, UnitLevel } from "./admin-unit.ts";
import type { AdminUnits } from "./admin-units.ts";
import { convertUnit, type UnitConversion } from "./convert-unit.ts";
import { formatUnit } from "./format-unit.ts";
import type { UnitLike } from "./local-unit.ts";

/** A count or an amount of one unit. @vi giá trị của một đơn vị */
export interface UnitValue {
  /** The unit it is of. */
  readonly unit: UnitLike;
  /** A whole number: persons, classes, đồng. */
  readonly value: bigint;
}

/** How values go over to other units. */
export interface ConvertValuesOptions {
  /** The day whose units are wanted. */
  readonly to: IsoDate;
  /** The level whose units are wanted. Default: that of each unit. */
  readonly level?: UnitLevel;
  /**
   * How a unit that went to several is divided: the weight of each part, for example its residents. Without weights for all its parts its
   * value stays unassigned.
   */
  readonly weight?: (from: AdminUnit, part: AdminUnit) => bigint | undefined;
  /** Whether the values count residents, so that the part which all residents went to by an act takes the whole value. Default: `false`. */
  readonly countsResidents?: boolean;
}

/** The value of one unit after conversion. @vi giá trị sau chuyển đổi */
export interface ConvertedValue {
  /** The unit on the day asked for. */
  readonly unit: AdminUnit;
  /** The sum of what came to it. */
  readonly value: bigint;
  /** The units that something came from. */
  readonly from: readonly AdminUnit[];
  /** Whether nothing that may belong to it stayed unassigned. */
  readonly isComplete: boolean;
}

/**
 * A value that went to no unit: `split`: several took the unit over and no weights divide it; `no-source`: no source says what became of
 * it; `no-such-unit`: the code means nothing on its day.
 *
 * @vi giá trị chưa phân bổ được
 */
export interface UnassignedValue {
  /** As given. */
  readonly unit: UnitLike;
  /** The whole value. */
  readonly value: bigint;
  /** Why. */
  readonly reason: "split" | "no-source" | "no-such-unit";
  /** The units it may belong to. */
  readonly parts: readonly AdminUnit[];
}

/** Values over the units of another day. The sum of what is assigned and what is not is the sum of what was given. @vi bảng giá trị */
export interface ValueTable {
  /** One row for each unit, by code. */
  readonly rows: readonly ConvertedValue[];
  /** What could not be assigned. */
  readonly unassigned: readonly UnassignedValue[];
  /** Sum of all values given. */
  readonly total: bigint;
  /** Sum of the rows. */
  readonly assigned: bigint;
  /** How it was found. */
  readonly steps: readonly Step[];
}

/**
 * Brings counts and amounts over to the units of another day without losing any: what belongs to one unit is added up, what was split is
 * divided by the weights given, and the rest is said to be unassigned.
 *
 * @vi quy đổi số liệu theo đơn vị hành chính
 * @param values - One value a unit; several rows of one unit add up.
 * @param units - Loaded units.
 * @param options - The day, and how to divide.
 * @returns The table.
 * @throws RangeError if a weight is negative, or all weights of a split unit are 0.
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * const units = await loadUnits();
 * const asOf = parseIsoDate("2024-12-31");
 * const table = convertValues(
 *   [{ unit: { code: "70", asOf }, value: 120n }, { unit: { code: "75", asOf }, value: 300n }],
 *   units,
 *   { to: dataAsOf },
 * );
 * table.rows.map(({ unit, value }) => `${formatUnit(unit)}: ${value}`); // → ["thành phố Đồng Nai: 420"]
 * ```
 */
export function convertValues(values: readonly UnitValue[], units: AdminUnits, options: ConvertValuesOptions): ValueTable {
  const sums = new Map<AdminUnit, { value: bigint; from: Set<AdminUnit> }>();
  const unassigned: UnassignedValue[] = [];
  const steps: Step[] = [];
  let total = 0n;
  const add = (target: AdminUnit, from: AdminUnit, value: bigint): void => {
    const known = sums.get(target);
    if (known === undefined) sums.set(target, { value, from: new Set([from]) });
    else {
      known.value += value;
      known.from.add(from);
    }
  };
  for (const { unit, value } of values) {
    total += value;
    const conversion = convertUnit(
      unit,
      units,
      options.level === undefined ? { to: options.to } : { to: options.to, level: options.level },
    );
    if (conversion.kind === "unknown") {
      unassigned.push({ unit, value, reason: conversion.reason, parts: [] });
      continue;
    }
    const parts = divide(conversion, value, options);
    if (parts === undefined) {
      const reason = conversion.isComplete ? "split" : "no-source";
      unassigned.push({ unit, value, reason, parts: conversion.parts.map((part) => part.unit) });
      continue;
    }
    for (const part of parts) add(part.unit, conversion.from, part.value);
    steps.push(...conversion.steps, stepOf(conversion.from, value, parts));
  }
  const open = new Set(unassigned.flatMap(({ parts }) => parts));
  const rows = [...sums]
    .map(([unit, { value, from }]): ConvertedValue => ({ unit, value, from: [...from], isComplete: !open.has(unit) }))
    .sort((a, b) => (a.unit.code < b.unit.code ? -1 : a.unit.code > b.unit.code ? 1 : 0));
  return { rows, unassigned, total, assigned: rows.reduce((sum, { value }) => sum + value, 0n), steps };
}

interface Share {
  readonly unit: AdminUnit;
  readonly value: bigint;
}

/** The parts of a value; absent when nothing says how to divide it. */
function divide(conversion: UnitConversion, value: bigint, options: ConvertValuesOptions): readonly Share[] | undefined {
  if (conversion.kind === "unknown" || !conversion.isComplete) return undefined;
  const { parts, from, unit } = conversion;
  // Backward, one predecessor may have given only a part of itself: the unit still lies in it.
  if (parts.length === 1 && parts[0] !== undefined) return [{ unit: parts[0].unit, value }];
  if (options.countsResidents === true && unit !== undefined) return [{ unit, value }];
  const { weight } = options;
  if (weight === undefined) return undefined;
  const weights = parts.map((part) => weight(from, part.unit));
  const known = weights.filter((each) => each !== undefined);
  if (known.length < parts.length) return undefined;
  const sum = known.reduce((all, each) => all + each, 0n);
  if (known.some((each) => each < 0n)) throw new RangeError(`A weight of ${formatUnit(from)} is negative`);
  if (sum === 0n) throw new RangeError(`All weights of ${formatUnit(from)} are 0`);
  const amounts = known.map((each) => (value * each) / sum);
  // What division leaves over goes to the largest remainders, the first of equal ones first.
  const sign = value < 0n ? -1n : 1n;
  let left = value - amounts.reduce((all, each) => all + each, 0n);
  const order = known
    .map((each, index) => ({ index, remainder: (sign * value * each) % sum }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of order) {
    if (left === 0n) break;
    amounts[index] = (amounts[index] ?? 0n) + sign;
    left -= sign;
  }
  return parts.map((part, index) => ({ unit: part.unit, value: amounts[index] ?? 0n }));
}

function stepOf(from: AdminUnit, value: bigint, parts: readonly Share[]): Step {
  return {
    rule: "value",
    text: { vi: `Chuyển số liệu của ${formatUnit(from)}`, en: `Carry over the value of ${formatUnit(from)}` },
    inputs: [{ name: { vi: formatUnit(from), en: formatUnit(from) }, value: String(value) }],
    value: parts.map((part) => `${formatUnit(part.unit)}: ${String(part.value)}`).join("; "),
  };
}
