import { createLineIndex, type Language, type Span } from "@kehoach/core";
import type { DocumentTree } from "./tree.ts";

const words = {
  vi: { line: "dòng", table: "bảng", row: "dòng", column: "cột", paragraph: "đoạn" },
  en: { line: "line", table: "table", row: "row", column: "column", paragraph: "paragraph" },
} as const;

/** Names places of one document for people. */
export interface PlaceDescriber {
  /** For example `dòng 12` in a plain text, `bảng 2, dòng 7, cột 3` in a Word document. */
  describe(span: Span): string;
}

/**
 * Prepares a document for questions about places.
 *
 * @param tree - The document.
 * @param language - Language of the names.
 * @returns The describer: lines for plain text, else tables with row and column, and paragraphs, counted from 1.
 * @example
 * ```ts
 * const tree = readText("một\nHai", { id: "x" });
 * createPlaceDescriber(tree, "vi").describe({ document: "x", start: 4, end: 7 }); // → "dòng 2"
 * ```
 */
export function createPlaceDescriber(tree: DocumentTree, language: Language): PlaceDescriber {
  const name = words[language];
  if (tree.format === "text") {
    const lines = createLineIndex(tree.text);
    return { describe: (span) => `${name.line} ${lines.locate(span.start).line}` };
  }
  const places: { readonly start: number; readonly label: string }[] = [];
  let tables = 0;
  let paragraphs = 0;
  for (const block of tree.blocks) {
    if (block.kind === "page-break") continue;
    if (block.kind !== "table") {
      paragraphs += 1;
      if (block.span !== undefined) places.push({ start: block.span.start, label: `${name.paragraph} ${paragraphs}` });
      continue;
    }
    tables += 1;
    for (const [row, { cells }] of block.rows.entries()) {
      for (const [column, { span }] of cells.entries()) {
        const label = `${name.table} ${tables}, ${name.row} ${row + 1}, ${name.column} ${column + 1}`;
        if (span !== undefined) places.push({ start: span.start, label });
      }
    }
  }
  return {
    describe(span) {
      let low = 0;
      let high = places.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((places[middle]?.start ?? 0) <= span.start) low = middle;
        else high = middle - 1;
      }
      return places[low]?.label ?? "?";
    },
  };
}
