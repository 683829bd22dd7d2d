import type { MessageTemplate } from "@kehoach/core";

/** Codes of the issues that the readers of schedules, terms and recurrence rules report. */
export type ScheduleIssueCode =
  | "schedule-partly-read"
  | "schedule-unclear"
  | "term-unreadable"
  | "term-in-hours"
  | "term-empty"
  | "recurrence-unreadable"
  | "recurrence-refused";

export const scheduleMessages: Readonly<Record<ScheduleIssueCode, MessageTemplate>> = {
  "schedule-partly-read": {
    severity: "warning",
    vi: "Thời gian “{words}” mới hiểu được một phần: còn {lost}",
    en: "The time “{words}” was understood in part only: {lost} is left",
  },
  "schedule-unclear": {
    severity: "warning",
    vi: "Chưa hiểu thời gian “{words}”; giữ nguyên chữ của văn bản",
    en: "The time “{words}” was not understood; its words are kept",
  },
  "term-unreadable": { severity: "error", vi: "Không đọc được thời hạn trong “{text}”", en: "Cannot read a term in “{text}”" },
  "term-in-hours": {
    severity: "warning",
    vi: "Thời hạn tính bằng giờ, phút (“{text}”) không quy về ngày được",
    en: "A term of hours or minutes (“{text}”) cannot be told in days",
  },
  "term-empty": { severity: "error", vi: "Thời hạn “{text}” bằng không", en: "The term “{text}” is nothing" },
  "recurrence-unreadable": {
    severity: "error",
    vi: "“{text}” không phải quy tắc lặp iCalendar",
    en: "“{text}” is no recurrence rule of iCalendar",
  },
  "recurrence-refused": {
    severity: "warning",
    vi: "Không nhận “{part}”: các chương trình lịch hiểu khác nhau",
    en: "“{part}” is refused: calendar programs differ on it",
  },
};
