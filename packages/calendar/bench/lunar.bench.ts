import { type IsoDate, fromDayNumber, parseIsoDate, toDayNumber } from "@kehoach/core";
import { getLunarDate, getSolarDate } from "@dqcai/vn-lunar";
import { bench, describe } from "vitest";
import { fromLunarDate } from "../src/from-lunar-date.ts";
import { lunarTable, monthAt } from "../src/internal/lunar-table.ts";
import { toLunarDate } from "../src/to-lunar-date.ts";

// Every 97th day of 1968 to 2053.
const first = toDayNumber(parseIsoDate("1968-02-01"));
const last = toDayNumber(parseIsoDate("2053-12-31"));
const days: readonly IsoDate[] = Array.from({ length: Math.floor((last - first) / 97) }, (_, index) => fromDayNumber(first + index * 97));
const parts = days.map((day) => [Number(day.slice(8)), Number(day.slice(5, 7)), Number(day.slice(0, 4))] as const);
const numbers = days.map(toDayNumber);
const lunar = days.map((day) => {
  const answer = toLunarDate(day);
  if (answer.kind === "unknown") throw new Error(day);
  return answer.value;
});

parts.forEach(([day, month, year], index) => {
  const theirs = getLunarDate(day, month, year);
  const ours = lunar[index]!;
  const back = fromLunarDate(ours);
  if (
    theirs.day !== ours.day ||
    theirs.month !== ours.month ||
    theirs.year !== ours.year ||
    back.kind === "unknown" ||
    back.value !== days[index]
  )
    throw new Error(`The contenders disagree on ${String(days[index])}`);
});

// The test runner reaches imported names through getters, which would count as work of whoever does little.
const [lookUp, toLunar, fromLunar, toTheirs, fromTheirs] = [monthAt, toLunarDate, fromLunarDate, getLunarDate, getSolarDate];

const { starts, months, years } = lunarTable();
/** What is computed is used, or nothing might be computed. */
const sink = { sum: 0 };

describe(`${days.length} solar days to lunar ones`, () => {
  bench("inside the table of day numbers", () => {
    let sum = 0;
    for (const number of numbers) {
      const place = lookUp(number);
      sum += number - (starts[place] ?? 0) + (months[place] ?? 0) + (years[place] ?? 0);
    }
    sink.sum += sum;
  });
  bench("toLunarDate", () => {
    for (const day of days) toLunar(day);
  });
  bench("@dqcai/vn-lunar getLunarDate", () => {
    for (const [day, month, year] of parts) toTheirs(day, month, year);
  });
});

describe(`${days.length} lunar days to solar ones`, () => {
  bench("fromLunarDate", () => {
    for (const value of lunar) fromLunar(value);
  });
  bench("@dqcai/vn-lunar getSolarDate", () => {
    for (const { day, month, year } of lunar) fromTheirs(day, month, year);
  });
});
