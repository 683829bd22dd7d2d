import { isIsoDate } from "@kehoach/core";
import { describe, expect, test } from "vitest";
import { knownAgencies } from "./known-agencies.ts";
import { readAgencies } from "./read-agencies.ts";

describe("knownAgencies", () => {
  test("has 14 ministries and 3 bodies like them since 1 March 2025, and 18 and 4 before", () => {
    const at = (day: string): readonly number[] =>
      (["ministry", "ministerial-agency"] as const).map(
        (sort) =>
          knownAgencies.all.filter(
            ({ kind, sort: own, from, to }) =>
              kind === "one" &&
              own === sort &&
              (from.kind === "unknown" || from.value <= day) &&
              (to === undefined || (to.kind === "known" && day <= to.value)),
          ).length,
      );
    expect(at("2025-03-01")).toEqual([14, 3]);
    expect(at("2025-02-28")).toEqual([18, 4]);
  });

  test("has the 12 bodies that every province has today", () => {
    const uniform = knownAgencies.all.filter(({ presence, to }) => presence === "all" && to === undefined);
    expect(uniform.map(({ shortName }) => shortName)).toEqual([
      "Sở Nội vụ",
      "Sở Tư pháp",
      "Sở Tài chính",
      "Sở Công Thương",
      "Sở NN&MT",
      "Sở Xây dựng",
      "Sở KH&CN",
      "Sở VHTT&DL",
      "Sở GD&ĐT",
      "Sở Y tế",
      "Thanh tra cấp tỉnh",
      "VP UBND",
    ]);
  });

  test("knows no day of the reorganisation of a province", () => {
    const days = knownAgencies.all
      .filter(({ sort }) => sort === "department")
      .flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [to])]);
    expect(days.filter(({ kind }) => kind === "known")).toEqual([]);
    expect(new Set(days.flatMap((day) => (day.kind === "unknown" ? [day.usual ?? day.reason] : [])))).toEqual(
      new Set(["no-source", "2025-03-01", "2025-02-28"]),
    );
  });

  test.each(knownAgencies.all.map((agency) => [agency.name, agency] as const))(
    "%s has its source, and is read by its name",
    (name, agency) => {
      expect(agency.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
      expect(agency.sources.length).toBeGreaterThan(0);
      for (const day of [agency.from, agency.to]) if (day?.kind === "known") expect(isIsoDate(day.value)).toBe(true);
      expect(readAgencies(name).value?.map(({ agency: read }) => (read.kind === "unresolved" ? read.words : read.id))).toEqual([agency.id]);
      expect(readAgencies(agency.shortName).value?.map(({ agency: read }) => (read.kind === "unresolved" ? read.words : read.id))).toEqual([
        agency.id,
      ]);
    },
  );

  test("names only bodies it has in its successions, and none twice as the main one", () => {
    const mains = knownAgencies.successions.filter(({ share }) => share === "main").map(({ from }) => from);
    expect(new Set(mains).size).toBe(mains.length);
    for (const { from, to } of knownAgencies.successions) {
      expect(knownAgencies.agencyOf(from)?.to).toBeDefined();
      expect(knownAgencies.agencyOf(to)).toBeDefined();
    }
  });

  test("does not change", () => {
    expect(Object.isFrozen(knownAgencies) && Object.isFrozen(knownAgencies.all)).toBe(true);
  });
});
