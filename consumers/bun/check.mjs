// The same program in another runtime, which comes as a package without a script to install it.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";

const scope = join("node_modules", "@oven");
const program = (existsSync(scope) ? readdirSync(scope) : [])
  .map((name) => join(scope, name, "bin", "bun"))
  .find((file) => existsSync(file));
if (program === undefined) {
  console.log("skipped: the registry has no Bun for this machine");
  process.exit(77);
}
let failed = 0;
for (const file of ["use.mjs", "use.cjs"]) {
  const { stdout, stderr } = spawnSync(program, ["--no-install", file], { encoding: "utf8" });
  let facts;
  try {
    facts = JSON.parse(stdout);
  } catch {}
  const isRight = isDeepStrictEqual(facts, JSON.parse(readFileSync("facts.json", "utf8")));
  if (!isRight) failed += 1;
  console.log(`${isRight ? "passed" : "FAILED"}: Bun computes the facts from ${file}${isRight ? "" : `\n${stdout}${stderr}`}`);
}
process.exitCode = failed === 0 ? 0 : 1;
