import { splitTone, type Tone } from "../syllable.ts";

/** A written syllable as letters without tones, and its tone. */
export interface Spelling {
  readonly word: string;
  /** Letters with their own mark and without tone: `đ`, `ư`, `ô`. */
  readonly letters: readonly string[];
  /** The same without any mark. */
  readonly plain: string;
  readonly tone: Tone;
  /** Which letters it has, one bit each. */
  readonly bag: number;
}

const plainOf: Readonly<Record<string, string>> = { ă: "a", â: "a", đ: "d", ê: "e", ô: "o", ơ: "o", ư: "u" };

/**
 * Takes a word apart for comparing.
 *
 * @param word - A word in composed form and small letters.
 * @returns Its letters and the last tone it has.
 */
export function spellingOf(word: string): Spelling {
  let tone: Tone = "ngang";
  const letters = Array.from(word, (each) => {
    const split = splitTone(each);
    if (split.tone !== "ngang") ({ tone } = split);
    return split.letter;
  });
  const plain = letters.map((letter) => plainOf[letter] ?? letter).join("");
  let bag = 0;
  for (let at = 0; at < plain.length; at++) bag |= 1 << (plain.charCodeAt(at) & 31);
  return { word, letters, plain, tone, bag };
}

/** Letters that scanners take for each other, or that are said alike in some part of the country, with what one for the other costs. */
const alike: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  Object.entries({
    "0.15": "iy",
    "0.3": "ck sx",
    "0.45": "ln rg dv ct ce nu il lt hb bh gq rt vy ao",
    "0.6": "mn ec oe td ph",
  }).flatMap(([cost, list]) =>
    list.split(" ").flatMap(([a = "", b = ""]): [string, number][] => [
      [a + b, Number(cost)],
      [b + a, Number(cost)],
    ]),
  ),
);

/** Groups of letters that are written for each other. */
const groups: readonly (readonly [string, string, number])[] = [
  ["ur", "ư", 0.3],
  ["or", "ơ", 0.3],
  ["rn", "m", 0.4],
  ["ngh", "ng", 0.25],
  ["gh", "g", 0.25],
  ["gi", "d", 0.35],
  ["tr", "ch", 0.35],
  ["ng", "n", 0.45],
  ["nh", "n", 0.5],
  ["ch", "t", 0.5],
  ["cl", "đ", 0.4],
  ["qu", "h", 0.8],
  ["c", "q", 0.4],
].flatMap(([a, b, cost]): [string, string, number][] => [
  [String(a), String(b), Number(cost)],
  [String(b), String(a), Number(cost)],
]);

const groupsByEnd: ReadonlyMap<string, typeof groups> = /* @__PURE__ */ new Map(
  [...new Set(groups.map(([from]) => from.at(-1) ?? ""))].map((end) => [end, groups.filter(([from]) => from.endsWith(end))]),
);

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

const toneCosts: Readonly<Record<string, number>> = { "hoi nga": 0.25, "nga hoi": 0.25, "sac hoi": 0.35, "hoi sac": 0.35 };

/** Beyond this two words have nothing to do with each other. */
export const tooFar = 1.05;

/**
 * How far one spelling is from another: about 0.3 for a mark of a letter, 0.25 to 0.5 for a tone, more for other letters.
 *
 * @param a - A spelling.
 * @param b - Another.
 * @returns 0 for the same; more than {@link tooFar} when they are not near.
 */
export function distance(a: Spelling, b: Spelling): number {
  const far = tooFar + 1;
  const toneCost = a.tone === b.tone ? 0 : (toneCosts[`${a.tone} ${b.tone}`] ?? (a.tone === "ngang" || b.tone === "ngang" ? 0.4 : 0.5));
  const width = b.letters.length;
  if (Math.abs(a.letters.length - width) > 2 || countBits(a.bag ^ b.bag) > 4) return far;
  if (a.plain === b.plain) {
    return a.letters.reduce((sum, letter, index) => sum + (letter === b.letters[index] ? 0 : 0.3), toneCost);
  }
  const rows: number[][] = [];
  for (let i = 0; i <= a.letters.length; i++) {
    const row: number[] = [];
    rows.push(row);
    let least = far;
    for (let j = 0; j <= width; j++) {
      let cost = i === 0 && j === 0 ? 0 : far;
      const x = a.letters[i - 1];
      const y = b.letters[j - 1];
      if (i > 0) cost = Math.min(cost, (rows[i - 1]?.[j] ?? far) + 0.8);
      if (j > 0) cost = Math.min(cost, (row[j - 1] ?? far) + 0.8);
      if (x !== undefined && y !== undefined) cost = Math.min(cost, (rows[i - 1]?.[j - 1] ?? far) + substitute(x, y));
      if (i > 1 && j > 1 && x === b.letters[j - 2] && y === a.letters[i - 2]) cost = Math.min(cost, (rows[i - 2]?.[j - 2] ?? far) + 0.6);
      for (const [from, to, price] of (x === undefined ? undefined : groupsByEnd.get(x)) ?? []) {
        const before = rows[i - from.length]?.[j - to.length];
        if (before !== undefined && before + price < cost && ends(a.letters, i, from) && ends(b.letters, j, to)) cost = before + price;
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    // The rows of groups reach back over two rows, so only a hopeless row and its successor end the search.
    if (least > tooFar && Math.min(...(rows[i - 1] ?? [0])) > tooFar) return far;
  }
  return (rows[a.letters.length]?.[width] ?? far) + toneCost;
}

function substitute(x: string, y: string): number {
  if (x === y) return 0;
  const a = plainOf[x] ?? x;
  const b = plainOf[y] ?? y;
  return a === b ? 0.3 : (alike.get(a + b) ?? 1);
}

/** Whether the letters up to a place end with a group; a plain letter of the group fits one with a mark. */
function ends(letters: readonly string[], end: number, group: string): boolean {
  const start = end - group.length;
  for (let index = 0; index < group.length; index++) if (letters[start + index] !== group[index]) return false;
  return true;
}
