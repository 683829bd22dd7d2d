/**
 * The reader of CSV.
 *
 * @packageDocumentation
 */
export { readCsv, type ReadCsvOptions } from "./read-csv.ts";
