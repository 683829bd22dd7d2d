import type { IsoDate } from "@kehoach/core";
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/**
 * Packs an Office file anew with one fixed time, so that the same document always has the same bytes.
 *
 * @param bytes - The file as a library wrote it.
 * @param asOf - The day written into its properties.
 * @returns The file.
 */
export function settleArchive(bytes: Uint8Array, asOf: IsoDate): Uint8Array {
  const fixed: Zippable = {};
  const entries = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1));
  // [Content_Types].xml comes first, as readers that guess the type of a file expect.
  entries.sort(([a], [b]) => Number(b === "[Content_Types].xml") - Number(a === "[Content_Types].xml"));
  for (const [name, content] of entries) {
    const settled =
      name === "docProps/core.xml"
        ? strToU8(strFromU8(content).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${asOf}T00:00:00Z`))
        : content;
    fixed[name] = [settled, { level: 6, mtime: new Date(1980, 0, 1) }];
  }
  return zipSync(fixed);
}
