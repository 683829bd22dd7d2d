import type { Period } from "@kehoach/calendar";
import { createIssue, type Stated } from "@kehoach/core";
import type { Conflict, Measure, Phase, Place, Quantity, Schedule, Target } from "@kehoach/plan";
import { isPointer, type Work } from "../work.ts";
import type { NotedAmount } from "../merge/attach-amounts.ts";
import { createPairBook } from "../merge/pair-book.ts";
import { pairBySimilarity, wordsOf } from "../merge/similarity.ts";
import { extractMessages } from "../messages.ts";
import type { Part } from "../outline/build-outline.ts";
import { labelPlace } from "../outline/label-place.ts";
import { type Line, spanOf, type TableLine } from "../outline/line.ts";
import { namesPlace } from "../tables/column-role.ts";
import { type FoundTable, unitIn } from "../tables/find-tables.ts";
import { readLevel } from "./read-level.ts";
import type { RecognisedRow } from "../tables/recognise-table.ts";
import type { PhaseRegistry } from "./read-phase.ts";
import { createUniqueIds } from "./unique-ids.ts";
import { countBySchedule, phaseOfSchedule, readTargetRow, readTargetWords, type TargetRowFields, type TargetWords } from "./read-target.ts";

interface BodyTarget {
  readonly ordinal: string;
  readonly phase: Phase | undefined;
  readonly words: TargetWords;
}

interface RowTarget extends BodyTarget {
  readonly fields: TargetRowFields;
  readonly place: Place;
  /** Place of the note, when the row has one. */
  readonly notePlace: Place;
}

/** The least similarity at which a row of the annex states a target of the body once more. */
const sameTarget = 0.5;

/**
 * Reads the targets: those of the body, those of an annex of targets, and both together where they say the same.
 *
 * @param work - The extraction.
 * @param tables - The recognised tables.
 * @param phases - Receives the phases.
 * @param period - Period of the plan.
 * @returns The targets in the order of the document, and the notes with amounts.
 */
export function readTargets(
  work: Work,
  tables: readonly FoundTable[],
  phases: PhaseRegistry,
  period: Stated<Period>,
): { readonly targets: readonly Target[]; readonly notes: readonly NotedAmount[] } {
  const body = readBody(work, phases);
  const rows = tables.filter(({ table }) => table.subject === "targets").flatMap((found) => readRows(work, found, phases));
  const whole = body.length + rows.length === 0 ? undefined : wholePhase(phases, period, [...body, ...rows]);
  const uniqueId = createUniqueIds();
  const targets: Target[] = [];
  const notes: NotedAmount[] = [];
  const makeId = (phase: Phase | undefined, ordinal: string): string =>
    uniqueId(`${phase?.id ?? "all"}-${ordinal === "-" || ordinal === "" ? String(targets.length + 1) : ordinal}`);
  const add = (from: BodyTarget, row: RowTarget | undefined): void => {
    const schedule = scheduleOf(work, row?.fields.schedule, from.phase ?? row?.phase);
    const phase = from.phase ?? row?.phase ?? phaseOfSchedule(schedule, phases.phases) ?? whole;
    const id = makeId(phase, from.ordinal);
    const { assignments = [], output, note } = row?.fields ?? {};
    const target: Target = {
      id,
      ordinal: from.ordinal,
      phase: phase?.id ?? "",
      title: from.words.title,
      modality: from.words.modality,
      measures: countBySchedule(from.words.measures, schedule),
      assignments,
      schedule,
      ...(output === undefined ? {} : { output }),
      ...(note === undefined ? {} : { note }),
      budget: [],
      statements: row === undefined || row === from ? [from.words.statement] : [from.words.statement, row.words.statement],
    };
    if (row !== undefined && row !== from) addConflicts(work, target, from.words, row.words, `/targets/${targets.length}`);
    targets.push(target);
    if (note !== undefined && row !== undefined) notes.push({ target, words: note, place: row.notePlace });
  };

  const partners = partnersOf(body, rows);
  const taken = new Set(partners.filter((partner) => partner !== undefined));
  body.forEach((target, index) => {
    const partner = partners[index];
    const row = partner === undefined ? undefined : rows[partner];
    if (row === undefined && rows.length > 0) {
      const place = target.words.statement.place.span;
      work.issues.push(
        createIssue(extractMessages, "target-without-annex-row", { ordinal: target.ordinal }, place === undefined ? {} : { span: place }),
      );
    }
    add(target, row);
  });
  rows.forEach((row, index) => {
    if (taken.has(index)) return;
    if (body.length > 0) {
      const span = row.place.span;
      work.issues.push(
        createIssue(extractMessages, "annex-row-without-target", { ordinal: row.ordinal }, span === undefined ? {} : { span }),
      );
    }
    add(row, row);
  });
  return { targets, notes };
}

/** The time of a target: that of its row, else the last day that the heading above it names (`Mục tiêu đến năm 2030`). */
function scheduleOf({ readers }: Work, own: Schedule | undefined, phase: Phase | undefined): Schedule {
  const given: Schedule = own ?? { kind: "unspecified", words: "" };
  if (given.words !== "" || phase === undefined) return given;
  const { value } = readers.times(phase.label);
  return value.kind === "by" ? value : given;
}

/** Rows of the annex for the targets of the body: within a phase by likeness of words; the rest of a phase of equal length by order. */
function partnersOf(body: readonly BodyTarget[], rows: readonly RowTarget[]): readonly (number | undefined)[] {
  const partners: (number | undefined)[] = body.map(() => undefined);
  if (rows.length === 0) return partners;
  const book = createPairBook();
  const [bodyPairs, rowPairs] = [body, rows].map((list) => list.map(({ words }) => book.pairsOf(words.title)));
  for (const phase of new Set(body.map((target) => target.phase))) {
    const left = body.flatMap((target, index) => (target.phase === phase ? [index] : []));
    const right = rows.flatMap((row, index) => (row.phase === undefined || phase === undefined || row.phase === phase ? [index] : []));
    const found = pairBySimilarity(
      left.flatMap((index) => bodyPairs?.[index] ?? []),
      right.flatMap((index) => rowPairs?.[index] ?? []),
      sameTarget,
      book,
    );
    left.forEach((index, at) => {
      const partner = found[at];
      if (partner !== undefined) partners[index] = right[partner];
    });
  }
  return partners;
}

function readBody(work: Work, phases: PhaseRegistry): readonly BodyTarget[] {
  const targets: BodyTarget[] = [];
  for (const part of work.parts) {
    if (part.kind !== "targets") continue;
    let phase = phaseOf(part, phases);
    let isGeneral = false;
    for (const [index, line] of part.content.entries()) {
      if (line.kind === "table" || isPointer(line) || unitIn(line.node.text.trim()) !== undefined) continue;
      const words = line.words.trim();
      // Mục tiêu chung · Mục tiêu đến năm 2030: a heading that lost its number
      const heading = headingAlone.exec(words);
      if (heading !== null) {
        isGeneral = heading[1] !== undefined;
        phase = phases.find(words) ?? phase;
      }
      if (heading !== null || isGeneral || introducesItems(line, part.content[index + 1])) {
        work.cover(line.node, "kept", part.title);
        continue;
      }
      // `Đến năm 2030:` introduces the items below it, and may name their phase.
      if (words.endsWith(":")) {
        phase = phases.find(words) ?? phase;
        work.cover(line.node, "kept", part.title);
        continue;
      }
      // `Bảng 1. Chỉ tiêu năm 2027` names the table below it.
      if (/^(?:bảng|biểu)(?: số)? \d{1,2}(?:[.:]|\s|$)/iu.test(words) && words.length <= 120) {
        work.cover(line.node, "kept", part.title);
        continue;
      }
      // `1. Mục tiêu tổng quát: …` says what the targets are for.
      if (/^mục tiêu (?:tổng quát|chung|tổng thể)[^:]{0,40}:/iu.test(words)) {
        work.cover(line.node, "kept", part.title);
        continue;
      }
      // `Mục tiêu đến năm 2030: đạt từ 80%`, `Đến năm 2030, …`: the line names its own phase.
      const label = /^(?:mục tiêu|chỉ tiêu)[^:]{0,80}:\s*/iu.exec(words)?.[0] ?? "";
      const own = phases.find(label === "" ? (/^(?:đến|trong) (?:hết )?năm \d{4}/iu.exec(words)?.[0] ?? "") : label);
      targets.push(readBodyTarget(work, part, line, own ?? phase, label.length));
      work.cover(line.node, "understood", `/targets/${targets.length - 1}`);
    }
    // `1.3. Mục tiêu đến năm 2030: Các chỉ tiêu cơ bản đạt từ 80% đến 100%`: the heading itself states the target.
    const inline = part.content.length === 0 && part.heading !== undefined ? /:\s*(?=\S)/u.exec(part.heading.words) : null;
    if (inline !== null && part.heading !== undefined) {
      const line = part.heading;
      const start = line.wordsAt + inline.index + inline[0].length;
      const place: Place = { part: "body", label: labelPlace(part), ...spanOf(work.tree, line.node) };
      targets.push({ ordinal: line.ordinal?.label ?? "-", phase, words: readTargetWords(work, line.node, start, place, work.issues) });
    }
  }
  return targets;
}

const headingAlone =
  /^(?:các )?(?:mục tiêu|chỉ tiêu)(?:(?: (chung|tổng quát|tổng thể))| cụ thể| chủ yếu| cơ bản)?(?:(?: đến| trong)?(?: hết)? (?:năm|giai đoạn) \d{4}(?:\s?[-–]\s?\d{4})?)?$/iu;

/** `- Phổ cập mầm non` over `• 100% trẻ …`: a short item of a list that an inner list with another mark follows, and that sets no number. */
function introducesItems(line: Line, next: Line | TableLine | undefined): boolean {
  // Mục tiêu 1: Về sức khỏe, over Chỉ tiêu 1: …
  if (next?.kind === "line" && /^(?:nhóm )?mục tiêu \d{1,2}\s?[:.]\s?\D{3,120}$/iu.test(line.words) && /^chỉ tiêu \d/iu.test(next.words))
    return true;
  if (line.ordinal?.kind !== "bullet" || next?.kind !== "line" || next.ordinal?.kind !== "bullet") return false;
  return next.ordinal.label !== line.ordinal.label && line.ordinal.label !== "+" && line.words.length <= 80 && !/[\d.;,]/u.test(line.words);
}

function readBodyTarget(work: Work, part: Part, line: Line, phase: Phase | undefined, skip: number): BodyTarget {
  const place: Place = { part: "body", label: labelPlace(part, line.ordinal), ...spanOf(work.tree, line.node) };
  return {
    ordinal: line.ordinal === undefined || line.ordinal.kind === "bullet" ? "-" : line.ordinal.label,
    phase,
    words: readTargetWords(work, line.node, line.wordsAt + skip, place, work.issues),
  };
}

function phaseOf(part: Part, phases: PhaseRegistry): Phase | undefined {
  for (let at: Part | undefined = part; at?.kind === "targets"; at = at.parent) {
    const phase = phases.find(at.title);
    if (phase !== undefined) return phase;
  }
  return undefined;
}

function readRows(work: Work, found: FoundTable, phases: PhaseRegistry): readonly RowTarget[] {
  const annex = labelPlace(found.part);
  return found.table.groups.flatMap((group) => {
    const phase = phases.find(group.title);
    return group.rows.flatMap((row): readonly RowTarget[] => {
      const label = `${annex}${group.ordinal === "" ? "" : `, mục ${group.ordinal}`}, dòng ${row.ordinal}`;
      const place: Place = { part: "annex", label, ...(row.span === undefined ? {} : { span: row.span }) };
      const content = row.cells.get("content");
      const words = readTargetWords(work, content ?? { text: "" }, 0, place, []);
      const target: RowTarget = {
        ordinal: row.ordinal,
        phase,
        words,
        fields: readTargetRow(work, row),
        place,
        notePlace: placeOfNote(work, row, label),
      };
      const unit = row.cells.get("unit")?.text.trim() ?? found.measuredIn ?? "";
      const levels = row.milestones.filter(({ node }) => /[\p{L}\d]/u.test(node.text));
      if (levels.length === 0) return [target];
      // A column a place: one target, with the level of each.
      if (levels.every(({ header }) => namesPlace(header))) {
        const measures = levels
          .flatMap(({ header, node }) =>
            readLevel(work.readers, words.title, node.text, unit).map((measure) => ({ ...measure, population: header.trim() })),
          )
          .map((measure, index): Measure => ({ ...measure, id: `m${index + 1}` }));
        return [{ ...target, words: { ...words, measures } }];
      }
      return levels.map(({ header, node }): RowTarget => {
        const year = /(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?/u.exec(header)?.[0];
        const measures = readLevel(work.readers, words.title, node.text, unit);
        return {
          ...target,
          phase: (year === undefined ? undefined : phases.find(year.length > 4 ? year : `năm ${year}`)) ?? phase,
          words: { ...words, measures },
        };
      });
    });
  });
}

function placeOfNote(work: Work, row: RecognisedRow, label: string): Place {
  const note = row.cells.get("note");
  return { part: "annex", label: `${label}, cột ghi chú`, ...(note === undefined ? {} : spanOf(work.tree, note)) };
}

/** The phase of targets under no heading that names one: the period of the plan. */
function wholePhase(phases: PhaseRegistry, period: Stated<Period>, targets: readonly BodyTarget[]): Phase | undefined {
  if (targets.every((target) => target.phase !== undefined)) return undefined;
  if (period.kind !== "stated") {
    // A plan that says no period has that of the phases it names.
    const [first, ...others] = phases.phases;
    if (first === undefined) return undefined;
    const [begin, end] = others.reduce(
      ([a, b], phase) => [phase.from < a ? phase.from : a, phase.to > b ? phase.to : b],
      [first.from, first.to],
    );
    return phases.add(`${begin.slice(0, 4)} - ${end.slice(0, 4)}`, begin, end);
  }
  const [from, to] = [period.value.from.slice(0, 4), period.value.to.slice(0, 4)];
  return phases.add(from === to ? `Năm ${to}` : `${from} - ${to}`, period.value.from, period.value.to);
}

/** Both statements stay; the body holds, because the annex is printed from it. */
function addConflicts(work: Work, target: Target, body: TargetWords, annex: TargetWords, path: string): void {
  const [first = "", second = ""] = [body.statement.words, annex.statement.words];
  const statements: Conflict["statements"] = [body.statement, annex.statement];
  const differ = (field: string, vi: string, en: string): void => {
    work.conflicts.push({ path: `${path}/${field}`, statements, chosen: 0, policy: "body-over-annex" });
    const span = annex.statement.place.span;
    const issue = createIssue(
      extractMessages,
      "statements-differ",
      { field: `${vi} ${target.ordinal}`, first, second },
      span === undefined ? {} : { span },
    );
    const english = issue.message.en.replace(`${vi} ${target.ordinal}`, `${en} ${target.ordinal}`);
    work.issues.push({ ...issue, message: { ...issue.message, en: english }, severity: field === "measures" ? "warning" : "info" });
  };
  if (!sameNumbers(body.measures, annex.measures)) differ("measures", "Mức của mục tiêu", "The level of target");
  else if (wordsOf(first).join(" ") !== wordsOf(second).join(" ")) differ("title", "Lời văn của mục tiêu", "The words of target");
}

function sameNumbers(a: readonly Measure[], b: readonly Measure[]): boolean {
  const key = (quantity: Quantity): string =>
    quantity.kind === "qualitative" || quantity.kind === "to-be-set" ? quantity.kind : JSON.stringify(quantity);
  return (
    a.length === b.length &&
    a.every((measure, index) => key(measure.quantity) === key(b[index]?.quantity ?? { kind: "to-be-set", words: "" }))
  );
}
