/**
 * What an expression with the flag y matches at a position.
 *
 * @param pattern - An expression that looks at one place only.
 * @param text - Composed text.
 * @param at - The place.
 */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
