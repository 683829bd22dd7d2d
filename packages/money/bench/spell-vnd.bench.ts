import { toCardinal } from "n2words/vi-VN";
import { doReadNumber, ReadingConfig } from "read-vietnamese-number";
import { bench, describe } from "vitest";
import { readVndWords } from "../src/read-vnd-words.ts";
import { spellVnd } from "../src/spell-vnd.ts";
import { type Vnd, vnd } from "../src/vnd.ts";

/** Amounts of vouchers and plans; none has a zero in the place of tens, where the contenders say other words. */
const amounts: readonly Vnd[] = [
  23_950_000_000n,
  7_500_000_000n,
  1_234_567_890n,
  350_000_000n,
  12_345_678n,
  999_999_999_999n,
  31_000_000_000n,
  215_000n,
].map(vnd);

const config = new ReadingConfig();
config.separator = " ";
config.unit = [];
config.units = config.units.map((unit) => unit.map((word) => word.replace("tỉ", "tỷ")));
config.oddText = "linh";

const own = (amount: Vnd): string => spellVnd(amount, { capital: false, withUnit: false });
const spellers: readonly (readonly [string, (amount: Vnd) => string])[] = [
  ["read-vietnamese-number", (amount) => doReadNumber(amount.toString(), config)],
  ["n2words", (amount) => toCardinal(amount)],
];

/** The choices of words that the contenders make otherwise. */
const plain = (words: string): string =>
  words.replaceAll("tỉ", "tỷ").replaceAll("mươi bốn", "mươi tư").replaceAll("lẻ", "linh").replaceAll("ngàn", "nghìn");
for (const [name, speller] of spellers)
  for (const amount of amounts)
    if (plain(speller(amount)) !== own(amount)) throw new Error(`${name}: ${speller(amount)}, and not ${own(amount)}`);

describe("eight amounts in words", () => {
  bench("spellVnd", () => {
    for (const amount of amounts) own(amount);
  });
  for (const [name, speller] of spellers)
    bench(name, () => {
      for (const amount of amounts) speller(amount);
    });
});

const words = amounts.map(own);
describe("eight amounts back from words", () => {
  bench("readVndWords", () => {
    for (const text of words) readVndWords(text);
  });
});
