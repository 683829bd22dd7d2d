import type { Issue } from "@kehoach/core";
import type { DocumentTree } from "@kehoach/document";
import type { SectionKind } from "@kehoach/plan";
import { foldVietnamese } from "@kehoach/text";
import { kindWithin } from "./classify-section.ts";
import { readLabel } from "./read-label.ts";
import { type Line, type TableLine, toLines } from "./line.ts";

/** A section of the document: its heading and what stands directly under it. */
export interface Part {
  /** The heading; absent for what stands before the first one. */
  readonly heading: Line | undefined;
  /** Further lines of the same heading: `Phần I` and, below, its title. */
  readonly headingLines: readonly Line[];
  readonly title: string;
  readonly level: number;
  readonly kind: SectionKind;
  /** Lines and tables directly under it, in order. */
  readonly content: readonly (Line | TableLine)[];
  readonly parent: Part | undefined;
}

interface OpenPart {
  heading: Line | undefined;
  headingLines: Line[];
  title: string;
  level: number;
  kind: SectionKind;
  content: (Line | TableLine)[];
  parent: OpenPart | undefined;
}

/**
 * Divides a document into sections by its ordinals and capital letters.
 *
 * @param tree - The document.
 * @param issues - Receives the ordinals that a scanner misread.
 * @returns The sections in order; the first holds what stands before the first heading.
 */
export function buildOutline(tree: DocumentTree, issues: Issue[]): readonly Part[] {
  const lines = toLines(tree, issues);
  const parts: OpenPart[] = [{ heading: undefined, headingLines: [], title: "", level: 0, kind: "other", content: [], parent: undefined }];
  for (let index = 0; index < lines.length; index++) {
    const whole = lines[index];
    const current = parts.at(-1);
    if (whole === undefined || current === undefined) continue;
    const [line, behind] = whole.kind === "line" ? splitTitle(whole) : [whole, undefined];
    // Nơi nhận: what follows is no duty of anybody.
    const closing = line.kind === "line" && line.words.length <= longestClosing && /^\s*noi nhan\s?:?\s*$/u.test(line.folded);
    // Biểu số 01: a form behind the document is an annex by another name.
    const form =
      line.kind === "line" &&
      line.ordinal === undefined &&
      line.words.length <= 120 &&
      /^\s*[bp]/iu.test(line.words) &&
      /^(?:phu )?bieu(?: mau)?(?: so)? ?(?:\d{1,2}|[ivx]{1,4})(?:[.:-]|$| \p{L})/u.test(line.folded.trim());
    const level = closing || form ? 1 : line.kind === "line" ? headingLevel(line, lines, index, current) : undefined;
    if (line.kind === "table" || level === undefined) {
      current.content.push(line);
      continue;
    }
    const headingLines = [line];
    let title = line.words.trim();
    // The title of a part or an annex often stands on the lines below its number, in capital letters.
    while ((line.ordinal !== undefined || form) && level === 1) {
      const next = lines[index + 1];
      if (next?.kind !== "line" || next.ordinal !== undefined || !isCapital(next.words)) break;
      headingLines.push(next);
      title = `${title} ${next.words.trim()}`.trim();
      index += 1;
    }
    let parent: OpenPart | undefined = current;
    while (parent !== undefined && parent.level >= level) parent = parent.parent;
    const annex = line.ordinal?.kind === "annex" || form;
    parts.push({
      heading: line,
      headingLines,
      title,
      level,
      kind: annex ? "annex" : closing ? "other" : kindWithin(title, level, parent?.level === 0 ? undefined : parent?.kind),
      content: behind === undefined ? [] : [behind],
      parent,
    });
  }
  for (const part of parts) if (part.kind === "other" && saysTasks(part)) markTasks(part);
  // Beside one that states a task the others of the same section do too.
  for (const part of parts) if (part.kind === "other" && part.parent?.kind === "tasks") part.kind = "tasks";
  return parts;
}

/** `Nơi nhận:`, with what white space may stand around it. */
const longestClosing = 40;

/** `III. KINH PHÍ: 260 triệu đồng từ nguồn …`: a title in capitals and, on the same line, what stands under it. */
function splitTitle(line: Line): readonly [title: Line, behind: Line | undefined] {
  const kind = line.ordinal?.kind;
  const colon = kind === "roman" || kind === "capital" ? line.words.slice(0, 120).search(/:\s+\S/u) : -1;
  if (colon < 0 || !isCapital(line.words.slice(0, colon))) return [line, undefined];
  const words = line.words.slice(colon + 1).trimStart();
  const title = line.words.slice(0, colon);
  return [
    { ...line, words: title, folded: foldVietnamese(title) },
    {
      ...line,
      ordinal: undefined,
      words,
      wordsAt: line.wordsAt + line.words.length - words.length,
      folded: foldVietnamese(words),
      marked: undefined,
    },
  ];
}

/** Whether the lines of a section say who does it and, beside, when or for how much: it states tasks, whatever its heading is. */
function saysTasks({ heading, content }: OpenPart): boolean {
  if (heading?.ordinal === undefined) return false;
  const labels = new Set(content.flatMap((line) => (line.kind === "line" ? (readLabel(line.words)?.label ?? []) : [])));
  const who = labels.has("lead") || labels.has("coordinating") || labels.has("roles");
  return who && (labels.has("time") || labels.has("deadline") || labels.has("money"));
}

/** The section, and those around it whose headings say nothing of what they are about. */
function markTasks(part: OpenPart): void {
  for (let at: OpenPart | undefined = part; at !== undefined && at.level >= 2 && at.kind === "other"; at = at.parent) at.kind = "tasks";
}

/** Whether words are printed in capital letters, as titles are. */
export function isCapital(words: string): boolean {
  if (/[a-z]/u.test(words)) return false;
  const letters = words.replace(/[^\p{L}]/gu, "");
  return letters.length >= 4 && letters === letters.toUpperCase();
}

function headingLevel(line: Line, lines: readonly (Line | TableLine)[], index: number, current: OpenPart): number | undefined {
  const kind = line.ordinal?.kind;
  if (kind === "bullet" || (kind === undefined && line.marked === undefined)) return undefined;
  const words = line.words.trim();
  // What ends like a sentence, or holds one, is no heading.
  const sentence =
    words.includes(".") || words.endsWith(";")
      ? (/[.;]$/u.test(words) && !/\.{3}$/u.test(words)) || /\p{Ll}\.\s+\p{Lu}/u.test(words)
      : false;
  switch (kind) {
    case "part":
    case "chapter":
      return words.length <= 300 ? 1 : undefined;
    case "annex":
      // A sentence may begin with the name of an annex: only a short line or one in capitals is its heading.
      return words.length <= 200 && !sentence ? 1 : undefined;
    case "section":
    case "subsection":
      return 2;
    case "capital":
    case "roman":
      return words.length <= 300 && !sentence ? levelAmong(kind, current) : undefined;
    case "clause":
    case "number": {
      const depth = line.ordinal?.path.length ?? 1;
      if (words !== "" && labelledBelow(lines, index)) return 2 + depth;
      // 3. goes on with the list in which 1. and 2. head tasks.
      if (words !== "" && current.kind === "tasks" && isSibling(line, current)) return 2 + depth;
      // 4.1.3 numbers a heading however long it is; 3. may number a paragraph.
      if (sentence || words.length > (depth > 1 ? 600 : 220) || words === "") return undefined;
      // A numbered line under a list of tasks or duties that nothing stands under is an item, not a heading.
      return followsItem(lines, index, line) || line.marked !== undefined || words.endsWith(":") ? 2 + depth : undefined;
    }
    case "letter": {
      if (labelledBelow(lines, index)) return 7;
      if (sentence || words.length > 220 || words === "") return undefined;
      return followsItem(lines, index, line) || words.endsWith(":") ? 7 : undefined;
    }
    case "lower-roman":
      return labelledBelow(lines, index) ? 8 : undefined;
    case "article":
      return words.length <= 120 && !sentence ? 2 : undefined;
    case undefined:
      return line.marked !== undefined && current.level > 0 && !sentence && words.length <= 200 ? Math.min(6, line.marked + 1) : undefined;
    default:
      return kind satisfies never;
  }
}

/** `I.` under `B.`, or `A.` under `II.`: of the two kinds the one that came first stands above. */
function levelAmong(kind: "capital" | "roman", current: OpenPart): number {
  let isInner = false;
  for (let part: OpenPart | undefined = current; part !== undefined; part = part.parent) {
    const other = part.heading?.ordinal?.kind;
    if (other === kind) return part.level;
    isInner ||= other === "capital" || other === "roman";
  }
  return isInner ? 2.5 : 2;
}

/** How many lines below a task say who does it and when. */
const labelsWithin = 40;

/** Whether the lines under this one, up to the next ordinal, say who does it or when: then it heads a task, however long it is. */
function labelledBelow(lines: readonly (Line | TableLine)[], index: number): boolean {
  for (let at = index + 1; at <= index + labelsWithin; at++) {
    const line = lines[at];
    if (line === undefined || line.kind === "table" || (line.ordinal !== undefined && line.ordinal.kind !== "bullet")) return false;
    if (readLabel(line.words) !== undefined) return true;
  }
  return false;
}

/** Whether a numbered line follows the heading of this section, or of one around it, in the same list. */
function isSibling(line: Line, current: OpenPart): boolean {
  const path = line.ordinal?.path ?? [];
  for (let part: OpenPart | undefined = current; part !== undefined; part = part.parent) {
    const own = part.heading?.ordinal;
    if (own?.kind !== "number" || own.path.length !== path.length) continue;
    return path.every((label, depth) => label === (own.path[depth] ?? 0) + (depth === path.length - 1 ? 1 : 0));
  }
  return false;
}

/** Whether something of a lower level stands under a numbered line: that makes it a heading. */
function followsItem(lines: readonly (Line | TableLine)[], index: number, line: Line): boolean {
  const next = lines[index + 1];
  if (next === undefined) return false;
  if (next.kind === "table") return true;
  const own = line.ordinal;
  const other = next.ordinal;
  if (other === undefined) return !isCapital(next.words) || line.ordinal?.kind === "number";
  if (own?.kind === "number") {
    return other.kind === "letter" || other.kind === "bullet" || (other.kind === "number" && other.path.length > own.path.length);
  }
  // d) Kinh phí … over 2. Mở lớp: the number goes on with the list around; one below the letter begins with 1.
  return other.kind === "bullet" || (other.kind === "number" && own?.kind === "letter" && other.path.at(-1) === 1);
}
