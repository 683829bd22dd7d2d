import quantities from "@kehoach/vectors/quantities.json" with { type: "json" };
import schedules from "@kehoach/vectors/schedules.json" with { type: "json" };
import { expect, test } from "vitest";
import { readMeasures } from "./read-measures.ts";
import { readSchedule } from "./read-schedule.ts";

test.each(quantities.rows)("$id", ({ input, expected }) => {
  const { value, issues } = readMeasures(input.text);
  const measures = value.map(({ measure: { denominator, ...measure } }) => ({
    ...measure,
    ...(denominator === undefined ? {} : { denominator: denominator.kind }),
  }));
  expect(measures).toMatchObject(expected.measures);
  expect(issues.map(({ code }) => code)).toEqual(expected.issues);
});

test.each(schedules.rows)("$id", ({ input, expected }) => {
  expect(readSchedule(input.text).value).toMatchObject(expected);
});
