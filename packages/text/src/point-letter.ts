/** The letters that name points of a document, in order: no f, j, w, z and no ă, â, ê, ô, ơ, ư. */
const letters = "abcdđeghiklmnopqrstuvxy";

/**
 * The letter of a point.
 *
 * @vi điểm
 * @param position - 1 for `a`, 5 for `đ`, at most 23.
 * @returns The letter.
 * @throws RangeError if there is no such letter.
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I (alphabetical order; the skipped letters are observed usage)
 * @example
 * ```ts
 * formatPointLetter(5); // → "đ"
 * ```
 */
export function formatPointLetter(position: number): string {
  const letter = Number.isInteger(position) && position >= 1 ? letters[position - 1] : undefined;
  if (letter === undefined) throw new RangeError(`There is no point number ${position}`);
  return letter;
}

/**
 * The place of a letter in the order of points; absent when it names none.
 *
 * @param letter - One letter in lower case.
 * @returns 1 for `a`, 5 for `đ`.
 */
export function positionOfPoint(letter: string): number | undefined {
  const index = letter.length === 1 ? letters.indexOf(letter) : -1;
  return index < 0 ? undefined : index + 1;
}

/**
 * The place of a point's letter in the order of documents.
 *
 * @vi điểm
 * @param text - `a` … `y`, in lower case, without a bracket.
 * @returns 1 for `a`, 5 for `đ`.
 * @throws SyntaxError if the letter names no point.
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I (alphabetical order; the skipped letters are observed usage)
 * @example
 * ```ts
 * parsePointLetter("đ"); // → 5
 * ```
 */
export function parsePointLetter(text: string): number {
  const position = positionOfPoint(text);
  if (position === undefined) throw new SyntaxError(`Cannot read the letter of a point from "${text}"`);
  return position;
}
