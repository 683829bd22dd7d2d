import type { Place, Plan, Statement } from "@kehoach/plan";
import { findPlace } from "./internal/find-place.ts";

/** The text of a document, as the readers of `@kehoach/document` give it in a `DocumentTree`. @vi văn bản gốc */
export interface OfficialDocument {
  /** Id of the document; spans carry it. */
  readonly id: string;
  /** Its words, line by line; the cells of a row apart by tabs or in lines of their own. */
  readonly text: string;
}

/** An element of a plan whose place was not in the document. @vi nội dung chưa tìm thấy trong văn bản */
export interface MissingPlace {
  /** The element, as a JSON pointer into the plan. */
  readonly path: string;
  /** The place the plan names. */
  readonly label: string;
}

/** A plan with the wording of its document. @vi kế hoạch kèm nguyên văn */
export interface OfficialText {
  /** The plan: titles and statements in the words of the document, each statement with its span. */
  readonly plan: Plan;
  /** How many elements have the wording of at least one of their places. */
  readonly refilled: number;
  /** How many elements name a place. */
  readonly total: number;
  /** The places that were not found. */
  readonly missing: readonly MissingPlace[];
}

/**
 * Puts the official wording back into a plan of the catalogue, for those who have its document: each place that an element names is
 * looked up (part, section, point, row), and what stands there becomes the words of the statement. Targets, tasks and solutions take it
 * as their title too. Where the cells of a row cannot be told apart, the title stays ours.
 *
 * @vi nguyên văn của kế hoạch
 * @param plan - A plan of the catalogue, or another whose statements name places in the same way.
 * @param document - Its document, for example what `readText` or `readDocx` of `@kehoach/document` gave.
 * @returns The plan with the wording, how much of it was found, and what was not; the plan given is not changed.
 * @example
 * ```ts
 * import { definePlan } from "@kehoach/plan";
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030",
 *   targets: [{ id: "a", title: "Kỹ năng số", says: "100% công chức", at: "Mục II.2, điểm a" }],
 * });
 * const text = "II. MỤC TIÊU\n1. Chung\n2. Cụ thể\na) 100% công chức được bồi dưỡng kỹ năng số.\nb) Khác.\nIII. NHIỆM VỤ";
 * const { plan: full, refilled, total } = withOfficialText(plan, { id: "x", text });
 * [full.targets[0]?.title, refilled, total]; // → ["100% công chức được bồi dưỡng kỹ năng số.", 1, 1]
 * ```
 */
export function withOfficialText(plan: Plan, document: OfficialDocument): OfficialText {
  const missing: MissingPlace[] = [];
  const counts = { refilled: 0, total: 0 };
  const isComposed = document.text === document.text.normalize("NFC");
  const text = document.text.normalize("NFC").replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  // Positions hold only where nothing was brought into another form.
  const hasPositions = isComposed && text === document.text;
  const isWrapped = isWrappedText(text);
  // What stands at a place of several elements is the title of none.
  const own = countLabels(plan);
  const known = new Map<string, Wording | undefined>();

  const wordingAt = ({ label }: Place): Wording | undefined => {
    if (!known.has(label)) known.set(label, readWording(text, label, isWrapped));
    return known.get(label);
  };
  const refillStatements = (
    statements: readonly Statement[],
    path: string,
  ): { readonly statements: readonly Statement[]; readonly title?: string } => {
    if (statements.length === 0) return { statements };
    counts.total += 1;
    const titles: string[] = [];
    const filled = statements.map((statement): Statement => {
      const wording = wordingAt(statement.place);
      if (wording === undefined) {
        missing.push({ path, label: statement.place.label });
        return statement;
      }
      if (own.get(statement.place.label) === 1 && wording.title !== undefined) titles.push(wording.title);
      const span = { document: document.id, start: wording.start, end: wording.end };
      return { ...statement, words: wording.words, place: hasPositions ? { ...statement.place, span } : statement.place };
    });
    if (filled.some((statement, index) => statement !== statements[index])) counts.refilled += 1;
    const [title] = titles;
    return { statements: filled, ...(title === undefined ? {} : { title }) };
  };
  const refill = <T extends { readonly statements: readonly Statement[] }>(list: readonly T[], path: string): readonly T[] =>
    list.map((element, index) => ({ ...element, statements: refillStatements(element.statements, `${path}/${index}`).statements }));
  const refillTitled = <T extends { readonly title: string; readonly statements: readonly Statement[] }>(
    list: readonly T[],
    path: string,
  ): readonly T[] => list.map((element, index) => ({ ...element, ...refillStatements(element.statements, `${path}/${index}`) }));

  const full: Plan = {
    ...plan,
    targets: refillTitled(plan.targets, "/targets"),
    taskGroups: plan.taskGroups.map((group, index) => ({ ...group, tasks: refillTitled(group.tasks, `/taskGroups/${index}/tasks`) })),
    solutions: refillTitled(plan.solutions, "/solutions"),
    duties: refill(plan.duties, "/duties"),
    baselines: refill(plan.baselines, "/baselines"),
  };
  return { plan: full, ...counts, missing };
}

/** How many titled elements name each place. */
function countLabels(plan: Plan): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { statements } of [...plan.targets, ...plan.taskGroups.flatMap(({ tasks }) => tasks), ...plan.solutions])
    for (const { place } of statements) counts.set(place.label, (counts.get(place.label) ?? 0) + 1);
  return counts;
}

/** What a document says at a place. */
interface Wording {
  readonly start: number;
  readonly end: number;
  /** All of it, white space collapsed. */
  readonly words: string;
  /** The sentence or the cell that says what it is; absent where it cannot be told apart. */
  readonly title?: string;
}

function readWording(text: string, label: string, isWrapped: boolean): Wording | undefined {
  const place = findPlace(text, label);
  if (place === undefined) return undefined;
  const { start, marker, isRow } = place;
  const body = text.slice(start + marker, place.end);
  const words = collapse(body);
  if (words === "") return undefined;
  const title = isRow ? cellIn(body) : firstParagraph(body, isWrapped);
  const end = start + marker + body.trimEnd().length;
  return { start, end, words, ...(title === undefined || title === "" ? {} : { title }) };
}

/** The first cell of a row; only tabs tell cells of one line apart. */
function cellIn(body: string): string | undefined {
  const cells = body.split("\t").map(collapse);
  return cells.length > 1 ? cells.find((cell) => cell !== "") : undefined;
}

/**
 * The first paragraph of some lines. A heading stands alone in its line; where pages were recognised line by line, a sentence goes on
 * over lines and over empty ones.
 */
function firstParagraph(body: string, isWrapped: boolean): string {
  const lines = body.split("\n").filter((each) => each.trim() !== "");
  const taken = lines.slice(0, 1);
  for (const [index, each] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || /[.;:!?…]\s?$/u.test(each)) break;
    const goesOn = /^\s{0,12}\p{Ll}/u.test(next) || (isWrapped && each.trim().length > short);
    if (!goesOn) break;
    taken.push(next);
  }
  return collapse(taken.join(" "));
}

/** A shorter line of a recognised page ends its paragraph. */
const short = 50;

/** Whether a text stands in lines of a page: hardly any line is longer than one. */
function isWrappedText(text: string): boolean {
  const lines = text.split("\n").filter((each) => each.trim() !== "");
  return lines.filter((each) => each.length > 130).length * 20 < lines.length && lines.length > 40;
}

function collapse(text: string): string {
  return text
    .replace(/\*\*|<\/?b>/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}
