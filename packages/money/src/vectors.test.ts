import amounts from "@kehoach/vectors/amounts.json" with { type: "json" };
import { expect, test } from "vitest";
import { type MoneyUnit, unitZeros } from "./money-unit.ts";
import { readVnd } from "./read-vnd.ts";

const isMoneyUnit = (text: string): text is MoneyUnit => Object.hasOwn(unitZeros, text);

test.each(amounts.rows)("$id", ({ input, expected }) => {
  const { unit } = input;
  const { value, issues } = readVnd(input.text, unit !== undefined && isMoneyUnit(unit) ? { unit } : {});
  expect(issues.map(({ code }) => code)).toEqual(expected.issues);
  expect(value?.vnd.toString() ?? null).toBe(expected.vnd);
  if (value === undefined) return;
  const { money, upper, modality } = value;
  const { vnd: _, issues: __, ...stated } = expected;
  expect({ ...money, modality, ...(upper === undefined ? {} : { upper: upper.amount }) }).toEqual(stated);
});
