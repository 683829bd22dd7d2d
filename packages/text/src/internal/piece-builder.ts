import type { TextPiece } from "../locate-in-source.ts";

/** Builds a text out of stretches of a source, keeping the way back. */
export interface PieceBuilder {
  /** Adds letters that stand for a stretch of the source. */
  add(letters: string, start: number, end: number): void;
  /** Says that the last letters stand for more of the source. */
  stretch(end: number): void;
  /** What was built. */
  build(): { readonly text: string; readonly pieces: readonly TextPiece[] };
}

/**
 * Opens a text.
 *
 * @returns The builder.
 */
export function createPieceBuilder(): PieceBuilder {
  let text = "";
  const pieces: TextPiece[] = [];
  const last = { at: 0, length: 0, start: 0, end: 0 };
  const close = (): void => {
    if (last.length > 0) pieces.push({ ...last });
  };
  return {
    add(letters, start, end) {
      const whole = letters.length === end - start && last.length === last.end - last.start && last.end === start;
      if (whole && last.length > 0) {
        last.length += letters.length;
        last.end = end;
      } else {
        close();
        last.at = text.length;
        last.length = letters.length;
        last.start = start;
        last.end = end;
      }
      text += letters;
    },
    stretch(end) {
      if (last.length > 1) {
        const { at, length, start } = last;
        pieces.push({ at, length: length - 1, start, end: start + length - 1 });
        last.at = at + length - 1;
        last.start = start + length - 1;
        last.length = 1;
      }
      last.end = end;
    },
    build() {
      close();
      last.length = 0;
      return { text, pieces };
    },
  };
}
