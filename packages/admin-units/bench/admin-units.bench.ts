import { foldVietnamese } from "@kehoach/text";
import { distance } from "fastest-levenshtein";
import { bench, describe } from "vitest";
import { type AdminUnit, dataAsOf, loadUnits, readUnit, searchUnits } from "../src/index.ts";
import { createAddressCases, createRandom, makeSlip } from "../test/perturb-addresses.ts";

const units = await loadUnits();
const communes = units.listUnits(dataAsOf, { level: "commune" });

/** A ratio between contenders that disagree would say nothing. */
function agree(ours: unknown, theirs: unknown): void {
  if (ours !== theirs) throw new Error(`The contenders disagree: ${String(ours)} and ${String(theirs)}`);
}

/** The usual data set: an array of records, and a Map over it; one meaning a code. */
const records = communes.map(({ code, name, province }) => ({ code, name, province }));
const map = new Map(records.map((record) => [record.code, record]));
for (const { code } of communes) agree(units.unitAt(code, dataAsOf)?.name, map.get(code)?.name);

// Codes as they come out of a file: texts of their own.
const codes = communes.map(({ code }) => `${code.slice(0, 2)}${code.slice(2)}`);

/** What is found is used, or the engine would leave the look-up out. */
let used = 0;

describe("3,321 look-ups by code", () => {
  bench("unitAt, on a day", () => {
    for (const code of codes) used += units.unitAt(code, dataAsOf)?.name.length ?? 0;
  });
  bench("a Map over an array", () => {
    for (const code of codes) used += map.get(code)?.name.length ?? 0;
  });
  bench("a scan of an array, 100 codes", () => {
    for (const code of codes.slice(0, 100)) used += records.find((record) => record.code === code)?.name.length ?? 0;
  });
});

const random = createRandom(9);
const misspelt = communes.map(({ name }) => makeSlip(name, random));
const folded = communes.map((unit): readonly [AdminUnit, string] => [unit, foldVietnamese(unit.name)]);

/** Every name compared with every other, the least distance first. */
function searchByAll(text: string): AdminUnit | undefined {
  const query = foldVietnamese(text);
  let least = Number.POSITIVE_INFINITY;
  let best: AdminUnit | undefined;
  for (const [unit, name] of folded) {
    const far = distance(query, name);
    if (far < least) [least, best] = [far, unit];
  }
  return best;
}
const search = (text: string): readonly AdminUnit[] =>
  searchUnits(text, units, { asOf: dataAsOf, level: "commune", limit: 5 }).map(({ unit }) => unit);
for (const name of ["Bến Nghế", "Long Thàn"]) agree(search(name).length > 0, searchByAll(name) !== undefined);
const found = misspelt.map(search);
const inFirst = found.filter((hits, index) => hits[0]?.name === communes[index]?.name).length;
const inFive = found.filter((hits, index) => hits.some(({ name }) => name === communes[index]?.name)).length;
console.log(`searchUnits: ${((100 * inFirst) / found.length).toFixed(1)} % first, ${((100 * inFive) / found.length).toFixed(1)} % in five`);

describe("300 misspelt names", () => {
  const some = misspelt.filter((_, index) => index % 11 === 0);
  bench("searchUnits", () => {
    for (const name of some) search(name);
  });
  bench("brute-force Levenshtein", () => {
    for (const name of some) searchByAll(name);
  });
});

const cases = createAddressCases(units, 5, 4);
const clean = cases.filter(({ shape }) => !/slip|nothing/u.test(shape)).map(({ text }) => text);
const slips = cases.filter(({ shape }) => shape.includes("slip")).map(({ text }) => text);

describe("readUnit", () => {
  bench(`${String(clean.length)} addresses`, () => {
    for (const text of clean) readUnit(text, units);
  });
  bench(`${String(slips.length)} addresses with a slip`, () => {
    for (const text of slips) readUnit(text, units);
  });
});

if (used < 0) throw new Error("Nothing was found");

describe("loading", () => {
  bench("loadUnits, and one look-up", async () => {
    const loaded = await loadUnits();
    loaded.unitAt("26740", dataAsOf);
  });
});
