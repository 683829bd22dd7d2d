import { parseIsoDate } from "@kehoach/core";
import conversions from "@kehoach/vectors/unit-conversions.json" with { type: "json" };
import names from "@kehoach/vectors/unit-names.json" with { type: "json" };
import { expect, test } from "vitest";
import { convertUnit, loadUnits, readUnit } from "./index.ts";

const units = await loadUnits();

test.each(conversions.rows)("$id", ({ input, expected }) => {
  const from = { code: input.code, asOf: parseIsoDate(input.asOf) };
  const conversion = convertUnit(from, units, { to: parseIsoDate(input.to) });
  expect(conversion.kind === "unchanged" ? "same" : conversion.kind).toBe(expected.kind);
  expect(conversion.parts.map(({ unit }) => unit.code)).toEqual(expected.codes);
  if ("default" in expected) expect(conversion.unit?.code ?? null).toBe(expected.default);
});

test.each(names.rows)("$id", ({ input, expected }) => {
  const unit = readUnit(input.text, units).value.best?.unit;
  const scheme = unit === undefined ? null : unit.era === "2025" ? "new" : "old";
  expect({ code: unit?.code ?? null, scheme }).toEqual(expected);
});
