import allocations from "@kehoach/vectors/allocations.json" with { type: "json" };
import amounts from "@kehoach/vectors/amounts.json" with { type: "json" };
import words from "@kehoach/vectors/money-words.json" with { type: "json" };
import roundings from "@kehoach/vectors/roundings.json" with { type: "json" };
import { expect, test } from "vitest";
import { allocateVnd } from "./allocate-vnd.ts";
import { type MoneyUnit, unitZeros } from "./money-unit.ts";
import { readVndWords } from "./read-vnd-words.ts";
import { readVnd, readVndRate } from "./read-vnd.ts";
import { type RoundingMode, roundVnd } from "./round-vnd.ts";
import { spellVnd, type SpellVndOptions } from "./spell-vnd.ts";
import { vnd } from "./vnd.ts";

const columnOf = (unit: string | undefined): { readonly unit?: MoneyUnit } => (unit === undefined ? {} : { unit: unitOf(unit) });
const unitOf = (text: string): MoneyUnit => {
  if (!Object.hasOwn(unitZeros, text)) throw new Error(`${text} is no unit`);
  return text as MoneyUnit;
};

test.each(amounts.rows)("$id", ({ input, expected }) => {
  const options = columnOf(input.unit);
  const { value, issues } = readVnd(input.text, options);
  expect(issues.map(({ code }) => code)).toEqual(expected.issues);
  expect(value?.vnd.toString() ?? null).toBe(expected.vnd);
  const { vnd: _, issues: __, rate, upperUnit, ...stated } = expected;
  if (value !== undefined) {
    const { upper } = value;
    expect({ ...value, ...value.money, ...(upper === undefined ? {} : { upper: upper.amount }) }).toMatchObject(stated);
    expect(upper === undefined).toBe(expected.upper === undefined);
    if (upperUnit !== undefined) expect(upper?.unit).toBe(upperUnit);
  }
  const found = readVndRate(input.text, options).value;
  if (rate === undefined) expect(value === undefined || found === undefined).toBe(true);
  else expect({ vnd: found?.vnd.toString(), per: found?.per, modality: found?.modality }).toEqual(rate);
});

test.each(words.rows)("$id", ({ input, expected }) => {
  const { number, unit = false, capital = false, ...options } = input;
  expect(spellVnd(vnd(BigInt(number)), { ...(options as SpellVndOptions), withUnit: unit, capital })).toBe(expected.words);
  expect(readVndWords(expected.words)).toEqual({ value: vnd(BigInt(number)), issues: [], rest: [] });
});

test.each(roundings.rows)("$id", ({ input, expected }) => {
  const rounded = roundVnd(vnd(BigInt(input.vnd)), { to: unitOf(input.unit), rounding: input.rounding as RoundingMode });
  expect(rounded.toString()).toBe(expected.vnd);
});

test.each(allocations.rows)("$id", ({ input, expected }) => {
  const total = vnd(BigInt(input.total));
  const weights = input.weights.map(BigInt);
  if (input.grid === undefined) {
    expect(allocateVnd(total, weights).map(String)).toEqual(expected.parts);
    return;
  }
  const parts = allocateVnd(total, weights, { grid: vnd(BigInt(input.grid)) });
  expect(parts.map(({ amount }) => amount.toString())).toEqual(expected.parts);
  const off = parts.map(({ offGrid }) => offGrid.toString());
  expect(off).toEqual(off.map((_, index) => (index === expected.offGridAt ? expected.offGrid : "0")));
});
