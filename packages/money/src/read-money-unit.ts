import { createIssue, type Read, type TextRange } from "@kehoach/core";
import { findNumbers } from "@kehoach/text";
import { composeText } from "./internal/compose-text.ts";
import { type ScannedUnit, scanUnit } from "./internal/scan-unit.ts";
import { type MoneyIssueCode, moneyMessages } from "./messages.ts";
import { type MoneyUnit, unitZeros } from "./money-unit.ts";

// The words a unit begins with, not the đồng of "hợp đồng", "hội đồng", "cộng đồng".
const beginning = /(?<!\p{L})(?<!h[ợộ][pi] |cộng |tương |lao )(?=nghìn|ngàn|triệu|t[ỷỉ]|tr\.?[ \u00a0]?đ|đ|vn[đd]|₫)/giu;

// "ĐVT: triệu" needs no đồng
const stated = /(?:đvt|đơn vị(?: tính)?)\s?:?\s?$/iu;

/**
 * Reads the unit of money that the header of a column or a line above a table states.
 *
 * @vi đơn vị tính
 * @param text - For example `Kinh phí (triệu đồng)`, `ĐVT: 1.000 đ` or `Tr.đ`; in any normal form.
 * @returns The unit, absent when none is stated or it is none of ours (`ĐVT: 100 đồng`); the words around it are the rest.
 * @example
 * ```ts
 * readMoneyUnit("Kinh phí (triệu đồng)").value; // → "triệu"
 * readMoneyUnit("ĐVT: 1.000 đồng").value; // → "nghìn"
 * readMoneyUnit("Kinh phí (Dự kiến)").value; // → undefined
 * ```
 */
export function readMoneyUnit(text: string): Read<MoneyUnit, MoneyIssueCode> {
  const { text: composed, toSource } = composeText(text);
  let found: (ScannedUnit & TextRange) | undefined;
  for (const { index: start } of composed.matchAll(beginning)) {
    const unit = scanUnit(composed, start);
    if (
      unit === undefined ||
      (!unit.dong && unit.end - start < composed.trim().length && !stated.test(composed.slice(Math.max(0, start - 20), start)))
    )
      continue;
    // "Số tiền đồng (triệu đồng)": the larger unit is the one of the numbers.
    if (found === undefined || (found.zeros === 0 && unit.zeros > 0)) found = { ...unit, start };
  }
  if (found === undefined) return { issues: [], rest: restOf(text, text.length, text.length) };
  const from = Math.max(0, found.start - 20);
  const number = findNumbers(composed.slice(from, found.start)).at(-1);
  const isFactor = number !== undefined && composed.slice(from + number.end, found.start).trim() === "";
  const start = isFactor ? from + number.start : found.start;
  const zeros = found.zeros + (isFactor ? zerosOf(number.value?.digits ?? 0n) : 0);
  const value = units.find((unit) => unitZeros[unit] === zeros);
  const rest = restOf(text, toSource(start), toSource(found.end));
  if (value !== undefined) return { value, issues: [], rest };
  return {
    issues: [createIssue(moneyMessages, "unit-unusual", { text: composed.slice(start, found.end) })],
    rest: restOf(text, text.length, text.length),
  };
}

const units: readonly MoneyUnit[] = ["đồng", "nghìn", "triệu", "tỷ"];

/** 3 for 1.000, 6 for 1.000.000; not a number of zeros for any other factor. */
function zerosOf(factor: bigint): number {
  const digits = factor.toString();
  return /^10*$/u.test(digits) ? digits.length - 1 : Number.NaN;
}

function restOf(text: string, start: number, end: number): readonly TextRange[] {
  return [
    { start: 0, end: start },
    { start: end, end: text.length },
  ].filter((range) => range.start < range.end);
}
