declare const unit: unique symbol;

/**
 * Whole đồng: the one form in which money is calculated.
 *
 * @vi đồng
 */
export type Vnd = bigint & { readonly [unit]: "Vnd" };

/**
 * Says that a whole number is an amount in đồng.
 *
 * @param dong - Whole đồng; negative for a deduction.
 * @returns The same number, as money.
 * @example
 * ```ts
 * vnd(7_500_000_000n); // → 7_500_000_000n
 * ```
 */
export function vnd(dong: bigint): Vnd {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the one constructor of the brand
  return dong as Vnd;
}
