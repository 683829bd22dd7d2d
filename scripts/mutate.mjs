// Mutation testing of packages (money and calendar when none is named): changes the sources a little at a time and looks whether a test
// notices. `--files GLOB` tries some files only; `--apart` gives each file of tests a world of its own, for what makes tables at the first
// call; `--static` also changes what runs once when a file loads, which takes hours. Prints the score and each change nobody noticed.
// Minutes long, so not part of the gate; docs/mutation.md judges what survived.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { root, run } from "./install.mjs";

/**
 * What a report of Stryker comes to.
 *
 * @param {{ files: Record<string, { source: string, mutants: readonly { status: string, mutatorName: string, replacement?: string, location: { start: { line: number, column: number }, end: { line: number, column: number } } }[] }> }} report
 * @returns {{ caught: number, total: number, passedOver: number, score: number, survivors: string[] }} `total` leaves out changes that do
 *   not compile and those passed over; a change that runs into the time limit counts as caught.
 */
export function summarizeMutants(report) {
  let caught = 0;
  let total = 0;
  let passedOver = 0;
  const survivors = [];
  for (const [file, { source, mutants }] of Object.entries(report.files)) {
    const lines = source.split("\n");
    for (const { status, replacement = "", location } of mutants) {
      if (status === "Ignored") passedOver += 1;
      if (!["Killed", "Timeout", "Survived", "NoCoverage"].includes(status)) continue;
      total += 1;
      if (status === "Killed" || status === "Timeout") {
        caught += 1;
        continue;
      }
      const { start, end } = location;
      const line = lines[start.line - 1] ?? "";
      const before = start.line === end.line ? line.slice(start.column - 1, end.column - 1) : `${line.slice(start.column - 1)} …`;
      const after = replacement
        .split("\n")
        .map((part) => part.trim())
        .join(" ");
      survivors.push(`${file}:${start.line} ${before} → ${after}${status === "NoCoverage" ? " (no test comes here)" : ""}`);
    }
  }
  return { caught, total, passedOver, score: total === 0 ? 0 : (100 * caught) / total, survivors: survivors.sort() };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values, positionals: words } = parseArgs({
    allowPositionals: true,
    options: { static: { type: "boolean" }, apart: { type: "boolean" }, files: { type: "string" } },
  });
  const more = {
    ...(values.static === true ? { KEHOACH_MUTATE_STATIC: "1" } : {}),
    ...(values.apart === true ? { KEHOACH_MUTATE_APART: "1" } : {}),
    ...(values.files === undefined ? {} : { KEHOACH_MUTATE_FILES: values.files }),
  };
  for (const folder of words.length > 0 ? words : ["money", "calendar"]) {
    const code = run("stryker", ["run"], { env: { KEHOACH_MUTATE: folder, ...more } });
    if (code !== 0) {
      process.exitCode = code;
      continue;
    }
    const report = JSON.parse(readFileSync(join(root, "node_modules", ".kehoach", `mutation-${folder}.json`), "utf8"));
    const { caught, total, passedOver, score, survivors } = summarizeMutants(report);
    for (const survivor of survivors) console.log(`survived: ${survivor}`);
    console.log(`mutation, ${folder}: ${caught} of ${total} changes noticed, ${score.toFixed(1)} %; ${passedOver} passed over`);
  }
}
