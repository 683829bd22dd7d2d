import { foldVietnamese } from "@kehoach/text";
import type { AgencyRef } from "./agency.ts";

/**
 * Whether two references mean the same agency: known ones by id, others by their folded words.
 *
 * @param a - An agency.
 * @param b - Another.
 * @returns `true` when they are the same.
 * @example
 * ```ts
 * isSameAgency({ kind: "unresolved", words: "Báo Tỉnh" }, { kind: "unresolved", words: "báo tỉnh" }); // → true
 * ```
 */
export function isSameAgency(a: AgencyRef, b: AgencyRef): boolean {
  if (a.kind !== "unresolved" && b.kind !== "unresolved") return a.id === b.id;
  return foldVietnamese(a.words) === foldVietnamese(b.words);
}
