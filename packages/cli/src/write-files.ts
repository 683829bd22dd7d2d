import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Failure, fail } from "./failure.ts";

/** A file to be written. */
export interface OutputFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes files into a folder, all or none: each is first written under a temporary name, and all are renamed at the end.
 *
 * @param folder - The folder; it is made when it is missing.
 * @param files - Names and contents.
 * @returns The paths, or one sentence that says why nothing was written.
 */
export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<readonly string[] | Failure> {
  const temporary = files.map((file) => ({
    ...file,
    path: join(folder, file.name),
    draft: join(folder, `.${file.name}.${process.pid}.tmp`),
  }));
  try {
    await mkdir(folder, { recursive: true });
    for (const file of temporary) await writeFile(file.draft, file.content);
    for (const file of temporary) await rename(file.draft, file.path);
    return temporary.map((file) => file.path);
  } catch {
    for (const file of temporary) await rm(file.draft, { force: true }).catch(() => undefined);
    return fail(`Không ghi được vào thư mục “${folder}”.`, `Cannot write into the folder “${folder}”.`);
  }
}
