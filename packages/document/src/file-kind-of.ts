import { readArchive } from "./read-archive.ts";
import type { DocumentFormat } from "./tree.ts";

/** What a file is: a format that is read, or one that is known and is not. @vi loại tệp */
export type FileKind = DocumentFormat | "word-97" | "excel-97" | "encrypted" | "pdf" | "rtf" | "odf" | "image" | "unknown";

/** Beginnings of files, in bytes. */
const beginnings: readonly (readonly [string, FileKind])[] = [
  ["\u0089PNG", "image"],
  ["\u00ff\u00d8\u00ff", "image"],
  ["GIF8", "image"],
  ["II*\u0000", "image"],
  ["MM\u0000*", "image"],
  ["RIFF", "image"],
  [String.raw`{\rtf`, "rtf"],
];
const endings: Readonly<Record<string, DocumentFormat>> = {
  txt: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  csv: "csv",
  tsv: "csv",
};
const html = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}>\s*)?<(?:!doctype\s+html|html|head|body|meta)[\s>]/iu;
/** A heading or the rule of a pipe table at the head of a line. */
const markdown = /(?:^|\n)(?:#{1,6}[ \t]\S|\|?[ \t]*:?-{3,}:?[ \t]*\|)/u;

/**
 * What a file is, by its content; its name decides only between formats of text.
 *
 * @vi loại tệp
 * @param bytes - The file.
 * @param name - Its name, or the end of it; empty when it has none.
 * @returns The kind.
 * @example
 * ```ts
 * const text = (words: string) => new TextEncoder().encode(words);
 * [fileKindOf(text("# KẾ HOẠCH"), "a.md"), fileKindOf(text("%PDF-1.7"), "a.docx"), fileKindOf(text("<html><p>1"), "a.doc")]; // → ["markdown", "pdf", "html"]
 * ```
 */
export function fileKindOf(bytes: Uint8Array, name: string): FileKind {
  const head = latin(bytes, 0, 1_024);
  if (head.startsWith("PK")) return kindOfArchive(bytes, name);
  if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) return kindOfCompound(bytes);
  if (head.startsWith("%PDF") || head.includes("%PDF-")) return "pdf";
  for (const [beginning, kind] of beginnings) if (head.startsWith(beginning)) return kind;
  if (!isText(bytes)) return "unknown";
  const words = decode(bytes.subarray(0, 8_192));
  if (html.test(words)) return "html";
  const ending = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? "";
  return endings[ending] ?? (markdown.test(words) ? "markdown" : "text");
}

function kindOfArchive(bytes: Uint8Array, name: string): FileKind {
  const { value } = readArchive(bytes, { only: (entry) => entry === "mimetype" });
  // What cannot be opened is what it says it is: its reader says why not.
  if (value === undefined) return /\.xls[xm]$/iu.test(name) ? "xlsx" : "docx";
  const type = value.files.get("mimetype");
  if (type !== undefined && latin(type, 0, 100).includes("opendocument")) return "odf";
  const holds = (folder: string): boolean => value.names.some((entry) => entry.toLowerCase().startsWith(folder));
  if (holds("word/")) return "docx";
  if (holds("xl/")) return "xlsx";
  return "unknown";
}

/** Files of Word and Excel before 2007, and newer ones locked with a password, are small file systems: what they hold has names. */
function kindOfCompound(bytes: Uint8Array): FileKind {
  const names = latin(bytes, 0, bytes.length).replaceAll("\u0000", "");
  if (names.includes("EncryptedPackage")) return "encrypted";
  if (names.includes("WordDocument")) return "word-97";
  return names.includes("Workbook") ? "excel-97" : "unknown";
}

/** Bytes as characters with the same numbers. */
function latin(bytes: Uint8Array, start: number, end: number): string {
  const parts: string[] = [];
  for (let at = start; at < Math.min(end, bytes.length); at += 8_192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, Math.min(at + 8_192, end))));
  }
  return parts.join("");
}

function isText(bytes: Uint8Array): boolean {
  if (isUtf16(bytes)) return true;
  return !bytes.subarray(0, 8_192).includes(0);
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder(isUtf16(bytes) ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(bytes);
}
