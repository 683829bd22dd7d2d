import type { Read } from "@kehoach/core";
import { once } from "./internal/once.ts";
import { locateInSource } from "./locate-in-source.ts";
import type { TextIssueCode } from "./messages.ts";
import { normalizeText } from "./normalize-text.ts";
import { type NamedKind, type Ordinal, type OrdinalKind, readLabel } from "./ordinal.ts";
import { positionOfPoint } from "./point-letter.ts";

/**
 * The ordinal before a line of a document.
 *
 * @vi số thứ tự
 */
export interface LineOrdinal extends Ordinal {
  /** Where the words after it begin. */
  readonly end: number;
}

const named: Readonly<Record<string, NamedKind>> = {
  phần: "part",
  chương: "chapter",
  mục: "section",
  tiểumục: "subsection",
  điều: "article",
  khoản: "clause",
  phụlục: "annex",
};

/** No ordinal is longer; what stands further behind is not looked at. */
const longest = 80;

/**
 * Reads the ordinal that stands before a line.
 *
 * A letter counts as a point with a bracket (`a)`), a Roman numeral and a capital with a point, a number with a point, a bracket or
 * several levels: `3.`, `4.1.10` and `II.1` are ordinals, `2026 là năm` is not. `Điều 5 của Luật này` speaks of an article and begins none.
 *
 * @param line - One line or paragraph, composed or decomposed.
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
export function readOrdinal(line: string): Read<LineOrdinal, TextIssueCode> {
  const value = /[\u0300-\u036f]/u.test(line.slice(0, longest)) ? findDecomposed(line) : findOrdinal(line);
  const start = value?.end ?? 0;
  const rest = start < line.length ? [{ start, end: line.length }] : [];
  return value === undefined ? { issues: [], rest } : { value, issues: [], rest };
}

function findDecomposed(line: string): LineOrdinal | undefined {
  const { text, pieces } = normalizeText(line, { keep: ["spaces", "dashes", "quotes", "invisible", "look-alikes"] });
  const found = findOrdinal(text);
  const place = found === undefined ? undefined : locateInSource(pieces, found.end - 1, found.end);
  return found === undefined || place === undefined ? undefined : { ...found, end: place.end };
}

/** `Mở lớp`: two letters, of which the second is in no Roman numeral, begin a word. */
const word = /^\s*[A-Za-zÀ-ɏḀ-ỹ][a-zß-öø-ÿạ-ỹ]/u;
const digit = /^\s*\d/u;

function findOrdinal(line: string): LineOrdinal | undefined {
  // Most lines begin with a word or a number: the other forms need not be tried on them.
  if (word.test(line)) return findNamed(line) ?? findLowerRoman(line);
  if (digit.test(line)) return findNumber(line);
  return (
    findNamed(line) ??
    find(line, "bullet", bullet, () => []) ??
    findLetter(line) ??
    findLowerRoman(line) ??
    find(line, "roman", roman()) ??
    find(line, "capital", capital()) ??
    findNumber(line)
  );
}

/** `Điều 5 của Luật`, `Mục 2 và Mục 3`: words that go on with a sentence about the part. */
const goesOn =
  /^(?:của|này|và|hoặc|đến|kèm|được|tại|Luật|Bộ luật|Nghị định|Nghị quyết|Quyết định|Thông tư|Hiến pháp|Điều|Chương|Mục|Phần)(?![A-Za-zÀ-ỹ])/u;

/** First letters of the names of parts. */
const mayName = /^\s*[pcmtđk]/iu;

function findNamed(line: string): LineOrdinal | undefined {
  if (!mayName.test(line)) return undefined;
  const match =
    /^\s*(phần|chương|mục|tiểu\s?mục|điều|khoản|phụ\s?lục)(?:\s+(?:số\s+)?([IVXLCDM]{1,8}|\d{1,3}[a-zđ]?|[ABĐEG]|(?:thứ\s+)?[^\s\d.:)–—-]{2,4}))?(?:\s?[.:)]|(?=[\s–—-]|$))\s*/iu.exec(
      line,
    );
  if (match === null) return undefined;
  const [whole, name = "", label = ""] = match;
  const kind = named[name.toLowerCase().replace(/\s/gu, "")];
  if (kind === undefined) return undefined;
  const end = whole.length;
  // An annex may stand alone; "Phần mềm" and "Mục tiêu" begin with the same words and number nothing.
  if (label === "") return kind === "annex" && end === line.length ? { kind, label, path: [], end } : undefined;
  const path = readLabel(label);
  if (path === undefined) return undefined;
  const closed = /[.:)]\s*$/u.test(whole);
  // A clause is numbered 2. where it stands; "khoản 2 Điều 5" cites one.
  if (!closed && (kind === "clause" ? end < line.length : goesOn.test(line.slice(end)))) return undefined;
  // Phần thứ mười một; Phần một số nội dung; Phần A của đề án
  const next = line.charAt(end);
  const isWord = /[^-–—]/u.test(next) && next === next.toLowerCase();
  if (!closed && isWord && !/^(?:\d|[IVXLM]+$)/iu.test(label)) return undefined;
  return { kind, label, path, end };
}

/** What an expression finds at the head of a line: its first group is the label, whose numbers are asked for. */
function find(
  line: string,
  kind: OrdinalKind,
  pattern: RegExp,
  pathOf: (label: string) => readonly number[] | undefined = readLabel,
): LineOrdinal | undefined {
  const match = pattern.exec(line);
  const label = match?.[1] ?? match?.[2] ?? "";
  const path = match === null ? undefined : pathOf(label);
  return match === null || path === undefined ? undefined : { kind, label, path, end: match[0].length };
}

/** `-Mở lớp`: no space is a slip of typing; `-5` is a number. The last ones are marks of Word's symbol fonts. */
const bullet = /^\s*(?:([-–—+•*‣◦●○■□▪▫►➢✓\uf0a7\uf0b7\uf0d8\uf0fc])\s+|([-–—+•])(?=[A-Za-zÀ-ỹ]))/u;

/** `a)`, `(a)`, `a. Mục tiêu`, `a/ Mục tiêu`, `a.1)`, `a1. Mục tiêu`, `a.1 Mục tiêu`. */
const letter = once(
  () =>
    new RegExp(String.raw`^\s*(?:\(?(\p{L}(?:\.?\d{1,2})?)\)\s*|([a-eghiklđ](?:\.?\d{1,2})?)(?:[./]|(?<=\.\d{1,2})\s)\s*(?=\p{Lu}))`, "u"),
);

function findLetter(line: string): LineOrdinal | undefined {
  const found = find(line, "letter", letter(), (label) => {
    const position = positionOfPoint(label.charAt(0).toLowerCase());
    const number = /\d{1,2}$/u.exec(label)?.[0];
    return position === undefined ? [] : number === undefined ? [position] : [position, Number(number)];
  });
  return found && { ...found, label: found.label.toLowerCase() };
}

/** `ii)`; `i)`, `v)` and `x)` are points. */
const findLowerRoman = (line: string): LineOrdinal | undefined =>
  find(line, "lower-roman", /^\s*(?:\(([ivx]{2,6})\)|([ivx]{2,6})[.)])\s*/u);

/** No document has fifty sections: C., D., L. and M. would rather be capital letters. The Party writes I- MỤC TIÊU. II.1. is a number. */
const roman = once(() => new RegExp(String.raw`^\s*([IVX]{1,8})(?:\s?[.)/](?!\d{1,2}(?!\d))\s*|\s?[-–]\s+(?=\p{Lu})|\s*$)`, "u"));

/** `A. MỤC TIÊU`; H., P., Q. and T. are short for huyện, phường, quyền and tỉnh. */
const capital = once(() => new RegExp(String.raw`^\s*([ABCDĐEG])[./]\s+(?=\p{Lu})`, "u"));

/** `4.1.10`, `(2)`, `II.1.`, `A.2 Nội dung`, `2.3- 100% cán bộ`. */
const number = once(
  () =>
    new RegExp(
      String.raw`^\s*(\(?)((?:[IVX]{1,8}\.|[ABCDĐEG]\.)?\d{1,3}(?:\.\d{1,3}){0,5})(?:\s?[.)/](?!\d)|-(?=\s+\p{Lu})|(?<=\.\d{1,3})-(?=\s+\d)|(?=\s|$))\s*`,
      "u",
    ),
);

function findNumber(line: string): LineOrdinal | undefined {
  // 3a. Nội dung stands between 3 and 4.
  const inserted = find(line, "number", /^\s*(\d{1,3}[a-zđ])[.)]\s+/u);
  if (inserted !== undefined) return inserted;
  const match = number().exec(line);
  if (match === null) return undefined;
  const [whole, open = "", label = ""] = match;
  if (open !== "" && !/\)\s*$/u.test(whole)) return undefined;
  const closed = /[.)/-]\s*$/u.test(whole);
  const levels = label.split(".");
  // 1.500 người is an amount: three digits after the point and nothing that closes the ordinal.
  const amount = levels.slice(1).some((level) => level.length === 3);
  if (amount || !(closed || levels.length > 1 || whole.length === line.length)) return undefined;
  const path = levels.flatMap((level) => readLabel(level) ?? []);
  return path.length < levels.length ? undefined : { kind: "number", label, path, end: whole.length };
}
