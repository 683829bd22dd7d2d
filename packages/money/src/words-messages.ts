import type { MessageTemplate } from "@kehoach/core";

/** Codes of the issues about amounts in words. */
export type WordsIssueCode = "amount-words-differ" | "words-unreadable" | "words-unusual";

export const wordsMessages: Readonly<Record<WordsIssueCode, MessageTemplate>> = {
  "amount-words-differ": {
    severity: "error",
    vi: "Số tiền “{text}” khác số tiền bằng chữ “{words}”",
    en: "The amount “{text}” differs from the amount in words “{words}”",
  },
  "words-unreadable": {
    severity: "error",
    vi: "Không đọc được số tiền bằng chữ “{text}”",
    en: "Cannot read an amount in words in “{text}”",
  },
  "words-unusual": {
    severity: "warning",
    vi: "“{text}” thường viết là “{usual}”",
    en: "“{text}” is usually written “{usual}”",
  },
};
