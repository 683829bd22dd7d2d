import { type Vnd, vnd } from "./vnd.ts";

/**
 * Splits an amount by weights without losing a đồng, by largest remainder; of equal remainders the larger weight is
 * served first, and of equal weights the earlier one.
 *
 * @vi phân bổ kinh phí
 * @param total - Whole đồng to split; may be negative.
 * @param weights - Whole weights, 0 or more, at least one above 0.
 * @returns One part a weight, in order; they add up to `total`.
 * @throws RangeError if there is no weight above 0 or a weight is negative.
 * @example
 * ```ts
 * allocateVnd(vnd(1_000n), [1n, 1n, 1n]); // → [334n, 333n, 333n]
 * ```
 */
export function allocateVnd(total: Vnd, weights: readonly bigint[]): readonly Vnd[] {
  let sum = 0n;
  for (const weight of weights) {
    if (weight < 0n) throw new RangeError(`Cannot split by the negative weight ${weight}`);
    sum += weight;
  }
  if (sum === 0n) throw new RangeError("Cannot split an amount without a weight above 0");
  const sign = total < 0n ? -1n : 1n;
  const size = sign * total;
  let left = size;
  const parts = weights.map((weight, index) => {
    const share = (size * weight) / sum;
    left -= share;
    return { index, weight, share, remainder: (size * weight) % sum };
  });
  // Of equal remainders the larger weight is served first, so that the shares do not depend on the order of the weights.
  const order = [...parts].sort((a, b) => compare(b.remainder, a.remainder) || compare(b.weight, a.weight) || a.index - b.index);
  // Fewer đồng are left than there are parts with a remainder, so one round serves them all.
  const served = new Set(order.slice(0, Number(left)).map((part) => part.index));
  return parts.map(({ index, share }) => vnd(sign * (share + (served.has(index) ? 1n : 0n))));
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
