import type { MessageTemplate } from "@kehoach/core";

/** Codes of the issues this package reports. */
export type DocumentIssueCode =
  | "document-too-large"
  | "document-empty"
  | "not-text"
  | "encoding-guessed"
  | "not-a-docx"
  | "not-an-xlsx"
  | "not-an-archive"
  | "archive-too-many-entries"
  | "archive-entry-too-large"
  | "archive-total-too-large"
  | "archive-swollen"
  | "archive-size-lies"
  | "archive-zip64"
  | "archive-encrypted"
  | "archive-crc"
  | "archive-name-unsafe"
  | "archive-name-twice"
  | "archive-link"
  | "archive-truncated"
  | "archive-overlap"
  | "archive-method"
  | "archive-header-differs"
  | "format-word-97"
  | "format-excel-97"
  | "format-encrypted"
  | "format-pdf"
  | "format-rtf"
  | "format-odf"
  | "format-image"
  | "format-unknown"
  | "xml-broken"
  | "xml-doctype"
  | "xml-too-deep"
  | "depth-limited"
  | "too-many-cells"
  | "cell-cut"
  | "images-ignored"
  | "comments-ignored"
  | "contents-ignored"
  | "macros-ignored"
  | "embedded-ignored"
  | "hidden-text-ignored"
  | "hidden-rows-ignored"
  | "hidden-columns-ignored"
  | "hidden-sheet-ignored"
  | "changes-accepted"
  | "changes-rejected"
  | "formula-without-value"
  | "cell-error"
  | "quote-open"
  | "part-missing";

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
  "encoding-guessed": {
    severity: "warning",
    vi: "Tệp không phải UTF-8; được đọc như {encoding}",
    en: "The file is not UTF-8; it was read as {encoding}",
  },
  "not-a-docx": { severity: "error", vi: "Đây không phải tệp DOCX đọc được", en: "This is not a readable DOCX file" },
  "not-an-xlsx": { severity: "error", vi: "Đây không phải tệp XLSX đọc được", en: "This is not a readable XLSX file" },
  "not-an-archive": {
    severity: "error",
    vi: "Đây không phải tệp DOCX, XLSX hay tệp nén ZIP",
    en: "This is no DOCX, XLSX or other ZIP archive",
  },
  "archive-too-many-entries": {
    severity: "error",
    vi: "Tệp nén chứa {size} tệp, giới hạn là {limit}",
    en: "The archive holds {size} files, the limit is {limit}",
  },
  "archive-entry-too-large": {
    severity: "error",
    vi: "Trong tệp nén, “{entry}” lớn hơn giới hạn {limit} byte khi giải nén",
    en: "In the archive, “{entry}” inflates to more than {limit} bytes, the limit",
  },
  "archive-total-too-large": {
    severity: "error",
    vi: "Tệp nén lớn hơn giới hạn {limit} byte khi giải nén",
    en: "The archive inflates to more than {limit} bytes, the limit",
  },
  "archive-swollen": {
    severity: "error",
    vi: "Trong tệp nén, “{entry}” phình ra hơn {limit} lần khi giải nén",
    en: "In the archive, “{entry}” inflates to more than {limit} times its size",
  },
  "archive-size-lies": {
    severity: "error",
    vi: "Trong tệp nén, kích thước ghi cho “{entry}” không đúng với nội dung",
    en: "In the archive, the size stated for “{entry}” is not that of its content",
  },
  "archive-zip64": {
    severity: "error",
    vi: "Tệp nén kiểu ZIP64 (cho tệp trên 4 GB) không được mở; hãy lưu lại từ Word hoặc Excel",
    en: "ZIP64 archives (made for more than 4 GB) are not opened; save the file anew from Word or Excel",
  },
  "archive-encrypted": {
    severity: "error",
    vi: "Trong tệp nén, “{entry}” bị khóa bằng mật khẩu",
    en: "In the archive, “{entry}” is locked with a password",
  },
  "archive-crc": {
    severity: "error",
    vi: "Trong tệp nén, nội dung “{entry}” bị hỏng (sai mã kiểm tra)",
    en: "In the archive, the content of “{entry}” is damaged (its checksum is wrong)",
  },
  "archive-name-unsafe": {
    severity: "error",
    vi: "Tệp nén có tên trỏ ra ngoài: “{entry}”",
    en: "The archive has a name that points outside of it: “{entry}”",
  },
  "archive-name-twice": {
    severity: "error",
    vi: "Tệp nén có hai tệp cùng tên “{entry}”",
    en: "The archive has two files called “{entry}”",
  },
  "archive-link": {
    severity: "error",
    vi: "Trong tệp nén, “{entry}” là liên kết đến nơi khác",
    en: "In the archive, “{entry}” is a link to somewhere else",
  },
  "archive-truncated": {
    severity: "error",
    vi: "Tệp nén bị cắt cụt hoặc hỏng mục lục",
    en: "The archive is cut short or its directory is damaged",
  },
  "archive-overlap": {
    severity: "error",
    vi: "Trong tệp nén, “{entry}” và “{other}” chiếm cùng một chỗ",
    en: "In the archive, “{entry}” and “{other}” take the same place",
  },
  "archive-method": {
    severity: "error",
    vi: "Trong tệp nén, “{entry}” nén theo cách không được hỗ trợ (số {method})",
    en: "In the archive, “{entry}” is packed in a way that is not supported (number {method})",
  },
  "archive-header-differs": {
    severity: "error",
    vi: "Trong tệp nén, mục lục và phần đầu của “{entry}” nói khác nhau",
    en: "In the archive, the directory and the header of “{entry}” say different things",
  },
  "format-word-97": {
    severity: "error",
    vi: "Đây là tệp Word kiểu cũ (.doc); hãy mở bằng Word và lưu thành .docx",
    en: "This is an old Word file (.doc); open it in Word and save it as .docx",
  },
  "format-excel-97": {
    severity: "error",
    vi: "Đây là tệp Excel kiểu cũ (.xls); hãy mở bằng Excel và lưu thành .xlsx",
    en: "This is an old Excel file (.xls); open it in Excel and save it as .xlsx",
  },
  "format-encrypted": {
    severity: "error",
    vi: "Tệp bị khóa bằng mật khẩu; hãy mở bằng Word hoặc Excel, bỏ mật khẩu và lưu lại",
    en: "The file is locked with a password; open it in Word or Excel, take the password off and save it",
  },
  "format-pdf": {
    severity: "error",
    vi: "Đây là tệp PDF; hãy dùng bản .docx, hoặc chép phần chữ ra tệp .txt",
    en: "This is a PDF file; use the .docx it was made from, or copy its words into a .txt file",
  },
  "format-rtf": {
    severity: "error",
    vi: "Đây là tệp RTF; hãy mở bằng Word và lưu thành .docx",
    en: "This is an RTF file; open it in Word and save it as .docx",
  },
  "format-odf": {
    severity: "error",
    vi: "Đây là tệp OpenDocument (.odt, .ods); hãy lưu thành .docx hoặc .xlsx",
    en: "This is an OpenDocument file (.odt, .ods); save it as .docx or .xlsx",
  },
  "format-image": {
    severity: "error",
    vi: "Đây là hình ảnh, không phải văn bản; bản chụp cần được nhận dạng chữ trước",
    en: "This is a picture and no document; the words of a scan have to be recognised first",
  },
  "format-unknown": {
    severity: "error",
    vi: "Không nhận ra định dạng của tệp; nhận .docx, .xlsx, .html, .md, .csv, .txt",
    en: "The format of the file is not known; .docx, .xlsx, .html, .md, .csv, .txt are read",
  },
  "xml-broken": {
    severity: "error",
    vi: "“{part}” hỏng ở dòng {line}, cột {column}: {why}; phần sau đó không đọc được",
    en: "“{part}” is broken at line {line}, column {column}: {why}; what follows was not read",
  },
  "xml-doctype": {
    severity: "error",
    vi: "“{part}” chứa khai báo DOCTYPE, không được phép trong DOCX, XLSX",
    en: "“{part}” holds a DOCTYPE declaration, which DOCX and XLSX do not allow",
  },
  "xml-too-deep": {
    severity: "error",
    vi: "“{part}” lồng nhau quá {limit} lớp ở dòng {line}, cột {column}; phần sau đó không đọc được",
    en: "“{part}” nests deeper than {limit} levels at line {line}, column {column}; what follows was not read",
  },
  "depth-limited": {
    severity: "warning",
    vi: "Phần lồng nhau quá {limit} lớp được gộp lại",
    en: "Parts nested deeper than {limit} levels were flattened",
  },
  "too-many-cells": {
    severity: "error",
    vi: "Văn bản có hơn {limit} ô; từ bảng {table}, dòng {row} trở đi không được đọc",
    en: "The document has more than {limit} cells; from table {table}, row {row} on nothing was read",
  },
  "cell-cut": {
    severity: "warning",
    vi: "Ô dài hơn {limit} ký tự; phần sau bị bỏ",
    en: "A cell is longer than {limit} characters; the rest was left out",
  },
  "images-ignored": { severity: "info", vi: "Bỏ qua {count} hình ảnh", en: "{count} images were left out" },
  "comments-ignored": {
    severity: "info",
    vi: "Bỏ qua {count} ghi chú bên lề: chúng không thuộc nội dung văn bản",
    en: "{count} comments were left out: they are not part of the document",
  },
  "contents-ignored": {
    severity: "info",
    vi: "Bỏ qua mục lục tự động ({count} dòng): nó chỉ lặp lại các đề mục",
    en: "The automatic table of contents was left out ({count} lines): it only repeats the headings",
  },
  "macros-ignored": { severity: "warning", vi: "Tệp có macro; macro không được chạy", en: "The file holds macros; they were not run" },
  "embedded-ignored": {
    severity: "info",
    vi: "Bỏ qua {count} tệp nhúng bên trong văn bản",
    en: "{count} files embedded in the document were left out",
  },
  "hidden-text-ignored": {
    severity: "warning",
    vi: "Bỏ qua {count} ký tự được đặt ẩn trong văn bản",
    en: "{count} characters that the document hides were left out",
  },
  "hidden-rows-ignored": {
    severity: "warning",
    vi: "Trang tính “{sheet}” có {count} dòng ẩn không được đọc: {rows}",
    en: "The sheet “{sheet}” has {count} hidden rows that were not read: {rows}",
  },
  "hidden-columns-ignored": {
    severity: "warning",
    vi: "Trang tính “{sheet}” có {count} cột ẩn không được đọc: {columns}",
    en: "The sheet “{sheet}” has {count} hidden columns that were not read: {columns}",
  },
  "hidden-sheet-ignored": {
    severity: "warning",
    vi: "Trang tính ẩn “{sheet}” không được đọc",
    en: "The hidden sheet “{sheet}” was not read",
  },
  "changes-accepted": {
    severity: "warning",
    vi: "Văn bản còn vết sửa chưa duyệt: {inserted} chỗ thêm được giữ, {deleted} chỗ xóa bị bỏ",
    en: "The document has tracked changes: {inserted} insertions were kept, {deleted} deletions left out",
  },
  "changes-rejected": {
    severity: "warning",
    vi: "Văn bản còn vết sửa chưa duyệt: {inserted} chỗ thêm bị bỏ, {deleted} chỗ xóa được giữ",
    en: "The document has tracked changes: {inserted} insertions were left out, {deleted} deletions kept",
  },
  "formula-without-value": {
    severity: "warning",
    vi: "Ô {cell} của “{sheet}” là công thức chưa có kết quả; mở và lưu lại bằng Excel để có số",
    en: "Cell {cell} of “{sheet}” is a formula without a result; open and save it in Excel to have one",
  },
  "cell-error": {
    severity: "warning",
    vi: "Ô {cell} của “{sheet}” báo lỗi {error}",
    en: "Cell {cell} of “{sheet}” shows the error {error}",
  },
  "quote-open": {
    severity: "warning",
    vi: "Dấu ngoặc kép mở ở dòng {line} không được đóng",
    en: "The quotation mark opened in line {line} is never closed",
  },
  "part-missing": {
    severity: "warning",
    vi: "Thiếu hoặc không đọc được “{part}”: {effect}",
    en: "“{part}” is missing or unreadable: {effect}",
  },
};
