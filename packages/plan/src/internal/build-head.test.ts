import { describe, expect, test } from "vitest";
import { readPlanInput } from "../define-plan.ts";
import type { PlanInput } from "../plan-input.ts";

const head: PlanInput = { id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030" };
const read = (more: Partial<PlanInput>): ReturnType<typeof readPlanInput> => readPlanInput({ ...head, ...more });

describe("the head of a plan written by hand", () => {
  test.each([
    { number: "94 /KH-UBND", expected: { kind: "stated", value: "94/KH-UBND", words: "94 /KH-UBND" }, status: "unknown" },
    { number: "1813/QĐ- TTg", expected: { kind: "stated", value: "1813/QĐ-TTg", words: "1813/QĐ- TTg" }, status: "unknown" },
    { number: "57-NQ/TW", expected: { kind: "stated", value: "57-NQ/TW" }, status: "unknown" },
    { number: "", expected: { kind: "unknown", reason: "blank" }, status: "draft" },
    { number: "…/KH-UBND", expected: { kind: "unknown", reason: "blank", words: "…/KH-UBND" }, status: "draft" },
  ])("number “$number”", ({ number, expected, status }) => {
    const { value, issues } = read({ number });
    expect([value?.number, value?.status, issues]).toEqual([expected, status, []]);
  });

  test("keeps a number that has no such form, and says so", () => {
    const { value, issues } = read({ number: "chín mươi tư" });
    expect(value?.number).toEqual({ kind: "stated", value: "chín mươi tư" });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([["number-unreadable", "/number"]]);
  });

  test.each([
    { issuedOn: "2027-01-05", day: { kind: "stated", value: "2027-01-05" } },
    { issuedOn: "Lâm Đồng, ngày 05 tháng 01 năm 2027", day: { kind: "stated", value: "2027-01-05" }, where: "Lâm Đồng" },
    { issuedOn: "Bà Rịa - Vũng Tàu, ngày 20/5/2022", day: { kind: "stated", value: "2022-05-20" }, where: "Bà Rịa - Vũng Tàu" },
    { issuedOn: "Lâm Đồng, ngày … tháng … năm 2027", day: { kind: "unknown", reason: "blank" }, where: "Lâm Đồng" },
    { issuedOn: "ngày      tháng 11 năm 2026", day: { kind: "unknown", reason: "blank" } },
    { issuedOn: "ngày …/…/2027", day: { kind: "unknown", reason: "blank" } },
    { issuedOn: "", day: { kind: "unknown", reason: "blank" } },
  ])("issuedOn “$issuedOn”", ({ issuedOn, day, where }) => {
    const { value, issues } = read({ issuedOn });
    expect(value?.issuedOn).toMatchObject(day);
    expect(value?.issuedIn).toBe(where);
    expect(issues).toEqual([]);
  });

  test.each(["ngày 30 tháng 02 năm 2027", "31/11/2026", "hôm qua"])("issuedOn “%s” is no day", (issuedOn) => {
    expect(read({ issuedOn }).issues.map(({ code, path }) => [code, path])).toEqual([["day-invalid", "/issuedOn"]]);
  });

  test.each([
    { period: "2026 - 2030", from: "2026-01-01", to: "2030-12-31" },
    { period: "Giai đoạn 2026–2030", from: "2026-01-01", to: "2030-12-31" },
    { period: "năm 2027", from: "2027-01-01", to: "2027-12-31" },
    { period: "từ năm 2026 đến năm 2030", from: "2026-01-01", to: "2030-12-31" },
    { period: "nhiệm kỳ 2025 - 2030", from: "2025-01-01", to: "2030-12-31" },
    { period: "2026 - 2030, định hướng đến năm 2035", from: "2026-01-01", to: "2030-12-31", ahead: "2035-12-31" },
    { period: "2026-2030 và tầm nhìn 2045", from: "2026-01-01", to: "2030-12-31", ahead: "2045-12-31" },
  ])("period “$period”", ({ period, from, to, ahead }) => {
    const { value } = read({ period });
    expect([value?.period, value?.orientation?.to]).toEqual([{ kind: "stated", value: { from, to } }, ahead]);
  });

  test("a period without a beginning begins on the day of issue", () => {
    expect(read({ period: "đến năm 2030", issuedOn: "2027-03-01" }).value?.period).toEqual({
      kind: "stated",
      value: { from: "2027-03-01", to: "2030-12-31" },
    });
    expect(read({ period: "đến năm 2030" }).issues.map(({ code, path }) => [code, path])).toEqual([
      ["period-without-beginning", "/period"],
    ]);
    expect(read({ period: "mai sau" }).issues[0]?.code).toBe("period-invalid");
  });

  test.each([
    ["đến năm 2035", "2035-12-31"],
    ["tầm nhìn 2045", "2045-12-31"],
    ["định hướng giai đoạn 2031 - 2035", "2035-12-31"],
  ])("orientation “%s”", (orientation, to) => {
    expect(read({ orientation }).value?.orientation).toEqual({ to, words: orientation });
  });

  test("an orientation without a year is said", () => {
    expect(read({ orientation: "tương lai" }).issues.map(({ code, path }) => [code, path])).toEqual([
      ["orientation-unreadable", "/orientation"],
    ]);
  });

  test("knows the whole country", () => {
    expect(read({ jurisdiction: "cả nước" }).value?.jurisdiction).toEqual({ kind: "nation", words: "cả nước" });
    expect(read({ jurisdiction: "Toàn quốc" }).value?.jurisdiction.kind).toBe("nation");
  });

  test("parents by number, by words around it, by id", () => {
    const { value, issues } = read({
      parents: ["146 /QĐ-TTg", "Quyết định số 749/QĐ-TTg ngày 03/6/2020", "qd-411-2022", { number: "12/KH-UBND", plan: "lam-dong-2026" }],
    });
    expect(value?.parents).toEqual([
      { number: "146/QĐ-TTg" },
      { number: "749/QĐ-TTg" },
      { number: "", plan: "qd-411-2022" },
      { number: "12/KH-UBND", plan: "lam-dong-2026" },
    ]);
    expect(issues).toEqual([]);
    expect(read({ parents: ["chương trình quốc gia"] }).issues.map(({ path }) => path)).toEqual(["/parents/0"]);
  });

  test("amendments, with their place", () => {
    const { value, issues } = read({
      amendments: [{ words: "Thay thế Kế hoạch số 12/KH-UBND ngày 03/01/2026", at: "Mục IV" }, "tiếp tục thực hiện"],
    });
    expect(value?.amendments).toMatchObject([
      {
        acts: ["replace"],
        direction: "by-this",
        document: { number: "12/KH-UBND", issuedOn: { kind: "stated", value: "2026-01-03" } },
        statements: [{ place: { label: "Mục IV" } }],
      },
    ]);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([["amendment-unreadable", "/amendments/1"]]);
  });
});
