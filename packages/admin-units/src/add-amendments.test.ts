import { parseIsoDate } from "@kehoach/core";
import { expect, test } from "vitest";
import { addAmendments, type Amendment, convertUnit, formatUnit, listUnitChanges, loadUnits, readUnit } from "./index.ts";

const units = await loadUnits();
const on = parseIsoDate("2027-01-01");
const after = parseIsoDate("2027-06-30");
const eve = parseIsoDate("2025-06-30");

test("a merger of communes is known everywhere from its day on", () => {
  const act: Amendment = {
    on,
    basis: "9/NQ-UBTVQH16",
    units: [{ code: "26743", type: "phuong", name: "Trung Tâm" }],
    ended: ["26740"],
    successions: [{ from: "26740", to: "26743" }],
  };
  const amended = addAmendments(units, [act]);
  expect(amended.dataAsOf).toBe(on);
  expect(amended.unitAt("26740", after)).toBeUndefined();
  expect(amended.unitAt("26740", parseIsoDate("2026-12-31"))).toMatchObject({
    name: "Sài Gòn",
    to: "2026-12-31",
    endBasis: "9/NQ-UBTVQH16",
  });
  expect(formatUnit(amended.unitAt("26743", after)!)).toBe("phường Trung Tâm");
  expect(convertUnit({ code: "26740", asOf: eve }, amended, { to: after }).unit?.name).toBe("Trung Tâm");
  expect(convertUnit({ code: "26743", asOf: after }, amended, { to: eve }).parts.map(({ unit }) => unit.name)).toContain("Bến Nghé");
  expect(readUnit("phường Trung Tâm, TPHCM", amended).value.best?.unit.code).toBe("26743");
  expect(amended.listUnits(after, { level: "commune" }).length).toBe(3320);
  expect(listUnitChanges(amended, { from: on, to: after }).map(({ kind }) => kind)).toEqual(["ended", "renamed"]);
  // What was there stays as it was.
  expect(units.unitAt("26740", after)?.name).toBe("Sài Gòn");
});

test("provinces merge, and a commune of before lies in what they became", () => {
  const act: Amendment = { on, basis: "2/2027/QH16", ended: ["46"], successions: [{ from: "46", to: "48" }] };
  const amended = addAmendments(units, [act]);
  expect(amended.listUnits(after, { level: "province" }).length).toBe(33);
  expect(convertUnit({ code: "46", asOf: eve }, amended, { to: after }).unit?.code).toBe("48");
});

test.each([
  ["before the reform", { on: eve, basis: "x" }, /begins after 2025-07-01/u],
  ["of a code that is not there", { on, basis: "x", ended: ["99999"] }, /does not hold on 2027-01-01/u],
  ["a new commune without its province", { on, basis: "x", units: [{ code: "99998", type: "xa", name: "Mới" }] }, /without its province/u],
  ["where something goes that does not end", { on, basis: "x", successions: [{ from: "26740", to: "26743" }] }, /does not end it/u],
  ["a code of no form", { on, basis: "x", units: [{ code: "1", type: "xa", name: "Mới", province: "01" }] }, /no code of a province/u],
] as const)("an amendment %s is refused", (_name, act, message) => {
  expect(() => addAmendments(units, [act])).toThrow(message);
});
