import type { MessageTemplate } from "@kehoach/core";

/** Codes of the issues this package reports. */
export type DocumentIssueCode =
  | "document-too-large"
  | "document-empty"
  | "not-text"
  | "not-a-docx"
  | "archive-refused"
  | "images-ignored"
  | "not-readable"
  | "depth-limited";

export const documentMessages: Readonly<Record<DocumentIssueCode, MessageTemplate>> = {
  "document-too-large": {
    severity: "error",
    vi: "Văn bản quá lớn: {size}, giới hạn là {limit}",
    en: "The document is too large: {size}, the limit is {limit}",
  },
  "document-empty": { severity: "error", vi: "Văn bản trống", en: "The document is empty" },
  "not-text": {
    severity: "error",
    vi: "Đây không phải văn bản chữ (có ký tự nhị phân)",
    en: "This is not text (it holds binary characters)",
  },
  "not-a-docx": { severity: "error", vi: "Đây không phải tệp DOCX đọc được", en: "This is not a readable DOCX file" },
  "archive-refused": { severity: "error", vi: "Không mở tệp nén: {why}", en: "The archive was not opened: {why}" },
  "not-readable": {
    severity: "error",
    vi: "Không đọc được {format} này (có thể lồng nhau quá sâu)",
    en: "Cannot read this {format} (it may be nested too deeply)",
  },
  "images-ignored": { severity: "info", vi: "Bỏ qua {count} hình ảnh", en: "{count} images were left out" },
  "depth-limited": {
    severity: "warning",
    vi: "Phần lồng nhau quá {limit} lớp được gộp lại",
    en: "Parts nested deeper than {limit} levels were flattened",
  },
};
