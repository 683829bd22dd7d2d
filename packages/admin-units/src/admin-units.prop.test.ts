import { fromDayNumber, type IsoDate, parseIsoDate, toDayNumber } from "@kehoach/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AdminUnit,
  convertUnit,
  convertValues,
  createAdminUnits,
  loadUnits,
  searchUnits,
  type SuccessionData,
  type SuccessionShare,
} from "./index.ts";

const units = await loadUnits();
const eve = parseIsoDate("2025-06-30");
const days = fc.integer({ min: toDayNumber(parseIsoDate("2004-08-31")), max: toDayNumber(parseIsoDate("2030-12-31")) }).map(fromDayNumber);
const anyUnit = fc.constantFrom(...units.versions);
const oldCommunes = units.listUnits(eve, { level: "commune" });

const holds = (unit: AdminUnit, day: IsoDate): boolean =>
  (unit.from === undefined || unit.from <= day) && (unit.to === undefined || day <= unit.to);

test("unitAt() gives the one version that holds on a day, for every version", () => {
  fc.assert(
    fc.property(anyUnit, days, (unit, day) => {
      const found = units.versionsOf(unit.code).filter((each) => holds(each, day));
      expect(found.length).toBeLessThanOrEqual(1);
      expect(units.unitAt(unit.code, day)).toBe(found[0]);
    }),
  );
});

test("the children of a province on a day are exactly those whose version holds", () => {
  const provinces = units.versions.filter(({ level }) => level === "province").map(({ code }) => code);
  fc.assert(
    fc.property(fc.constantFrom(...provinces), days, (province, day) => {
      const expected = units.versions.filter((unit) => unit.level !== "province" && unit.province === province && holds(unit, day));
      expect(units.listUnits(day, { province }).map(({ code }) => code)).toEqual(expected.map(({ code }) => code));
    }),
    { numRuns: 40 },
  );
});

test("every commune of 30 June 2025 has a successor, and lies in its province's successor", () => {
  for (const unit of oldCommunes) {
    const { kind, parts, isComplete } = convertUnit(unit, units, { to: units.dataAsOf });
    expect(kind === "whole" || kind === "split").toBe(true);
    expect(isComplete).toBe(true);
    const province = convertUnit({ code: unit.province, asOf: eve }, units, { to: units.dataAsOf }).unit?.code;
    for (const part of parts) expect(part.unit.province).toBe(province);
  }
});

test("there and back again the start is among the parts", () => {
  fc.assert(
    fc.property(fc.constantFrom(...oldCommunes), days, (unit, day) => {
      fc.pre(day > eve);
      for (const part of convertUnit(unit, units, { to: day }).parts) {
        const back = convertUnit({ code: part.unit.code, asOf: day }, units, { to: eve });
        expect(back.parts.map((each) => each.unit)).toContain(unit);
      }
    }),
  );
});

test("values are conserved over any day, with and without weights", () => {
  const rows = fc.array(fc.record({ unit: anyUnit, value: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }) }), { maxLength: 30 });
  fc.assert(
    fc.property(rows, days, fc.boolean(), fc.bigInt({ min: 1n, max: 1000n }), (values, to, hasWeights, weight) => {
      const table = convertValues(values, units, hasWeights ? { to, weight: (_, part) => weight + BigInt(part.code) } : { to });
      const sum = values.reduce((all, { value }) => all + value, 0n);
      expect(table.total).toBe(sum);
      expect(table.assigned + table.unassigned.reduce((all, { value }) => all + value, 0n)).toBe(sum);
      expect(table.rows.reduce((all, { value }) => all + value, 0n)).toBe(table.assigned);
      for (const { unit } of table.rows) expect(holds(unit, to)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

describe("over random histories", () => {
  const first = toDayNumber(parseIsoDate("2026-01-01"));
  /** Communes that merge and split from year to year; codes are never used twice. */
  const histories = fc
    .record({
      start: fc.integer({ min: 1, max: 8 }),
      events: fc.array(fc.record({ take: fc.integer({ min: 1, max: 4 }), give: fc.integer({ min: 1, max: 3 }), at: fc.nat() }), {
        maxLength: 12,
      }),
    })
    .map(({ start, events }) => {
      let next = 10_001;
      const open: { code: string; from: number | undefined }[] = Array.from({ length: start }, () => ({
        code: String(next++),
        from: undefined,
      }));
      const made: AdminUnit[] = [];
      const successions: SuccessionData[] = [];
      const close = (unit: { code: string; from: number | undefined }, to: number | undefined): AdminUnit => ({
        code: unit.code,
        level: "commune",
        era: "2025",
        type: "xa",
        name: `Xã ${unit.code}`,
        otherNames: [],
        province: "01",
        district: undefined,
        from: unit.from === undefined ? undefined : fromDayNumber(unit.from),
        to: to === undefined ? undefined : fromDayNumber(to),
        basis: undefined,
        endBasis: undefined,
      });
      events.forEach(({ take, give, at }, index) => {
        const day = first + 365 * (index + 1);
        const place = at % open.length;
        const taken = open.splice(place, Math.min(take, open.length - place));
        const given = Array.from({ length: give }, () => ({ code: String(next++), from: day }));
        for (const each of taken) {
          const from = close(each, day - 1);
          made.push(from);
          const share: SuccessionShare = give === 1 ? "all" : "part";
          for (const { code } of given) successions.push({ from, to: code, share, isDefault: give === 1 });
        }
        open.push(...given);
      });
      const end = first + 365 * (events.length + 2);
      const all = [...made, ...open.map((each) => close(each, undefined))];
      return {
        units: createAdminUnits({ units: all, successions, dataAsOf: fromDayNumber(end) }),
        start: fromDayNumber(first),
        end: fromDayNumber(end),
      };
    });

  test("what was there at the start is found at the end, and back", () => {
    fc.assert(
      fc.property(histories, ({ units: own, start, end }) => {
        for (const unit of own.listUnits(start)) {
          const there = convertUnit(unit, own, { to: end });
          expect(there.isComplete).toBe(true);
          for (const part of there.parts) {
            expect(holds(part.unit, end)).toBe(true);
            expect(convertUnit(part.unit, own, { to: start }).parts.map((each) => each.unit)).toContain(unit);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("values are conserved", () => {
    fc.assert(
      fc.property(histories, fc.bigInt({ min: 0n, max: 10n ** 12n }), ({ units: own, start, end }, value) => {
        const values = own.listUnits(start).map((unit, index) => ({ unit, value: value + BigInt(index) }));
        const table = convertValues(values, own, { to: end, weight: (_, part) => BigInt(part.code) });
        expect(table.assigned).toBe(table.total);
      }),
      { numRuns: 60 },
    );
  });

  test("two versions of a code on one day are refused", () => {
    const [unit] = oldCommunes;
    expect(() => createAdminUnits({ units: [unit!, { ...unit!, name: "Khác" }], successions: [], dataAsOf: eve })).toThrow(RangeError);
  });
});

test("searchUnits() gives what was typed in full first, and never more than asked", () => {
  const now = units.listUnits(units.dataAsOf, { level: "commune" });
  fc.assert(
    fc.property(fc.constantFrom(...now), fc.integer({ min: 1, max: 20 }), (unit, limit) => {
      const hits = searchUnits(unit.name, units, { asOf: units.dataAsOf, level: "commune", limit });
      expect(hits.length).toBeLessThanOrEqual(limit);
      expect(hits[0]?.unit.name).toBe(unit.name);
    }),
  );
});
