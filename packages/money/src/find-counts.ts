import { scanMoney } from "./internal/scan-money.ts";
import type { CountMention } from "./money-mention.ts";

/**
 * Every number of thousands, millions or thousand millions in a text that counts things and not đồng, from left to right.
 *
 * @param text - Any text, in any normal form.
 * @returns The numbers with their places and what they count.
 * @example
 * ```ts
 * findCounts("Với 4,5 triệu dân, kinh phí 2.000 triệu đồng").map(({ value, of }) => [value, of]); // → [["4500000", "dân"]]
 * ```
 */
export function findCounts(text: string): readonly CountMention[] {
  return scanMoney(text, {}).counts;
}
