import { describe, expect, test } from "vitest";
import { parseVnd, readVnd } from "./read-vnd.ts";
import { type ReconcileTotalOptions, reconcileTotal, type RoundedVnd } from "./reconcile-total.ts";

const read = (text: string): RoundedVnd => {
  const { value } = readVnd(text);
  if (value === undefined) throw new Error(`${text} is an amount`);
  return value;
};

describe("reconcileTotal()", () => {
  test.each<[string, readonly string[], ReconcileTotalOptions, string, bigint]>([
    ["10 triệu", ["3 triệu", "3 triệu", "4 triệu"], {}, "equal", 0n],
    ["11 triệu", ["3 triệu", "3 triệu", "4 triệu"], {}, "within-rounding", 1_000_000n],
    ["12 triệu", ["3 triệu", "3 triệu", "4 triệu"], {}, "within-rounding", 2_000_000n],
    ["13 triệu", ["3 triệu", "3 triệu", "4 triệu"], {}, "differs", 3_000_000n],
    ["7 triệu", ["3 triệu", "3 triệu", "4 triệu"], {}, "differs", -3_000_000n],
    ["2,5 tỷ", ["1.234 triệu", "1.271 triệu"], {}, "within-rounding", -5_000_000n],
    ["2.500 triệu đồng", ["1.250.400.000 đồng", "1.249.999.999 đồng"], {}, "within-rounding", -399_999n],
    ["100.000 đồng", ["50.000 đồng", "49.999 đồng"], {}, "differs", 1n],
    ["10 triệu", ["3 triệu", "3 triệu", "3 triệu"], { rounding: "down" }, "within-rounding", 1_000_000n],
    ["8 triệu", ["3 triệu", "3 triệu", "3 triệu"], { rounding: "down" }, "differs", -1_000_000n],
    ["8 triệu", ["3 triệu", "3 triệu", "3 triệu"], { rounding: "up" }, "within-rounding", -1_000_000n],
    ["10 triệu", ["3 triệu", "3 triệu", "3 triệu"], { rounding: "ceiling" }, "differs", 1_000_000n],
    ["hơn 27 tỷ đồng", ["20 tỷ", "9 tỷ"], {}, "open", -2_000_000_000n],
    ["hơn 27 tỷ đồng", ["20 tỷ", "5 tỷ"], {}, "differs", 2_000_000_000n],
    ["khoảng 27 tỷ đồng", ["1 tỷ"], {}, "open", 26_000_000_000n],
    ["không quá 27 tỷ đồng", ["30 tỷ"], {}, "differs", -3_000_000_000n],
    ["100 triệu", ["40-50 triệu", "50-60 triệu"], {}, "within-rounding", 10_000_000n],
    ["120 triệu", ["40-50 triệu", "50-60 triệu"], {}, "differs", 30_000_000n],
    ["0 đồng", [], {}, "equal", 0n],
    ["5 đồng", [], {}, "differs", 5n],
  ])("holds %s against %j with %o: %s", (total, parts, options, kind, difference) => {
    expect(reconcileTotal(read(total), parts.map(read), options)).toMatchObject({ kind, difference });
  });

  test("shows the intervals it rests on", () => {
    expect(reconcileTotal(read("11 triệu"), [read("3 triệu"), read("8 triệu")])).toEqual({
      kind: "equal",
      sum: parseVnd("11 triệu"),
      difference: 0n,
      total: { from: 10_500_000n, to: 11_500_000n },
      parts: { from: 10_000_000n, to: 12_000_000n },
    });
    expect(reconcileTotal({ vnd: parseVnd("5 tỷ"), modality: "approximate" }, []).total).toEqual({});
  });

  test("refuses a precision that is none", () => {
    for (const precision of [-1, 0.5]) expect(() => reconcileTotal({ vnd: parseVnd("5 tỷ"), precision }, [])).toThrow(RangeError);
  });
});
