import type { IsoDate, Step } from "@kehoach/core";
import type { AdminUnit, Succession, SuccessionShare, UnitLevel } from "./admin-unit.ts";
import type { AdminUnits } from "./admin-units.ts";
import { holdsOn } from "./internal/code-table.ts";
import { formatUnit } from "./format-unit.ts";
import { reformDay } from "./internal/unpack-units.ts";
import { resolveUnit, type UnitLike } from "./local-unit.ts";

/** To which day, and to which level. */
export interface ConvertUnitOptions {
  /** The day whose units are wanted; earlier or later than the unit. */
  readonly to: IsoDate;
  /** The level whose units are wanted. Default: that of the unit; communes for a district on a day without districts. */
  readonly level?: UnitLevel;
}

/** One unit that a unit is, wholly or partly, on another day. @vi phần của đơn vị sau chuyển đổi */
export interface ConversionPart {
  /** The unit on that day. */
  readonly unit: AdminUnit;
  /** How much of the unit asked about lies in it (forward), or how much of it lies in the unit asked about (backward). */
  readonly share: SuccessionShare;
  /** Whether all residents went this way, by an act. */
  readonly isDefault: boolean;
  /** Whether official tables say so all along the way. */
  readonly isOfficial: boolean;
}

/**
 * What a unit is on another day: `unchanged`: the same version; `whole`: in one unit; `split`: in several (forward); `merged`: one or
 * several units that came before, wholly or partly (backward); `unknown`, with the reason.
 *
 * @vi kết quả chuyển đổi đơn vị
 */
export type UnitConversion =
  | {
      /** It is known. */
      readonly kind: "unchanged" | "whole" | "split" | "merged";
      /** The unit asked about. */
      readonly from: AdminUnit;
      /** Every part, by code. */
      readonly parts: readonly ConversionPart[];
      /** The one answer: the only part, or the part that all residents went to; absent when there is no such part. */
      readonly unit: AdminUnit | undefined;
      /** Whether no successor is missing: the sources do not know them all for 2004–2024. */
      readonly isComplete: boolean;
      /** How it was found, act by act. */
      readonly steps: readonly Step[];
    }
  | {
      /** It is not known. */
      readonly kind: "unknown";
      /** `no-such-unit`: the code means nothing on its day; `no-source`: no source says what became of it, or what it came from. */
      readonly reason: "no-such-unit" | "no-source";
      /** The unit asked about, if there is one. */
      readonly from: AdminUnit | undefined;
      /** None. */
      readonly parts: readonly never[];
      /** None. */
      readonly unit: undefined;
      /** Never. */
      readonly isComplete: false;
      /** How far it was followed. */
      readonly steps: readonly Step[];
    };

/** Shares by which nothing is lost on the way. */
const wholes: ReadonlySet<SuccessionShare> = new Set(["all", "unchanged", "renamed", "retyped"]);

interface Walk {
  readonly units: AdminUnits;
  readonly day: IsoDate;
  readonly steps: Step[];
  readonly seen: Set<Succession>;
  missing: boolean;
}

/**
 * What a unit is on another day, forward or back, through as many acts as lie between.
 *
 * @vi chuyển đổi đơn vị hành chính
 * @param subject - A code with a day, a version, or a place below a commune.
 * @param units - Loaded units.
 * @param options - The day, and the level.
 * @returns Every part with its official share; one answer only where there is one.
 * @throws RangeError if the list of one of the two days is not loaded.
 * @see Nghị quyết 202/2025/QH15, 1654/NQ-UBTVQH15 to 1687/NQ-UBTVQH15
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * const units = await loadUnits();
 * const today = parseIsoDate("2026-11-22");
 * const asOf = parseIsoDate("2025-06-30");
 * convertUnit({ code: "26740", asOf }, units, { to: today }).unit?.name; // → "Sài Gòn"
 * const split = convertUnit({ code: "00007", asOf }, units, { to: today });
 * [split.kind, split.unit, split.parts.map(({ unit, share }) => `${unit.name}: ${share}`)];
 * // → ["split", undefined, ["Ngọc Hà: part", "Giảng Võ: part"]]
 * convertUnit({ code: "70", asOf }, units, { to: today }).parts.map(({ unit }) => formatUnit(unit)); // → ["thành phố Đồng Nai"]
 * ```
 */
export function convertUnit(subject: UnitLike, units: AdminUnits, options: ConvertUnitOptions): UnitConversion {
  const unit = resolveUnit(subject, units);
  if (unit === undefined) return unknown("no-such-unit", undefined, []);
  const { to: day, level } = options;
  const walk: Walk = { units, day, steps: [], seen: new Set(), missing: false };
  const isForward = unit.to !== undefined && unit.to < day;
  const isBackward = unit.from !== undefined && day < unit.from;
  // Asking about a day whose list is not loaded is a mistake, even when the walk would not need it.
  if (!isForward) units.unitAt(unit.code, day);
  let parts = isForward ? forward(unit, walk) : isBackward ? backward(unit, walk) : [partOf(unit)];
  if ("kind" in subject && subject.successor !== undefined) {
    const chosen = parts.find((part) => part.unit.code === subject.successor);
    if (chosen !== undefined) parts = [{ ...chosen, share: "all", isDefault: true }];
  }
  if (level !== undefined && parts.some((part) => part.unit.level !== level)) parts = lift(parts, level, walk);
  if (parts.length === 0) return unknown("no-source", unit, walk.steps);
  parts = [...parts].sort((a, b) => (a.unit.code < b.unit.code ? -1 : a.unit.code > b.unit.code ? 1 : 0));
  const isComplete = !walk.missing;
  const only = parts.length === 1 && isComplete ? parts[0] : undefined;
  const kind = only?.unit === unit ? "unchanged" : isBackward ? "merged" : only === undefined ? "split" : "whole";
  const defaults = parts.filter((part) => part.isDefault);
  const answer = only ?? (isBackward || defaults.length !== 1 ? undefined : defaults[0]);
  return { kind, from: unit, parts, unit: answer?.unit, isComplete, steps: walk.steps };
}

const unknown = (reason: "no-such-unit" | "no-source", from: AdminUnit | undefined, steps: readonly Step[]): UnitConversion => ({
  kind: "unknown",
  reason,
  from,
  parts: [],
  unit: undefined,
  isComplete: false,
  steps,
});

const partOf = (unit: AdminUnit): ConversionPart => ({ unit, share: "all", isDefault: true, isOfficial: true });

/** Where a unit is on a later day. */
function forward(unit: AdminUnit, walk: Walk): ConversionPart[] {
  if (unit.to === undefined || walk.day <= unit.to) return [partOf(unit)];
  const steps = walk.units.successorsOf(unit);
  // A district went to no unit of its own level: its communes say where it lies.
  if (steps.length === 0 && unit.level === "district") return ofDistrict(unit, walk);
  if (steps.length === 0 || steps.some((step) => step.to === undefined)) walk.missing = true;
  const parts: ConversionPart[] = [];
  for (const step of steps) {
    if (step.to === undefined) continue;
    explain(step, walk);
    parts.push(...forward(step.to, walk).map((part) => chain(step, part)));
  }
  return join(parts);
}

function ofDistrict(unit: AdminUnit, walk: Walk): ConversionPart[] {
  const { to } = unit;
  if (to === undefined) return [];
  const communes = walk.units.listUnits(to, { level: "commune", district: unit.code });
  const parts = communes.flatMap((commune) => forward(commune, walk));
  const targets = new Map<AdminUnit, ConversionPart>();
  for (const part of parts) {
    const known = targets.get(part.unit);
    targets.set(part.unit, { ...part, share: "part", isDefault: false, isOfficial: part.isOfficial && known?.isOfficial !== false });
  }
  const all = [...targets.values()];
  return all.length === 1 ? all.map((part) => ({ ...part, share: "all", isDefault: true })) : all;
}

/** What a unit consists of on an earlier day. */
function backward(unit: AdminUnit, walk: Walk): ConversionPart[] {
  if (unit.from === undefined || unit.from <= walk.day) return [partOf(unit)];
  const steps = walk.units.predecessorsOf(unit);
  if (steps.length === 0) walk.missing = true;
  const parts: ConversionPart[] = [];
  for (const step of steps) {
    // What ended long before it was taken over was never part of it on the day asked about.
    explain(step, walk);
    parts.push(...backward(step.from, walk).map((part) => chain(step, part)));
  }
  return join(parts.filter((part) => holdsOn(part.unit, walk.day)));
}

function chain(step: Succession, part: ConversionPart): ConversionPart {
  const share = wholes.has(part.share) ? step.share : wholes.has(step.share) ? part.share : "part";
  return {
    unit: part.unit,
    share,
    isDefault: step.isDefault && part.isDefault,
    isOfficial: step.isOfficial && part.isOfficial,
  };
}

/** Puts together what came to the same unit on several ways. */
function join(parts: readonly ConversionPart[]): ConversionPart[] {
  const byUnit = new Map<AdminUnit, ConversionPart>();
  for (const part of parts) {
    const known = byUnit.get(part.unit);
    byUnit.set(
      part.unit,
      known === undefined
        ? part
        : {
            unit: part.unit,
            share: wholes.has(known.share) || wholes.has(part.share) ? "all" : "part",
            isDefault: known.isDefault || part.isDefault,
            isOfficial: known.isOfficial && part.isOfficial,
          },
    );
  }
  return [...byUnit.values()];
}

/** From communes to their districts or provinces, or from these down to communes. */
function lift(parts: readonly ConversionPart[], level: UnitLevel, walk: Walk): ConversionPart[] {
  const above = new Map<AdminUnit, ConversionPart>();
  const put = (part: ConversionPart, target: AdminUnit, share: SuccessionShare): void => {
    above.set(target, { ...part, unit: target, share });
  };
  for (const part of parts) {
    const { unit } = part;
    if (unit.level === level) put(part, unit, part.share);
    else if (level === "commune") {
      const inside = unit.level === "district" ? { district: unit.code } : { province: unit.code };
      for (const commune of walk.units.listUnits(walk.day, { level, ...inside })) put(part, commune, "part");
    } else if (level === "district" && unit.level === "province") {
      for (const district of walk.units.listUnits(walk.day, { level, province: unit.code })) put(part, district, "part");
    } else {
      const code = level === "province" ? unit.province : unit.district;
      const target = code === undefined ? undefined : walk.units.unitAt(code, walk.day);
      if (target === undefined) walk.missing = true;
      else put(part, target, "part");
    }
  }
  const all = [...above.values()];
  return all.length === 1
    ? all.map((part) => ({ ...part, share: "all", isDefault: true }))
    : all.map((part) => ({ ...part, isDefault: false }));
}

const shareWords: Readonly<Record<SuccessionShare, readonly [string, string]>> = {
  all: ["toàn bộ", "all of"],
  unchanged: ["giữ nguyên", "unchanged:"],
  renamed: ["đổi tên:", "renamed:"],
  retyped: ["đổi loại:", "new type:"],
  part: ["một phần diện tích và dân số của", "part of the area and people of"],
  "area-part": ["một phần diện tích của", "part of the area of"],
  "area-part+population-all": ["một phần diện tích và toàn bộ dân số của", "part of the area and all people of"],
  "population-part": ["một phần dân số của", "part of the people of"],
  "area-all": ["toàn bộ diện tích của", "all of the area of"],
  remainder: ["phần còn lại của", "the rest of"],
  unstated: ["(không rõ phần)", "(share not stated)"],
};

function explain(step: Succession, walk: Walk): void {
  if (step.to === undefined || walk.seen.has(step)) return;
  walk.seen.add(step);
  const [vi, en] = shareWords[step.share];
  walk.steps.push({
    rule: "succession",
    text: {
      vi: `Từ ngày ${step.on}: ${vi} ${formatUnit(step.from)} (${step.from.code})`,
      en: `From ${step.on}: ${en} ${formatUnit(step.from)} (${step.from.code})`,
    },
    inputs: [],
    value: `${formatUnit(step.to)} (${step.to.code})`,
    // The table of 2025 was compared with the text of each resolution; older successions rest on lists.
    ...(step.basis === undefined
      ? {}
      : { source: { instrument: step.basis, grade: !step.isOfficial ? "C" : step.on >= reformDay ? "A" : "B" } }),
  });
}
