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
    ["Định kỳ 02 năm/01 lần, ngày 01/6", "no-day"],
    ["ngày 31 hằng tháng", "short-month"],
    ["29/02 hằng năm", "short-month"],
    ["10/10 hằng năm đến 2025", "never"],
  ])("of %j is refused: %s", (words, reason) => {
    expect(toRecurrenceRule(readSchedule(words).value, { within })).toMatchObject({ kind: "refused", reason });
  });
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
