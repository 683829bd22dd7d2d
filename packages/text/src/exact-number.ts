/**
 * A number exactly as stated: `digits / 10^scale`. No value of a document passes through floating point.
 */
export interface ExactNumber {
  /** All digits, as a whole number. */
  readonly digits: bigint;
  /** How many of them stand after the decimal comma. */
  readonly scale: number;
}

/**
 * The plain decimal string of a number, the form in which plans keep numbers in JSON.
 *
 * @param value - The number.
 * @returns Digits with a point before the decimals, no grouping and no needless zeros.
 * @example
 * ```ts
 * toDecimalString({ digits: 9458n, scale: 2 }); // → "94.58"
 * ```
 */
export function toDecimalString(value: ExactNumber): string {
  const { sign, whole, decimals } = splitAtPoint(value);
  let end = value.scale;
  while (decimals[end - 1] === "0") end -= 1;
  return sign + whole + (end > 0 ? `.${decimals.slice(0, end)}` : "");
}

/** The parts of a number as it is printed: at least one digit before the point. */
export function splitAtPoint({ digits, scale }: ExactNumber): { readonly sign: string; readonly whole: string; readonly decimals: string } {
  const negative = digits < 0n;
  const text = (negative ? -digits : digits).toString().padStart(scale + 1, "0");
  const point = text.length - scale;
  return { sign: negative ? "-" : "", whole: text.slice(0, point), decimals: text.slice(point) };
}

/**
 * Reads a plain decimal string, as plans keep it in JSON.
 *
 * @param text - For example `"7500"` or `"94.58"`.
 * @returns The exact number.
 * @throws SyntaxError if the text has another form.
 * @example
 * ```ts
 * parseDecimalString("94.58"); // → { digits: 9458n, scale: 2 }
 * ```
 */
export function parseDecimalString(text: string): ExactNumber {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(text);
  if (match === null) throw new SyntaxError(`Cannot read "${text}" as a decimal number such as "94.58"`);
  const decimals = match[3] ?? "";
  return { digits: BigInt(`${match[1] ?? ""}${match[2] ?? ""}${decimals}`), scale: decimals.length };
}

/**
 * Compares two exact numbers.
 *
 * @param a - A number.
 * @param b - Another.
 * @returns A negative number, 0 or a positive number as `a` is less than, equal to or more than `b`.
 * @example
 * ```ts
 * compareExact({ digits: 5n, scale: 1 }, { digits: 50n, scale: 2 }); // → 0
 * ```
 */
export function compareExact(a: ExactNumber, b: ExactNumber): number {
  const scale = Math.max(a.scale, b.scale);
  const left = a.digits * 10n ** BigInt(scale - a.scale);
  const right = b.digits * 10n ** BigInt(scale - b.scale);
  return left < right ? -1 : left > right ? 1 : 0;
}
