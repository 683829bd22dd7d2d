import { datePartsOf, fromDayNumber, type IsoDate, parseIsoDate, toDayNumber } from "@kehoach/core";
import { getDayCanChi, getLunarDate, getYearCanChi } from "@dqcai/vn-lunar";
import { SearchMoonPhase, SunPosition } from "astronomy-engine";
import { describe, expect, test } from "vitest";
import { canChiOf } from "./can-chi-of.ts";
import { formatLunarDate } from "./format-lunar-date.ts";
import { fromLunarDate } from "./from-lunar-date.ts";
import { lunarTable } from "./internal/lunar-table.ts";
import type { LunarDate } from "./lunar-date.ts";
import { toLunarDate } from "./to-lunar-date.ts";

const day = parseIsoDate;
const lunarOf = (date: IsoDate): LunarDate => {
  const answer = toLunarDate(date);
  if (answer.kind === "unknown") throw new Error(`${date} is in the table`);
  return answer.value;
};

test.each([
  ["1968-01-29", 1968, 1, false, 1, "Tết; a day before the Chinese one"],
  ["1985-01-21", 1985, 1, false, 1, "Tết; a month before the Chinese one"],
  ["2007-02-17", 2007, 1, false, 1, "Tết; a day before the Chinese one"],
  ["2026-02-17", 2026, 1, false, 1, "Tết"],
  ["2027-02-06", 2027, 1, false, 1, "Tết"],
  ["2030-02-02", 2030, 1, false, 1, "Tết; a day before the Chinese one"],
  ["2053-02-18", 2053, 1, false, 1, "Tết"],
  ["2033-12-22", 2033, 11, true, 1, "leap month 11 of 2033"],
  ["2027-04-16", 2027, 3, false, 10, "Giỗ Tổ"],
  ["1967-12-31", 1967, 12, false, 1, "the first day of the table"],
  ["2101-01-28", 2100, 12, false, 29, "the last day of the table"],
])("%s is day %i/%i (leap: %s) %i: %s", (date, year, month, leap, dayOfMonth) => {
  const value = { year, month, leap, day: dayOfMonth };
  expect(toLunarDate(day(date))).toEqual({ kind: "known", value, settled: true });
  expect(fromLunarDate(value)).toEqual({ kind: "known", value: date, settled: true });
});

/** The months of the table, and their places. */
const monthsOfTable = (): ReturnType<typeof lunarTable> & { readonly places: readonly number[] } => {
  const table = lunarTable();
  return { ...table, places: Array.from(table.months, (_, place) => place) };
};

describe("the months of the table", () => {
  test("have 29 or 30 days and follow each other, with 7 leap months in 19 years", () => {
    const { starts, months, years, leaps, places } = monthsOfTable();
    for (const place of places) expect([29, 30]).toContain(starts[place + 1]! - starts[place]!);
    for (const place of places.slice(1)) {
      const step = leaps[place] === 1 ? 0 : 1;
      expect(years[place]! * 12 + months[place]!).toBe(years[place - 1]! * 12 + months[place - 1]! + step);
    }
    const leapYears = places.filter((place) => leaps[place] === 1).map((place) => years[place]!);
    expect(new Set(leapYears).size).toBe(leapYears.length);
    expect(leapYears.filter((year) => year >= 1982 && year < 2001)).toHaveLength(7);
  });

  test("begin with the new moon at UTC+7, as astronomy-engine computes it; where it is close to midnight they are not settled", () => {
    const { starts, unsettled, places } = monthsOfTable();
    const differing: string[] = [];
    for (const place of places) {
      const start = starts[place]!;
      const found = SearchMoonPhase(0, new Date((start - 2) * 86_400_000), 5)!;
      const theirs = Math.floor(found.date.getTime() / 86_400_000 + 7 / 24);
      if (theirs !== start) differing.push(fromDayNumber(start));
      if (theirs !== start) expect(unsettled[place]).toBe(1);
    }
    // It takes the Sun without the 20 seconds of arc that its light lags behind, so its new moons come 40 seconds later.
    expect(differing).toEqual(["2077-11-15", "2085-10-18"]);
    expect(places.filter((place) => unsettled[place] === 1).map((place) => fromDayNumber(starts[place]!))).toEqual([
      "2054-05-08",
      "2072-12-09",
      "2077-11-15",
      "2085-10-18",
    ]);
  });

  test("are numbered by the twelfth of its way that the Sun enters in them; a leap month by none", () => {
    const { starts, months, leaps, places } = monthsOfTable();
    const twelfthAt = (number: number): number => Math.floor(SunPosition(new Date((number * 24 - 7) * 3_600_000)).elon / 30);
    for (const place of places) {
      const [before, after] = [twelfthAt(starts[place]!), twelfthAt(starts[place + 1]!)];
      // Month 11 holds 270°, month 1 holds 330°: twice, where a month holds two.
      if (leaps[place] === 1) expect(after).toBe(before);
      else if (months[place] === 11) expect([before < 9, after >= 9]).toEqual([true, true]);
    }
  });

  test("are those of @dqcai/vn-lunar day by day, but for month 4 of 2054, which is not settled", () => {
    const { starts } = monthsOfTable();
    const differing = new Set<string>();
    for (let number = starts[0]! + 1; number < toDayNumber(day("2101-01-01")); number++) {
      const date = fromDayNumber(number);
      const { year, month, day: dayOfMonth } = datePartsOf(date);
      const theirs = getLunarDate(dayOfMonth, month, year);
      const ours = lunarOf(date);
      const isSame = theirs.year === ours.year && theirs.month === ours.month && theirs.day === ours.day && theirs.leap === ours.leap;
      if (!isSame) differing.add(`${ours.year}-${ours.month} ${theirs.year}-${theirs.month}`);
    }
    expect([...differing]).toEqual(["2054-3 2054-4", "2054-4 2054-4"]);
  });
});

test("days of months that are not settled say so, and so does the day before them", () => {
  const settled = (date: string): unknown => {
    const answer = toLunarDate(day(date));
    return answer.kind === "known" && answer.settled;
  };
  expect(["2077-11-13", "2077-11-14", "2077-11-15", "2077-12-14", "2077-12-15"].map(settled)).toEqual([true, false, false, false, true]);
  expect(fromLunarDate({ year: 2077, month: 10, leap: false, day: 1 })).toMatchObject({ value: "2077-11-15", settled: false });
});

test("days outside the table and days that are none are answered, with what the table holds", () => {
  const bounds = { from: "1967-12-31", to: "2101-01-28" };
  for (const date of ["0001-01-01", "1967-12-30", "2101-01-29", "9999-12-31"])
    expect(toLunarDate(day(date))).toEqual({ kind: "unknown", reason: "outside-table", ...bounds });
  for (const [reason, year, month, leap, dayOfMonth] of [
    ["outside-table", 1966, 1, false, 1],
    ["outside-table", 1967, 11, false, 1],
    ["outside-table", 2101, 1, false, 1],
    ["outside-table", Number.NaN, 1, false, 1],
    ["no-such-day", 2026, 11, true, 1],
    ["no-such-day", 2026, 13, false, 1],
    ["no-such-day", 2026, 0, false, 1],
    ["no-such-day", 2026, 1, false, 31],
    ["no-such-day", 2026, 1, false, 0],
    ["no-such-day", 2026, 1, false, 1.5],
  ] as const)
    expect(fromLunarDate({ year, month, leap, day: dayOfMonth })).toEqual({ kind: "unknown", reason, ...bounds });
});

/** The stem of month 1 by the stem of its year, as almanacs teach it; the months follow it. */
const firstStems: Readonly<Record<string, string>> = {
  Giáp: "Bính",
  Kỷ: "Bính",
  Ất: "Mậu",
  Canh: "Mậu",
  Bính: "Canh",
  Tân: "Canh",
  Đinh: "Nhâm",
  Nhâm: "Nhâm",
  Mậu: "Giáp",
  Quý: "Giáp",
};
const stems = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"];
const branches = ["Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi", "Tý", "Sửu"];

test("canChiOf() names years and days like @dqcai/vn-lunar, and months by the stem of their year", () => {
  expect(canChiOf(lunarOf(day("2026-02-17")), day("2026-02-17"))).toEqual({ year: "Bính Ngọ", month: "Canh Dần", day: "Nhâm Tuất" });
  for (let number = toDayNumber(day("1968-01-01")); number < toDayNumber(day("2100-01-01")); number += 41) {
    const date = fromDayNumber(number);
    const lunar = lunarOf(date);
    // It misspells one stem.
    const year = getYearCanChi(lunar.year).replace("Bình", "Bính");
    const first = stems.indexOf(firstStems[year.split(" ")[0]!]!);
    const month = `${stems[(first + lunar.month - 1) % 10]!} ${branches[lunar.month - 1]!}`;
    expect(canChiOf(lunar, date)).toEqual({ year, month, day: getDayCanChi(number + 2_440_588).replace("Bình", "Bính") });
  }
});

test.each([
  [{ year: 2026, month: 1, leap: false, day: 1 }, "mùng 1 tháng Giêng năm 2026 âm lịch", "day 1 of month 1 of the lunar year 2026"],
  [{ year: 2026, month: 12, leap: false, day: 23 }, "ngày 23 tháng Chạp năm 2026 âm lịch", "day 23 of month 12 of the lunar year 2026"],
  [
    { year: 2033, month: 11, leap: true, day: 10 },
    "mùng 10 tháng 11 nhuận năm 2033 âm lịch",
    "day 10 of leap month 11 of the lunar year 2033",
  ],
])("formatLunarDate() prints %j", (lunar, vi, en) => {
  expect([formatLunarDate(lunar, "vi"), formatLunarDate(lunar, "en")]).toEqual([vi, en]);
});
