import { foldVietnamese } from "@kehoach/text";
import type { BudgetBasis } from "../model/budget-line.ts";
import type { Baseline, PlanKind, PlanStatus } from "../model/plan.ts";
import type { TargetModality } from "../model/target.ts";

/** The ids of a closed set, each with the words of documents that mean it. */
export type Choices<Id extends string> = Readonly<Record<Id, readonly string[]>>;

export const planKinds: Choices<PlanKind> = {
  "ke-hoach": ["Kế hoạch"],
  "de-an": ["Đề án"],
  "chuong-trinh": ["Chương trình"],
  "to-trinh": ["Tờ trình"],
  "quyet-dinh": ["Quyết định"],
  "nghi-quyet": ["Nghị quyết"],
  other: ["Văn bản khác"],
};
export const planStatuses: Choices<PlanStatus> = { draft: ["Dự thảo"], adopted: ["Đã ban hành"], unknown: ["Chưa rõ"] };
export const modalities: Choices<TargetModality> = { required: ["Bắt buộc", "Phải đạt"], stretch: ["Phấn đấu"] };
export const bases: Choices<BudgetBasis> = {
  total: ["Tổng số", "Cả giai đoạn"],
  "per-year": ["Mỗi năm", "Hằng năm", "Hàng năm"],
  unstated: ["Không nêu"],
};
export const methods: Choices<Baseline["method"]> = {
  administrative: ["Báo cáo hành chính", "Thống kê"],
  platform: ["Số liệu nền tảng"],
  survey: ["Khảo sát", "Điều tra"],
  estimate: ["Ước tính"],
  unstated: ["Không nêu"],
};

/**
 * The id that is written, or that some words mean.
 *
 * @param words - An id, or words of a document in any case.
 * @param choices - The set.
 * @returns The id; nothing for anything else.
 */
export function choiceIn<Id extends string>(words: string, choices: Choices<Id>): Id | undefined {
  if (isIdOf(words, choices)) return words;
  const folded = foldVietnamese(words).trim();
  for (const id in choices) if (choices[id].some((each) => foldVietnamese(each) === folded)) return id;
  return undefined;
}

function isIdOf<Id extends string>(words: string, choices: Choices<Id>): words is Id {
  return Object.hasOwn(choices, words);
}
