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
  const negative = value.digits < 0n;
  const digits = (negative ? -value.digits : value.digits).toString().padStart(value.scale + 1, "0");
  const whole = digits.slice(0, digits.length - value.scale);
  let end = digits.length;
  while (end > digits.length - value.scale && digits[end - 1] === "0") end -= 1;
  const decimals = digits.slice(digits.length - value.scale, end);
  const text = decimals === "" ? whole : `${whole}.${decimals}`;
  return negative && /[1-9]/u.test(text) ? `-${text}` : text;
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
