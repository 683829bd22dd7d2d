import { createIssue, type Issue } from "@kehoach/core";
import { compareOrdinals } from "./compare-ordinals.ts";
import { formatOrdinal } from "./format-ordinal.ts";
import { type TextIssueCode, textMessages } from "./messages.ts";
import { nextOrdinal } from "./next-ordinal.ts";
import { type Ordinal, type OrdinalKind, splitLabel, writeLabel } from "./ordinal.ts";

/**
 * A fault in the numbering of a document.
 *
 * @vi lỗi đánh số thứ tự
 */
export interface OrdinalFault {
  /** Which of the ordinals it is about, from 0. */
  readonly index: number;
  /** The ordinal that was to be expected there; absent when none can be told. */
  readonly expected?: Ordinal;
  /** What is wrong, in both languages: `ordinal-gap`, `ordinal-repeated`, `ordinal-backward` or `ordinal-letter`. */
  readonly issue: Issue<TextIssueCode>;
}

/** A list that is being counted. */
interface OpenList {
  readonly key: string;
  last: Ordinal;
}

/** Articles and annexes are numbered through the whole document, whatever stands around them. */
const throughout: ReadonlySet<OrdinalKind> = new Set(["article", "annex", "part"]);

/**
 * Finds where the numbering of a document has a gap, repeats itself, goes back, or uses a letter that documents skip.
 *
 * A list goes on where a narrower one inside it ends, and begins anew under a wider one: `1. a) b) 2. a)` is one list of numbers with
 * two lists of points. A list that begins again with its first number is a new list.
 *
 * @vi lỗi đánh số thứ tự
 * @param ordinals - The ordinals of the lines, in their order; bullets and lists of `ii)` count nothing.
 * @returns The faults, in order.
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I (numbering of parts, articles, clauses and points)
 * @example
 * ```ts
 * const lines = ["I. Mục tiêu", "a) Đến năm 2027", "b) Đến năm 2030", "d) Sau năm 2030", "II. Kinh phí", "II. Tổ chức"];
 * const ordinals = lines.flatMap((line) => readOrdinal(line).value ?? []);
 * findOrdinalFaults(ordinals).map(({ index, issue }) => [index, issue.message.en]);
 * // → [[3, "d) stands where c) was to be expected"], [5, "II. is there a second time"]]
 * ```
 */
export function findOrdinalFaults(ordinals: readonly Ordinal[]): readonly OrdinalFault[] {
  const faults: OrdinalFault[] = [];
  const open: OpenList[] = [];
  const running = new Map<OrdinalKind, OpenList>();
  for (const [index, ordinal] of ordinals.entries()) {
    const { kind, path, label } = ordinal;
    // i) before ii), v) behind iv) and x) behind ix) are numerals; elsewhere they are points.
    const isNumeral = "ivx".includes(label) && [index - 1, index + 1].some((at) => ordinals[at]?.kind === "lower-roman");
    if (kind === "bullet" || kind === "lower-roman" || (kind === "annex" && label === "") || (kind === "letter" && isNumeral)) continue;
    if (path.length === 0) {
      faults.push({ index, issue: createIssue(textMessages, "ordinal-letter", { ordinal: formatOrdinal(ordinal) }) });
      continue;
    }
    const key = `${kind}${path.length > 1 ? path.length : ""}`;
    const list = throughout.has(kind) ? running.get(kind) : closeTo(open, key);
    if (throughout.has(kind)) {
      // What was counted under the last one ends with it; the chapter around an article goes on.
      const wider = open.findIndex(({ last }) => kind !== "article" || compareOrdinals(ordinal, last) < 0);
      if (wider >= 0) open.length = wider;
      if (list === undefined) running.set(kind, { key, last: ordinal });
    } else if (list === undefined) open.push({ key, last: ordinal });
    const fault = compare(ordinal, list?.last, open);
    if (fault !== undefined) faults.push({ index, ...fault });
    if (list !== undefined) list.last = ordinal;
  }
  return faults;
}

/** Ends the lists inside of the one with this key; none is ended when there is no such list, for a new one may stand inside them. */
function closeTo(open: OpenList[], key: string): OpenList | undefined {
  const at = open.findLastIndex((list) => list.key === key);
  if (at < 0) return undefined;
  open.length = at + 1;
  return open[at];
}

function compare(ordinal: Ordinal, last: Ordinal | undefined, open: readonly OpenList[]): Omit<OrdinalFault, "index"> | undefined {
  const expected = expect(ordinal, last, open);
  if (expected.some((each) => compareOrdinals(each, ordinal) === 0)) return undefined;
  const said = formatOrdinal(ordinal);
  if (last !== undefined && compareOrdinals(last, ordinal) === 0) {
    return { ...wanted(expected[0]), issue: createIssue(textMessages, "ordinal-repeated", { ordinal: said }) };
  }
  // A list that begins again has no line of its own above it, and that is no fault.
  if (ordinal.path.at(-1) === 1) return undefined;
  const [first] = expected;
  if (first === undefined) return undefined;
  const code = last !== undefined && compareOrdinals(ordinal, last) < 0 ? "ordinal-backward" : "ordinal-gap";
  return { ...wanted(first), issue: createIssue(textMessages, code, { ordinal: said, expected: formatOrdinal(first) }) };
}

const wanted = (expected: Ordinal | undefined): { readonly expected?: Ordinal } => (expected === undefined ? {} : { expected });

/** What may stand here: the next of the list, the next of a wider level, or the first of a list under what is open. */
function expect(ordinal: Ordinal, last: Ordinal | undefined, open: readonly OpenList[]): readonly Ordinal[] {
  const { kind, path, label } = ordinal;
  const [before, own] = splitLabel(label);
  const first: Ordinal = { kind, label: before + writeLabel(1, own, kind), path: [...path.slice(0, -1), 1] };
  if (last === undefined) return path.length > 1 && open.length <= 1 ? [ordinal] : [first];
  // Điều 5b is followed by Điều 6 as well, and Điều 5 by Điều 5a.
  if (path.length > last.path.length) return [first];
  const wider: Ordinal = path.length < last.path.length ? { kind, label: splitLabel(last.label)[0], path: last.path.slice(0, -1) } : last;
  const next = wider.path.at(-1) === lastOf(wider.kind) ? [] : [nextOrdinal(wider)];
  // 4.2.1 behind 4.1.10 begins a list; 4.3 behind 4.1 leaves one out.
  const sameParent = path.slice(0, -1).every((number, level) => number === last.path[level]);
  return sameParent ? next : [first];
}

const lastOf = (kind: OrdinalKind): number | undefined => (kind === "letter" || kind === "capital" ? 23 : undefined);
