import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type { IsoDate, Language, Read } from "@kehoach/core";
import type { DocumentTree, TableCell } from "@kehoach/document";
import { fromCsv, isPlanRows, listRowTables, type PlanRows, type RawTable, readRowTables, type RowColumn, toCsv } from "@kehoach/plan/rows";
import { type Failure, fail } from "./failure.ts";
import { type OutputFile, writeFiles } from "./write-files.ts";

/** Files larger than this are not opened. */
const maxBytes = 20_000_000;

/**
 * Writes flat rows: into one workbook when the name ends in .xlsx, else as CSV files into a folder.
 *
 * @param rows - The rows.
 * @param out - The workbook or the folder.
 * @param about - Title and day of the workbook, language of its headings.
 * @returns The paths, or one sentence that says why nothing was written.
 */
export async function writeRows(
  rows: PlanRows,
  out: string,
  about: { readonly title: string; readonly asOf: IsoDate; readonly language: Language },
): Promise<readonly string[] | Failure> {
  if (extname(out).toLowerCase() !== ".xlsx")
    return writeFiles(
      out,
      [...toCsv(rows)].map(([name, content]): OutputFile => ({ name, content })),
    );
  const { writeXlsx } = await import("@kehoach/document/xlsx");
  return writeFiles(dirname(out), [{ name: basename(out), content: await writeXlsx(toTree(rows, about.language), about) }]);
}

/** One table a sheet, the headings in the first row. */
function toTree(rows: PlanRows, language: Language): DocumentTree {
  const blocks = listRowTables(rows).map(({ name, columns, lines }) => ({
    kind: "table" as const,
    sheet: name,
    rows: [
      { header: true, cells: columns.map(({ titles }) => ({ text: titles[language] })) },
      ...lines.map((cells) => ({ cells: cells.map((text, index) => toCell(text, columns[index])) })),
    ],
  }));
  return { id: "rows", text: "", issues: [], blocks };
}

/** A number that a spreadsheet keeps to the last digit is one; what it would round stays words. */
function toCell(text: string, column: RowColumn | undefined): TableCell {
  const isNumber = column?.datatype === "integer" || column?.datatype === "number";
  return isNumber && text !== "" && text.length < 15 && String(Number(text)) === text
    ? { text, value: { kind: "number", number: Number(text) } }
    : { text };
}

/**
 * Reads flat rows back: a folder of CSV files, a workbook, or JSON, as `plan rows` writes and prints them and people change them.
 *
 * @param name - The folder or file.
 * @returns The rows with every doubt, or one sentence that says why nothing could be read.
 */
export async function readRows(name: string): Promise<Read<PlanRows> | Failure> {
  try {
    const info = await stat(name);
    if (info.isDirectory()) return await readFolder(name);
    if (info.size > maxBytes) return fail(`Tệp “${name}” quá lớn.`, `The file “${name}” is too large.`);
    const bytes = new Uint8Array(await readFile(name));
    switch (extname(name).toLowerCase()) {
      case ".xlsx":
        return await readWorkbook(name, bytes);
      case ".json":
        return readJson(name, new TextDecoder().decode(bytes));
      default:
        return fail(
          `“${name}” không phải thư mục tệp .csv, tệp .xlsx hay .json.`,
          `“${name}” is no folder of .csv files, no .xlsx and no .json file.`,
        );
    }
  } catch {
    return fail(`Không mở được “${name}”.`, `Cannot open “${name}”.`);
  }
}

async function readFolder(name: string): Promise<Read<PlanRows> | Failure> {
  const files = (await readdir(name)).filter((file) => file.endsWith(".csv"));
  if (files.length === 0) return fail(`Thư mục “${name}” không có tệp .csv.`, `The folder “${name}” has no .csv files.`);
  const texts = await Promise.all(files.map(async (file) => [file, await readFile(join(name, file), "utf8")] as const));
  return fromCsv(new Map(texts));
}

async function readWorkbook(name: string, bytes: Uint8Array): Promise<Read<PlanRows> | Failure> {
  const { readXlsx } = await import("@kehoach/document/xlsx");
  const tree = await readXlsx(bytes, { id: "rows" });
  const broken = tree.issues.find(({ severity }) => severity === "error");
  if (broken !== undefined) return fail(`“${name}”: ${broken.message.vi}.`, `“${name}”: ${broken.message.en}.`);
  const tables = tree.blocks.flatMap((block): RawTable[] =>
    block.kind === "table" && block.sheet !== undefined
      ? [{ name: block.sheet, lines: block.rows.map(({ cells }) => cells.map(({ text }) => text)) }]
      : [],
  );
  return readRowTables(tables);
}

function readJson(name: string, text: string): Read<PlanRows> | Failure {
  const wrong = fail(`“${name}” không phải các dòng phẳng của kế hoạch.`, `“${name}” does not hold the flat rows of a plan.`);
  try {
    const data: unknown = JSON.parse(text);
    return isPlanRows(data) ? { value: data, issues: [], rest: [] } : wrong;
  } catch {
    return wrong;
  }
}
