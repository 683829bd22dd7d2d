import { expect, test } from "vitest";
import type { BaselineInput } from "../plan-input.ts";
import { readMeasures } from "../read-measures.ts";
import { buildBaseline } from "./build-baseline.ts";

const read = (input: Omit<BaselineInput, "title">): unknown => {
  const { value, issues } = buildBaseline({ title: "Thử", ...input }, 0, readMeasures);
  const { numerator, denominator, value: amount, measure, approximate, on } = value;
  return [
    numerator === undefined ? (amount ?? "?") : `${numerator}/${denominator ?? ""}${amount === undefined ? "" : ` = ${amount}`}`,
    `${measure.unit} ${measure.unitWords ?? measure.population ?? ""}`.trim(),
    ...(approximate === true ? ["approximate"] : []),
    ...(on.kind === "stated" ? [on.value] : []),
    ...issues.map(({ code }) => code),
  ];
};

test.each<readonly [Omit<BaselineInput, "title">, unknown]>([
  [{ says: "4,5 triệu dân" }, ["4500000", "other"]],
  [{ says: "22.146/23.415 lượt (94,58%)" }, ["22146/23415 = 94.58", "share lượt"]],
  [{ says: "75/81 biên chế", on: "năm 2022" }, ["75/81", "share biên chế", "2022-12-31"]],
  [{ says: "1.891/1.891 Tổ công nghệ số (đạt 100%)" }, ["1891/1891 = 100", "share Tổ công nghệ số"]],
  [{ says: "16.885 giáo viên", on: "tháng 6/2023" }, ["16885", "person giáo viên", "2023-06-30"]],
  [{ says: "khoảng 1.999 y, bác sĩ" }, ["1999", "person y, bác sĩ", "approximate"]],
  [{ says: "trên 338.440 lao động" }, ["338440", "person lao động", "approximate"]],
  [{ says: "85,9% hộ gia đình", on: "2022-10-01" }, ["85.9", "share hộ gia đình", "2022-10-01"]],
  [{ says: "81 biên chế" }, ["81", "person biên chế"]],
  [{ says: "chưa thống kê" }, ["?", "none", "field-invalid"]],
  [{ says: "5 lớp", on: "dạo nọ" }, ["5", "class lớp", "field-invalid"]],
])("%j", (input, expected) => {
  expect(read(input)).toEqual(expected);
});
