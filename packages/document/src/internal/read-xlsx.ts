import { createIssue, type Issue } from "@kehoach/core";
import { documentMessages } from "../messages.ts";
import { type ArchiveLimits, readArchive } from "../read-archive.ts";
import type { DocumentTree } from "../tree.ts";
import { createFlow } from "./flow.ts";
import { type Parts, readParts } from "./read-parts.ts";
import { readXml } from "./xml.ts";
import { builtInFormat } from "./xlsx/format-cell.ts";
import { layOutSheet } from "./xlsx/lay-out-sheet.ts";
import { readSheet, type WorkbookStyles } from "./xlsx/read-sheet.ts";

/** How to read an XLSX file. */
export interface ReadXlsxOptions {
  /** Id of the document; spans carry it. */
  readonly id: string;
  /** Other limits of the archive than the usual ones. */
  readonly limits?: Partial<ArchiveLimits>;
  /** Most cells of all sheets; what follows is not read. Default: 200,000. */
  readonly maxCells?: number;
  /** Whether hidden rows, columns and sheets are read too. Default: `false`; they are named in the issues. */
  readonly hidden?: boolean;
}

/**
 * Reads the tables of an XLSX file into a document tree: one table a sheet, lines above and below it as paragraphs; numbers and days
 * as Excel shows them in Viet Nam, and what is behind them; merged cells; the address of each cell. Formulas are never computed: what
 * they gave when the file was saved is read. Nothing is fetched, macros are never run.
 *
 * @vi bảng tính
 * @param bytes - The file.
 * @param options - Id of the document, limits, and whether what is hidden is read.
 * @returns The tree.
 * @example
 * ```ts
 * const tree = await readXlsx(new Uint8Array([1, 2, 3]), { id: "x" });
 * tree.issues.map((issue) => issue.code); // → ["not-an-archive"]
 * ```
 */
export function readXlsx(bytes: Uint8Array, options: ReadXlsxOptions): Promise<DocumentTree> {
  return Promise.resolve(readWorkbook(bytes, options));
}

interface NamedSheet {
  readonly name: string;
  readonly id: string;
  readonly isHidden: boolean;
}

function readWorkbook(bytes: Uint8Array, options: ReadXlsxOptions): DocumentTree {
  const { id, limits = {}, maxCells = 200_000, hidden = false } = options;
  const fail = (...issues: readonly Issue[]): DocumentTree => ({ id, text: "", format: "xlsx", blocks: [], issues });
  const archive = readArchive(bytes, { limits, only: (name) => /\.(?:xml|rels)$/iu.test(name) });
  if (archive.value === undefined) return fail(...archive.issues);
  const parts = readParts(archive.value, "xl/workbook.xml");
  const workbook = parts.main === undefined ? undefined : parts.file(parts.main);
  if (parts.main === undefined || workbook === undefined || !/(?:^|\/)workbook[^/]*\.xml$/iu.test(parts.main)) {
    return fail(createIssue(documentMessages, "not-an-xlsx"));
  }
  const flow = createFlow(id, "xlsx", { cells: maxCells });
  const { issues } = flow;
  const { sheets, date1904 } = readSheetNames(workbook, parts.main, issues);
  const book: WorkbookStyles = { strings: readStrings(parts, issues), styles: readCellStyles(parts, issues), date1904 };
  for (const { name, id: reference, isHidden } of sheets) {
    if (flow.full) break;
    if (isHidden && !hidden) {
      issues.push(createIssue(documentMessages, "hidden-sheet-ignored", { sheet: name }));
      continue;
    }
    const part = parts.byId(reference);
    const content = part === undefined || !/worksheet/iu.test(part) ? undefined : parts.file(part);
    if (part !== undefined && content !== undefined) layOutSheet(readSheet(content, part, name, book, issues, maxCells), flow, hidden);
  }
  const tree = flow.build();
  const all = [...tree.issues, ...issuesOf(archive.value.names)];
  if (tree.blocks.length > 0) return { ...tree, issues: all };
  const isFault = all.some((issue) => issue.severity === "error");
  return fail(...all, ...(isFault ? [] : [createIssue(documentMessages, "document-empty")]));
}

/** What was met and left out. */
function issuesOf(names: readonly string[]): readonly Issue[] {
  const count = (pattern: RegExp): number => names.filter((name) => pattern.test(name)).length;
  const rows = [
    ["comments-ignored", count(/^xl\/(?:comments|threadedcomments)/iu)],
    ["images-ignored", count(/^xl\/media\//iu)],
    ["embedded-ignored", count(/^xl\/embeddings\//iu)],
    ["macros-ignored", count(/vbaproject\.bin$/iu)],
  ] as const;
  return rows.flatMap(([code, found]) => (found === 0 ? [] : [createIssue(documentMessages, code, { count: `${found}` })]));
}

function readSheetNames(
  bytes: Uint8Array,
  part: string,
  issues: Issue[],
): { readonly sheets: readonly NamedSheet[]; readonly date1904: boolean } {
  const sheets: NamedSheet[] = [];
  let date1904 = false;
  const issue = readXml(bytes, part, {
    open(name, attributes) {
      if (name === "sheet" && sheets.length < 1_000)
        sheets.push({ name: attributes.name ?? "", id: attributes.id ?? "", isHidden: /hidden/iu.test(attributes.state ?? "") });
      else if (name === "workbookPr") date1904 = attributes.date1904 === "1" || attributes.date1904 === "true";
    },
  });
  if (issue !== undefined) issues.push(issue);
  return { sheets, date1904 };
}

/** Words that many cells share, by their number. */
function readStrings(parts: Parts, issues: Issue[]): readonly string[] {
  const part = parts.related("sharedStrings")[0] ?? "xl/sharedStrings.xml";
  const bytes = parts.file(part);
  const strings: string[] = [];
  if (bytes === undefined) return strings;
  let words: string | undefined;
  let taking = false;
  let inPhonetic = false;
  const issue = readXml(bytes, part, {
    open(name) {
      if (name === "si") words = "";
      else if (name === "rPh") inPhonetic = true;
      else if (name === "t") taking = !inPhonetic;
    },
    close(name) {
      if (name === "t") taking = false;
      else if (name === "rPh") inPhonetic = false;
      else if (name === "si") {
        strings.push(words ?? "");
        words = undefined;
      }
    },
    words(text) {
      if (taking && words !== undefined) words += text;
    },
  });
  if (issue !== undefined) issues.push(issue);
  return strings;
}

/** Number format and weight of each style of cells. */
function readCellStyles(parts: Parts, issues: Issue[]): readonly { readonly format: string; readonly bold: boolean }[] {
  const part = parts.related("styles")[0] ?? "xl/styles.xml";
  const bytes = parts.file(part);
  if (bytes === undefined) return [];
  const formats = new Map<string, string>();
  const fonts: boolean[] = [];
  const styles: { format: string; bold: boolean }[] = [];
  let around = "";
  const issue = readXml(bytes, part, {
    open(name, attributes) {
      if (name === "fonts" || name === "cellXfs" || name === "cellStyleXfs" || name === "dxfs") around = name;
      if (name === "numFmt" && around !== "dxfs") formats.set(attributes.numFmtId ?? "", attributes.formatCode ?? "General");
      else if (name === "font" && around === "fonts") fonts.push(false);
      else if (name === "b" && around === "fonts") fonts[fonts.length - 1] = attributes.val !== "0" && attributes.val !== "false";
      else if (name === "xf" && around === "cellXfs" && styles.length < 100_000) {
        const { numFmtId = "0", fontId = "0" } = attributes;
        styles.push({ format: formats.get(numFmtId) ?? builtInFormat(Number(numFmtId)), bold: fonts[Number(fontId)] ?? false });
      }
    },
    close(name) {
      if (name === around) around = "";
    },
  });
  if (issue !== undefined) issues.push(issue);
  return styles;
}
