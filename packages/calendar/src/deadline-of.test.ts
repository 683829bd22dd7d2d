import { formatSteps, type IsoDate, parseIsoDate } from "@kehoach/core";
import { describe, expect, test } from "vitest";
import { createCalendar } from "./create-calendar.ts";
import { officialNotices } from "./official-notices.ts";
import { deadlineOf, type DeadlineOfOptions } from "./deadline-of.ts";
import { listOccurrences } from "./list-occurrences.ts";
import { readSchedule } from "./read-schedule.ts";

const day = parseIsoDate;
const calendar = createCalendar({ notices: officialNotices });
const events = { issuedOn: day("2026-01-05"), inForceOn: day("2026-02-01"), named: { "được giao kinh phí": day("2026-03-02") } };

const occurrences = (words: string, from = "2026-01-01", to = "2030-12-31"): string => {
  const found = listOccurrences(readSchedule(words).value, { within: { from: day(from), to: day(to) }, calendar, events });
  return found.kind === "unknown"
    ? found.reason
    : found.occurrences.map((each) => (each.from === each.to ? each.to : `${each.from}…${each.to}`)).join(" ");
};

describe("listOccurrences()", () => {
  test.each([
    ["2026-2030", "2026-01-01…2030-12-31"],
    ["Năm 2022", ""],
    ["đến năm 2030", "2030-12-31"],
    ["Tháng 10/2027", "2027-10-01…2027-10-31"],
    ["10/10 hằng năm", "2026-10-10 2027-10-10 2028-10-10 2029-10-10 2030-10-10"],
    ["(ngày 01 tháng 11 của năm)", "2026-11-01 2027-11-01 2028-11-01 2029-11-01 2030-11-01"],
    ["trước ngày 01/3 hằng năm", "2026-02-28 2027-02-28 2028-02-29 2029-02-28 2030-02-28"],
    ["ngày 15/6 và 15/12 hằng năm đến 2027", "2026-06-15 2026-12-15 2027-06-15 2027-12-15"],
    [
      "ngày 10 và 25 hằng tháng đến 2026",
      Array.from({ length: 12 }, (_, at) => `${at + 1}`.padStart(2, "0"))
        .map((month) => `2026-${month}-10 2026-${month}-25`)
        .join(" "),
    ],
    ["tháng 02 hằng năm", "2026-02-01…2026-02-28 2027-02-01…2027-02-28 2028-02-01…2028-02-29 2029-02-01…2029-02-28 2030-02-01…2030-02-28"],
    ["Quý I và quý IV hằng năm đến 2026", "2026-01-01…2026-03-31 2026-10-01…2026-12-31"],
    ["trước ngày 20 tháng cuối quý đến 2026", "2026-03-19 2026-06-19 2026-09-19 2026-12-19"],
    ["Hằng năm", "2026-01-01…2026-12-31 2027-01-01…2027-12-31 2028-01-01…2028-12-31 2029-01-01…2029-12-31 2030-01-01…2030-12-31"],
    ["Định kỳ hằng năm từ 2028 - 2029", "2028-01-01…2028-12-31 2029-01-01…2029-12-31"],
    ["Định kỳ 02 năm/01 lần", "no-cycle-start"],
    ["Định kỳ 02 năm/01 lần từ năm 2027 - 2030", "2027-01-01…2027-12-31 2029-01-01…2029-12-31"],
    ["Định kỳ", "no-frequency"],
    ["Hằng tuần", "no-day"],
    ["ngày 25 hằng quý", "no-day"],
    ["Thường xuyên liên tục bắt đầu từ năm 2022", "continuous"],
    ["Từ ngày ban hành trở đi", "continuous"],
    ["Định kỳ hằng năm, hoặc giai đoạn 03 năm", "either"],
    ["Theo chỉ đạo", "not-stated"],
    ["100 ngày kể từ ngày ban hành", "2026-04-15"],
    ["30 ngày làm việc kể từ ngày có hiệu lực", "2026-03-20"],
    ["03 tháng kể từ khi được giao kinh phí", "2026-06-02"],
    ["03 tháng kể từ khi hoàn thành", "event-not-known"],
    // No official calendar is missing for it: it ends after the year 9999.
    ["9000 năm kể từ ngày ban hành", "no-day"],
  ])("of %j are %j", (words, expected) => {
    expect(occurrences(words)).toBe(expected);
  });

  test.each([
    ["đến năm 2030", "2030-12-31…2030-12-31 year"],
    ["quý IV/2026", "2026-10-01…2026-12-31 quarter"],
    ["ngày 25 tháng 6 năm 2026", "2026-06-25…2026-06-25 day"],
    ["10/10 hằng năm đến 2026", "2026-10-10…2026-10-10 day"],
    ["Hằng năm đến 2026", "2026-01-01…2026-12-31 year"],
    ["6 tháng/lần đến 2026", "2026-01-01…2026-06-30 half-year, 2026-07-01…2026-12-31 half-year"],
    ["4 tháng/lần đến 2026", "2026-01-01…2026-04-30 month, 2026-05-01…2026-08-31 month, 2026-09-01…2026-12-31 month"],
    ["ngày 25 tháng 3, 6 tháng/lần đến 2026", "2026-03-25…2026-03-25 day, 2026-09-25…2026-09-25 day"],
    ["5 tháng/lần từ năm 2030", "2030-01-01…2030-05-31 month, 2030-06-01…2030-10-31 month, 2030-11-01…2031-03-31 month"],
    ["Định kỳ 03 năm/01 lần từ năm 2027", "2027-01-01…2027-12-31 year, 2030-01-01…2030-12-31 year"],
    ["Định kỳ 02 năm/01 lần, ngày 01/6, từ năm 2027", "2027-06-01…2027-06-01 day, 2029-06-01…2029-06-01 day"],
    ["100 ngày kể từ ngày ban hành", "2026-04-15…2026-04-15 day"],
  ])("of %j are as fine as it states them: %s", (words, expected) => {
    const found = listOccurrences(readSchedule(words).value, {
      within: { from: day("2026-01-01"), to: day("2030-12-31") },
      calendar,
      events,
    });
    const told = found.kind === "unknown" ? [] : found.occurrences.map(({ from, to, precision }) => `${from}…${to} ${precision}`);
    expect(told.join(", ")).toBe(expected);
  });

  test("take no event from what every object has", () => {
    const within = { from: day("2026-01-01"), to: day("2030-12-31") };
    const after = { kind: "after", anchor: "named", anchorWords: "constructor", count: 5, unit: "day", words: "" } as const;
    const unnamed = { kind: "after", anchor: "named", count: 5, unit: "day", words: "" } as const;
    for (const schedule of [after, unnamed]) {
      expect(listOccurrences(schedule, { within, calendar, events: { named: {} } })).toEqual({
        kind: "unknown",
        reason: "event-not-known",
      });
      expect(listOccurrences(schedule, { within, calendar })).toEqual({ kind: "unknown", reason: "event-not-known" });
    }
  });

  test("of each quarter until 2030 end with it, and begin with the stretch asked for", () => {
    expect(occurrences("cập nhật hằng quý đến 2030", "2030-05-01", "2035-12-31")).toBe(
      "2030-04-01…2030-06-30 2030-07-01…2030-09-30 2030-10-01…2030-12-31",
    );
    expect(occurrences("mỗi quý một lần", "2026-02-01", "2026-06-30")).toBe("2026-01-01…2026-03-31 2026-04-01…2026-06-30");
    expect(occurrences("ngày 25 hằng tháng", "2026-02-26", "2026-05-25")).toBe("2026-03-25 2026-04-25 2026-05-25");
  });

  test("of a stretch that ends before it begins are none, and of the last years end", () => {
    expect(occurrences("Hằng năm", "2030-12-31", "2026-01-01")).toBe("");
    expect(occurrences("10/10 hằng năm", "9998-01-01", "9999-12-31")).toBe("9998-10-10 9999-10-10");
    expect(occurrences("Hằng năm", "0001-01-01", "0002-12-31")).toBe("0001-01-01…0001-12-31 0002-01-01…0002-12-31");
    expect(occurrences("Hằng năm", "9998-01-01", "9999-12-31")).toBe("9998-01-01…9998-12-31 9999-01-01…9999-12-31");
  });

  test("of terms need a calendar of the year", () => {
    const { value } = readSchedule("01 năm kể từ ngày ban hành");
    const within = { from: day("2026-01-01"), to: day("2030-12-31") };
    expect(listOccurrences(value, { within, events })).toMatchObject({ reason: "no-calendar" });
    expect(listOccurrences(value, { within, events: { issuedOn: day("2026-05-05") }, calendar })).toMatchObject({ reason: "no-notice" });
  });
});

const deadline = (words: string, options: DeadlineOfOptions = {}): IsoDate | string => {
  const found = deadlineOf(readSchedule(words).value, options);
  return found.kind === "unknown" ? found.reason : found.on;
};

describe("deadlineOf()", () => {
  test.each<[string, DeadlineOfOptions, string]>([
    ["đến năm 2030", {}, "2030-12-31"],
    ["quý IV/2023", {}, "2023-12-31"],
    ["trước ngày 15/12/2026", {}, "2026-12-14"],
    ["Hằng năm", {}, "recurs"],
    ["Hằng năm", { asOf: day("2026-11-22") }, "2026-12-31"],
    ["ngày 01 tháng 11 hằng năm", { asOf: day("2026-11-22") }, "2027-11-01"],
    ["ngày 01 tháng 11 hằng năm", { asOf: day("2026-11-01") }, "2026-11-01"],
    ["Định kỳ", { asOf: day("2026-11-22") }, "no-frequency"],
    ["chậm nhất ngày 25", {}, "no-frequency"],
    ["Định kỳ 02 năm/01 lần từ năm 2027", { asOf: day("2028-01-01") }, "2029-12-31"],
    ["Định kỳ 05 năm/01 lần từ năm 2027", { asOf: day("2028-01-01") }, "2032-12-31"],
    ["Hằng năm", { asOf: day("9996-06-01") }, "9996-12-31"],
    ["Hằng năm đến 2025", { asOf: day("2026-11-22") }, "no-day"],
    ["100 ngày kể từ ngày ban hành", { calendar, events }, "2026-04-15"],
    ["100 ngày kể từ ngày ban hành", { calendar }, "event-not-known"],
    ["100 ngày kể từ ngày ban hành", { events }, "no-calendar"],
    ["Thường xuyên", {}, "continuous"],
    ["Hằng năm, hoặc giai đoạn 03 năm", {}, "either"],
    ["", {}, "not-stated"],
    ["Hằng năm", { asOf: day("9999-06-01") }, "no-day"],
  ])("of %j with %j is %s", (words, options, expected) => {
    expect(deadline(words, options)).toBe(expected);
  });

  test("keeps a fixed day that is a day off, unless the office rolls it", () => {
    const words = "ngày 01 tháng 11 năm 2026";
    expect(deadline(words, { calendar })).toBe("2026-11-01");
    expect(deadline(words, { calendar, fixedDay: "next-working-day" })).toBe("2026-11-02");
    expect(deadline(words, { calendar, fixedDay: "previous-working-day" })).toBe("2026-10-30");
    expect(deadline("ngày 01 tháng 11 năm 2031", { calendar, fixedDay: "next-working-day" })).toBe("no-notice");
    // Without working days nothing can be rolled.
    expect(deadline(words, { fixedDay: "next-working-day" })).toBe("2026-11-01");
    // Whether the day itself is one of work is not known, although the year before it is.
    expect(deadline("ngày 01 tháng 01 năm 2027", { calendar, fixedDay: "previous-working-day" })).toBe("no-notice");
    // 31 December 2022 is a Saturday.
    const only2022 = createCalendar({ notices: officialNotices.filter(({ year }) => year === 2022) });
    expect(deadline("ngày 31 tháng 12 năm 2022", { calendar: only2022, fixedDay: "next-working-day" })).toBe("no-notice");
    expect(deadlineOf(readSchedule("ngày 02 tháng 11 năm 2026").value, { calendar, fixedDay: "next-working-day" })).toMatchObject({
      kind: "known",
      on: "2026-11-02",
      steps: [{ rule: "nominal-day" }],
    });
  });

  test("explains how the day came about, in both languages", () => {
    const found = deadlineOf(readSchedule("ngày 01 tháng 11 năm 2026").value, { calendar, fixedDay: "next-working-day" });
    expect(found).toMatchObject({ kind: "known", nominal: "2026-11-01", on: "2026-11-02" });
    const steps = found.kind === "unknown" ? [] : found.steps;
    expect(steps.map(({ rule }) => rule)).toEqual(["nominal-day", "next-working-day"]);
    expect(formatSteps(steps, "vi").split("\n")).toEqual([
      "1. Ngày văn bản nêu (thời gian: ngày 01 tháng 11 năm 2026) → 2026-11-01",
      "2. Chuyển theo lựa chọn của đơn vị vì là ngày nghỉ (ngày nêu: 01/11/2026) → 2026-11-02",
    ]);
    expect(formatSteps(steps, "en").split("\n")).toEqual([
      "1. The day the document names (time: ngày 01 tháng 11 năm 2026) → 2026-11-01",
      "2. Moved by the choice of the office because it is a day off (nominal day: 01/11/2026) → 2026-11-02",
    ]);
  });

  test("rests on a projection where the year has no official calendar", () => {
    const projecting = createCalendar({ notices: officialNotices, policies: { projection: {} } });
    const of = (words: string, more: DeadlineOfOptions): unknown => {
      const { kind, ...found } = deadlineOf(readSchedule(words).value, { calendar: projecting, ...more });
      return [kind, "on" in found ? found.on : found.reason];
    };
    // 1 November 2031 is a Saturday, 3 November a Monday.
    expect(of("ngày 01 tháng 11 năm 2031", { fixedDay: "next-working-day" })).toEqual(["projected", "2031-11-03"]);
    expect(of("ngày 03 tháng 11 năm 2031", { fixedDay: "next-working-day" })).toEqual(["projected", "2031-11-03"]);
    expect(of("ngày 01 tháng 11 năm 2031", {})).toEqual(["known", "2031-11-01"]);
    // The day moves out of the last known year, or back into it.
    expect(of("ngày 31 tháng 12 năm 2026", { fixedDay: "next-working-day" })).toEqual(["known", "2026-12-31"]);
    expect(of("ngày 01 tháng 01 năm 2027", { fixedDay: "previous-working-day" })).toEqual(["projected", "2026-12-31"]);
    expect(of("01 năm kể từ ngày ban hành", { events: { issuedOn: day("2026-05-05") } })).toEqual(["projected", "2027-05-05"]);
  });

  test.each<[string, DeadlineOfOptions, string, string]>([
    ["Thường xuyên", {}, "Làm thường xuyên, không có ngày cuối", "It goes on all the time and has no last day"],
    ["Định kỳ", {}, "Định kỳ, không nêu bao lâu một lần", "It recurs, and the words do not say how often"],
    ["Hằng tuần", { asOf: day("2026-11-22") }, "Văn bản không nêu ngày", "The words name no day"],
    [
      "Định kỳ 02 năm/01 lần",
      { asOf: day("2026-11-22") },
      "Không nêu chu kỳ tính từ năm nào",
      "The words do not say from which year the cycle counts",
    ],
    ["100 ngày kể từ ngày ban hành", { calendar }, "Chưa biết ngày của sự kiện làm mốc", "The day of the event it runs from is not known"],
    ["100 ngày kể từ ngày ban hành", { events }, "Cần lịch ngày làm việc để tính thời hạn", "A term needs a calendar of working days"],
    [
      "03 năm kể từ ngày ban hành",
      { events, calendar },
      "Chưa có lịch nghỉ chính thức của năm đó",
      "The official calendar of that year is not known",
    ],
    // It ends after the year 9999, which is no matter of an official calendar.
    ["9000 năm kể từ ngày ban hành", { events, calendar }, "Văn bản không nêu ngày", "The words name no day"],
    ["Hằng năm, hoặc giai đoạn 03 năm", {}, "Văn bản nêu nhiều khả năng", "The words leave several possibilities"],
    ["Hằng năm", {}, "Lặp lại; cần một ngày để tìm lần tiếp theo", "It recurs; a day is needed to look for the next time"],
    ["Theo chỉ đạo", {}, "Văn bản không nêu thời gian", "The words state no time"],
  ])("of %j with %j says why there is none: %s", (words, options, vi, en) => {
    expect(deadlineOf(readSchedule(words).value, options)).toMatchObject({ kind: "unknown", text: { vi, en } });
  });
});
