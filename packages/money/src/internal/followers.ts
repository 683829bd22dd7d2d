import { isLetterAt, skipBlanks, wordEnd } from "./letters.ts";
import { matchAt } from "./match-at.ts";

/**
 * Words that go on a sentence behind an amount; behind `triệu` any other word names what is counted (`4,5 triệu dân`). Behind "mỗi", too,
 * the first fifteen begin something else: in "mỗi 5 đến 6" stands an amount of its own.
 */
const goesOn =
  "đến tới từ và hoặc rưỡi cho là để của với do mà nếu vì trong năm mỗi một tại theo gồm bao được so giai hằng hàng trở ngân nguồn nsnn nstw nsđp ubnd hđnd vốn thuộc bằng trên dự chưa đã cần kinh như ở nhằm cùng tăng giảm chia giao mua xây phục hỗ triển thực tổ đầu lập thuê trả chi thu đối quỹ".split(
    " ",
  );

/** Where a word stands among those that go on a sentence; -1 for a word that names a thing. */
const placeOf = (word: string): number => goesOn.indexOf(word.toLowerCase());

// "năm 2026", "Quý 4", "phụ lục 2": the number is a day, a part of a document or a number of something.
const numbered = /(?<![a-z\u00e0-\u00f6\u00f8-\u1ef9])(?:năm|ngày|tháng|quý|đoạn|điều|khoản|mục|số|đợt|lần|thứ|lục|kỳ)\s{1,2}$/iu;

const isSmall = (letters: string): boolean => letters === letters.toLowerCase();

const isCapitalized = (word: string): boolean => word.length > 1 && !isSmall(word.charAt(0)) && isSmall(word.slice(1));

/** Whether what stands behind a unit without đồng leaves it an amount of money. */
export function leavesMoney(text: string, end: number): boolean {
  const at = skipBlanks(text, end);
  const word = text.slice(at, wordEnd(text, at));
  // The next cell of a table begins with a capital; "USD" and "CBCCVC" are counted, and in a heading in capitals one says nothing.
  return word === "" || placeOf(word) >= 0 || (isCapitalized(word) && isSmall(text.charAt(end - 1)));
}

/** Whether a number without a unit can be an amount of a column: `1.250`, and not `05 lớp`, `2026:`, `năm 2026`, `15/12`, `35%`. */
export function isBareAmount(text: string, start: number, end: number): boolean {
  return (
    !isLetterAt(text, end) &&
    !"%/:".includes(text.charAt(skipBlanks(text, end)) || " ") &&
    leavesMoney(text, end) &&
    !numbered.test(text.slice(Math.max(0, start - 10), start))
  );
}

// "/người/đêm", "/01 lớp", "/học viên", "/ 1bộ", "/m2", " mỗi năm"; "Mỗi" begins another cell
const rate =
  /(?: ?\/ ?| mỗi | một (?!số|phần))(?:\d{1,3} ?)?((?:học|trang|cán|đơn|gia|chuyên|giảng|báo|sản|đại|sinh|viên|công|doanh|nhân|hội|mô|hợp(?: tác)?|cơ|dự|đề|thành|lao|chương|nhiệm|hộ gia|(?:khóa|lớp) (?:đào|tập|bồi)) )?([A-Za-z\u00c0-\u1ef9]+[23²³]?)/uy;

/**
 * What a rate is counted by.
 *
 * @param per - Receives the words.
 * @returns Position behind them.
 */
export function scanRate(text: string, start: number, per: string[]): number {
  let end = start;
  while (per.length < 6) {
    const [all = "", first = "", last = ""] = matchAt(rate, text, end) ?? [];
    const place = placeOf(last);
    if (last === "" || (first === "" && place >= 0 && place < 15)) break;
    const isLast = first === "" || place < 0;
    per.push(isLast ? first + last : first.trim());
    end += all.length - (isLast ? 0 : last.length + 1);
  }
  return end;
}

const currencyBefore = /(?<=(US\$|[$€£¥]|(?<![a-z\u00e0-\u00f6\u00f8-\u1ef9])(?:USD|EUR|GBP|JPY|CNY|KRW))[ \u00a0]?)/iuy;
const currencyBehind = /[ \u00a0]?([$€£¥])/uy;

/** The sign or code of another country's money in front of an amount (`USD 5 triệu`), or its sign behind it (`5 triệu $`). */
export function currencyBeside(text: string, start: number, end: number): { start: number; end: number; of: string } | undefined {
  const before = matchAt(currencyBefore, text, start)?.[1];
  if (before !== undefined) return { start: text.lastIndexOf(before, start), end, of: before };
  const behind = matchAt(currencyBehind, text, end);
  return behind === null ? undefined : { start, end: end + behind[0].length, of: behind[1] ?? "" };
}

/** What is counted: up to three words behind a number, as far as no word goes on the sentence. */
export function countedEnd(text: string, start: number): number {
  let end = start;
  for (let words = 0; words < 3; words += 1) {
    const at = skipBlanks(text, end);
    const to = wordEnd(text, at);
    if (to === at || (words > 0 && placeOf(text.slice(at, to)) >= 0)) break;
    end = to;
  }
  return end;
}
