/**
 * The reader of XLSX and the printer to XLSX. The library of the printer is loaded at the first call.
 *
 * @packageDocumentation
 */
export type { ArchiveLimits } from "./read-archive.ts";
export { readXlsx, type ReadXlsxOptions } from "./internal/read-xlsx.ts";
export { writeXlsx, type WriteXlsxOptions } from "./internal/write-xlsx.ts";
