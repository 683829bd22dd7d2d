import ordinals from "@kehoach/vectors/ordinals.json" with { type: "json" };
import { expect, test } from "vitest";
import { readOrdinal } from "./read-ordinal.ts";

test.each(ordinals.rows)("$id", ({ input, expected }) => {
  const { value } = readOrdinal(input.text);
  const { rest, ...ordinal } = expected;
  expect(value).toMatchObject(ordinal);
  expect(input.text.slice(value?.end)).toBe(rest);
});
