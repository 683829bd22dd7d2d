import type { MoneyUnit } from "./money-unit.ts";

const words: Readonly<Record<string, MoneyUnit>> = { nghìn: "nghìn", ngàn: "nghìn", triệu: "triệu", tỷ: "tỷ", tỉ: "tỷ" };

/**
 * The unit of money a word names.
 *
 * @param word - For example `triệu`, in any case; `undefined` and other words name none.
 * @returns The unit.
 */
export function moneyUnitOfWord(word: string | undefined): MoneyUnit | undefined {
  const key = word?.toLowerCase() ?? "";
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

/**
 * Reads the unit of money that the header of a column or a line above a table states.
 *
 * @vi đơn vị tính
 * @param text - For example `Kinh phí (triệu đồng)` or `ĐVT: nghìn đồng`; in composed form (NFC).
 * @returns The unit, or `undefined` when none is stated.
 * @example
 * ```ts
 * readMoneyUnit("Kinh phí (triệu đồng)"); // → "triệu"
 * readMoneyUnit("Kinh phí (Dự kiến)"); // → undefined
 * ```
 */
export function readMoneyUnit(text: string): MoneyUnit | undefined {
  const match = /(?:(nghìn|ngàn|triệu|tỷ|tỉ) )?(?:đồng|vnđ|vnd)(?![\p{L}])/iu.exec(text);
  return match === null ? undefined : (moneyUnitOfWord(match[1]) ?? "đồng");
}
