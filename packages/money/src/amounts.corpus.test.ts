import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { findCounts } from "./find-counts.ts";
import { findMoney } from "./find-money.ts";
import { formatVnd } from "./format-vnd.ts";
import { readVnd } from "./read-vnd.ts";
import { sumVnd } from "./sum-vnd.ts";
import type { Vnd } from "./vnd.ts";

const folder = fileURLToPath(new URL("../../../../shared/seeds/", import.meta.url));
const seeds = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];

/**
 * What a person found in each document: the amounts by hand count, and the numbers of thousands and millions that count things. `broken`:
 * the line of the document breaks between the number and its word, so that only the joined text holds them together.
 */
const byHand = [
  { seed: "ba-ria-vung-tau-2022", amounts: 0, sum: 0n, counts: [], broken: [] },
  { seed: "bac-giang-2023", amounts: 14, sum: 17_150_000_000n, counts: ["nghìn người", "nghìn người"], broken: [] },
  { seed: "binh-phuoc-2022", amounts: 0, sum: 0n, counts: [], broken: ["triệu nhân sự CNTT"] },
  { seed: "bo-tttt-2021", amounts: 0, sum: 0n, counts: [], broken: [] },
  { seed: "dong-nai-2026", amounts: 9, sum: 43_000_000_000n, counts: ["triệu dân"], broken: [] },
] as const;

if (seeds.length === 0) console.log("corpus: the seed documents are not here and are skipped");

const words = /(?<!\p{L})(?:nghìn|ngàn|triệu|tỷ|tỉ|đồng|vnđ|vnd)(?!\p{L})/iu;

describe.skipIf(seeds.length === 0).each(byHand)("$seed", ({ seed, amounts, sum, counts, broken }) => {
  const text = seeds.includes(`${seed}.txt`) ? readFileSync(join(folder, `${seed}.txt`), "utf8") : "";
  const money = findMoney(text);
  const things = findCounts(text);

  test("all amounts are found, and nothing else", () => {
    expect(money.length).toBe(amounts);
    expect(sumVnd(money.flatMap(({ vnd, per }): readonly Vnd[] => (vnd === undefined || per.length > 0 ? [] : [vnd])))).toBe(sum);
    expect(money.every(({ per, doubtful, upper }) => per.length === 0 && !doubtful && upper === undefined)).toBe(true);
    expect(things.length).toBe(counts.length);
    counts.forEach((name, index) => {
      expect(text.slice(things[index]?.start, things[index]?.end)).toContain(name);
    });
  });

  test("each number with such a word behind it is money, counts things, or is neither for a reason", () => {
    const left = [...text.matchAll(/\d[\d.,]*(?=[ \u00a0]?(\p{L}+))/gu)].filter(
      ({ 1: word = "", index }) => words.test(word) && ![...money, ...things].some(({ start, end }) => start <= index && index < end),
    );
    expect(left.map(([number], at) => [number, left[at]?.[1]])).toEqual([]);
  });

  test("each amount reads alone as in its sentence", () => {
    for (const found of money) expect(readVnd(text.slice(found.start, found.end)).value?.vnd).toBe(found.vnd);
  });

  test("a number that the end of a line parts from its word is found in the joined text", () => {
    const joined = findCounts(text.replace(/\s+/gu, " "));
    for (const name of broken)
      expect(joined.map(({ start, end }) => text.replace(/\s+/gu, " ").slice(start, end))).toContainEqual(expect.stringContaining(name));
  });

  test("the same is found in decomposed text", () => {
    expect(findMoney(text.normalize("NFD")).map(({ vnd }) => vnd)).toEqual(money.map(({ vnd }) => vnd));
  });

  test("says what it found", () => {
    console.log(
      `${seed}: ${money.length} amounts (${formatVnd(sumVnd(money.flatMap(({ vnd }) => vnd ?? [])), { unit: "triệu" })}), ${things.length} counts`,
    );
    expect(money.length + things.length).toBe(amounts + counts.length);
  });
});
