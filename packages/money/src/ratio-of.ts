import type { Vnd } from "./vnd.ts";

/**
 * One amount as a share of another, exactly. Of nothing there is no share: that is an answer of its own and never 0 %.
 *
 * @vi tỷ lệ
 */
export type VndRatio =
  | {
      /** There is one. */
      readonly kind: "ratio";
      /** The amount that is a share. */
      readonly part: Vnd;
      /** What it is a share of; not 0. */
      readonly whole: Vnd;
    }
  | {
      /** There is none, because the whole is 0. */
      readonly kind: "undefined-ratio";
      /** The amount that would be a share. */
      readonly part: Vnd;
    };

/**
 * How large a share one amount is of another, such as what was spent of what was planned.
 *
 * @vi tỷ lệ
 * @param part - Whole đồng.
 * @param whole - Whole đồng.
 * @returns The two amounts as a ratio, or that there is none because the whole is 0.
 * @example
 * ```ts
 * ratioOf(vnd(9_458n), vnd(10_000n)).kind; // → "ratio"
 * ratioOf(vnd(5n), vnd(0n)).kind; // → "undefined-ratio"
 * ```
 */
export function ratioOf(part: Vnd, whole: Vnd): VndRatio {
  return whole === 0n ? { kind: "undefined-ratio", part } : { kind: "ratio", part, whole };
}
