import { expect, test } from "vitest";
import { composeText } from "./compose-text.ts";

test.each([
  ["Kinh phí", "Kinh phí"],
  ["tỷ đồng".normalize("NFD"), "tỷ đồng"],
  ["Tổng: 5 triệu đồng, tỉnh".normalize("NFD"), "Tổng: 5 triệu đồng, tỉnh"],
  // Half composed, as some keyboards write: the letter with its hook, the tone apart.
  ["triê\u0323u", "triệu"],
  // A mark that nothing composes with stays.
  ["5\u0301 tỷ".normalize("NFD"), "5\u0301 tỷ"],
  ["\u0301", "\u0301"],
  ["", ""],
])("composeText(%j) is %j, and each of its places leads back", (source, expected) => {
  const { text, back } = composeText(source);
  const toSource = (place: number): number => back({ start: place, end: place }).end;
  expect(text).toBe(expected);
  // What stands before a place of the one is what stands before the same place of the other.
  for (let place = 0; place <= text.length; place += 1)
    expect(composeText(source.slice(0, toSource(place))).text).toBe(text.slice(0, place));
  expect(toSource(text.length)).toBe(source.length);
});

test.each([
  [`a\u0302${"\u0301".repeat(28)}`, `ấ${"\u0301".repeat(27)}`],
  // More than thirty marks on one letter are no word of ours, and cost an engine time.
  [`a\u0302${"\u0301".repeat(29)}`, `a\u0302${"\u0301".repeat(29)}`],
])("composeText(%j) is %j", (marks, expected) => {
  const { text, back } = composeText(`${marks} ${"tỷ".normalize("NFD")}!`);
  expect(text).toBe(`${expected} tỷ!`);
  const last = { start: text.length - 1, end: text.length };
  expect(back(last).start).toBe(marks.length + 1 + "tỷ".normalize("NFD").length);
});
