// Checks that all generated data is what its generator makes of its source.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./install.mjs";

let count = 0;
let stale = 0;
for (const folder of readdirSync(join(root, "packages")).sort()) {
  const scripts = join(root, "packages", folder, "scripts");
  if (!existsSync(scripts)) continue;
  for (const script of readdirSync(scripts).filter((name) => /^build-.*\.mjs$/u.test(name))) {
    count += 1;
    if (run(process.execPath, [join(scripts, script), "--check"]) !== 0) stale += 1;
  }
}
console.log(`generated data: ${count} generators, ${stale} out of date`);
process.exitCode = stale === 0 && count > 0 ? 0 : 1;
