/**
 * A stretch of a document's text: the place a value was read from.
 *
 * @vi vị trí trong văn bản
 */
export interface Span {
  /** Id of the document. */
  readonly document: string;
  /** First position, counted in UTF-16 units from 0. */
  readonly start: number;
  /** Position after the last one. */
  readonly end: number;
}

/** Line and column of a position, both counted from 1 as editors show them. */
export interface LineColumn {
  /** Line, from 1. */
  readonly line: number;
  /** Column, from 1, in UTF-16 units. */
  readonly column: number;
}

/** Answers in which line a position of one text lies. */
export interface LineIndex {
  /** Number of lines; an empty text has one. */
  readonly lineCount: number;
  /** Line and column of a position. */
  locate(offset: number): LineColumn;
}

/**
 * Prepares a text for questions about lines.
 *
 * @param text - Any text; `\n`, `\r\n` and `\r` end a line.
 * @returns An index that answers in logarithmic time.
 * @example
 * ```ts
 * createLineIndex("một\nhai").locate(5); // → { line: 2, column: 2 }
 * ```
 */
export function createLineIndex(text: string): LineIndex {
  const starts: number[] = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/gu)) starts.push(match.index + match[0].length);
  return {
    lineCount: starts.length,
    locate(offset: number): LineColumn {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    },
  };
}
