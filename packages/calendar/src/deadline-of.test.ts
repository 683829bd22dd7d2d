import { type IsoDate, parseIsoDate } from "@kehoach/core";
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
  ])("of %j are %j", (words, expected) => {
    expect(occurrences(words)).toBe(expected);
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
  });

  test("explains how the day came about, and says in a sentence why there is none", () => {
    const found = deadlineOf(readSchedule("ngày 01 tháng 11 năm 2026").value, { calendar, fixedDay: "next-working-day" });
    expect(found).toMatchObject({
      nominal: "2026-11-01",
      steps: [{ rule: "nominal-day" }, { rule: "next-working-day", value: "2026-11-02" }],
    });
    const none = deadlineOf(readSchedule("Thường xuyên").value);
    expect(none.kind === "unknown" ? none.text.en : "").toBe("It goes on all the time and has no last day");
  });
});
