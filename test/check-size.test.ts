import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findSizeFaults, weighDoor } from "../scripts/check-size.mjs";

const folder = mkdtempSync(join(tmpdir(), "size-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const budget = { limit: 2_000, today: 1_500, later: { limit: 900, today: 800 }, loads: ["zod"] };
const weight = { bytes: 1_500, later: 800, loads: ["zod"] };

test.each([
  [{}, []],
  [{ bytes: 1_560 }, []],
  [{ bytes: 2_001 }, ["sums weighs 2001 bytes, and its limit is 2000"]],
  [{ bytes: 1_700 }, ["sums weighs 1700 bytes, and budgets.json says 1500: run pnpm size --write"]],
  [{ bytes: 900 }, ["sums weighs 900 bytes, and budgets.json says 1500: run pnpm size --write"]],
  [{ later: 901 }, ["sums weighs 901 bytes behind import(), and its limit is 900"]],
  [{ loads: [] }, []],
  [{ loads: ["date-fns", "zod"] }, ["sums loads date-fns at once, which its budget does not name"]],
])("findSizeFaults() of a door that now has %j gives %j", (change, faults) => {
  expect(findSizeFaults("sums", budget, { ...weight, ...change })).toEqual(faults);
});

test("findSizeFaults() wants a budget for every door, and for what it loads later", () => {
  expect(findSizeFaults("sums", undefined, weight)[0]).toContain("has no budget");
  expect(findSizeFaults("sums", { limit: 2_000, today: 1_500, loads: ["zod"] }, weight)[0]).toContain("behind import()");
});

test("weighDoor() tells what is loaded at once from what comes later, and sees a door grow", async () => {
  const door = join(folder, "index.js");
  writeFileSync(
    join(folder, "heavy.js"),
    `export const heavy = ${JSON.stringify(Array.from({ length: 500 }, (_, index) => index * index))};\n`,
  );
  writeFileSync(door, 'export const load = () => import("./heavy.js");\n');
  const before = await weighDoor(door);
  expect(before.bytes).toBeLessThan(300);
  expect(before.later).toBeGreaterThan(300);
  expect(before.loads.every((library) => library.endsWith("index.js"))).toBe(true);
  writeFileSync(door, 'export { heavy } from "./heavy.js";\n');
  const after = await weighDoor(door);
  expect(after.later).toBe(0);
  expect(after.bytes).toBeGreaterThan(before.bytes + 300);
});
