// Mutation testing of packages (money and calendar when none is named): changes the sources a little at a time and looks whether a test
// notices. Prints the score and each change nobody noticed. Minutes long, so not part of the gate; docs/mutation.md judges what survived.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root, run } from "./install.mjs";

/**
 * What a report of Stryker comes to.
 *
 * @param {{ files: Record<string, { source: string, mutants: readonly { status: string, mutatorName: string, replacement?: string, location: { start: { line: number, column: number }, end: { line: number, column: number } } }[] }> }} report
 * @returns {{ caught: number, total: number, score: number, survivors: string[] }} `total` leaves out changes that do not compile;
 *   a change that runs into the time limit counts as caught.
 */
export function summarizeMutants(report) {
  let caught = 0;
  let total = 0;
  const survivors = [];
  for (const [file, { source, mutants }] of Object.entries(report.files)) {
    const lines = source.split("\n");
    for (const { status, replacement = "", location } of mutants) {
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
  return { caught, total, score: total === 0 ? 0 : (100 * caught) / total, survivors: survivors.sort() };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folders = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ["money", "calendar"];
  for (const folder of folders) {
    const code = run("stryker", ["run"], { env: { KEHOACH_MUTATE: folder } });
    if (code !== 0) {
      process.exitCode = code;
      continue;
    }
    const report = JSON.parse(readFileSync(join(root, "node_modules", ".kehoach", `mutation-${folder}.json`), "utf8"));
    const { caught, total, score, survivors } = summarizeMutants(report);
    for (const survivor of survivors) console.log(`survived: ${survivor}`);
    console.log(`mutation, ${folder}: ${caught} of ${total} changes noticed, ${score.toFixed(1)} %`);
  }
}
