import { expect, test } from "vitest";
import * as z from "zod";
import { moneySchema, moneyUnitSchema, vndSchema } from "./schema.ts";
import { vnd } from "./vnd.ts";

test.each(["0", "7500000000", "-5", "12345678901234567890"])("vndSchema reads and writes %s", (text) => {
  const amount = z.decode(vndSchema, text);
  expect(amount).toBe(vnd(BigInt(text)));
  expect(z.encode(vndSchema, amount)).toBe(text);
});

test.each(["", "-0", "007", "1.5", "1e3", "0x10", " 1", "9".repeat(1001), 7500, null])("vndSchema refuses %j", (value) => {
  expect(vndSchema.safeParse(value).success).toBe(false);
});

test("vndSchema writes no number, which may have lost its đồng", () => {
  // @ts-expect-error [ts2345] -- a number is no amount
  expect(() => z.encode(vndSchema, 7500)).toThrow("whole đồng");
});

test("moneySchema takes money as stated, and nothing else", () => {
  expect(moneySchema.parse({ amount: "-2.5", unit: "tỷ" })).toEqual({ amount: "-2.5", unit: "tỷ" });
  for (const value of [
    { amount: 7500, unit: "triệu" },
    { amount: "7.500,0", unit: "triệu" },
    { amount: "1", unit: "xu" },
    { amount: "1", unit: "tỷ", more: 1 },
  ])
    expect(moneySchema.safeParse(value).success).toBe(false);
  expect(moneyUnitSchema.safeParse("tỉ").success).toBe(false);
});
