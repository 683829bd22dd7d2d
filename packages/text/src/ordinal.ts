import { formatPointLetter, positionOfPoint } from "./point-letter.ts";
import { formatRoman, readRoman } from "./roman-numeral.ts";

/**
 * What kind of ordinal it is: `part` (Phần I), `chapter` (Chương II), `section` (Mục 2), `subsection` (Tiểu mục 1), `article` (Điều 3),
 * `clause` (Khoản 2), `annex` (Phụ lục II, Phụ lục 01), `roman` (IV.), `capital` (A.), `number` (3., 4.1.10 or II.1), `letter` (đ) or
 * a.1)), `lower-roman` (ii)), `bullet` (-, +, •).
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
  | "lower-roman"
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
  /** Its numbers: one for `IV` (4) and `đ` (5), three for `4.1.10`, two for `5a`, which stands between 5 and 6, none for a bullet. */
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

/** Chương một, Chương hai … */
const counts = "một hai ba bốn năm sáu bảy tám chín mười".split(" ");
/** Phần thứ nhất, Phần thứ hai … */
const words = "nhất hai ba tư năm sáu bảy tám chín mười".split(" ");

const capitals = "ABCDĐEGHIKLMNOPQRSTUVXY";

/** Parts and annexes are lettered no further: H may be short for huyện, and I is one. */
const lettersOfParts = "A B C D Đ E G".split(" ");

/**
 * The numbers a label stands for: of `II`, `01`, `thứ hai`, `hai`, `5a`, `B`.
 *
 * @param label - The label as printed, in any case.
 * @returns Its numbers, absent when it is none.
 */
export function readLabel(label: string): readonly number[] | undefined {
  const [, number, letter = "", after] = /^(?:(\d+)([a-zđ]?)|thứ\s+(\S{2,4}))$/u.exec(label.toLowerCase()) ?? [];
  if (number !== undefined && letter === "") return [Number(number)];
  const capital = label.toUpperCase();
  // Parts C and D are the third and the fourth: no document has a hundred.
  const position =
    number === undefined
      ? (after === undefined ? counts.indexOf(label.toLowerCase()) : words.indexOf(after)) + 1 ||
        lettersOfParts.indexOf(capital) + 1 ||
        readRoman(capital)
      : positionOfPoint(letter);
  return position === undefined ? undefined : number === undefined ? [position] : [Number(number), position];
}

/**
 * The last part of a label, which counts: `10` of `4.1.10`, `a` of `5a`, `thứ hai`.
 *
 * @param label - The label as printed.
 * @returns What stands before it, and it.
 */
export function splitLabel(label: string): readonly [before: string, own: string] {
  const own = /(?:thứ\s{1,9})?(?:\d{1,15}|[^\s\d.]{1,15})$/iu.exec(label)?.[0] ?? "";
  return [label.slice(0, label.length - own.length), own];
}

/**
 * Writes a number in the manner of another label: Roman, Arabic, with a zero before it, a letter, in words.
 *
 * @param value - 1 or more.
 * @param like - The last part of the label whose manner is taken.
 * @param kind - The kind of ordinal both belong to.
 * @returns The label.
 * @throws RangeError if the manner has no such number: there is no point behind y.
 */
export function writeLabel(value: number, like: string, kind: OrdinalKind): string {
  if (/^\d/u.test(like)) return String(value).padStart(like.startsWith("0") ? like.length : 1, "0");
  if (kind === "lower-roman") return formatRoman(value).toLowerCase();
  if (kind === "letter" || /^[a-zđ]$/u.test(like)) return formatPointLetter(value);
  if (kind === "capital" || (kind !== "roman" && lettersOfParts.includes(like))) {
    const letter = value >= 1 ? (kind === "capital" ? capitals : lettersOfParts)[value - 1] : undefined;
    if (letter === undefined) throw new RangeError(`There is no ordinal for ${value}`);
    return letter;
  }
  const isOrdinal = /^thứ/iu.test(like);
  if (!isOrdinal && !counts.includes(like.toLowerCase())) return formatRoman(value);
  const word = (isOrdinal ? words : counts)[value - 1];
  if (word === undefined) throw new RangeError(`There is no ordinal for ${value}`);
  const label = isOrdinal ? `thứ ${word}` : word;
  return like === like.toUpperCase() ? label.toUpperCase() : label;
}
