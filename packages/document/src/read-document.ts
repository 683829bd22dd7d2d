import { createIssue, type Issue } from "@kehoach/core";
import { type FileKind, fileKindOf } from "./file-kind-of.ts";
import { type DocumentIssueCode, documentMessages } from "./messages.ts";
import { readText } from "./read-text.ts";
import type { DocumentTree } from "./tree.ts";

/** How to read a file. */
export interface ReadDocumentOptions {
  /** Id of the document; spans carry it. */
  readonly id: string;
  /** Name of the file, which decides between formats of text. Default: the content alone does. */
  readonly name?: string;
}

const refusals: Readonly<Record<Exclude<FileKind, "text" | "markdown" | "html" | "docx" | "xlsx" | "csv">, DocumentIssueCode>> = {
  "word-97": "format-word-97",
  "excel-97": "format-excel-97",
  encrypted: "format-encrypted",
  pdf: "format-pdf",
  rtf: "format-rtf",
  odf: "format-odf",
  image: "format-image",
  unknown: "format-unknown",
};

/**
 * Reads a file, whatever its format: DOCX, XLSX, HTML, Markdown, CSV or plain text. The content decides what it is, so that a file
 * under a wrong name is read too; the library of a format is loaded when the first file of that format comes. Words that are not in
 * UTF-8 or UTF-16 are read by the encoding the file names, else as Windows wrote them in Viet Nam, and the issues say so.
 *
 * @vi văn bản
 * @param bytes - The file.
 * @param options - Id of the document, and name of the file.
 * @returns The tree; a file that cannot be read gives an issue that says what it is and what to do.
 * @example
 * ```ts
 * const bytes = new TextEncoder().encode("STT,Nhiệm vụ\n1,Mở lớp");
 * const tree = await readDocument(bytes, { id: "x", name: "nhiem-vu.csv" });
 * [tree.format, tree.blocks.length]; // → ["csv", 1]
 * ```
 */
export async function readDocument(bytes: Uint8Array, options: ReadDocumentOptions): Promise<DocumentTree> {
  const { id, name = "" } = options;
  const kind = fileKindOf(bytes, name);
  switch (kind) {
    case "docx":
      return (await import("./docx.ts")).readDocx(bytes, { id });
    case "xlsx":
      return (await import("./xlsx.ts")).readXlsx(bytes, { id });
    case "html":
    case "markdown":
    case "csv":
    case "text":
      return readWords(bytes, kind, id);
    default:
      return { id, text: "", blocks: [], issues: [createIssue(documentMessages, refusals[kind])] };
  }
}

async function readWords(bytes: Uint8Array, kind: "html" | "markdown" | "csv" | "text", id: string): Promise<DocumentTree> {
  const { text, issues } = decode(bytes, kind);
  const tree = await readIn(kind, text, id);
  return issues.length === 0 ? tree : { ...tree, issues: [...issues, ...tree.issues] };
}

async function readIn(kind: "html" | "markdown" | "csv" | "text", text: string, id: string): Promise<DocumentTree> {
  switch (kind) {
    case "html":
      return (await import("./html.ts")).readHtml(text, { id });
    case "markdown":
      return (await import("./markdown.ts")).readMarkdown(text, { id });
    case "csv":
      return (await import("./csv.ts")).readCsv(text, { id });
    case "text":
      return readText(text, { id });
    default:
      return kind satisfies never;
  }
}

function decode(bytes: Uint8Array, kind: FileKind): { readonly text: string; readonly issues: readonly Issue[] } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes), issues: [] };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes), issues: [] };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), issues: [] };
  } catch {
    const encoding = kind === "html" ? (namedEncoding(bytes) ?? "windows-1258") : "windows-1258";
    return { text: decodeAs(bytes, encoding), issues: [createIssue(documentMessages, "encoding-guessed", { encoding })] };
  }
}

/** The encoding an HTML file names. */
function namedEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 2_048));
  return /charset=["']?([\w-]{1,30})/iu.exec(head)?.[1]?.toLowerCase();
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    // Not every engine knows every encoding; UTF-8 is known everywhere, and what is no UTF-8 becomes a replacement sign.
    return new TextDecoder("utf-8").decode(bytes);
  }
}
