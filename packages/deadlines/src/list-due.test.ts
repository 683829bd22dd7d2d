import { createCalendar, officialNotices } from "@kehoach/calendar";
import { loadPlan } from "@kehoach/catalogue";
import { parseIsoDate } from "@kehoach/core";
import { definePlan, type PlanInput } from "@kehoach/plan";
import { describe, expect, test } from "vitest";
import { describeDueDay } from "./describe-due.ts";
import { printICalendar } from "./icalendar.ts";
import { type DueState, listDue } from "./list-due.ts";

const day = parseIsoDate;
const calendar = createCalendar({ notices: officialNotices });
const planOf = (more: Partial<PlanInput>): ReturnType<typeof definePlan> =>
  definePlan({ id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2026 - 2028", ...more });
const reporting = planOf({ duties: [{ who: "UBND cấp xã", report: "Sở KH&CN", when: "ngày 01 tháng 11 hằng năm" }] });

describe("listDue()", () => {
  test("of Đồng Nai names 1 November 2026, a Sunday, kept as it is and not known to be done", async () => {
    const plan = await loadPlan("dong-nai-2026");
    if (plan === undefined) throw new Error("it is in the catalogue");
    const reports = listDue(plan, { asOf: day("2026-11-22"), calendar }).due.filter((due) => due.report);
    expect(reports.slice(0, 2).map(({ nominal, on, weekday, state, day: status }) => [nominal, on, weekday, state, status?.kind])).toEqual([
      ["2026-11-01", "2026-11-01", 7, "unknown", "weekend"],
      ["2026-11-01", "2026-11-01", 7, "unknown", "weekend"],
    ]);
    expect(reports[2]).toMatchObject({ nominal: "2027-11-01", state: "upcoming" });
  });

  test.each([
    ["2026-10-31", "upcoming"],
    ["2026-11-01", "upcoming"],
    ["2026-11-02", "unknown"],
  ] as const)("on %s the report of 1 November 2026 is %s without an event", (asOf, state) => {
    expect(listDue(reporting, { asOf: day(asOf) }).due[0]?.state).toBe<DueState>(state);
  });

  test.each([
    ["2026-10-30", "done-on-time"],
    ["2026-11-01", "done-on-time"],
    ["2026-11-02", "done-late"],
  ] as const)("with an event on %s it is %s", (doneOn, state) => {
    const [first] = listDue(reporting, { asOf: day("2027-01-01") }).due;
    const events = [{ due: first?.id ?? "", doneOn: day(doneOn) }];
    expect(listDue(reporting, { asOf: day("2027-01-01"), events }).due[0]?.state).toBe<DueState>(state);
  });

  test("moves a fixed day only by the choice of the office, and says so", () => {
    const rolled = listDue(reporting, { asOf: day("2026-11-22"), calendar, fixedDay: "next-working-day" }).due[0];
    expect(rolled).toMatchObject({ nominal: "2026-11-01", on: "2026-11-02" });
    expect(rolled?.steps.map((step) => step.rule)).toEqual(["nominal-day", "next-working-day"]);
    expect(rolled === undefined ? "" : describeDueDay(rolled, "en")).toBe("01/11/2026 (Sunday) → 02/11/2026");
    expect(listDue(reporting, { asOf: day("2026-11-22"), calendar, fixedDay: "previous-working-day" }).due[0]?.on).toBe("2026-10-30");
    // 2027 has no official calendar yet: nothing is moved by guess.
    expect(listDue(reporting, { asOf: day("2026-11-22"), calendar, fixedDay: "next-working-day" }).due[1]?.on).toBe("2027-11-01");
  });

  test("lists ends of tasks and days of targets, and what has no day, with the reason", () => {
    const { due, undated } = listDue(
      planOf({
        targets: [
          { id: "a", title: "Mục tiêu", level: "100%", when: "đến năm 2027" },
          { id: "b", title: "Hằng năm", level: "100%", when: "Hằng năm" },
        ],
        tasks: [
          { id: "1", title: "Mở lớp", when: "2026 - 2027" },
          { id: "2", title: "Truyền thông", when: "Thường xuyên" },
          { id: "3", title: "Hướng dẫn", when: "100 ngày kể từ ngày ban hành" },
          { id: "4", title: "Xa", when: "2035" },
          { id: "5", title: "Không nêu" },
        ],
        duties: [{ who: "Sở Nội vụ", report: "UBND tỉnh", when: "ngày 25 hằng tháng" }],
      }),
      { asOf: day("2026-11-22"), within: { from: day("2027-10-01"), to: day("2027-12-31") } },
    );
    expect(due.map((item) => `${item.on} ${item.source.kind} ${item.source.id}`)).toEqual([
      "2027-10-25 duty duty-1",
      "2027-11-25 duty duty-1",
      "2027-12-25 duty duty-1",
      "2027-12-31 task 1",
      "2027-12-31 target a",
    ]);
    expect(undated.map((item) => [item.source.id, item.reason])).toEqual([
      ["2", "continuous"],
      ["3", "event-not-known"],
      ["5", "not-stated"],
      ["b", "no-day"],
    ]);
  });
});

describe("printICalendar()", () => {
  const { due } = listDue(
    planOf({
      duties: [{ who: "Sở Nội vụ, UBND cấp xã", what: "Báo cáo; kết quả,\nnăm", report: "UBND tỉnh", when: "ngày 01 tháng 11 hằng năm" }],
    }),
    { asOf: day("2026-11-22") },
  );
  const text = printICalendar(due, { name: "Kế hoạch thử", planId: "x", asOf: day("2026-11-22") });

  test("writes one whole-day event each, on the day itself in every time zone", () => {
    expect(text.match(/^DTSTART;VALUE=DATE:\d{8}\r$/gmu)?.map((line) => line.slice(19, 27))).toEqual(["20261101", "20271101", "20281101"]);
    expect(text.match(/^DTEND;VALUE=DATE:\d{8}\r$/gmu)?.[0]?.slice(17, 25)).toBe("20261102");
    expect(text.match(/^DTSTAMP:.*$/gmu)?.map((line) => line.trim())).toEqual(Array.from({ length: 3 }, () => "DTSTAMP:20261122T000000Z"));
  });

  test("escapes text, folds lines at 75 octets, keeps its ids", () => {
    expect(text.replaceAll("\r\n ", "")).toContain(String.raw`SUMMARY:Báo cáo: Báo cáo\; kết quả\,\nnăm`);
    for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(printICalendar(due, { name: "Kế hoạch thử", planId: "x", asOf: day("2026-11-22") })).toBe(text);
  });
});
