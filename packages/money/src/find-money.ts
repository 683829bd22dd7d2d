import type { TextRange } from "@kehoach/core";
import { foldVietnamese, readNumber, toDecimalString } from "@kehoach/text";
import type { Money } from "./money.ts";
import type { MoneyUnit } from "./money-unit.ts";
import { moneyUnitOfWord } from "./read-money-unit.ts";

/**
 * How the words around an amount bind it: `exact`; `approximate` (khoảng, dự kiến gần); `more-than` (hơn, trên);
 * `at-least` (ít nhất, tối thiểu); `at-most` (không quá, tối đa).
 *
 * @vi mức độ chính xác của số tiền
 */
export type AmountModality = "exact" | "approximate" | "more-than" | "at-least" | "at-most";

/** An amount of money found in a text. */
export interface MoneyMention extends TextRange {
  /** As stated. For an interval (`40-50 triệu`) the lower end. */
  readonly money: Money;
  /** Upper end of an interval. */
  readonly upper?: Money;
  /** How the words around it bind it. */
  readonly modality: AmountModality;
  /** For a rate, what it is counted by: `["người", "đêm"]`; empty for a plain amount. */
  readonly per: readonly string[];
  /** The number follows another notation than the Vietnamese one. */
  readonly doubtful: boolean;
}

/** How to find money. */
export interface FindMoneyOptions {
  /** Unit of bare numbers, stated apart as in `ĐVT: triệu đồng`. Without it a bare number is no money. */
  readonly unit?: MoneyUnit;
}

const number = String.raw`\d{1,3}(?:[.\u00a0 ]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)*`;
// 7.500 triệu đồng · 2,5 tỷ · 40-50 triệu · 23.950.000.000 đồng · 27 nghìn tỷ · 200.000đ
const amount = new RegExp(
  String.raw`(?<![\p{L}\d/.,])(${number})(?:\s?[-–]\s?(${number}))?(?:\s?(nghìn|ngàn|triệu|tỷ|tỉ)(?![\p{L}\d]))?(?:\s?(tỷ|tỉ)(?![\p{L}\d]))?(?:\s?(đồng|vnđ|vnd|đ)(?![\p{L}\d]))?`,
  "giu",
);

/** Words that may follow `triệu` or `tỷ` when it counts đồng; any other word makes it count things (`4,5 triệu dân`). */
const moneyFollowers =
  /^(?:\s*$|\s*[.,;:)(/\]–-]|\s+(?:cho|từ|đến|trong|năm|và|hoặc|mỗi|một|tại|theo|do|là|để|của|với|gồm|bao|được|so|giai|hằng|hàng|trở|ngân|nguồn|nsnn|thuộc|bằng|trên|dự|chưa|đã)(?![\p{L}]))/iu;

const modalities: readonly (readonly [RegExp, AmountModality])[] = [
  [/(?:khong qua|toi da|khong vuot qua|cao nhat)\s*$/u, "at-most"],
  [/(?:it nhat|toi thieu)\s*$/u, "at-least"],
  [/(?:hon|tren)\s*$/u, "more-than"],
  [/(?:khoang|gan|xap xi)\s*$/u, "approximate"],
];

/**
 * Every amount of money in a text, from left to right.
 *
 * A number is money when đồng or a unit of money follows it, or when the caller states the unit of bare numbers. A unit that
 * counts something else (`4,5 triệu dân`) is not money.
 *
 * @param text - Any text, in composed form (NFC).
 * @param options - Unit of bare numbers.
 * @returns The amounts with their places.
 * @example
 * ```ts
 * findMoney("Với 4,5 triệu dân, kinh phí dự kiến 2.000 triệu đồng").map((found) => found.money); // → [{ amount: "2000", unit: "triệu" }]
 * ```
 */
export function findMoney(text: string, options: FindMoneyOptions = {}): readonly MoneyMention[] {
  const found: MoneyMention[] = [];
  for (const match of text.matchAll(amount)) {
    const [whole, first = "", second, unitWord, bigUnit, dong] = match;
    const end = match.index + whole.length;
    const unit = bigUnit === undefined ? (moneyUnitOfWord(unitWord) ?? (dong === undefined ? options.unit : "đồng")) : "tỷ";
    if (unit === undefined) continue;
    if (dong === undefined && unitWord !== undefined && !moneyFollowers.test(text.slice(end, end + 24))) continue;
    const zeros = unitWord !== undefined && bigUnit !== undefined ? 3 : 0;
    const money = stated(first, unit, zeros);
    if (money === undefined) continue;
    const upper = second === undefined ? undefined : stated(second, unit, zeros);
    const rate = /^(?:\s?\/\s?\p{L}+(?:\s\p{L}+)?)+/u.exec(text.slice(end, end + 60));
    const per =
      rate === null
        ? []
        : rate[0]
            .split("/")
            .map((part) => part.trim())
            .filter((part) => part !== "");
    const before = foldVietnamese(text.slice(Math.max(0, match.index - 24), match.index));
    found.push({
      start: match.index,
      end: end + (rate === null ? 0 : rate[0].length),
      money: money.money,
      ...(upper === undefined ? {} : { upper: upper.money }),
      modality: modalities.find(([pattern]) => pattern.test(before))?.[1] ?? "exact",
      per,
      doubtful: money.doubtful || (upper?.doubtful ?? false),
    });
  }
  return found;
}

function stated(text: string, unit: MoneyUnit, zeros: number): { readonly money: Money; readonly doubtful: boolean } | undefined {
  const { value, issues } = readNumber(text);
  if (value === undefined) return undefined;
  const scaled = { digits: value.digits * 10n ** BigInt(zeros), scale: value.scale };
  return { money: { amount: toDecimalString(scaled), unit }, doubtful: issues.length > 0 };
}
