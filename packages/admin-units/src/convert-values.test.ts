import { parseIsoDate } from "@kehoach/core";
import { describe, expect, test } from "vitest";
import { convertRates, convertValues, loadUnits, rebaseSeries } from "./index.ts";

const units = await loadUnits();
const eve = parseIsoDate("2025-06-30");
const to = parseIsoDate("2026-11-22");
const of = (code: string, value: bigint) => ({ unit: { code, asOf: eve }, value });

describe("convertValues()", () => {
  test("adds up what lies in one unit today", () => {
    const table = convertValues([of("00382", 5n), of("00397", 7n), of("00415", 1n)], units, { to });
    expect(table.rows.map(({ unit, value, isComplete }) => [unit.code, value, isComplete])).toEqual([["00382", 13n, true]]);
    expect([table.total, table.assigned, table.unassigned]).toEqual([13n, 13n, []]);
  });

  test("leaves a split value unassigned, and says which rows lack it", () => {
    const table = convertValues([of("00007", 10n), of("00006", 4n)], units, { to });
    expect(table.unassigned).toMatchObject([{ value: 10n, reason: "split", parts: [{ name: "Ngọc Hà" }, { name: "Giảng Võ" }] }]);
    expect(table.rows).toMatchObject([{ unit: { name: "Ngọc Hà" }, value: 4n, isComplete: false }]);
  });

  test("divides by weights without losing one", () => {
    const weights: Readonly<Record<string, bigint>> = { "00008": 2n, "00025": 1n };
    const table = convertValues([of("00007", 10n)], units, { to, weight: (_, part) => weights[part.code] });
    expect(table.rows.map(({ unit, value }) => [unit.name, value])).toEqual([
      ["Ngọc Hà", 7n],
      ["Giảng Võ", 3n],
    ]);
    expect(() => convertValues([of("00007", 10n)], units, { to, weight: () => 0n })).toThrow(RangeError);
    expect(() => convertValues([of("00007", 10n)], units, { to, weight: () => -1n })).toThrow(RangeError);
  });

  test("gives residents to the part that took them all by law, and nothing else", () => {
    expect(convertValues([of("00112", 9n)], units, { to, countsResidents: true }).rows).toMatchObject([
      { unit: { name: "Tây Hồ" }, value: 9n },
    ]);
    expect(convertValues([of("00112", 9n)], units, { to }).unassigned).toMatchObject([{ reason: "split" }]);
  });

  test("says what is not known", () => {
    const former = { unit: { code: "00223", asOf: parseIsoDate("2024-12-31") }, value: 3n };
    const table = convertValues([former, of("99999", 2n)], units, { to });
    expect(table.unassigned.map(({ reason }) => reason)).toEqual(["no-source", "no-such-unit"]);
    expect(table.assigned).toBe(0n);
  });

  test("goes up to the province whatever was split below", () => {
    const table = convertValues([of("00007", 10n), of("26740", 1n)], units, { to, level: "province" });
    expect(table.rows.map(({ unit, value }) => [unit.code, value])).toEqual([
      ["01", 10n],
      ["79", 1n],
    ]);
  });
});

test("convertRates() makes rates anew and never averages them", () => {
  const rates = [
    { unit: { code: "70", asOf: eve }, numerator: 1n, denominator: 2n },
    { unit: { code: "75", asOf: eve }, numerator: 30n, denominator: 40n },
    { unit: { code: "01", asOf: eve }, numerator: 0n, denominator: 0n },
  ];
  expect(convertRates(rates, units, { to })).toMatchObject([
    { unit: { code: "01" }, kind: "undefined-ratio" },
    { unit: { code: "75" }, numerator: 31n, denominator: 42n, kind: "known" },
  ]);
  const split = [{ unit: { code: "00007", asOf: eve }, numerator: 1n, denominator: 2n }];
  const whole = [{ unit: { code: "00006", asOf: eve }, numerator: 1n, denominator: 2n }];
  expect(convertRates([...split, ...whole], units, { to })).toMatchObject([{ unit: { name: "Ngọc Hà" }, kind: "incomplete" }]);
});

describe("rebaseSeries()", () => {
  const on = (day: string, unit: string, value: bigint) => ({ on: parseIsoDate(day), unit, value });

  test("puts Bình Phước and Đồng Nai before beside Đồng Nai since", () => {
    const series = [on("2023-12-31", "70", 10n), on("2023-12-31", "75", 20n), on("2025-12-31", "75", 33n), on("2026-06-30", "75", 35n)];
    const { periods, isConserved, isComplete } = rebaseSeries(series, units, { to });
    expect(periods.map(({ on: day, rows }) => [day, rows.map(({ value }) => value)])).toEqual([
      ["2023-12-31", [30n]],
      ["2025-12-31", [33n]],
      ["2026-06-30", [35n]],
    ]);
    expect([isConserved, isComplete]).toEqual([true, true]);
    expect(periods[0]?.steps.map(({ rule }) => rule)).toContain("succession");
  });

  test("reads all codes as of one day when the series was kept so", () => {
    // 24 was Bắc Giang, and is Bắc Ninh.
    const series = [on("2026-12-31", "24", 5n)];
    expect(rebaseSeries(series, units, { to: eve }).isComplete).toBe(false);
    expect(rebaseSeries(series, units, { from: eve, to }).periods[0]?.rows[0]?.from[0]?.name).toBe("Bắc Giang");
  });
});
