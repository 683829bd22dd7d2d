import type { MessageTemplate } from "@kehoach/core";

/** Codes of the issues this package reports. */
export type CalendarIssueCode =
  | "date-blank"
  | "date-impossible"
  | "date-unreadable"
  | "date-several"
  | "date-year-missing"
  | "period-unreadable"
  | "notice-repeated"
  | "notice-day-outside-year"
  | "notice-day-contradicted"
  | "notice-day-misplaced"
  | "notice-holiday-missing"
  | "swap-without-counterpart";

export const calendarMessages: Readonly<Record<CalendarIssueCode, MessageTemplate>> = {
  "date-blank": { severity: "warning", vi: "Ngày còn để trống: “{text}”", en: "The day is left blank: “{text}”" },
  "date-impossible": {
    severity: "warning",
    vi: "Không có ngày “{text}”{suggestion}",
    en: "There is no day “{text}”{suggestion}",
  },
  "date-unreadable": { severity: "error", vi: "Không đọc được ngày trong “{text}”", en: "Cannot read a day in “{text}”" },
  "date-several": {
    severity: "warning",
    vi: "Có {count} ngày trong “{text}”; chưa rõ lấy ngày nào",
    en: "There are {count} days in “{text}”; it is not clear which one counts",
  },
  "date-year-missing": {
    severity: "warning",
    vi: "“{text}” không nêu năm",
    en: "“{text}” does not say of which year",
  },
  "period-unreadable": { severity: "error", vi: "Không đọc được kỳ trong “{text}”", en: "Cannot read a period in “{text}”" },
  "notice-repeated": {
    severity: "info",
    vi: "Có hai thông báo của năm {year}; dùng thông báo sau",
    en: "There are two notices of the year {year}; the later one is used",
  },
  "notice-day-outside-year": {
    severity: "error",
    vi: "“{day}” không phải một ngày của năm {year}; bỏ qua",
    en: "“{day}” is no day of the year {year} and is left out",
  },
  "notice-day-contradicted": {
    severity: "error",
    vi: "Ngày {day} được ghi hai lần ({first}, {second}); dùng lần sau",
    en: "The day {day} is listed twice ({first}, {second}); the later one is used",
  },
  "notice-day-misplaced": {
    severity: "error",
    vi: "Ngày {day} ({kind}) trái với thứ của nó trong tuần",
    en: "The day {day} ({kind}) does not go with its day of the week",
  },
  "notice-holiday-missing": {
    severity: "warning",
    vi: "Thông báo năm {year} thiếu {name} ({day})",
    en: "The notice of {year} leaves out {name} ({day})",
  },
  "swap-without-counterpart": {
    severity: "error",
    vi: "Ngày hoán đổi {day} ({kind}) không có ngày đối ứng",
    en: "The swapped day {day} ({kind}) has no other day",
  },
};
