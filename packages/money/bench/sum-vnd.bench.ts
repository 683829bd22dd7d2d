// @ts-expect-error [ts7016] -- big.js ships no types
import BigWithoutTypes from "big.js";
import { bench, describe } from "vitest";
import { sumVnd } from "../src/sum-vnd.ts";
import { vnd } from "../src/vnd.ts";

interface BigNumber {
  plus(other: BigNumber): BigNumber;
  toFixed(): string;
}
const Big = BigWithoutTypes as unknown as new (value: string | number) => BigNumber;

const amounts = Array.from({ length: 1_000_000 }, (_, index) => vnd(BigInt(index) * 7_919n * 1_000_000n + 500n));
const bigs = amounts.map((amount) => new Big(amount.toString()));

const byBig = (): BigNumber => bigs.reduce((sum, amount) => sum.plus(amount), new Big(0));
if (byBig().toFixed() !== sumVnd(amounts).toString()) throw new Error("the sums differ");

describe("a million amounts", () => {
  bench("sumVnd", () => {
    sumVnd(amounts);
  });
  bench("big.js", () => {
    byBig();
  });
});
