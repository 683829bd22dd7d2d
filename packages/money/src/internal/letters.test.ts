import { expect, test } from "vitest";
import { isLetterAt, skipBlanks, wordEnd } from "./letters.ts";

test.each([
  ["a", true],
  ["z", true],
  ["A", true],
  ["Z", true],
  ["@", false],
  ["[", false],
  ["`", false],
  ["{", false],
  ["0", false],
  [" ", false],
  ["\u00a0", false],
  // The first letter behind ASCII, and a mark that stands apart from its letter.
  ["ª", true],
  ["×", false],
  ["đ", true],
  ["Ư", true],
  ["\u0301", true],
  ["–", false],
  ["₫", false],
  ["", false],
])("isLetterAt() takes %j for a letter: %s", (text, expected) => {
  expect(isLetterAt(text, 0)).toBe(expected);
});

test.each([
  ["5 triệu", 1, 2],
  ["5 \u00a0\u202f\u2009triệu", 1, 5],
  ["5\ttriệu", 1, 1],
  ["5\ntriệu", 1, 1],
  ["5triệu", 1, 1],
  ["5 ", 1, 2],
  ["5", 1, 1],
])("skipBlanks() in %j from %i comes to %i", (text, from, to) => {
  expect(skipBlanks(text, from)).toBe(to);
});

test.each([
  ["triệu đồng", 0, 5],
  ["triệu đồng", 6, 10],
  ["triệu đồng", 5, 5],
  ["đ/người", 0, 1],
  ["", 0, 0],
])("wordEnd() in %j from %i comes to %i", (text, from, to) => {
  expect(wordEnd(text, from)).toBe(to);
});
