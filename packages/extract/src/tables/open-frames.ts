import type { Block, DocumentTree, Table } from "@kehoach/document";
import { findHeader } from "./recognise-table.ts";

/**
 * Takes tables out of tables that only place them on the page: where no column of the outer one is understood, what stands in its cells
 * is read as if it stood in the document itself.
 *
 * @param tree - The document.
 * @returns The document with the parts of such cells in the place of the table; itself when there are none.
 */
export function openFrames(tree: DocumentTree): DocumentTree {
  return tree.blocks.some(isFrame) ? { ...tree, blocks: tree.blocks.flatMap(opened) } : tree;
}

function opened(block: Block): readonly Block[] {
  if (!isFrame(block)) return [block];
  return block.rows.flatMap(({ cells }) =>
    cells.flatMap((cell): readonly Block[] => {
      if (cell.blocks !== undefined) return cell.blocks.flatMap(opened);
      const { text, runs, span, pieces, breaks } = cell;
      if (text.trim() === "") return [];
      return [
        {
          kind: "paragraph",
          text,
          ...(runs === undefined ? {} : { runs }),
          ...(span === undefined ? {} : { span }),
          ...(pieces === undefined ? {} : { pieces }),
          ...(breaks === undefined ? {} : { breaks }),
        },
      ];
    }),
  );
}

/** A table that holds another one, and is none of targets or tasks itself. */
function isFrame(block: Block): block is Table {
  return (
    block.kind === "table" &&
    block.rows.some(({ cells }) => cells.some(({ blocks }) => blocks?.some(({ kind }) => kind === "table") === true)) &&
    findHeader(block) === undefined
  );
}
