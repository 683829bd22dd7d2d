import { expect, test } from "vitest";
import { indexWorkingDays, placeAfter } from "./working-day-index.ts";

// Work on Thursday, Friday, not on Saturday, in its place on Sunday, off on Monday and Tuesday, work on Wednesday.
const works = [true, true, false, true, false, false, true];
// Behind the stretch offices may work; it is no part of it.
const index = indexWorkingDays(works.length, (place) => works[place] ?? true);

test("indexWorkingDays() counts what lies before each day and behind the last", () => {
  expect([...index.before]).toEqual([0, 1, 2, 2, 3, 3, 3, 4]);
  expect([...index.places]).toEqual([0, 1, 3, 6]);
});

test.each([
  [0, 1, 1],
  [1, 1, 3],
  [2, 1, 3],
  [0, 3, 6],
  [5, 1, 6],
  [6, 1, 7],
  [5, 2, 7],
  [0, 1000, 7],
  [-1, 1, 0],
  [-1, 4, 6],
  [6, -1, 3],
  [5, -1, 3],
  [3, -1, 1],
  [2, -2, 0],
  [0, -1, -1],
  [3, -3, -1],
  [6, -1000, -1],
  [7, -1, 6],
  [7, -4, 0],
])("placeAfter() from place %i over %i working days comes to place %i", (place, days, expected) => {
  expect(placeAfter(index, place, days)).toBe(expected);
});
