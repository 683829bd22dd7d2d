import type { Agencies } from "@kehoach/agencies";
import type { TableCell } from "@kehoach/document";
import type { ColumnRole } from "./column-role.ts";
import { createDealtWords, dealCells } from "./deal-cells.ts";
import type { GridRow } from "./expand-grid.ts";
import { joinNodes } from "./join-nodes.ts";
import type { TableHeader } from "./recognise-table.ts";
import { splitNode } from "./source-lines.ts";

/** Columns whose cells show by themselves where they begin. */
const telling: ReadonlySet<ColumnRole> = new Set(["lead", "coordinating", "time", "deadline", "money"]);

/**
 * Parts cells that ran together: where a column that most rows fill is empty in one, and the cell before it holds words of both.
 *
 * @param rows - The rows of a table.
 * @param header - Its header.
 * @param agencies - The agencies to know, where the caller has others than the known ones.
 * @returns The rows, each cell in its column.
 */
export function unglueRows(rows: readonly GridRow[], header: TableHeader, agencies?: Agencies): readonly GridRow[] {
  const { roles } = header;
  const filled = roles.map((_, column) => rows.filter(({ cells }) => (cells[column]?.text.trim() ?? "") !== "").length);
  const memory = createDealtWords(agencies);
  return rows.map((row) => {
    if (row.cells.length !== roles.length || row.cells.filter((cell) => cell.text.trim() !== "").length < 3) return row;
    let cells: readonly TableCell[] = row.cells;
    for (let column = roles.length - 1; column > 0; column--) {
      const role = roles[column] ?? "other";
      const before = roles[column - 1] ?? "other";
      const cell = cells[column - 1];
      const empty = (cells[column]?.text.trim() ?? "") === "" && !row.copied.has(column) && !row.copied.has(column - 1);
      if (!empty || cell === undefined || role === before || !telling.has(role) || (filled[column] ?? 0) * 2 < rows.length / 2) continue;
      const cuts = memory.cuts(cell.text);
      if (cuts.length === 0) continue;
      const parts = splitNode(cell, cuts, cell.span?.document ?? "");
      const dealt = dealCells(
        parts.map(({ text }, index) => ({ text, inner: index > 0 })),
        { columns: [before, role], widest: 999, known: new Map(), memory },
      );
      if (!dealt.includes(1)) continue;
      const join = (side: number): TableCell => parts.filter((_, index) => dealt[index] === side).reduce(joinNodes, { text: "" });
      cells = cells.map((own, index) => (index === column - 1 ? join(0) : index === column ? join(1) : own));
    }
    return cells === row.cells ? row : { ...row, cells };
  });
}
