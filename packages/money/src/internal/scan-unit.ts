import { type MoneyUnit, unitZeros } from "../money-unit.ts";

/** A unit of money behind a number. */
export interface ScannedUnit {
  readonly unit: MoneyUnit;
  /** All zeros the words stand for: 12 for `nghìn tỷ`. */
  readonly zeros: number;
  /** Whether đồng is named, so that the number can count nothing else. */
  readonly dong: boolean;
  readonly end: number;
}

// "triệu đồng", "nghìn tỷ", "tr.đ" ("tr." alone means pages), "VNĐ", "₫"; not "5 đồng chí", "05 đ/c", "Năm 2026 Đồng Nai".
const pattern =
  /[ \u00a0\u202f]{0,2}((?:(?:nghìn|ngàn|triệu|tỷ|tỉ)(?![\p{L}\d])[ \u00a0]?){1,3}|tr\.?[ \u00a0]?(?=đ))?(đồng(?! (?:chí|hồ|phạm|bào|nghiệp|bộ|thời|loạt|đều|hành|thuận|nai|tháp|phú|hới|xoài)(?!\p{L}))|vn[đd]|đ(?!\/c)|₫)?(?![\p{L}\d])/iuy;

const firstLetters: Readonly<Record<string, MoneyUnit>> = { n: "nghìn", t: "tỷ" };

/**
 * The unit of money that stands at a position, behind at most two spaces.
 *
 * @param text - Composed text.
 * @param start - Position after the number.
 */
export function scanUnit(text: string, start: number): ScannedUnit | undefined {
  if (start === text.length) return undefined;
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  const words = match?.[1]?.trimEnd();
  const dong = match?.[2] !== undefined;
  if (words === undefined && !dong) return undefined;
  let unit: MoneyUnit = "đồng";
  let zeros = 0;
  if (words !== undefined)
    for (const word of words.toLowerCase().split(/[ \u00a0]/u)) {
      unit = word.startsWith("tr") ? "triệu" : (firstLetters[word.charAt(0)] ?? unit);
      zeros += unitZeros[unit];
    }
  // The space between "triệu" and a word that is not đồng is no part of the unit.
  const end = dong || words === undefined ? pattern.lastIndex : text.indexOf(words, start) + words.length;
  return { unit, zeros, dong, end };
}
