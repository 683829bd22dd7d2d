import { formatSteps, parseIsoDate } from "@kehoach/core";
import { describe, expect, test } from "vitest";
import { createCalendar } from "./create-calendar.ts";
import { officialNotices } from "./official-notices.ts";
import { formatTerm } from "./format-term.ts";
import { parseTerm, readTerm } from "./read-term.ts";
import { termEndOf } from "./term-end-of.ts";

const day = parseIsoDate;
const calendar = createCalendar({ notices: officialNotices });
const projecting = createCalendar({ notices: officialNotices, policies: { projection: {} } });
const end = (from: string, words: string, more: object = {}): unknown => {
  const found = termEndOf(parseTerm(words), { from: day(from), calendar, ...more });
  return found.kind === "unknown" ? found.reason : [found.nominal, found.on];
};

describe("termEndOf()", () => {
  test.each([
    // The vectors of the norms: month ends, Sunday, Giỗ Tổ and its day in lieu, Tết.
    ["2026-01-31", "01 tháng", "2026-02-28", "2026-03-02"],
    ["2026-04-15", "10 ngày", "2026-04-25", "2026-04-28"],
    ["2026-02-10", "05 ngày", "2026-02-15", "2026-02-23"],
    // Counted from the event, not from month to month.
    ["2026-01-31", "02 tháng", "2026-03-31", "2026-03-31"],
    ["2024-02-29", "01 năm", "2025-02-28", "2025-02-28"],
    ["2024-02-29", "02 năm", "2026-02-28", "2026-03-02"],
    ["2026-03-04", "01 tuần", "2026-03-11", "2026-03-11"],
    ["2026-03-01", "nửa tháng", "2026-03-16", "2026-03-16"],
    ["2025-08-31", "nửa năm", "2026-02-28", "2026-03-02"],
    ["2026-03-10", "01 quý", "2026-06-10", "2026-06-10"],
    ["2025-11-30", "01 quý", "2026-02-28", "2026-03-02"],
    // Only the last day moves: the weekend and Tết inside the term count.
    ["2026-02-13", "11 ngày", "2026-02-24", "2026-02-24"],
    // Swapped off, 2 January 2026, is a day off by default.
    ["2025-12-31", "01 ngày", "2026-01-01", "2026-01-05"],
    // A Saturday that is worked ends a term.
    ["2026-01-09", "01 ngày", "2026-01-10", "2026-01-10"],
    ["2026-02-10", "05 ngày làm việc", "2026-02-24", "2026-02-24"],
    ["2026-08-20", "02 ngày làm việc", "2026-08-22", "2026-08-22"],
  ])("from %s, %s: %s, ends %s", (from, words, nominal, on) => {
    expect(end(from, words)).toEqual([nominal, on]);
  });

  test("leaves two doubts to policies", () => {
    expect(end("2026-01-01", "01 ngày", { policies: { swappedOff: "working-day" } })).toEqual(["2026-01-02", "2026-01-02"]);
    expect(end("2026-01-09", "01 ngày", { policies: { swappedWorking: "day-off" } })).toEqual(["2026-01-10", "2026-01-12"]);
  });

  test("explains each step with its article and the day it gave", () => {
    const found = termEndOf({ count: 5, unit: "day" }, { from: day("2026-02-10"), calendar });
    expect(found.steps.map(({ rule, value, source }) => [rule, value, source?.article])).toEqual([
      ["first-day-excluded", "2026-02-11", "Điều 147 khoản 2, khoản 3"],
      ["count-days", "2026-02-15", "Điều 148 khoản 1"],
      ["roll-forward", "2026-02-23", "Điều 148 khoản 5"],
      ["end-of-day", "24:00 23/02/2026", "Điều 148 khoản 6"],
    ]);
    expect(found.steps[2]?.inputs.map(({ value }) => (typeof value === "string" ? value.slice(0, 5) : value.vi)).join(" ")).toBe(
      "15/02 16/02 17/02 18/02 19/02 20/02 21/02 22/02",
    );
    expect(formatSteps(found.steps, "en")).toContain("Sunday: 15/02/2026");
  });

  test.each([
    ["2026-03-09", "02 ngày", "first-day-excluded count-days last-day-works end-of-day"],
    ["2026-02-10", "05 ngày", "first-day-excluded count-days roll-forward end-of-day"],
    ["2026-03-04", "01 tuần", "first-day-excluded count-weeks last-day-works end-of-day"],
    ["2026-03-02", "nửa tháng", "first-day-excluded count-half-months last-day-works end-of-day"],
    ["2026-03-10", "03 tháng", "first-day-excluded count-months last-day-works end-of-day"],
    ["2025-03-31", "01 tháng", "first-day-excluded month-end roll-forward end-of-day"],
    ["2026-03-10", "01 quý", "first-day-excluded count-quarters last-day-works end-of-day"],
    ["2025-09-10", "nửa năm", "first-day-excluded count-half-years last-day-works end-of-day"],
    ["2025-03-10", "01 năm", "first-day-excluded count-years last-day-works end-of-day"],
    ["2026-02-10", "05 ngày làm việc", "first-day-excluded count-working-days end-of-day"],
  ])("from %s over %s takes the rules %s", (from, words, rules) => {
    const found = termEndOf(parseTerm(words), { from: day(from), calendar });
    expect(found.steps.map(({ rule }) => rule).join(" ")).toBe(rules);
  });

  test("says that no law defines working days, with the grade of what there is", () => {
    const found = termEndOf({ count: 5, unit: "working-day" }, { from: day("2026-02-10"), calendar });
    expect(found.steps[1]).toMatchObject({ rule: "count-working-days", source: { grade: "B" } });
  });

  test("refuses hours with a reason, lengths that are none, and years that are not known", () => {
    expect(termEndOf({ count: 48, unit: "hour" }, { from: day("2026-02-10"), calendar })).toMatchObject({
      reason: "in-hours",
      steps: [{ rule: "in-hours", source: { article: "Điều 147 khoản 1" } }],
    });
    expect(termEndOf({ count: 30, unit: "minute" }, { from: day("2026-02-10"), calendar })).toMatchObject({
      kind: "unknown",
      reason: "in-hours",
      steps: [{ rule: "in-hours" }],
    });
    expect(readTerm("30 phút").issues.map(({ code }) => code)).toEqual(["term-in-hours"]);
    for (const [count, reason] of [
      [0, "term-empty"],
      [-5, "term-empty"],
      [1e9, "too-long"],
      [Number.MAX_SAFE_INTEGER, "too-long"],
    ] as const) {
      for (const unit of ["day", "working-day", "week", "half-month", "month", "quarter", "half-year", "year"] as const)
        expect(termEndOf({ count, unit }, { from: day("2026-02-10"), calendar })).toMatchObject({ kind: "unknown", reason });
    }
    for (const count of [1.5, Number.NaN])
      expect(() => termEndOf({ count, unit: "day" }, { from: day("2026-02-10"), calendar })).toThrow(
        `Cannot count a term of ${count} units`,
      );
    expect(termEndOf({ count: 1, unit: "year" }, { from: day("2026-11-30"), calendar })).toMatchObject({ reason: "no-notice", year: 2027 });
    expect(termEndOf({ count: 60, unit: "working-day" }, { from: day("2026-11-30"), calendar })).toMatchObject({
      reason: "no-notice",
      year: 2027,
    });
    expect(termEndOf({ count: 1, unit: "day" }, { from: day("9999-12-30"), calendar })).toMatchObject({ reason: "too-long" });
  });

  test.each([
    ["day", 2_880_000, 2_950_000],
    ["working-day", 1_440_000, 1_475_000],
    ["week", 411_000, 421_000],
    ["half-month", 191_000, 194_500],
    ["month", 94_800, 96_000],
    ["quarter", 31_600, 32_000],
    ["half-year", 15_800, 16_000],
    ["year", 7_900, 8_000],
  ] as const)("tells a %s too many for the years that days can have from a year without a notice", (unit, within, beyond) => {
    const reason = (count: number): unknown => termEndOf({ count, unit }, { from: day("2026-02-10"), calendar });
    expect(reason(within)).toMatchObject({ kind: "unknown", reason: "no-notice" });
    expect(reason(beyond)).toEqual({ kind: "unknown", reason: "too-long", steps: [] });
  });

  test("says how far it came where the calendar of a year is missing", () => {
    const from = day("2026-11-30");
    const counted = termEndOf({ count: 3, unit: "month" }, { from, calendar });
    expect(counted).toMatchObject({ kind: "unknown", reason: "no-notice", year: 2027 });
    expect(counted.steps.map(({ rule, value }) => [rule, value])).toEqual([
      ["first-day-excluded", "2026-12-01"],
      ["month-end", "2027-02-28"],
    ]);
    expect(termEndOf({ count: 60, unit: "working-day" }, { from, calendar })).toMatchObject({
      kind: "unknown",
      reason: "no-notice",
      year: 2027,
      steps: [{ rule: "first-day-excluded" }],
    });
    expect(termEndOf({ count: 0, unit: "day" }, { from, calendar })).toEqual({ kind: "unknown", reason: "term-empty", steps: [] });
  });

  test("ends in a projected year as a projection that says what is undecided there", () => {
    const found = termEndOf({ count: 3, unit: "month" }, { from: day("2026-11-30"), calendar: projecting });
    expect(found).toMatchObject({ kind: "projected", nominal: "2027-02-28", on: "2027-03-01" });
    expect(found.steps.find(({ rule }) => rule === "projected")?.inputs.map(({ name }) => name.en)).toEqual([
      "The Prime Minister decides the five days of Tết",
      "A notice of the year may swap working days",
    ]);
  });
});

describe("readTerm()", () => {
  test.each([
    ["100 ngày kể từ ngày ban hành", { count: 100, unit: "day", anchor: "issued", anchorWords: "ban hành" }],
    [
      "trong thời hạn 05 (năm) ngày làm việc, kể từ ngày nhận đủ hồ sơ",
      { count: 5, unit: "working-day", anchor: "named", anchorWords: "nhận đủ hồ sơ" },
    ],
    ["30 ngày kể từ ngày ký", { count: 30, unit: "day", anchor: "issued", anchorWords: "ký" }],
    ["03 tháng, từ khi có hiệu lực", { count: 3, unit: "month", anchor: "in-force", anchorWords: "có hiệu lực" }],
    ["ba tháng", { count: 3, unit: "month" }],
    ["năm năm", { count: 5, unit: "year" }],
    ["nửa tháng", { count: 1, unit: "half-month" }],
    ["nua nam", { count: 1, unit: "half-year" }],
    ["02 quý", { count: 2, unit: "quarter" }],
    ["10 tuần", { count: 10, unit: "week" }],
  ])("reads %j", (text, value) => {
    const { value: read, issues } = readTerm(text);
    expect([read, issues]).toEqual([value, []]);
  });

  test.each([
    ["một ngày", 1],
    ["hai ngày", 2],
    ["ba ngày", 3],
    ["bốn ngày", 4],
    ["năm ngày", 5],
    ["sáu ngày", 6],
    ["bảy ngày", 7],
    ["tám ngày", 8],
    ["chín ngày", 9],
    ["MƯỜI NGÀY", 10],
    ["15 (mười lăm) ngày", 15],
  ])("reads the number of %j", (text, count) => {
    expect(readTerm(text).value).toEqual({ count, unit: "day" });
  });

  test.each([
    ["Chậm nhất 05 ngày", ["Chậm nhất "]],
    ["  05 ngày  ", []],
    ["trong thời hạn 05 (năm) ngày làm việc, kể từ ngày nhận đủ hồ sơ", ["trong thời hạn "]],
    ["05 ngày, tính cả ngày nghỉ", [", tính cả ngày nghỉ"]],
    ["Chậm nhất 05 ngày kể từ ngày ký ", ["Chậm nhất "]],
    ["trả trong 05 ngày hoặc 03 tháng", ["trả trong ", " hoặc 03 tháng"]],
  ])("says what of %j it did not use", (text, words) => {
    expect(readTerm(text).rest.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  test.each([
    ["05 ngày kể từ ngày ký ban hành", "issued", "ký ban hành"],
    ["05 ngày kể từ khi được phê duyệt", "issued", "được phê duyệt"],
    ["05 ngày,\nkể từ thời điểm Kế hoạch có hiệu lực ", "in-force", "Kế hoạch có hiệu lực"],
    ["05 ngày tính từ ngày hoàn thành việc ký", "named", "hoàn thành việc ký"],
  ])("reads the event of %j", (text, anchor, anchorWords) => {
    expect(readTerm(text).value).toEqual({ count: 5, unit: "day", anchor, anchorWords });
  });

  test("shows the words that are no term", () => {
    expect(() => parseTerm("sớm nhất")).toThrow('Cannot read "sớm nhất" as a term');
  });

  test.each([
    ["0 ngày", "term-empty"],
    ["00 tháng", "term-empty"],
    ["sớm nhất có thể", "term-unreadable"],
    ["ngày 05 tháng 6", "term-unreadable"],
    ["", "term-unreadable"],
  ])("gives no value for %j: %s", (text, code) => {
    const { value, issues } = readTerm(text);
    expect([value, issues.map((issue) => issue.code)]).toEqual([undefined, [code]]);
    expect(() => parseTerm(text)).toThrow(SyntaxError);
  });

  test("reads hours with an issue, and says what it did not use", () => {
    expect(readTerm("48 giờ")).toMatchObject({ value: { count: 48, unit: "hour" }, issues: [{ code: "term-in-hours" }] });
    expect(readTerm("chậm nhất 05 ngày").rest).toEqual([{ start: 0, end: 10 }]);
  });

  test.each(["05 ngày làm việc", "12 tháng", "02 quý", "nửa tháng", "01 năm"])("and formatTerm() are inverse on %j", (text) => {
    expect(formatTerm(parseTerm(text), "vi")).toBe(text);
  });

  test.each([
    [{ count: 30, unit: "minute" }, "30 phút", "30 minutes"],
    [{ count: 1, unit: "hour" }, "01 giờ", "1 hour"],
    [{ count: 1, unit: "day" }, "01 ngày", "1 day"],
    [{ count: 10, unit: "working-day" }, "10 ngày làm việc", "10 working days"],
    [{ count: 2, unit: "week" }, "02 tuần", "2 weeks"],
    [{ count: 1, unit: "half-month" }, "nửa tháng", "1 half-month"],
    [{ count: 3, unit: "half-month" }, "3 × nửa tháng", "3 half-months"],
    [{ count: 3, unit: "month" }, "03 tháng", "3 months"],
    [{ count: 2, unit: "quarter" }, "02 quý", "2 quarters"],
    [{ count: 3, unit: "half-year" }, "3 × nửa năm", "3 half-years"],
    [{ count: 100, unit: "year" }, "100 năm", "100 years"],
  ] as const)("formatTerm() prints %j", (term, vi, en) => {
    expect([formatTerm(term, "vi"), formatTerm(term, "en")]).toEqual([vi, en]);
  });
});

const civilCode = "Bộ luật Dân sự 91/2015/QH13 [A]]";
const beginning = (short: string, next: string): readonly [string, string] => [
  `Không tính ngày đầu tiên; đếm từ ngày tiếp theo (ngày bắt đầu: ${short}) → ${next} [Điều 147 khoản 2, khoản 3, ${civilCode}`,
  `The first day is not counted; counting begins the day after (day of the event: ${short}) → ${next} [Điều 147 khoản 2, khoản 3, ${civilCode}`,
];
const working = (day: string): readonly [string, string] => [
  `Ngày cuối cùng là ngày làm việc → ${day} [Điều 148 khoản 5, ${civilCode}`,
  `The last day is a working day → ${day} [Điều 148 khoản 5, ${civilCode}`,
];
const ending = (short: string): readonly [string, string] => [
  `Thời hạn kết thúc lúc hai mươi bốn giờ của ngày cuối cùng → 24:00 ${short} [Điều 148 khoản 6, ${civilCode}`,
  `The term ends at midnight at the end of the last day → 24:00 ${short} [Điều 148 khoản 6, ${civilCode}`,
];

test.each<[string, string, readonly (readonly [string, string])[]]>([
  [
    "2026-03-09",
    "02 ngày",
    [
      beginning("09/03/2026", "2026-03-10"),
      [
        `Đếm đủ số ngày, kể cả ngày nghỉ (thời hạn: 02 ngày) → 2026-03-11 [Điều 148 khoản 1, ${civilCode}`,
        `Count the days, days off included (term: 2 days) → 2026-03-11 [Điều 148 khoản 1, ${civilCode}`,
      ],
      working("2026-03-11"),
      ending("11/03/2026"),
    ],
  ],
  [
    "2026-01-31",
    "01 tháng",
    [
      beginning("31/01/2026", "2026-02-01"),
      [
        `Tháng cuối cùng không có ngày tương ứng: lấy ngày cuối của tháng đó (thời hạn: 01 tháng) → 2026-02-28 [Điều 148 khoản 3, ${civilCode}`,
        `The last month has no day of that number: its last day (term: 1 month) → 2026-02-28 [Điều 148 khoản 3, ${civilCode}`,
      ],
      [
        `Ngày cuối cùng là ngày nghỉ: kết thúc vào ngày làm việc tiếp theo (thứ Bảy: 28/02/2026; Chủ nhật: 01/03/2026) → 2026-03-02 [Điều 148 khoản 5, ${civilCode}`,
        `The last day is a day off: it ends on the next working day (Saturday: 28/02/2026; Sunday: 01/03/2026) → 2026-03-02 [Điều 148 khoản 5, ${civilCode}`,
      ],
      ending("02/03/2026"),
    ],
  ],
  [
    "2026-02-12",
    "02 ngày làm việc",
    [
      beginning("12/02/2026", "2026-02-13"),
      [
        "Chỉ đếm ngày làm việc theo lịch của cơ quan nhà nước (luật không định nghĩa) (thời hạn: 02 ngày làm việc) → 2026-02-23 [Điều 1, Quyết định 188/1999/QĐ-TTg [B]]",
        "Only working days of the offices of the state are counted (no law defines them) (term: 2 working days) → 2026-02-23 [Điều 1, Quyết định 188/1999/QĐ-TTg [B]]",
      ],
      ending("23/02/2026"),
    ],
  ],
  [
    "2026-03-04",
    "01 tuần",
    [
      beginning("04/03/2026", "2026-03-05"),
      [
        `Ngày tương ứng của tuần cuối cùng (thời hạn: 01 tuần) → 2026-03-11 [Điều 148 khoản 2, ${civilCode}`,
        `The same day of the week in the last week (term: 1 week) → 2026-03-11 [Điều 148 khoản 2, ${civilCode}`,
      ],
      working("2026-03-11"),
      ending("11/03/2026"),
    ],
  ],
  [
    "2026-03-02",
    "nửa tháng",
    [
      beginning("02/03/2026", "2026-03-03"),
      [
        `Nửa tháng tính 15 ngày (vận dụng) (thời hạn: nửa tháng) → 2026-03-17 [Điều 146 khoản 1, ${civilCode}`,
        `Half a month is taken as 15 days (term: 1 half-month) → 2026-03-17 [Điều 146 khoản 1, ${civilCode}`,
      ],
      working("2026-03-17"),
      ending("17/03/2026"),
    ],
  ],
  [
    "2026-03-10",
    "03 tháng",
    [
      beginning("10/03/2026", "2026-03-11"),
      [
        `Ngày tương ứng của tháng cuối cùng (thời hạn: 03 tháng) → 2026-06-10 [Điều 148 khoản 3, ${civilCode}`,
        `The day of the same number in the last month (term: 3 months) → 2026-06-10 [Điều 148 khoản 3, ${civilCode}`,
      ],
      working("2026-06-10"),
      ending("10/06/2026"),
    ],
  ],
  [
    "2026-03-10",
    "01 quý",
    [
      beginning("10/03/2026", "2026-03-11"),
      [
        `Mỗi quý tính 3 tháng (vận dụng): ngày tương ứng của tháng cuối cùng (thời hạn: 01 quý) → 2026-06-10 [Điều 148 khoản 3, ${civilCode}`,
        `A quarter is taken as 3 months (term: 1 quarter) → 2026-06-10 [Điều 148 khoản 3, ${civilCode}`,
      ],
      working("2026-06-10"),
      ending("10/06/2026"),
    ],
  ],
  [
    "2025-09-10",
    "nửa năm",
    [
      beginning("10/09/2025", "2025-09-11"),
      [
        `Nửa năm tính 6 tháng (vận dụng) (thời hạn: nửa năm) → 2026-03-10 [Điều 146 khoản 1, ${civilCode}`,
        `Half a year is taken as 6 months (term: 1 half-year) → 2026-03-10 [Điều 146 khoản 1, ${civilCode}`,
      ],
      working("2026-03-10"),
      ending("10/03/2026"),
    ],
  ],
  [
    "2025-03-10",
    "01 năm",
    [
      beginning("10/03/2025", "2025-03-11"),
      [
        `Ngày, tháng tương ứng của năm cuối cùng (thời hạn: 01 năm) → 2026-03-10 [Điều 148 khoản 4, ${civilCode}`,
        `The day of the same number in the last year (term: 1 year) → 2026-03-10 [Điều 148 khoản 4, ${civilCode}`,
      ],
      working("2026-03-10"),
      ending("10/03/2026"),
    ],
  ],
  [
    "2024-02-29",
    "01 năm",
    [
      beginning("29/02/2024", "2024-03-01"),
      [
        `Tháng cuối cùng không có ngày tương ứng: lấy ngày cuối của tháng đó (thời hạn: 01 năm) → 2025-02-28 [Điều 148 khoản 3, khoản 4, ${civilCode}`,
        `The last month has no day of that number: its last day (term: 1 year) → 2025-02-28 [Điều 148 khoản 3, khoản 4, ${civilCode}`,
      ],
      working("2025-02-28"),
      ending("28/02/2025"),
    ],
  ],
  [
    "2026-02-10",
    "48 giờ",
    [
      [
        `Thời hạn bằng giờ, phút bắt đầu từ thời điểm đã xác định; luật không nói chuyển sang ngày làm việc (thời hạn: 48 giờ) → 2026-02-10 [Điều 147 khoản 1, ${civilCode}`,
        `A term of hours or minutes runs from the moment itself; the law moves no such term to a working day (term: 48 hours) → 2026-02-10 [Điều 147 khoản 1, ${civilCode}`,
      ],
    ],
  ],
  [
    "2027-03-01",
    "01 tháng",
    [
      beginning("01/03/2027", "2027-03-02"),
      [
        `Ngày tương ứng của tháng cuối cùng (thời hạn: 01 tháng) → 2027-04-01 [Điều 148 khoản 3, ${civilCode}`,
        `The day of the same number in the last month (term: 1 month) → 2027-04-01 [Điều 148 khoản 3, ${civilCode}`,
      ],
      working("2027-04-01"),
      [
        "Dự tính theo luật, chưa có lịch nghỉ chính thức (Việc hoán đổi ngày làm việc do thông báo từng năm quyết định: 2027) → 2027-04-01",
        "Projected by law, without an official calendar (A notice of the year may swap working days: 2027) → 2027-04-01",
      ],
      ending("01/04/2027"),
    ],
  ],
])("termEndOf() tells a clerk how it reckons from %s over %s, in both languages", (from, words, lines) => {
  const { steps } = termEndOf(parseTerm(words), { from: day(from), calendar: from < "2027" ? calendar : projecting });
  const numbered = (which: 0 | 1): string => lines.map((line, index) => `${index + 1}. ${line[which]}`).join("\n");
  expect(formatSteps(steps, "vi")).toBe(numbered(0));
  expect(formatSteps(steps, "en")).toBe(numbered(1));
});
