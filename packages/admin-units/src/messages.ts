import type { MessageTemplate } from "@kehoach/core";

/** Codes of the issues this package reports. */
export type UnitIssueCode =
  | "unit-unknown"
  | "unit-ambiguous"
  | "unit-era-assumed"
  | "unit-spelling"
  | "unit-type-differs"
  | "unit-parents-mixed"
  | "unit-ended";

export const unitMessages: Readonly<Record<UnitIssueCode, MessageTemplate>> = {
  "unit-unknown": {
    severity: "error",
    vi: "Không nhận ra đơn vị hành chính trong “{text}”",
    en: "No administrative unit was recognised in “{text}”",
  },
  "unit-ambiguous": {
    severity: "error",
    vi: "“{text}” có thể là {count} đơn vị: {names}",
    en: "“{text}” fits {count} units: {names}",
  },
  "unit-era-assumed": {
    severity: "info",
    vi: "Hiểu là {name} từ ngày 01/7/2025; trước đó cũng có đơn vị cùng tên",
    en: "Taken as {name} since 1 July 2025; a unit of that name existed before as well",
  },
  "unit-spelling": { severity: "warning", vi: "“{text}” được đọc là “{name}”", en: "“{text}” was read as “{name}”" },
  "unit-type-differs": { severity: "warning", vi: "Văn bản không gọi {name} bằng loại này", en: "The text gives {name} another type" },
  "unit-parents-mixed": {
    severity: "warning",
    vi: "Cấp trên nêu trong “{text}” là của thời kỳ khác với {name}",
    en: "The parents in “{text}” are of another time than {name}",
  },
  "unit-ended": { severity: "info", vi: "{name} kết thúc ngày {day}", en: "{name} ended on {day}" },
};
