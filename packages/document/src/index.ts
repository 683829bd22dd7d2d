/**
 * One small document tree for every format: its reader for plain text and its printer to Markdown. Readers of Markdown, HTML and DOCX
 * and the printer to DOCX stand behind doors of their own, because they load libraries.
 *
 * @packageDocumentation
 */
export { type CellPlace, createPlaceDescriber, type Place, type PlaceDescriber } from "./describe-place.ts";
export { type HeadingPlace, listHeadings } from "./list-headings.ts";
export { locateInText } from "./locate-in-text.ts";
export type { DocumentIssueCode } from "./messages.ts";
export { printMarkdown } from "./print-markdown.ts";
export { type ReadTextOptions, readText } from "./read-text.ts";
export type {
  Align,
  Block,
  CellValue,
  DocumentFormat,
  DocumentTree,
  Heading,
  ListItem,
  Note,
  PageBreak,
  Paragraph,
  Run,
  Table,
  TableCell,
  TableRow,
  TextNode,
  TextPiece,
} from "./tree.ts";
