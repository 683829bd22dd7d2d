import type { Agencies } from "@kehoach/agencies";
import type { DocumentTree } from "@kehoach/document";
import { joinLabels } from "./outline/join-labels.ts";
import { joinPages } from "./outline/join-pages.ts";
import { liftTitles } from "./tables/lift-titles.ts";
import { openFrames } from "./tables/open-frames.ts";
import { restoreTables } from "./tables/restore-tables.ts";
import { turnCards } from "./tables/turn-cards.ts";

/**
 * A document with its form put together again: titles out of tables, tables out of those that only place them, a row for each card of a table, tables out of running lines, paragraphs over the ends of pages, labels with what stands below them.
 *
 * @param document - The document as it was read.
 * @param agencies - The agencies to know, where the caller has others than the known ones.
 * @returns The document; itself when its form was whole.
 */
export function prepareTree(document: DocumentTree, agencies?: Agencies): DocumentTree {
  return joinLabels(joinPages(restoreTables(liftTitles(turnCards(openFrames(document))), agencies)));
}
