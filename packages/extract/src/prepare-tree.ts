import type { DocumentTree } from "@kehoach/document";
import { joinLabels } from "./outline/join-labels.ts";
import { joinPages } from "./outline/join-pages.ts";
import { liftTitles } from "./tables/lift-titles.ts";
import { openFrames } from "./tables/open-frames.ts";
import { restoreTables } from "./tables/restore-tables.ts";

/**
 * A document with its form put together again: titles out of tables, tables out of those that only place them, tables out of running lines, paragraphs over the ends of pages, labels with what stands below them.
 *
 * @param document - The document as it was read.
 * @returns The document; itself when its form was whole.
 */
export function prepareTree(document: DocumentTree): DocumentTree {
  return joinLabels(joinPages(restoreTables(liftTitles(openFrames(document)))));
}
