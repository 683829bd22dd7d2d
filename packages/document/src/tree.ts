import type { Issue, Span } from "@kehoach/core";
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

/** A form a document comes in. */
export type DocumentFormat = "text" | "markdown" | "html" | "docx";

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
  /** What was doubtful while reading. */
  readonly issues: readonly Issue[];
}
