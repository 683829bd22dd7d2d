import { readOrdinal } from "@kehoach/text";
import type { DocumentTree, Heading } from "./tree.ts";

/** A heading and where it stands among the others. @vi đề mục */
export interface HeadingPlace {
  /** The heading. */
  readonly heading: Heading;
  /** Position of its block in the tree, from 0. */
  readonly block: number;
  /** Ordinals as printed, from the outermost heading it stands under to its own: `["II", "1", "a"]`; headings without one add none. */
  readonly path: readonly string[];
}

/**
 * The headings of a document with their ordinal paths. Only what the format itself marks as a heading is one.
 *
 * @vi đề mục
 * @param tree - The document.
 * @returns The headings, in order.
 * @example
 * ```ts
 * const tree = readHtml("<h1>KẾ HOẠCH</h1><h2>II. NHIỆM VỤ</h2><h3>1. Hạ tầng</h3><h3>2. Dữ liệu</h3>", { id: "x" });
 * listHeadings(tree).map(({ path }) => path.join(" › ")); // → ["", "II", "II › 1", "II › 2"]
 * ```
 */
export function listHeadings(tree: DocumentTree): readonly HeadingPlace[] {
  const places: HeadingPlace[] = [];
  let open: { readonly level: number; readonly path: readonly string[] }[] = [];
  tree.blocks.forEach((block, index) => {
    if (block.kind !== "heading") return;
    open = open.filter(({ level }) => level < block.level);
    const end = readOrdinal(block.text).value?.end ?? 0;
    const own = block.text
      .slice(0, end)
      .trim()
      .replace(/[.):]$/u, "");
    const path = [...(open.at(-1)?.path ?? []), ...(own === "" ? [] : [own])];
    open.push({ level: block.level, path });
    places.push({ heading: block, block: index, path });
  });
  return places;
}
