import { expect, test } from "vitest";
import { builtInFormat, formatCell } from "./format-cell.ts";

test.each<[number, string, string]>([
  [7500, "#,##0", "7.500"],
  [7500, "General", "7500"],
  [7500, "0", "7500"],
  [1234567.891, "#,##0.00", "1.234.567,89"],
  [0.456, "0%", "46%"],
  [0.456, "0.0%", "45,6%"],
  [1, "0%", "100%"],
  [1.005, "0.00", "1,01"],
  [0.5, "#.##", ",5"],
  [0.5, "0.##", "0,5"],
  [3, "0.##", "3"],
  [1234567, '#,##0," nghìn"', "1.235 nghìn"],
  [7_500_000_000, '#,##0,,\\ "triệu"', "7.500 triệu"],
  [7500, '#,##0" đồng"', "7.500 đồng"],
  [7500, "#,##0\\ [$₫-42A]", "7.500 ₫"],
  [-5, "#,##0;(#,##0)", "(5)"],
  [-5, "#,##0", "-5"],
  [-5, "0;[Red]-0", "-5"],
  [0, '_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)', "-"],
  [7500, '_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)', "7.500"],
  [0, "0;-0;", ""],
  [5, "00", "05"],
  [0.1 + 0.2, "General", "0,3"],
  [1 / 3, "General", "0,3333333333"],
  [123_456_789_012, "General", "123456789012"],
  [1e21, "General", "1000000000000000000000"],
  [1e-7, "General", "0,0000001"],
  [1.5, "@", "1,5"],
  [999.9996, "#,##0.00", "1.000,00"],
  [46_348, "dd/mm/yyyy", "22/11/2026"],
  [46_348, builtInFormat(14), "22/11/2026"],
  [46_348, "d/m/yy", "22/11/26"],
  [46_348, "mm/yyyy", "11/2026"],
  [46_348, '"Ngày "dd" tháng "mm" năm "yyyy', "Ngày 22 tháng 11 năm 2026"],
  [46_348, "[$-42A]d\\ mmmm\\ yyyy", "22 tháng 11 2026"],
  [46_348.5, "dd/mm/yyyy hh:mm", "22/11/2026 12:00"],
  [0.375, "h:mm AM/PM", "9:00 SA"],
  [0.999_999, "hh:mm:ss", "00:00:00"],
  [1.5, "[h]:mm", "36:00"],
  [59, "dd/mm/yyyy", "28/02/1900"],
  [61, "dd/mm/yyyy", "01/03/1900"],
  [-1, "dd/mm/yyyy", "-1"],
  [1e300, "dd/mm/yyyy", `1${"0".repeat(300)}`],
  [5, "", ""],
])("formatCell() shows %d in the format %s as %s", (number, code, text) => {
  expect(formatCell(number, code, false).text).toBe(text);
});

test("formatCell() knows the day behind a date, from 1900 and from 1904", () => {
  expect(formatCell(46_348.25, "dd/mm/yyyy", false).value).toEqual({ kind: "day", day: "2026-11-22" });
  expect(formatCell(44_886, "dd/mm/yyyy", true)).toEqual({ text: "22/11/2026", value: { kind: "day", day: "2026-11-22" } });
  expect(formatCell(0.5, "h:mm", false).value).toEqual({ kind: "number", number: 0.5 });
  expect(formatCell(0.5, "0%", false).value).toEqual({ kind: "number", number: 0.5 });
});
