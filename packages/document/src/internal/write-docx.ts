import type { IsoDate } from "@kehoach/core";
import type * as Docx from "docx";
import { settleArchive } from "./settle-archive.ts";
import type { Align, Block, DocumentTree, Table, TableCell, TextNode } from "../tree.ts";

/** How to print a DOCX file. */
export interface WriteDocxOptions {
  /** Title in the properties of the file. */
  readonly title: string;
  /** The day written into the properties of the file; two runs with the same day give the same bytes. */
  readonly asOf: IsoDate;
}

// Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I: A4, margins in millimetres.
const page = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 } as const;
const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
const bodySize = 14;
const tableSize = 12;
const indent = twips(12.7);

/**
 * Prints a document as a DOCX file in the presentation of administrative documents: A4, Times New Roman, page numbers centred in the
 * top margin and none on the first page, header rows repeated on each page.
 *
 * @vi văn bản
 * @param tree - The document.
 * @param options - Title, and the day written into the file.
 * @returns The bytes of the file.
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I
 * @example
 * ```ts
 * import { parseIsoDate } from "@kehoach/core";
 * const tree = { id: "x", text: "", issues: [], blocks: [{ kind: "paragraph", text: "Xin chào" }] } as const;
 * const bytes = await writeDocx(tree, { title: "Thử", asOf: parseIsoDate("2026-11-22") });
 * (await readDocx(bytes, { id: "x" })).blocks.map((block) => block.kind); // → ["paragraph"]
 * ```
 */
export async function writeDocx(tree: DocumentTree, options: WriteDocxOptions): Promise<Uint8Array> {
  const docx = await import("docx");
  const sections = splitSections(tree.blocks).map(({ blocks, landscape }, index): Docx.ISectionOptions => {
    const room = landscape ? page.height - page.top - page.bottom : page.width - page.left - page.right;
    const number = new docx.Paragraph({
      alignment: docx.AlignmentType.CENTER,
      children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT], size: 26 })],
    });
    return {
      properties: {
        type: docx.SectionType.NEXT_PAGE,
        titlePage: true,
        page: {
          size: {
            width: twips(page.width),
            height: twips(page.height),
            orientation: landscape ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT,
          },
          // Turned to lie across, the wide margin stays at the side where the pages are bound.
          margin: landscape
            ? { top: twips(page.left), bottom: twips(page.right), left: twips(page.top), right: twips(page.bottom), header: twips(12) }
            : { top: twips(page.top), bottom: twips(page.bottom), left: twips(page.left), right: twips(page.right), header: twips(10) },
          // Each annex is numbered from 1.
          pageNumbers: index === 0 ? {} : { start: 1 },
        },
      },
      headers: { default: new docx.Header({ children: [number] }), first: new docx.Header({ children: [new docx.Paragraph({})] }) },
      children: blocks.flatMap((block) => printBlock(docx, block, room)),
    };
  });
  const file = new docx.Document({
    creator: "Kế Hoạch",
    title: clean(options.title),
    styles: { default: { document: { run: { font: "Times New Roman", size: bodySize * 2, language: { value: "vi-VN" } } } } },
    sections: sections.length === 0 ? [{ children: [] }] : sections,
  });
  return settleArchive(new Uint8Array(await docx.Packer.toArrayBuffer(file)), options.asOf);
}

interface PageRun {
  readonly blocks: Block[];
  readonly landscape: boolean;
}

function splitSections(blocks: readonly Block[]): readonly PageRun[] {
  const runs: PageRun[] = [{ blocks: [], landscape: false }];
  for (const block of blocks) {
    if (block.kind === "page-break") runs.push({ blocks: [], landscape: block.landscape === true });
    else runs.at(-1)?.blocks.push(block);
  }
  return runs.filter((run) => run.blocks.length > 0);
}

function printBlock(docx: typeof Docx, block: Block, room: number): (Docx.Paragraph | Docx.Table)[] {
  switch (block.kind) {
    case "heading": {
      const levels = ["HEADING_1", "HEADING_2", "HEADING_3", "HEADING_4", "HEADING_5", "HEADING_6"] as const;
      return [
        new docx.Paragraph({
          heading: docx.HeadingLevel[levels[block.level - 1] ?? "HEADING_6"],
          alignment: block.level === 1 ? docx.AlignmentType.CENTER : docx.AlignmentType.LEFT,
          keepNext: true,
          spacing: { before: 120, after: 120 },
          children: printRuns(docx, block, bodySize, { bold: true }),
        }),
      ];
    }
    case "paragraph": {
      const justified = block.align === undefined || block.align === "justify";
      return [
        new docx.Paragraph({
          alignment: alignment(docx, block.align ?? "justify"),
          spacing: { after: 120, line: 276 },
          ...(justified && block.indent !== false ? { indent: { firstLine: indent } } : {}),
          children: printRuns(docx, block, bodySize, {}),
        }),
        ...printRule(docx, block, block.rule, room),
      ];
    }
    case "list-item":
      return [
        new docx.Paragraph({
          alignment: docx.AlignmentType.JUSTIFIED,
          spacing: { after: 120, line: 276 },
          indent: { firstLine: indent, left: block.depth * indent },
          children: [
            new docx.TextRun({ text: `${clean(block.marker)} `, size: (block.size ?? bodySize) * 2 }),
            ...printRuns(docx, block, bodySize, {}),
          ],
        }),
      ];
    case "table":
      return printTable(docx, block, room);
    case "page-break":
      return [];
    default:
      return block satisfies never;
  }
}

function printTable(docx: typeof Docx, table: Table, room: number): (Docx.Paragraph | Docx.Table)[] {
  if (table.rows.length === 0) return [];
  const columns = Math.max(...table.rows.map((row) => row.cells.reduce((sum, cell) => sum + (cell.colSpan ?? 1), 0)));
  const given = table.widths ?? Array.from({ length: columns }, () => 1);
  const sum = given.reduce((total, width) => total + width, 0);
  const widths = Array.from({ length: columns }, (_, index) => twips((room * (given[index] ?? 1)) / sum));
  const bordered = table.bordered !== false;
  const side = bordered
    ? { style: docx.BorderStyle.SINGLE, size: 4, color: "000000" }
    : { style: docx.BorderStyle.NONE, size: 0, color: "auto" };
  const borders = { top: side, bottom: side, left: side, right: side, insideHorizontal: side, insideVertical: side };
  const rows = table.rows.map((row) => {
    let column = 0;
    return new docx.TableRow({
      tableHeader: row.header === true,
      cantSplit: true,
      children: row.cells.map((cell) => {
        const span = cell.colSpan ?? 1;
        const width = widths.slice(column, column + span).reduce((total, each) => total + each, 0);
        column += span;
        // A heading row stays with the row below it.
        const keepNext = row.header === true || (bordered && row.cells.length === 1 && columns > 1);
        return printCell(docx, cell, { width, bordered, header: row.header === true, keepNext });
      }),
    });
  });
  const printed = new docx.Table({
    rows,
    columnWidths: widths,
    layout: docx.TableLayoutType.FIXED,
    width: { size: widths.reduce((total, width) => total + width, 0), type: docx.WidthType.DXA },
    borders,
  });
  // Two tables in a row would become one, and a cell must not end a page section.
  return [printed, new docx.Paragraph({ spacing: { after: 0, line: 120, lineRule: docx.LineRuleType.EXACT } })];
}

function printCell(
  docx: typeof Docx,
  cell: TableCell,
  shape: { readonly width: number; readonly bordered: boolean; readonly header: boolean; readonly keepNext: boolean },
): Docx.TableCell {
  const align = cell.align ?? (shape.header ? "center" : "left");
  const millimetres = (shape.width * 25.4) / 1440;
  return new docx.TableCell({
    width: { size: shape.width, type: docx.WidthType.DXA },
    ...(cell.colSpan === undefined ? {} : { columnSpan: cell.colSpan }),
    ...(cell.rowSpan === undefined ? {} : { rowSpan: cell.rowSpan }),
    verticalAlign: shape.header ? docx.VerticalAlignTable.CENTER : docx.VerticalAlignTable.TOP,
    margins: shape.bordered ? { top: 40, bottom: 40, left: 80, right: 80 } : { top: 0, bottom: 0, left: 20, right: 20 },
    children: [
      new docx.Paragraph({
        alignment: alignment(docx, align),
        keepNext: shape.keepNext,
        spacing: { after: 0 },
        children: printRuns(docx, cell, tableSize, shape.header ? { bold: true } : {}),
      }),
      ...printRule(docx, cell, cell.rule, millimetres),
    ],
  });
}

/** A rule is an empty paragraph with a border above it, drawn in from both sides until it is as long as wanted. */
function printRule(docx: typeof Docx, node: TextNode, rule: "third" | "full" | undefined, room: number): Docx.Paragraph[] {
  if (rule === undefined) return [];
  // A letter of Times New Roman is about half as wide as its size; bold capitals a little wider.
  const last = node.text.slice(node.text.lastIndexOf("\n") + 1);
  const words = (last.length * (node.size ?? bodySize) * 0.48 * 25.4) / 72;
  const length = Math.min(room, words) * (rule === "full" ? 1 : 0.4);
  const inset = twips(Math.max(0, (room - length) / 2));
  return [
    new docx.Paragraph({
      indent: { left: inset, right: inset },
      spacing: { before: 20, after: 60, line: 120, lineRule: docx.LineRuleType.EXACT },
      border: { top: { style: docx.BorderStyle.SINGLE, size: 6, color: "000000", space: 1 } },
    }),
  ];
}

function alignment(docx: typeof Docx, align: Align): (typeof Docx.AlignmentType)[keyof typeof Docx.AlignmentType] {
  switch (align) {
    case "left":
      return docx.AlignmentType.LEFT;
    case "center":
      return docx.AlignmentType.CENTER;
    case "right":
      return docx.AlignmentType.RIGHT;
    case "justify":
      return docx.AlignmentType.JUSTIFIED;
    default:
      return align satisfies never;
  }
}

function printRuns(docx: typeof Docx, node: TextNode, size: number, style: { readonly bold?: boolean }): Docx.TextRun[] {
  return (node.runs ?? [{ text: node.text }]).flatMap((run) =>
    clean(run.text)
      .split("\n")
      .map(
        (text, index): Docx.IRunOptions => ({
          text,
          size: Math.round((node.size ?? size) * 2),
          color: "000000",
          font: "Times New Roman",
          bold: run.bold ?? style.bold ?? false,
          italics: run.italic ?? false,
          ...(index > 0 ? { break: 1 } : {}),
        }),
      )
      .map((options) => new docx.TextRun(options)),
  );
}

/** Characters that XML 1.0 has no way to write would make the file unreadable. */
function clean(text: string): string {
  return text
    .replace(/\r\n?/gu, "\n")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "")
    .replace(/\p{Surrogate}/gu, "\ufffd");
}
