import type { MoneyUnit } from "./money-unit.ts";
import { gridOf } from "./round-vnd.ts";
import { type Vnd, vnd } from "./vnd.ts";

/** How to split into equal parts. */
export interface DistributeVndOptions {
  /** Each part but the first is to be a multiple of this unit or amount. Default: đồng. */
  readonly grid?: MoneyUnit | Vnd;
}

/**
 * Splits an amount into parts that are equal but for one step of the grid, without losing a đồng: the first parts are the larger ones,
 * and what lies off the grid stands in the first.
 *
 * @vi chia đều kinh phí
 * @param total - Whole đồng; may be negative.
 * @param count - How many parts, 1 or more.
 * @param options - The grid.
 * @returns The parts, in falling order of size; they add up to `total`.
 * @throws RangeError if `count` is not a whole number from 1 to 1,000,000, or if the grid is not above 0.
 * @example
 * ```ts
 * distributeVnd(vnd(100n), 3); // → [34n, 33n, 33n]
 * distributeVnd(vnd(7_500_200_000n), 4, { grid: "triệu" }); // → [1_875_200_000n, 1_875_000_000n, 1_875_000_000n, 1_875_000_000n]
 * ```
 */
export function distributeVnd(total: Vnd, count: number, options: DistributeVndOptions = {}): readonly Vnd[] {
  if (!Number.isInteger(count) || count < 1 || count > 1_000_000) throw new RangeError(`Cannot make ${count} equal parts`);
  const grid = gridOf(options.grid ?? "đồng");
  const sign = total < 0n ? -1n : 1n;
  const size = sign * total;
  const steps = size / grid;
  const each = steps / BigInt(count);
  const larger = Number(steps % BigInt(count));
  const smallPart = vnd(sign * each * grid);
  const largePart = vnd(sign * (each + 1n) * grid);
  const parts = Array.from({ length: count }, (_, index) => (index < larger ? largePart : smallPart));
  parts[0] = vnd((larger > 0 ? largePart : smallPart) + sign * (size % grid));
  return parts;
}
