// The same program in another runtime, which comes as a package without a script to install it.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";

const scope = join("node_modules", "@deno");
const program = (existsSync(scope) ? readdirSync(scope) : []).map((name) => join(scope, name, "deno")).find((file) => existsSync(file));
if (program === undefined) {
  console.log("skipped: the registry has no Deno for this machine");
  process.exit(77);
}
// mammoth, which reads DOCX, sets a __proto__: Deno wants to be told that it may.
const { stdout, stderr } = spawnSync(
  program,
  ["run", "--no-prompt", "--allow-read=.", "--allow-env", "--node-modules-dir=manual", "--unsafe-proto", "use.mjs"],
  {
    encoding: "utf8",
  },
);
let facts;
try {
  facts = JSON.parse(stdout);
} catch {}
const isRight = isDeepStrictEqual(facts, JSON.parse(readFileSync("facts.json", "utf8")));
console.log(`${isRight ? "passed" : "FAILED"}: Deno computes the facts${isRight ? "" : `\n${stdout}${stderr}`}`);
process.exitCode = isRight ? 0 : 1;
