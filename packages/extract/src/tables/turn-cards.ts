import type { Block, DocumentTree, Table, TableCell, TableRow } from "@kehoach/document";
import { columnRoles } from "./column-role.ts";
import { splitNode } from "./source-lines.ts";

/** A card names at least what is done, and who does it or when. */
const fewestLabels = 3;

/** No label takes more letters. */
const longestLabel = 40;

/**
 * Turns tables that hold a card for each task, a label beside each value, into tables with a row for each of them: `Nhiệm vụ 1 | Mở lớp`
 * over `Chủ trì | Sở Nội vụ` over `Thời gian | 2027`.
 *
 * @param tree - The document.
 * @returns The document with such tables turned; itself when there are none.
 */
export function turnCards(tree: DocumentTree): DocumentTree {
  const blocks = tree.blocks.map((block): Block => (block.kind === "table" ? (turned(block, tree.id) ?? block) : block));
  return blocks.every((block, index) => block === tree.blocks[index]) ? tree : { ...tree, blocks };
}

function turned(table: Table, document: string): Table | undefined {
  const { rows } = table;
  if (rows.length < fewestLabels || rows.some(({ cells }) => cells.length !== 2)) return undefined;
  const labels = rows.map(({ cells }) => cells[0]?.text.replace(/:\s*$/u, "").trim() ?? "");
  if (labels.some((label) => label === "" || label.length > longestLabel)) return undefined;
  const roles = labels.map((label) => columnRoles([label])[0] ?? "other");
  const has = (...wanted: readonly string[]): boolean => wanted.some((role) => roles.some((found) => found === role));
  const known = roles.filter((role) => role !== "other").length;
  if (known * 4 < rows.length * 3 || !has("content") || !has("lead", "time", "deadline", "money")) return undefined;
  const [first = ""] = roles;
  const cards: { readonly row: TableRow; readonly label: string }[][] = [];
  rows.forEach((row, index) => {
    if (index === 0 || roles[index] === first) cards.push([]);
    cards.at(-1)?.push({ row, label: plainLabel(labels[index] ?? "") });
  });
  const columns = [...new Set(cards.flatMap((card) => card.map(({ label }) => label)))];
  if (columns.length < fewestLabels) return undefined;
  const numbers = cards.map((card) => partsOfLabel(card[0]?.row.cells[0], document)[1]);
  const isNumbered = numbers.some((number) => number !== undefined);
  // The first header names all columns, also those that a later card has first.
  const naming = columns.map((column) =>
    Math.max(
      0,
      cards.findIndex((card) => card.some(({ label }) => label === column)),
    ),
  );
  const turnedRows = cards.flatMap((card, index): readonly TableRow[] => {
    const cellOf = (of: number, side: 0 | 1, column: string): TableCell =>
      cards[of]?.find(({ label }) => label === column)?.row.cells[side] ?? { text: "" };
    const headerOf = (column: string, at: number): TableCell => {
      const from = naming[at] ?? 0;
      if (index > 0 && from === index) return { text: "" };
      return partsOfLabel(cellOf(index === 0 ? from : index, 0, column), document)[0] ?? { text: "" };
    };
    const [ordinalHeader, ordinal] = isNumbered ? [[{ text: "" }], [numbers[index] ?? { text: "" }]] : [[], []];
    return [
      { cells: [...ordinalHeader, ...columns.map(headerOf)] },
      { cells: [...ordinal, ...columns.map((column) => cellOf(index, 1, column))], ...spanOfCard(card.map(({ row }) => row)) },
    ];
  });
  return { ...table, rows: turnedRows };
}

/** `Nhiệm vụ 1` and `Nhiệm vụ 2` head the same column. */
function plainLabel(label: string): string {
  return label.replace(numbered, "");
}

/** The number in the label of a card: `Nhiệm vụ 1`. Cells hold no blank twice. */
const numbered = / (?:số )?\d{1,3}:?$/iu;

/** The label of a card without its number, and the number. */
function partsOfLabel(cell: TableCell | undefined, document: string): readonly (TableCell | undefined)[] {
  const number = /\d{1,3}(?=:?$)/u.exec(cell?.text ?? "");
  const found = numbered.exec(cell?.text ?? "");
  if (cell === undefined || found === null || number === null) return [cell, undefined];
  const [label] = splitNode(cell, [found.index], document);
  return [label, splitNode(cell, [number.index], document)[1]];
}

function spanOfCard(rows: readonly TableRow[]): Pick<TableRow, "span"> {
  const spans = rows.flatMap(({ span }) => span ?? []);
  const [first] = spans;
  const last = spans.at(-1);
  return first === undefined || last === undefined ? {} : { span: { ...first, end: last.end } };
}
