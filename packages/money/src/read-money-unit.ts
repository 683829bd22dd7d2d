import type { Read, TextRange } from "@kehoach/core";
import type { MoneyIssueCode } from "./messages.ts";
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
 * @returns The unit, absent when none is stated; the words around it are the rest.
 * @example
 * ```ts
 * readMoneyUnit("Kinh phí (triệu đồng)").value; // → "triệu"
 * readMoneyUnit("Kinh phí (Dự kiến)").value; // → undefined
 * ```
 */
export function readMoneyUnit(text: string): Read<MoneyUnit, MoneyIssueCode> {
  const match = /(?:(nghìn|ngàn|triệu|tỷ|tỉ) )?(?:đồng|vnđ|vnd)(?![\p{L}])/iu.exec(text);
  if (match === null) return { issues: [], rest: restOf(text, text.length, text.length) };
  return { value: moneyUnitOfWord(match[1]) ?? "đồng", issues: [], rest: restOf(text, match.index, match.index + match[0].length) };
}

function restOf(text: string, start: number, end: number): readonly TextRange[] {
  return [
    { start: 0, end: start },
    { start: end, end: text.length },
  ].filter((range) => range.start < range.end);
}
