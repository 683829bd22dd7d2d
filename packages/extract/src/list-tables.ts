import type { Issue, Span } from "@kehoach/core";
import type { DocumentTree } from "@kehoach/document";
import type { MoneyUnit } from "@kehoach/money";
import { createCoverage } from "./coverage.ts";
import type { ExtractPlanOptions } from "./extract-plan.ts";
import { buildOutline } from "./outline/build-outline.ts";
import type { ColumnRole } from "./tables/column-role.ts";
import { findTables } from "./tables/find-tables.ts";
import { prepareTree } from "./prepare-tree.ts";
import { createReaders } from "./create-readers.ts";

/** A column of a recognised table. @vi cột */
export interface TableColumn {
  /** Header as printed; empty where it was lost. */
  readonly header: string;
  /** What the column holds. */
  readonly role: ColumnRole;
}

/** A row of a recognised table, what a page cut put together. @vi dòng */
export interface RecognisedTableRow {
  /** As printed, without a closing point. */
  readonly ordinal: string;
  /** The words of its cells, by what the column holds. */
  readonly cells: Readonly<Partial<Record<ColumnRole, string>>>;
  /** Where it stands. */
  readonly span?: Span;
}

/** Rows under one heading row. @vi nhóm dòng */
export interface RecognisedTableGroup {
  /** As printed; empty when the heading has none. */
  readonly ordinal: string;
  /** The heading; empty when the rows stand under none. */
  readonly title: string;
  /** Its rows. */
  readonly rows: readonly RecognisedTableRow[];
}

/** A table of a document as it was recognised, before anything is made of its words. @vi bảng */
export interface RecognisedTableView {
  /** Heading of the section it stands in. */
  readonly section: string;
  /** What it lists. */
  readonly subject: "targets" | "tasks";
  /** Its columns, from left to right. */
  readonly columns: readonly TableColumn[];
  /** Unit of the column of money, when one is stated. */
  readonly unit?: MoneyUnit;
  /** Its rows, by group. */
  readonly groups: readonly RecognisedTableGroup[];
  /** Amounts of total rows, as printed. */
  readonly totals: readonly string[];
  /** What was doubtful about it. */
  readonly issues: readonly Issue[];
}

/** What the caller knows about the tables. */
export type ListTablesOptions = Pick<ExtractPlanOptions, "columns" | "agencies">;

/**
 * The tables of targets and tasks as they are recognised, to look at before the plan is read: what was taken for a header, what each
 * column holds, which rows belong together. A wrong column is put right with {@link ExtractPlanOptions.columns}.
 *
 * @vi bảng chỉ tiêu, bảng nhiệm vụ
 * @param document - The document, as a reader of `@kehoach/document` gives it.
 * @param options - What the caller knows about it.
 * @returns The tables, in the order of the document.
 * @example
 * ```ts
 * import { readText } from "@kehoach/document";
 * const text = "Phụ lục\nTT\tNội dung\tĐầu mối\tThời gian\n1\tMở lớp\tSở Nội vụ\t2027\n2\tTập huấn\tSở Y tế\t2028";
 * const [table] = listTables(readText(text, { id: "x" }), { columns: { "Đầu mối": "lead" } });
 * table?.columns.map(({ role }) => role); // → ["ordinal", "content", "lead", "time"]
 * ```
 */
export function listTables(document: DocumentTree, options: ListTablesOptions = {}): readonly RecognisedTableView[] {
  const tree = prepareTree(document, options.agencies);
  const { cover, covered } = createCoverage(tree);
  const work = { tree, parts: buildOutline(tree, []), issues: [], conflicts: [], readers: createReaders(options), cover, covered };
  return findTables(work, options).map(({ part, table }) => ({
    section: part.title,
    subject: table.subject,
    columns: table.roles.map((role, column) => ({ header: table.headers[column] ?? "", role })),
    ...(table.unit === undefined ? {} : { unit: table.unit }),
    groups: table.groups.map(({ ordinal, title, rows }) => ({
      ordinal,
      title,
      rows: rows.map((row) => ({
        ordinal: row.ordinal,
        cells: Object.fromEntries([...row.cells].map(([role, node]) => [role, node.text.trim()])),
        ...(row.span === undefined ? {} : { span: row.span }),
      })),
    })),
    totals: table.totals.map((node) => node.text.trim()),
    issues: table.issues,
  }));
}
