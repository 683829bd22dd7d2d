import { formatPointLetter, positionOfPoint } from "./point-letter.ts";
import { formatRoman, readRoman } from "./roman-numeral.ts";

/**
 * What kind of ordinal it is: `part` (Phần I), `chapter` (Chương II), `section` (Mục 2), `subsection` (Tiểu mục 1), `article` (Điều 3),
 * `clause` (Khoản 2), `annex` (Phụ lục II, Phụ lục 01), `roman` (IV.), `capital` (A.), `number` (3., 4.1.10 or II.1), `letter` (đ)),
 * `bullet` (-, +, •).
 *
 * @vi loại số thứ tự
 */
export type OrdinalKind =
  | "part"
  | "chapter"
  | "section"
  | "subsection"
  | "article"
  | "clause"
  | "annex"
  | "roman"
  | "capital"
  | "number"
  | "letter"
  | "bullet";

/**
 * The ordinal of a part of a document.
 *
 * @vi số thứ tự
 */
export interface Ordinal {
  /** What kind of ordinal it is. */
  readonly kind: OrdinalKind;
  /** As printed, without the name before it and the point or bracket behind it: `I`, `4.1.10`, `đ`, `-`; empty for a lone `Phụ lục`. */
  readonly label: string;
  /** Its numbers: one for `IV` (4) and `đ` (5), three for `4.1.10`, none for a bullet. */
  readonly path: readonly number[];
}

/** Kinds that print a name before the number. */
export type NamedKind = "part" | "chapter" | "section" | "subsection" | "article" | "clause" | "annex";

/** The names that documents print before their numbers. */
export const kindNames: Readonly<Record<NamedKind, string>> = {
  part: "Phần",
  chapter: "Chương",
  section: "Mục",
  subsection: "Tiểu mục",
  article: "Điều",
  clause: "Khoản",
  annex: "Phụ lục",
};

/** Phần thứ nhất, Phần thứ hai … */
const words = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

const capitals = "ABCDĐEGHIKLMNOPQRSTUVXY";

/**
 * The number a label stands for.
 *
 * @param label - `IV`, `04`, `thứ hai`.
 * @returns The number, absent when it is none.
 */
export function readLabel(label: string): number | undefined {
  if (/^\d+$/u.test(label)) return Number(label);
  const word = /^thứ\s+(\p{L}+)$/u.exec(label.toLowerCase())?.[1];
  if (word !== undefined) return words.includes(word) ? words.indexOf(word) + 1 : undefined;
  return readRoman(label);
}

/**
 * Writes a number in the manner of another label: Roman, Arabic, with a zero before it, a letter, in words.
 *
 * @param value - 1 or more.
 * @param like - The label whose manner is taken.
 * @param kind - The kind of ordinal both belong to.
 * @returns The label.
 * @throws RangeError if the manner has no such number: there is no point behind y.
 */
export function writeLabel(value: number, like: string, kind: OrdinalKind): string {
  if (kind === "letter") return formatPointLetter(value);
  if (kind === "capital") {
    const letter = value >= 1 ? capitals[value - 1] : undefined;
    if (letter === undefined) throw new RangeError(`There is no capital letter number ${value}`);
    return letter;
  }
  if (/^\d/u.test(like)) return String(value).padStart(like.startsWith("0") ? like.length : 1, "0");
  if (/^thứ/iu.test(like)) {
    const word = words[value - 1];
    if (word === undefined) throw new RangeError(`There is no word for part number ${value}`);
    return like === like.toUpperCase() ? `THỨ ${word.toUpperCase()}` : `thứ ${word}`;
  }
  return formatRoman(value);
}

/**
 * The number of a letter.
 *
 * @param letter - One letter; `A` in a list of capitals, `a` in a list of points.
 * @param kind - Which of them.
 * @returns The number, absent when documents skip the letter.
 */
export function positionOfLetter(letter: string, kind: "capital" | "letter"): number | undefined {
  if (kind === "letter") return positionOfPoint(letter);
  const index = capitals.indexOf(letter);
  return index < 0 ? undefined : index + 1;
}
