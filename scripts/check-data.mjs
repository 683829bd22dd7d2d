// Checks that all generated data is what its generator makes of its source.
import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { root, run } from "./install.mjs";

const generators = readdirSync(join(root, "packages"))
  .map((folder) => join(root, "packages", folder, "scripts"))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((script) => /[/\\]build-[^/\\]+\.mjs$/u.test(script))
  .sort();
const stale = generators.filter((script) => run(process.execPath, [script, "--check"]) !== 0);
for (const script of stale) console.error(`${relative(root, script)} --check failed: run it without --check and commit what it writes`);
console.log(`generated data: ${generators.length} generators, ${stale.length} out of date`);
process.exitCode = stale.length === 0 && generators.length > 0 ? 0 : 1;
