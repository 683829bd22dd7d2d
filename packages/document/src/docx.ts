/**
 * The reader of DOCX and the printer to DOCX. Their libraries are loaded at the first call.
 *
 * @packageDocumentation
 */
export type { ArchiveLimits } from "./read-archive.ts";
export { type ReadDocxOptions, readDocx } from "./internal/read-docx.ts";
export { type WriteDocxOptions, writeDocx } from "./internal/write-docx.ts";
