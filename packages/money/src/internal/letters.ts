/** Whether a character is a letter or a mark on one, so that a word goes on there. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xaa) return (code | 32) >= 97 && (code | 32) <= 122;
  return code > 0 && /[\p{L}\p{M}]/u.test(text.charAt(at));
}

/** Position after the spaces inside a line that begin at a position. */
export function skipBlanks(text: string, at: number): number {
  let end = at;
  while (" \u00a0\u202f\u2009".includes(text.charAt(end) || ".")) end += 1;
  return end;
}

/** Position after the letters that begin at a position. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (isLetterAt(text, end)) end += 1;
  return end;
}
