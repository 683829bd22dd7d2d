import { describe, expect, test } from "vitest";
import { parseVnd, readVnd } from "./read-vnd.ts";
import { vnd } from "./vnd.ts";
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

  test.each<[bigint, ReconcileTotalOptions["rounding"], bigint, bigint]>([
    [3_000_000n, "half-up", 2_500_000n, 3_500_000n],
    [3_000_000n, "half-even", 2_500_000n, 3_500_000n],
    [3_000_000n, "floor", 3_000_000n, 3_999_999n],
    [-3_000_000n, "floor", -3_000_000n, -2_000_001n],
    [3_000_000n, "ceiling", 2_000_001n, 3_000_000n],
    [3_000_000n, "down", 3_000_000n, 3_999_999n],
    [-3_000_000n, "down", -3_999_999n, -3_000_000n],
    [0n, "down", -999_999n, 999_999n],
    [3_000_000n, "up", 2_000_001n, 3_000_000n],
    [-3_000_000n, "up", -3_000_000n, -2_000_001n],
    [0n, "up", 0n, 0n],
  ])("takes %d in triệu, rounded %s, for %d to %d", (amount, rounding, from, to) => {
    expect(reconcileTotal({ vnd: vnd(amount), precision: 6 }, [], rounding === undefined ? {} : { rounding }).total).toEqual({ from, to });
  });

  test.each<[RoundedVnd["modality"], object]>([
    ["approximate", {}],
    ["nearly", { to: 5n }],
    ["less-than", { to: 5n }],
    ["at-most", { to: 5n }],
    ["more-than", { from: 5n }],
    ["at-least", { from: 5n }],
  ])("leaves open what %s leaves open, and calls nothing equal that is not stated exactly", (modality = "exact", interval) => {
    const bound: RoundedVnd = { vnd: vnd(5n), modality };
    expect(reconcileTotal(bound, [{ vnd: vnd(5n) }])).toMatchObject({ kind: "open", total: interval, difference: 0n });
    const turned = reconcileTotal({ vnd: vnd(5n) }, [bound]);
    expect(turned).toMatchObject({ kind: "open", difference: 0n });
    expect(turned.parts).toStrictEqual(interval);
  });

  test("takes an amount of which nothing more is said as stated to the đồng", () => {
    expect(reconcileTotal({ vnd: vnd(5n) }, [{ vnd: vnd(2n) }, { vnd: vnd(3n) }]).kind).toBe("equal");
  });

  test("calls an interval that happens to begin at the sum no equal amount", () => {
    expect(reconcileTotal({ vnd: vnd(5n), upperVnd: vnd(9n) }, [{ vnd: vnd(5n) }]).kind).toBe("within-rounding");
    expect(reconcileTotal({ vnd: vnd(5n) }, [{ vnd: vnd(5n), upperVnd: vnd(9n) }]).kind).toBe("within-rounding");
  });

  test("refuses a precision that is none", () => {
    for (const precision of [-1, 0.5])
      expect(() => reconcileTotal({ vnd: parseVnd("5 tỷ"), precision }, [])).toThrow(`Cannot take ${precision} for a power of ten`);
  });
});
