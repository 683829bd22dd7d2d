import { type MoneyUnit, unitZeros } from "../money-unit.ts";
import { matchAt } from "./match-at.ts";

/** A unit of money behind a number. */
export interface ScannedUnit {
  readonly unit: MoneyUnit;
  /** All zeros the words stand for: 12 for `nghìn tỷ`. */
  readonly zeros: number;
  /** Whether đồng is named, so that the number can count nothing else. */
  readonly dong: boolean;
  /** It is `tr` or `k` alone, which can mean other things, too. */
  readonly short?: boolean;
  readonly end: number;
}

// "triệu đồng", "nghìn tỷ", "tr.đ", "200k", "VNĐ", "₫", "15.000.000.đ"; not "5 đồng chí", "05 đ/c", "Năm 2026 Đồng Nai".
const pattern =
  /(?:(?<=\d{3})\.(?=[đv₫])|[ \u00a0\u202f]{0,2})((?:(?:nghìn|ngàn|triệu|tỷ|tỉ)(?![\p{L}\d])[ \u00a0]?){1,3}|(?:tr|k)\.?[ \u00a0]?)?(đồng(?! (?:chí|hồ|phạm|bào|nghiệp|bộ|thời|loạt|đều|hành|thuận|nai|tháp|phú|hới|xoài)(?!\p{L}))|vn[đd]|đ(?!\/c)|₫)?(?![\p{L}\d])/iuy;

/**
 * The unit of money that stands at a position, behind at most two spaces.
 *
 * @param text - Composed text.
 * @param start - Position after the number.
 */
export function scanUnit(text: string, start: number): ScannedUnit | undefined {
  const match = matchAt(pattern, text, start);
  if (match === null) return undefined;
  const [all, said = "", named] = match;
  const words = said.trimEnd();
  const dong = named !== undefined;
  const short = !dong && /^(?:tr|k)$/iu.test(words);
  if (!dong && (words === "" || words.endsWith("."))) return undefined;
  let unit: MoneyUnit = "đồng";
  let zeros = 0;
  for (const word of words.toLowerCase().split(/[ \u00a0]/u)) {
    if (word === "") continue;
    unit = word.startsWith("tr") ? "triệu" : word.startsWith("t") ? "tỷ" : "nghìn";
    zeros += unitZeros[unit];
  }
  // The space between "triệu" and a word that is not đồng is no part of the unit.
  const end = start + (dong ? all.length : all.trimEnd().length);
  return { unit, zeros, dong, end, ...(short && { short }) };
}
