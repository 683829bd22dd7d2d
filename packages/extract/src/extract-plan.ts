import type { Agencies } from "@kehoach/agencies";
import { createIssue, type Issue } from "@kehoach/core";
import type { DocumentTree, TextNode } from "@kehoach/document";
import { findMoney } from "@kehoach/money";
import { type Citation, type Conflict, type Plan, type PlanKind, type Section, type Solution } from "@kehoach/plan";
import type { UnitTerm } from "@kehoach/plan/vocabularies";
import { createCoverage } from "./coverage.ts";
import { readBodyTasks } from "./elements/read-body-tasks.ts";
import { readDuties } from "./elements/read-duties.ts";
import { findTitlePage, readHead } from "./elements/read-head.ts";
import { createPhaseRegistry } from "./elements/read-phase.ts";
import { placed } from "./elements/read-target.ts";
import { readTargets } from "./elements/read-targets.ts";
import { readTaskTables } from "./elements/read-task-tables.ts";
import { readTotals } from "./elements/read-totals.ts";
import type { Extraction } from "./extraction.ts";
import { attachAmounts } from "./merge/attach-amounts.ts";
import { extractMessages } from "./messages.ts";
import { buildOutline, type Part } from "./outline/build-outline.ts";
import { isPageNumber } from "./outline/join-pages.ts";
import { labelPlace } from "./outline/label-place.ts";
import { type Line, spanOf, toLine } from "./outline/line.ts";
import { prepareTree } from "./prepare-tree.ts";
import type { ColumnRole } from "./tables/column-role.ts";
import { findTables, isLetterhead } from "./tables/find-tables.ts";
import { splitNode } from "./tables/source-lines.ts";
import { createReaders } from "./create-readers.ts";
import { mayStateAmount } from "./words/may-state-amount.ts";
import { isPointer, type Work } from "./work.ts";

/** What the caller knows about the document. */
export interface ExtractPlanOptions {
  /** The agencies to know, for example those of your province by `createAgencies`. Default: `knownAgencies`. @vi cơ quan */
  readonly agencies?: Agencies;
  /** The units of count with their nouns, `units.terms` of `createVocabularies`. Default: those of `@kehoach/plan`. @vi đơn vị đếm */
  readonly units?: readonly UnitTerm[];
  /** Id of the plan. Default: the id of the document, made into lower-case letters, digits and hyphens. */
  readonly id?: string;
  /** Kind of document. Default: as its head says. */
  readonly kind?: PlanKind;
  /** Where the plan holds: `tỉnh Lâm Đồng`. Default: as its head says. @vi địa bàn */
  readonly jurisdiction?: string;
  /**
   * What columns of tables hold, by the words of their header or by their number, counted from 1: `{ "Đầu mối": "lead", "6": "money" }`.
   * Default: as headers and contents say.
   */
  readonly columns?: Readonly<Record<string, ColumnRole>>;
}

/**
 * Reads a plan out of a document: targets, tasks, duties, money, times and agencies, each with its place; what is said twice
 * becomes one element with two statements, what differs a conflict, and what is not understood an issue. Nothing is dropped
 * silently.
 *
 * @vi kế hoạch
 * @param document - The document, as a reader of `@kehoach/document` gives it.
 * @param options - What the caller knows about it.
 * @returns The plan, the issues, and what became of every part of the text.
 * @example
 * ```ts
 * import { readText } from "@kehoach/document";
 * const text = "KẾ HOẠCH\nPhổ cập kỹ năng số tỉnh Lâm Đồng giai đoạn 2027 - 2030\nI. MỤC TIÊU\na) 100% công chức được bồi dưỡng kỹ năng số.";
 * const { plan } = extractPlan(readText(text, { id: "lam-dong" }));
 * plan.targets.map((target) => target.measures[0]?.quantity); // → [{ kind: "exact", value: "100" }]
 * ```
 */
export function extractPlan(document: DocumentTree, options: ExtractPlanOptions = {}): Extraction {
  const tree = prepareTree(document, options.agencies);
  const issues: Issue[] = [...tree.issues];
  const parts = buildOutline(tree, issues);
  const coverage = createCoverage(tree);
  const conflicts: Conflict[] = [];
  const readers = createReaders(options);
  const begun: Work = { tree, parts, issues, conflicts, readers, cover: coverage.cover, covered: coverage.covered };

  for (const block of tree.blocks) {
    if (block.kind !== "table" && block.kind !== "page-break" && isPageNumber(block.text)) begun.cover(block, "ignored", "page number");
  }

  const front = parts[0];
  // In Word the letterhead is a table; its cells are lines of the head like any other.
  const frontLines = (front?.content ?? []).flatMap((line) =>
    line.kind === "line"
      ? [line]
      : isLetterhead(line.table.rows)
        ? line.table.rows.flatMap((row) =>
            row.cells.flatMap((cell) => splitNode(cell, cell.breaks ?? [], tree.id).map((part) => toLine(part, line.block))),
          )
        : [],
  );
  const behind = parts.slice(1).flatMap((part) => (part.kind === "annex" ? [] : part.content.filter((line) => line.kind === "line")));
  const titlePage = findTitlePage(behind);
  const head = readHead(tree, frontLines.length > 0 ? frontLines : openingOf(parts[1]), titlePage, issues);
  for (const line of titlePage) if (head.used.has(line.block)) begun.cover(line.node, "understood", "/title");
  for (const line of frontLines) {
    if (head.used.has(line.block)) begun.cover(line.node, "understood", "/title");
    else begun.cover(line.node, "kept", labelPlace(front));
  }
  for (const part of parts) {
    for (const line of part.headingLines) begun.cover(line.node, "understood", "/sections");
  }

  const year = yearOf(head.period);
  const work: Work = year === undefined ? begun : { ...begun, year };
  forget(issues, options.kind === undefined ? undefined : "kind-not-found");
  forget(issues, options.jurisdiction === undefined ? undefined : "jurisdiction-unresolved");
  const tables = findTables(work, options);
  checkReferences(work, head.number);
  const phases = createPhaseRegistry(head.period.kind === "stated" ? head.period.value.from : undefined, issues);
  const { targets: statedTargets, notes } = readTargets(work, tables, phases, head.period);
  const taskGroups = readTaskTables(work, tables);
  const groups = readBodyTasks(work, taskGroups);
  const attached = attachAmounts(
    groups.flatMap((group) => group.tasks),
    statedTargets,
    notes,
    issues,
  );
  const tasks = new Map(attached.tasks.map((task) => [task.id, task]));
  const totals = readTotals(work, tables);
  const duties = readDuties(work);
  const solutions = readSolutions(work);
  coverRest(work, coverage.covered);
  coverNotes(work);

  if (attached.targets.length === 0) issues.push(createIssue(extractMessages, "no-targets"));
  if (attached.tasks.length === 0) issues.push(createIssue(extractMessages, "no-tasks"));
  const { used: _used, ...headFields } = head;
  const plan: Plan = {
    schemaVersion: 1,
    id: options.id ?? toId(tree.id),
    ...headFields,
    ...(options.kind === undefined ? {} : { kind: options.kind }),
    ...(options.jurisdiction === undefined ? {} : { jurisdiction: { kind: "unresolved", words: options.jurisdiction } }),
    phases: phases.phases,
    sections: readSections(work),
    targets: attached.targets,
    taskGroups: groups.map((group) => ({ ...group, tasks: group.tasks.map((task) => tasks.get(task.id) ?? task) })),
    ...totals,
    solutions,
    duties,
    baselines: [],
    citations: gatherCitations(work, head.number),
    parents: [],
    sources: [{ id: tree.id, title: tree.id, format: tree.format ?? "authored", length: tree.text.length }],
    conflicts,
  };
  return { plan, issues: sortIssues(issues), coverage: coverage.finish() };
}

/** An annex without its document says above its table what it belongs to. */
function openingOf(part: Part | undefined): readonly Line[] {
  if (part?.kind !== "annex") return [];
  const end = part.content.findIndex(({ kind }) => kind === "table");
  const lines = end < 0 ? part.content : part.content.slice(0, end);
  return [...part.headingLines.filter(({ words }) => words.trim() !== ""), ...lines.filter((line) => line.kind === "line")];
}

/** The year of a period of one year. */
function yearOf(period: Plan["period"]): number | undefined {
  if (period.kind !== "stated") return undefined;
  const year = period.value.to.slice(0, 4);
  return period.value.from.startsWith(year) ? Number(year) : undefined;
}

/** What the caller has said is no doubt. */
function forget(issues: Issue[], code: string | undefined): void {
  const at = issues.findIndex((issue) => issue.code === code);
  if (at >= 0) issues.splice(at, 1);
}

function toId(name: string): string {
  const id = name
    .replace(/\.[a-z]+$/iu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
  return id === "" ? "plan" : id;
}

function readSections(work: Work): readonly Section[] {
  return work.parts.flatMap((part, index): readonly Section[] => {
    if (part.heading === undefined) return [];
    const start = spanOf(work.tree, part.heading.node).span;
    const last = part.content.at(-1);
    const end = last === undefined ? undefined : last.kind === "table" ? last.table.span : spanOf(work.tree, last.node).span;
    const span = start === undefined ? undefined : { ...start, end: end?.end ?? start.end };
    return [
      {
        id: `s${index}`,
        ordinal: part.heading.node.text
          .slice(0, part.heading.wordsAt)
          .trim()
          .replace(/[.):]$/u, ""),
        title: part.title,
        level: part.level,
        kind: part.kind,
        ...(span === undefined ? {} : { span }),
      },
    ];
  });
}

function readSolutions(work: Work): readonly Solution[] {
  const solutions: Solution[] = [];
  for (const part of work.parts) {
    if (part.kind !== "solutions") continue;
    for (const line of part.content) {
      if (line.kind === "table" || isPointer(line)) continue;
      solutions.push({
        id: `solution-${solutions.length + 1}`,
        ordinal: line.ordinal?.label ?? "",
        group: part.title,
        title: line.words.trim(),
        statements: [
          { place: { part: "body", label: labelPlace(part, line.ordinal), ...spanOf(work.tree, line.node) }, words: line.words.trim() },
        ],
      });
      work.cover(line.node, "understood", `/solutions/${solutions.length - 1}`);
      reportAmounts(work, line.node);
    }
  }
  return solutions;
}

/** Amounts in running text are said, because they are in no total. */
function reportAmounts(work: Work, node: TextNode): void {
  if (!mayStateAmount(node.text)) return;
  for (const found of findMoney(node.text)) {
    const words = node.text.slice(found.start, found.end);
    work.issues.push(createIssue(extractMessages, "amount-in-text", { words }, spanOf(work.tree, node, found.start, found.end)));
  }
}

/** An annex names the document it belongs to; another number there is a conflict, and the head holds. */
function checkReferences(work: Work, number: Plan["number"]): void {
  if (number.kind !== "stated") return;
  for (const part of work.parts) {
    for (const line of part.content) {
      if (part.kind !== "annex" || line.kind === "table" || !isPointer(line)) continue;
      const match = /số:? ?(\d+(?:\.\d+)*) ?(\/ ?[\p{L}\d&/-]+)/u.exec(line.node.text);
      const found = match === null ? undefined : `${match[1] ?? ""}${match[2] ?? ""}`.replaceAll(" ", "");
      if (found === undefined || found === number.value) continue;
      const place = spanOf(work.tree, line.node);
      const own = { part: "body" as const, label: labelPlace(undefined), ...(number.span === undefined ? {} : { span: number.span }) };
      const statements = [
        { place: own, words: number.value },
        { place: { part: "annex" as const, label: labelPlace(part), ...place }, words: found },
      ];
      work.conflicts.push({ path: "/number", statements, chosen: 0, policy: "body-over-annex" });
      const params = { field: "Số văn bản / The number", first: number.value, second: found };
      work.issues.push(createIssue(extractMessages, "statements-differ", params, place));
    }
  }
}

/** What no element took: pointers are ignored on purpose, sections of prose are kept as text, the rest was not understood. */
function coverRest(work: Work, covered: (node: TextNode) => boolean): void {
  for (const part of work.parts) {
    for (const line of part.content) {
      if (line.kind !== "table") continue;
      for (const row of line.table.rows) for (const cell of row.cells) work.cover(cell, "understood", "table");
    }
    const left = part.content.filter((line): line is Line => line.kind === "line" && !covered(line.node));
    const kept: Line[] = [];
    for (const line of left) {
      if (isPointer(line)) {
        work.cover(line.node, "ignored", "pointer to an annex");
        continue;
      }
      if (part.kind === "targets" || part.kind === "annex") {
        work.cover(line.node, "not-understood", part.title);
        const words = line.node.text.slice(0, 80);
        work.issues.push(createIssue(extractMessages, "text-not-understood", { words }, spanOf(work.tree, line.node)));
        continue;
      }
      kept.push(line);
      work.cover(line.node, "kept", part.title === "" ? labelPlace(part) : part.title);
      reportAmounts(work, line.node);
    }
    const [first] = kept;
    const last = kept.at(-1);
    if (first === undefined || last === undefined || part.heading === undefined) continue;
    const [start, end] = [spanOf(work.tree, first.node).span, spanOf(work.tree, last.node).span];
    const place = start === undefined || end === undefined ? {} : { span: { ...start, end: end.end } };
    work.issues.push(createIssue(extractMessages, "section-kept-as-text", { title: part.title, count: String(kept.length) }, place));
  }
}

/** Notes are kept as text, and their amounts said; what stands on every page says nothing of its own. */
function coverNotes(work: Work): void {
  for (const note of work.tree.notes ?? []) {
    const isRepeated = note.kind === "header" || note.kind === "footer";
    work.cover(note, isRepeated ? "ignored" : "kept", note.kind);
    if (!isRepeated) reportAmounts(work, note);
  }
}

/** A number with a symbol behind it, or a law with its day. */
const mayCite = /\d ?[/-] ?[A-ZĐ\d]|Luật|Pháp lệnh/u;

/** Whether a text holds what an expression of {@link mayCite} needs: looking for a letter costs a tenth of trying it everywhere. */
function holdsSign(text: string): boolean {
  return text.includes("/") || text.includes("-") || text.includes("Lu") || text.includes("Ph");
}

function gatherCitations(work: Work, number: Plan["number"]): readonly Citation[] {
  const byKey = new Map<string, Citation & { readonly spans: Citation["spans"][number][] }>();
  /** The first key of each number. */
  const firstKeys = new Map<string, string>();
  const visit = (node: TextNode): void => {
    if (!holdsSign(node.text) || !mayCite.test(node.text)) return;
    const { value, issues } = work.readers.citations(node.text);
    work.issues.push(...placed(issues, work.tree, node));
    for (const { start, end, ...found } of value) {
      const citation = { ...found, raw: node.text.slice(start, end).replace(/\s+/gu, " ").trim() };
      // The document is no document that it names.
      if (number.kind === "stated" && citation.number === number.value) continue;
      const place = spanOf(work.tree, node, start, end).span;
      const day = citation.issuedOn.kind === "stated" ? citation.issuedOn.value : "";
      const id = citation.number ?? `${citation.kind ?? ""} ${citation.raw}`;
      // A later mention without a day is the same document as the one before it with that number.
      const key = byKey.has(`${id}|${day}`) ? `${id}|${day}` : day === "" ? (firstKeys.get(id) ?? `${id}|`) : `${id}|${day}`;
      if (!firstKeys.has(id)) firstKeys.set(id, key);
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, { ...citation, spans: place === undefined ? [] : [place] });
      else if (place !== undefined) known.spans.push(place);
    }
  };
  for (const part of work.parts) {
    for (const line of part.headingLines) visit(line.node);
    for (const line of part.content) {
      // (Kèm theo Kế hoạch số …) names the document itself.
      if (line.kind === "line" && isPointer(line) && part.kind === "annex") continue;
      if (line.kind === "line") visit(line.node);
      else for (const row of line.table.rows) for (const cell of row.cells) visit(cell);
    }
  }
  for (const note of work.tree.notes ?? []) if (note.kind === "footnote" || note.kind === "endnote") visit(note);
  return [...byKey.values()];
}

function sortIssues(issues: readonly Issue[]): readonly Issue[] {
  return issues.toSorted((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
}
