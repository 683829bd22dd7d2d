import { expect, test } from "vitest";
import { columnRoles, spreadMoney } from "./column-role.ts";

test.each<[string, readonly string[]]>([
  ["TT | Nhiệm vụ | Kinh phí Năm 2027 | Kinh phí Năm 2028 | Kinh phí Tổng", ["ordinal", "content", "other", "other", "money"]],
  ["TT | Nhiệm vụ | Tổng cộng kinh phí | Kinh phí năm 2027", ["ordinal", "content", "money", "other"]],
  ["TT | Nhiệm vụ | Kinh phí (triệu đồng) | Nguồn", ["ordinal", "content", "money", "source"]],
  ["TT | Chỉ tiêu | ĐVT | TH 2025 | KH 2026", ["ordinal", "content", "unit", "baseline", "value"]],
  ["TT | Chỉ tiêu | ĐVT | Kế hoạch Cả năm 2027", ["ordinal", "content", "unit", "value"]],
  ["Mã số | Hạng mục | Đơn vị đầu mối | Bắt đầu | Deadline | % hoàn thành", ["ordinal", "content", "lead", "time", "deadline", "other"]],
  ["TT | Chỉ tiêu | Toàn tỉnh | Xã Tân Hồng | Xã, phường", ["ordinal", "content", "value", "value", "other"]],
  ["TT | Tiêu chí | Năm 2026 | Đơn vị chịu trách nhiệm", ["ordinal", "content", "value", "lead"]],
  ["TT | Lớp | Số lượng | Bắt đầu | Kết thúc", ["ordinal", "content", "headcount", "time", "deadline"]],
  ["TT | Nội dung | Phòng, ban thực hiện | Hạn", ["ordinal", "content", "lead", "deadline"]],
  ["TT | Dự án | Tổng mức đầu tư | Chủ đầu tư", ["ordinal", "content", "money", "lead"]],
  ["TT | Nhiệm vụ | Kinh phí Mức | Kinh phí Nguồn", ["ordinal", "content", "money", "source"]],
  ["TT | Nhiệm vụ | Cơ quan thực hiện Chủ trì | Cơ quan thực hiện Phối hợp", ["ordinal", "content", "lead", "coordinating"]],
])("the columns %s are %j", (headers, expected) => {
  expect(columnRoles(headers.split(" | "))).toEqual(expected);
});

test.each([
  ["TT | Nhiệm vụ | Kinh phí năm 2027 | Kinh phí năm 2028", { columns: [2, 3], by: "years" }],
  ["TT | Nhiệm vụ | Kinh phí Ngân sách tỉnh | Kinh phí Xã hội hóa", { columns: [2, 3], by: "sources" }],
  ["TT | Nhiệm vụ | Kinh phí | Kinh phí thực hiện", { columns: [2, 3], by: "nothing" }],
  ["TT | Nhiệm vụ | Kinh phí năm 2027 | Tổng kinh phí", undefined],
  ["TT | Nhiệm vụ | Tổng vốn (triệu đồng) | Trong đó NSTW | Trong đó NS tỉnh", undefined],
  ["TT | Nhiệm vụ | Kinh phí | Ghi chú", undefined],
  ["TT | Nhiệm vụ | Ghi chú", undefined],
])("the columns %s spread money: %j", (headers, expected) => {
  const cells = headers.split(" | ");
  expect(spreadMoney(cells, columnRoles(cells))).toEqual(expected);
});

test.each<[string, readonly string[], readonly (readonly string[])[], readonly string[], readonly number[] | undefined]>([
  [
    "a total",
    ["TT", "Lớp", "Ngân sách tỉnh", "Ngân sách xã", "Tổng cộng"],
    [
      ["1", "2"],
      ["Lớp A", "Lớp B"],
      ["450.000", "300"],
      ["120.000", ""],
      ["570.000", "300"],
    ],
    ["ordinal", "content", "other", "other", "money"],
    undefined,
  ],
  [
    "none",
    ["TT", "Lớp", "Ngân sách tỉnh", "Xã hội hóa"],
    [
      ["1", "2"],
      ["Lớp A", "Lớp B"],
      ["450.000", "300"],
      ["120.000", "-"],
    ],
    ["ordinal", "content", "money", "other"],
    [2, 3],
  ],
  [
    "words",
    ["TT", "Lớp", "Nguồn"],
    [
      ["1", "2"],
      ["Lớp A", "Lớp B"],
      ["NST", "NST"],
    ],
    ["ordinal", "content", "source"],
    undefined,
  ],
])("sources over figures are money where no header says the word: %s", (_what, headers, columns, expected, spread) => {
  const roles = columnRoles(headers, columns);
  expect(roles).toEqual(expected);
  expect(spreadMoney(headers, roles)?.columns).toEqual(spread);
});
