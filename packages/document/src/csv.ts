/**
 * The reader of CSV and the printer to CSV.
 *
 * @packageDocumentation
 */
export { printCsv } from "./print-csv.ts";
export { readCsv, type ReadCsvOptions } from "./read-csv.ts";
