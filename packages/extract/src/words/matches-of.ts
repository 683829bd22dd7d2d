/**
 * Every match of an expression in a text. `String.prototype.matchAll` makes a copy of the expression each time, which takes longer than
 * to read a cell with it.
 *
 * @param text - Any text.
 * @param pattern - An expression with the flag `g` that matches no empty text.
 * @returns The matches, from left to right.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
