import { parseIsoDate } from "@kehoach/core";
import { expect, test } from "vitest";
import { formatDate } from "./format-date.ts";

test.each([
  ["2020-01-05", "ngày 05 tháng 01 năm 2020", "05/01/2020"],
  ["2020-02-10", "ngày 10 tháng 02 năm 2020", "10/02/2020"],
  ["2019-03-09", "ngày 09 tháng 3 năm 2019", "09/03/2019"],
  ["2019-06-29", "ngày 29 tháng 6 năm 2019", "29/06/2019"],
  ["2026-12-31", "ngày 31 tháng 12 năm 2026", "31/12/2026"],
])("formatDate(%s) is %j, short %j", (date, long, short) => {
  expect(formatDate(parseIsoDate(date))).toBe(long);
  expect(formatDate(parseIsoDate(date), { style: "long" })).toBe(long);
  expect(formatDate(parseIsoDate(date), { style: "short" })).toBe(short);
});
