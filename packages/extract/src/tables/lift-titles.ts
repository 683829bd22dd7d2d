import type { Block, DocumentTree, Table, TableRow, TextNode } from "@kehoach/document";
import { type ColumnRole, columnRoles, subjectOf, type TableSubject } from "./column-role.ts";

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
  if (!tree.blocks.some(({ kind }) => kind === "table")) return tree;
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
  let header: Header | undefined;
  const close = (): void => {
    if (rows.length > 0) blocks.push(tableOf(table, rows));
    rows = [];
  };
  for (const row of table.rows) {
    const found = headerOf(row);
    if (found !== undefined && (header === undefined ? rows.length === 0 : isOther(header, found))) {
      close();
      blocks.push(...titles.flatMap(paragraphsOf));
      titles = [];
      rows = [row];
      header = found;
      continue;
    }
    // Words alone in their row are a title when a header follows them, and a row of the table when none does.
    if (header === undefined && rows.length === 0 ? isTitle(row, titles.length > 0) : isAlone(row)) titles.push(row);
    else {
      rows.push(...titles, row);
      titles = [];
    }
  }
  rows.push(...titles);
  close();
  return blocks;
}

/** STT · TT · Số TT: a header begins with it, so that other rows need not be looked at. */
const ordinalHeader = /^\s*(?:số\s*)?(?:stt|tt|thứ tự)\s*$/iu;

/** What a header says. */
interface Header {
  readonly subject: TableSubject;
  readonly roles: ReadonlySet<ColumnRole>;
}

/** The header that a row is, if it is one. */
function headerOf(row: TableRow): Header | undefined {
  if (!row.cells.slice(0, 2).some((cell) => ordinalHeader.test(cell.text))) return undefined;
  const texts = row.cells.map((cell) => cell.text.trim());
  const filled = texts.filter((text) => text !== "");
  if (filled.length < fewestColumns || filled.some((text) => text.length > 60)) return undefined;
  const roles = columnRoles(texts);
  const known = roles.filter((role) => role !== "other");
  if (known.length < fewestColumns || known.length * 4 < filled.length * 3 || !known.includes("ordinal")) return undefined;
  const subject = subjectOf(texts, roles);
  return subject === undefined ? undefined : { subject, roles: new Set(known) };
}

/** Whether a header begins another table; one that a page repeats, and that lost some of its cells, does not. */
function isOther(before: Header, found: Header): boolean {
  const within = (a: Header, b: Header): boolean => [...a.roles].every((role) => b.roles.has(role));
  return before.subject !== found.subject || !(within(before, found) || within(found, before));
}

/** A row above the first header that is no row of a table without one: few cells, and none that goes on with the words of a row before. */
function isTitle(row: TableRow, goesOn: boolean): boolean {
  const filled = row.cells.map((cell) => cell.text.trim()).filter((text) => text !== "");
  // KẾ HOẠCH⏎thực hiện Nghị quyết …: where ordinals would stand, words of a title go on.
  if (goesOn && filled.length === 1 && filled[0] === row.cells[0]?.text.trim()) return true;
  return filled.length <= 2 && filled.every((text) => !/^\p{Ll}/u.test(text));
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
