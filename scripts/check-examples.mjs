// Runs every example and compares what it prints with the ```text fence of its README. Needs a build.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { environment, pnpm, root } from "./install.mjs";

const [command, ...prefix] = pnpm();
const homes = readdirSync(join(root, "examples"))
  .map((folder) => join(root, "examples", folder))
  .filter((home) => existsSync(join(home, "package.json")));
let failed = 0;
for (const home of homes) {
  const shown = /^```text\n([\s\S]*?)^```/mu.exec(readFileSync(join(home, "README.md"), "utf8"))?.[1];
  const { stdout, stderr, status } = spawnSync(command, [...prefix, "--silent", "run", "start"], {
    cwd: home,
    encoding: "utf8",
    env: environment,
    shell: process.platform === "win32",
  });
  if (status === 0 && shown !== undefined && stdout.trimEnd() === shown.trimEnd()) continue;
  failed += 1;
  console.error(`${home}: ${shown === undefined ? "its README shows no output" : `exit code ${status}, printed:\n${stdout}${stderr}`}`);
}
console.log(`examples: ${homes.length} run, ${failed} failed`);
process.exitCode = failed === 0 && homes.length > 0 ? 0 : 1;
