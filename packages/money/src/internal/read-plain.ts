import { type MoneyUnit, powerOfTen, unitZeros } from "../money-unit.ts";
import type { StatedVnd } from "../read-vnd.ts";
import { vnd } from "../vnd.ts";

const point = 46;
const comma = 44;

/** What stands behind the digits in the commonest cells. */
const tails: ReadonlyMap<string, MoneyUnit> = new Map<string, MoneyUnit>([
  [" đồng", "đồng"],
  [" nghìn đồng", "nghìn"],
  [" triệu", "triệu"],
  [" triệu đồng", "triệu"],
  [" tỷ", "tỷ"],
  [" tỷ đồng", "tỷ"],
]);

/**
 * Reads the commonest cells, `7.500 triệu`, `300 triệu đồng`, `23.950.000.000`, in one pass over their digits; most cells of a budget are
 * of this form. Whatever needs a second look gives nothing and is read by the scanner of texts.
 *
 * @param text - The cell.
 * @param column - Unit of bare numbers.
 */
export function readPlain(text: string, column: MoneyUnit | undefined): StatedVnd | undefined {
  let at = 0;
  let value = 0;
  let group = -1;
  let decimals = -1;
  for (; ; at += 1) {
    const code = text.charCodeAt(at);
    const digit = code - 48;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      if (decimals >= 0) decimals += 1;
      else if (group >= 0) group += 1;
    } else if (code === point && decimals < 0 && (group === 3 || (group < 0 && at > 0 && at < 4))) group = 0;
    else if (code === comma && decimals < 0 && at > 0 && (group < 0 || group === 3)) decimals = 0;
    else break;
  }
  // Three decimals without a point, a leading zero, a last zero and long numbers are for the scanner.
  if (at === 0 || at > 19 || (group >= 0 && group !== 3) || decimals === 0 || decimals === 3 || value > 999_999_999_999_999)
    return undefined;
  const scale = decimals < 0 ? 0 : decimals;
  if (text.charCodeAt(0) === 48 || (scale > 0 && value % 10 === 0)) return undefined;
  const unit = at < text.length ? tails.get(text.slice(at)) : (column ?? (value >= 10_000 ? "đồng" : undefined));
  if (unit === undefined) return undefined;
  const precision = unitZeros[unit] - scale;
  if (precision < 0) return undefined;
  const digits = value.toString();
  return {
    start: 0,
    end: text.length,
    money: { amount: scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`, unit },
    precision,
    modality: "exact",
    per: [],
    doubtful: false,
    vnd: vnd(BigInt(value) * powerOfTen(precision)),
  };
}
