import type { Ordinal, OrdinalKind } from "./ordinal.ts";

/** From the widest to the narrowest; annexes stand behind the document. */
const levels: readonly OrdinalKind[] = [
  "part",
  "chapter",
  "section",
  "subsection",
  "article",
  "capital",
  "roman",
  "clause",
  "number",
  "letter",
  "lower-roman",
  "bullet",
  "annex",
];

/**
 * Order of ordinals, for `sort`: `4.9` before `4.10`, `d` before `đ`, `IX` before `X`; ordinals of different kinds by their level, from
 * parts down to bullets, annexes last.
 *
 * @vi thứ tự trong văn bản
 * @param a - An ordinal.
 * @param b - Another.
 * @returns A negative number, 0 or a positive number; 0 for ordinals with the same kind and numbers, however they are printed.
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I (levels of a document)
 * @example
 * ```ts
 * const labels = ["e", "đ", "d"].map((label) => readOrdinal(`${label}) Mở lớp`).value ?? { kind: "bullet" as const, label: "-", path: [] });
 * labels.sort(compareOrdinals).map(({ label }) => label); // → ["d", "đ", "e"]
 * ```
 */
export function compareOrdinals(a: Ordinal, b: Ordinal): number {
  if (a.kind !== b.kind) return levels.indexOf(a.kind) - levels.indexOf(b.kind);
  const length = Math.min(a.path.length, b.path.length);
  for (let level = 0; level < length; level++) {
    const order = (a.path[level] ?? 0) - (b.path[level] ?? 0);
    if (order !== 0) return order;
  }
  return a.path.length - b.path.length;
}
