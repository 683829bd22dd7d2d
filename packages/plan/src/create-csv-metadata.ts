import { type RowColumn, rowColumns, type RowTableName } from "./row-tables.ts";

/** Metadata as they are written: JSON. @vi mô tả bảng */
export type CsvMetadata = Readonly<Record<string, unknown>>;

/**
 * What the tables of `toCsv` are, for programs: columns with headings in both languages, types, keys and references, in the vocabulary of
 * CSV on the Web.
 *
 * @vi mô tả bảng
 * @returns The metadata of the set of tables; the same for every plan.
 * @see https://www.w3.org/TR/tabular-metadata/
 * @example
 * ```ts
 * import { createCsvMetadata } from "@kehoach/plan/rows";
 * createCsvMetadata()["@context"]; // → "http://www.w3.org/ns/csvw"
 * ```
 */
export function createCsvMetadata(): CsvMetadata {
  const tables = Object.entries(rowColumns).map(([name, columns]) => describeTable(name, columns));
  return { "@context": "http://www.w3.org/ns/csvw", tables };
}

/** Tables whose rows others name. */
const keyed: ReadonlySet<string> = new Set<RowTableName>(["targets", "tasks", "totals", "citations"]);

function describeTable(name: string, columns: readonly RowColumn[]): CsvMetadata {
  const foreignKeys = columns.flatMap((column) =>
    column.refersTo === undefined
      ? []
      : [{ columnReference: column.name, reference: { resource: `${column.refersTo}.csv`, columnReference: column.name } }],
  );
  return {
    url: `${name}.csv`,
    tableSchema: {
      columns: columns.map(describeColumn),
      ...(keyed.has(name) ? { primaryKey: columns[0]?.name } : {}),
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    },
  };
}

function describeColumn({ name, titles, datatype, oneOf, nullable }: RowColumn): CsvMetadata {
  return {
    name,
    titles: { und: name, vi: titles.vi, en: titles.en },
    datatype: oneOf === undefined ? datatype : { base: datatype, format: `^(?:${oneOf.join("|")})$` },
    // Only what has an empty text for a value keeps the empty cell.
    ...(nullable || datatype !== "string" ? {} : { null: [] }),
    ...(nullable || datatype === "string" ? {} : { required: true }),
  };
}
