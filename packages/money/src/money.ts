import { parseDecimalString } from "@kehoach/text";
import { type MoneyUnit, unitZeros } from "./money-unit.ts";
import { type Vnd, vnd } from "./vnd.ts";

/**
 * Money as a document states it, in JSON: the amount as a decimal string and the unit beside it.
 *
 * @vi số tiền
 */
export interface Money {
  /** Exact decimal string, for example `"7500"` or `"2.5"`. */
  readonly amount: string;
  /** Unit of the amount. */
  readonly unit: MoneyUnit;
}

/**
 * The whole đồng of a stated amount.
 *
 * @param money - Amount and unit.
 * @returns The amount in đồng.
 * @throws SyntaxError if the amount is no decimal string.
 * @throws RangeError if the amount is not a whole number of đồng.
 * @example
 * ```ts
 * toVnd({ amount: "7500", unit: "triệu" }); // → 7_500_000_000n
 * ```
 */
export function toVnd(money: Money): Vnd {
  const { digits, scale } = parseDecimalString(money.amount);
  const zeros = unitZeros[money.unit];
  if (zeros >= scale) return vnd(digits * 10n ** BigInt(zeros - scale));
  const divisor = 10n ** BigInt(scale - zeros);
  if (digits % divisor !== 0n) throw new RangeError(`${money.amount} ${money.unit} is not a whole number of đồng`);
  return vnd(digits / divisor);
}
