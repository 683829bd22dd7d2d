import {
  formatDate,
  formatPeriod,
  formatWeekday,
  type PeriodKind,
  type Regime,
  reportingRegimes,
  reportWindowOf,
  weekdayOf,
} from "@kehoach/calendar";
import type { IsoDate } from "@kehoach/core";

const kinds: readonly (readonly [PeriodKind, string, readonly number[]])[] = [
  ["year", "Năm / Year", [1]],
  ["half-year", "6 tháng / Half-year", [1, 2]],
  ["quarter", "Quý / Quarter", [1, 2, 3, 4]],
  ["month", "Tháng / Month", Array.from({ length: 12 }, (_, index) => index + 1)],
];

/**
 * A page of reporting windows that a clerk can check: four kinds of periods under two regimes.
 *
 * @param from - First year.
 * @param to - Last year.
 * @returns Markdown.
 */
export function printWindows(from: number, to: number): string {
  const { calendar, nd09 } = reportingRegimes;
  const lines = [
    `# Kỳ báo cáo ${from}–${to} / Reporting windows ${from}–${to}`,
    "",
    "Trang này do `kehoach calendar windows` in ra; không sửa bằng tay. / Printed by `kehoach calendar windows`; not edited by hand.",
    "",
    "Mỗi dòng: kỳ; các ngày theo lịch; thời gian chốt số liệu theo Nghị định 09/2019/NĐ-CP, Điều 12; ngày chậm nhất bộ và UBND cấp tỉnh gửi báo",
    "cáo theo Điều 13 khoản 1. Ngày gửi rơi vào ngày nghỉ vẫn giữ nguyên: đó là ngày cố định, không phải thời hạn của Điều 148 Bộ luật Dân sự.",
    "",
    "A row: the period; its days by the calendar; the days counted by Nghị định 09/2019/NĐ-CP, Điều 12; the last day for ministries and",
    "provinces to send the report by Điều 13 khoản 1. A last day that is a day off stays: it is a fixed day and no term of the Civil Code.",
  ];
  for (const [kind, title, numbers] of kinds) {
    lines.push("", `## ${title}`, "");
    const rows = [["Kỳ", "Theo lịch / Calendar", "Nghị định 09/2019/NĐ-CP", "Gửi chậm nhất / Send by"]];
    for (let year = from; year <= to; year++) {
      for (const number of numbers) {
        const period = { kind, year, number };
        const decree = reportWindowOf(period, { regime: nd09 });
        const sendBy = decree.kind === "unknown" ? undefined : decree.sendBy;
        rows.push([formatPeriod(period), daysOf(period, calendar), daysOf(period, nd09), sendBy === undefined ? "–" : withWeekend(sendBy)]);
      }
    }
    lines.push(...table(rows));
  }
  return `${lines.join("\n")}\n`;
}

function daysOf(period: Parameters<typeof reportWindowOf>[0], regime: Regime): string {
  const window = reportWindowOf(period, { regime });
  return window.kind === "unknown" ? "–" : `${formatDate(window.from, { style: "short" })} - ${formatDate(window.to, { style: "short" })}`;
}

/** A day, with its weekday where that is at the weekend. */
function withWeekend(day: IsoDate): string {
  const weekday = weekdayOf(day);
  const short = formatDate(day, { style: "short" });
  return weekday < 6 ? short : `${short} (${formatWeekday(weekday, "vi")})`;
}

/** A table with columns of even width, as the format of the repository wants it. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...body.map(line)];
}
