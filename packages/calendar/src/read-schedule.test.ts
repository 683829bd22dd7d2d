import { describe, expect, test } from "vitest";
import { readSchedule } from "./read-schedule.ts";

const everyYear = { kind: "recurring", every: { kind: "every", count: 1, unit: "year" } };

describe("readSchedule()", () => {
  test.each([
    ["2026-2030", { kind: "window", from: "2026-01-01", to: "2030-12-31", precision: "year" }],
    ["từ quý IV/2026 đến hết năm 2030", { kind: "window", from: "2026-10-01", to: "2030-12-31", precision: "year" }],
    ["từ tháng 10/2026 đến năm 2030", { kind: "window", from: "2026-10-01", to: "2030-12-31", precision: "year" }],
    ["Từ 15/10/2026 đến hết năm 2027", { kind: "window", from: "2026-10-15", to: "2027-12-31", precision: "year" }],
    ["2026 - 2030", { kind: "window", from: "2026-01-01", to: "2030-12-31" }],
    ["Năm 2022 – 2025", { kind: "window", from: "2022-01-01", to: "2025-12-31" }],
    ["Giai đoạn 2024 đến 2026", { kind: "window", from: "2024-01-01", to: "2026-12-31" }],
    ["từ năm 2024 đến năm 2026", { kind: "window", from: "2024-01-01", to: "2026-12-31" }],
    ["2027", { kind: "window", from: "2027-01-01", to: "2027-12-31" }],
    ["Năm 2022.", { kind: "window", from: "2022-01-01", to: "2022-12-31" }],
    ["quý IV/2023", { kind: "window", from: "2023-10-01", to: "2023-12-31", precision: "quarter" }],
    ["từ quý I/2024 đến quý III/2025", { kind: "window", from: "2024-01-01", to: "2025-09-30" }],
    ["tháng 6/2026", { kind: "window", from: "2026-06-01", to: "2026-06-30", precision: "month" }],
    ["đến năm 2030", { kind: "by", day: "2030-12-31", precision: "year" }],
    ["trước ngày 15/12/2026", { kind: "by", day: "2026-12-14", precision: "day" }],
    ["trước năm 2030", { kind: "by", day: "2029-12-31", precision: "year" }],
    ["Trước quý IV/2026", { kind: "by", day: "2026-09-30", precision: "quarter" }],
    ["trước tháng 6/2026", { kind: "by", day: "2026-05-31", precision: "month" }],
    ["Tháng 10/2025", { kind: "window", from: "2025-10-01", to: "2025-10-31", precision: "month" }],
    ["từ năm 2024 - 2027 (2,5 - 3 năm)", { kind: "window", from: "2024-01-01", to: "2027-12-31", precision: "year" }],
    ["chậm nhất ngày 25 tháng 6 năm 2026", { kind: "by", day: "2026-06-25" }],
    ["Hằng năm", everyYear],
    ["Hàng năm", everyYear],
    ["Mỗi năm", everyYear],
    ["Thường niên", everyYear],
    ["Định kỳ hằng năm (ngày 01 tháng 11 của năm)", { ...everyYear, anchors: [{ kind: "day", month: 11, day: 1 }] }],
    ["ngày 01 tháng 11 hằng năm", { ...everyYear, anchors: [{ kind: "day", month: 11, day: 1 }] }],
    ["(ngày 01 tháng 11 của năm)", { ...everyYear, anchors: [{ kind: "day", month: 11, day: 1 }] }],
    ["10/10 hằng năm", { ...everyYear, anchors: [{ kind: "day", month: 10, day: 10 }] }],
    ["trước ngày 15/12 hằng năm", { ...everyYear, anchors: [{ kind: "day", month: 12, day: 14 }] }],
    ["trước ngày 01/01 hằng năm", { ...everyYear, anchors: [{ kind: "day", month: 12, day: 31 }] }],
    ["trước ngày 01/3 hằng năm", { ...everyYear, anchors: [{ kind: "day", month: 2, day: 31 }] }],
    [
      "trước ngày 01 hằng tháng",
      { kind: "recurring", every: { kind: "every", count: 1, unit: "month" }, anchors: [{ kind: "day", day: 31 }] },
    ],
    ["mỗi quý một lần", { kind: "recurring", every: { kind: "every", count: 1, unit: "quarter" } }],
    ["Hằng tuần", { kind: "recurring", every: { kind: "every", count: 1, unit: "week" } }],
    [
      "cập nhật hằng quý đến 2030",
      { kind: "recurring", every: { kind: "every", count: 1, unit: "quarter" }, window: { to: "2030-12-31" } },
    ],
    ["Hằng năm, từ năm 2027", { ...everyYear, window: { from: "2027-01-01" } }],
    ["chậm nhất ngày 25", { kind: "recurring", every: { kind: "unstated" }, anchors: [{ kind: "day", day: 25 }] }],
    ["trước ngày 15/12", { kind: "recurring", every: { kind: "unstated" }, anchors: [{ kind: "day", month: 12, day: 14 }] }],
    ["ngày 25 hằng tháng", { kind: "recurring", every: { kind: "every", count: 1, unit: "month" }, anchors: [{ kind: "day", day: 25 }] }],
    ["Hằng quý", { kind: "recurring", every: { kind: "every", count: 1, unit: "quarter" } }],
    ["6 tháng/lần", { kind: "recurring", every: { kind: "every", count: 1, unit: "half-year" } }],
    ["Định kỳ 02 năm/01 lần", { kind: "recurring", every: { kind: "every", count: 2, unit: "year" } }],
    ["Định kỳ", { kind: "recurring", every: { kind: "unstated" } }],
    ["Định kỳ hằng năm từ 2024 - 2030", { ...everyYear, window: { from: "2024-01-01", to: "2030-12-31" } }],
    ["Thường xuyên", { kind: "continuous" }],
    ["Thường xuyên liên tục bắt đầu từ năm 2022", { kind: "continuous", from: "2022-01-01" }],
    ["Từ ngày ban hành trở đi", { kind: "continuous" }],
    ["Năm 2026 và những năm tiếp theo", { kind: "continuous", from: "2026-01-01" }],
    ["Từ năm 2027 trở đi", { kind: "continuous", from: "2027-01-01" }],
    ["cuối quý II/2026", { kind: "by", day: "2026-06-30", precision: "quarter" }],
    ["cuối năm 2026", { kind: "by", day: "2026-12-31", precision: "year" }],
    ["Nửa tháng kể từ ngày ký", { kind: "after", anchor: "issued", count: 15, unit: "day" }],
    ["100 ngày kể từ ngày ban hành", { kind: "after", anchor: "issued", count: 100, unit: "day" }],
    ["30 ngày làm việc kể từ ngày có hiệu lực", { kind: "after", anchor: "in-force", count: 30, unit: "working-day" }],
    [
      "03 tháng kể từ khi được giao kinh phí",
      { kind: "after", anchor: "named", anchorWords: "được giao kinh phí", count: 3, unit: "month" },
    ],
  ])("reads %j", (words, expected) => {
    const { value, issues } = readSchedule(words);
    expect(value).toMatchObject({ ...expected, words });
    expect(issues).toEqual([]);
  });

  const window = (from: string, to: string, precision: string): object => ({ kind: "window", from, to, precision });
  const year = (from: string, to: string): object => ({ kind: "window", from, to, precision: "year" });
  test.each<[string, object]>([
    ["2026-2030", year("2026-01-01", "2030-12-31")],
    ["từ 2026 tới hết năm 2030", year("2026-01-01", "2030-12-31")],
    ["trong năm 2027", year("2027-01-01", "2027-12-31")],
    ["Tháng Tư năm 2026", window("2026-04-01", "2026-04-30", "month")],
    ["Tháng Năm năm 2026", window("2026-05-01", "2026-05-31", "month")],
    ["từ tháng Một đến tháng Mười hai năm 2026", window("2026-01-01", "2026-12-31", "month")],
    ["từ tháng 5/2026, hoàn thành trước ngày 30/11/2026", window("2026-05-01", "2026-11-29", "day")],
    ["15 ngày, từ ngày 10 đến ngày 24/3/2026", window("2026-03-10", "2026-03-24", "day")],
    ["nửa cuối năm 2026", window("2026-07-01", "2026-12-31", "half-year")],
    ["6 tháng cuối năm 2026", window("2026-07-01", "2026-12-31", "half-year")],
    [
      "mỗi tháng hai lần từ năm 2026",
      { kind: "recurring", every: { kind: "every", count: 1, unit: "month" }, window: { from: "2026-01-01" } },
    ],
    ["2027;", year("2027-01-01", "2027-12-31")],
    ["hết năm 2027", { kind: "by", day: "2027-12-31", precision: "year" }],
    ["Q4/2027", window("2027-10-01", "2027-12-31", "quarter")],
    ["QIV/2027", window("2027-10-01", "2027-12-31", "quarter")],
    ["đến hết 2027", { kind: "by", day: "2027-12-31", precision: "year" }],
    ["trước 2027", { kind: "by", day: "2026-12-31", precision: "year" }],
    ["hoàn thành tháng 6/2026", { kind: "by", day: "2026-06-30", precision: "month" }],
    ["xong trong quý II/2026", { kind: "by", day: "2026-06-30", precision: "quarter" }],
    ["05/6/2026", { kind: "by", day: "2026-06-05", precision: "day" }],
    ["từ ngày 05/6/2026 đến ngày 10/7/2026", { kind: "window", from: "2026-06-05", to: "2026-07-10", precision: "day" }],
    ["Hằng năm", everyYear],
    ["HẰNG NĂM", everyYear],
    ["từng năm", everyYear],
    ["Hằng năm, từ năm 2027", { ...everyYear, window: { from: "2027-01-01" } }],
    ["Hằng năm, đến hết năm 2030", { ...everyYear, window: { to: "2030-12-31" } }],
    [
      "10/10 hằng năm, từ năm 2026 đến năm 2030",
      { ...everyYear, anchors: [{ kind: "day", month: 10, day: 10 }], window: { from: "2026-01-01", to: "2030-12-31" } },
    ],
    ["ngày 29/02 hằng năm", { ...everyYear, anchors: [{ kind: "day", month: 2, day: 29 }] }],
    // No year has such a day; the rest is kept.
    ["ngày 31 hằng tháng", { kind: "recurring", every: { kind: "every", count: 1, unit: "month" }, anchors: [{ kind: "day", day: 31 }] }],
    [
      "trước ngày 02 hằng tháng",
      { kind: "recurring", every: { kind: "every", count: 1, unit: "month" }, anchors: [{ kind: "day", day: 1 }] },
    ],
    ["trước ngày 01/02 hằng năm", { ...everyYear, anchors: [{ kind: "day", month: 1, day: 31 }] }],
    ["từng quý", { kind: "recurring", every: { kind: "every", count: 1, unit: "quarter" } }],
    ["mỗi tháng", { kind: "recurring", every: { kind: "every", count: 1, unit: "month" } }],
    ["mỗi tuần", { kind: "recurring", every: { kind: "every", count: 1, unit: "week" } }],
    ["mỗi 6 tháng", { kind: "recurring", every: { kind: "every", count: 1, unit: "half-year" } }],
    ["Định kỳ 06 tháng", { kind: "recurring", every: { kind: "every", count: 1, unit: "half-year" } }],
    ["Định kỳ 6 tháng đầu năm", { kind: "recurring", every: { kind: "unstated" } }],
    ["02 tuần một lần", { kind: "recurring", every: { kind: "every", count: 2, unit: "week" } }],
    ["3 tháng/lần", { kind: "recurring", every: { kind: "every", count: 3, unit: "month" } }],
    ["01 quý/lần", { kind: "recurring", every: { kind: "every", count: 1, unit: "quarter" } }],
    ["05 năm / 1 lần", { kind: "recurring", every: { kind: "every", count: 5, unit: "year" } }],
    ["Giai đoạn 05 năm", { kind: "recurring", every: { kind: "every", count: 5, unit: "year" } }],
    ["Liên tục", { kind: "continuous" }],
    ["Thường xuyên từ tháng 6/2026", { kind: "continuous", from: "2026-06-01" }],
    ["kể từ ngày ký", { kind: "continuous" }],
    ["Từ khi được phê duyệt", { kind: "continuous" }],
    ["Quý II/2026 và các năm sau", { kind: "continuous", from: "2026-04-01" }],
    ["100 ngày kể từ ngày ban hành", { kind: "after", anchor: "issued", count: 100, unit: "day" }],
    ["nửa năm kể từ khi hoàn thành", { kind: "after", anchor: "named", anchorWords: "hoàn thành", count: 6, unit: "month" }],
    ["Hằng năm hoặc khi có yêu cầu", everyYear],
    ["Khi có yêu cầu hoặc hằng năm", everyYear],
  ])("reads all of %j and no more", (words, expected) => {
    expect(readSchedule(words)).toEqual({ value: { ...expected, words }, issues: [], rest: [] });
  });

  test.each(["Đầu năm 2027", "Giữa năm 2027"])("tells that %j is a part of the year", (words) => {
    const { value, issues } = readSchedule(words);
    expect(value).toEqual({ ...year("2027-01-01", "2027-12-31"), words });
    expect(issues.map((issue) => issue.code)).toEqual(["schedule-partly-read"]);
  });

  test.each([
    "tháng Chạp năm 2026",
    "tháng Giêng năm 2026",
    "Các năm tiếp theo",
    "quý III/2025 đến quý I/2024",
    "15/12",
    "0 năm/lần",
    "hoặc",
    "30 phút kể từ khi nhận",
    "x".repeat(10_001),
  ])("keeps the words of %j and says that it does not understand them", (words) => {
    const { value, issues, rest } = readSchedule(words);
    expect(value).toEqual({ kind: "unspecified", words });
    expect(issues.map(({ code, params }) => [code, params["words"]])).toEqual([["schedule-unclear", words.slice(0, 10_000)]]);
    expect(rest).toEqual([{ start: 0, end: words.length }]);
  });

  const each = (unit: string, ...anchors: readonly object[]): object => ({
    kind: "recurring",
    every: { kind: "every", count: 1, unit },
    ...(anchors.length === 0 ? {} : { anchors }),
  });
  const day = (month: number, day: number): object => ({ kind: "day", month, day });
  test.each<[string, object]>([
    // Several times with one year, or one word.
    ["Quý I, II/2024", window("2024-01-01", "2024-06-30", "quarter")],
    ["Quý I,II,III/2024", window("2024-01-01", "2024-09-30", "quarter")],
    ["Quý II - IV/2024", window("2024-04-01", "2024-12-31", "quarter")],
    ["Quý III-IV năm 2024", window("2024-07-01", "2024-12-31", "quarter")],
    ["Quý I và quý II năm 2024", window("2024-01-01", "2024-06-30", "quarter")],
    ["Từ quý I đến quý III năm 2024", window("2024-01-01", "2024-09-30", "quarter")],
    ["Quý II/2024-Quý IV/2025", window("2024-04-01", "2025-12-31", "quarter")],
    ["tháng 5, 6/2024", window("2024-05-01", "2024-06-30", "month")],
    ["Tháng 5-6/2024", window("2024-05-01", "2024-06-30", "month")],
    ["từ tháng 3 đến tháng 6/2024", window("2024-03-01", "2024-06-30", "month")],
    ["Từ tháng 3 đến hết tháng 6 năm 2024", window("2024-03-01", "2024-06-30", "month")],
    ["01/3 - 30/6/2024", window("2024-03-01", "2024-06-30", "day")],
    ["Từ ngày 01/3 đến ngày 30/6/2024", window("2024-03-01", "2024-06-30", "day")],
    ["từ ngày 15 tháng 3 đến ngày 20 tháng 4 năm 2024", window("2024-03-15", "2024-04-20", "day")],
    ["năm 2026, 2027", window("2026-01-01", "2027-12-31", "year")],
    ["Năm 2022, năm 2023 và năm 2024", window("2022-01-01", "2024-12-31", "year")],
    ["2026 và 2027", window("2026-01-01", "2027-12-31", "year")],
    ["2024, 2025, 2026", window("2024-01-01", "2026-12-31", "year")],
    // A beginning without an end.
    ["Từ tháng 3/2024", { kind: "continuous", from: "2024-03-01" }],
    ["Từ năm 2024", { kind: "continuous", from: "2024-01-01" }],
    ["Bắt đầu từ quý II/2024", { kind: "continuous", from: "2024-04-01" }],
    ["từ ngày 05/6/2026", { kind: "continuous", from: "2026-06-05" }],
    // Days, months and quarters of each year.
    ["ngày 15/6 và 15/12 hằng năm", each("year", day(6, 15), day(12, 15))],
    ["trước ngày 15/12 và ngày 15/6 hằng năm", each("year", day(6, 14), day(12, 14))],
    ["ngày 15 tháng 6 và ngày 15 tháng 12 hằng năm", each("year", day(6, 15), day(12, 15))],
    ["15/3, 15/6, 15/9, 15/12 hằng năm", each("year", day(3, 15), day(6, 15), day(9, 15), day(12, 15))],
    ["ngày 10 và 25 hằng tháng", each("month", { kind: "day", day: 10 }, { kind: "day", day: 25 })],
    ["tháng 12 hằng năm", each("year", { kind: "month", month: 12 })],
    ["Tháng 6, tháng 12 hằng năm", each("year", { kind: "month", month: 6 }, { kind: "month", month: 12 })],
    ["Quý IV hằng năm", each("year", { kind: "quarter", quarter: 4 })],
    ["quý II và quý IV hằng năm", each("year", { kind: "quarter", quarter: 2 }, { kind: "quarter", quarter: 4 })],
    ["trước ngày 20 tháng cuối quý", each("quarter", day(3, 19))],
    ["ngày 15 của tháng cuối cùng của quý", each("quarter", day(3, 15))],
    // How many times in a unit.
    ["02 lần/năm", each("half-year")],
    ["Mỗi năm 02 lần", each("half-year")],
    ["Hằng năm tổ chức ít nhất 02 lần", each("half-year")],
    ["4 lần/năm", each("quarter")],
    ["1 lần/quý", each("quarter")],
    ["Mỗi quý một lần", each("quarter")],
    ["01 lần/tháng", each("month")],
    ["quý/lần", each("quarter")],
    ["Định kỳ 6 tháng/lần", each("half-year")],
    ["Hằng tháng, hằng quý, hằng năm", each("month")],
    ["Hằng quý trong năm 2024", { ...each("quarter"), window: { from: "2024-01-01", to: "2024-12-31" } }],
    ["Hằng tháng, bắt đầu từ tháng 6/2024", { ...each("month"), window: { from: "2024-06-01" } }],
    ["Hằng năm (2022-2025)", { ...each("year"), window: { from: "2022-01-01", to: "2025-12-31" } }],
  ])("reads %j, which is several times or a beginning", (words, expected) => {
    expect(readSchedule(words)).toEqual({ value: { ...expected, words }, issues: [], rest: [] });
  });

  test.each<[string, object]>([
    ["Quý I, quý III/2024", window("2024-01-01", "2024-09-30", "quarter")],
    ["tháng 3, 6, 9/2024", window("2024-03-01", "2024-09-30", "month")],
    ["năm 2023 và năm 2025", window("2023-01-01", "2025-12-31", "year")],
    ["quý I/2024, quý II/2025, quý III/2026", window("2024-01-01", "2026-09-30", "quarter")],
  ])("takes %j as one stretch, and says that it has gaps", (words, expected) => {
    const { value, issues } = readSchedule(words);
    expect(value).toEqual({ ...expected, words });
    expect(issues.map(({ code }) => code)).toEqual(["schedule-with-gaps"]);
  });

  test.each([
    ["ngày 30/02 hằng năm", everyYear, "ngày 30/02"],
    ["ngày 01/13 hằng năm", everyYear, "ngày 01/13"],
    ["từ 01/11 đến 15/11 hằng năm", everyYear, "01/11, 15/11"],
    ["ngày 32 hằng tháng", each("month"), "ngày 32"],
    ["ngày 00 hằng tháng", each("month"), "ngày 00"],
  ])("says which days of %j it cannot take", (words, expected, lost) => {
    const { value, issues } = readSchedule(words);
    expect(value).toEqual({ ...expected, words });
    expect(issues.map(({ code, params }) => [code, params["lost"]])).toEqual([["schedule-partly-read", lost]]);
  });

  test("reads a bare year as a last day where the column says so", () => {
    expect(readSchedule("2027", { as: "deadline" }).value).toEqual({ kind: "by", day: "2027-12-31", precision: "year", words: "2027" });
    expect(readSchedule("2026 - 2030", { as: "deadline" }).value.kind).toBe("window");
  });

  test("keeps both possibilities of an either-or", () => {
    const { value } = readSchedule("Định kỳ hằng năm, hoặc giai đoạn 03 năm");
    expect(
      value.kind === "one-of" ? value.options.map((option) => (option.kind === "recurring" ? option.every : option.kind)) : value.kind,
    ).toEqual([
      { kind: "every", count: 1, unit: "year" },
      { kind: "every", count: 3, unit: "year" },
    ]);
  });

  test("reads a day without a year with the year spoken of", () => {
    expect(readSchedule("trước ngày 15/12", { year: 2026 }).value).toMatchObject({ kind: "by", day: "2026-12-14" });
    expect(readSchedule("trước ngày 01/01", { year: 2026 }).value).toMatchObject({ kind: "by", day: "2025-12-31" });
    expect(readSchedule("chậm nhất ngày 25/6", { year: 2026 }).value).toMatchObject({ kind: "by", day: "2026-06-25" });
    expect(readSchedule("chậm nhất 25/6", { year: 2026 }).value).toEqual({
      kind: "by",
      day: "2026-06-25",
      precision: "day",
      words: "chậm nhất 25/6",
    });
    expect(readSchedule("trước 15/12", { year: 2026 }).value).toMatchObject({ kind: "by", day: "2026-12-14" });
    expect(readSchedule("(ngày 15/12)", { year: 2026 }).value).toMatchObject({ kind: "by", day: "2026-12-15" });
    expect(readSchedule("trước ngày 15/12", { year: 2026, before: "named-day" }).value).toMatchObject({ kind: "by", day: "2026-12-15" });
    // A day of each month is none of one year.
    expect(readSchedule("chậm nhất ngày 25", { year: 2026 }).value).toMatchObject({
      kind: "recurring",
      anchors: [{ kind: "day", day: 25 }],
    });
    expect(readSchedule("15/12", { year: 2026 }).value.kind).toBe("unspecified");
    expect(readSchedule("ngày 29/02", { year: 2027 }).value).toMatchObject({ kind: "by", day: "2027-02-28" });
  });

  test("takes the named day itself as the last one where the policy says so", () => {
    const options = { before: "named-day" } as const;
    expect(readSchedule("trước ngày 15/12/2026", options).value).toMatchObject({ kind: "by", day: "2026-12-15" });
    expect(readSchedule("trước ngày 15/12 hằng năm", options).value).toMatchObject({ anchors: [{ kind: "day", month: 12, day: 15 }] });
    expect(readSchedule("trước quý IV/2026", options).value).toMatchObject({ kind: "by", day: "2026-12-31" });
    expect(readSchedule("trước ngày 15/12", options).value).toMatchObject({
      kind: "recurring",
      anchors: [{ kind: "day", month: 12, day: 15 }],
    });
  });

  test("leaves terms of hours and times per year unread", () => {
    for (const words of ["48 giờ kể từ khi nhận", "5 lần/năm", "31/02/2026", "0 ngày kể từ ngày ký"])
      expect(readSchedule(words).value.kind).toBe("unspecified");
  });

  test("has no day before the first of all", () => {
    expect(readSchedule("trước ngày 01/01/0001").value).toMatchObject({ kind: "by", day: "0001-01-01" });
    expect(readSchedule("trước ngày 02/01/0001").value).toMatchObject({ kind: "by", day: "0001-01-01" });
  });

  test("gives the words back as they were", () => {
    for (const words of ["  Hằng\n năm ", "Theo  chỉ đạo", "2026 –\u00a02030"]) expect(readSchedule(words).value.words).toBe(words);
  });

  test.each([
    ["Giai đoạn 1: 2026-2027; giai đoạn 2: 2028-2030", "2028, 2030"],
    ["ngày 25 hằng quý, riêng tháng 12 chậm hơn", "tháng 12"],
    ["Thường xuyên, 2026 - 2030", "2030"],
  ])("says what of %j is left", (words, lost) => {
    const { issues } = readSchedule(words);
    expect(issues.map(({ code, params }) => [code, params["lost"]])).toEqual([["schedule-partly-read", lost]]);
  });

  test("says nothing of a blank, and speaks of words that name no time", () => {
    expect(readSchedule("  ")).toEqual({ value: { kind: "unspecified", words: "" }, issues: [], rest: [] });
    expect(readSchedule("Theo chỉ đạo").issues.map((issue) => issue.code)).toEqual(["schedule-unclear"]);
    expect(readSchedule("2030 - 2026").value.kind).toBe("unspecified");
  });
});
