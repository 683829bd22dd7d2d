import { createIssue } from "@kehoach/core";
import type { TextNode } from "@kehoach/document";
import { findMoney, type MoneyMention, type MoneyUnit, sumVnd, toVnd } from "@kehoach/money";
import { type Place, type Plan, readBudgetLine, type SectionKind, type StatedTotal } from "@kehoach/plan";
import { foldVietnamese } from "@kehoach/text";
import { extractMessages } from "../messages.ts";
import type { Part } from "../outline/build-outline.ts";
import { labelPlace } from "../outline/label-place.ts";
import { type Line, spanOf } from "../outline/line.ts";
import type { FoundTable } from "../tables/find-tables.ts";
import { mayStateAmount } from "../words/may-state-amount.ts";
import type { Work } from "../work.ts";

/** A total that one place states. */
interface Said {
  readonly total: Omit<StatedTotal, "statements">;
  readonly place: Place;
}

/** The totals of a document: the first, and those that differ from it. */
export type Totals = Pick<Plan, "statedTotal" | "otherTotals">;

/**
 * The money the document states for all tasks together: the total rows of the tables of tasks, and the section about funding.
 *
 * @param work - The extraction; a total that differs from the first becomes an issue.
 * @param tables - The recognised tables.
 * @returns The totals, each with every place that states the same amount.
 */
export function readTotals(work: Work, tables: readonly FoundTable[]): Totals {
  const [first, ...others] = join([...totalsOfTables(work, tables), ...totalsOfBody(work)]);
  if (first === undefined) return {};
  for (const other of others) {
    const params = { field: "Tổng kinh phí / The total", first: first.words, second: other.words };
    const span = other.statements[0]?.place.span;
    work.issues.push(createIssue(extractMessages, "statements-differ", params, span === undefined ? {} : { span }));
  }
  return { statedTotal: first, ...(others.length === 0 ? {} : { otherTotals: others }) };
}

function totalsOfTables(work: Work, tables: readonly FoundTable[]): readonly Said[] {
  const said: Said[] = [];
  for (const { part, table } of tables) {
    if (table.subject !== "tasks") continue;
    for (const node of table.totals) {
      const [found] = findMoney(node.text, { unit: table.unit ?? (/^[\d. ]{7,}$/u.test(node.text) ? "đồng" : "triệu") });
      const place: Place = { part: "annex", label: `${labelPlace(part)}, dòng tổng cộng`, ...spanOf(work.tree, node) };
      if (found?.per.length === 0 && isAmount(work, place, found, node.text))
        said.push({ total: { money: found.money, words: node.text.trim() }, place });
    }
    for (const parts of table.spreadTotals) said.push(...sumOfParts(work, part, parts, table.unit ?? "triệu"));
  }
  return said;
}

/** A total row that spreads its amount over columns states their sum. */
function sumOfParts(work: Work, part: Part, parts: readonly TextNode[], unit: MoneyUnit): readonly Said[] {
  const [first] = parts;
  const amounts = parts.flatMap(({ text }) => findMoney(text, { unit })[0]?.vnd ?? []);
  if (first === undefined || amounts.length < parts.length) return [];
  const { span } = spanOf(work.tree, first);
  const end = parts.at(-1)?.span?.end ?? span?.end;
  const place: Place = {
    part: "annex",
    label: `${labelPlace(part)}, dòng tổng cộng`,
    ...(span === undefined || end === undefined ? {} : { span: { ...span, end } }),
  };
  const words = parts.map(({ text }) => text.trim()).join("; ");
  return [{ total: { money: { amount: sumVnd(amounts).toString(), unit: "đồng" }, words }, place }];
}

/** Sections that may state the money of the whole. */
const telling: ReadonlySet<SectionKind> = new Set(["funding", "tasks", "solutions", "organisation"]);

// Tổng kinh phí thực hiện Kế hoạch giai đoạn 2023 - 2025 dự kiến 12.500 triệu đồng, trong đó …
const opening = /tong (?:du toan |nhu cau |so |nguon |muc )?(?:kinh phi|du toan|muc dau tu|nguon von|von|chi phi)(?!\p{L})/u;
/** In the section about funding the sentence may begin without `tổng`: `Dự kiến 500 triệu đồng, trong đó …`. */
const openingOfFunding =
  /^(?:(?:du kien|du toan|khai toan|nhu cau) )*kinh phi (?:(?:du kien|de|du toan) )*(?:thuc hien|trien khai)(?!\p{L})|^(?:du kien|khai toan|tong cong)(?=:? (?:khoang )?\d[^;]*(?:trong do|gom)(?!\p{L}))|[;,.] tong (?:cong|so):?(?= (?:la |khoang )?\d)/u;
/** Between the opening and the amount nothing may begin a part of it. */
const parts = /[.;]\s|trong do|(?<!\p{L})gom(?!\p{L})/u;

function totalsOfBody(work: Work): readonly Said[] {
  const said: Said[] = [];
  for (const part of work.parts) {
    if (!telling.has(part.kind)) continue;
    const lines = (part.heading === undefined ? part.content : [part.heading, ...part.content]).filter((line) => line.kind === "line");
    const found = lines.flatMap((line) => totalOfLine(work, part, line));
    said.push(...found);
    // Nothing but one amount stands in the section: Từ nguồn chi thường xuyên năm 2025: 25 triệu đồng.
    if (part.kind !== "funding" || found.length > 0) continue;
    const amounts = lines.flatMap((line) => findMoney(line.words).map((mention) => ({ line, mention })));
    const [only] = amounts;
    const before = only?.line.folded.slice(0, only.mention.start).trim() ?? "";
    const named = /nguon|ngan sach|kinh phi|du toan|tong (?:cong|so)/u.test(before === "" ? foldVietnamese(part.title) : before);
    if (only !== undefined && amounts.length === 1 && named && only.mention.per.length === 0)
      said.push(...saidBy(work, part, only.line, only.mention));
  }
  return said;
}

function totalOfLine(work: Work, part: Part, line: Line): readonly Said[] {
  if (!mayStateAmount(line.words)) return [];
  const begins = opening.exec(line.folded) ?? (part.kind === "funding" ? openingOfFunding.exec(line.folded) : null);
  if (begins === null) return [];
  const from = begins.index + begins[0].length;
  const mention = findMoney(line.words).find(({ start }) => start >= from);
  if (mention === undefined || mention.per.length > 0 || mention.start - from > longestOpening) return [];
  return parts.test(line.folded.slice(from, mention.start)) ? [] : saidBy(work, part, line, mention);
}

/** Between the opening and the amount stand no more letters than this. */
const longestOpening = 200;

/** Whether an amount is one: of an interval neither end is the total, and an issue says so. */
function isAmount(work: Work, { span }: Place, { upper }: MoneyMention, words: string): boolean {
  if (upper === undefined) return true;
  work.issues.push(...readBudgetLine(words).issues.map((issue) => ({ ...issue, ...(span === undefined ? {} : { span }) })));
  return false;
}

function saidBy(work: Work, part: Part, line: Line, mention: MoneyMention): readonly Said[] {
  const { start, end, money } = mention;
  const place: Place = {
    part: "body",
    label: labelPlace(part, line.ordinal),
    ...spanOf(work.tree, line.node, line.wordsAt + start, line.wordsAt + end),
  };
  const words = line.words.slice(start, end);
  return isAmount(work, place, mention, words) ? [{ total: { money, words }, place }] : [];
}

/** What several places state is one total with several statements. */
function join(said: readonly Said[]): readonly StatedTotal[] {
  const byAmount = new Map<string, StatedTotal>();
  for (const { total, place } of said) {
    const amount = amountOf(total);
    const known = byAmount.get(amount);
    const statement = { place, words: total.words };
    byAmount.set(
      amount,
      known === undefined ? { ...total, statements: [statement] } : { ...known, statements: [...known.statements, statement] },
    );
  }
  return [...byAmount.values()];
}

function amountOf({ money }: Omit<StatedTotal, "statements">): string {
  try {
    return String(toVnd(money));
  } catch {
    return `${money.amount} ${foldVietnamese(money.unit)}`;
  }
}
