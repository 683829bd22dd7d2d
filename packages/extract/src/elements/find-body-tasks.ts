import type { Ordinal } from "@kehoach/text";
import { isPointer, type Work } from "../work.ts";
import type { Part } from "../outline/build-outline.ts";
import { labelPlace } from "../outline/label-place.ts";
import type { Line } from "../outline/line.ts";
import { readLabel } from "../outline/read-label.ts";
import { splitLabels } from "./read-task-facts.ts";

/** A task as the body states it: one line, or a heading with the lines under it. */
export interface BodyTask {
  readonly ordinal: string;
  readonly title: string;
  readonly part: Part;
  /** Whether the heading of the part is the title. */
  readonly isHeading: boolean;
  readonly lines: readonly Line[];
  readonly label: string;
}

/** Labels that end what is said of a task. */
const closing = new Set(["time", "deadline", "lead", "coordinating", "roles", "money"]);

/**
 * Finds the tasks the body states: headings with labelled lines, items of a list, and headings with nothing but prose under them.
 *
 * @param work - The extraction.
 * @returns The tasks, in the order of the document.
 */
export function findBodyTasks(work: Work): readonly BodyTask[] {
  return work.parts.flatMap((part, index): readonly BodyTask[] => {
    // An ordinal without words is the row of a table that lost its form.
    if (part.kind !== "tasks" || part.heading === undefined || part.title === "") return [];
    const lines = part.content.filter((line): line is Line => line.kind === "line" && !isPointer(line));
    const children = work.parts[index + 1]?.parent === part;
    if (lines.length === 0) return isLeaf(part, children) ? [wholePart(part, lines)] : [];
    const labels = lines.map((line) => readLabel(line.words)?.label);
    const closings = labels.filter((label) => label !== undefined && closing.has(label));
    const repeated = closings.some((label, at) => closings.indexOf(label) !== at);
    const lettered = part.heading.ordinal?.kind === "letter";
    const listed = lines.length > 1 && lines.every((line) => line.ordinal !== undefined);
    if (startsItems(lines, labels)) return labelledItems(part, lines, labels);
    if ((closings.length > 0 && !repeated && !children) || (lettered && !repeated && !listed)) return [wholePart(part, lines)];
    if (repeated) return labelledItems(part, lines, labels);
    return listedItems(part, lines, children);
  });
}

/** `- Mở chuyên trang` over `+ Chủ trì: …`: labels with the marker of an inner list belong to the item above them, not to the heading. */
function startsItems(lines: readonly Line[], labels: readonly (string | undefined)[]): boolean {
  const markerOf = (line: Line | undefined): string | undefined => (line?.ordinal?.kind === "bullet" ? line.ordinal.label : undefined);
  const outer = markerOf(lines[0]);
  if (outer === undefined || labels[0] !== undefined) return false;
  const inner = lines.filter((_, at) => closing.has(labels[at] ?? "")).map(markerOf);
  return inner.length > 0 && outer !== "+" && inner.every((marker) => marker === "+");
}

function wholePart(part: Part, lines: readonly Line[]): BodyTask {
  return { ordinal: part.heading?.ordinal?.label ?? "", title: part.title, part, isHeading: true, lines, label: labelPlace(part) };
}

/** A numbered heading of a task with nothing under it: the task is said in one line. */
function isLeaf(part: Part, children: boolean): boolean {
  return !children && part.content.length === 0 && part.heading?.ordinal?.kind === "number" && part.parent?.kind === "tasks";
}

/** Several tasks with labelled lines under one heading: each begins where the labels of the one before it have ended. */
function labelledItems(part: Part, lines: readonly Line[], labels: readonly (string | undefined)[]): readonly BodyTask[] {
  const items: { title: Line; lines: Line[]; closed: boolean }[] = [];
  const before: Line[] = [];
  lines.forEach((line, at) => {
    const item = items.at(-1);
    const label = labels[at];
    const closes = label !== undefined && closing.has(label);
    const inner = line.ordinal?.kind === "bullet" && line.ordinal.label === "+";
    if (label === undefined && !inner && (item === undefined || item.closed)) {
      // What stands before the line above the first label introduces all of them.
      items.push({ title: line, lines: [line], closed: false });
      return;
    }
    if (item === undefined) {
      before.push(line);
      return;
    }
    if (label === undefined && !inner && !item.closed && isTitle(line) && !item.lines.some((own) => readLabel(own.words) !== undefined)) {
      before.push(...item.lines);
      items[items.length - 1] = { title: line, lines: [line], closed: false };
      return;
    }
    item.lines.push(line);
    item.closed ||= closes;
  });
  return items.map(({ title, lines: own, closed }) => ({
    ordinal: ordinalOf(title.ordinal),
    title: title.words.trim().replace(/:$/u, ""),
    part,
    isHeading: false,
    lines: own,
    label: closed ? labelPlace(part, title.ordinal) : labelPlace(part),
  }));
}

/** `* Đào tạo trình độ đại học:` */
function isTitle(line: Line): boolean {
  return line.words.trim().endsWith(":") || line.ordinal?.label === "*" || (line.ordinal !== undefined && line.ordinal.kind !== "bullet");
}

/** The items of a list; prose under a heading that has no parts is one task under its name. */
function listedItems(part: Part, lines: readonly Line[], children: boolean): readonly BodyTask[] {
  const items: { readonly line: Line; readonly lines: Line[] }[] = [];
  let item: { readonly line: Line; readonly lines: Line[] } | undefined;
  // Under items with a dash those with a plus go on with them.
  const outer = lines.find((line) => line.ordinal?.kind === "bullet")?.ordinal?.label;
  for (const line of lines) {
    const inner = line.ordinal?.kind === "bullet" && item !== undefined && outer !== undefined && line.ordinal.label !== outer;
    // Điều 2. Giao … tổ chức thực hiện: another article of the document.
    if (line.ordinal?.kind === "article") item = undefined;
    else if (line.ordinal !== undefined && !inner && readLabel(line.words) === undefined && !line.words.trim().endsWith(":")) {
      item = { line, lines: [line] };
      items.push(item);
    } else if (line.ordinal === undefined || inner || readLabel(line.words) !== undefined) {
      // What has no ordinal goes on with the item above it; above the first one it is prose, or a table that lost its form.
      item?.lines.push(line);
    } else {
      item = undefined;
    }
  }
  if (items.length === 0 && !children && saysOneByOne(lines))
    return lines.map((line) => ({ ordinal: "", title: line.words.trim(), part, isHeading: false, lines: [line], label: labelPlace(part) }));
  if (items.length === 0 && !children && isTask(part, lines)) return [wholePart(part, lines)];
  return items.map(({ line, lines: own }) => ({
    ordinal: ordinalOf(line.ordinal),
    title: line.words.trim(),
    part,
    isHeading: false,
    lines: own,
    label: labelPlace(part, line.ordinal),
  }));
}

/** A list without marks: each of its lines says, in itself, who does it or by when. */
function saysOneByOne(lines: readonly Line[]): boolean {
  return (
    lines.length > 1 &&
    lines.every(
      ({ ordinal, words }) =>
        ordinal === undefined &&
        readLabel(words) === undefined &&
        /^\p{Lu}/u.test(words.trim()) &&
        /chủ trì|hoàn thành|(?:hằng|hàng|mỗi) (?:năm|quý|tháng)/iu.test(words),
    )
  );
}

/** Prose that says what is to be done: it stands under a numbered heading inside the section of tasks. */
function isTask(part: Part, lines: readonly Line[]): boolean {
  return (
    part.heading?.ordinal?.kind === "number" &&
    part.parent?.kind === "tasks" &&
    lines.every((line) => line.ordinal === undefined) &&
    lines.some((line) => /[.;]$/u.test(line.words.trim()) || splitLabels(line.words).parts.length > 0)
  );
}

function ordinalOf(ordinal: Ordinal | undefined): string {
  return ordinal === undefined || ordinal.kind === "bullet" ? "" : ordinal.label;
}
