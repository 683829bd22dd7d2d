import { createIssue, type Issue } from "@kehoach/core";
import { type Zippable, zipSync } from "fflate";
import { readHtml } from "../html.ts";
import { documentMessages } from "../messages.ts";
import type { DocumentTree } from "../tree.ts";
import { type ArchiveLimits, readArchive } from "./read-archive.ts";

/** How to read a DOCX file. */
export interface ReadDocxOptions {
  /** Id of the document; spans carry it. */
  readonly id: string;
  /** Other limits of the archive than the usual ones. */
  readonly limits?: Partial<ArchiveLimits>;
}

/**
 * Reads a DOCX file into a document tree: headings, paragraphs, lists, tables with merged cells. Images are left out, nothing is
 * fetched, macros are never run; a file that is broken, hostile or no DOCX gives an issue and no blocks.
 *
 * @vi văn bản
 * @param bytes - The file.
 * @param options - Id of the document, and limits.
 * @returns The tree.
 * @example
 * ```ts
 * const tree = await readDocx(new Uint8Array([1, 2, 3]), { id: "x" });
 * tree.issues.map((issue) => issue.code); // → ["not-a-docx"]
 * ```
 */
export async function readDocx(bytes: Uint8Array, options: ReadDocxOptions): Promise<DocumentTree> {
  const { id } = options;
  const fail = (issue: Issue): DocumentTree => ({ id, text: "", format: "docx", blocks: [], issues: [issue] });
  const entries = readArchive(bytes, options.limits);
  if ("code" in entries) return fail(entries);
  if (!entries.has("word/document.xml")) return fail(createIssue(documentMessages, "not-a-docx"));
  // The library gets an archive of our own making: only the entries that were counted, and no images.
  const kept: Zippable = {};
  let images = 0;
  for (const [name, content] of entries) {
    if (name.startsWith("word/media/")) images += 1;
    else if (/\.(?:xml|rels)$/u.test(name) || name === "[Content_Types].xml") kept[name] = [content, { level: 0 }];
  }
  const { default: mammoth } = await import("mammoth");
  let html: string;
  try {
    const archive = zipSync(kept);
    const image = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
    const settings = { convertImage: image, externalFileAccess: false, styleMap: ["p[style-name='Title'] => h1:fresh"] };
    // Node takes a Buffer, a browser an ArrayBuffer; giving the wrong one fails there.
    const input =
      typeof Buffer === "undefined"
        ? { arrayBuffer: archive.buffer.slice(archive.byteOffset, archive.byteOffset + archive.byteLength) }
        : { buffer: Buffer.from(archive) };

    html = (await mammoth.convertToHtml(input, settings)).value;
  } catch {
    return fail(createIssue(documentMessages, "not-a-docx"));
  }
  const tree = readHtml(html, { id, format: "docx" });
  return images === 0
    ? tree
    : { ...tree, issues: [...tree.issues, createIssue(documentMessages, "images-ignored", { count: `${images}` })] };
}
