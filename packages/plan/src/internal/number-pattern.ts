// 94 /KH-UBND · 57-NQ/TW · 20/2020/QĐ-TTg · 66.22/2026/NQ-CP · 1813/QĐ- TTg · 45/2019/QH14 · 02-KH/BCN339 · 36a/NQ-CP · 19-2018/NQ-CP
const ordinal = String.raw`\d{1,5}(?:\.\d{1,3})?[a-d]?`;
const symbol = String.raw`(?:QH\d{1,2}|[A-ZĐ][A-Za-zĐđ]{0,9}(?:\s?[-–/]\s?[A-ZĐ][\p{L}&]{0,14}\d{0,4}){1,3})`;
const year = String.raw`\s?[/-]\s?\d{4}\s?\/\s?`;

/** Number and symbol of a document within a text, as the source of an expression with the flag `u`. */
export const numberPattern: string = String.raw`${ordinal}(?:${year}|\s?[/–-]\s?)${symbol}`;

const numberOrBlank = new RegExp(
  String.raw`^(${ordinal}|[.…_x\s]*)(?:\s?[/-]\s?(\d{4}|[.…_x]+)\s?\/\s?|\s?[/–-]\s?)(${symbol}|[A-ZĐ][A-Za-zĐđ]{1,9})$`,
  "u",
);

/**
 * The parts of a number that is the whole text: ordinal, year, symbol. Blanks of a draft are among them: `…/KH-UBND`, `…/…/QĐ-UBND`.
 *
 * @param text - The text.
 * @returns The match, or nothing for anything else.
 */
export function matchNumber(text: string): RegExpExecArray | null {
  return numberOrBlank.exec(text);
}
