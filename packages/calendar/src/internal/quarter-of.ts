import type { Quarter } from "../period.ts";

const quarters: ReadonlyMap<string, Quarter> = new Map([
  ["i", 1],
  ["ii", 2],
  ["iii", 3],
  ["iv", 4],
  ["1", 1],
  ["2", 2],
  ["3", 3],
  ["4", 4],
]);

/** A quarter by its Roman or Arabic numeral. */
export const quarterOf = (numeral: string): Quarter | undefined => quarters.get(numeral.toLowerCase());
