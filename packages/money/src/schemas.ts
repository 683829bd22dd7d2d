import type { MoneyUnit } from "./money-unit.ts";
import type { Money } from "./money.ts";
import * as z from "zod";
import { vnd, type Vnd } from "./vnd.ts";

const decimal = z.string().regex(/^-?\d{1,1000}(?:\.\d{1,1000})?$/u);

/** Schema of the units in which documents state money. */
export const moneyUnitSchema: z.ZodType<MoneyUnit, MoneyUnit> = z.enum(["đồng", "nghìn", "triệu", "tỷ"]);

/**
 * Schema of money as stated.
 *
 * @example
 * ```ts
 * import { moneySchema } from "@kehoach/money/schema";
 * moneySchema.parse({ amount: "7500", unit: "triệu" }); // → { amount: "7500", unit: "triệu" }
 * moneySchema.safeParse({ amount: 7500, unit: "triệu" }).success; // → false
 * ```
 */
export const moneySchema: z.ZodType<Money, Money> = z.strictObject({ amount: decimal, unit: moneyUnitSchema });

/**
 * Codec between the decimal string of JSON and whole đồng: `z.decode` reads, `z.encode` writes.
 *
 * @example
 * ```ts
 * import { vndSchema } from "@kehoach/money/schema";
 * vndSchema.parse("7500000000"); // → 7_500_000_000n
 * vndSchema.safeParse("7.500").success; // → false
 * ```
 */
export const vndSchema: z.ZodType<Vnd, string> = z.codec(
  z.string().regex(/^(?:0|-?[1-9]\d{0,999})$/u),
  z.custom<Vnd>((value) => typeof value === "bigint", "whole đồng"),
  { decode: (text) => vnd(BigInt(text)), encode: (amount) => amount.toString() },
);
