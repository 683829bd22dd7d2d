import type { LocalizedText } from "@kehoach/core";

/**
 * Name of a table of flat rows.
 *
 * @vi tên bảng
 */
export type RowTableName = "document" | "targets" | "measures" | "tasks" | "assignments" | "totals" | "citations" | "places";

/**
 * A column of a table of flat rows.
 *
 * @vi cột của bảng
 */
export interface RowColumn {
  /** Stable name. */
  readonly name: string;
  /** Heading for people. */
  readonly titles: LocalizedText;
  /** What its cells hold: `date` is `YYYY-MM-DD`, `number` has a point, `boolean` is `true` or `false`. */
  readonly datatype: "string" | "integer" | "number" | "date" | "boolean";
  /** The only texts it may hold. */
  readonly oneOf?: readonly string[];
  /** Whether an empty cell is no value (`null`) rather than an empty text. */
  readonly nullable: boolean;
  /** The table whose first column the cells of this one name. */
  readonly refersTo?: RowTableName;
}

/**
 * A table of flat rows: columns that are always the same, and cells as text.
 *
 * @vi bảng
 */
export interface RowTable {
  /** Which one. */
  readonly name: RowTableName;
  /** Its columns. */
  readonly columns: readonly RowColumn[];
  /** Its lines; each has a cell for each column. */
  readonly lines: readonly (readonly string[])[];
}

const text = (name: string, vi: string, en: string): RowColumn => ({ name, titles: { vi, en }, datatype: "string", nullable: false });
const maybe = (column: RowColumn): RowColumn => ({ ...column, nullable: true });
const day = (name: string, vi: string, en: string): RowColumn => ({ ...maybe(text(name, vi, en)), datatype: "date" });
const number = (name: string, vi: string, en: string): RowColumn => ({ ...maybe(text(name, vi, en)), datatype: "number" });
const dong = (name: string, vi: string, en: string): RowColumn => ({ ...maybe(text(name, vi, en)), datatype: "integer" });
const key = (name: string, vi: string, en: string): RowColumn => ({ ...text(name, vi, en), datatype: "integer" });
const choice = (column: RowColumn, ...oneOf: readonly string[]): RowColumn => ({ ...column, oneOf });
const reference = (table: RowTableName, column: RowColumn): RowColumn => ({ ...column, refersTo: table });

const target = key("target", "Mục tiêu số", "Target");
const task = key("task", "Nhiệm vụ số", "Task");
const total = key("total", "Tổng số", "Total");
const citation = key("citation", "Viện dẫn số", "Citation");

/** The columns of every table, in the order in which the tables are printed. */
export const rowColumns: Readonly<Record<RowTableName, readonly RowColumn[]>> = {
  document: [
    choice(text("kind", "Loại văn bản", "Kind"), "ke-hoach", "de-an", "chuong-trinh", "to-trinh", "quyet-dinh", "nghi-quyet", "other"),
    maybe(text("number", "Số, ký hiệu", "Number")),
    day("issuedOn", "Ngày ban hành", "Issued on"),
    maybe(text("issuer", "Cơ quan ban hành", "Issuer")),
    day("from", "Từ ngày", "From"),
    day("to", "Đến ngày", "To"),
  ],
  targets: [target, text("phase", "Giai đoạn", "Phase"), text("ordinal", "STT", "Ordinal"), text("text", "Nội dung", "Text")],
  measures: [
    reference("targets", target),
    choice(text("comparator", "So sánh", "Comparator"), "eq", "gt", "gte", "lt", "lte", "range", "approx", "none"),
    number("value", "Mức", "Value"),
    number("upper", "Mức trên", "Upper"),
    maybe(text("unit", "Đơn vị tính", "Unit")),
    text("population", "Đối tượng", "Population"),
    choice(maybe(text("per", "Mỗi kỳ", "Per")), "year"),
    { ...text("keep", "Duy trì", "Keep"), datatype: "boolean" },
  ],
  tasks: [
    task,
    choice(text("part", "Phần", "Part"), "annex", "body"),
    text("section", "Mục", "Section"),
    text("ordinal", "STT", "Ordinal"),
    text("text", "Nội dung", "Text"),
    text("scheduleRaw", "Thời gian (nguyên văn)", "Time as printed"),
    day("from", "Từ ngày", "From"),
    day("to", "Đến ngày", "To"),
    choice(
      text("recurrence", "Định kỳ", "Recurrence"),
      "none",
      "yearly",
      "half-yearly",
      "quarterly",
      "monthly",
      "every-2-years",
      "every-3-years",
      "ongoing",
      "periodic",
    ),
    maybe(text("budgetRaw", "Kinh phí (nguyên văn)", "Money as printed")),
    dong("vnd", "Kinh phí (đồng)", "Money in dong"),
    maybe(text("budgetSource", "Nguồn kinh phí", "Source of money")),
    maybe(text("output", "Sản phẩm, kết quả", "Output")),
  ],
  assignments: [
    maybe(reference("targets", target)),
    maybe(reference("tasks", task)),
    choice(text("role", "Vai trò", "Role"), "lead", "coordinating"),
    text("agency", "Cơ quan", "Agency"),
  ],
  totals: [total, text("raw", "Nguyên văn", "As printed"), dong("vnd", "Số tiền (đồng)", "Money in dong")],
  citations: [
    citation,
    text("raw", "Nguyên văn", "As printed"),
    maybe(text("number", "Số, ký hiệu", "Number")),
    day("issuedOn", "Ngày ban hành", "Issued on"),
  ],
  places: [
    maybe(reference("targets", target)),
    maybe(reference("tasks", task)),
    maybe(reference("totals", total)),
    maybe(reference("citations", citation)),
    text("document", "Văn bản gốc", "Source document"),
    key("start", "Vị trí đầu", "Start"),
    key("end", "Vị trí cuối", "End"),
  ],
};
