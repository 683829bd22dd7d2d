import { createIssue, isIsoDate, type Issue, type Read, type Span } from "@kehoach/core";
import { foldVietnamese } from "@kehoach/text";
import { isPlanRows } from "./is-plan-rows.ts";
import { showIds } from "./internal/check-messages.ts";
import { type PlanIssueCode, planMessages } from "./messages.ts";
import type { PlanRows } from "./plan-rows.ts";
import { type RowColumn, rowColumns, type RowTableName } from "./row-tables.ts";

/**
 * A table as a file has it: its first line has the headings.
 *
 * @vi bảng
 */
export interface RawTable {
  /** Name of the table: `targets`. */
  readonly name: string;
  /** Its lines, the headings first. */
  readonly lines: readonly (readonly string[])[];
}

/** A cell, understood by its column. */
type Value = string | number | boolean | null;
/** A line of a table, by the names of its columns. */
type Line = ReadonlyMap<string, Value>;

/**
 * Reads tables that a person may have worked on in a spreadsheet back into flat rows. Columns are found by their names or headings in any
 * order; days may also be written `31/12/2030` and numbers `94,58`, as spreadsheets save them.
 *
 * @vi bảng
 * @param tables - The tables; one that is not there has no lines, except `document`, which must be.
 * @returns The rows, and every doubt with its place: `/measures/3/value` is the column `value` in the third line after the headings.
 * @example
 * ```ts
 * import { readRowTables } from "@kehoach/plan/rows";
 * const document = { name: "document", lines: [["kind", "number"], ["ke-hoach", "94/KH-UBND"]] };
 * const targets = { name: "targets", lines: [["STT", "Nội dung"], ["a", "Ít nhất 70% người dân"]] };
 * readRowTables([document, targets]).value?.targets[0]?.ordinal; // → "a"
 * ```
 */
export function readRowTables(tables: readonly RawTable[]): Read<PlanRows, PlanIssueCode> {
  const issues: Issue<PlanIssueCode>[] = [];
  const tell = (code: PlanIssueCode, params: Readonly<Record<string, string>>, path: string): void => {
    issues.push(createIssue(planMessages, code, params, { path }));
  };
  const linesOf = (name: RowTableName): readonly Line[] =>
    readLines(
      tables.find((table) => table.name === name),
      name,
      tell,
    );
  const [document] = linesOf("document");
  if (document === undefined) tell("field-missing", { field: "document" }, "/document");
  const keyed = (name: RowTableName, key: string): Keyed => {
    const lines = linesOf(name);
    const byKey = new Map<Value, number>();
    lines.forEach((line, index) => {
      // A table without a column of numbers is numbered by its lines.
      const id = line.get(key) ?? index + 1;
      if (byKey.has(id)) tell("id-repeated", { id: String(id) }, `/${name}/${index + 1}/${key}`);
      byKey.set(id, index);
    });
    return { lines, byKey };
  };
  const owners = {
    target: keyed("targets", "target"),
    task: keyed("tasks", "task"),
    total: keyed("totals", "total"),
    citation: keyed("citations", "citation"),
  };
  /** The lines of another table that belong to each row of these. */
  const belonging = (name: RowTableName): Belonging => {
    const found = new Map<string, Line[]>();
    linesOf(name).forEach((line, index) => {
      const [owner, ...others] = (["target", "task", "total", "citation"] as const).filter((key) => (line.get(key) ?? null) !== null);
      if (owner === undefined || others.length > 0) {
        tell("field-missing", { field: "target | task" }, `/${name}/${index + 1}`);
        return;
      }
      const id = line.get(owner) ?? null;
      const place = owners[owner].byKey.get(id);
      if (place === undefined) {
        tell(
          "reference-unknown",
          { id: String(id), known: showIds([...owners[owner].byKey.keys()].map(String)) },
          `/${name}/${index + 1}/${owner}`,
        );
        return;
      }
      const list = found.get(`${owner}/${place}`) ?? [];
      found.set(`${owner}/${place}`, list);
      list.push(line);
    });
    return (owner, index) => found.get(`${owner}/${index}`) ?? [];
  };
  const [measures, assignments, places] = [belonging("measures"), belonging("assignments"), belonging("places")];
  const placed = (owner: keyof typeof owners, index: number): { readonly span: Span | null; readonly alsoAt: readonly Span[] } => {
    const spans = places(owner, index).map((line) => ({
      document: textOf(line, "document"),
      start: Number(line.get("start")),
      end: Number(line.get("end")),
    }));
    return { span: spans[0] ?? null, alsoAt: spans.slice(1) };
  };
  const roles = (
    owner: "target" | "task",
    index: number,
  ): { readonly lead: readonly string[]; readonly coordinating: readonly string[] } => {
    const of = (role: string): readonly string[] =>
      assignments(owner, index).flatMap((line) => (line.get("role") === role ? [textOf(line, "agency")] : []));
    return { lead: of("lead"), coordinating: of("coordinating") };
  };
  const rows: unknown = {
    document: pick(document ?? new Map(), ["kind", "number", "issuedOn", "issuer", "from", "to"]),
    targets: owners.target.lines.map((line, index) => ({
      ...pick(line, ["phase", "ordinal", "text"]),
      measures: measures("target", index).map((each) => pick(each, ["comparator", "value", "upper", "unit", "population", "per", "keep"])),
      ...roles("target", index),
      ...placed("target", index),
    })),
    tasks: owners.task.lines.map((line, index) => ({
      ...pick(line, ["part", "section", "ordinal", "text"]),
      ...roles("task", index),
      schedule: { raw: textOf(line, "scheduleRaw"), ...pick(line, ["from", "to", "recurrence"]) },
      budget: ["budgetRaw", "vnd", "budgetSource"].every((name) => (line.get(name) ?? null) === null)
        ? null
        : { raw: textOf(line, "budgetRaw"), ...pick(line, ["vnd"]), source: line.get("budgetSource") ?? null },
      ...pick(line, ["output"]),
      ...placed("task", index),
    })),
    totals: owners.total.lines.map((line, index) => ({ ...pick(line, ["raw", "vnd"]), ...placed("total", index) })),
    citations: owners.citation.lines.map((line, index) => ({ ...pick(line, ["raw", "number", "issuedOn"]), ...placed("citation", index) })),
  };
  return issues.some(({ severity }) => severity === "error") || !isPlanRows(rows)
    ? { issues, rest: [] }
    : { value: rows, issues, rest: [] };
}

interface Keyed {
  readonly lines: readonly Line[];
  readonly byKey: ReadonlyMap<Value, number>;
}
type Belonging = (owner: "target" | "task" | "total" | "citation", index: number) => readonly Line[];
type Tell = (code: PlanIssueCode, params: Readonly<Record<string, string>>, path: string) => void;

function pick(line: Line, names: readonly string[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(names.map((name) => [name, line.get(name) ?? null]));
}

function textOf(line: Line, name: string): string {
  return String(line.get(name) ?? "");
}

function readLines(table: RawTable | undefined, name: RowTableName, tell: Tell): readonly Line[] {
  const [headings = [], ...lines] = table?.lines ?? [];
  const columns = headings.map((heading) => rowColumns[name].find((column) => isHeading(heading, column)));
  columns.forEach((column, index) => {
    if (column === undefined) tell("field-unknown", { field: headings[index] ?? "" }, `/${name}/0/${index + 1}`);
  });
  return lines.map((cells, line) => {
    const beyond = cells.slice(headings.length).find((cell) => cell.trim() !== "");
    if (beyond !== undefined)
      tell("field-invalid", { value: beyond.slice(0, 80), why: `${headings.length} cột / columns` }, `/${name}/${line + 1}`);
    const at = (column: RowColumn): string => `/${name}/${line + 1}/${column.name}`;
    return new Map(
      rowColumns[name].map((column) => {
        const place = columns.indexOf(column);
        const cell = place < 0 ? "" : (cells[place] ?? "");
        return [
          column.name,
          valueOf(cell, column, place < 0, (code, params) => {
            tell(code, params, at(column));
          }),
        ];
      }),
    );
  });
}

function isHeading(heading: string, { name, titles }: RowColumn): boolean {
  const folded = foldVietnamese(heading.trim());
  return [name, titles.vi, titles.en].some((title) => foldVietnamese(title) === folded);
}

/** What a column that is not there stands for: nothing is kept, a task stands in the body and is done once. */
const otherwise: Readonly<Record<string, Value>> = { keep: false, recurrence: "none", part: "body" };

function valueOf(
  cell: string,
  column: RowColumn,
  missing: boolean,
  tell: (code: PlanIssueCode, params: Readonly<Record<string, string>>) => void,
): Value {
  const wrong = (why: string): null => {
    tell("field-invalid", { value: cell.slice(0, 80), why });
    return null;
  };
  if (column.datatype === "string" && column.oneOf === undefined) return cell === "" && column.nullable ? null : cell;
  const word = cell.trim();
  if (word === "") {
    if (column.nullable || (missing && column.datatype === "integer")) return null;
    if (missing && Object.hasOwn(otherwise, column.name)) return otherwise[column.name] ?? null;
    tell("field-missing", { field: column.name });
    return null;
  }
  switch (column.datatype) {
    case "string":
      return column.oneOf?.includes(word) === true ? word : wrong(column.oneOf?.join(" | ") ?? "");
    case "boolean":
      return /^(?:true|false)$/iu.test(word) ? word.toLowerCase() === "true" : wrong("true | false");
    case "integer":
      if (!/^-?\d+$/u.test(word)) return wrong("23950000000");
      return column.nullable && column.refersTo === undefined ? word : Number(word);
    case "number": {
      const number = /^-?\d+,\d+$/u.test(word) ? word.replace(",", ".") : word;
      return /^-?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?$/iu.test(number) && Number.isFinite(Number(number)) ? Number(number) : wrong("94.58");
    }
    case "date": {
      const [, dayPart = "", month = "", year = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(word) ?? [];
      const day = year === "" ? word : `${year}-${month.padStart(2, "0")}-${dayPart.padStart(2, "0")}`;
      return isIsoDate(day) ? day : wrong("YYYY-MM-DD");
    }
    default:
      return column.datatype satisfies never;
  }
}
