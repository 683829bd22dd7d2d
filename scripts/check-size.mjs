// Measures what each door weighs in a page (minified, brotli) and which libraries it loads at once, and compares both with budgets.json.
// `--write` puts today's figures there; `--by-library` shows what each library costs. Needs a build.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "./install.mjs";
import { edge, packageMap } from "./package-map.mjs";

const file = join(root, "budgets.json");

/** The doors that a page may load, with their built files. */
export function listBuiltDoors() {
  return packageMap
    .filter(({ folder }) => folder !== edge)
    .flatMap(({ folder, name }) => {
      const manifest = JSON.parse(readFileSync(join(root, "packages", folder, "package.json"), "utf8"));
      return Object.entries(manifest.exports)
        .filter(([, target]) => typeof target !== "string" && target.import?.default?.endsWith(".js"))
        .map(([door, target]) => ({
          name: door === "." ? name : `${name}/${door.slice(2)}`,
          path: join(root, "packages", folder, target.import.default),
        }));
    });
}

/** The library or package of ours that a bundled file belongs to. */
const ownerOf = (path) => {
  const library = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(path)?.[1];
  const own = /(?:^|\/)packages\/([^/]+)\//u.exec(path)?.[1];
  return library ?? (own === undefined ? path : `@kehoach/${own}`);
};

/**
 * Bundles a door as a page would and weighs it.
 *
 * @param {string} path - The built file.
 * @returns {Promise<{ bytes: number, later: number, loads: string[], libraries: Map<string, number> }>} `bytes`: loaded at once;
 *   `later`: behind `import()`; both after brotli. `libraries`: minified bytes of each owner, at once or later.
 */
export async function weighDoor(path) {
  const { outputFiles, metafile } = await build({
    entryPoints: [path],
    bundle: true,
    splitting: true,
    minify: true,
    // As files are sent: other bundlers write the letters of Vietnamese, not escapes of them.
    charset: "utf8",
    format: "esm",
    platform: "browser",
    target: "es2022",
    outdir: "/out",
    absWorkingDir: root,
    legalComments: "none",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const outputs = Object.entries(metafile.outputs);
  const [entry] = outputs.find(([, { entryPoint }]) => entryPoint !== undefined && join(root, entryPoint) === path) ?? [];
  const atOnce = new Set();
  const visit = (name) => {
    if (name === undefined || atOnce.has(name)) return;
    atOnce.add(name);
    for (const { path: next, kind } of metafile.outputs[name]?.imports ?? []) if (kind !== "dynamic-import") visit(next);
  };
  visit(entry);
  const weights = new Map(
    outputFiles.map(({ path: place, contents }) => [place.split(/[/\\]/u).at(-1), brotliCompressSync(contents).length]),
  );
  const sum = (wanted) =>
    outputs.filter(([name]) => wanted(name)).reduce((bytes, [name]) => bytes + (weights.get(name.split("/").at(-1)) ?? 0), 0);
  const libraries = new Map();
  const loads = new Set();
  for (const [name, { inputs }] of outputs)
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      const owner = ownerOf(input);
      libraries.set(owner, (libraries.get(owner) ?? 0) + bytesInOutput);
      if (atOnce.has(name) && !owner.startsWith("@kehoach/") && bytesInOutput > 0) loads.add(owner);
    }
  return { bytes: sum((name) => atOnce.has(name)), later: sum((name) => !atOnce.has(name)), loads: [...loads].sort(), libraries };
}

/**
 * What is wrong with a door's weight.
 *
 * @param {string} name
 * @param {{ limit: number, today: number, later?: { limit: number, today: number }, loads: readonly string[] } | undefined} budget
 * @param {{ bytes: number, later: number, loads: readonly string[] }} weight
 * @returns {string[]}
 */
export function findSizeFaults(name, budget, weight) {
  if (budget === undefined) return [`${name} has no budget: run pnpm size --write and choose its limit`];
  const faults = [];
  const parts = [
    ["", budget, weight.bytes],
    [" behind import()", budget.later, weight.later],
  ];
  for (const [where, part, bytes] of parts) {
    if (part === undefined) {
      if (bytes > 0) faults.push(`${name} loads ${bytes} bytes${where}, for which it has no budget`);
      continue;
    }
    if (bytes > part.limit) faults.push(`${name} weighs ${bytes} bytes${where}, and its limit is ${part.limit}`);
    // A figure that is far from the truth would hide how much is left.
    else if (Math.abs(bytes - part.today) > Math.max(100, part.today / 20))
      faults.push(`${name} weighs ${bytes} bytes${where}, and budgets.json says ${part.today}: run pnpm size --write`);
  }
  const fresh = weight.loads.filter((library) => !budget.loads.includes(library));
  if (fresh.length > 0) faults.push(`${name} loads ${fresh.join(", ")} at once, which its budget does not name`);
  return faults;
}

/** A limit to begin with: a quarter above today, in round figures. */
const firstLimit = (bytes) => Math.ceil((bytes * 1.25) / 500) * 500;

const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);

async function main(words) {
  const budgets = JSON.parse(readFileSync(file, "utf8"));
  const faults = [];
  console.log("    limit     today     later  door (minified, brotli)");
  for (const { name, path } of listBuiltDoors()) {
    const weight = await weighDoor(path);
    const known = budgets.doors[name];
    if (words.includes("--write")) {
      const { bytes, later } = weight;
      budgets.doors[name] = {
        limit: known?.limit ?? firstLimit(bytes),
        today: bytes,
        ...(later === 0 ? {} : { later: { limit: known?.later?.limit ?? firstLimit(later), today: later } }),
        loads: known?.loads ?? weight.loads,
        ...(known?.start === undefined ? {} : { start: known.start }),
      };
    }
    faults.push(...findSizeFaults(name, budgets.doors[name], weight));
    console.log(`${kilo(budgets.doors[name]?.limit ?? 0)} ${kilo(weight.bytes)} ${kilo(weight.later)}  ${name}`);
    if (words.includes("--by-library"))
      for (const [owner, bytes] of [...weight.libraries].sort(([, a], [, b]) => b - a))
        console.log(`${" ".repeat(20)}${kilo(bytes)}  ${owner}`);
  }
  if (words.includes("--by-library")) console.log("\nUnder a door: what each library and package takes of it, minified, before brotli.");
  for (const name of Object.keys(budgets.doors))
    if (!listBuiltDoors().some((door) => door.name === name)) faults.push(`budgets.json names ${name}, which is no door`);
  if (words.includes("--write")) writeFileSync(file, `${JSON.stringify(budgets, null, 2)}\n`);
  for (const fault of faults) console.error(fault);
  console.log(`sizes: ${Object.keys(budgets.doors).length} doors, ${faults.length} faults`);
  return faults.length === 0 ? 0 : 1;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = await main(process.argv.slice(2));
