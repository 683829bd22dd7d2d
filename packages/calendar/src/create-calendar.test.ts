import { parseIsoDate } from "@kehoach/core";
import { describe, expect, test } from "vitest";
import { createCalendar } from "./create-calendar.ts";
import { officialNotices } from "./official-notices.ts";
import type { Notice, NoticeDay } from "./notice.ts";
import { yearPeriod } from "./period.ts";
import { weekdayOf } from "./weekday.ts";

const calendar = createCalendar({ notices: officialNotices });
const day = parseIsoDate;
const source = { instrument: "thử", grade: "U" } as const;

describe("the official calendars", () => {
  test.each([
    [2020, 252],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 250],
    [2026, 249],
  ])("%i has %i working days", (year, count) => {
    expect(calendar.countWorkingDays(yearPeriod(year))).toEqual({ kind: "known", value: count });
  });

  test("hold each day once, in its year, in order", () => {
    for (const notice of officialNotices) {
      const dates = notice.days.map(({ date }) => date);
      expect(dates).toEqual([...new Set(dates)].sort());
      for (const date of dates) expect(date.startsWith(String(notice.year))).toBe(true);
    }
  });

  test("move only working days off, and only weekend days to work", () => {
    for (const { days } of officialNotices) {
      for (const { date, kind } of days) {
        if (kind === "swapped-off" || kind === "compensatory") expect(weekdayOf(date)).toBeLessThan(6);
        if (kind === "swapped-working") expect(weekdayOf(date)).toBeGreaterThan(5);
      }
    }
  });
});

test.each([
  ["2026-11-01", "weekend", false],
  ["2026-11-02", "working", true],
  ["2026-01-10", "swapped-working", true],
  ["2026-01-02", "swapped-off", false],
  ["2026-04-27", "compensatory", false],
  ["2026-11-24", "holiday", false],
] as const)("explainDay(%s) is %s", (date, kind, working) => {
  expect(calendar.explainDay(day(date))).toMatchObject({ kind, working });
  expect(calendar.isWorkingDay(day(date))).toEqual({ kind: "known", value: working });
  expect(calendar.isDayOff(day(date))).toEqual({ kind: "known", value: !working });
});

test.each([
  ["2026-11-02", { kind: "working", working: true }],
  ["2026-11-06", { kind: "working", working: true }],
  ["2026-11-07", { kind: "weekend", working: false }],
  ["2026-11-08", { kind: "weekend", working: false }],
  [
    "2026-04-27",
    { kind: "compensatory", working: false, name: { vi: "Nghỉ bù ngày 26/04", en: "In lieu of 26/04" }, counterpart: "2026-04-26" },
  ],
  [
    "2026-01-02",
    {
      kind: "swapped-off",
      working: false,
      name: { vi: "Nghỉ hoán đổi với ngày 10/01", en: "Off, swapped with 10/01" },
      counterpart: "2026-01-10",
    },
  ],
  [
    "2026-01-10",
    {
      kind: "swapped-working",
      working: true,
      name: { vi: "Làm bù cho ngày 02/01", en: "Worked in place of 02/01" },
      counterpart: "2026-01-02",
    },
  ],
  ["2026-09-01", { kind: "holiday", working: false, name: { vi: "Quốc khánh (ngày liền kề)", en: "National Day (adjacent day)" } }],
] as const)("explainDay(%s) tells all of it: %j", (date, expected) => {
  const { source: law, ...status } = calendar.explainDay(day(date)) as { source?: { instrument: string } };
  expect(status).toEqual(expected);
  expect(law?.instrument).toEqual("name" in expected ? expect.any(String) : undefined);
});

test("explainDay() marks what is projected, and names a local day off", () => {
  const name = { vi: "Hội", en: "Fair" };
  const own = createCalendar({
    notices: officialNotices,
    localDaysOff: [
      { date: day("2026-03-03"), name },
      { date: day("2027-03-03"), name },
    ],
    policies: { projection: {}, cultureDayMadeUp: true },
  });
  expect(own.explainDay(day("2026-03-03"))).toEqual({ kind: "local-day-off", working: false, name });
  expect(own.explainDay(day("2027-03-03"))).toEqual({ kind: "local-day-off", working: false, name, projected: true });
  expect(own.explainDay(day("2027-03-04"))).toEqual({ kind: "working", working: true, projected: true });
  expect(own.explainDay(day("2027-03-06"))).toEqual({ kind: "weekend", working: false, projected: true });
  expect(own.explainDay(day("2029-11-26"))).toMatchObject({ kind: "compensatory", working: false, projected: true });
});

test("a later notice of a year stands in place of an earlier one, a later row in place of an earlier", () => {
  const at = (date: string, kind: NoticeDay["kind"]): NoticeDay => ({ date: day(date), kind, name: { vi: "Ngày", en: "Day" }, source });
  const own = createCalendar({
    notices: [
      { year: 2027, days: [at("2027-01-01", "holiday"), at("2027-01-04", "holiday")] },
      { year: 2027, days: [at("2027-01-05", "holiday"), at("2027-01-05", "compensatory")] },
    ],
  });
  const kinds = ["2027-01-01", "2027-01-04", "2027-01-05"].map((date) => own.explainDay(day(date)).kind);
  expect(kinds).toEqual(["working", "working", "compensatory"]);
});

test("the day off of 24 November can be switched off", () => {
  const without = createCalendar({ notices: officialNotices, policies: { cultureDay: false } });
  expect(without.explainDay(day("2026-11-24")).kind).toBe("working");
  expect(without.countWorkingDays(yearPeriod(2026))).toEqual({ kind: "known", value: 250 });
});

test("users add a year, a local day off, and replace a year", () => {
  const own = createCalendar({
    notices: [
      ...officialNotices,
      {
        year: 2027,
        days: [{ date: day("2027-01-01"), kind: "holiday", name: { vi: "Tết", en: "New Year" }, source }],
      },
    ],
    localDaysOff: [{ date: day("2027-01-04"), name: { vi: "Ngày hội tỉnh", en: "Province day" } }],
  });
  expect(own.nextWorkingDay(day("2026-12-31"))).toEqual({ kind: "known", value: "2027-01-05" });
  expect(own.years).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]);
});

test("the switch of 24 November leaves alone what a notice moves to or from that day", () => {
  const days = [{ date: day("2029-11-24"), kind: "swapped-working", name: { vi: "Làm bù", en: "Worked" }, source } as const];
  const own = createCalendar({ notices: [{ year: 2029, days }], policies: { cultureDay: false } });
  expect(own.explainDay(day("2029-11-24")).kind).toBe("swapped-working");
});

test("a local day off holds on a Saturday that others work, and is counted once", () => {
  const own = createCalendar({
    notices: officialNotices,
    localDaysOff: ["2026-01-10", "2026-01-11", "2026-02-17", "2026-03-03"].map((date) => ({
      date: day(date),
      name: { vi: "Hội", en: "Fair" },
    })),
  });
  expect(own.explainDay(day("2026-01-10"))).toMatchObject({ kind: "local-day-off", working: false });
  expect(own.explainDay(day("2026-02-17")).kind).toBe("holiday");
  expect(own.countWorkingDays(yearPeriod(2026))).toEqual({ kind: "known", value: 247 });
});

test("a year without an official calendar is never guessed", () => {
  const unknown = { kind: "unknown", reason: "no-notice", year: 2027 };
  expect(calendar.explainDay(day("2027-03-03"))).toEqual(unknown);
  // Not even a Sunday: it may be worked in place of another day.
  expect(calendar.isDayOff(day("2027-03-07"))).toEqual(unknown);
  expect(calendar.isWorkingDay(day("2027-03-03"))).toEqual(unknown);
  expect(calendar.nextWorkingDay(day("2026-12-31"))).toEqual(unknown);
  expect(calendar.addWorkingDays(day("2026-12-01"), 60)).toEqual(unknown);
  expect(calendar.countWorkingDays({ from: day("2026-12-01"), to: day("2027-01-31") })).toEqual(unknown);
});

test("addWorkingDays() passes Tết and refuses numbers that are none", () => {
  expect(calendar.addWorkingDays(day("2026-02-13"), 1)).toEqual({ kind: "known", value: "2026-02-23" });
  expect(calendar.addWorkingDays(day("2026-02-14"), 0)).toEqual({ kind: "known", value: "2026-02-14" });
  expect(calendar.previousWorkingDay(day("2026-02-23"))).toEqual({ kind: "known", value: "2026-02-13" });
  for (const days of [1.5, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => calendar.addWorkingDays(day("2026-02-13"), days)).toThrow(RangeError);
});

test("addWorkingDays() goes back, and stops at the borders of what is known with the year that is missing", () => {
  expect(calendar.addWorkingDays(day("2026-02-23"), -1)).toEqual({ kind: "known", value: "2026-02-13" });
  expect(calendar.addWorkingDays(day("2026-02-15"), -1)).toEqual({ kind: "known", value: "2026-02-13" });
  expect(calendar.addWorkingDays(day("2019-12-31"), 1)).toEqual({ kind: "known", value: "2020-01-02" });
  expect(calendar.addWorkingDays(day("2027-01-01"), -1)).toEqual({ kind: "known", value: "2026-12-31" });
  const unknown = (year: number): unknown => ({ kind: "unknown", reason: "no-notice", year });
  expect(calendar.addWorkingDays(day("2020-01-02"), -1)).toEqual(unknown(2019));
  expect(calendar.addWorkingDays(day("2019-12-30"), 1)).toEqual(unknown(2019));
  expect(calendar.addWorkingDays(day("2027-01-02"), -1)).toEqual(unknown(2027));
  expect(calendar.addWorkingDays(day("2026-12-31"), 1)).toEqual(unknown(2027));
  for (const days of [1e9, Number.MAX_SAFE_INTEGER]) expect(calendar.addWorkingDays(day("2026-01-05"), days)).toEqual(unknown(2027));
  for (const days of [-1e9, Number.MIN_SAFE_INTEGER]) expect(calendar.addWorkingDays(day("2026-01-05"), days)).toEqual(unknown(2019));
});

test("between days of which one is not known there is no number, and no day moves by none", () => {
  const unknown = (year: number): unknown => ({ kind: "unknown", reason: "no-notice", year });
  expect(calendar.workingDaysBetween(day("2026-12-31"), day("2027-01-05"))).toEqual(unknown(2027));
  expect(calendar.workingDaysBetween(day("2027-01-05"), day("2026-12-31"))).toEqual(unknown(2027));
  expect(calendar.workingDaysBetween(day("2019-12-31"), day("2020-01-02"))).toEqual(unknown(2019));
  expect(calendar.countWorkingDays({ from: day("2026-03-03"), to: day("2026-03-02") })).toEqual({ kind: "known", value: 0 });
  expect(calendar.addWorkingDays(day("2031-03-03"), 0)).toEqual({ kind: "known", value: "2031-03-03" });
  expect(() => calendar.addWorkingDays(day("2026-03-03"), 1.5)).toThrow("Cannot add 1.5 working days");
});

test.each([
  ["2026-02-13", "2026-02-23", 1],
  ["2026-02-23", "2026-02-13", -1],
  ["2026-02-13", "2026-02-13", 0],
  ["2026-02-14", "2026-02-22", 0],
  ["2026-02-14", "2026-02-23", 1],
  ["2026-02-22", "2026-02-13", -1],
  ["2026-01-09", "2026-01-12", 2],
])("from %s to %s there are %i working days", (from, to, count) => {
  expect(calendar.workingDaysBetween(day(from), day(to))).toEqual({ kind: "known", value: count });
});

test("swaps bind offices; a private employer may leave them", () => {
  const own = createCalendar({ notices: officialNotices, policies: { swaps: "ignore" } });
  expect(own.explainDay(day("2026-01-02")).kind).toBe("working");
  expect(own.explainDay(day("2026-01-10")).kind).toBe("weekend");
  expect(own.countWorkingDays(yearPeriod(2026))).toEqual({ kind: "known", value: 249 });
});

describe("a calendar with projected years", () => {
  const projected = createCalendar({ notices: officialNotices, policies: { projection: {} } });

  test("says of each answer whether it rests on one, and on which", () => {
    expect(projected.countWorkingDays(yearPeriod(2027))).toEqual({ kind: "projected", value: 255, years: [2027, 2027] });
    expect(projected.countWorkingDays(yearPeriod(2026))).toEqual({ kind: "known", value: 249 });
    expect(projected.addWorkingDays(day("2026-12-31"), 1)).toEqual({ kind: "projected", value: "2027-01-04", years: [2027, 2027] });
    expect(projected.addWorkingDays(day("2029-01-01"), -1)).toEqual({ kind: "projected", value: "2028-12-29", years: [2028, 2029] });
    expect(projected.isWorkingDay(day("2027-03-03"))).toEqual({ kind: "projected", value: true, years: [2027, 2027] });
    expect(projected.explainDay(day("2027-04-16"))).toMatchObject({
      kind: "holiday",
      projected: true,
      source: { article: "Điều 112 khoản 1" },
    });
    expect(projected.explainDay(day("2026-04-27"))).toMatchObject({ counterpart: "2026-04-26" });
    expect(projected.explainDay(day("2026-04-27"))).not.toHaveProperty("projected");
    expect(projected.years).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026]);
  });

  test("lists what is undecided in a period", () => {
    const matters = (from: string, to: string): readonly string[] =>
      projected.listUndecided({ from: day(from), to: day(to) }).map(({ what }) => what);
    expect(matters("2026-01-01", "2026-12-31")).toEqual([]);
    expect(matters("2027-01-01", "2027-03-31")).toEqual(["tet-days", "swaps"]);
    expect(matters("2027-09-02", "2027-09-02")).toEqual(["national-day-neighbour", "swaps"]);
  });

  test("takes assumptions, and a notice in their place once there is one", () => {
    const assumed = createCalendar({ notices: officialNotices, policies: { projection: { tet: "two-before", nationalDay: "after" } } });
    expect(assumed.countWorkingDays(yearPeriod(2027))).toEqual({ kind: "projected", value: 249, years: [2027, 2027] });
    const notice = {
      year: 2027,
      days: [{ date: day("2027-01-01"), kind: "holiday", name: { vi: "Tết", en: "New Year" }, source } as const],
    };
    const decided = createCalendar({ notices: [...officialNotices, notice], policies: { projection: {} } });
    expect(decided.countWorkingDays(yearPeriod(2027))).toEqual({ kind: "known", value: 260 });
    expect(decided.addWorkingDays(day("2026-12-31"), 300)).toMatchObject({ kind: "projected", years: [2028, 2028] });
  });

  test("tells the first and the last projected year that an answer rests on", () => {
    const gaps = createCalendar({
      notices: officialNotices.filter(({ year }) => year === 2023 || year === 2025),
      policies: { projection: {} },
    });
    const period = (from: string, to: string): unknown => gaps.countWorkingDays({ from: day(from), to: day(to) });
    expect(period("2023-01-01", "2025-12-31")).toMatchObject({ kind: "projected", years: [2024, 2024] });
    expect(period("2022-06-01", "2027-06-01")).toMatchObject({ kind: "projected", years: [2022, 2027] });
    expect(period("2025-01-01", "2025-12-31")).toMatchObject({ kind: "known", value: 250 });
    expect(period("2025-12-31", "2026-01-01")).toMatchObject({ kind: "projected", years: [2026, 2026] });
    expect(gaps.addWorkingDays(day("2025-12-30"), 1)).toEqual({ kind: "known", value: "2025-12-31" });
    expect(gaps.addWorkingDays(day("2025-01-02"), -1)).toMatchObject({ kind: "projected", value: "2024-12-31", years: [2024, 2024] });
    expect(gaps.workingDaysBetween(day("2024-12-31"), day("2025-01-02"))).toEqual({ kind: "projected", value: 1, years: [2024, 2024] });
    expect(gaps.workingDaysBetween(day("2025-01-02"), day("2024-12-31"))).toEqual({ kind: "projected", value: -1, years: [2024, 2024] });
    expect(gaps.isDayOff(day("2026-03-07"))).toEqual({ kind: "projected", value: true, years: [2026, 2026] });
    expect(gaps.years).toEqual([2023, 2025]);
  });

  test("projects no year before the rules or after the lunar table", () => {
    const none = createCalendar({ notices: [], policies: { projection: {} } });
    const kinds = [2019, 2020, 2100, 2101].map((year) => none.explainDay(day(`${year}-03-04`)).kind);
    expect(kinds).toEqual(["unknown", "working", "working", "unknown"]);
    expect(none.years).toEqual([]);
    expect(createCalendar({ notices: [], policies: { projection: "none" } }).explainDay(day("2027-03-04")).kind).toBe("unknown");
  });

  test("ends with the lunar table and begins with the rules", () => {
    expect(projected.countWorkingDays(yearPeriod(2101))).toEqual({ kind: "unknown", reason: "no-notice", year: 2101 });
    expect(projected.countWorkingDays({ from: day("2019-12-31"), to: day("2020-12-31") })).toMatchObject({ kind: "unknown", year: 2019 });
    expect(projected.addWorkingDays(day("2100-12-31"), 1)).toMatchObject({ kind: "unknown", year: 2101 });
  });
});

describe("what is doubtful about notices is said, all at once", () => {
  const at = (date: string, kind: NoticeDay["kind"], more: object = {}): NoticeDay => ({
    date: day(date),
    kind,
    name: { vi: "Ngày", en: "Day" },
    source,
    ...more,
  });
  const issuesOf = (...notices: readonly Notice[]): readonly string[] =>
    createCalendar({ notices, policies: { cultureDay: false } })
      .issues.filter(({ code }) => code !== "notice-holiday-missing")
      .map(({ code, path }) => `${code} ${path ?? ""}`);

  test("nothing about the official ones", () => {
    expect(calendar.issues).toEqual([]);
  });

  test.each<[string, readonly Notice[], readonly string[]]>([
    [
      "two notices of one year",
      [
        { year: 2027, days: [] },
        { year: 2027, days: [] },
      ],
      ["notice-repeated /notices/1"],
    ],
    ["a day of another year", [{ year: 2027, days: [at("2028-01-01", "holiday")] }], ["notice-day-outside-year /notices/0/days/0"]],
    [
      "a day that is none",
      [{ year: 2027, days: [at("2027-01-01", "holiday", { date: "2027-02-30" })] }],
      ["notice-day-outside-year /notices/0/days/0"],
    ],
    [
      "a day twice",
      [{ year: 2027, days: [at("2027-01-04", "holiday"), at("2027-01-04", "compensatory")] }],
      ["notice-day-contradicted /notices/0/days/1"],
    ],
    ["a Sunday in lieu", [{ year: 2027, days: [at("2027-01-03", "compensatory")] }], ["notice-day-misplaced /notices/0/days/0"]],
    [
      "a Monday worked in place of another",
      [{ year: 2027, days: [at("2027-01-04", "swapped-working"), at("2027-01-08", "swapped-off")] }],
      ["notice-day-misplaced /notices/0/days/0"],
    ],
    [
      "a day off without the one worked",
      [{ year: 2027, days: [at("2027-01-08", "swapped-off")] }],
      ["swap-without-counterpart /notices/0/days/0"],
    ],
    [
      "a swap that names a day which is none",
      [{ year: 2027, days: [at("2027-01-08", "swapped-off", { counterpart: day("2027-01-16") }), at("2027-01-09", "swapped-working")] }],
      ["swap-without-counterpart /notices/0/days/0", "swap-without-counterpart /notices/0/days/1"],
    ],
    [
      "a Saturday off in place of another day",
      [{ year: 2027, days: [at("2027-01-09", "swapped-off"), at("2027-01-10", "swapped-working")] }],
      ["notice-day-misplaced /notices/0/days/0"],
    ],
    ["a holiday on any day of the week", [{ year: 2027, days: [at("2027-01-02", "holiday"), at("2027-01-04", "holiday")] }], []],
    [
      "more days off than are worked",
      [{ year: 2027, days: [at("2027-01-08", "swapped-off"), at("2027-01-09", "swapped-working"), at("2027-01-11", "swapped-off")] }],
      ["swap-without-counterpart /notices/0/days/2"],
    ],
    [
      "more days worked than are off",
      [{ year: 2027, days: [at("2027-01-09", "swapped-working"), at("2027-01-16", "swapped-working"), at("2027-01-08", "swapped-off")] }],
      ["swap-without-counterpart /notices/0/days/1"],
    ],
    [
      "a swap that names a day of another kind",
      [
        {
          year: 2027,
          days: [
            at("2027-01-08", "swapped-off", { counterpart: day("2027-01-09") }),
            at("2027-01-09", "holiday"),
            at("2027-01-11", "compensatory", { counterpart: day("2027-01-09") }),
          ],
        },
      ],
      ["swap-without-counterpart /notices/0/days/0"],
    ],
    [
      "a swap with a year that has no notice",
      [{ year: 2027, days: [at("2027-12-31", "swapped-off", { counterpart: day("2028-01-08") })] }],
      ["swap-without-counterpart /notices/0/days/0"],
    ],
    [
      "a swap over the new year, which is none",
      [
        { year: 2027, days: [at("2027-12-31", "swapped-off", { counterpart: day("2028-01-08") })] },
        { year: 2028, days: [at("2028-01-08", "swapped-working", { counterpart: day("2027-12-31") })] },
      ],
      [],
    ],
  ])("%s", (_, notices, expected) => {
    expect(issuesOf(...notices)).toEqual(expected);
  });

  test("a holiday of the law that a notice leaves out, and a year that no day can have", () => {
    const { issues } = createCalendar({
      notices: [{ year: 2027, days: [at("2027-01-01", "holiday")] }, ...[0, 10_000, 2027.5].map((year) => ({ year, days: [] }))],
    });
    expect(issues).toHaveLength(6);
    expect(issues.every(({ params }) => params["year"] === "2027")).toBe(true);
    expect(issues.map(({ code, params }) => [code, params["day"]]).slice(0, 2)).toEqual([
      ["notice-holiday-missing", "2027-02-06"],
      ["notice-holiday-missing", "2027-04-16"],
    ]);
    expect(issues[0]?.message.vi).toBe("Thông báo năm 2027 thiếu Tết Âm lịch (mùng 1) (2027-02-06)");
  });
});
