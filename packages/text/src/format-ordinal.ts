import { kindNames, type Ordinal, type OrdinalKind } from "./ordinal.ts";

const closings: Readonly<Record<Exclude<OrdinalKind, keyof typeof kindNames>, string>> = {
  roman: ".",
  capital: ".",
  number: ".",
  letter: ")",
  "lower-roman": ")",
  bullet: "",
};

/**
 * Prints an ordinal before the line it numbers: with its name, or with the point or bracket that closes it.
 *
 * @vi số thứ tự
 * @param ordinal - The ordinal.
 * @returns `Phần I`, `Phụ lục II`, `IV.`, `3.`, `4.1.10.`, `đ)`, `ii)`, `-`.
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I (names, numerals and closing marks)
 * @example
 * ```ts
 * formatOrdinal({ kind: "letter", label: "đ", path: [5] }); // → "đ)"
 * formatOrdinal({ kind: "annex", label: "II", path: [2] }); // → "Phụ lục II"
 * ```
 */
export function formatOrdinal(ordinal: Ordinal): string {
  const { kind, label } = ordinal;
  switch (kind) {
    case "part":
    case "chapter":
    case "section":
    case "subsection":
    case "article":
    case "clause":
    case "annex":
      return `${kindNames[kind]} ${label}`.trim();
    case "roman":
    case "capital":
    case "number":
    case "letter":
    case "lower-roman":
    case "bullet":
      return label + closings[kind];
    default:
      return kind satisfies never;
  }
}
