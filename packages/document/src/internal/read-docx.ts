import { createIssue, type Issue } from "@kehoach/core";
import { documentMessages } from "../messages.ts";
import { type ArchiveLimits, readArchive } from "../read-archive.ts";
import type { DocumentTree } from "../tree.ts";
import { readNumbering } from "./docx/numbering.ts";
import { readBody, type WordDocument } from "./docx/read-body.ts";
import { readStyles } from "./docx/read-styles.ts";
import { createFlow } from "./flow.ts";
import { readParts } from "./read-parts.ts";

/** How to read a DOCX file. */
export interface ReadDocxOptions {
  /** Id of the document; spans carry it. */
  readonly id: string;
  /** Other limits of the archive than the usual ones. */
  readonly limits?: Partial<ArchiveLimits>;
  /** Most cells of all tables; what follows is not read. Default: 200,000. */
  readonly maxCells?: number;
  /** Whether tracked changes are taken as made or as not made. Default: `accept`, as the document looks with all changes accepted. */
  readonly changes?: "accept" | "reject";
}

/**
 * Reads a DOCX file into a document tree: headings by style or outline level, lists with their printed numbers, tables with merged
 * and nested cells, footnotes and endnotes, headers and footers. Comments, images, hidden words and automatic tables of contents are
 * left out and counted in the issues; nothing is fetched, macros are never run. A file that is broken, hostile or no DOCX gives an
 * issue; what stands before a fault in the text is read all the same.
 *
 * @vi văn bản
 * @param bytes - The file.
 * @param options - Id of the document, limits, and what becomes of tracked changes.
 * @returns The tree.
 * @example
 * ```ts
 * const tree = await readDocx(new Uint8Array([1, 2, 3]), { id: "x" });
 * tree.issues.map((issue) => issue.code); // → ["not-an-archive"]
 * ```
 */
export function readDocx(bytes: Uint8Array, options: ReadDocxOptions): Promise<DocumentTree> {
  return Promise.resolve(readWord(bytes, options));
}

function readWord(bytes: Uint8Array, options: ReadDocxOptions): DocumentTree {
  const { id, limits = {}, maxCells = 200_000, changes = "accept" } = options;
  const fail = (...issues: readonly Issue[]): DocumentTree => ({ id, text: "", format: "docx", blocks: [], issues });
  const archive = readArchive(bytes, { limits, only: (name) => /\.(?:xml|rels)$/iu.test(name) });
  if (archive.value === undefined) return fail(...archive.issues);
  const parts = readParts(archive.value, "word/document.xml");
  const text = parts.main === undefined ? undefined : parts.file(parts.main);
  if (parts.main === undefined || text === undefined || !/wordprocessingml|\/document/iu.test(parts.kindOf(parts.main) ?? "/document")) {
    return fail(createIssue(documentMessages, "not-a-docx"));
  }
  const flow = createFlow(id, "docx", { cells: maxCells });
  const related = (kind: string, usual: string): string => parts.related(kind)[0] ?? usual;
  const [styles, numbering] = [related("styles", "word/styles.xml"), related("numbering", "word/numbering.xml")];
  const document: WordDocument = {
    flow,
    styles: readStyles(parts.file(styles), styles, flow.issues),
    numbering: readNumbering(parts.file(numbering), numbering, flow.issues),
    accept: changes === "accept",
    counts: { inserted: 0, deleted: 0, contents: 0, hidden: 0, comments: 0 },
    references: new Map(),
  };
  const take = (part: string, notes?: "footnote" | "endnote"): void => {
    const content = parts.file(part);
    const issue = content === undefined ? undefined : readBody(content, part, document, notes);
    if (issue !== undefined) flow.issues.push(issue);
  };
  take(parts.main);
  for (const kind of ["footnote", "endnote"] as const) {
    if (document.references.size > 0) for (const part of parts.related(`${kind}s`)) take(part, kind);
  }
  for (const kind of ["header", "footer"] as const) {
    for (const part of parts.related(kind)) {
      flow.openNote({ kind });
      take(part);
      flow.closeNote();
    }
  }
  const tree = flow.build();
  const issues = [...tree.issues, ...issuesOf(document, archive.value.names)];
  if (tree.blocks.length > 0) return { ...tree, issues };
  const isFault = issues.some((issue) => issue.severity === "error");
  return fail(...issues, ...(isFault ? [] : [createIssue(documentMessages, "document-empty")]));
}

/** What was met and left out, or decided upon. */
function issuesOf({ counts, accept }: WordDocument, names: readonly string[]): readonly Issue[] {
  const issues: Issue[] = [];
  const say = (code: Parameters<typeof createIssue<keyof typeof documentMessages>>[1], count: number): void => {
    if (count > 0) issues.push(createIssue(documentMessages, code, { count: `${count}` }));
  };
  if (counts.inserted + counts.deleted > 0) {
    const code = accept ? "changes-accepted" : "changes-rejected";
    issues.push(createIssue(documentMessages, code, { inserted: `${counts.inserted}`, deleted: `${counts.deleted}` }));
  }
  say("comments-ignored", counts.comments);
  say("hidden-text-ignored", counts.hidden);
  say("contents-ignored", counts.contents);
  say("images-ignored", names.filter((name) => /^word\/media\//iu.test(name)).length);
  say("embedded-ignored", names.filter((name) => /^word\/embeddings\//iu.test(name)).length);
  say("macros-ignored", names.filter((name) => /vbaproject\.bin$/iu.test(name)).length);
  return issues;
}
