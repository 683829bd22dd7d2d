import { createIssue, type Issue } from "@kehoach/core";
import { Unzip, UnzipInflate } from "fflate";
import { documentMessages } from "../messages.ts";

/** How much of an archive is opened, counted while inflating. */
export interface ArchiveLimits {
  /** Bytes of the archive itself. Default: 20 MB. */
  readonly compressed: number;
  /** Number of entries. Default: 2,000. */
  readonly entries: number;
  /** Bytes of one entry, inflated. Default: 64 MB. */
  readonly entry: number;
  /** Bytes of all entries, inflated. Default: 128 MB. */
  readonly total: number;
  /** Most bytes out of one byte in, once 10 MB are inflated. Default: 200. */
  readonly ratio: number;
}

const defaults: ArchiveLimits = { compressed: 20e6, entries: 2_000, entry: 64e6, total: 128e6, ratio: 200 };

/**
 * Opens a ZIP archive with limits that hold while it is inflated, whatever the sizes in the file say.
 *
 * @param bytes - The archive.
 * @param limits - Other limits than the usual ones.
 * @returns The entries by name, or the issue for which it was refused.
 */
export function readArchive(bytes: Uint8Array, limits: Partial<ArchiveLimits> = {}): ReadonlyMap<string, Uint8Array> | Issue {
  const limit = { ...defaults, ...limits };
  const refuse = (why: string): Issue => createIssue(documentMessages, "archive-refused", { why });
  if (bytes.length > limit.compressed) return refuse(`> ${limit.compressed} byte`);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return createIssue(documentMessages, "not-a-docx");
  const entries = new Map<string, Uint8Array>();
  let total = 0;
  let count = 0;
  let refused: Issue | undefined;
  const unzip = new Unzip((file) => {
    count += 1;
    if (refused !== undefined) return;
    if (count > limit.entries) refused = refuse(`> ${limit.entries} mục`);
    else if (isUnsafe(file.name)) refused = refuse(file.name);
    else if (entries.has(file.name)) refused = refuse(`${file.name} ×2`);
    if (refused !== undefined || file.name.endsWith("/")) return;
    const chunks: Uint8Array[] = [];
    let size = 0;
    file.ondata = (error, chunk, final) => {
      if (refused !== undefined) return;
      if (error !== null) {
        refused = refuse(file.name);
        return;
      }
      size += chunk.length;
      total += chunk.length;
      const swollen = total > 10e6 && total > bytes.length * limit.ratio;
      if (size > limit.entry || total > limit.total || swollen) {
        refused = refuse(`${file.name}: > ${swollen ? `${limit.ratio} : 1` : `${limit.entry} byte`}`);
        file.terminate();
        return;
      }
      chunks.push(chunk);
      if (final) entries.set(file.name, join(chunks, size));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    // Small steps, so that a bomb is noticed before it is inflated.
    for (let at = 0; at < bytes.length && refused === undefined; at += 16_384) {
      unzip.push(bytes.subarray(at, at + 16_384), at + 16_384 >= bytes.length);
    }
  } catch {
    return refused ?? createIssue(documentMessages, "not-a-docx");
  }
  return refused ?? entries;
}

function isUnsafe(name: string): boolean {
  return name.startsWith("/") || name.includes("\\") || /^[a-z]:/iu.test(name) || name.split("/").includes("..");
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const out = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}
