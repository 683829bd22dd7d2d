import { shareOut } from "./internal/largest-remainder.ts";
import type { MoneyUnit } from "./money-unit.ts";
import { gridOf } from "./round-vnd.ts";
import { type Vnd, vnd } from "./vnd.ts";

/** How to split. */
export interface AllocateVndOptions {
  /** Each part is to be a multiple of this unit or amount, such as whole triệu. */
  readonly grid: MoneyUnit | Vnd;
}

/** A part of an amount that was split on a grid. @vi phần được phân bổ */
export interface GridPart {
  /** The part, in whole đồng. */
  readonly amount: Vnd;
  /** How much of it lies off the grid: 0 for all parts but the largest, which takes what the grid does not hold. */
  readonly offGrid: Vnd;
}

/**
 * Splits an amount by weights without losing a đồng, by largest remainder; of equal remainders the larger weight is
 * served first, and of equal weights the earlier one. So the pairs of weight and part do not depend on the order of the weights.
 *
 * On a grid (whole triệu) the parts are multiples of it, and what of the total lies off the grid goes to the largest part, which says
 * so. A negative total is split like the positive one. A total of 0 gives parts of 0, whatever the weights.
 *
 * @vi phân bổ kinh phí
 * @param total - Whole đồng to split; may be negative.
 * @param weights - Whole weights, 0 or more, at least one above 0.
 * @returns One part a weight, in order; they add up to `total`.
 * @throws RangeError if a weight is negative, if no weight is above 0 and the total is not 0, or if the grid is not above 0.
 * @example
 * ```ts
 * allocateVnd(vnd(1_000n), [1n, 1n, 1n]); // → [334n, 333n, 333n]
 * allocateVnd(vnd(10_300_000n), [1n, 2n], { grid: "triệu" }).map(({ amount, offGrid }) => [amount, offGrid]);
 * // → [[3_000_000n, 0n], [7_300_000n, 300_000n]]
 * ```
 */
export function allocateVnd(total: Vnd, weights: readonly bigint[]): readonly Vnd[];
/**
 * Splits an amount by weights into multiples of a grid without losing a đồng.
 *
 * @param total - Whole đồng to split; may be negative.
 * @param weights - Whole weights, 0 or more, at least one above 0.
 * @param options - The grid.
 * @returns One part a weight, in order, each with what of it lies off the grid; they add up to `total`.
 */
export function allocateVnd(total: Vnd, weights: readonly bigint[], options: AllocateVndOptions): readonly GridPart[];
export function allocateVnd(total: Vnd, weights: readonly bigint[], options?: AllocateVndOptions): readonly Vnd[] | readonly GridPart[] {
  const negative = total < 0n;
  const size = negative ? 0n - total : total;
  const split = (whole: bigint): readonly Vnd[] => {
    const shares = shareOut(whole, weights);
    if (shares === undefined && size > 0n) throw new RangeError(`Cannot split ${total} đồng without a weight above 0`);
    return shares ?? weights.map(() => vnd(0n));
  };
  if (options === undefined) return negative ? split(size).map((share) => vnd(0n - share)) : split(size);
  const grid = gridOf(options.grid);
  const off = size % grid;
  const shares = split(size / grid);
  const largest = indexOfLargest(shares, weights);
  const signed = (value: bigint): Vnd => vnd(negative ? -value : value);
  return shares.map((share, index) => {
    const offGrid = index === largest ? off : 0n;
    return { amount: signed(share * grid + offGrid), offGrid: signed(offGrid) };
  });
}

/** Of equal parts the one of the larger weight, of equal weights the first: so the order of the rows decides nothing. */
function indexOfLargest(shares: readonly bigint[], weights: readonly bigint[]): number {
  let largest = 0;
  for (let index = 1; index < shares.length; index += 1) {
    const [share = 0n, most = 0n] = [shares[index], shares[largest]];
    if (share > most || (share === most && (weights[index] ?? 0n) > (weights[largest] ?? 0n))) largest = index;
  }
  return largest;
}
