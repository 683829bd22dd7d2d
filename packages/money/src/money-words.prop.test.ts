import words from "@kehoach/vectors/money-words.json" with { type: "json" };
import { doReadNumber, ReadingConfig } from "read-vietnamese-number";
import { expect, test } from "vitest";

// Another's reader, in the words of our rows: its own defaults are those of the south.
const config = new ReadingConfig();
config.separator = " ";
config.unit = [];
config.units = config.units.map((unit) => unit.map((word) => word.replace("tỉ", "tỷ")));
config.oddText = "linh";

test.each(words.rows)("$id", ({ input, expected }) => {
  expect(doReadNumber(input.number, config)).toBe(expected.words);
});
