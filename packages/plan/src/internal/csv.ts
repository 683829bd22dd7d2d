/** Characters with which a spreadsheet begins a formula, and the sign that keeps it from doing so. */
const dangerous = /^[=+\-@\t\r']/u;

/** A text that no spreadsheet takes for a formula: `=1` is `'=1`, and so that every text comes back, `'a` is `''a`. */
export function toHarmless(text: string): string {
  return dangerous.test(text) ? `'${text}` : text;
}

/** The text that {@link toHarmless} was given. A sign that a person typed before a formula is dropped too; one before other words stays. */
export function fromHarmless(text: string): string {
  return text.startsWith("'") && dangerous.test(text.slice(1)) ? text.slice(1) : text;
}

/**
 * Lines of cells as CSV.
 *
 * @param lines - The cells.
 * @returns The text, each line ended by CR LF.
 * @see RFC 4180
 */
export function printCsv(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => `${cells.map((cell) => quote(cell, cells.length)).join(",")}\r\n`).join("");
}

/** Quotes what would not come back else; a lone empty cell too, because an empty line is no line. */
function quote(cell: string, count: number): string {
  return /[",;\t\r\n]|^\s|\s$/u.test(cell) || (cell === "" && count === 1) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Cells of CSV, and what of its form was wrong. */
export interface CsvLines {
  /** The cells of each line that is not empty. */
  readonly lines: readonly (readonly string[])[];
  /** The line, from 1, in which a quoted cell begins that is never closed. */
  readonly unclosed?: number;
}

/**
 * Reads CSV as programs write it: separated by commas, semicolons or tabs, whichever the first line has most; lines ended by CR LF, LF or
 * CR; a byte order mark dropped. It takes linear time.
 *
 * @param text - The text.
 * @returns The cells.
 */
export function readCsv(text: string): CsvLines {
  const content = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const separator = separatorOf(content);
  const lines: string[][] = [];
  let cells: string[] = [];
  let position = 0;
  let lineNumber = 1;
  while (position < content.length) {
    const begin = content[position];
    let cell = "";
    if (begin === '"') {
      const opened = lineNumber;
      position += 1;
      for (;;) {
        const close = content.indexOf('"', position);
        if (close < 0) return { lines: [...lines, [...cells, cell + content.slice(position)]], unclosed: opened };
        cell += content.slice(position, close);
        position = close + 1;
        if (content[position] !== '"') break;
        cell += '"';
        position += 1;
      }
      lineNumber += cell.split("\n").length - 1;
    }
    const end = endOfCell(content, position, separator);
    cell += content.slice(position, end);
    cells.push(cell);
    position = end;
    if (content[position] === separator) {
      position += 1;
      if (position === content.length) cells.push("");
      continue;
    }
    if (cells.length > 1 || begin === '"' || cell !== "") lines.push(cells);
    cells = [];
    position += content.startsWith("\r\n", position) ? 2 : 1;
    lineNumber += 1;
  }
  return { lines: cells.length === 0 ? lines : [...lines, cells] };
}

function endOfCell(content: string, from: number, separator: string): number {
  let end = from;
  while (end < content.length && content[end] !== separator && content[end] !== "\n" && content[end] !== "\r") end += 1;
  return end;
}

function separatorOf(content: string): string {
  const [head = ""] = content.split(/[\r\n]/u, 1);
  const count = (sign: string): number => head.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
