import { createIssue, type Issue } from "@kehoach/core";
import { foldVietnamese } from "@kehoach/text";
import { extractMessages } from "../messages.ts";

/** Words with the slips mended that would hide a value. */
export interface MendedWords {
  /** As long as the words that were given, so that places stay. */
  readonly text: string;
  /** One for each slip. */
  readonly issues: readonly Issue[];
}

/** What a text holds that a rule may change something in. */
type Hints = readonly string[];

/** Words that scanners misread, as they are folded, where they can mean nothing else; and as they are written. */
const rules: readonly (readonly [RegExp, readonly string[], Hints])[] = [
  // 8.040 triêu dồng · 2,5 tý đồng
  [/(?<=\d ?)(trieu|ty|nghin)( dong)?(?![\p{L}])/gu, ["triệu", "tỷ", "nghìn"], ["trieu", "ty", "nghin"]],
  // từ 47% dến 52%
  [/(?<=\d ?% ?)(den)(?= ?\d)/gu, ["đến"], ["% den", "%den"]],
  // ngay 28/01/2022 · ngày 6 thang 11 nãm 2025
  [/(?<![\p{L}])(ngay)(?= \d{1,2}(?:\/| thang \d))/gu, ["ngày"], ["ngay "]],
  [/(?<=\d )(thang)(?= \d{1,2} nam \d{4})/gu, ["tháng"], ["thang "]],
  [/(?<= thang \d{1,2} )(nam)(?= \d{4})/gu, ["năm"], ["thang "]],
  // 146/QD-TTg · 42/2022/ND-CP
  [/(?<=\d\/)(qd|nd)(?=-)/gu, ["QĐ", "NĐ"], ["/qd-", "/nd-"]],
];

/** Letters that stand where a word of a rule may begin or end, with the marks that they may have lost or taken. */
const mayHint = /\d ?[tnTNÀ-ɏḀ-ỹ]|% ?[dDÀ-ɏḀ-ỹ]|[yYgGÀ-ɏḀ-ỹ] \d|\/[qnQNÀ-ɏḀ-ỹ]/u;

// 3O/6/2O27 · l00% · 1OO%; I/2027 is the first quarter
const digits = /(?<![\p{L}\d])(?![IVX]+\/)[\dOoIl][\dOoIl.,/]*(?=\s?%|[\s;.,)]|$)/gu;

/** `Quý lI/2027`, `Quý 1V`: strokes that a scanner took for others, where only I, II, III and IV can stand. */
const quarter = /(?<=(?<!\p{L})qu[ýy]\s{0,2})[IVl1]{1,3}(?![\p{L}\d])/giu;

/** A letter beside a digit, which it may stand for. */
const mixed = /\d[.,/]*[OoIl]|[OoIl][.,/]*\d/u;

/**
 * Mends the slips of scanners and of typing that would hide a number, an amount, a day or a document: letters for digits, signs lost or
 * changed in the words beside a number. What is printed stays what it is; each slip is an issue.
 *
 * @param words - The words.
 * @returns The words as they are to be read.
 */
export function mendWords(words: string): MendedWords {
  if (!/\d|qu[ýy]\s{0,2}[IVl]/iu.test(words)) return { text: words, issues: [] };
  const issues: Issue[] = [];
  let text = words;
  const replace = (start: number, end: number, read: string): void => {
    const printed = text.slice(start, end);
    if (printed === read || printed.length !== read.length) return;
    text = text.slice(0, start) + read + text.slice(end);
    issues.push(createIssue(extractMessages, "slip-mended", { words: printed, read }));
  };
  for (const { 0: token, index } of /qu[ýy]\s{0,2}[IVl1]/iu.test(words) ? words.matchAll(quarter) : []) {
    const read = token.replace(/[l1]/gu, "I");
    if (token !== "1" && /^(?:I{1,3}|IV)$/u.test(read)) replace(index, index + token.length, read);
  }
  for (const match of mixed.test(text) ? text.matchAll(digits) : []) {
    const [token] = match;
    if (!/\d/u.test(token) || !/[OoIl]/u.test(token)) continue;
    replace(match.index, match.index + token.length, token.replace(/[Oo]/gu, "0").replace(/[Il]/gu, "1"));
  }
  if (!mayHint.test(text)) return { text, issues };
  const folded = foldVietnamese(text);
  for (const [pattern, forms, hints] of rules) {
    // Most words hold none of these, and six expressions take longer than the rest of the reading.
    if (!hints.some((hint) => folded.includes(hint))) continue;
    for (const match of folded.matchAll(pattern)) {
      const [, first = "", second] = match;
      const form = forms.find((candidate) => foldVietnamese(candidate) === first) ?? first;
      const printed = text.slice(match.index, match.index + first.length);
      const same = printed.toLowerCase() === form.toLowerCase() || /^tỉ$/iu.test(printed);
      if (!same) replace(match.index, match.index + first.length, form);
      const at = match.index + first.length + 1;
      if (second !== undefined && text.slice(at, at + 4).toLowerCase() !== "đồng") replace(at, at + 4, "đồng");
    }
  }
  return { text, issues };
}
