import { loadUnits } from "@kehoach/admin-units";
import { parseIsoDate } from "@kehoach/core";
import { describe, expect, test } from "vitest";
import type { AgencyRef } from "./agency.ts";
import { createAgencies } from "./create-agencies.ts";
import { type AgencyMember, listMembers, type ListMembersOptions } from "./list-members.ts";
import { readAgencies } from "./read-agencies.ts";

const units = await loadUnits({ provinces: ["75"] });
const ref = (text: string): AgencyRef => readAgencies(text).value![0]!.agency;
const found = (text: string, province: string, asOf: string, options: Pick<ListMembersOptions, "agencies"> = {}) =>
  listMembers(ref(text), units, { province, asOf: parseIsoDate(asOf), ...options });
const members = (...words: Parameters<typeof found>): readonly AgencyMember[] => {
  const list = found(...words);
  if (list.kind !== "list") throw new Error(list.kind);
  return list.members;
};

describe("listMembers()", () => {
  test.each([
    ["UBND cấp xã", "75", "2026-11-22", 95],
    ["UBND các xã, phường", "75", "2025-07-01", 95],
    ["UBND cấp xã", "75", "2025-06-30", 159],
    ["UBND cấp xã", "01", "2026-11-22", 126],
    ["HĐND cấp xã", "75", "2026-11-22", 95],
    ["Công an cấp xã", "75", "2026-11-22", 95],
    ["các địa phương", "75", "2026-11-22", 95],
    ["các địa phương", "75", "2025-06-30", 11],
    ["UBND cấp huyện", "75", "2025-06-30", 11],
    ["UBND các cấp", "75", "2026-11-22", 96],
    ["UBND các cấp", "75", "2025-06-30", 171],
    ["UBND các tỉnh, thành phố", "75", "2026-11-22", 34],
    ["các bộ, ngành", "75", "2026-11-22", 17],
    ["các bộ, ngành", "75", "2024-11-22", 22],
    ["Sở Nội vụ", "75", "2026-11-22", 1],
  ])("%s of %s on %s are %i", (text, province, asOf, count) => {
    expect(members(text, province, asOf)).toHaveLength(count);
  });

  test("gives each its name and unit, under the id by which a text names it", () => {
    const communes = members("UBND cấp xã", "75", "2026-11-22");
    const asOf = parseIsoDate("2026-11-22");
    expect(communes.find(({ unit }) => unit?.code === "26068")).toEqual({
      id: "ubnd-phuong-bien-hoa",
      name: "UBND phường Biên Hòa",
      level: "commune",
      presence: "sure",
      unit: { code: "26068", asOf },
    });
    for (const { id, name } of communes)
      expect(readAgencies(name).value?.map(({ agency }) => agency.kind === "one" && agency.id)).toEqual([id]);
    expect(members("UBND tỉnh", "75", "2026-11-22").map(({ name }) => name)).toEqual(["UBND thành phố Đồng Nai"]);
    expect(members("UBND tỉnh", "75", "2025-07-01").map(({ name }) => name)).toEqual(["UBND tỉnh Đồng Nai"]);
  });

  test("lists the departments of a province: the twelve that all have, and those it may have", () => {
    const today = members("Các sở, ban, ngành", "75", "2026-11-22");
    expect(today.filter(({ presence }) => presence === "sure")).toHaveLength(12);
    expect(today.filter(({ presence }) => presence === "possible").map(({ id }) => id)).toContain("so-dan-toc-va-ton-giao");
    expect(found("Các sở, ban, ngành", "75", "2026-11-22")).toMatchObject({ isComplete: false });
    const ids = (province: string, asOf: string): readonly string[] => members("Các sở, ban, ngành", province, asOf).map(({ id }) => id);
    expect(ids("01", "2026-11-22")).toContain("so-quy-hoach-kien-truc");
    expect(ids("75", "2026-11-22")).not.toContain("so-quy-hoach-kien-truc");
    expect(ids("75", "2024-11-22")).toContain("so-thong-tin-va-truyen-thong");
    expect(ids("75", "2026-11-22")).not.toContain("so-thong-tin-va-truyen-thong");
  });

  test("is sure of what a province adds by data", () => {
    const agencies = createAgencies({
      bodies: [
        { name: "Sở Dân tộc và Tôn giáo", provinces: ["75"] },
        { name: "Sở An toàn thực phẩm", provinces: ["79"] },
      ],
    });
    const presence = (id: string): string | undefined =>
      members("Các sở, ban, ngành", "75", "2026-11-22", { agencies }).find((member) => member.id === id)?.presence;
    expect([presence("so-dan-toc-va-ton-giao"), presence("so-an-toan-thuc-pham")]).toEqual(["sure", undefined]);
  });

  test("names the economic office of communes by the type of the unit", () => {
    const names = members("Phòng Kinh tế cấp xã", "91", "2026-11-22").map(({ name }) => name);
    expect(names.find((name) => name.endsWith("đặc khu Phú Quốc"))).toBe("Phòng Kinh tế, Hạ tầng và Đô thị đặc khu Phú Quốc");
    expect(names.find((name) => name.endsWith("đặc khu Thổ Châu"))).toBe("Phòng Kinh tế đặc khu Thổ Châu");
  });

  test("does not claim to know all districts of before the last day", () => {
    const complete = (asOf: string) => {
      const list = found("UBND cấp huyện", "75", asOf);
      return list.kind === "list" && list.isComplete;
    };
    expect(["2025-06-29", "2025-06-30"].map(complete)).toEqual([false, true]);
  });

  test("says that a class ended, or why it has no list", () => {
    expect(found("UBND cấp huyện", "75", "2026-11-22")).toMatchObject({ kind: "ended", on: { kind: "known", value: "2025-06-30" } });
    expect(found("Các doanh nghiệp", "75", "2026-11-22")).toEqual({ kind: "unknown", reason: "no-list" });
    expect(found("Tổ công nghệ số cộng đồng", "75", "2026-11-22")).toEqual({ kind: "unknown", reason: "no-list" });
    expect(found("Trường Đại học Lạc Hồng", "75", "2026-11-22")).toEqual({ kind: "unknown", reason: "not-listed" });
    expect(found("Câu lạc bộ", "75", "2026-11-22")).toEqual({ kind: "unknown", reason: "unresolved" });
  });

  test.each(["99", "26068", "77"])("throws for %s, which is no province on the day", (province) => {
    expect(() => found("UBND cấp xã", province, "2026-11-22")).toThrow(`There is no province "${province}" on 2026-11-22`);
  });
});
