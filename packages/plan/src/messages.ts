import type { MessageTemplate } from "@kehoach/core";
import { checkMessages } from "./internal/check-messages.ts";

/** Codes of the issues this package reports. */
export type PlanIssueCode =
  | "slip-assumed"
  | "number-not-used"
  | "start-not-used"
  | "number-unreadable"
  | "day-invalid"
  | "period-invalid"
  | "period-without-beginning"
  | "orientation-unreadable"
  | "amendment-unreadable"
  | "jurisdiction-unknown"
  | "jurisdiction-differs"
  | "parent-not-found"
  | "parent-number-differs"
  | "parent-later"
  | "parent-ended"
  | "parent-below"
  | "parent-elsewhere"
  | "denominator-ambiguous"
  | "budget-interval"
  | "budget-unreadable"
  | "budget-basis-unstated"
  | "citation-date-impossible"
  | "field-missing"
  | "field-invalid"
  | "field-unknown"
  | "field-misspelt"
  | "field-empty"
  | "text-expected"
  | "text-unquoted"
  | "object-expected"
  | "structure-invalid"
  | "list-expected"
  | "number-expected"
  | "choice-unknown"
  | "choice-misspelt"
  | "plan-id-invalid"
  | "id-invalid"
  | "total-differs"
  | "nesting-too-deep"
  | "circle"
  | "order-wrong"
  | "id-repeated"
  | "reference-unknown"
  | "row-differs"
  | "row-agency-unsure"
  | "row-not-kept";

export const planMessages: Readonly<Record<PlanIssueCode, MessageTemplate>> = {
  ...checkMessages,
  "slip-assumed": {
    severity: "info",
    vi: "“{words}” được hiểu là “{read}” (có thể là lỗi đánh máy hoặc nhận dạng chữ)",
    en: "“{words}” was read as “{read}” (probably a slip of typing or recognition)",
  },
  "number-not-used": {
    severity: "info",
    vi: "Số “{words}” không được hiểu là chỉ tiêu",
    en: "The number “{words}” was not taken as a target value",
  },
  "start-not-used": {
    severity: "info",
    vi: "“{words}” được hiểu là mức ban đầu, không phải chỉ tiêu",
    en: "“{words}” was taken as where it begins, not as a target",
  },
  "number-unreadable": {
    severity: "warning",
    vi: "“{words}” không có dạng số, ký hiệu văn bản như 94/KH-UBND, 20/2020/QĐ-TTg, 57-NQ/TW",
    en: "“{words}” does not have the form of a document number such as 94/KH-UBND, 20/2020/QĐ-TTg, 57-NQ/TW",
  },
  "day-invalid": {
    severity: "error",
    vi: "“{value}” không phải ngày có thật; viết 2027-01-05 hoặc ngày 05 tháng 01 năm 2027",
    en: "“{value}” is not a day that exists; write 2027-01-05 or ngày 05 tháng 01 năm 2027",
  },
  "period-invalid": {
    severity: "error",
    vi: "“{value}” không phải giai đoạn; viết 2026 - 2030, năm 2027, hoặc from và to là hai ngày theo thứ tự",
    en: "“{value}” is not a period; write 2026 - 2030, năm 2027, or two days in order as from and to",
  },
  "period-without-beginning": {
    severity: "error",
    vi: "“{value}” không nói bắt đầu từ khi nào; ghi ngày ban hành (issuedOn) hoặc viết 2026 - 2030",
    en: "“{value}” does not say when it begins; give the day of issue (issuedOn) or write 2026 - 2030",
  },
  "orientation-unreadable": {
    severity: "error",
    vi: "“{value}” không nêu năm; viết định hướng đến năm 2035",
    en: "“{value}” names no year; write định hướng đến năm 2035",
  },
  "amendment-unreadable": {
    severity: "warning",
    vi: "“{value}” không nói văn bản nào được sửa đổi, bổ sung, thay thế; viết thay thế Kế hoạch số 12/KH-UBND",
    en: "“{value}” does not say which document is changed; write thay thế Kế hoạch số 12/KH-UBND",
  },
  "jurisdiction-unknown": {
    severity: "error",
    vi: "Mã {code} không chỉ đơn vị hành chính nào vào ngày {asOf} (các nghĩa đã biết: {known})",
    en: "The code {code} names no administrative unit on {asOf} (known meanings: {known})",
  },
  "jurisdiction-differs": {
    severity: "warning",
    vi: "Vào ngày {asOf} mã {code} là {name}, không phải “{words}”",
    en: "On {asOf} the code {code} is {name}, not “{words}”",
  },
  "parent-not-found": {
    severity: "info",
    vi: "Chưa có dữ liệu của kế hoạch cấp trên {parent}, nên chưa đối chiếu được",
    en: "The data of the parent {parent} is not at hand, so it was not compared",
  },
  "parent-number-differs": {
    severity: "warning",
    vi: "Kế hoạch cấp trên ghi số {parent}, dữ liệu của nó ghi số {own}",
    en: "The parent is given the number {parent}, its data has {own}",
  },
  "parent-later": {
    severity: "warning",
    vi: "Kế hoạch cấp trên {parent} ban hành ngày {day}, sau kế hoạch này (ngày {own})",
    en: "The parent {parent} was issued on {day}, after this plan ({own})",
  },
  "parent-ended": {
    severity: "warning",
    vi: "Kế hoạch cấp trên {parent} chỉ tính đến ngày {day}; kế hoạch này bắt đầu từ ngày {own}",
    en: "The parent {parent} looks no further than {day}; this plan begins on {own}",
  },
  "parent-below": {
    severity: "warning",
    vi: "Kế hoạch cấp trên {parent} chỉ áp dụng cho {name}, là cấp thấp hơn kế hoạch này",
    en: "The parent {parent} holds for {name} only, which is below the place of this plan",
  },
  "parent-elsewhere": {
    severity: "warning",
    vi: "Kế hoạch cấp trên {parent} áp dụng cho {name}, không bao gồm {own}",
    en: "The parent {parent} holds for {name}, which does not include {own}",
  },
  "denominator-ambiguous": {
    severity: "warning",
    vi: "“{words}”: chưa rõ là tỷ lệ của tổng số hay của phần đã nêu trước đó",
    en: "“{words}”: it is not clear whether this is a share of the whole or of the part named before",
  },
  "budget-interval": {
    severity: "warning",
    vi: "Kinh phí “{words}” là một khoảng, không phải một số tiền; giữ nguyên chữ, không tính vào tổng",
    en: "The funding “{words}” is an interval and no amount; its words are kept, and it is not part of any total",
  },
  "budget-unreadable": {
    severity: "warning",
    vi: "Chưa hiểu nội dung kinh phí “{words}”; không tính vào tổng",
    en: "The funding words “{words}” were not understood; they are not part of any total",
  },
  "budget-basis-unstated": {
    severity: "warning",
    vi: "“{words}” không nói là tổng số hay mỗi năm (thời gian: {when})",
    en: "“{words}” does not say whether it is a total or per year (time: {when})",
  },
  "citation-date-impossible": {
    severity: "warning",
    vi: "Ngày của văn bản “{words}” không có thật{suggestion}",
    en: "The day of the document “{words}” does not exist{suggestion}",
  },
  "field-missing": { severity: "error", vi: "Thiếu trường {field}", en: "The field {field} is missing" },
  "field-invalid": { severity: "error", vi: "Giá trị “{value}” không hợp lệ: {why}", en: "The value “{value}” is not valid: {why}" },
  "field-misspelt": {
    severity: "warning",
    vi: "Không có trường {field}; có phải là {suggestion}?",
    en: "There is no field {field}; is {suggestion} meant?",
  },
  "field-empty": { severity: "error", vi: "Trường này không được để trống", en: "This field must not be empty" },
  "text-expected": { severity: "error", vi: "Cần chữ, không phải {value}", en: "A text is needed, not {value}" },
  "text-unquoted": {
    severity: "error",
    vi: 'Cần chữ; đặt trong ngoặc kép: "{value}"',
    en: 'A text is needed; put it in quotes: "{value}"',
  },
  "object-expected": {
    severity: "error",
    vi: "Cần một nhóm trường (tên: giá trị), không phải “{value}”",
    en: "Fields (name: value) are needed, not “{value}”",
  },
  "structure-invalid": {
    severity: "error",
    vi: "{value} không đúng dạng cấu trúc; ví dụ {example}",
    en: "{value} does not have the form of the structure; for example {example}",
  },
  "list-expected": { severity: "error", vi: "Cần danh sách, không phải “{value}”", en: "A list is needed, not “{value}”" },
  "number-expected": { severity: "error", vi: "Cần số, không phải “{value}”", en: "A number is needed, not “{value}”" },
  "choice-unknown": {
    severity: "error",
    vi: "Không có “{value}”; chọn một trong: {known}",
    en: "There is no “{value}”; choose one of: {known}",
  },
  "choice-misspelt": {
    severity: "error",
    vi: "Không có “{value}”; có phải là {suggestion}? Chọn một trong: {known}",
    en: "There is no “{value}”; is {suggestion} meant? Choose one of: {known}",
  },
  "plan-id-invalid": {
    severity: "error",
    vi: "Mã “{value}” chỉ được gồm chữ thường không dấu, số và dấu gạch nối, ví dụ lam-dong-2027",
    en: "The id “{value}” may hold lower-case letters without diacritics, digits and hyphens only, such as lam-dong-2027",
  },
  "id-invalid": {
    severity: "error",
    vi: "Mã “{value}” chỉ được gồm chữ, số và các dấu . _ -, không có khoảng trắng, ví dụ 3.1",
    en: "The id “{value}” may hold letters, digits and . _ - only, without spaces, such as 3.1",
  },
  "field-unknown": { severity: "warning", vi: "Không có trường {field}", en: "There is no field {field}" },
  "total-differs": {
    severity: "warning",
    vi: "Tổng kinh phí nêu là “{words}”, cộng các nhiệm vụ được {sum} đồng",
    en: "The total is stated as “{words}”, the tasks add up to {sum} đồng",
  },
  "nesting-too-deep": {
    severity: "error",
    vi: "Dữ liệu lồng nhau quá {limit} mức, hoặc tự chứa chính nó",
    en: "The data is nested more than {limit} levels deep, or holds itself",
  },
  "row-differs": {
    severity: "warning",
    vi: "“{words}” nói khác các cột ({columns}); lấy theo cột",
    en: "“{words}” says something else than the columns ({columns}); the columns hold",
  },
  "row-agency-unsure": {
    severity: "info",
    vi: "“{words}” không phải tên một cơ quan đã biết; giữ nguyên văn",
    en: "“{words}” is not the name of one known agency; it is kept as printed",
  },
  "row-not-kept": {
    severity: "warning",
    vi: "Kế hoạch không có chỗ cho {field} “{value}”",
    en: "A plan has no place for the {field} “{value}”",
  },
};
