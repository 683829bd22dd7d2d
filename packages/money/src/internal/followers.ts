import { isLetterAt, skipBlanks, wordEnd } from "./letters.ts";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that go on a sentence behind an amount; behind `triệu` any other word names what is counted (`4,5 triệu dân`). */
const goesOn = setOf(
  "cho từ đến tới trong năm và hoặc mỗi một tại theo do là để của với gồm bao được so giai hằng hàng trở ngân nguồn nsnn nstw nsđp ubnd hđnd vốn thuộc bằng trên dự chưa đã cần kinh nếu như vì ở nhằm mà cùng tăng giảm chia giao mua xây phục hỗ triển thực tổ đầu lập thuê trả chi thu đối quỹ rưỡi",
);

/** Words after which a bare number is a day, a part of a document or a number of something. */
const numbered = setOf("năm ngày tháng quý đoạn điều khoản mục số đợt lần thứ lục kỳ");

/** Whether a word goes on the sentence instead of naming a thing. */
const isFunctionWord = (word: string): boolean => goesOn.has(word.toLowerCase());

/** Whether what stands behind a unit without đồng leaves it an amount of money. */
export function leavesMoney(text: string, end: number): boolean {
  const at = skipBlanks(text, end);
  if (!isLetterAt(text, at)) return true;
  const word = text.slice(at, wordEnd(text, at));
  // The next cell of a table begins with a capital; "USD" and "CBCCVC" are counted, and in a heading in capitals one says nothing.
  return isFunctionWord(word) || (/^\p{Lu}\p{Ll}+$/u.test(word) && !/\p{Lu}/u.test(text.charAt(end - 1)));
}

/** Whether a number without a unit can be an amount of a column: `1.250`, and not `05 lớp`, `2026:`, `năm 2026`, `15/12`, `35%`. */
export function isBareAmount(text: string, start: number, end: number): boolean {
  if (isLetterAt(text, end) || "%/:".includes(text.charAt(skipBlanks(text, end)) || " ") || !leavesMoney(text, end)) return false;
  const word = /(\p{L}{1,8})\s{1,2}$/u.exec(text.slice(Math.max(0, start - 10), start))?.[1];
  return word === undefined || !numbered.has(word.toLowerCase());
}

/** Words of a sentence that nothing is counted by: behind "mỗi 5 đến 6" stands an amount of its own. */
const countsNothing = setOf("đến tới từ và hoặc rưỡi cho là để của với do mà nếu vì");

// "/người/đêm", "/01 lớp", "/học viên", " mỗi năm"; "Mỗi" begins another cell
const rate =
  /(?: ?\/ ?| mỗi | một (?!số|phần))(?:\d{1,3} ?)?((?:(?:học|trang|cán|đơn|gia|chuyên|giảng|báo|sản|đại|sinh|viên|công|doanh|nhân|hội) (?!cho|và|từ|đối|theo|với|để|của|trong|là))?\p{L}+)/uy;

/**
 * What a rate is counted by.
 *
 * @param per - Receives the words.
 * @returns Position behind them.
 */
export function scanRate(text: string, start: number, per: string[]): number {
  let end = start;
  while (per.length < 6) {
    rate.lastIndex = end;
    const words = rate.exec(text)?.[1];
    if (words === undefined || countsNothing.has(words.toLowerCase())) break;
    per.push(words);
    end = rate.lastIndex;
  }
  return end;
}

const currencyBefore = /(US\$|[$€£¥]|(?<!\p{L})(?:USD|EUR|GBP|JPY|CNY|KRW))[ \u00a0]?$/iu;
const currencyBehind = /[ \u00a0]?([$€£¥])/uy;

/** The sign or code of another country's money in front of an amount (`USD 5 triệu`), or its sign behind it (`5 triệu $`). */
export function currencyBeside(text: string, start: number, end: number): { start: number; end: number; of: string } | undefined {
  const before = currencyBefore.exec(text.slice(Math.max(0, start - 5), start));
  if (before !== null) return { start: start - before[0].length, end, of: before[1] ?? "" };
  currencyBehind.lastIndex = end;
  const of = currencyBehind.exec(text)?.[1];
  return of === undefined ? undefined : { start, end: currencyBehind.lastIndex, of };
}

/** What is counted: up to three words behind a number, as far as no word goes on the sentence. */
export function countedEnd(text: string, start: number): number {
  let end = start;
  for (let words = 0; words < 3; words += 1) {
    const at = skipBlanks(text, end);
    const to = wordEnd(text, at);
    if (to === at || (words > 0 && isFunctionWord(text.slice(at, to)))) break;
    end = to;
  }
  return end;
}
