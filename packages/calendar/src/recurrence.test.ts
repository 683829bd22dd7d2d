import { parseIsoDate } from "@kehoach/core";
import { describe, expect, test } from "vitest";
import { formatRecurrenceRule } from "./format-recurrence-rule.ts";
import { listRecurrences } from "./list-recurrences.ts";
import { readRecurrenceRule } from "./read-recurrence-rule.ts";
import { readSchedule } from "./read-schedule.ts";
import { toRecurrenceRule } from "./to-recurrence-rule.ts";

const within = { from: parseIsoDate("2026-01-01"), to: parseIsoDate("2030-12-31") };
const lines = (start: string, rule: string): string => `DTSTART;VALUE=DATE:${start}\r\nRRULE:${rule}`;

describe("toRecurrenceRule()", () => {
  test.each([
    ["10/10 hằng năm", "20261010", "FREQ=YEARLY;UNTIL=20301231;BYMONTH=10;BYMONTHDAY=10"],
    ["ngày 25 hằng tháng", "20260125", "FREQ=YEARLY;UNTIL=20301231;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYMONTHDAY=25"],
    ["ngày 25 tháng 3 hằng quý", "20260325", "FREQ=YEARLY;UNTIL=20301231;BYMONTH=3,6,9,12;BYMONTHDAY=25"],
    ["Định kỳ 02 năm/01 lần, ngày 01/6, từ năm 2027", "20270601", "FREQ=YEARLY;UNTIL=20301231;INTERVAL=2;BYMONTH=6;BYMONTHDAY=1"],
    ["ngày 15/6 và 15/12 hằng năm", "20260615", "FREQ=YEARLY;UNTIL=20301231;BYMONTH=6,12;BYMONTHDAY=15"],
    ["ngày 01/6 hằng năm đến 2028", "20260601", "FREQ=YEARLY;UNTIL=20281231;BYMONTH=6;BYMONTHDAY=1"],
  ])("of %j is a rule that lists the same days", (words, start, rule) => {
    const answer = toRecurrenceRule(readSchedule(words).value, { within });
    const printed = answer.kind === "known" ? formatRecurrenceRule(answer.rule) : answer.reason;
    expect(printed).toBe(lines(start, rule));
    expect(readRecurrenceRule(printed)).toEqual({ value: answer.kind === "known" ? answer.rule : {}, issues: [], rest: [] });
  });

  test.each([
    ["đến năm 2030", "not-recurring"],
    ["Thường xuyên", "not-recurring"],
    ["Hằng năm", "no-day"],
    ["Định kỳ", "no-day"],
    ["Hằng tuần", "no-day"],
    ["ngày 15/6 và 20/12 hằng năm", "no-day"],
    ["tháng 12 hằng năm", "no-day"],
    ["Định kỳ 02 năm/01 lần, ngày 01/6", "no-day"],
    ["Định kỳ 18 tháng/lần, ngày 01/6, từ năm 2027", "no-day"],
    ["ngày 31 hằng tháng", "short-month"],
    ["29/02 hằng năm", "short-month"],
    ["10/10 hằng năm đến 2025", "never"],
  ])("of %j is refused: %s", (words, reason) => {
    expect(toRecurrenceRule(readSchedule(words).value, { within })).toMatchObject({ kind: "refused", reason });
  });

  test.each([
    ["đến năm 2030", "Thời gian này không lặp lại", "This time does not recur"],
    ["Hằng năm", "Văn bản không nêu ngày để lặp", "The words name no day to recur on"],
    [
      "ngày 31 hằng tháng",
      "Có tháng không có ngày này; các chương trình lịch hiểu khác nhau",
      "Some months have no such day, and calendar programs differ on them",
    ],
    ["10/10 hằng năm đến 2025", "Không có lần nào trong khoảng thời gian này", "It never falls into this stretch of time"],
  ])("of %j says why it is refused", (words, vi, en) => {
    expect(toRecurrenceRule(readSchedule(words).value, { within })).toMatchObject({ text: { vi, en } });
  });
});

test.each([
  ["2026-01-01", "2030-12-31", "2027-06-01 2027-12-01 2028-06-01 2028-12-01"],
  ["2027-06-02", "2028-06-01", "2027-12-01 2028-06-01"],
  ["2027-06-01", "2027-06-01", "2027-06-01"],
  ["2020-01-01", "2027-05-31", ""],
  ["2029-01-01", "2030-12-31", ""],
])("listRecurrences() from %s to %s lists %j", (from, to, expected) => {
  const rule = { from: parseIsoDate("2027-06-01"), everyYears: 1, months: [6, 12], day: 1, until: parseIsoDate("2028-12-31") };
  expect(listRecurrences(rule, { from: parseIsoDate(from), to: parseIsoDate(to) }).join(" ")).toBe(expected);
});

describe("readRecurrenceRule()", () => {
  test.each([
    ["20261101", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1", "2026-11-01 2027-11-01 2028-11-01 2029-11-01 2030-11-01"],
    ["20261101", "FREQ=YEARLY;INTERVAL=2;BYMONTHDAY=1;BYMONTH=11", "2026-11-01 2028-11-01 2030-11-01"],
    ["20260630", "FREQ=YEARLY;BYMONTH=12,6;BYMONTHDAY=30;UNTIL=20271231", "2026-06-30 2026-12-30 2027-06-30 2027-12-30"],
    ["20260630", "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=30;COUNT=3", "2026-06-30 2026-12-30 2027-06-30"],
  ])("reads %s %s", (start, rule, days) => {
    const { value, issues } = readRecurrenceRule(lines(start, rule));
    expect(issues).toEqual([]);
    expect(value === undefined ? "" : listRecurrences(value, within).join(" ")).toBe(days);
  });

  test.each([
    ["20261101", "FREQ=MONTHLY;BYMONTH=11;BYMONTHDAY=1", "FREQ=MONTHLY", "refused"],
    ["20261101", "FREQ=YEARLY;BYMONTHDAY=1", "BYMONTHDAY=1", "month-and-day"],
    ["20261101", "FREQ=YEARLY;BYMONTH=11", "BYMONTH=11", "month-and-day"],
    ["20261101", "FREQ=YEARLY", "RRULE:FREQ=YEARLY", "month-and-day"],
    ["20261130", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=-1", "BYMONTHDAY=-1", "refused"],
    ["20261130", "FREQ=YEARLY;BYMONTH=11,2;BYMONTHDAY=30", "BYMONTHDAY=30", "day-lacking"],
    ["20280229", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "BYMONTHDAY=29", "day-lacking"],
    ["20261101", "FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=1", "BYMONTH=13", "part-unreadable"],
    ["20261101", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1;BYDAY=MO", "BYDAY=MO", "refused"],
    ["20261101", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1;WKST=SU", "WKST=SU", "refused"],
    ["20261101", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1;UNTIL=20271101T000000Z", "UNTIL=20271101T000000Z", "no-day"],
    ["20261101", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1;UNTIL=20271101;COUNT=2", "UNTIL;COUNT", "two-ends"],
    ["20261101", "FREQ=YEARLY;INTERVAL=0;BYMONTH=11;BYMONTHDAY=1", "INTERVAL=0", "part-unreadable"],
    ["20261101", "FREQ=YEARLY;BYMONTH=11;BYMONTH=12;BYMONTHDAY=1", "BYMONTH=12", "part-unreadable"],
    // Programs differ on whether the first day counts when it is none of the rule's.
    ["20261102", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1", "DTSTART;VALUE=DATE:20261102", "start-off"],
    ["20261101", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1;COLOR=RED", "COLOR=RED", "part-unreadable"],
    ["20261101", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=0", "BYMONTHDAY=0", "part-unreadable"],
    ["20261101", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1;UNTIL=2027", "UNTIL=2027", "part-unreadable"],
    ["20261301", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1", "DTSTART;VALUE=DATE:20261301", "part-unreadable"],
  ])("refuses %s %s for %s: %s", (start, rule, part, why) => {
    const { value, issues } = readRecurrenceRule(lines(start, rule));
    expect(value).toBeUndefined();
    expect(issues.map(({ code, params }) => [code, params["part"]])).toContainEqual([`recurrence-${why}`, part]);
  });

  test.each([
    ["BYMONTHDAY=-1 once, although it stands alone too", "FREQ=YEARLY;BYMONTHDAY=-1", ["BYMONTHDAY=-1"]],
    ["all of what it refuses", "FREQ=DAILY;BYDAY=MO;BYMONTH=13;BYMONTHDAY=1", ["BYDAY=MO", "FREQ=DAILY", "BYMONTH=13"]],
    ["a rule without a frequency", "BYMONTH=11;BYMONTHDAY=1", ["FREQ="]],
    ["a part that is none", "FREQ=YEARLY;;BYMONTH=11;BYMONTHDAY=1", [""]],
    ["a part with two values", "FREQ=YEARLY;BYMONTH=11=12;BYMONTH=11;BYMONTHDAY=1", ["BYMONTH=11=12"]],
    ["an interval of five digits", "FREQ=YEARLY;INTERVAL=10000;BYMONTH=11;BYMONTHDAY=1", ["INTERVAL=10000"]],
    ["months that end with a comma", "FREQ=YEARLY;BYMONTH=11,;BYMONTHDAY=1", ["BYMONTH=11,"]],
    ["month 0", "FREQ=YEARLY;BYMONTH=0,11;BYMONTHDAY=1", ["BYMONTH=0,11"]],
    ["two days of the month", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1,15", ["BYMONTHDAY=1,15"]],
    ["day 0", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=0", ["BYMONTHDAY=0"]],
    ["an end that is no day", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1;UNTIL=20270230", ["UNTIL=20270230"]],
    ...["INTERVAL=02", "INTERVAL=2X", "INTERVAL=X2", "COUNT=10000", "COUNT=X3", "COUNT=3X", "UNTIL=202711011", "UNTIL=X20271101"].map(
      (part): [string, string, string[]] => [part, `FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1;${part}`, [part]],
    ),
    ...["BYMONTH=X11", "BYMONTH=11X"].map((part): [string, string, string[]] => [part, `FREQ=YEARLY;${part};BYMONTHDAY=1`, [part]]),
    ...["BYMONTHDAY=X1", "BYMONTHDAY=1X"].map((part): [string, string, string[]] => [part, `FREQ=YEARLY;BYMONTH=11;${part}`, [part]]),
    ["no times at all", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1;COUNT=0", ["COUNT=0"]],
  ])("names %s", (_, rule, parts) => {
    const { value, issues, rest } = readRecurrenceRule(lines("20261101", rule));
    expect(value).toBeUndefined();
    expect(issues.map(({ params }) => params["part"])).toEqual(parts);
    expect(rest).toEqual([{ start: 0, end: lines("20261101", rule).length }]);
  });

  test.each([
    ["small letters and blanks", " dtstart;value=date:20261101 \n rrule:freq=yearly;bymonth=11;bymonthday=1 \n\n"],
    ["the rule first", "RRULE:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1\nDTSTART;VALUE=DATE:20261101"],
    ["a month written twice", lines("20261101", "FREQ=YEARLY;BYMONTH=11,11;BYMONTHDAY=01")],
    ["every year said", lines("20261101", "FREQ=YEARLY;INTERVAL=1;BYMONTH=11;BYMONTHDAY=1")],
  ])("takes %s", (_, text) => {
    expect(readRecurrenceRule(text)).toEqual({ value: { from: "2026-11-01", everyYears: 1, months: [11], day: 1 }, issues: [], rest: [] });
  });

  test("puts months in order, and refuses a first day with more digits or behind other words", () => {
    const rule = "FREQ=YEARLY;INTERVAL=12;BYMONTH=12,11;BYMONTHDAY=1";
    expect(readRecurrenceRule(lines("20261101", rule)).value).toMatchObject({ everyYears: 12, months: [11, 12] });
    expect(readRecurrenceRule(lines("202611011", rule)).issues.map(({ params }) => params["part"])).toEqual([
      "DTSTART;VALUE=DATE:202611011",
    ]);
    for (const text of [`X-${lines("20261101", rule)}`, lines("20261101", rule).replace("RRULE", "X-RRULE")])
      expect(readRecurrenceRule(text).issues.map(({ code }) => code)).toEqual(["recurrence-unreadable"]);
  });

  test.each([
    ["FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1;COUNT=12", "2037-11-01"],
    ["FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1;COUNT=1", "2026-11-01"],
    ["FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1;COUNT=5", "2030-11-01"],
    ["FREQ=YEARLY;INTERVAL=3;BYMONTH=5,11;BYMONTHDAY=1;COUNT=4", "2032-05-01"],
    // More times than there are years: no last one.
    ["FREQ=YEARLY;INTERVAL=9;BYMONTH=11;BYMONTHDAY=1;COUNT=9999", undefined],
  ])("turns the number of times of %s into the last day %s", (rule, until) => {
    expect(readRecurrenceRule(lines("20261101", rule)).value?.until).toBe(until);
  });

  test("shows the beginning of what is long, and takes no text of more than a thousand characters", () => {
    const rule = lines("20261101", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1");
    const long = `X-NOTE:${"x".repeat(100)}`;
    expect(readRecurrenceRule(`${rule}\n${long}`).issues.map(({ params }) => params["part"])).toEqual([long.slice(0, 60)]);
    const padded = (length: number): string => `${rule}\n`.padEnd(length, " ");
    expect(readRecurrenceRule(padded(1000)).issues).toEqual([]);
    expect(readRecurrenceRule(padded(1001)).issues.map(({ code, params }) => [code, params["text"]?.length])).toEqual([
      ["recurrence-unreadable", 60],
    ]);
  });

  test("refuses times of day, other lines and what is no rule", () => {
    const rule = "RRULE:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1";
    expect(readRecurrenceRule(`DTSTART:20261101T090000\n${rule}`).issues.map(({ code, params }) => [code, params["part"]])).toEqual([
      ["recurrence-no-day", "DTSTART:20261101T090000"],
    ]);
    expect(readRecurrenceRule(`${lines("20261101", rule.slice(6))}\nEXDATE;VALUE=DATE:20271101`).issues[0]?.params["part"]).toContain(
      "EXDATE",
    );
    for (const text of ["", "hằng năm", rule])
      expect(readRecurrenceRule(text).issues.map(({ code }) => code)).toEqual(["recurrence-unreadable"]);
  });
});
