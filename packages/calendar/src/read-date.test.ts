import { describe, expect, test } from "vitest";
import { findDates } from "./find-dates.ts";
import { parseDate, readDate } from "./read-date.ts";

describe("readDate()", () => {
  test.each([
    ["ngày 05 tháng 01 năm 2020", "2020-01-05", "2020-01-05", "day"],
    ["ngày 29 tháng 6 năm 2019", "2019-06-29", "2019-06-29", "day"],
    ["03/6/2020", "2020-06-03", "2020-06-03", "day"],
    ["ngày 28/01/2022", "2022-01-28", "2022-01-28", "day"],
    ["31.12.2026", "2026-12-31", "2026-12-31", "day"],
    ["3-6-2020", "2020-06-03", "2020-06-03", "day"],
    ["2026-11-22", "2026-11-22", "2026-11-22", "day"],
    ["6/2025", "2025-06-01", "2025-06-30", "month"],
    ["tháng 2/2028", "2028-02-01", "2028-02-29", "month"],
    ["tháng 6 năm 2025", "2025-06-01", "2025-06-30", "month"],
    ["quý IV/2023", "2023-10-01", "2023-12-31", "quarter"],
    ["Quý 1 năm 2027", "2027-01-01", "2027-03-31", "quarter"],
    ["6 tháng đầu năm 2026", "2026-01-01", "2026-06-30", "half-year"],
    ["06 tháng cuối năm 2026", "2026-07-01", "2026-12-31", "half-year"],
    ["06 tháng  đầu\u00a0năm 2026", "2026-01-01", "2026-06-30", "half-year"],
    ["sáu tháng đầu năm 2026", "2026-01-01", "2026-06-30", "half-year"],
    ["Năm 2027", "2027-01-01", "2027-12-31", "year"],
  ])("reads %j", (text, from, to, precision) => {
    expect(readDate(text)).toEqual({ value: { from, to, precision }, issues: [], rest: [] });
  });

  test.each([
    ["ngày ... tháng ... năm 2026", "date-blank"],
    ["ngày     tháng    năm 2021", "date-blank"],
    ["ngày        /       /2022", "date-blank"],
    ["ngày … tháng … năm …", "date-blank"],
    ["ngày 05 tháng ... năm 2026", "date-blank"],
    ["ngày 05/    /2026", "date-blank"],
    ["ngày 05 tháng 01 năm 20...", "date-blank"],
    ["ngày 05 tháng 01 năm", "date-blank"],
    ["31/02/2026", "date-impossible"],
    ["ngày 30 tháng 02 năm 2026", "date-impossible"],
    ["03/6/20022", "date-impossible"],
    ["2026-02-30", "date-impossible"],
    ["30/02", "date-impossible"],
    ["ngày 31 tháng 4", "date-impossible"],
    ["31/02/2026, năm 2026", "date-impossible"],
    ["15/12", "date-year-missing"],
    ["quý IV", "date-year-missing"],
    ["6 tháng đầu năm", "date-year-missing"],
    ["01/02/2026/QĐ-UBND", "date-unreadable"],
    ["thường xuyên", "date-unreadable"],
    ["", "date-unreadable"],
    ["01/01/2026 và 02/01/2026", "date-several"],
  ])("gives no value for %j: %s", (text, code) => {
    const { value, issues } = readDate(text);
    expect(value).toBeUndefined();
    expect(issues.map((issue) => issue.code)).toEqual([code]);
  });

  test.each([
    ["03/6/20022", " (03/6/2022 / 03/6/2002?)"],
    ["31/02/2026", " (28/02/2026?)"],
    ["29/02/2027", " (28/02/2027?)"],
    ["ngày 30 tháng 02 năm 2028", " (29/02/2028?)"],
    ["06/13/2026", " (13/06/2026?)"],
    ["2026-02-30", " (28/02/2026?)"],
    ["30/02", " (28/02 / 29/02?)"],
    ["31/4", " (30/4?)"],
    ["45/13/2026", ""],
  ])("suggests what %j may mean:%s", (text, suggestion) => {
    expect(readDate(text).issues[0]?.params["suggestion"]).toBe(suggestion);
  });

  test("puts the suggestion into the message", () => {
    expect(readDate("03/6/20022").issues[0]?.message.vi).toBe("Không có ngày “03/6/20022” (03/6/2022 / 03/6/2002?)");
  });

  test.each([
    ["ngày ... tháng ... năm 2026", "2026"],
    ["ngày      /     /2022", "2022"],
    ["ngày 05 tháng ... năm 2026", "2026"],
    ["ngày … tháng … năm …", undefined],
    ["ngày ... tháng ... năm 20...", undefined],
  ])("keeps the year of the blank day %j", (text, year) => {
    expect(readDate(text).issues[0]?.params["year"]).toBe(year);
  });

  test("says what it did not use, and doubts a day that does not exist beside one that does", () => {
    expect(readDate("trước ngày 15/12/2026")).toMatchObject({ value: { to: "2026-12-15" }, issues: [], rest: [{ start: 0, end: 6 }] });
    const { value, issues } = readDate("30/02/2026, sửa thành 01/3/2026");
    expect(value?.from).toBe("2026-03-01");
    expect(issues.map((issue) => issue.code)).toEqual(["date-impossible"]);
  });
});

test("findDates() finds the times of a sentence and leaves numbers of documents alone", () => {
  const text = "Quyết định số 146/QĐ-TTg ngày 28/01/2022, 20/2020/QĐ-TTg, 57-NQ/TW, mức độ 4, xong trong quý II/2024 (10/10), 45/2019/QH14";
  expect(findDates(text).map((found) => text.slice(found.start, found.end))).toEqual(["ngày 28/01/2022", "quý II/2024"]);
});

test("parseDate() refuses what is not one day", () => {
  for (const text of ["năm 2027", "quý IV/2023", "", "31/02/2026"]) expect(() => parseDate(text)).toThrow(SyntaxError);
});
