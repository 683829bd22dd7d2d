/** A number before what may be a unit of money: triệu, tỷ, nghìn, đồng, VNĐ. */
const amount = /\d\.?[ \u00a0\u202f]{0,2}[tnđv₫]/iu;

/**
 * Whether words may state an amount of money in a unit of their own: most words do not, and to look for a unit takes a tenth of reading
 * every number.
 *
 * @param words - Any words, in composed form.
 * @returns Whether they have to be read.
 */
export function mayStateAmount(words: string): boolean {
  return amount.test(words);
}
