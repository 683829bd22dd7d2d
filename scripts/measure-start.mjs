// Measures how long the import of each door takes in a fresh process, beside an empty module, and compares it with budgets.json.
// Not part of the gate: times on a busy machine are no reason to stop a change. `--write` puts today's figures there. Needs a build.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { listBuiltDoors } from "./check-size.mjs";
import { root } from "./install.mjs";

const file = join(root, "budgets.json");
const runs = 11;

/** The least of several times in milliseconds: what the import takes when nothing else runs. */
function measure(path) {
  const code = `const start = performance.now(); await import(${JSON.stringify(pathToFileURL(path).href)}); console.log(performance.now() - start);`;
  const times = Array.from({ length: runs }, () =>
    Number(execFileSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8" })),
  );
  return Math.min(...times);
}

const budgets = JSON.parse(readFileSync(file, "utf8"));
const folder = mkdtempSync(join(tmpdir(), "start-"));
const empty = join(folder, "empty.mjs");
writeFileSync(empty, "export {};\n");
const floor = measure(empty);
rmSync(folder, { recursive: true });
const round = (time) => Math.round(time * 10) / 10;
console.log(`Node ${process.version}, the least of ${runs} runs; an empty module takes ${round(floor)} ms, which is taken off\n`);
console.log("   limit    today  door");
let over = 0;
for (const { name, path } of listBuiltDoors()) {
  const today = round(Math.max(0, measure(path) - floor));
  const known = budgets.doors[name]?.start;
  // Twice today leaves room for a slower machine; 5 ms are noise.
  const limit = known?.limit ?? Math.ceil(today * 2 + 5);
  if (process.argv.includes("--write") && budgets.doors[name] !== undefined) budgets.doors[name].start = { limit, today };
  if (today > limit) over += 1;
  console.log(`${`${limit} ms`.padStart(8)} ${`${today} ms`.padStart(8)}  ${name}${today > limit ? "  OVER" : ""}`);
}
if (process.argv.includes("--write")) writeFileSync(file, `${JSON.stringify(budgets, null, 2)}\n`);
console.log(`\nstart: ${over} doors over their limit`);
process.exitCode = over === 0 ? 0 : 1;
