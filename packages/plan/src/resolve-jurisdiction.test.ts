import { loadUnits } from "@kehoach/admin-units";
import { parseIsoDate } from "@kehoach/core";
import { describe, expect, test } from "vitest";
import { definePlan } from "./define-plan.ts";
import { listParentIssues } from "./list-parent-issues.ts";
import type { Plan } from "./model/plan.ts";
import type { PlanInput } from "./plan-input.ts";
import { resolveJurisdiction } from "./resolve-jurisdiction.ts";

const units = await loadUnits();
const head = { id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030" } as const;
const plan = (more: Partial<PlanInput>): Plan => definePlan({ ...head, ...more });

describe("resolveJurisdiction()", () => {
  test.each([
    { words: "tỉnh Lâm Đồng", issuedOn: "2026-12-15", code: "68", asOf: "2026-12-15" },
    { words: "thành phố Đồng Nai", issuedOn: "2026-11-22", code: "75", asOf: "2026-11-22" },
    { words: "tỉnh Bắc Giang", issuedOn: "2023-12-06", code: "24", asOf: "2023-12-06" },
    { words: "Đặc khu Phú Quý, tỉnh Lâm Đồng", issuedOn: "2026-12-15", code: "23272", asOf: "2026-12-15" },
  ])("ties “$words” of $issuedOn to $code", ({ words, issuedOn, code, asOf }) => {
    const { value, issues } = resolveJurisdiction(plan({ jurisdiction: words, issuedOn }), units);
    expect(value.jurisdiction).toEqual({ kind: "unit", code, asOf, words });
    expect(issues.filter(({ code }) => code !== "unit-ended")).toEqual([]);
  });

  test("takes the day of the options where the plan has none", () => {
    const { value } = resolveJurisdiction(plan({ issuedOn: "" }), units, { asOf: parseIsoDate("2024-05-01") });
    expect(value.jurisdiction).toMatchObject({ code: "68", asOf: "2024-05-01" });
  });

  test("keeps words that name no unit, and says so", () => {
    const { value, issues } = resolveJurisdiction(plan({ jurisdiction: "vùng kinh tế trọng điểm" }), units);
    expect(value.jurisdiction.kind).toBe("unresolved");
    expect(issues.map(({ path }) => path)).toEqual(["/jurisdiction"]);
  });

  test("checks a code on its day, and its name", () => {
    const codes = (jurisdiction: PlanInput["jurisdiction"]): readonly string[] =>
      resolveJurisdiction(plan({ jurisdiction }), units).issues.map(({ code }) => code);
    expect(codes({ code: "68", asOf: "2026-12-15", words: "tỉnh Lâm Đồng" })).toEqual([]);
    expect(codes({ code: "24", asOf: "2023-12-06" })).toEqual([]);
    expect(codes({ code: "77", asOf: "2026-12-15" })).toEqual(["jurisdiction-unknown"]);
    // The code of Bắc Giang has been that of Bắc Ninh since the reform.
    expect(codes({ code: "24", asOf: "2026-12-15", words: "tỉnh Bắc Giang" })).toEqual(["jurisdiction-differs"]);
    expect(codes({ code: "68", asOf: "2026-12-15", words: "tỉnh Quảng Trị" })).toEqual(["jurisdiction-differs"]);
    expect(codes("cả nước")).toEqual([]);
    const [issue] = resolveJurisdiction(plan({ jurisdiction: { code: "77", asOf: "2026-12-15" } }), units).issues;
    expect(issue?.message.vi).toBe(
      "Mã 77 không chỉ đơn vị hành chính nào vào ngày 2026-12-15 (các nghĩa đã biết: tỉnh Bà Rịa - Vũng Tàu (… – 2025-06-30))",
    );
  });
});

describe("listParentIssues()", () => {
  const nation = plan({
    id: "qg",
    number: "146/QĐ-TTg",
    issuedOn: "2022-01-28",
    jurisdiction: "cả nước",
    period: "2022 - 2025, định hướng đến năm 2030",
  });
  const province = plan({
    id: "lam-dong",
    number: "12/KH-UBND",
    issuedOn: "2026-12-15",
    jurisdiction: { code: "68", asOf: "2026-12-15" },
    parents: [{ number: "146/QĐ-TTg", plan: "qg" }],
  });
  const commune = plan({
    id: "phu-quy",
    issuedOn: "2027-02-01",
    jurisdiction: { code: "23272", asOf: "2027-02-01" },
    parents: ["12/KH-UBND"],
  });
  const all = [nation, province, commune];
  const codesOf = (each: Plan, plans: readonly Plan[] = all): readonly string[] =>
    listParentIssues(each, plans, { units }).map(({ code }) => code);

  test("finds nothing in a chain of nation, province and commune", () => {
    expect(all.map((each) => codesOf(each))).toEqual([[], [], []]);
  });

  test.each([
    { what: "a parent of another province", more: { jurisdiction: { code: "01", asOf: "2026-12-15" } }, codes: ["parent-elsewhere"] },
    {
      what: "a parent of a commune",
      more: { jurisdiction: { code: "23272", asOf: "2026-12-15" } },
      child: province,
      codes: ["parent-below"],
    },
    { what: "a parent that is over", more: { period: "2021 - 2025" }, codes: ["parent-ended"] },
    { what: "a parent of a later day", more: { issuedOn: "2027-06-01" }, codes: ["parent-later"] },
    {
      what: "a province that became part of this one",
      more: { issuedOn: "2024-01-01", jurisdiction: { code: "60", asOf: "2024-01-01" } },
      codes: [],
    },
  ])("$what", ({ more, codes, child = commune }) => {
    const parent = plan({
      id: "above",
      number: "1/KH-UBND",
      issuedOn: "2026-01-05",
      jurisdiction: { code: "68", asOf: "2026-01-05" },
      ...more,
    });
    expect(codesOf({ ...child, parents: [{ number: "1/KH-UBND" }] }, [parent])).toEqual(codes);
  });

  test("a parent that is not there, another number, a circle", () => {
    expect(codesOf({ ...province, parents: [{ number: "749/QĐ-TTg" }] })).toEqual(["parent-not-found"]);
    expect(codesOf({ ...province, parents: [{ number: "749/QĐ-TTg", plan: "qg" }] })).toEqual(["parent-number-differs"]);
    const circle = { ...nation, parents: [{ number: "", plan: "lam-dong" }] };
    expect(codesOf(province, [circle, province])).toEqual(["circle"]);
    expect(listParentIssues(province, [circle, province])[0]?.path).toBe("/parents/0");
  });

  test("without units the places are not compared", () => {
    const elsewhere = plan({ id: "above", number: "1/KH-UBND", jurisdiction: { code: "01", asOf: "2026-12-15" } });
    expect(listParentIssues({ ...commune, parents: [{ number: "1/KH-UBND" }] }, [elsewhere])).toEqual([]);
  });
});
