import { createLineIndex, type Language, type Span } from "@kehoach/core";
import type { Block, DocumentTree, Note, Table } from "./tree.ts";

/** Where a cell of a table stands. @vi ô */
export interface CellPlace {
  /** Table of the document, or of the cell that it stands in. */
  readonly table: number;
  /** Row of the table. */
  readonly row: number;
  /** Column on the grid: a cell over several columns stands in the first of them. */
  readonly column: number;
  /** The cell of a table within this cell. */
  readonly inner?: CellPlace;
}

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
  | ({
      /** A cell of a table. */
      readonly kind: "cell";
    } & CellPlace)
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
    inside: "trong ô:",
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
    inside: "inside it:",
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
      return formatCell(place, language);
    case "sheet-cell":
      return `${name.sheet} “${place.sheet}”, ${name.cell} ${place.address}`;
    case "note":
      return place.marker === undefined ? name[place.note] : `${name[place.note]} ${place.marker}`;
    default:
      return place satisfies never;
  }
}

function formatCell({ table, row, column, inner }: CellPlace, language: Language): string {
  const name = words[language];
  const outer = `${name.table} ${table}, ${name.row} ${row}, ${name.column} ${column}`;
  return inner === undefined ? outer : `${outer}, ${name.inside} ${formatCell(inner, language)}`;
}

type Locate = (span: Span) => Place | undefined;

function locateLines(tree: DocumentTree): Locate {
  const lines = createLineIndex(tree.text);
  return (span) => ({ kind: "line", line: lines.locate(span.start).line });
}

interface KnownPlace {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
}

function locateNodes(tree: DocumentTree): Locate {
  const places = [...eachPlace(tree)].sort((a, b) => a.start - b.start);
  return (span) => {
    let low = 0;
    let high = places.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((places[middle]?.start ?? 0) <= span.start) low = middle;
      else high = middle - 1;
    }
    const found = places[low];
    const next = places[low + 1];
    // A row of CSV begins before the words of its first cell, with a quotation mark.
    return found !== undefined && next !== undefined && found.end <= span.start && next.start < span.end ? next.place : found?.place;
  };
}

function* eachPlace({ blocks, notes = [], format, text }: DocumentTree): Generator<KnownPlace> {
  let tables = 0;
  let paragraphs = 0;
  for (const block of blocks) {
    if (block.kind === "page-break") continue;
    if (block.kind === "table") {
      tables += 1;
      yield* eachCellPlace(block, tables, format === "csv" ? numbersOfLines(block, text) : undefined);
    } else {
      paragraphs += 1;
      if (block.span !== undefined) yield { ...block.span, place: { kind: "paragraph", paragraph: paragraphs } };
    }
  }
  for (const { span, kind, marker } of notes) {
    if (span !== undefined) yield { ...span, place: { kind: "note", note: kind, ...(marker === undefined ? {} : { marker }) } };
  }
}

/** The rows of a CSV file with the blank ones, which the tree leaves out, but without the line that names the separator. */
function numbersOfLines({ rows }: Table, text: string): readonly number[] {
  let at = 0;
  let number = /^\ufeff?sep=/u.test(text.slice(0, 5)) ? 0 : 1;
  return rows.map(({ span }) => {
    if (span === undefined) return number;
    for (; at < span.start; at++) if (text[at] === "\n" || (text[at] === "\r" && text[at + 1] !== "\n")) number += 1;
    // The line end behind an empty last cell belongs to its row.
    at = span.end;
    while (at > span.start && /[\r\n]/u.test(text[at - 1] ?? "")) at -= 1;
    return number;
  });
}

function* eachCellPlace({ rows, sheet }: Table, table: number, numbers?: readonly number[]): Generator<KnownPlace> {
  /** Rows that a cell from above still takes, by column. */
  const taken = new Map<number, number>();
  for (const [index, { cells }] of rows.entries()) {
    let column = 0;
    for (const { span, address, blocks, colSpan = 1, rowSpan = 1 } of cells) {
      for (let left = taken.get(column) ?? 0; left > 0; left = taken.get(column) ?? 0) {
        taken.set(column, left - 1);
        column += 1;
      }
      const place: CellPlace = { table, row: numbers?.[index] ?? index + 1, column: column + 1 };
      if (span !== undefined)
        yield {
          start: span.start,
          end: span.end,
          place: sheet !== undefined && address !== undefined ? { kind: "sheet-cell", sheet, address } : { kind: "cell", ...place },
        };
      if (blocks !== undefined) yield* eachInnerPlace(blocks, place);
      if (rowSpan > 1) for (let across = column; across < column + colSpan; across++) taken.set(across, rowSpan - 1);
      column += colSpan;
    }
    // Cells from above that reach down at the right end.
    for (const [at, left] of taken) if (at >= column && left > 0) taken.set(at, left - 1);
  }
}

/** The cells of tables within a cell; behind such a table the outer cell goes on. */
function* eachInnerPlace(blocks: readonly Block[], outer: CellPlace): Generator<KnownPlace> {
  let tables = 0;
  for (const block of blocks) {
    if (block.kind !== "table") {
      if (block.kind !== "page-break" && block.span !== undefined && tables > 0) yield { ...block.span, place: { kind: "cell", ...outer } };
      continue;
    }
    tables += 1;
    for (const { start, end, place } of eachCellPlace(block, tables))
      if (place.kind === "cell") yield { start, end, place: { kind: "cell", ...outer, inner: innerOf(place) } };
  }
}

function innerOf({ table, row, column, inner }: CellPlace): CellPlace {
  return { table, row, column, ...(inner === undefined ? {} : { inner }) };
}
