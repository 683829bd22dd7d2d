import { type Issue, parseIsoDate } from "@kehoach/core";
import { expect, test } from "vitest";
import { createCalendar } from "./create-calendar.ts";
import { calendarMessages } from "./messages.ts";
import type { NoticeDay } from "./notice.ts";
import { readDate } from "./read-date.ts";
import { readPeriod } from "./read-period.ts";
import { readRecurrenceRule } from "./read-recurrence-rule.ts";
import { readSchedule } from "./read-schedule.ts";
import { readTerm } from "./read-term.ts";
import { scheduleMessages } from "./schedule-messages.ts";

const at = (date: string, kind: NoticeDay["kind"]): NoticeDay => ({
  date: parseIsoDate(date),
  kind,
  name: { vi: "Ngày nghỉ", en: "Day off" },
  source: { instrument: "Thông báo thử", grade: "U" },
});
/** What is doubtful about notices of the year 2101, which no law is known for. */
const doubtsOf = (...notices: readonly (readonly NoticeDay[])[]): readonly Issue[] =>
  createCalendar({ notices: notices.map((days) => ({ year: 2101, days })) }).issues;

const rows: readonly (readonly [issuesOf: () => readonly Issue[], severity: string, vi: string, en: string])[] = [
  [
    () => readDate(" ngày ... tháng ... năm 2026 ").issues,
    "warning",
    "Ngày còn để trống: “ngày ... tháng ... năm 2026”",
    "The day is left blank: “ngày ... tháng ... năm 2026”",
  ],
  [() => readDate("31/4/2026").issues, "warning", "Không có ngày “31/4/2026” (30/4/2026?)", "There is no day “31/4/2026” (30/4/2026?)"],
  [() => readDate(" thường xuyên ").issues, "error", "Không đọc được ngày trong “thường xuyên”", "Cannot read a day in “thường xuyên”"],
  [
    () => readDate("01/01/2026 và 02/01/2026").issues,
    "warning",
    "Có 2 ngày trong “01/01/2026 và 02/01/2026”; chưa rõ lấy ngày nào",
    "There are 2 days in “01/01/2026 và 02/01/2026”; it is not clear which one counts",
  ],
  [() => readDate(" quý IV ").issues, "warning", "“quý IV” không nêu năm", "“quý IV” does not say of which year"],
  [
    () => readSchedule("quý I, III/2026").issues,
    "warning",
    "Thời gian “quý I, III/2026” gồm nhiều khoảng rời nhau; lấy từ đầu khoảng thứ nhất đến cuối khoảng sau cùng",
    "The time “quý I, III/2026” is several that do not touch; it is taken from the beginning of the first to the end of the last",
  ],
  [() => readPeriod(" quý V/2026 ").issues, "error", "Không đọc được kỳ trong “quý V/2026”", "Cannot read a period in “quý V/2026”"],
  [
    () => doubtsOf([], []),
    "info",
    "Có hai thông báo của năm 2101; dùng thông báo sau",
    "There are two notices of the year 2101; the later one is used",
  ],
  [
    () => doubtsOf([at("2102-01-01", "holiday")]),
    "error",
    "“2102-01-01” không phải một ngày của năm 2101; bỏ qua",
    "“2102-01-01” is no day of the year 2101 and is left out",
  ],
  [
    () => doubtsOf([at("2101-01-04", "holiday"), at("2101-01-04", "compensatory")]),
    "error",
    "Ngày 2101-01-04 được ghi hai lần (holiday, compensatory); dùng lần sau",
    "The day 2101-01-04 is listed twice (holiday, compensatory); the later one is used",
  ],
  [
    () => doubtsOf([at("2101-01-02", "compensatory")]),
    "error",
    "Ngày 2101-01-02 (compensatory) trái với thứ của nó trong tuần",
    "The day 2101-01-02 (compensatory) does not go with its day of the week",
  ],
  [
    () => createCalendar({ notices: [{ year: 2021, days: [] }] }).issues.slice(0, 1),
    "warning",
    "Thông báo năm 2021 thiếu Tết Dương lịch (2021-01-01)",
    "The notice of 2021 leaves out Tết Dương lịch (2021-01-01)",
  ],
  [
    () => doubtsOf([at("2101-01-03", "swapped-off")]),
    "error",
    "Ngày hoán đổi 2101-01-03 (swapped-off) không có ngày đối ứng",
    "The swapped day 2101-01-03 (swapped-off) has no other day",
  ],
  [
    () => readSchedule(" Giai đoạn 1: 2026-2027;  giai đoạn 2: 2028-2030").issues,
    "warning",
    "Thời gian “Giai đoạn 1: 2026-2027; giai đoạn 2: 2028-2030” mới hiểu được một phần: còn 2028, 2030",
    "The time “Giai đoạn 1: 2026-2027; giai đoạn 2: 2028-2030” was understood in part only: 2028, 2030 is left",
  ],
  [
    () => readSchedule(" Theo  chỉ đạo ").issues,
    "warning",
    "Chưa hiểu thời gian “Theo chỉ đạo”; giữ nguyên chữ của văn bản",
    "The time “Theo chỉ đạo” was not understood; its words are kept",
  ],
  [() => readTerm(" sớm nhất ").issues, "error", "Không đọc được thời hạn trong “sớm nhất”", "Cannot read a term in “sớm nhất”"],
  [
    () => readTerm(" 48 giờ ").issues,
    "warning",
    "Thời hạn tính bằng giờ, phút (“48 giờ”) không quy về ngày được",
    "A term of hours or minutes (“48 giờ”) cannot be told in days",
  ],
  [() => readTerm("00 ngày").issues, "error", "Thời hạn “00 ngày” bằng không", "The term “00 ngày” is nothing"],
  [
    () => readRecurrenceRule("hằng năm").issues,
    "error",
    "“hằng năm” không phải quy tắc lặp iCalendar",
    "“hằng năm” is no recurrence rule of iCalendar",
  ],
  [
    () => readRecurrenceRule("DTSTART;VALUE=DATE:20261101\nRRULE:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1;WKST=SU").issues,
    "warning",
    "Không nhận “WKST=SU”: các chương trình lịch hiểu khác nhau",
    "“WKST=SU” is refused: calendar programs differ on it",
  ],
  [
    () => readRecurrenceRule("DTSTART;VALUE=DATE:20261101\nRRULE:FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=1").issues,
    "error",
    "“BYMONTH=13” không đúng cách viết của iCalendar",
    "“BYMONTH=13” is not written as iCalendar asks",
  ],
  [
    () => readRecurrenceRule("DTSTART:20261101T090000\nRRULE:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1").issues,
    "warning",
    "Không nhận “DTSTART:20261101T090000”: có giờ trong ngày, ở đây chỉ dùng ngày",
    "“DTSTART:20261101T090000” is refused: it states a time of day, and only days are used here",
  ],
  [
    () => readRecurrenceRule("DTSTART;VALUE=DATE:20261130\nRRULE:FREQ=YEARLY;BYMONTH=2,11;BYMONTHDAY=30").issues,
    "warning",
    "Không nhận “BYMONTHDAY=30”: có tháng không có ngày ấy, các chương trình lịch xử lý khác nhau",
    "“BYMONTHDAY=30” is refused: a month lacks that day, and calendar programs differ on what happens then",
  ],
  [
    () => readRecurrenceRule("DTSTART;VALUE=DATE:20261101\nRRULE:FREQ=YEARLY;BYMONTH=11").issues,
    "warning",
    "Không nhận “BYMONTH=11”: BYMONTH và BYMONTHDAY phải đi cùng nhau",
    "“BYMONTH=11” is refused: BYMONTH and BYMONTHDAY have to stand together",
  ],
  [
    () => readRecurrenceRule("DTSTART;VALUE=DATE:20261101\nRRULE:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1;UNTIL=20271101;COUNT=2").issues,
    "error",
    "Không nhận “UNTIL;COUNT”: chỉ được nêu một điểm kết thúc",
    "“UNTIL;COUNT” is refused: only one end may be stated",
  ],
  [
    () => readRecurrenceRule("DTSTART;VALUE=DATE:20261102\nRRULE:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1").issues,
    "warning",
    "Không nhận “DTSTART;VALUE=DATE:20261102”: ngày bắt đầu không phải ngày của quy tắc, các chương trình lịch tính khác nhau",
    "“DTSTART;VALUE=DATE:20261102” is refused: it is no day of its rule, and calendar programs differ on whether it counts",
  ],
];

test.each(rows.map(([issuesOf, ...said]) => [said[1], issuesOf, said] as const))("%s", (_, issuesOf, [severity, vi, en]) => {
  expect(issuesOf().map((issue) => [issue.severity, issue.message])).toEqual([[severity, { vi, en }]]);
});

test("each message of the package is held by a row above", () => {
  const held = rows.flatMap(([issuesOf]) => issuesOf().map(({ code }) => code));
  expect(held.toSorted()).toEqual([...Object.keys(calendarMessages), ...Object.keys(scheduleMessages)].toSorted());
});
