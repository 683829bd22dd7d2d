import { formatSteps, parseIsoDate } from "@kehoach/core";
import { expect, test } from "vitest";
import { type AdminUnit, convertUnit, formatUnit, loadUnits } from "./index.ts";

const units = await loadUnits();
const eve = parseIsoDate("2025-06-30");
const today = parseIsoDate("2026-11-22");

test("a whole commune has one answer with the act behind it", () => {
  const conversion = convertUnit({ code: "26740", asOf: eve }, units, { to: today });
  expect([conversion.kind, conversion.unit?.name, conversion.parts.length]).toEqual(["whole", "Sài Gòn", 1]);
  expect(formatSteps(conversion.steps, "vi")).toBe(
    "1. Từ ngày 2025-07-01: toàn bộ phường Bến Nghé (26740) → phường Sài Gòn (26740) [1685/NQ-UBTVQH15 [A]]",
  );
});

test("a split commune has all its parts, and one answer only by law", () => {
  const open = convertUnit({ code: "00007", asOf: eve }, units, { to: today });
  expect([open.kind, open.unit]).toEqual(["split", undefined]);
  expect(open.parts.map(({ unit, share }) => [unit.name, share])).toEqual([
    ["Ngọc Hà", "part"],
    ["Giảng Võ", "part"],
  ]);
  const lawful = convertUnit({ code: "00112", asOf: eve }, units, { to: today });
  expect([lawful.kind, lawful.unit?.name]).toEqual(["split", "Tây Hồ"]);
});

test("of the communes split on 1 July 2025 the law gives 60 a default and 381 none", () => {
  const splits = units
    .listUnits(eve, { level: "commune" })
    .map((unit) => convertUnit(unit, units, { to: today }))
    .filter(({ kind }) => kind === "split");
  expect([splits.filter(({ unit }) => unit !== undefined).length, splits.filter(({ unit }) => unit === undefined).length]).toEqual([
    60, 381,
  ]);
});

test("chains run through former communes", () => {
  const before = convertUnit({ code: "00010", asOf: parseIsoDate("2024-12-31") }, units, { to: today });
  expect(before.parts.map(({ unit }) => formatUnit(unit))).toEqual(["phường Ba Đình"]);
  expect(before.steps.length).toBe(2);
});

test("a successor that no source names is said to be unknown", () => {
  const lost = convertUnit({ code: "00223", asOf: parseIsoDate("2024-12-31") }, units, { to: today });
  expect(lost).toMatchObject({ kind: "unknown", reason: "no-source", parts: [], from: { name: "Thịnh Quang" } });
  expect(convertUnit({ code: "00223", asOf: today }, units, { to: eve })).toMatchObject({ kind: "unknown", reason: "no-such-unit" });
});

test.each([
  ["70", "75"],
  ["74", "79"],
  ["77", "79"],
  ["24", "24"],
  ["27", "24"],
  ["46", "46"],
])("province %s of before lies in %s", (code, now) => {
  expect(convertUnit({ code, asOf: eve }, units, { to: today }).unit?.code).toBe(now);
});

test("a province of today was made of several", () => {
  const back = convertUnit({ code: "79", asOf: today }, units, { to: eve });
  expect([back.kind, back.parts.map(({ unit }) => unit.code)]).toEqual(["merged", ["74", "77", "79"]]);
});

test("a district is the communes that its communes went to; an island district is one", () => {
  const district = convertUnit({ code: "760", asOf: eve }, units, { to: today });
  expect(district.parts.map(({ unit }) => unit.name)).toEqual(["Tân Định", "Sài Gòn", "Bến Thành", "Cầu Ông Lãnh"]);
  expect(district.parts.every(({ share }) => share === "part")).toBe(true);
  expect(convertUnit({ code: "755", asOf: eve }, units, { to: today }).unit?.name).toBe("Côn Đảo");
  expect(convertUnit({ code: "763", asOf: parseIsoDate("2020-12-31") }, units, { to: eve }).unit?.name).toBe("Thủ Đức");
});

test("another level may be asked for", () => {
  const at = (code: string, asOf: typeof eve, to: typeof eve, level: "province" | "district") =>
    convertUnit({ code, asOf }, units, { to, level }).parts.map(({ unit }) => unit.code);
  expect(at("00007", eve, today, "province")).toEqual(["01"]);
  expect(at("26740", today, eve, "district")).toEqual(["760"]);
  expect(at("760", eve, today, "province")).toEqual(["79"]);
});

test("a new type of a unit is the same unit", () => {
  const conversion = convertUnit({ code: "26368", asOf: parseIsoDate("2026-04-29") }, units, { to: today });
  expect(conversion).toMatchObject({ kind: "whole", unit: { type: "phuong" }, parts: [{ share: "retyped" }] });
  expect(convertUnit({ code: "01", asOf: eve }, units, { to: today }).kind).toBe("unchanged");
});

test("a place below a commune goes where its user says, or with its commune", () => {
  const commune = { code: "00007", asOf: eve };
  const place = { kind: "local", id: "kp-3", name: "Khu phố 3", commune } as const;
  expect(convertUnit(place, units, { to: today }).unit).toBeUndefined();
  expect(convertUnit({ ...place, successor: "00025" }, units, { to: today }).unit?.name).toBe("Giảng Võ");
});

test("a version that came as JSON is known again", () => {
  const copy: AdminUnit = JSON.parse(JSON.stringify(units.unitAt("26740", eve)));
  expect(convertUnit(copy, units, { to: today }).unit?.name).toBe("Sài Gòn");
});

test("a day that is not loaded is refused", async () => {
  const now = await loadUnits({ eras: ["2025"] });
  expect(() => convertUnit({ code: "26740", asOf: today }, now, { to: eve })).toThrow(RangeError);
});
