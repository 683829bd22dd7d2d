import { parseIsoDate } from "@kehoach/core";
import { expect, test } from "vitest";
import { formatWeekday, weekdayOf } from "./weekday.ts";

test.each([
  ["2026-11-01", 7, "Chủ nhật", "Sunday"],
  ["2026-11-24", 2, "thứ Ba", "Tuesday"],
  ["2028-02-29", 2, "thứ Ba", "Tuesday"],
  ["1970-01-01", 4, "thứ Năm", "Thursday"],
  ["1969-12-29", 1, "thứ Hai", "Monday"],
  ["0001-01-01", 1, "thứ Hai", "Monday"],
  ["9999-12-31", 5, "thứ Sáu", "Friday"],
] as const)("%s is day %i of the week, %s", (date, weekday, vi, en) => {
  expect(weekdayOf(parseIsoDate(date))).toBe(weekday);
  expect(formatWeekday(weekday, "vi")).toBe(vi);
  expect(formatWeekday(weekday, "en")).toBe(en);
});
