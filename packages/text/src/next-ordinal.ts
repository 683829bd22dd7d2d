import { type Ordinal, splitLabel, writeLabel } from "./ordinal.ts";

/**
 * The ordinal that follows: on the same level, in the same manner of printing.
 *
 * @vi số thứ tự tiếp theo
 * @param ordinal - An ordinal. A bullet is followed by itself, a lone `Phụ lục` by nothing.
 * @returns The next one.
 * @throws RangeError if nothing follows: y is the last point, a letter that documents skip has no place.
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I (order of points; the skipped letters are observed usage)
 * @example
 * ```ts
 * nextOrdinal({ kind: "letter", label: "d", path: [4] }); // → { kind: "letter", label: "đ", path: [5] }
 * nextOrdinal({ kind: "number", label: "4.1.9", path: [4, 1, 9] }).label; // → "4.1.10"
 * nextOrdinal({ kind: "article", label: "5a", path: [5, 1] }).label; // → "5b"
 * ```
 */
export function nextOrdinal(ordinal: Ordinal): Ordinal {
  const { kind, label, path } = ordinal;
  const last = path.at(-1);
  if (kind === "bullet") return { kind, label, path };
  if (last === undefined) throw new RangeError(`Nothing follows the ordinal "${label}"`);
  const [before, own] = splitLabel(label);
  return { kind, label: before + writeLabel(last + 1, own, kind), path: [...path.slice(0, -1), last + 1] };
}
