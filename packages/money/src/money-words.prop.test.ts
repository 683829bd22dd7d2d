import fc from "fast-check";
import { doReadNumber, ReadingConfig } from "read-vietnamese-number";
import { expect, test } from "vitest";
import { readVndWords } from "./read-vnd-words.ts";
import { spellVnd } from "./spell-vnd.ts";
import { vnd } from "./vnd.ts";

const choices = fc.record({
  zeroTens: fc.constantFrom("linh" as const, "lẻ" as const),
  thousand: fc.constantFrom("nghìn" as const, "ngàn" as const),
  billion: fc.constantFrom("tỷ" as const, "tỉ" as const),
  four: fc.constantFrom("tư" as const, "bốn" as const),
  even: fc.boolean(),
  capital: fc.boolean(),
});

/** Amounts whose groups are often empty, one digit long or equal, up to more than a tỷ tỷ. */
const amounts = fc
  .oneof(
    fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
    fc
      .array(
        fc.oneof(fc.constantFrom("000", "001", "005", "010", "015", "100", "105", "110", "021", "024"), fc.stringMatching(/^\d{3}$/u)),
        {
          minLength: 1,
          maxLength: 9,
        },
      )
      .map((groups) => BigInt(groups.join(""))),
    fc.integer({ min: 0, max: 27 }).map((zeros) => 10n ** BigInt(zeros)),
  )
  .map(vnd);

// Another's speller as the oracle, in the words of our defaults: its own are those of the south.
const config = new ReadingConfig();
config.separator = " ";
config.unit = [];
config.units = config.units.map((unit) => unit.map((word) => word.replace("tỉ", "tỷ")));
config.oddText = "linh";

test("spellVnd() agrees with read-vietnamese-number", () => {
  fc.assert(
    fc.property(amounts, (amount) => {
      const size = vnd(amount < 0n ? 0n - amount : amount);
      expect(spellVnd(size, { capital: false, withUnit: false })).toBe(doReadNumber(size.toString(), config));
    }),
    { numRuns: 2000 },
  );
});

test("readVndWords() reads what spellVnd() writes, in every choice of words, without a doubt", () => {
  fc.assert(
    fc.property(amounts, choices, fc.boolean(), (amount, options, apart) => {
      const words = spellVnd(amount, options);
      expect(readVndWords(apart ? words.normalize("NFD") : words)).toEqual({ value: amount, issues: [], rest: [] });
    }),
    { numRuns: 1000 },
  );
});

test("no two amounts below a hundred million have the same words", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 8n }), fc.bigInt({ min: 0n, max: 10n ** 8n }), (a, b) => {
      expect(spellVnd(vnd(a)) === spellVnd(vnd(b))).toBe(a === b);
    }),
  );
});

test("readVndWords() never throws, and reads a megabyte of number words in a moment", () => {
  const pieces = fc.array(
    fc.constantFrom("một ", "mươi ", "trăm ", "tỷ ", "linh ", "đồng", "năm ", "không ", ", ", "âm ", "\u0301", "\ud800", "Bằng chữ: "),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        pieces.map((parts) => parts.join("")),
      ),
      (text) => {
        const { value, issues, rest } = readVndWords(text);
        expect(value !== undefined || issues.length > 0).toBe(true);
        for (const { start, end } of rest) expect(0 <= start && start < end && end <= text.length).toBe(true);
      },
    ),
  );
  for (const unit of ["một ", "tỷ ", "a", "\u0301", "e\u0323\u0302", "\ud800"]) readVndWords(unit.repeat(1_000_000 / unit.length));
});
