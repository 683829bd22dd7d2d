// Checks that all generated data is what its generator makes of its source.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./install.mjs";

/**
 * Runs every `packages/…/scripts/build-*.mjs --check` below a folder.
 *
 * @param {string} home
 * @returns {{ generators: number, stale: { script: string, says: string }[] }}
 */
export function findStaleData(home) {
  const generators = readdirSync(join(home, "packages"))
    .map((folder) => join(home, "packages", folder, "scripts"))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((script) => /[/\\]build-[^/\\]+\.mjs$/u.test(script))
    .sort();
  const stale = generators.flatMap((script) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, "--check"], { cwd: home, encoding: "utf8" });
    return status === 0 ? [] : [{ script: relative(home, script), says: `${stdout}${stderr}`.trim() }];
  });
  return { generators: generators.length, stale };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { generators, stale } = findStaleData(root);
  for (const { script, says } of stale)
    console.error(`${says}\n${script} --check failed: run it without --check and commit what it writes`);
  console.log(`generated data: ${generators} generators, ${stale.length} out of date`);
  process.exitCode = stale.length === 0 && generators > 0 ? 0 : 1;
}
