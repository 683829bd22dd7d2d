import type { Read } from "@kehoach/core";
import type { TextIssueCode } from "./messages.ts";
import { positionOfPoint } from "./point-letter.ts";
import { parseRoman } from "./roman-numeral.ts";

/**
 * What kind of ordinal stands before a line: `part` (Phần I), `chapter` (Chương II), `section` (Mục 2), `article` (Điều 3),
 * `annex` (Phụ lục II, Phụ lục 01), `roman` (IV.), `number` (3. or 4.1.10), `letter` (đ)), `bullet` (-, +, •).
 *
 * @vi loại số thứ tự
 */
export type OrdinalKind = "part" | "chapter" | "section" | "article" | "annex" | "roman" | "number" | "letter" | "bullet";

/**
 * The ordinal before a line of a document.
 *
 * @vi số thứ tự
 */
export interface Ordinal {
  /** What kind of ordinal it is. */
  readonly kind: OrdinalKind;
  /** As printed, without the closing point or bracket: `I`, `4.1.10`, `đ`, `-`; empty for a lone `Phụ lục`. */
  readonly label: string;
  /** Its numbers: one for `IV` (4) and `đ` (5), three for `4.1.10`, none for a bullet. */
  readonly path: readonly number[];
  /** Where the words after it begin. */
  readonly end: number;
}

const named: Readonly<Record<string, OrdinalKind>> = { phần: "part", chương: "chapter", mục: "section", điều: "article", phụlục: "annex" };

/**
 * Reads the ordinal that stands before a line.
 *
 * A letter counts as a point only with a bracket (`a)`), a Roman numeral only with a point, a number with a point, a bracket or
 * several levels: `3.` and `4.1.10` are ordinals, `2026 là năm` is not.
 *
 * @param line - One line or paragraph, in composed form (NFC).
 * @returns The ordinal, absent when the line has none; the words after it are the rest.
 * @vi số thứ tự
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I (parts, chapters, sections, articles and points of a document)
 * @example
 * ```ts
 * readOrdinal("đ) Hằng năm mở lớp").value; // → { kind: "letter", label: "đ", path: [5], end: 3 }
 * readOrdinal("4.1.10 Truyền thông").value; // → { kind: "number", label: "4.1.10", path: [4, 1, 10], end: 7 }
 * readOrdinal("Phụ lục II").value?.kind; // → "annex"
 * readOrdinal("Phần mềm"); // → { issues: [], rest: [{ start: 0, end: 8 }] }
 * ```
 */
export function readOrdinal(line: string): Read<Ordinal, TextIssueCode> {
  const value = findOrdinal(line);
  const start = value?.end ?? 0;
  const rest = start < line.length ? [{ start, end: line.length }] : [];
  return value === undefined ? { issues: [], rest } : { value, issues: [], rest };
}

function findOrdinal(line: string): Ordinal | undefined {
  const name = /^\s*(phần|chương|mục|điều|phụ\s?lục)(?:\s+(?:số\s+)?([IVXLCDM]{1,8}|\d{1,3}))?(?:\s*[.:)]|(?=\s|$))\s*/iu.exec(line);
  if (name !== null) {
    const kind = named[(name[1] ?? "").toLowerCase().replace(/\s/gu, "")];
    const label = name[2] ?? "";
    const number = label === "" ? undefined : readLabel(label.toUpperCase());
    // "Phần mềm" and "Mục tiêu" begin with the same words and number nothing; an annex may stand alone.
    if (kind !== undefined && (number !== undefined || (kind === "annex" && label === "" && line.length - name[0].length === 0))) {
      return { kind, label, path: number === undefined ? [] : [number], end: name[0].length };
    }
  }
  const bullet = /^\s*([-–—+•*])\s+/u.exec(line);
  if (bullet !== null) return { kind: "bullet", label: bullet[1] ?? "-", path: [], end: bullet[0].length };
  const letter = /^\s*(\p{L})\)\s*/u.exec(line);
  if (letter !== null) {
    const label = (letter[1] ?? "").toLowerCase();
    const position = positionOfPoint(label);
    return { kind: "letter", label, path: position === undefined ? [] : [position], end: letter[0].length };
  }
  // No document has a hundred sections; C., D. and M. would rather be capital letters.
  const roman = /^\s*([IVXL]{1,8})\s?[.)]\s*/u.exec(line) ?? /^\s*([IVXL]{1,8})\s*$/u.exec(line);
  if (roman !== null) {
    const label = roman[1] ?? "";
    const number = readLabel(label);
    if (number !== undefined) return { kind: "roman", label, path: [number], end: roman[0].length };
  }
  const number = /^\s*(\d{1,3}(?:\.\d{1,3}){0,5})(?:\s?[.)](?!\d)|(?=\s|$))\s*/u.exec(line);
  if (number !== null) {
    const label = number[1] ?? "";
    const closed = /[.)]\s*$/u.test(number[0]);
    const levels = label.split(".");
    // 1.500 người is an amount: three digits after the point and nothing that closes the ordinal.
    const amount = levels.slice(1).some((level) => level.length === 3);
    if (!amount && (closed || levels.length > 1 || number[0].length === line.length)) {
      return { kind: "number", label, path: levels.map(Number), end: number[0].length };
    }
  }
  return undefined;
}

function readLabel(label: string): number | undefined {
  if (/^\d+$/u.test(label)) return Number(label);
  try {
    return parseRoman(label);
  } catch {
    return undefined;
  }
}
