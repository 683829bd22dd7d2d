import { describe, expect, test } from "vitest";
import { allocateTarget } from "./allocate-target.ts";
import { definePlan } from "./define-plan.ts";

const partsOf = (says: string, ...weights: readonly number[]): readonly string[] => {
  const { targets } = definePlan({
    id: "x",
    kind: "ke-hoach",
    title: "Thử",
    jurisdiction: "tỉnh Lâm Đồng",
    period: "2027 - 2030",
    targets: [{ id: "a", title: "Thử", says }],
  });
  return targets
    .flatMap((target) =>
      allocateTarget(
        target,
        weights.map((weight, index) => ({ id: String(index), weight: BigInt(weight) })),
      ),
    )
    .map(({ measures }) =>
      measures
        .map(({ quantity }) =>
          quantity.kind === "interval" ? `${quantity.from}-${quantity.to}` : "value" in quantity ? quantity.value : quantity.kind,
        )
        .join(" "),
    );
};

describe("allocateTarget()", () => {
  test.each<readonly [string, readonly number[], readonly string[]]>([
    ["ít nhất 100 chuyên gia", [2, 1], ["67", "33"]],
    ["ít nhất 1.000 doanh nghiệp", [1, 1, 1], ["334", "333", "333"]],
    ["05 nhóm nghiên cứu", [0, 7], ["0", "5"]],
    ["từ 40 - 50 lớp", [1, 1], ["20-25", "20-25"]],
    ["ít nhất 70% người dân", [3, 1], ["70", "70"]],
    ["100% lãnh đạo; ít nhất 50 chuyên gia", [1, 4], ["100 10", "100 40"]],
    ["xếp hạng 20", [1, 1], ["20", "20"]],
    ["trở thành trung tâm của vùng", [1, 1], ["qualitative", "qualitative"]],
  ])("%s by %j", (says, weights, expected) => {
    expect(partsOf(says, ...weights)).toEqual(expected);
  });

  test("refuses weights that split nothing, and half a person", () => {
    expect(() => partsOf("50 chuyên gia", 0)).toThrow(RangeError);
    expect(() => partsOf("50 chuyên gia", -1, 2)).toThrow(RangeError);
    expect(() => partsOf("2,5 người", 1)).toThrow("Cannot allocate 2.5, which is no whole number");
  });
});
