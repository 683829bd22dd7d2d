import type { MessageTemplate } from "@kehoach/core";

/** Codes of the issues this package reports. */
export type ExtractIssueCode =
  | "number-blank"
  | "number-not-found"
  | "date-blank-of-document"
  | "date-not-found"
  | "kind-not-found"
  | "issuer-not-found"
  | "jurisdiction-unresolved"
  | "period-not-found"
  | "phase-start-assumed"
  | "section-kept-as-text"
  | "text-not-understood"
  | "column-not-used"
  | "table-not-understood"
  | "row-not-understood"
  | "row-without-ordinal"
  | "row-heads-others"
  | "money-in-several-columns"
  | "ordinal-out-of-order"
  | "total-row"
  | "target-without-annex-row"
  | "annex-row-without-target"
  | "statements-differ"
  | "amount-restated"
  | "amount-outside-tasks"
  | "amount-in-text"
  | "amount-is-a-rate"
  | "year-assumed"
  | "slip-mended"
  | "no-targets"
  | "no-tasks";

export const extractMessages: Readonly<Record<ExtractIssueCode, MessageTemplate>> = {
  "number-blank": {
    severity: "warning",
    vi: "Số của văn bản còn để trống (“{words}”)",
    en: "The number of the document is left blank (“{words}”)",
  },
  "number-not-found": { severity: "info", vi: "Không thấy số của văn bản", en: "The number of the document was not found" },
  "date-blank-of-document": {
    severity: "warning",
    vi: "Ngày ban hành của văn bản còn để trống (“{words}”)",
    en: "The day of the document is left blank (“{words}”)",
  },
  "date-not-found": { severity: "info", vi: "Không thấy ngày ban hành của văn bản", en: "The day of the document was not found" },
  "kind-not-found": { severity: "warning", vi: "Không rõ loại văn bản", en: "The kind of document is not clear" },
  "issuer-not-found": { severity: "info", vi: "Không thấy cơ quan ban hành", en: "The issuing body was not found" },
  "jurisdiction-unresolved": {
    severity: "info",
    vi: "Địa bàn “{words}” chưa gắn với mã đơn vị hành chính",
    en: "The jurisdiction “{words}” is not yet tied to the code of a unit",
  },
  "period-not-found": { severity: "warning", vi: "Không rõ thời kỳ của kế hoạch", en: "The period of the plan is not clear" },
  "phase-start-assumed": {
    severity: "warning",
    vi: "Giai đoạn “{label}” không nêu năm bắt đầu; tạm tính từ {from}",
    en: "The phase “{label}” does not say where it begins; {from} is assumed",
  },
  "section-kept-as-text": {
    severity: "info",
    vi: "Mục “{title}” được giữ nguyên chữ, không phân tích thành chỉ tiêu hay nhiệm vụ ({count} đoạn)",
    en: "The section “{title}” is kept as text and not taken apart into targets or tasks ({count} paragraphs)",
  },
  "text-not-understood": { severity: "warning", vi: "Chưa hiểu đoạn “{words}”", en: "The paragraph “{words}” was not understood" },
  "table-not-understood": {
    severity: "warning",
    vi: "Chưa nhận ra bảng này là bảng chỉ tiêu hay bảng nhiệm vụ (dòng đầu: “{words}”)",
    en: "This table was not recognised as one of targets or tasks (first row: “{words}”)",
  },
  "row-not-understood": {
    severity: "warning",
    vi: "Chưa hiểu dòng “{words}” của bảng",
    en: "The row “{words}” of the table was not understood",
  },
  "column-not-used": {
    severity: "info",
    vi: "Cột “{column}” chưa được dùng (ô có nội dung: {count}, ví dụ “{words}”)",
    en: "The column “{column}” was not used (cells that hold something: {count}, such as “{words}”)",
  },
  "row-without-ordinal": {
    severity: "info",
    vi: "Dòng không có số thứ tự “{words}” được nối vào dòng {ordinal}",
    en: "The row without an ordinal “{words}” was joined to row {ordinal}",
  },
  "money-in-several-columns": {
    severity: "warning",
    vi: "Bảng có nhiều cột kinh phí mà không có cột tổng: lấy cột “{column}”, bỏ {others}",
    en: "The table has several columns of money and none of the total: “{column}” is taken, and {others} are left out",
  },
  "row-heads-others": {
    severity: "info",
    vi: "Dòng {ordinal} “{words}” là đề mục của các dòng {ordinal}.1, …; điều dòng ấy nêu áp dụng cho các dòng dưới",
    en: "Row {ordinal} “{words}” heads the rows {ordinal}.1, …; what it says holds for them",
  },
  "ordinal-out-of-order": {
    severity: "warning",
    vi: "Số thứ tự {found} đứng sau {previous}: có thể thiếu hoặc trùng",
    en: "The ordinal {found} follows {previous}: one may be missing or repeated",
  },
  "total-row": { severity: "info", vi: "Dòng tổng “{words}” không phải nhiệm vụ", en: "The total row “{words}” is not a task" },
  "target-without-annex-row": {
    severity: "info",
    vi: "Mục tiêu {ordinal} không có dòng tương ứng trong phụ lục chỉ tiêu",
    en: "Target {ordinal} has no row in the annex of targets",
  },
  "annex-row-without-target": {
    severity: "warning",
    vi: "Dòng {ordinal} của phụ lục không có mục tiêu tương ứng trong phần nội dung; được coi là một mục tiêu",
    en: "Row {ordinal} of the annex has no target in the body; it is taken as a target of its own",
  },
  "statements-differ": {
    severity: "warning",
    vi: "{field} được nêu khác nhau: “{first}” và “{second}”",
    en: "{field} is stated in two ways: “{first}” and “{second}”",
  },
  "amount-restated": {
    severity: "info",
    vi: "“{words}” nêu lại kinh phí của nhiệm vụ {task}; không cộng thêm",
    en: "“{words}” states the money of task {task} once more; it is not added",
  },
  "amount-outside-tasks": {
    severity: "warning",
    vi: "“{words}” không thuộc nhiệm vụ nào; không tính vào tổng của các nhiệm vụ",
    en: "“{words}” belongs to no task; it is not part of the total of tasks",
  },
  "amount-is-a-rate": {
    severity: "warning",
    vi: "“{words}” là mức cho mỗi {per}, không phải tổng kinh phí; không tính ra tổng",
    en: "“{words}” is a rate for each {per} and no total; none is computed",
  },
  "amount-in-text": {
    severity: "info",
    vi: "Số tiền “{words}” nằm trong phần lời văn; không tính vào tổng của các nhiệm vụ",
    en: "The amount “{words}” stands in running text; it is not part of the total of tasks",
  },
  "year-assumed": {
    severity: "info",
    vi: "“{words}” không nêu năm; hiểu là năm {year} của kế hoạch",
    en: "“{words}” names no year; it is read as of {year}, the year of the plan",
  },
  "slip-mended": {
    severity: "info",
    vi: "“{words}” được hiểu là “{read}” (có thể là lỗi nhận dạng chữ hoặc đánh máy)",
    en: "“{words}” is read as “{read}” (it may be a slip of scanning or typing)",
  },
  "no-targets": { severity: "warning", vi: "Không tìm thấy mục tiêu nào", en: "No target was found" },
  "no-tasks": { severity: "warning", vi: "Không tìm thấy nhiệm vụ nào", en: "No task was found" },
};
