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
  let number = 0;
  for (let index = 0; index < length; index++) {
    const digit = code.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return 0;
    number = number * 10 + digit;
    if (index > 4) return 0;
  }
  return slotOf(number, length);
}

/** The place of a code given as a number and how many digits it has. */
export function slotOf(number: number, digits: number): number {
  if (digits === 5) return number + 2000;
  if (digits === 3) return number + 1000;
  return digits === 2 ? number + 1 : 0;
}
