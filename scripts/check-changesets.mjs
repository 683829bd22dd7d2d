// Checks the changesets: each says for the developer of an application what changes, of which kind, in packages that exist.
// `Code: …` is a change of the program, `Data: …` one of facts (holidays, units, agencies), which applications may want without reading code.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./install.mjs";
import { packageMap } from "./package-map.mjs";

const { kinds, splitKind } = createRequire(import.meta.url)("../.changeset/changelog.cjs");

/**
 * What is wrong with a changeset.
 *
 * @param {string} text - The file.
 * @param {readonly string[]} names - Names of the packages.
 * @returns {string[]}
 */
export function findChangesetFaults(text, names) {
  const match = /^---\n([\s\S]*?)---\n([\s\S]*)$/u.exec(text);
  if (match === null) return ["does not begin with the packages between two lines of ---"];
  const [, head = "", body = ""] = match;
  const faults = [];
  const rows = head.split("\n").filter((line) => line.trim() !== "");
  if (rows.length === 0) faults.push("names no package");
  if (rows.length > 3) faults.push(`names ${rows.length} packages: the users of each want to read what they get themselves`);
  for (const row of rows) {
    const [, name, bump] = /^"?([^":]+)"?: (\w+)$/u.exec(row) ?? [];
    if (name === undefined || !["patch", "minor", "major"].includes(bump)) faults.push(`has a line that says no package and bump: ${row}`);
    else if (!names.includes(name)) faults.push(`names ${name}, which is no package of ours`);
  }
  const found = splitKind(body);
  if (found === undefined) faults.push(`has to begin with ${kinds.map((kind) => `"${kind}: "`).join(" or ")} and say what changes`);
  else if (found.words.length < 20) faults.push("says too little for somebody who reads only this");
  if (/\b[0-9a-f]{40}\b|\bpackages\/|\bscripts\//u.test(body))
    faults.push("speaks of our own work (folders, commits): say what an application notices");
  return faults;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = join(root, ".changeset");
  const files = readdirSync(folder).filter((file) => file.endsWith(".md") && file !== "README.md");
  const names = packageMap.map(({ name }) => name);
  const faults = files.flatMap((file) =>
    findChangesetFaults(readFileSync(join(folder, file), "utf8"), names).map((fault) => `.changeset/${file} ${fault}`),
  );
  for (const fault of faults) console.error(fault);
  console.log(`changesets: ${files.length} waiting, ${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
