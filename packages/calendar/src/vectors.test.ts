import { type IsoDate, parseIsoDate } from "@kehoach/core";
import holidays from "@kehoach/vectors/holidays.json" with { type: "json" };
import lunar from "@kehoach/vectors/lunar-anchors.json" with { type: "json" };
import periods from "@kehoach/vectors/periods.json" with { type: "json" };
import schedules from "@kehoach/vectors/schedules.json" with { type: "json" };
import terms from "@kehoach/vectors/terms.json" with { type: "json" };
import windows from "@kehoach/vectors/windows.json" with { type: "json" };
import { expect, test } from "vitest";
import { addPeriods } from "./add-periods.ts";
import { createCalendar } from "./create-calendar.ts";
import { officialNotices } from "./official-notices.ts";
import { formatPeriod } from "./format-period.ts";
import { fromLunarDate } from "./from-lunar-date.ts";
import { listHolidays } from "./list-holidays.ts";
import { yearPeriod } from "./period.ts";
import { parsePeriod, readPeriod } from "./read-period.ts";
import { readSchedule } from "./read-schedule.ts";
import type { ReportPeriod } from "./report-period.ts";
import { reportWindowOf } from "./report-window-of.ts";
import { reportingRegimes } from "./reporting-regimes.ts";
import { termEndOf } from "./term-end-of.ts";
import type { Term } from "./term.ts";
import { toLunarDate } from "./to-lunar-date.ts";

const calendar = createCalendar({ notices: officialNotices });
const day = (text: string): IsoDate => parseIsoDate(text);

test.each(terms.rows)("$id", ({ input, expected }) => {
  const term = { count: input.count, unit: input.unit as Term["unit"] };
  const end = termEndOf(term, { from: day(input.event), calendar });
  expect(end).toMatchObject({ kind: "known", nominal: expected.lastDay, on: expected.end });
});

test.each(windows.rows)("$id", ({ input, expected }) => {
  const regime = reportingRegimes[input.regime as keyof typeof reportingRegimes];
  expect(reportWindowOf(parsePeriod(input.period), { regime })).toMatchObject({ kind: "known", ...expected });
});

test.each(lunar.rows)("$id", ({ input, expected: { isLeap, ...expected } }) => {
  const value = { ...expected, leap: isLeap };
  expect(toLunarDate(day(input.day))).toMatchObject({ kind: "known", value });
  expect(fromLunarDate(value)).toMatchObject({ kind: "known", value: input.day });
});

test.each(schedules.rows)("$id", ({ input, expected }) => {
  expect(readSchedule(input.text).value).toMatchObject(expected);
});

test.each(holidays.rows)("$id", ({ input, expected }) => {
  if (input.day !== undefined) {
    expect(calendar.explainDay(day(input.day))).toMatchObject(expected);
  } else if (input.year !== undefined) {
    expect(calendar.countWorkingDays(yearPeriod(input.year))).toEqual({ kind: "known", value: expected.workingDays });
  } else {
    const { days, undecided } = listHolidays(input.lawOfYear);
    expect(days.map(({ date, kind }) => ({ date, kind }))).toEqual(expected.days);
    expect(undecided.map(({ what }) => what)).toEqual(expected.undecided);
  }
});

test.each(periods.rows)("$id", ({ input, expected: { id, next, previous, ...expected } }) => {
  const { value } = readPeriod(input.text);
  const nameOf = (period: ReportPeriod): string => formatPeriod(period, { style: "id" });
  if (value === undefined) {
    expect(id).toBeNull();
    return;
  }
  expect([value, 1, -1].map((step) => nameOf(typeof step === "number" ? addPeriods(value, step) : step))).toEqual([id, next, previous]);
  expect({ ...value, ...reportWindowOf(value, { regime: reportingRegimes.calendar }), kind: value.kind }).toMatchObject(expected);
});
