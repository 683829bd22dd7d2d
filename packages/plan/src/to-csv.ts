import type { Language } from "@kehoach/core";
import { createCsvMetadata } from "./create-csv-metadata.ts";
import { printCsv, toHarmless } from "./internal/csv.ts";
import { listRowTables } from "./list-row-tables.ts";
import type { PlanRows } from "./plan-rows.ts";

/** How the files are headed. */
export interface ToCsvOptions {
  /** Language of the headings. Default: the stable names of the columns. */
  readonly language?: Language;
}

/**
 * Flat rows as CSV files with a description of them that programs understand (CSV on the Web).
 *
 * Every file is UTF-8 with a byte order mark, without which spreadsheets misread Vietnamese. A text that begins with `=`, `+`, `-`, `@`,
 * a tab or a line break would be a formula there: it is written with `'` before it, which `fromCsv` takes away.
 *
 * @vi kế hoạch dạng bảng
 * @param rows - The rows.
 * @param options - How the files are headed.
 * @returns The text of each file by its name: `targets.csv` and its like, and `csv-metadata.json`.
 * @see https://www.w3.org/TR/tabular-data-primer/
 * @example
 * ```ts
 * import { toCsv, toRows } from "@kehoach/plan/rows";
 * const files = toCsv(toRows(definePlan({
 *   id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030", targets: [{ id: "a", ordinal: "-", title: "Kỹ năng số" }],
 * })));
 * files.get("targets.csv"); // → "\uFEFFtarget,phase,ordinal,text\r\n1,2027 - 2030,'-,Kỹ năng số\r\n"
 * ```
 */
export function toCsv(rows: PlanRows, options: ToCsvOptions = {}): ReadonlyMap<string, string> {
  const { language } = options;
  const files = listRowTables(rows).map(({ name, columns, lines }): readonly [string, string] => {
    const headings = columns.map((column) => (language === undefined ? column.name : column.titles[language]));
    // A number is none of a formula's beginnings, though it may begin with a minus.
    const cells = lines.map((line) => line.map((cell, index) => (columns[index]?.datatype === "string" ? toHarmless(cell) : cell)));
    return [`${name}.csv`, `\uFEFF${printCsv([headings, ...cells])}`];
  });
  return new Map([...files, ["csv-metadata.json", `${JSON.stringify(createCsvMetadata(), null, 2)}\n`]]);
}
