import { expect, test } from "vitest";
import { columnRoles, moneyLeftOut } from "./column-role.ts";

test.each<[string, readonly string[]]>([
  ["TT | Nhiệm vụ | Kinh phí Năm 2027 | Kinh phí Năm 2028 | Kinh phí Tổng", ["ordinal", "content", "other", "other", "money"]],
  ["TT | Nhiệm vụ | Tổng cộng kinh phí | Kinh phí năm 2027", ["ordinal", "content", "money", "other"]],
  ["TT | Nhiệm vụ | Kinh phí (triệu đồng) | Nguồn", ["ordinal", "content", "money", "source"]],
  ["TT | Nhiệm vụ | Kinh phí Mức | Kinh phí Nguồn", ["ordinal", "content", "money", "source"]],
  ["TT | Nhiệm vụ | Cơ quan thực hiện Chủ trì | Cơ quan thực hiện Phối hợp", ["ordinal", "content", "lead", "coordinating"]],
])("the columns %s are %j", (headers, expected) => {
  expect(columnRoles(headers.split(" | "))).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ["TT | Nhiệm vụ | Kinh phí năm 2027 | Kinh phí năm 2028", ["Kinh phí năm 2028"]],
  ["TT | Nhiệm vụ | Kinh phí năm 2027 | Tổng kinh phí", []],
  ["TT | Nhiệm vụ | Kinh phí | Ghi chú", []],
  ["TT | Nhiệm vụ | Ghi chú", []],
])("of the columns %s the money of %j is left out", (headers, expected) => {
  const cells = headers.split(" | ");
  expect(moneyLeftOut(cells, columnRoles(cells))).toEqual(expected);
});
