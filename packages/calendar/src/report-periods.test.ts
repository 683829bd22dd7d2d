import { formatSteps, parseIsoDate } from "@kehoach/core";
import { describe, expect, test } from "vitest";
import { addPeriods } from "./add-periods.ts";
import { createCalendar } from "./create-calendar.ts";
import { officialNotices } from "./official-notices.ts";
import { formatPeriod } from "./format-period.ts";
import { listSubPeriods } from "./list-sub-periods.ts";
import { parsePeriod, readPeriod } from "./read-period.ts";
import { reportPeriodOf } from "./report-period-of.ts";
import type { ReportPeriod } from "./report-period.ts";
import { reportWindowOf } from "./report-window-of.ts";
import { type Regime, reportingRegimes } from "./reporting-regimes.ts";

const { calendar: byCalendar, nd09 } = reportingRegimes;
const calendar = createCalendar({ notices: officialNotices });
const day = parseIsoDate;
const id = (period: ReportPeriod): string => formatPeriod(period, { style: "id" });

describe("readPeriod()", () => {
  test.each([
    ["2026", "2026"],
    ["Năm 2026", "2026"],
    ["Q1/2026", "2026-Q1"],
    ["2026-Q1", "2026-Q1"],
    ["Quý IV/2023", "2023-Q4"],
    ["quý 4 năm 2023", "2023-Q4"],
    ["6 tháng đầu năm 2026", "2026-H1"],
    ["sáu tháng cuối năm 2026", "2026-H2"],
    ["H2/2026", "2026-H2"],
    ["03/2026", "2026-03"],
    ["Tháng 3/2026", "2026-03"],
    ["T12/2026", "2026-12"],
    ["tháng 3 năm 2026", "2026-03"],
    ["2026-03", "2026-03"],
    ["Tuần 5/2026", "2026-W05"],
    ["W05/2026", "2026-W05"],
    ["2026-W53", "2026-W53"],
    ["Giai đoạn 2026 - 2030", "2026-2030"],
    ["2026-2030", "2026-2030"],
  ])("reads %j as %s", (text, expected) => {
    expect(id(parsePeriod(text))).toBe(expected);
  });

  test.each(["", "Q5/2026", "quý V/2026", "13/2026", "2027-W53", "2026-2029", "H3/2026", "hằng năm", "0000", "x".repeat(1000)])(
    "gives no value for %j",
    (text) => {
      expect(readPeriod(text).issues.map(({ code }) => code)).toEqual(["period-unreadable"]);
      expect(() => parsePeriod(text)).toThrow(SyntaxError);
    },
  );
});

test.each([
  ["2026-2030", "Giai đoạn 2026 - 2030", "2026–2030"],
  ["2026", "Năm 2026", "2026"],
  ["2026-H1", "6 tháng đầu năm 2026", "Half 1 of 2026"],
  ["2026-Q4", "Quý IV/2026", "Quarter 4 of 2026"],
  ["2026-01", "Tháng 01/2026", "01/2026"],
  ["2026-03", "Tháng 3/2026", "03/2026"],
  ["2026-W05", "Tuần 05/2026", "Week 5 of 2026"],
])("formatPeriod() prints %s", (text, vi, en) => {
  const period = parsePeriod(text);
  expect([id(period), formatPeriod(period), formatPeriod(period, { language: "en" })]).toEqual([text, vi, en]);
  expect(parsePeriod(vi)).toEqual(period);
});

test.each([
  ["2026-Q4", 1, "2027-Q1"],
  ["2026-Q1", -1, "2025-Q4"],
  ["2026-H2", 3, "2028-H1"],
  ["2026-01", -13, "2024-12"],
  ["2026", 4, "2030"],
  ["2026-2030", 1, "2031-2035"],
  ["2026-W53", 1, "2027-W01"],
  ["2026-W01", -1, "2025-W52"],
  ["2020-W53", 53, "2022-W01"],
])("addPeriods(%s, %i) is %s", (from, count, to) => {
  expect(id(addPeriods(parsePeriod(from), count))).toBe(to);
});

test("periods and numbers that are none are refused", () => {
  for (const wrong of [0, 5, 1.5, Number.NaN])
    expect(() => formatPeriod({ kind: "quarter", year: 2026, number: wrong })).toThrow(RangeError);
  for (const count of [0.5, 1e9, Number.POSITIVE_INFINITY]) expect(() => addPeriods(parsePeriod("2026"), count)).toThrow(RangeError);
  expect(() => addPeriods(parsePeriod("9998"), 1)).toThrow(RangeError);
  expect(() => addPeriods(parsePeriod("2026-W01"), -600_000)).toThrow(RangeError);
});

test.each([
  ["2026", "quarter", "2026-Q1 2026-Q2 2026-Q3 2026-Q4"],
  ["2026-H2", "quarter", "2026-Q3 2026-Q4"],
  ["2026-Q2", "month", "2026-04 2026-05 2026-06"],
  ["2026-2030", "year", "2026 2027 2028 2029 2030"],
  ["2026-2030", "half-year", "2026-H1 2026-H2 2027-H1 2027-H2 2028-H1 2028-H2 2029-H1 2029-H2 2030-H1 2030-H2"],
  ["2026-Q1", "quarter", ""],
  ["2026-03", "week", ""],
  ["2026-W05", "month", ""],
] as const)("listSubPeriods(%s, %s) is %j", (text, kind, expected) => {
  expect(listSubPeriods(parsePeriod(text), kind).map(id).join(" ")).toBe(expected);
});

describe("reportWindowOf()", () => {
  test.each([
    ["2026", "2025-12-15", "2026-12-14", "2026-12-25"],
    ["2026-H1", "2025-12-15", "2026-06-14", "2026-06-25"],
    ["2026-H2", "2026-06-15", "2026-12-14", "2026-12-25"],
    ["2026-Q1", "2025-12-15", "2026-03-14", "2026-03-25"],
    ["2026-Q2", "2026-03-15", "2026-06-14", "2026-06-25"],
    ["2026-Q3", "2026-06-15", "2026-09-14", "2026-09-25"],
    ["2026-Q4", "2026-09-15", "2026-12-14", "2026-12-25"],
    ["2026-01", "2025-12-15", "2026-01-14", "2026-01-25"],
    ["2028-03", "2028-02-15", "2028-03-14", "2028-03-25"],
  ])("of Nghị định 09/2019 counts %s from %s to %s, to be sent by %s", (text, from, to, sendBy) => {
    expect(reportWindowOf(parsePeriod(text), { regime: nd09 })).toMatchObject({ kind: "known", from, to, cutOff: to, sendBy });
  });

  test.each([
    ["2026-2030", "2026-01-01", "2030-12-31"],
    ["2026-Q1", "2026-01-01", "2026-03-31"],
    ["2028-02", "2028-02-01", "2028-02-29"],
    ["2026-W01", "2025-12-29", "2026-01-04"],
    ["2026-W53", "2026-12-28", "2027-01-03"],
  ])("of the calendar counts %s from %s to %s and names no day to send", (text, from, to) => {
    const window = reportWindowOf(parsePeriod(text), { regime: byCalendar });
    expect(window).toMatchObject({ kind: "known", from, to, cutOff: to });
    expect(window).not.toHaveProperty("sendBy");
  });

  test("keeps a day to send that is a day off, unless the office rolls it", () => {
    const options = { regime: nd09, calendar };
    const period = parsePeriod("2026-01");
    // 25 January 2026 is a Sunday.
    expect(reportWindowOf(period, options)).toMatchObject({ sendBy: "2026-01-25", gap: 7 });
    expect(reportWindowOf(period, { ...options, fixedDay: "next-working-day" })).toMatchObject({ sendBy: "2026-01-26", gap: 8 });
    const rolled = reportWindowOf(period, { ...options, fixedDay: "previous-working-day" });
    expect(rolled).toMatchObject({ sendBy: "2026-01-23" });
    expect(rolled.steps.map(({ rule }) => rule)).toEqual(["report-window", "send-by", "previous-working-day"]);
    expect(reportWindowOf(parsePeriod("2030-01"), { ...options, fixedDay: "next-working-day" })).toMatchObject({
      reason: "no-notice",
      year: 2030,
    });
  });

  test.each([
    ["2026-03", "Tháng 3/2026", "15/02/2026 - 14/03/2026", "Điều 12 khoản 1", "2026-03-25"],
    ["2026-Q1", "Quý I/2026", "15/12/2025 - 14/03/2026", "Điều 12 khoản 2", "2026-03-25"],
    ["2026-H1", "6 tháng đầu năm 2026", "15/12/2025 - 14/06/2026", "Điều 12 khoản 3", "2026-06-25"],
    ["2026", "Năm 2026", "15/12/2025 - 14/12/2026", "Điều 12 khoản 4", "2026-12-25"],
  ])("tells how it comes about for %s, each rule with its article, in both languages", (text, name, days, article, sendBy) => {
    const { steps } = reportWindowOf(parsePeriod(text), { regime: nd09 });
    const decree = "Nghị định 09/2019/NĐ-CP";
    expect(formatSteps(steps, "vi").split("\n")).toEqual([
      `1. Thời gian chốt số liệu của kỳ (kỳ: ${name}; chế độ: ${decree}) → ${days} [${article}, ${decree} [B]]`,
      `2. Thời hạn gửi báo cáo (áp dụng cho: bộ, cơ quan ngang bộ, UBND cấp tỉnh) → ${sendBy} [Điều 13 khoản 1, ${decree} [B]]`,
    ]);
    expect(formatSteps(steps, "en").split("\n")).toEqual([
      `1. The days counted into the period (period: ${name}; regime: ${decree}) → ${days} [${article}, ${decree} [B]]`,
      `2. Last day to send the report (binds: bộ, cơ quan ngang bộ, UBND cấp tỉnh) → ${sendBy} [Điều 13 khoản 1, ${decree} [B]]`,
    ]);
  });

  test("of the calendar names no law", () => {
    const { steps } = reportWindowOf(parsePeriod("2026-Q1"), { regime: byCalendar });
    expect(formatSteps(steps, "vi")).toBe("1. Thời gian chốt số liệu của kỳ (kỳ: Quý I/2026; chế độ: Theo lịch) → 01/01/2026 - 31/03/2026");
  });

  test("knows no window for weeks, and none before the decree was in force", () => {
    expect(reportWindowOf(parsePeriod("2026-W05"), { regime: nd09 })).toEqual({ kind: "unknown", reason: "no-window", steps: [] });
    expect(reportWindowOf(parsePeriod("2026-2030"), { regime: nd09 })).toMatchObject({ reason: "no-window" });
    expect(reportWindowOf(parsePeriod("2018"), { regime: nd09 })).toMatchObject({ reason: "not-in-force" });
    expect(reportWindowOf(parsePeriod("2019-Q1"), { regime: nd09 })).toMatchObject({ kind: "known", to: "2019-03-14" });
  });

  test("takes a regime of the caller's, with versions and the gap it wants", () => {
    const source = { instrument: "Quyết định thử", grade: "U" } as const;
    const rule = (toDay: number, sendDay: number): Regime["versions"][number]["windows"] => ({
      month: {
        kind: "days",
        from: { day: 1, months: 0 },
        to: { day: toDay, months: 0 },
        sendBy: { day: sendDay, months: 0, who: { vi: "sở", en: "departments" }, source },
      },
    });
    const own: Regime = {
      id: "own",
      name: { vi: "Tỉnh", en: "Province" },
      versions: [
        { validTo: day("2026-06-30"), windows: rule(20, 21), leastGap: 1 },
        { validFrom: day("2026-07-01"), windows: rule(31, 31), leastGap: 1 },
      ],
    };
    // 21 February 2026 is the Saturday after the Friday of the cut-off.
    expect(reportWindowOf(parsePeriod("2026-02"), { regime: own, calendar })).toMatchObject({
      sendBy: "2026-02-21",
      gap: 0,
      gapTooShort: true,
    });
    expect(reportWindowOf(parsePeriod("2026-04"), { regime: own, calendar })).toMatchObject({ to: "2026-04-20", gap: 1 });
    expect(reportWindowOf(parsePeriod("2026-09"), { regime: own })).toMatchObject({ to: "2026-09-30", sendBy: "2026-09-30" });
  });
});

test.each([
  ["2025-12-14", "year", "2025"],
  ["2025-12-15", "year", "2026"],
  ["2026-12-31", "year", "2027"],
  ["2026-03-15", "quarter", "2026-Q2"],
  ["2026-01-14", "month", "2026-01"],
  ["2026-01-15", "month", "2026-02"],
  ["2026-06-15", "half-year", "2026-H2"],
] as const)("Nghị định 09/2019 counts %s into the %s %s", (date, kind, expected) => {
  expect(id(reportPeriodOf(day(date), { kind, regime: nd09 })!)).toBe(expected);
});

test.each([
  ["2026-12-31", "week", "2026-W53"],
  ["2027-01-03", "week", "2026-W53"],
  ["2027-01-04", "week", "2027-W01"],
  ["2025-12-29", "week", "2026-W01"],
  ["2029-07-01", "five-year", "2026-2030"],
  ["2025-12-31", "five-year", "2021-2025"],
  ["2026-12-31", "month", "2026-12"],
] as const)("the calendar counts %s into the %s %s", (date, kind, expected) => {
  expect(id(reportPeriodOf(day(date), { kind, regime: byCalendar })!)).toBe(expected);
});

test.each([
  ["0002", "0002-01-01", "0002-12-31"],
  ["9998", "9998-01-01", "9998-12-31"],
  ["9998-12", "9998-12-01", "9998-12-31"],
  ["9998-W53", "9998-12-28", "9999-01-03"],
  ["9994-9998", "9994-01-01", "9998-12-31"],
])("periods are read up to the last that has days on either side: %s", (text, from, to) => {
  expect(reportWindowOf(parsePeriod(text), { regime: byCalendar })).toMatchObject({ from, to });
});

test.each(["0001", "9999", "9999-01", "9999-W01", "9997-W53", "9995-9999"])(
  "there is no period %s, whose days could not be told",
  (text) => {
    expect(readPeriod(text).value).toBeUndefined();
  },
);

test("reportPeriodOf() has no period where the regime has none, at the ends of days too", () => {
  expect(reportPeriodOf(day("2026-05-05"), { kind: "week", regime: nd09 })).toBeUndefined();
  expect(reportPeriodOf(day("2018-05-05"), { kind: "year", regime: nd09 })).toBeUndefined();
  for (const date of ["0001-01-01", "9999-12-31"])
    for (const kind of ["five-year", "year", "half-year", "quarter", "month", "week"] as const)
      expect(reportPeriodOf(day(date), { kind, regime: byCalendar })).toBeUndefined();
});
