/** Digits in words, as they stand alone. */
export const digitWords: readonly string[] = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
