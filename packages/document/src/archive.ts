/**
 * The one door through which archives (DOCX, XLSX) are opened, with limits that hold while they are inflated.
 *
 * @packageDocumentation
 */
export { type Archive, type ArchiveLimits, readArchive, type ReadArchiveOptions } from "./read-archive.ts";
