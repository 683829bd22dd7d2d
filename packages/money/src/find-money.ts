import type { NumberNotation } from "@kehoach/text";
import { scanMoney } from "./internal/scan-money.ts";
import type { MoneyMention } from "./money-mention.ts";
import type { MoneyUnit } from "./money-unit.ts";

/** How to find money. */
export interface FindMoneyOptions {
  /** Unit of bare numbers, stated apart as in `ĐVT: triệu đồng`. Without it a bare number is no money. */
  readonly unit?: MoneyUnit;
  /** What a point and a comma mean in the text, when that is known. Default: Vietnamese notation, with doubts. */
  readonly notation?: NumberNotation;
}

/**
 * Every amount of money in a text, from left to right: plain amounts, intervals and rates.
 *
 * A number is money when đồng or a unit of money follows it, or when the caller states the unit of bare numbers. A unit that
 * counts something else (`4,5 triệu dân`) is not money; {@link findCounts} gives those.
 *
 * @vi số tiền
 * @param text - Any text, in any normal form.
 * @param options - Unit of bare numbers, notation.
 * @returns The amounts with their places, and what the words beside them say: bound, rate, source, note.
 * @example
 * ```ts
 * findMoney("Với 4,5 triệu dân, kinh phí dự kiến 2.000 triệu đồng").map((found) => found.money); // → [{ amount: "2000", unit: "triệu" }]
 * const [rate] = findMoney("hỗ trợ không quá 200.000 đồng/người/đêm");
 * [rate?.modality, rate?.per]; // → ["at-most", ["người", "đêm"]]
 * ```
 */
export function findMoney(text: string, options: FindMoneyOptions = {}): readonly MoneyMention[] {
  return scanMoney(text, options).money;
}
