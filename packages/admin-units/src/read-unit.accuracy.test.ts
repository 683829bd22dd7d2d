import { expect, test } from "vitest";
import { createAddressCases, measureAccuracy } from "../test/perturb-addresses.ts";
import { convertUnit, dataAsOf, loadUnits, readUnit, type AdminUnit } from "./index.ts";

const units = await loadUnits();
const currentOf = (unit: AdminUnit): string =>
  convertUnit(unit, units, { to: dataAsOf })
    .parts.map((part) => part.unit.code)
    .join();
const read = (text: string): AdminUnit | undefined => readUnit(text, units).value.best?.unit;

/** The same code in the same list. */
const isSameUnit = (answer: AdminUnit, unit: AdminUnit): boolean =>
  answer.code === unit.code && (answer.era === "2025") === (unit.era === "2025");
/** The same place today. */
const isSamePlace = (answer: AdminUnit, unit: AdminUnit): boolean => isSameUnit(answer, unit) || currentOf(answer) === currentOf(unit);

const cases = createAddressCases(units, 2025, 25);
const share = (kind: string, isSame: typeof isSameUnit): number => {
  const results = measureAccuracy(
    cases.filter(({ shape }) => shape.startsWith(kind)),
    read,
    isSame,
  );
  const sum = (of: "right" | "cases"): number => results.reduce((all, each) => all + each[of], 0);
  return (100 * sum("right")) / sum("cases");
};

test("readUnit() by shape", () => {
  const results = measureAccuracy(cases, read, isSamePlace);
  const lines = results.map(
    ({ shape, cases: count, right, silent, wrong }) =>
      `${shape.padEnd(40)} ${String(count).padStart(4)} cases ${((100 * right) / count).toFixed(1).padStart(6)} % right  ${String(silent)} silent  ${String(wrong)} wrong`,
  );
  console.log(lines.join("\n"));
  const failures = results.flatMap(({ failures: each }) => each);
  if (failures.length > 0) console.log(failures.join("\n"));
  const wrong = results.reduce((sum, each) => sum + each.wrong, 0);
  // Slips that make the name of another unit cannot be told.
  expect(wrong / cases.length).toBeLessThan(0.005);
});

test("old addresses give the unit of today, old codes and new units", () => {
  expect(share("old", isSamePlace)).toBeGreaterThan(97);
  expect(share("old", isSameUnit)).toBeGreaterThan(97);
  expect(share("new", isSameUnit)).toBeGreaterThan(97);
  expect(share("former", isSamePlace)).toBeGreaterThan(95);
  expect(share("nothing", isSameUnit)).toBeGreaterThan(97);
});
