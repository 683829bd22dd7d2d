import type { MessageTemplate } from "@kehoach/core";

/** Codes of the issues this package reports. */
export type CalendarIssueCode = "date-blank" | "date-impossible" | "date-unreadable" | "date-several";

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
};
