import type { Block, DocumentTree, TableCell } from "../src/tree.ts";

/** A tree as lines that tests compare: one line a block. */
export function outlineOf(tree: DocumentTree): readonly string[] {
  return tree.blocks.map(lineOf);
}

function lineOf(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `h${block.level} ${block.text}`;
    case "paragraph":
      return `p ${block.text}`;
    case "list-item":
      return `${"  ".repeat(block.depth)}${block.marker} | ${block.text}`;
    case "table":
      return block.rows.map((row) => `${row.header === true ? "# " : ""}${row.cells.map(cellOf).join(" | ")}`).join(" / ");
    case "page-break":
      return "break";
    default:
      return block satisfies never;
  }
}

function cellOf(cell: TableCell): string {
  const spans = `${cell.colSpan === undefined ? "" : `>${cell.colSpan}`}${cell.rowSpan === undefined ? "" : `v${cell.rowSpan}`}`;
  const inner = cell.blocks === undefined ? "" : ` {${cell.blocks.map(lineOf).join("; ")}}`;
  return `${linesOf(cell).join("↵")}${spans}${inner}`;
}

/** The lines a cell was written in. */
export function linesOf({ text, breaks = [] }: TableCell): readonly string[] {
  return [0, ...breaks.map((at) => at + 1)].map((from, index) => text.slice(from, breaks[index] ?? text.length));
}

/** The words that the span of each node points at, where they are not those of the node. */
export function misplacedIn(tree: DocumentTree): readonly string[] {
  const faults: string[] = [];
  const check = (node: { readonly text: string; readonly span?: { readonly start: number; readonly end: number } }): void => {
    if (node.text === "") return;
    const there = node.span === undefined ? "nowhere" : tree.text.slice(node.span.start, node.span.end).replaceAll("\n", " ");
    if (there !== node.text) faults.push(`${node.text} ≠ ${there}`);
  };
  const visit = (block: Block): void => {
    if (block.kind === "page-break") return;
    if (block.kind !== "table") {
      check(block);
      return;
    }
    for (const cell of block.rows.flatMap((row) => row.cells)) {
      check(cell);
      for (const inner of cell.blocks ?? []) visit(inner);
    }
  };
  for (const block of tree.blocks) visit(block);
  for (const note of tree.notes ?? []) check(note);
  return faults;
}
