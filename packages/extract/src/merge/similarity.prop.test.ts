import fc from "fast-check";
import { expect, test } from "vitest";
import { createPairBook } from "./pair-book.ts";
import { createContainment, pairBySimilarity, similarity, wordsOf } from "./similarity.ts";

/** Words that repeat, some of them with signs that are no part of a word. */
const texts = fc
  .array(fc.constantFrom("Mở", "lớp", "kỹ năng số,", "60%", "–", "lop", "x", "🙂", "𝒜b", "(Sở)", "người dân"), { maxLength: 14 })
  .map((words) => words.join(" "));

/** How often each pair of neighbouring words stands in a text, counted word by word. */
function countPairs(text: string): Map<string, number> {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (next === undefined && words.length > 1) return;
    const pair = next === undefined ? word : `${word} ${next}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  });
  return counts;
}

function sharedOf(first: string, second: string): { readonly shared: number; readonly sizes: readonly [number, number] } {
  const [a, b] = [countPairs(first), countPairs(second)];
  const sizes = [a, b].map((counts) => [...counts.values()].reduce((sum, count) => sum + count, 0));
  const shared = [...a].reduce((sum, [pair, count]) => sum + Math.min(count, b.get(pair) ?? 0), 0);
  return { shared, sizes: [sizes[0] ?? 0, sizes[1] ?? 0] };
}

test("similarity() is that of pairs counted word by word", () => {
  fc.assert(
    fc.property(texts, texts, (first, second) => {
      const { shared, sizes } = sharedOf(first, second);
      const [a, b] = sizes;
      expect(similarity(first, second)).toBe(a === 0 || b === 0 ? (a === b ? 1 : 0) : (2 * shared) / (a + b));
    }),
  );
});

test("pairBySimilarity() pairs nothing below the least likeness, and nothing twice", () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 8 }), fc.array(texts, { maxLength: 8 }), (left, right) => {
      const book = createPairBook();
      const partners = pairBySimilarity(left.map(book.pairsOf), right.map(book.pairsOf), 0.45, book);
      const taken = partners.filter((partner) => partner !== undefined);
      expect(new Set(taken).size).toBe(taken.length);
      partners.forEach((partner, index) => {
        if (partner !== undefined) expect(similarity(left[index] ?? "", right[partner] ?? "")).toBeGreaterThanOrEqual(0.45);
      });
      // Of what is left over no two belong together.
      left.forEach((one, index) => {
        if (partners[index] !== undefined || wordsOf(one).length === 0) return;
        right.forEach((other, at) => {
          if (!taken.includes(at)) expect(similarity(one, other)).toBeLessThan(0.45);
        });
      });
    }),
  );
});

test("createContainment() finds the texts of six pairs or more that share enough of them with another", () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 8 }), texts, (parts, whole) => {
      const book = createPairBook();
      const [pairs, other] = [parts.map(book.pairsOf), book.pairsOf(whole)];
      const expected = parts.flatMap((part, at) => {
        const { shared, sizes } = sharedOf(part, whole);
        return sizes[0] >= 6 && shared / sizes[0] >= 0.6 ? [at] : [];
      });
      expect(createContainment(pairs, 0.6, book)(other)).toEqual(expected);
    }),
  );
});
