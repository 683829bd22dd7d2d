// Coverage by package: runs the tests and laws once with counters and prints how much of each package they reach. Not part of the gate:
// a figure says where to look, and mutation testing says whether the tests notice anything.
import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { root, run } from "./install.mjs";

const kinds = ["lines", "branches", "functions"];

/**
 * Adds the counts of files up by package.
 *
 * @param {Record<string, Record<"lines" | "branches" | "functions", { total: number, covered: number }>>} files - By path.
 * @param {string} home - Root of the workspace.
 * @returns {Map<string, Record<"lines" | "branches" | "functions", { total: number, covered: number }>>}
 */
export function addByPackage(files, home) {
  const packages = new Map();
  for (const [path, counts] of Object.entries(files)) {
    const [top, folder] = relative(home, path).split(sep);
    if (top !== "packages" || folder === undefined) continue;
    const sum = packages.get(folder) ?? Object.fromEntries(kinds.map((kind) => [kind, { total: 0, covered: 0 }]));
    for (const kind of kinds) {
      sum[kind].total += counts[kind].total;
      sum[kind].covered += counts[kind].covered;
    }
    packages.set(folder, sum);
  }
  return packages;
}

const percent = ({ total, covered }) => (total === 0 ? "-" : `${((100 * covered) / total).toFixed(1)} %`).padStart(9);

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const code = run("vitest", ["run", "--project", "unit", "--project", "laws", "--reporter=agent", "--coverage"]);
  const files = JSON.parse(readFileSync(join(root, "coverage", "coverage-summary.json"), "utf8"));
  console.log(`${kinds.map((kind) => kind.padStart(9)).join(" ")}  package`);
  for (const [folder, counts] of addByPackage(files, root))
    console.log(`${kinds.map((kind) => percent(counts[kind])).join(" ")}  ${folder}`);
  console.log(`${kinds.map((kind) => percent(files.total[kind])).join(" ")}  together`);
  process.exitCode = code;
}
