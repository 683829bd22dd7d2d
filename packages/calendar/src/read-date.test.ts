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

  // Bộ luật Dân sự, Điều 146 khoản 2 and 3: the middle of a month is day 15, the middle of a year the last day of June.
  test.each([
    ["đầu tháng 3/2026", "2026-03-01"],
    ["giữa tháng 3/2026", "2026-03-15"],
    ["cuối tháng 2 năm 2028", "2028-02-29"],
    ["Đầu năm 2026", "2026-01-01"],
    ["GIỮA NĂM 2026", "2026-06-30"],
    [" cuối năm 2026 ", "2026-12-31"],
  ])("reads the point of time %j as %s", (text, day) => {
    expect(readDate(text)).toEqual({ value: { from: day, to: day, precision: "day" }, issues: [], rest: [] });
    expect(parseDate(text)).toBe(day);
  });

  test.each([
    ["cuối năm 2026 và năm 2027", undefined, ["date-several"]],
    ["cuối năm 2026, nếu kịp", "year", []],
    ["cuối năm học 2026", undefined, ["date-unreadable"]],
    ["cuối quý II/2026", "quarter", []],
    ["trước cuối năm 2026", "year", []],
  ])("takes %j for no point of time", (text, precision, codes) => {
    const { value, issues } = readDate(text);
    expect([value?.precision, issues.map(({ code }) => code)]).toEqual([precision, codes]);
  });

  test.each([
    ["15/12", 2026, "2026-12-15", "2026-12-15", "day"],
    [" ngày 15/12 ", 2026, "2026-12-15", "2026-12-15", "day"],
    ["ngày 05 tháng 6", 2026, "2026-06-05", "2026-06-05", "day"],
    ["29/02", 2028, "2028-02-29", "2028-02-29", "day"],
    ["tháng 6", 2026, "2026-06-01", "2026-06-30", "month"],
    ["Quý IV", 2026, "2026-10-01", "2026-12-31", "quarter"],
    ["quý 1", 2026, "2026-01-01", "2026-03-31", "quarter"],
    ["6 tháng đầu năm", 2026, "2026-01-01", "2026-06-30", "half-year"],
    ["sáu tháng cuối NĂM", 2026, "2026-07-01", "2026-12-31", "half-year"],
    ["tháng 6", 938, "0938-06-01", "0938-06-30", "month"],
  ])("reads %j with the year spoken of, %i", (text, year, from, to, precision) => {
    expect(readDate(text, { year })).toEqual({ value: { from, to, precision }, issues: [], rest: [] });
  });

  test("finds no day in a year that has it not", () => {
    const { value, issues, rest } = readDate("29/02", { year: 2027 });
    expect([value, issues.map(({ code, params }) => [code, params]), rest]).toEqual([
      undefined,
      [["date-impossible", { text: "29/02/2027", suggestion: " (28/02/2027?)" }]],
      [{ start: 0, end: 5 }],
    ]);
  });

  test.each([
    [" ngày ... tháng ... năm 2026 ", { text: "ngày ... tháng ... năm 2026", year: "2026" }],
    [" ngày 05 tháng 01 năm ", { text: "ngày 05 tháng 01 năm" }],
    ["01/01/2026 và 02/01/2026", { text: "01/01/2026 và 02/01/2026", count: "2" }],
    [" thường xuyên ", { text: "thường xuyên" }],
    [" quý IV ", { text: "quý IV" }],
    [" 31/4 ", { text: "31/4", suggestion: " (30/4?)" }],
    ["ngày 31/02/2026 ", { text: "31/02/2026", suggestion: " (28/02/2026?)" }],
  ])("gives with %j what its message shows, and the whole text as left", (text, params) => {
    const { issues, rest } = readDate(text);
    expect(issues.map((issue) => issue.params)).toEqual([params]);
    expect(rest).toEqual([{ start: 0, end: text.length }]);
  });

  test.each([
    ["ký ngày 05/6/2026.", ["ký ", "."]],
    [" 05/6/2026 ", []],
    ["05/6/2026 (thứ Sáu)", [" (thứ Sáu)"]],
  ])("says what of %j it did not use", (text, words) => {
    expect(readDate(text).rest.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  test.each([
    // A digit too many: only years of our time are meant.
    ["03/6/20256", " (03/6/2056 / 03/6/2026 / 03/6/2025?)"],
    ["03/6/12026", " (03/6/2026?)"],
    ["31/02/20022", ""],
    ["03/6/99999", ""],
    // Years of other times are left alone.
    ["31/02/1850", ""],
    ["31/02/1999", " (28/02/1999?)"],
    ["00/02/2026", ""],
    ["32/02/2026", ""],
    ["31/00/2026", ""],
    ["12/31/2026", " (31/12/2026?)"],
    ["31/6", " (30/6?)"],
    ["12/31", " (31/12?)"],
    ["29/02/202", ""],
  ])("suggests what %j may mean:%s", (text, suggestion) => {
    expect(readDate(text).issues.map(({ code, params }) => [code, params["suggestion"]])).toEqual([["date-impossible", suggestion]]);
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

test.each([
  ["ngày 00 tháng 01 năm 2026", 0],
  ["ngày 01 tháng 00 năm 2026", 0],
  ["01/01/0000", 0],
  ["01/13/2026", 0],
  ["quý I/0000", 0],
  ["6 tháng đầu năm 0000", 0],
  ["tháng 13/2026", 0],
  ["tháng 0/2026", 0],
  ["tháng 6/0000", 0],
  ["năm 0000", 0],
  ["năm 0001", 1],
  ["tháng 12/0001", 1],
  ["quý I/0001", 1],
  ["6 tháng cuối năm 0001", 1],
  ["01/01/0001", 1],
])("findDates() finds in %j times: %i", (text, count) => {
  expect(findDates(text)).toHaveLength(count);
});

test("parseDate() refuses what is not one day", () => {
  for (const text of ["năm 2027", "quý IV/2023", "", "31/02/2026"])
    expect(() => parseDate(text)).toThrow(new SyntaxError(`Cannot read "${text}" as one day`));
});
