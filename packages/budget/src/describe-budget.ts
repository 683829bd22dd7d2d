import type { Language } from "@kehoach/core";
import { formatVnd } from "@kehoach/money";
import type { UnpricedReason } from "@kehoach/plan";
import type { BudgetSummary } from "./summarize-budget.ts";

const reasons: Readonly<Record<UnpricedReason, Readonly<Record<Language, string>>>> = {
  "by-regulation": { vi: "theo quy định", en: "by regulation" },
  "recurrent-budget": { vi: "ngân sách chi thường xuyên", en: "recurrent budget" },
  "off-budget": { vi: "nguồn ngoài ngân sách nhà nước", en: "sources outside the state budget" },
  blank: { vi: "để trống", en: "left blank" },
  other: { vi: "lời văn không nêu số tiền", en: "words that state no amount" },
};

/**
 * Why a task has no amount, in words.
 *
 * @param reason - The reason.
 * @param language - Language of the words.
 * @returns For example `để trống`.
 * @example
 * ```ts
 * describeUnpriced("blank", "vi"); // → "để trống"
 * ```
 */
export function describeUnpriced(reason: UnpricedReason, language: Language): string {
  return reasons[reason][language];
}

/**
 * The money of a plan in a few sentences, for a summary or a report.
 *
 * @param summary - What {@link summarizeBudget} found.
 * @param language - Language of the sentences.
 * @returns One sentence a fact: the sum as stated, what is open, the tasks without an amount, the second statements.
 * @example
 * ```ts
 * import { definePlan } from "@kehoach/plan";
 * const plan = definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030",
 *   tasks: [{ id: "1", title: "Mở lớp", when: "2027 - 2030", money: "7.500 triệu" }],
 * });
 * describeBudget(summarizeBudget(plan), "vi"); // → ["Tổng kinh phí 7.500 triệu đồng như văn bản nêu, trên 1 nhiệm vụ."]
 * ```
 */
export function describeBudget(summary: BudgetSummary, language: Language): readonly string[] {
  const vi = language === "vi";
  const million = (amount: (typeof summary)["stated"]): string => formatVnd(amount, { unit: "triệu" });
  if (summary.pricedTasks === 0 && summary.outsideTasks.length === 0) {
    return [vi ? "Văn bản không nêu số tiền cho nhiệm vụ nào." : "The document states no amount for any task."];
  }
  const sentences = [
    vi
      ? `Tổng kinh phí ${million(summary.stated)} như văn bản nêu, trên ${summary.pricedTasks} nhiệm vụ.`
      : `${million(summary.stated)} as stated over ${summary.pricedTasks} tasks.`,
  ];
  const open = summary.priced.filter((line) => line.basis === "unstated");
  if (open.length > 0) {
    const when = countWords(open.map((line) => line.when));
    sentences.push(
      vi
        ? `Trong đó ${million(summary.byBasis.unstated)} ở ${open.length} dòng (${when}) không nói là tổng số hay mỗi năm.`
        : `Of these ${million(summary.byBasis.unstated)} on ${open.length} rows (${when}) do not say whether total or per year.`,
    );
  }
  if (summary.byBasis["per-year"] > 0n) {
    const count = summary.priced.filter((line) => line.basis === "per-year").length;
    sentences.push(
      vi
        ? `Trong đó ${million(summary.byBasis["per-year"])} ở ${count} dòng là mức mỗi năm; chưa nhân với số năm.`
        : `Of these ${million(summary.byBasis["per-year"])} on ${count} rows are per year; they are not multiplied by the years.`,
    );
  }
  if (summary.unpriced.length > 0) {
    const each = listUnpriced(summary, language);
    sentences.push(
      vi
        ? `${summary.unpriced.length} nhiệm vụ không có số tiền (${each}).`
        : `${summary.unpriced.length} tasks without an amount (${each}).`,
    );
  }
  const again = summary.priced.flatMap((line) => line.statements.map((statement) => ({ line, statement })));
  if (again.length > 0) {
    const each = again.map(({ line, statement }) => `${statement.place.label}: ${million(line.amount)}`).join("; ");
    sentences.push(
      vi
        ? `Số tiền nêu lại ở ${again.length} chỗ khác không cộng thêm (${each}).`
        : `Amounts stated again in ${again.length} other places are not added (${each}).`,
    );
  }
  if (summary.outsideTasks.length > 0) {
    const each = summary.outsideTasks.map((found) => `${found.target}: ${million(found.amount)}`).join("; ");
    sentences.push(
      vi
        ? `Số tiền ghi ở mục tiêu mà không thuộc nhiệm vụ nào, chưa cộng: ${each}.`
        : `Amounts at targets that belong to no task, not added: ${each}.`,
    );
  }
  return sentences;
}

/** `Hàng năm ×2, Định kỳ`. */
function countWords(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) {
    const name = word === "" ? "—" : word;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => (count === 1 ? word : `${word} ×${count}`)).join(", ");
}

/** Each task with its reason; many of them by reason, with their number. */
function listUnpriced(summary: BudgetSummary, language: Language): string {
  const task = language === "vi" ? "nhiệm vụ" : "task";
  if (summary.unpriced.length <= 6) {
    return summary.unpriced.map(({ ordinal, reason }) => `${task} ${ordinal}: ${describeUnpriced(reason, language)}`).join("; ");
  }
  const counts = new Map<UnpricedReason, number>();
  for (const { reason } of summary.unpriced) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${describeUnpriced(reason, language)}: ${count}`).join("; ");
}
