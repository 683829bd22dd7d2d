import type { Table, TableCell, TableRow, TextNode } from "@kehoach/document";
import { readMoneyUnit } from "@kehoach/money";
import { foldVietnamese } from "@kehoach/text";
import { piecesOf } from "./join-nodes.ts";

/** An amount in a table within a cell, and what stands beside or above it. */
export interface NestedAmount {
  readonly header: string;
  readonly node: TextNode;
}

/**
 * The amounts of a table within a cell of money: `2026 | 1.200` under `Năm | Triệu đồng`, or years above and amounts below.
 *
 * @param cell - The cell.
 * @returns The amounts, each with its year or source, and the unit that heads them; none when no such table stands in the cell.
 */
export function nestedAmounts(cell: TableCell): readonly NestedAmount[] {
  return tablesIn(cell).flatMap(({ rows }) => {
    const texts = rows.map((row) => row.cells.map((each) => each.text.trim()));
    const stated = texts.flat().find((words) => readMoneyUnit(words).value !== undefined && !/\d/u.test(words));
    const unit = stated === undefined ? "" : `(${stated}) `;
    const across = rows.length === 2 && (texts[0] ?? []).every(isPart);
    const pairs = across
      ? (rows[1]?.cells ?? []).map((node, column) => ({ header: texts[0]?.[column] ?? "", node }))
      : rows.flatMap(({ cells }) => {
          const node = cells.at(-1);
          return node === undefined || cells.length < 2 ? [] : [{ header: cells.at(-2)?.text.trim() ?? "", node }];
        });
    return pairs.flatMap(({ header, node }) =>
      /\d/u.test(node.text) && isPart(header) && !/^(?:tong|cong)(?:$| )/u.test(foldVietnamese(header))
        ? [{ header: `${unit}${header}`, node }]
        : [],
    );
  });
}

/** A year or a source of money, which a part of an amount belongs to. */
function isPart(words: string): boolean {
  return words !== "" && words.length <= 60 && (/(?:19|20)\d{2}/u.test(words) || !/\d/u.test(words));
}

/**
 * The words of a cell in which a table lists bodies: each row on a line, its label before a colon.
 *
 * @param cell - The cell.
 * @returns The words with their places; the cell itself when no table stands in it.
 */
export function nestedLines(cell: TableCell): TextNode {
  const { blocks } = cell;
  if (blocks === undefined) return cell;
  let text = "";
  const pieces: ReturnType<typeof piecesOf>[number][] = [];
  const breaks: number[] = [];
  const add = (node: TextNode, between: string): void => {
    if (node.text.trim() === "") return;
    if (text !== "") {
      if (between === " ") breaks.push(text.length);
      text += between;
    }
    pieces.push(...piecesOf(node).map((piece) => ({ ...piece, at: piece.at + text.length })));
    text += node.text;
  };
  for (const block of blocks) {
    if (block.kind === "page-break") continue;
    if (block.kind !== "table") {
      add(block, " ");
      continue;
    }
    for (const row of block.rows) for (const [index, node] of wordsOfRow(row).entries()) add(node, index === 0 ? " " : ": ");
  }
  return { text, pieces, breaks, ...(cell.span === undefined ? {} : { span: cell.span }) };
}

/** The cells of a row that say something: no ordinals, and the role of a body before its name. */
function wordsOfRow({ cells }: TableRow): readonly TextNode[] {
  const said = cells.filter(({ text }) => /\p{L}/u.test(text));
  const [first, second] = said;
  return first !== undefined && second !== undefined && /^(?:chu tri|phoi hop)/u.test(foldVietnamese(second.text.trim()))
    ? [second, first]
    : said;
}

function tablesIn({ blocks = [] }: TableCell): readonly Table[] {
  return blocks.filter((block) => block.kind === "table");
}
