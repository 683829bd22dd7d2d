const units: readonly (readonly [string, number])[] = [
  ["M", 1000],
  ["CM", 900],
  ["D", 500],
  ["CD", 400],
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];

/**
 * Writes a number as a Roman numeral, as parts, sections and annexes are numbered.
 *
 * @vi số La Mã
 * @param value - 1 to 3999.
 * @returns Capital letters.
 * @throws RangeError if the number has no Roman numeral.
 * @example
 * ```ts
 * formatRoman(4); // → "IV"
 * ```
 */
export function formatRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) throw new RangeError(`There is no Roman numeral for ${value}`);
  let left = value;
  let out = "";
  for (const [letters, worth] of units) {
    while (left >= worth) {
      out += letters;
      left -= worth;
    }
  }
  return out;
}

/**
 * The number of a Roman numeral in its one correct form.
 *
 * @param text - Capital letters.
 * @returns The number, absent when the text is none.
 */
export function readRoman(text: string): number | undefined {
  let value = 0;
  let at = 0;
  for (const [letters, worth] of units) {
    while (text.startsWith(letters, at)) {
      value += worth;
      at += letters.length;
    }
  }
  return value === 0 || value > 3999 || at !== text.length || formatRoman(value) !== text ? undefined : value;
}

/**
 * Reads a Roman numeral in its one correct form.
 *
 * @param text - Capital letters, for example `XIV`.
 * @returns The number.
 * @throws SyntaxError if the text is not a correct Roman numeral.
 * @example
 * ```ts
 * parseRoman("XIV"); // → 14
 * ```
 */
export function parseRoman(text: string): number {
  const value = readRoman(text);
  if (value === undefined) throw new SyntaxError(`Cannot read "${text}" as a Roman numeral`);
  return value;
}
