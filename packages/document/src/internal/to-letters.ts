/** a … z, then aa, bb …: Word repeats the letter. */
export function toLetters(value: number): string {
  if (value < 1 || value > 26 * 30) return `${value}`;
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.floor((value - 1) / 26) + 1);
}
