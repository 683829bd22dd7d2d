import type { Issue, IsoDate, Span, TextRange } from "@kehoach/core";
import type { TextPiece } from "@kehoach/text";

export type { TextPiece };

/** A stretch of text in one style. */
export interface Run {
  /** The words. */
  readonly text: string;
  /** Printed bold. */
  readonly bold?: boolean;
  /** Printed italic. */
  readonly italic?: boolean;
}

/** What has words. */
export interface TextNode {
  /** The words, white space collapsed, lines joined. */
  readonly text: string;
  /** The same words by style, for printing; without it the whole text is plain. */
  readonly runs?: readonly Run[];
  /** Size in points, for printing. Default: 14, in tables 12. */
  readonly size?: number;
  /** All of it in the source; absent when the tree was not read from one. */
  readonly span?: Span;
  /** Which part of the text stands where, when lines were joined or white space was collapsed. */
  readonly pieces?: readonly TextPiece[];
  /** Positions in the text of the spaces where a line or paragraph ended in the source; absent when there was one line. */
  readonly breaks?: readonly number[];
  /** Where it stands in the file itself, for HTML and Markdown, whose files hold more than the words. */
  readonly source?: TextRange;
}

/** Side of the line the words stand at. */
export type Align = "left" | "center" | "right" | "justify";

/** A heading. @vi đề mục */
export interface Heading extends TextNode {
  /** Kind of block. */
  readonly kind: "heading";
  /** 1 is the title of the document. */
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
}

/** A paragraph. @vi đoạn */
export interface Paragraph extends TextNode {
  /** Kind of block. */
  readonly kind: "paragraph";
  /** Default: justified. */
  readonly align?: Align;
  /** Whether the first line is indented in print. Default: `true` for justified words. */
  readonly indent?: boolean;
  /** A rule below the words, as long as a third of them or as all of them. */
  readonly rule?: "third" | "full";
}

/** An item of a list. @vi gạch đầu dòng */
export interface ListItem extends TextNode {
  /** Kind of block. */
  readonly kind: "list-item";
  /** As printed before the words: `-`, `1.`, `a)`. */
  readonly marker: string;
  /** 0 for the outer list. */
  readonly depth: number;
}

/** What a cell of a spreadsheet holds when it is more than words. @vi giá trị của ô */
export type CellValue =
  | {
      /** A number. */
      readonly kind: "number";
      /** The number, as exact as the file has it. */
      readonly number: number;
    }
  | {
      /** A day. */
      readonly kind: "day";
      /** The day. */
      readonly day: IsoDate;
    };

/** A cell of a table. @vi ô */
export interface TableCell extends TextNode {
  /** Columns it takes, 1 or more. */
  readonly colSpan?: number;
  /** Rows it takes, 1 or more. */
  readonly rowSpan?: number;
  /** Side of the cell the words stand at. */
  readonly align?: Align;
  /** A rule below the words, as long as a third of them or as all of them. */
  readonly rule?: "third" | "full";
  /** What stands in it, part by part, when one of the parts is a table; the text holds all their words. */
  readonly blocks?: readonly Block[];
  /** The number or day behind the words, in spreadsheets. */
  readonly value?: CellValue;
  /** As spreadsheets name the cell: `B7`. */
  readonly address?: string;
}

/** A row of a table. @vi dòng */
export interface TableRow {
  /** Its cells, from left to right. */
  readonly cells: readonly TableCell[];
  /** Whether the format itself marks it as a header row. */
  readonly header?: boolean;
  /** All of it in the source. */
  readonly span?: Span;
}

/** A table. @vi bảng */
export interface Table {
  /** Kind of block. */
  readonly kind: "table";
  /** Its rows, from top to bottom. */
  readonly rows: readonly TableRow[];
  /** Widths of the columns for printing, in any one unit; only their ratio counts. */
  readonly widths?: readonly number[];
  /** `false` for a table that only places words side by side, such as a letterhead. Default: `true`. */
  readonly bordered?: boolean;
  /** Name of the sheet it stands on, in spreadsheets. */
  readonly sheet?: string;
  /** All of it in the source. */
  readonly span?: Span;
}

/** The next block starts a new page. @vi ngắt trang */
export interface PageBreak {
  /** Kind of block. */
  readonly kind: "page-break";
  /** The pages that follow lie across. Default: upright. */
  readonly landscape?: boolean;
}

/** A part of a document. */
export type Block = Heading | Paragraph | ListItem | Table | PageBreak;

/** Words that stand beside the text: at the foot of a page, at the end, or on every page. @vi chú thích */
export interface Note extends TextNode {
  /** Where it stands. */
  readonly kind: "footnote" | "endnote" | "header" | "footer";
  /** The sign that refers to it, as printed; absent for what stands on every page. */
  readonly marker?: string;
  /** Position in the text of the tree where the sign stands. */
  readonly at?: number;
}

/** A form a document comes in. */
export type DocumentFormat = "text" | "markdown" | "html" | "docx" | "xlsx" | "csv";

/**
 * A document as one tree, the same for every format it was read from or is printed to. It knows nothing of plans.
 *
 * @vi cây văn bản
 */
export interface DocumentTree {
  /** Id of the document; spans carry it. */
  readonly id: string;
  /** The text that spans point into: the source itself for plain text, the words in order for other formats. */
  readonly text: string;
  /** What it was read from; absent for a tree made to be printed. */
  readonly format?: DocumentFormat;
  /** Its parts, in order. */
  readonly blocks: readonly Block[];
  /** Footnotes, endnotes, headers and footers; absent when there are none. */
  readonly notes?: readonly Note[];
  /** What was doubtful while reading. */
  readonly issues: readonly Issue[];
}
