// Lists the licences of what our packages bring to an application, and refuses one that is not known to be free of conditions on it.
// `--all` adds what only our own work needs, which is listed and not judged.
import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { environment, pnpm, root } from "./install.mjs";

/** Licences that ask for no more than their notice. */
const permissive = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Python-2.0",
  "Zlib",
]);

/** What a package says less exactly than it should, looked up in its own licence file. */
const clarified = { "duck BSD": "BSD-2-Clause" };

/**
 * Whether a licence asks for no more than its notice: one of several joined by OR, all of several joined by AND.
 *
 * @param {string} licence - An SPDX expression without exceptions.
 */
export function isPermissive(licence) {
  const words = licence.replaceAll(/[()]/gu, " ").trim();
  if (/\bOR\b/u.test(words)) return words.split(/\bOR\b/u).some((part) => isPermissive(part));
  return words.split(/\bAND\b/u).every((part) => permissive.has(part.trim()));
}

/**
 * The packages whose licence is not permissive.
 *
 * @param {Record<string, readonly { name: string }[]>} licences - Packages by licence.
 * @returns {string[]}
 */
export function findLicenceFaults(licences) {
  return Object.entries(licences).flatMap(([licence, packages]) =>
    packages
      .filter(({ name }) => !isPermissive(clarified[`${name} ${licence}`] ?? licence))
      .map(({ name }) => `${name} has the licence ${licence}, which is not on the list`),
  );
}

function listLicences(more) {
  const [command, ...prefix] = pnpm();
  const { stdout, stderr } = spawnSync(command, [...prefix, "-r", "licenses", "list", "--json", ...more], {
    cwd: root,
    env: environment,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`pnpm licenses gave no JSON: ${stdout}${stderr}`);
  }
}

const print = (licences) => {
  for (const [licence, packages] of Object.entries(licences).sort())
    console.log(`${licence}: ${packages.map(({ name, versions }) => `${name} ${versions.join(", ")}`).join("; ")}`);
};

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const shipped = listLicences(["--prod"]);
  const faults = findLicenceFaults(shipped);
  print(shipped);
  if (process.argv.includes("--all")) {
    console.log("\nFor development only:");
    print(listLicences(["--dev"]));
  }
  const count = Object.values(shipped).reduce((sum, packages) => sum + packages.length, 0);
  for (const fault of faults) console.error(fault);
  console.log(`licences: ${count} packages that ship with ours, ${faults.length} faults`);
  process.exitCode = faults.length === 0 && count > 0 ? 0 : 1;
}
