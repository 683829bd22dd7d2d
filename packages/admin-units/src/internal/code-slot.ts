/** How many places {@link codeSlot} gives; the first is that of no code. */
export const codeSlots = 102_001;

/**
 * A place of its own for each code of 2, 3 or 5 digits, for tables.
 *
 * @param code - Any text.
 * @returns 0 when it is no such code.
 */
export function codeSlot(code: string): number {
  const { length } = code;
  if (length === 5) {
    const a = code.charCodeAt(0) - 48;
    const b = code.charCodeAt(1) - 48;
    const c = code.charCodeAt(2) - 48;
    const d = code.charCodeAt(3) - 48;
    const e = code.charCodeAt(4) - 48;
    // A character before 0 is a huge number without its sign.
    if (a >>> 0 > 9 || b >>> 0 > 9 || c >>> 0 > 9 || d >>> 0 > 9 || e >>> 0 > 9) return 0;
    return a * 10_000 + b * 1000 + c * 100 + d * 10 + e + 2000;
  }
  let number = 0;
  for (let index = 0; index < length; index++) {
    const digit = code.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return 0;
    number = number * 10 + digit;
    if (index > 4) return 0;
  }
  return length === 3 ? number + 1000 : length === 2 ? number + 1 : 0;
}

/** The place of a code of five digits given as a number. */
export const communeSlot = (code: number): number => code + 2000;
