import { addUp } from "./internal/double.ts";
import { type Vnd, vnd } from "./vnd.ts";

/**
 * Adds amounts.
 *
 * @param amounts - Any number of amounts.
 * @returns Their sum; 0 for none.
 * @example
 * ```ts
 * sumVnd([vnd(7_500n), vnd(2_000n)]); // → 9_500n
 * ```
 */
export function sumVnd(amounts: Iterable<Vnd>): Vnd {
  return vnd(addUp(amounts));
}
