import type { AdminUnit, UnitRef } from "./admin-unit.ts";
import type { AdminUnits } from "./admin-units.ts";

/**
 * A place below the commune: ấp, khu phố, thôn, tổ dân phố. It is no administrative unit and has no official code; the user names it, and
 * it is accepted wherever a unit is.
 *
 * @vi thôn, tổ dân phố
 * @see Nghị định 185/2026/NĐ-CP
 */
export interface LocalUnit {
  /** Tells it from a unit with a code. */
  readonly kind: "local";
  /** Any id of the user's own. */
  readonly id: string;
  /** As it is called, with its type: `Ấp 3`, `Khu phố 12`. */
  readonly name: string;
  /** The commune it lies in. */
  readonly commune: UnitRef;
  /** Code of the commune it went to, where its commune was split and the user knows. */
  readonly successor?: string;
}

/** Whatever stands for a unit: a code with a day, a version, or a place below the commune. @vi đơn vị */
export type UnitLike = UnitRef | AdminUnit | LocalUnit;

/** The version something stands for; absent when the code means nothing on that day. */
export function resolveUnit(subject: UnitLike, units: AdminUnits): AdminUnit | undefined {
  if ("kind" in subject) return units.unitAt(subject.commune.code, subject.commune.asOf);
  if ("asOf" in subject) return units.unitAt(subject.code, subject.asOf);
  // A version that came as JSON is another object than ours.
  return units.versionsOf(subject.code).find((unit) => unit.from === subject.from && unit.to === subject.to);
}
