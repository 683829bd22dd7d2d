// Measures the built package against its peers, checks their answers first, and prints the ratios: `pnpm --filter @kehoach/money run ratios`.
// The benches measure the sources as the tests load them, where each call between two files costs more than in a program.
import { NumberParser } from "@internationalized/number";
import Big from "big.js";
import { allocate, dinero, toSnapshot } from "dinero.js/bigint";
import { toCardinal } from "n2words/vi-VN";
import { allocateVnd, readVnd, sumVnd } from "../dist/index.js";
import { spellVnd } from "../dist/words.js";

/** The best time of some rounds, in milliseconds: whatever else the machine does only adds to it. */
function time(work) {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Prints how many times as fast we are, with the two times in microseconds a round. */
function compare(name, rounds, own, peer, peerRounds = rounds) {
  const repeat = (work, count) => () => {
    for (let round = 0; round < count; round += 1) work();
  };
  repeat(own, rounds)();
  repeat(peer, peerRounds)();
  const [ours, theirs] = [time(repeat(own, rounds)) / rounds, time(repeat(peer, peerRounds)) / peerRounds];
  console.log(`${name}: ${(theirs / ours).toFixed(1)} times (${(ours * 1000).toFixed(2)} µs against ${(theirs * 1000).toFixed(2)} µs)`);
}

function expect(condition, sentence) {
  if (!condition) throw new Error(sentence);
}

const cells = [
  ["7.500 triệu", 7_500_000_000n],
  ["300 triệu đồng", 300_000_000n],
  ["3.500 triệu đồng", 3_500_000_000n],
  ["23.950.000.000", 23_950_000_000n],
  ["2,5 tỷ đồng", 2_500_000_000n],
  ["750.000.000 đồng", 750_000_000n],
];
const unit = /([\d.,]*\d)\s*(nghìn|ngàn|triệu|tỷ|tỉ)?/u;
const factors = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };
const parser = new NumberParser("vi-VN");
const parse = (text) => {
  const match = unit.exec(text);
  return parser.parse(match[1]) * (factors[match[2]] ?? 1);
};
for (const [text, amount] of cells) expect(readVnd(text).value.vnd === amount && BigInt(parse(text)) === amount, `${text} is read`);
compare(
  "readVnd, six cells, against @internationalized/number and a unit expression",
  5_000,
  () => cells.forEach(([text]) => readVnd(text)),
  () => cells.forEach(([text]) => parse(text)),
  200,
);

const amounts = [23_950_000_000n, 7_500_000_000n, 1_234_567_890n, 350_000_000n, 12_345_678n, 999_999_999_999n, 31_000_000_000n, 215_000n];
const options = { capital: false, withUnit: false };
for (const amount of amounts) {
  const words = toCardinal(amount)
    .replaceAll("tỉ", "tỷ")
    .replaceAll("mươi bốn", "mươi tư")
    .replaceAll("lẻ", "linh")
    .replaceAll("ngàn", "nghìn");
  expect(words === spellVnd(amount, options), `${amount} is spelt ${words}`);
}
compare(
  "spellVnd, eight amounts, against n2words",
  5_000,
  () => amounts.forEach((amount) => spellVnd(amount, options)),
  () => amounts.forEach((amount) => toCardinal(amount)),
);

const total = 31_000_000_000_000n;
const currency = { code: "VND", base: 10n, exponent: 0n };
for (const count of [12, 100, 3_321]) {
  const weights = Array.from({ length: count }, (_, index) => BigInt(3_000 + ((index * 7_919) % 87_000)));
  const sum = weights.reduce((a, b) => a + b, 0n);
  const other = allocate(dinero({ amount: total, currency }), weights).map((part) => toSnapshot(part).amount);
  for (const parts of [allocateVnd(total, weights), other]) {
    expect(sumVnd(parts) === total, "nothing is lost");
    parts.forEach((part, index) => expect([0n, 1n].includes(part - (total * weights[index]) / sum), "each share is rounded down or up"));
  }
  const rounds = Math.ceil(30_000 / count);
  compare(
    `allocateVnd, ${count} weights, against dinero.js with bigint`,
    rounds,
    () => allocateVnd(total, weights),
    () => allocate(dinero({ amount: total, currency }), weights),
  );
}

const million = Array.from({ length: 1_000_000 }, (_, index) => BigInt(index) * 7_919_000_000n + 500n);
const bigs = million.map((amount) => new Big(amount.toString()));
const addBigs = () => bigs.reduce((all, amount) => all.plus(amount), new Big(0));
expect(addBigs().toFixed() === sumVnd(million).toString(), "the sums are equal");
compare("sumVnd, a million amounts, against big.js", 1, () => sumVnd(million), addBigs);
