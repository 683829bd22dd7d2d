/** What a point and a comma mean. @vi cách viết số */
export type NumberNotation = "vietnamese" | "international";

/**
 * Why a number is doubtful: `other-notation`: it can only be read the other way (`1.5`, `1,234,567`); `either-notation`: it can be read
 * both ways (`1,500` is one and a half in Vietnamese notation and one thousand five hundred in English).
 *
 * @vi cách viết số chưa rõ
 */
export type NumberDoubt = "other-notation" | "either-notation";

/** A numeral as it stands in a text: its digits are not yet a number. */
export interface Numeral {
  /** First position, that of a digit. */
  readonly start: number;
  /** Position after the last digit. */
  readonly end: number;
  /** All digits without separators; empty when the separators follow no notation or the digits are too many. */
  readonly digits: string;
  /** How many of the digits are decimals. */
  readonly scale: number;
  readonly doubt: NumberDoubt | undefined;
}

/** More digits than any count or amount has; to turn them into a number takes more than linear time. */
export const mostDigits = 1000;

const point = 46;
const comma = 44;
const zero = 48;

export const isDigit = (code: number): boolean => code >= zero && code <= 57;

/** Spaces that may stand between thousands: plain, no-break, narrow no-break, thin. */
const isSpace = (code: number): boolean => code === 32 || code === 0xa0 || code === 0x202f || code === 0x2009;

/**
 * Reads the numeral that begins at a digit, as far as its digits and separators go: `1.234.567,89`, `1 234`, `05`, `1.5`.
 *
 * @param text - Any text.
 * @param start - Position of the first digit.
 * @param notation - What a point and a comma mean; without it Vietnamese notation is tried first.
 */
export function scanNumeral(text: string, start: number, notation: NumberNotation | undefined): Numeral {
  const thousands = notation === "international" ? comma : point;
  let at = start;
  while (isDigit(text.charCodeAt(at))) at += 1;
  const first = at - start;
  let end = at;
  let separators = 0;
  let firstSeparator = 0;
  let lastSeparator = 0;
  let changes = 0;
  // How many separators of the last kind stand in a row.
  let inRow = 0;
  // Whether all groups between the first one and the last one have three digits.
  let inThrees = true;
  let lastGroup = first;
  for (;;) {
    const separator = text.charCodeAt(at);
    const isMark = separator === point || separator === comma;
    if (!isMark && !(isSpace(separator) && first < 4 && (separators === 0 || separator === lastSeparator))) break;
    let next = at + 1;
    while (isDigit(text.charCodeAt(next))) next += 1;
    const group = next - at - 1;
    // A space belongs to the number only between whole groups of three: "năm 2026 500 triệu" holds two numbers.
    if (group === 0 || (!isMark && group !== 3)) break;
    // "đợt 1 200.000 đồng": the marks between thousands say that the space does not belong to the number.
    if (group === 3 && isMark && separator === thousands && isSpace(lastSeparator)) return scanPlain(text, start, start + first);
    if (separators === 0) firstSeparator = separator;
    else if (lastGroup !== 3) inThrees = false;
    if (separator === lastSeparator) inRow += 1;
    else {
      inRow = 1;
      changes += 1;
    }
    separators += 1;
    lastSeparator = separator;
    lastGroup = group;
    at = next;
    end = next;
  }
  if (end - start - separators > mostDigits) return { start, end, digits: "", scale: 0, doubt: undefined };
  if (separators === 0) return scanPlain(text, start, end);
  return weigh(text, start, end, {
    first,
    separators,
    firstSeparator,
    lastSeparator,
    changes,
    inRow,
    inThrees,
    lastGroup,
    group: thousands,
    settled: notation !== undefined,
  });
}

function scanPlain(text: string, start: number, end: number): Numeral {
  return { start, end, digits: text.slice(start, end), scale: 0, doubt: undefined };
}

/** How a numeral is separated. */
interface Separation {
  readonly first: number;
  readonly separators: number;
  readonly firstSeparator: number;
  readonly lastSeparator: number;
  /** Kinds of separators, counted at each change. */
  readonly changes: number;
  readonly inRow: number;
  readonly inThrees: boolean;
  readonly lastGroup: number;
  /** The mark that stands between thousands in the notation of the text. */
  readonly group: number;
  readonly settled: boolean;
}

function weigh(text: string, start: number, end: number, parts: Separation): Numeral {
  const { first, separators, firstSeparator, lastSeparator, changes, inRow, inThrees, lastGroup, group } = parts;
  const canGroup = first < 4 && inThrees && text.charCodeAt(start) !== zero;
  let decimals = -1;
  let doubt: NumberDoubt | undefined;
  if (changes === 1) {
    const whole = canGroup && lastGroup === 3;
    if (isSpace(firstSeparator) || firstSeparator === group) {
      if (whole) decimals = 0;
      else if (separators === 1) {
        decimals = lastGroup;
        doubt = "other-notation";
      }
    } else if (separators === 1) {
      decimals = lastGroup;
      if (whole && !parts.settled) doubt = "either-notation";
    } else if (whole) {
      decimals = 0;
      doubt = "other-notation";
    }
  } else if (changes === 2 && inRow === 1 && canGroup) {
    // 1.234.567,89 and 1,234,567.89: one decimal mark, behind all groups.
    decimals = lastGroup;
    if (lastSeparator === group) doubt = "other-notation";
  }
  if (decimals < 0) return { start, end, digits: "", scale: 0, doubt: undefined };
  let digits = "";
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && isDigit(text.charCodeAt(at))) continue;
    digits += text.slice(from, at);
    from = at + 1;
  }
  return { start, end, digits, scale: decimals, doubt };
}
