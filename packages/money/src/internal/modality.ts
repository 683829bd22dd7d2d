import type { AmountModality } from "../money-mention.ts";
import { matchAt } from "./match-at.ts";

/** Names of the groups below, in their order. */
const modalities: readonly AmountModality[] = ["at-most", "at-least", "less-than", "more-than", "nearly", "approximate"];

// Looks back from the amount: "tối đa là 5 tỷ", "không vượt quá 200.000 đồng", "hơn 27 tỷ". A saying that says no stands before the
// same words that say yes.
const before =
  /(?<=(?:((?:tối đa )?không (?:vượt )?quá|không (?:vượt|(?:nhiều |lớn |cao )?hơn)|tối đa|(?:nhiều|cao) nhất|≤|<=)|((?:ít|thấp) nhất|tối thiểu|không dưới|không (?:ít|thấp|nhỏ) hơn|≥|>=)|(dưới|(?:ít|thấp|nhỏ) hơn|chưa (?:đến|tới|đầy)|<)|((?<!\p{L})(?:hơn|trên|vượt(?: quá)?|quá)|>)|((?<!\p{L})gần)|((?<!\p{L})(?:khoảng|chừng|ước(?: tính| đạt)?)|xấp xỉ|~|≈))(?: (?:là|đến|tới|mức|bằng|đạt|có|cỡ|từ|khoảng)){0,3}\s{0,2})/iuy;

/** How the words just before an amount bind it, and where they begin. */
export interface Bound {
  readonly modality: AmountModality;
  readonly start: number;
}

/**
 * What the words just before an amount say of it.
 *
 * @param text - Composed text.
 * @param start - Position of the amount.
 */
export function boundBefore(text: string, start: number): Bound | undefined {
  const match = matchAt(before, text, start);
  if (match === null) return undefined;
  const index = match.findIndex((words, place) => place > 0 && words);
  return { modality: modalities[index - 1] ?? "exact", start: text.lastIndexOf(match[index] ?? "", start) };
}

// "5 tỷ đồng trở lên"
const behind = /\s{1,2}trở (lên|xuống)(?!\p{L})/iuy;

/** What the words just behind an amount say of it, and where they end. */
export function boundBehind(text: string, end: number): { readonly modality: AmountModality; readonly end: number } | undefined {
  const match = matchAt(behind, text, end);
  if (match === null) return undefined;
  return { modality: match[1]?.length === 3 ? "at-least" : "at-most", end: end + match[0].length };
}
