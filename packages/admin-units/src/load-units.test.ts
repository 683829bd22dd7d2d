import { parseIsoDate } from "@kehoach/core";
import { describe, expect, test } from "vitest";
import { type AdminUnit, loadUnits } from "./index.ts";

const units = await loadUnits();
const count = (list: readonly AdminUnit[], type: string): number => list.filter((unit) => unit.type === type).length;

test.each([
  ["2008-07-31", 64, 5],
  ["2008-08-01", 63, 5],
  ["2024-12-31", 63, 5],
  ["2025-06-30", 63, 6],
  ["2025-07-01", 34, 6],
  ["2026-04-30", 34, 7],
  ["2026-09-01", 34, 8],
  ["2026-09-20", 34, 9],
])("on %s there are %i provinces, %i of them cities", (day, provinces, cities) => {
  const list = units.listUnits(parseIsoDate(day), { level: "province" });
  expect([list.length, count(list, "thanh-pho")]).toEqual([provinces, cities]);
});

test.each([
  ["2025-06-30", 10_035, { xa: 7692, phuong: 1726, "thi-tran": 617, "dac-khu": 0 }],
  ["2025-07-01", 3321, { xa: 2621, phuong: 687, "thi-tran": 0, "dac-khu": 13 }],
  ["2026-04-30", 3321, { xa: 2611, phuong: 697, "thi-tran": 0, "dac-khu": 13 }],
  ["2026-09-20", 3321, { xa: 2599, phuong: 709, "thi-tran": 0, "dac-khu": 13 }],
])("on %s there are %i communes", (day, total, types) => {
  const list = units.listUnits(parseIsoDate(day), { level: "commune" });
  expect(list.length).toBe(total);
  expect(Object.fromEntries(Object.keys(types).map((type) => [type, count(list, type)]))).toEqual(types);
});

test("there were 696 districts, and there are none", () => {
  expect(units.listUnits(parseIsoDate("2025-06-30"), { level: "district" }).length).toBe(696);
  expect(units.listUnits(parseIsoDate("2025-07-01"), { level: "district" })).toEqual([]);
});

test("every version has the right form, and no two versions of a code hold on one day", () => {
  const digits = { province: 2, district: 3, commune: 5 };
  for (const [index, unit] of units.versions.entries()) {
    expect(unit.code).toMatch(new RegExp(`^\\d{${digits[unit.level]}}$`, "u"));
    expect(unit.name).toBe(unit.name.normalize("NFC").trim());
    expect(unit.name).toMatch(/^[\p{Lu}\d]/u);
    if (unit.from !== undefined && unit.to !== undefined) expect(unit.from <= unit.to).toBe(true);
    const next = units.versions[index + 1];
    if (next?.code === unit.code) expect([unit.code, (unit.to ?? "9") < (next.from ?? "0")]).toEqual([unit.code, true]);
  }
  expect(units.versions.length).toBe(16_658);
});

test("the reform left eleven provinces alone, two of which other acts changed", () => {
  const both = units.versions.filter(
    ({ level, from, to }) => level === "province" && (from ?? "") < "2025-07-01" && (to === undefined || to >= "2025-07-01"),
  );
  expect(both.map(({ code }) => code).join()).toBe("01,04,11,12,14,20,22,38,40,42,46");
});

test("a code means something else after the reform", () => {
  const names = (code: string): readonly string[] => units.versionsOf(code).map(({ name }) => name);
  expect(names("26740")).toEqual(["Bến Nghé", "Sài Gòn"]);
  expect(names("22918")).toEqual(["Hàm Tiến", "Mũi Né"]);
  expect(units.versionsOf("99999")).toEqual([]);
  for (const code of ["", "1", "1234", "123456", "abcde", "２６７４０", "__proto__"]) expect(units.versionsOf(code)).toEqual([]);
});

test("parentOf() gives the district, and the province where there is no district", () => {
  const benNghe = units.unitAt("26740", parseIsoDate("2025-06-30"))!;
  expect(units.parentOf(benNghe)?.name).toBe("1");
  expect(units.parentOf(units.parentOf(benNghe)!)?.name).toBe("Hồ Chí Minh");
  expect(units.parentOf(units.unitAt("26740", parseIsoDate("2026-01-01"))!)?.code).toBe("79");
  expect(units.parentOf(units.unitAt("79", parseIsoDate("2026-01-01"))!)).toBeUndefined();
});

describe("loading in parts", () => {
  test("what is not loaded is refused, not answered with nothing", async () => {
    const now = await loadUnits({ eras: ["2025"] });
    expect(now.unitAt("26740", parseIsoDate("2025-07-01"))?.name).toBe("Sài Gòn");
    expect(() => now.unitAt("26740", parseIsoDate("2025-06-30"))).toThrow(
      new RangeError('The units of 2025-06-30 are not loaded: add "pre2025" to the eras of loadUnits'),
    );
    const eve = await loadUnits({ eras: ["pre2025"] });
    expect(eve.unitAt("26740", parseIsoDate("2025-06-30"))?.name).toBe("Bến Nghé");
    expect(() => eve.listUnits(parseIsoDate("2020-01-01"))).toThrow(/add "former"/u);
  });

  test("the communes of before are loaded for some provinces", async () => {
    const part = await loadUnits({ provinces: ["75"] });
    const eve = parseIsoDate("2025-06-30");
    expect(part.listUnits(eve, { level: "commune", province: "70" }).length).toBe(
      units.listUnits(eve, { level: "commune", province: "70" }).length,
    );
    expect(part.unitAt("00001", eve)).toBeUndefined();
    expect(part.unitAt("00004", parseIsoDate("2025-07-01"))?.name).toBe("Ba Đình");
    expect(part.versions.length).toBeLessThan(9000);
  });

  test("wrong eras and provinces are a caller's mistake", async () => {
    await expect(loadUnits({ provinces: ["70"] })).rejects.toThrow(new RangeError('There is no province "70" today'));
    // @ts-expect-error [ts2322] -- there is no such era
    await expect(loadUnits({ eras: ["2024"] })).rejects.toThrow(new RangeError('There is no era "2024"'));
  });
});
