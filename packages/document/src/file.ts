/**
 * One reader for whatever file somebody has: it looks at the content, and loads the reader of its format when it needs it.
 *
 * @packageDocumentation
 */
export { type FileKind, fileKindOf } from "./file-kind-of.ts";
export { readDocument, type ReadDocumentOptions } from "./read-document.ts";
