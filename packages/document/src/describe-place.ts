import { createLineIndex, type Language, type Span } from "@kehoach/core";
import type { Block, DocumentTree, Note, Table } from "./tree.ts";

/** A place of a document as the program that shows it counts: tables, rows, columns and paragraphs from 1. @vi vị trí trong văn bản */
export type Place =
  | {
      /** A line of a plain text. */
      readonly kind: "line";
      /** Line of a plain text. */
      readonly line: number;
    }
  | {
      /** A paragraph beside the tables. */
      readonly kind: "paragraph";
      /** Paragraph, heading or item; those in tables are not counted. */
      readonly paragraph: number;
    }
  | {
      /** A cell of a table. */
      readonly kind: "cell";
      /** Table of the document; those inside a cell are not counted. */
      readonly table: number;
      /** Row of the table. */
      readonly row: number;
      /** Column on the grid: a cell over several columns stands in the first of them. */
      readonly column: number;
    }
  | {
      /** A cell of a spreadsheet. */
      readonly kind: "sheet-cell";
      /** Name of the sheet. */
      readonly sheet: string;
      /** `B7`. */
      readonly address: string;
    }
  | {
      /** A note. */
      readonly kind: "note";
      /** Where it stands. */
      readonly note: Note["kind"];
      /** The sign that refers to it. */
      readonly marker?: string;
    };

const words = {
  vi: {
    line: "dòng",
    table: "bảng",
    row: "dòng",
    column: "cột",
    paragraph: "đoạn",
    sheet: "trang tính",
    cell: "ô",
    footnote: "chú thích chân trang",
    endnote: "chú thích cuối",
    header: "đầu trang",
    footer: "chân trang",
  },
  en: {
    line: "line",
    table: "table",
    row: "row",
    column: "column",
    paragraph: "paragraph",
    sheet: "sheet",
    cell: "cell",
    footnote: "footnote",
    endnote: "endnote",
    header: "page header",
    footer: "page footer",
  },
} as const;

/** Names places of one document for people. */
export interface PlaceDescriber {
  /** The place as data; `undefined` for a document without places. */
  locate(span: Span): Place | undefined;
  /** For example `dòng 12` in a plain text, `bảng 2, dòng 7, cột 3` in a Word document, `trang tính “Phụ lục”, ô B7` in a spreadsheet. */
  describe(span: Span): string;
}

/**
 * Prepares a document for questions about places.
 *
 * @param tree - The document.
 * @param language - Language of the names.
 * @returns The describer: lines for plain text, cells of sheets for spreadsheets, else tables with row and column, paragraphs, notes.
 * @example
 * ```ts
 * const tree = readText("một\nHai", { id: "x" });
 * createPlaceDescriber(tree, "vi").describe({ document: "x", start: 4, end: 7 }); // → "dòng 2"
 * ```
 */
export function createPlaceDescriber(tree: DocumentTree, language: Language): PlaceDescriber {
  const locate = tree.format === "text" ? locateLines(tree) : locateNodes(tree);
  return {
    locate,
    describe(span) {
      const place = locate(span);
      return place === undefined ? "?" : formatPlace(place, language);
    },
  };
}

function formatPlace(place: Place, language: Language): string {
  const name = words[language];
  switch (place.kind) {
    case "line":
      return `${name.line} ${place.line}`;
    case "paragraph":
      return `${name.paragraph} ${place.paragraph}`;
    case "cell":
      return `${name.table} ${place.table}, ${name.row} ${place.row}, ${name.column} ${place.column}`;
    case "sheet-cell":
      return `${name.sheet} “${place.sheet}”, ${name.cell} ${place.address}`;
    case "note":
      return place.marker === undefined ? name[place.note] : `${name[place.note]} ${place.marker}`;
    default:
      return place satisfies never;
  }
}

type Locate = (span: Span) => Place | undefined;

function locateLines(tree: DocumentTree): Locate {
  const lines = createLineIndex(tree.text);
  return (span) => ({ kind: "line", line: lines.locate(span.start).line });
}

interface KnownPlace {
  readonly start: number;
  readonly place: Place;
}

function locateNodes(tree: DocumentTree): Locate {
  const places = [...eachPlace(tree.blocks, tree.notes ?? [])].sort((a, b) => a.start - b.start);
  return (span) => {
    let low = 0;
    let high = places.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((places[middle]?.start ?? 0) <= span.start) low = middle;
      else high = middle - 1;
    }
    return places[low]?.place;
  };
}

function* eachPlace(blocks: readonly Block[], notes: readonly Note[]): Generator<KnownPlace> {
  let tables = 0;
  let paragraphs = 0;
  for (const block of blocks) {
    if (block.kind === "page-break") continue;
    if (block.kind === "table") {
      tables += 1;
      yield* eachCellPlace(block, tables);
    } else {
      paragraphs += 1;
      if (block.span !== undefined) yield { start: block.span.start, place: { kind: "paragraph", paragraph: paragraphs } };
    }
  }
  for (const { span, kind, marker } of notes) {
    if (span !== undefined) yield { start: span.start, place: { kind: "note", note: kind, ...(marker === undefined ? {} : { marker }) } };
  }
}

function* eachCellPlace({ rows, sheet }: Table, table: number): Generator<KnownPlace> {
  /** Rows that a cell from above still takes, by column. */
  const taken = new Map<number, number>();
  for (const [index, { cells }] of rows.entries()) {
    let column = 0;
    for (const { span, address, colSpan = 1, rowSpan = 1 } of cells) {
      for (let left = taken.get(column) ?? 0; left > 0; left = taken.get(column) ?? 0) {
        taken.set(column, left - 1);
        column += 1;
      }
      if (span !== undefined) {
        const place: Place =
          sheet !== undefined && address !== undefined
            ? { kind: "sheet-cell", sheet, address }
            : { kind: "cell", table, row: index + 1, column: column + 1 };
        yield { start: span.start, place };
      }
      if (rowSpan > 1) for (let across = column; across < column + colSpan; across++) taken.set(across, rowSpan - 1);
      column += colSpan;
    }
    // Cells from above that reach down at the right end.
    for (const [at, left] of taken) if (at >= column && left > 0) taken.set(at, left - 1);
  }
}
