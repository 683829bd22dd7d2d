import { parseIsoDate } from "@kehoach/core";
import { describe, expect, test } from "vitest";
import { createAgencies } from "./create-agencies.ts";
import { knownAgencies } from "./known-agencies.ts";
import { readAgencies } from "./read-agencies.ts";

const day = parseIsoDate;

describe("createAgencies()", () => {
  test("adds bodies with other names, and leaves the base alone", () => {
    const agencies = createAgencies({
      bodies: [{ name: "Viện Kinh tế - Xã hội tỉnh", forms: ["Viện KTXH", "VKTXH"], sort: "public-service-unit" }],
    });
    const ids = (text: string) =>
      readAgencies(text, { agencies }).value?.map(({ agency }) => (agency.kind === "unresolved" ? "?" : agency.id));
    expect(ids("Viện KTXH; VKTXH; Viện Kinh tế – Xã hội tỉnh, Sở Nội vụ")).toEqual([
      "vien-kinh-te-xa-hoi-tinh",
      "vien-kinh-te-xa-hoi-tinh",
      "vien-kinh-te-xa-hoi-tinh",
      "so-noi-vu",
    ]);
    expect(readAgencies("VKTXH").value?.map(({ agency }) => agency.kind)).toEqual(["unresolved"]);
    expect(knownAgencies.agencyOf("vien-kinh-te-xa-hoi-tinh")).toBeUndefined();
  });

  test("gives a new department the short forms of its name", () => {
    const agencies = createAgencies({ bodies: [{ name: "Sở Biển và Hải đảo" }] });
    expect(readAgencies("Sở B&HĐ, Sở BHĐ", { agencies }).value?.map(({ agency }) => agency.kind)).toEqual(["one", "one"]);
    expect(agencies.agencyOf("so-bien-va-hai-dao")).toMatchObject({ sort: "department", shortName: "Sở B&HĐ", level: "province" });
  });

  test("says more about a known body and keeps the rest", () => {
    const source = { instrument: "Nghị quyết thử", grade: "A" } as const;
    const agencies = createAgencies({
      bodies: [{ id: "so-noi-vu", name: "Sở Nội vụ", from: day("1955-01-01"), forms: ["Sở N.V"], source }],
    });
    expect(agencies.agencyOf("so-noi-vu")).toEqual({
      ...knownAgencies.agencyOf("so-noi-vu"),
      from: { kind: "known", value: "1955-01-01" },
      sources: [source],
    });
    expect(agencies.all).toHaveLength(knownAgencies.all.length);
  });

  test("builds on agencies that were made before", () => {
    const base = createAgencies({ bodies: [{ name: "Ban A" }] });
    const agencies = createAgencies({ base, bodies: [{ name: "Ban B", kind: "class", level: "commune", to: day("2026-01-01") }] });
    expect(readAgencies("Ban A, các Ban B", { agencies }).value?.map(({ agency }) => agency.words)).toEqual(["Ban A", "các Ban B"]);
  });

  test("understands nothing in forms but words", () => {
    const agencies = createAgencies({ bodies: [{ name: "Tổ [X] (Y/Z)", forms: ["T|U!", "+V"] }] });
    expect(readAgencies("Tổ X Y Z; T U; V", { agencies }).value?.map(({ agency }) => agency.kind)).toEqual(["one", "one", "one"]);
  });

  test.each([
    ["a body without a name", { bodies: [{ name: " – " }] }, TypeError, 'An agency needs a name, and has " – "'],
    [
      "a body that ends before it begins",
      { bodies: [{ name: "Ban A", from: day("2026-01-02"), to: day("2026-01-01") }] },
      RangeError,
      '"Ban A" cannot end on 2026-01-01 and begin on 2026-01-02',
    ],
    [
      "a succession of nobody",
      { successions: [{ from: "so-x", to: "so-noi-vu", on: day("2026-01-01"), source: { instrument: "x", grade: "U" } }] },
      RangeError,
      'There is no agency "so-x"',
    ],
  ] as const)("refuses %s", (_, options, error, message) => {
    expect(() => createAgencies(options).all).toThrow(new error(message));
  });
});
