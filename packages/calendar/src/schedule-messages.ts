import type { MessageTemplate } from "@kehoach/core";

/** Codes of the issues that the readers of schedules, terms and recurrence rules report. */
export type ScheduleIssueCode =
  | "schedule-partly-read"
  | "schedule-unclear"
  | "schedule-with-gaps"
  | "term-unreadable"
  | "term-in-hours"
  | "term-empty"
  | "recurrence-unreadable"
  | "recurrence-part-unreadable"
  | "recurrence-refused"
  | "recurrence-no-day"
  | "recurrence-day-lacking"
  | "recurrence-month-and-day"
  | "recurrence-two-ends"
  | "recurrence-start-off";

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
  "schedule-with-gaps": {
    severity: "warning",
    vi: "Thời gian “{words}” gồm nhiều khoảng rời nhau; lấy từ đầu khoảng thứ nhất đến cuối khoảng sau cùng",
    en: "The time “{words}” is several that do not touch; it is taken from the beginning of the first to the end of the last",
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
  "recurrence-part-unreadable": {
    severity: "error",
    vi: "“{part}” không đúng cách viết của iCalendar",
    en: "“{part}” is not written as iCalendar asks",
  },
  "recurrence-no-day": {
    severity: "warning",
    vi: "Không nhận “{part}”: có giờ trong ngày, ở đây chỉ dùng ngày",
    en: "“{part}” is refused: it states a time of day, and only days are used here",
  },
  "recurrence-day-lacking": {
    severity: "warning",
    vi: "Không nhận “{part}”: có tháng không có ngày ấy, các chương trình lịch xử lý khác nhau",
    en: "“{part}” is refused: a month lacks that day, and calendar programs differ on what happens then",
  },
  "recurrence-month-and-day": {
    severity: "warning",
    vi: "Không nhận “{part}”: BYMONTH và BYMONTHDAY phải đi cùng nhau",
    en: "“{part}” is refused: BYMONTH and BYMONTHDAY have to stand together",
  },
  "recurrence-two-ends": {
    severity: "error",
    vi: "Không nhận “{part}”: chỉ được nêu một điểm kết thúc",
    en: "“{part}” is refused: only one end may be stated",
  },
  "recurrence-start-off": {
    severity: "warning",
    vi: "Không nhận “{part}”: ngày bắt đầu không phải ngày của quy tắc, các chương trình lịch tính khác nhau",
    en: "“{part}” is refused: it is no day of its rule, and calendar programs differ on whether it counts",
  },
};
