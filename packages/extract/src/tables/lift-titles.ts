import type { Block, DocumentTree, Table, TableRow, TextNode } from "@kehoach/document";
import { type ColumnRole, columnRoles, subjectOf } from "./column-role.ts";

/** A header of a table within another: it names fewer columns than this in no table of a plan. */
const fewestColumns = 3;

/**
 * Takes apart what a sheet holds as one table: titles, numbers and units of measure that stand alone in their rows above a header become
 * paragraphs, and a header of other columns further down begins a table of its own.
 *
 * @param tree - The document.
 * @returns The document with such rows as paragraphs; itself when there are none.
 */
export function liftTitles(tree: DocumentTree): DocumentTree {
  const blocks = tree.blocks.flatMap((block): readonly Block[] => {
    const parts = block.kind === "table" ? partsOf(block) : [];
    return parts.length < 2 ? [block] : parts;
  });
  return blocks.length === tree.blocks.length ? tree : { ...tree, blocks };
}

function partsOf(table: Table): readonly Block[] {
  const blocks: Block[] = [];
  let rows: TableRow[] = [];
  let titles: TableRow[] = [];
  let roles: string | undefined;
  const close = (): void => {
    if (rows.length > 0) blocks.push(tableOf(table, rows));
    rows = [];
  };
  for (const row of table.rows) {
    const found = headerRoles(row);
    if (found !== undefined && found !== roles && (roles !== undefined || rows.length === 0)) {
      close();
      blocks.push(...titles.flatMap(paragraphsOf));
      titles = [];
      rows = [row];
      roles = found;
      continue;
    }
    // Words alone in their row are a title when a header follows them, and a row of the table when none does.
    if ((roles === undefined && rows.length === 0) || isAlone(row)) titles.push(row);
    else {
      rows.push(...titles, row);
      titles = [];
    }
  }
  rows.push(...titles);
  close();
  return blocks;
}

/** What the columns of a header hold, as a text to compare; `undefined` for any other row. */
function headerRoles(row: TableRow): string | undefined {
  const texts = row.cells.map((cell) => cell.text.trim());
  const filled = texts.filter((text) => text !== "");
  if (filled.length < fewestColumns || filled.some((text) => text.length > 60)) return undefined;
  const roles: readonly ColumnRole[] = columnRoles(texts);
  const known = roles.filter((role) => role !== "other");
  if (known.length < fewestColumns || known.length * 4 < filled.length * 3 || !known.includes("ordinal")) return undefined;
  return subjectOf(texts, roles) === undefined ? undefined : roles.join();
}

function isAlone(row: TableRow): boolean {
  return row.cells.filter((cell) => cell.text.trim() !== "").length === 1;
}

function paragraphsOf(row: TableRow): readonly Block[] {
  return row.cells
    .filter((cell) => cell.text.trim() !== "")
    .map(({ text, span, pieces, breaks }): Block => ({ kind: "paragraph", ...plain({ text, span, pieces, breaks }) }));
}

/** The words of a cell without what only a cell has. */
function plain({
  text,
  span,
  pieces,
  breaks,
}: { readonly [Key in "text" | "span" | "pieces" | "breaks"]: TextNode[Key] | undefined }): TextNode {
  return {
    text: text ?? "",
    ...(span === undefined ? {} : { span }),
    ...(pieces === undefined ? {} : { pieces }),
    ...(breaks === undefined ? {} : { breaks }),
  };
}

function tableOf(table: Table, rows: readonly TableRow[]): Table {
  const { span: _span, rows: _rows, ...rest } = table;
  const [first] = rows.flatMap(({ span }) => span ?? []);
  const last = rows.flatMap(({ span }) => span ?? []).at(-1);
  return { ...rest, rows, ...(first === undefined || last === undefined ? {} : { span: { ...first, end: last.end } }) };
}
