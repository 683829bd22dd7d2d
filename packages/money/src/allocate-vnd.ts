import { type Vnd, vnd } from "./vnd.ts";

/**
 * Splits an amount by weights without losing a đồng, by largest remainder; of equal remainders the earlier part is served first.
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
    return { index, share, remainder: (size * weight) % sum };
  });
  const order = [...parts].sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1));
  // Fewer đồng are left than there are parts with a remainder, so one round serves them all.
  const served = new Set(order.slice(0, Number(left)).map((part) => part.index));
  return parts.map(({ index, share }) => vnd(sign * (share + (served.has(index) ? 1n : 0n))));
}
