import type { AmountModality } from "../money-mention.ts";

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
  before.lastIndex = start;
  const match = before.exec(text);
  if (match === null) return undefined;
  const index = match.slice(1).findIndex(Boolean);
  return { modality: modalities[index] ?? "exact", start: text.lastIndexOf(match[index + 1] ?? "", start) };
}

// "5 tỷ đồng trở lên"
const behind = /\s{1,2}trở (lên|xuống)(?!\p{L})/iuy;

/** What the words just behind an amount say of it, and where they end. */
export function boundBehind(text: string, end: number): { readonly modality: AmountModality; readonly end: number } | undefined {
  behind.lastIndex = end;
  const match = behind.exec(text);
  return match === null ? undefined : { modality: match[1]?.toLowerCase() === "lên" ? "at-least" : "at-most", end: behind.lastIndex };
}
