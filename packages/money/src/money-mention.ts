import type { TextRange } from "@kehoach/core";
import type { Money } from "./money.ts";
import type { Vnd } from "./vnd.ts";

/**
 * How the words around an amount bind it: `exact`; `approximate` (khoảng, xấp xỉ, ước); `nearly` (gần); `more-than` (hơn, trên);
 * `less-than` (dưới, chưa đến); `at-least` (ít nhất, tối thiểu, không dưới, trở lên); `at-most` (không quá, tối đa, trở xuống).
 *
 * @vi mức độ chính xác của số tiền
 */
export type AmountModality = "exact" | "approximate" | "nearly" | "more-than" | "less-than" | "at-least" | "at-most";

/** An amount of money found in a text. */
export interface MoneyMention extends TextRange {
  /** As stated. For an interval (`40-50 triệu`) the lower end. */
  readonly money: Money;
  /** In whole đồng; absent when the amount is not a whole number of đồng. */
  readonly vnd?: Vnd;
  /** Upper end of an interval. */
  readonly upper?: Money;
  /** Upper end in whole đồng. */
  readonly upperVnd?: Vnd;
  /** The upper end is not part of the interval: `từ 5 tỷ đến dưới 10 tỷ`. */
  readonly upperOpen?: true;
  /** Power of ten, in đồng, of the last digit stated: 6 for `7.500 triệu`, 8 for `2,5 tỷ`, 0 for `7.500 đồng`. */
  readonly precision: number;
  /** How the words around it bind it. */
  readonly modality: AmountModality;
  /** For a rate, what it is counted by: `["người", "đêm"]`; empty for a plain amount. */
  readonly per: readonly string[];
  /** The number follows another notation than the Vietnamese one, or the unit is `tr` or `k` alone. */
  readonly doubtful: boolean;
  /** Words in brackets right behind it: `sự nghiệp KH&CN`. */
  readonly note?: string;
  /** Words beside it that name where the money comes from: `NSNN`, `Nguồn xã hội hóa`. */
  readonly source?: string;
}

/** A number of thousands or millions in a text that counts things and not đồng: `4,5 triệu dân`. */
export interface CountMention extends TextRange {
  /** Exact decimal string, the words multiplied in: `"4500000"`. */
  readonly value: string;
  /** What is counted, as printed: `dân`, `thửa đất`. */
  readonly of: string;
}
