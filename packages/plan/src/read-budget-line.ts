import { createIssue, type Issue, type SureRead } from "@kehoach/core";
import { findMoney, type MoneyMention, type MoneyUnit } from "@kehoach/money";
import { foldVietnamese } from "@kehoach/text";
import { type PlanIssueCode, planMessages } from "./messages.ts";
import type { BudgetBasis, BudgetLine, UnpricedReason } from "./model/budget-line.ts";
import { type Schedule, readSchedule } from "@kehoach/calendar/schedule";
import { readCitations } from "./read-citations.ts";

/** What stands beside the words of a budget line. */
export interface ReadBudgetLineOptions {
  /** When the task is done: an amount beside a period with a beginning and an end covers that period. */
  readonly schedule?: Schedule;
  /** Unit of bare numbers, from the header of the column (`ĐVT: triệu đồng`). */
  readonly unit?: MoneyUnit;
  /** Words of a column of their own that name the source of the money. */
  readonly source?: string;
}

const reasons: readonly (readonly [RegExp, UnpricedReason])[] = [
  [
    /ngoai ngan sach|nguon cua (?:cac )?(?:doanh nghiep|to chuc|don vi)|xa hoi hoa|tu nguon (?:von )?(?:doanh nghiep|hop phap)/u,
    "off-budget",
  ],
  [/chi thuong xuyen|kinh phi thuong xuyen|thuong xuyen/u, "recurrent-budget"],
  [/quy dinh|dinh muc|theo thuc te|thuc te/u, "by-regulation"],
];

/** Words that say why no amount is named, without a reason of their own kind in the model: joined to other work, found by the body itself. */
const understood =
  /^(?:duoc |thuc hien )?long ghep|(?:tu|chu dong) (?:can doi|bao dam|dam bao|bo tri|thu xep|chu)(?!\p{L})|du toan|^khong(?: (?:co|phat sinh|su dung|can))?(?: kinh phi)?$/u;

/** Words that only say where money comes from. */
const sourceAlone =
  /^(?:kinh phi )?(?:tu |su dung |thuoc )?(?:nguon|ngan sach|nsnn|nsdp|nstw|ns (?:tinh|huyen|xa|tw|dp)|von|quy)(?!\p{L})/u;

/**
 * Reads what a plan says of the money of one task: an amount with what it covers, or why there is none.
 *
 * An amount covers the whole time when the words or a schedule with a beginning and an end say so, each year when the words say so.
 * Beside `Hằng năm` or `Định kỳ` it stays `unstated`, with an issue: it is never guessed. Of an interval (`từ 1,2 đến 1,5 tỷ đồng`)
 * neither end is the amount: the words stay, with an issue.
 *
 * @vi kinh phí
 * @param text - The words, for example the cell `7.500 triệu`; in composed form (NFC).
 * @param options - Schedule of the task, unit of the column, source of the money.
 * @returns The line; there always is one.
 * @example
 * ```ts
 * const { value, issues } = readBudgetLine("5.000 triệu", { schedule: readSchedule("Hằng năm").value });
 * value.kind === "priced" ? value.basis : value.reason; // → "unstated"
 * issues.map((issue) => issue.code); // → ["budget-basis-unstated"]
 * ```
 */
export function readBudgetLine(text: string, options: ReadBudgetLineOptions = {}): SureRead<BudgetLine, PlanIssueCode> {
  const words = text.replace(/\s+/gu, " ").trim();
  const folded = foldVietnamese(words);
  const issues: Issue<PlanIssueCode>[] = [];
  const sources = options.source === undefined || options.source.trim() === "" ? [] : [options.source.trim()];
  const norms = readCitations(words).value;
  const shared = { sources, norms, words, statements: [] };
  if (words === "" || /^[-–—.…/x]+$/u.test(folded)) return { value: { kind: "unpriced", reason: "blank", ...shared }, issues, rest: [] };
  const amounts = findMoney(words, options.unit === undefined ? bareDong(words) : { unit: options.unit }).filter(
    (found) => found.per.length === 0 || isYearly(found),
  );
  const [first, ...others] = amounts;
  // 230 triệu đồng (ngân sách xã 130 triệu đồng, xã hội hóa 100 triệu đồng): what follows are parts of it.
  const divided = first !== undefined && /^[\s,;.:]*(?:\(|trong do|(?:bao )?gom(?!\p{L}))/u.test(folded.slice(first.end));
  if (first === undefined || (others.length > 0 && !divided)) {
    const reason = first === undefined ? (reasons.find(([pattern]) => pattern.test(folded))?.[1] ?? "other") : "other";
    const isSource = amounts.length === 0 && sourceAlone.test(folded);
    if (reason === "other" && !isSource && !understood.test(folded)) issues.push(createIssue(planMessages, "budget-unreadable", { words }));
    return {
      value: { kind: "unpriced", reason, ...shared, sources: isSource && sources.length === 0 ? [words] : sources },
      issues,
      rest: [],
    };
  }
  if (first.upper !== undefined) {
    issues.push(createIssue(planMessages, "budget-interval", { words }));
    return { value: { kind: "unpriced", reason: "other", ...shared }, issues, rest: [] };
  }
  const stated = /giai doan|tu nam|cac nam/u.test(folded) ? readSchedule(words.slice(first.end)).value : undefined;
  const period = stated?.kind === "window" ? { from: stated.from, to: stated.to } : undefined;
  const { basis, basisFrom } =
    isYearly(first) || /(?:^|\s)(?:moi|hang) nam(?: (?:khoang|bo tri|du kien|la)){0,2}:? ?$/u.test(folded.slice(0, first.start))
      ? ({ basis: "per-year", basisFrom: "words" } as const)
      : readBasis(folded.slice(first.end), period !== undefined, options.schedule);
  if (basis === "unstated") {
    issues.push(createIssue(planMessages, "budget-basis-unstated", { words, when: options.schedule?.words ?? "" }));
  }
  // Behind an amount with parts stand the sources of these.
  const named =
    sources.length > 0
      ? sources
      : others.length === 0
        ? first.source === undefined
          ? []
          : [first.source]
        : [...new Set((divided ? others : amounts).flatMap((found) => found.source ?? []))];
  const value: BudgetLine = {
    kind: "priced",
    money: first.money,
    basis,
    basisFrom,
    ...(period === undefined ? {} : { period }),
    ...(first.modality === "exact" ? {} : { approximate: true }),
    ...shared,
    sources: named,
  };
  return { value, issues, rest: [] };
}

/** `500 triệu/năm` is no rate of a norm but the money of each year. */
function isYearly(found: MoneyMention): boolean {
  return found.per.length === 1 && foldVietnamese(found.per[0] ?? "") === "nam";
}

/** A cell that holds nothing but a long number states đồng. */
function bareDong(words: string): { readonly unit?: MoneyUnit } {
  return /^[\d. ]+$/u.test(words) && words.replace(/\D/gu, "").length >= 5 ? { unit: "đồng" } : {};
}

function readBasis(
  after: string,
  hasPeriod: boolean,
  schedule: Schedule | undefined,
): { readonly basis: BudgetBasis; readonly basisFrom: "words" | "schedule" | "nothing" } {
  if (/^\s*(?:moi|hang) nam/u.test(after)) return { basis: "per-year", basisFrom: "words" };
  if (hasPeriod || /ca giai doan|tong so|tong cong/u.test(after)) return { basis: "total", basisFrom: "words" };
  if (schedule?.kind === "window" || schedule?.kind === "by") return { basis: "total", basisFrom: "schedule" };
  return { basis: "unstated", basisFrom: "nothing" };
}
