import { createIssue, type Read, type TextRange } from "@kehoach/core";
import { composeText } from "./internal/compose-text.ts";
import { type ScannedUnit, scanUnit } from "./internal/scan-unit.ts";
import { type MoneyIssueCode, moneyMessages } from "./messages.ts";
import { type MoneyUnit, unitZeros } from "./money-unit.ts";

// The words a unit begins with, not the đồng of "hợp đồng", "hội đồng", "cộng đồng".
const beginning = /(?<!\p{L})(?<!h[ợộ][pi] |cộng |tương |lao )(?=nghìn|ngàn|triệu|t[ỷỉ]|tr\.?[ \u00a0]?đ|đ|vn[đd]|₫)/giu;

// "ĐVT: triệu" needs no đồng
const stated = /(?:đvt|đơn vị(?: tính)?)\s?:?\s?$/iu;

// "1.000", "1 000 000 " in front of a unit
const factor = /(?<![\p{L}\d.,])(\d+(?:[.,\s]\d+)*)\s{0,9}$/u;

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
  const { text: composed, back } = composeText(text);
  const { length } = composed.trim();
  let found: (ScannedUnit & TextRange) | undefined;
  for (const { index: start } of composed.matchAll(beginning)) {
    const unit = scanUnit(composed, start);
    if (unit === undefined || !(unit.dong || unit.end - start === length || stated.test(composed.slice(0, start).slice(-20)))) continue;
    // "Số tiền đồng (triệu đồng)": the larger unit is the one of the numbers.
    if (found === undefined || (found.zeros === 0 && unit.zeros > 0)) found = { ...unit, start };
  }
  const whole = text === "" ? [] : [{ start: 0, end: text.length }];
  if (found === undefined) return { issues: [], rest: whole };
  const [all = "", digits = "1"] = factor.exec(composed.slice(0, found.start).slice(-20)) ?? [];
  const { start, end } = back({ start: found.start - all.length, end: found.end });
  const printed = digits.replace(/\D/gu, "");
  const zeros = /^10*$/u.test(printed) ? found.zeros + printed.length - 1 : Number.NaN;
  const value = units.find((unit) => unitZeros[unit] === zeros);
  if (value === undefined)
    return {
      issues: [createIssue(moneyMessages, "unit-unusual", { text: composed.slice(found.start - all.length, found.end) })],
      rest: whole,
    };
  const rest = [
    { start: 0, end: start },
    { start: end, end: text.length },
  ];
  return { value, issues: [], rest: rest.filter((range) => range.start < range.end) };
}

const units: readonly MoneyUnit[] = ["đồng", "nghìn", "triệu", "tỷ"];
