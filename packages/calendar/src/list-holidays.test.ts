import { type IsoDate, parseIsoDate } from "@kehoach/core";
import Holidays from "date-holidays";
import { describe, expect, test } from "vitest";
import { addDays } from "./add-days.ts";
import { createCalendar } from "./create-calendar.ts";
import { officialNotices } from "./official-notices.ts";
import { fromLunarDate } from "./from-lunar-date.ts";
import { listHolidays, type Projection } from "./list-holidays.ts";
import { weekdayOf } from "./weekday.ts";

const day = parseIsoDate;

describe("listHolidays() gives the days of each official calendar, swaps apart, once its two decisions are assumed", () => {
  test.each<[number, Projection]>([
    [2020, { tet: "two-before" }],
    [2021, { tet: "two-before", nationalDay: "after" }],
    [2022, { tet: "one-before", nationalDay: "before" }],
    [2023, { tet: "two-before", nationalDay: "before" }],
    [2024, { tet: "two-before", nationalDay: "after" }],
    [2025, { tet: "two-before", nationalDay: "before" }],
    [2026, { tet: "one-before", nationalDay: "before" }],
  ])("%i", (year, projection) => {
    const official = officialNotices.find((notice) => notice.year === year)!.days;
    const listed = listHolidays(year, { projection }).days;
    const plain = (days: typeof listed): unknown =>
      days.filter(({ kind }) => !kind.startsWith("swapped")).map(({ date, kind, name, counterpart }) => [date, kind, name, counterpart]);
    expect(plain(listed)).toEqual(plain(official));
  });
});

test("a projection says what is undecided, and where that may change days", () => {
  const { days, undecided } = listHolidays(2027);
  expect(days.map(({ date, kind }) => [date, kind])).toEqual([
    ["2027-01-01", "holiday"],
    ["2027-02-06", "holiday"],
    ["2027-04-16", "holiday"],
    ["2027-04-30", "holiday"],
    ["2027-05-01", "holiday"],
    ["2027-05-03", "compensatory"],
    ["2027-09-02", "holiday"],
    ["2027-11-24", "holiday"],
  ]);
  expect(undecided.map(({ what, within }) => [what, within.from, within.to])).toEqual([
    ["tet-days", "2027-02-04", "2027-02-15"],
    ["national-day-neighbour", "2027-09-01", "2027-09-07"],
    ["swaps", "2027-01-01", "2027-12-31"],
  ]);
});

test("whatever is decided stays within what is said to be undecided", () => {
  for (let year = 2020; year <= 2100; year++) {
    const { days, undecided } = listHolidays(year);
    const plain = new Set(days.map(({ date }) => date));
    for (const tet of ["one-before", "two-before"] as const) {
      for (const nationalDay of ["before", "after"] as const) {
        const assumed = new Set(listHolidays(year, { projection: { tet, nationalDay } }).days.map(({ date }) => date));
        const moved = [...assumed].filter((date) => !plain.has(date)).concat([...plain].filter((date) => !assumed.has(date)));
        for (const date of moved)
          expect(undecided.some(({ what, within }) => what !== "swaps" && within.from <= date && date <= within.to)).toBe(true);
      }
    }
  }
});

test("24 November holds from 2026, can be switched off, and is made up only where the caller says so", () => {
  const has = (year: number, options = {}): boolean => listHolidays(year, options).days.some(({ date }) => date.endsWith("-11-24"));
  expect([has(2025), has(2026), has(2026, { cultureDay: false })]).toEqual([false, true, false]);
  const madeUp = (options: object): readonly string[] =>
    listHolidays(2029, options)
      .days.filter(({ date }) => date > "2029-11-01")
      .map(({ date }) => date);
  expect(madeUp({})).toEqual(["2029-11-24"]);
  expect(madeUp({ cultureDayMadeUp: true })).toEqual(["2029-11-24", "2029-11-26"]);
  expect(listHolidays(2029).undecided.map(({ what }) => what)).toContain("culture-day-made-up");
  expect(listHolidays(2029, { cultureDayMadeUp: false }).undecided.map(({ what }) => what)).not.toContain("culture-day-made-up");
});

test("no two holidays of 2020 to 2100 fall on one day, and no lunar one on a day that may yet move: the list has no word for either", () => {
  for (let year = 2020; year <= 2100; year++) {
    const options = { projection: { tet: "two-before", nationalDay: "after" } } as const;
    const holidays = listHolidays(year, options).days.filter(({ kind }) => kind === "holiday");
    // Tết 5, National Day 2 (one in 2020), five single days, and 24 November as of 2026.
    expect(holidays).toHaveLength((year > 2020 ? 11 : 10) + (year >= 2026 ? 1 : 0));
    for (const { month, day: dayOfMonth } of [
      { month: 1, day: 1 },
      { month: 3, day: 10 },
    ])
      expect(fromLunarDate({ year, month, leap: false, day: dayOfMonth })).toMatchObject({ kind: "known", settled: true });
  }
});

test.each<[number, string, string, string]>([
  [2027, "tet-days", "Năm ngày nghỉ Tết do Thủ tướng Chính phủ quyết định", "The Prime Minister decides the five days of Tết"],
  [
    2027,
    "national-day-neighbour",
    "Ngày nghỉ liền kề 02/9 do Thủ tướng Chính phủ quyết định",
    "The Prime Minister decides the second day at 2 September",
  ],
  [2027, "swaps", "Việc hoán đổi ngày làm việc do thông báo từng năm quyết định", "A notice of the year may swap working days"],
  [
    2029,
    "culture-day-made-up",
    "Chưa rõ ngày 24/11 vào cuối tuần có được nghỉ bù",
    "It is open whether 24 November at the weekend is made up",
  ],
  [2019, "no-rules", "Không có quy định ngày nghỉ của năm 2019 trong dữ liệu", "The data hold no rules for the year 2019"],
])("of %i listHolidays() says about %s what is open, in both languages", (year, matter, vi, en) => {
  expect(listHolidays(year).undecided.find(({ what }) => what === matter)).toMatchObject({ year, text: { vi, en } });
});

test("each day names the law behind it", () => {
  const { days } = listHolidays(2027);
  expect(days.map(({ date, source, counterpart }) => [date.slice(5), source.article, counterpart])).toEqual([
    ["01-01", "Điều 112 khoản 1", undefined],
    ["02-06", "Điều 112 khoản 1", undefined],
    ["04-16", "Điều 112 khoản 1", undefined],
    ["04-30", "Điều 112 khoản 1", undefined],
    ["05-01", "Điều 112 khoản 1", undefined],
    ["05-03", "Điều 111 khoản 3", "2027-05-01"],
    ["09-02", "Điều 112 khoản 1", undefined],
    ["11-24", "Điều 2", undefined],
  ]);
});

test("years without a rule have no days and say so; years that are none are refused", () => {
  for (const year of [1, 2019, 2101, 9999]) expect(listHolidays(year)).toMatchObject({ days: [], undecided: [{ what: "no-rules", year }] });
  for (const year of [0, 10_000, 2026.5, Number.NaN]) expect(() => listHolidays(year)).toThrow(RangeError);
});

/** Why a day is off here and not in date-holidays, or there and not here. */
function explain(date: IsoDate, isOurs: boolean): string | undefined {
  const year = Number(date.slice(0, 4));
  const status = calendar.explainDay(date);
  if (status.kind === "unknown") return undefined;
  const tet = fromLunarDate({ year, month: 1, leap: false, day: 1 });
  const near = tet.kind === "known" && addDays(tet.value, -2) <= date && date <= addDays(tet.value, 3);
  if (near) return "Điều 112 khoản 3: which five days of Tết is decided each year; date-holidays takes one before and four from the first";
  if (!isOurs) return undefined;
  if (status.kind === "compensatory") return "Điều 111 khoản 3: a holiday at the weekend is made up on the next working day";
  if (status.kind === "swapped-off") return "Swapped by the notice of the year";
  if (date.endsWith("-09-01") || date.endsWith("-09-03")) return "Điều 112 khoản 1: National Day has two days since 2021";
  if (date.endsWith("-11-24") && year >= 2026) return "Nghị quyết 28/2026/QH16, Điều 2";
  return undefined;
}

const calendar = createCalendar({ notices: officialNotices, policies: { projection: {} } });

// date-holidays itself asks for Intl, which the packages of words do without.
test.skipIf(typeof Intl === "undefined")("every difference from date-holidays in 2020 to 2035 is one of law", () => {
  const source = new Holidays("VN");
  const counts = new Map<string, number>();
  for (let year = 2020; year <= 2035; year++) {
    const theirs = new Set<string>();
    for (const { date, type, start, end } of source.getHolidays(year)) {
      if (type !== "public") continue;
      const days = Math.round((end.getTime() - start.getTime()) / 86_400_000);
      for (let index = 0; index < days; index++) theirs.add(addDays(day(date.slice(0, 10)), index));
    }
    for (let date = day(`${year}-01-01`); date.startsWith(String(year)); date = addDays(date, 1)) {
      const status = calendar.explainDay(date);
      const isOurs = status.kind === "holiday" || status.kind === "compensatory" || status.kind === "swapped-off";
      if (isOurs === theirs.has(date)) continue;
      const reason = explain(date, isOurs);
      expect([date, reason ?? "not explained"]).not.toContain("not explained");
      counts.set(reason ?? "", (counts.get(reason ?? "") ?? 0) + 1);
    }
  }
  // Each kind of difference does occur, so that none of the reasons is idle.
  expect([...counts.keys()]).toHaveLength(5);
});

test("the weekdays of what is made up are days of work", () => {
  for (let year = 2020; year <= 2100; year++)
    for (const { date, kind } of listHolidays(year, { projection: { tet: "two-before", nationalDay: "after" } }).days)
      if (kind === "compensatory") expect(weekdayOf(date)).toBeLessThan(6);
});
