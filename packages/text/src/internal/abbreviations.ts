import { foldVietnamese } from "../fold-vietnamese.ts";
import type { Suggestion } from "../find-slips.ts";
import type { Token } from "./read-tokens.ts";

/** Abbreviations with a letter that a keyboard without Vietnamese, or a scanner, writes without its mark; with the words they stand for. */
const abbreviations: readonly (readonly [string, string])[] = [
  ["CĐS", "chuyển đổi số"],
  ["HĐND", "hội đồng nhân dân"],
  ["BCĐ", "ban chỉ đạo"],
  ["QĐ", "quyết định"],
  ["NĐ", "nghị định"],
  ["GDĐT", "giáo dục"],
  ["LĐTBXH", "lao động"],
  ["LĐLĐ", "liên đoàn lao động"],
  ["ĐVSN", "đơn vị sự nghiệp"],
  ["CĐ", "cao đẳng"],
  ["ĐH", "đại học"],
  ["THĐT", "đô thị"],
  ["ĐTXD", "đầu tư xây dựng"],
  ["ĐBQH", "đại biểu quốc hội"],
  ["NSĐP", "ngân sách địa phương"],
  ["ĐTBD", "đào tạo"],
  ["UBND", "ủy ban nhân dân"],
  ["CNTT", "công nghệ thông tin"],
];

const byFold: ReadonlyMap<string, readonly (readonly [string, string])[]> = /* @__PURE__ */ groupByFold();

function groupByFold(): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const map = new Map<string, (readonly [string, string])[]>();
  for (const entry of abbreviations) {
    const key = foldVietnamese(entry[0]);
    map.set(key, [...(map.get(key) ?? []), entry]);
  }
  return map;
}

/**
 * An abbreviation that lacks the mark of a letter: `CDS` where the text speaks of chuyển đổi số, `QD` in the symbol of a document.
 *
 * @param text - The whole text.
 * @param token - A word of it.
 * @param seen - Every word of the text, as written.
 * @returns What was meant, absent when nothing shows it.
 */
export function findAbbreviationSlip(text: string, token: Token, seen: ReadonlySet<string>): Suggestion | undefined {
  const { word, start, end } = token;
  if (word.length > 6 || word !== word.toUpperCase()) return undefined;
  const found = byFold.get(foldVietnamese(word));
  if (found === undefined || found.some(([short]) => short === word.normalize("NFC"))) return undefined;
  const [[short, long]] = [found[0] ?? ["", ""]];
  // 15/QD-UBND · 64/2007/ND-CP
  const isSymbol = /[\d/]\/$/u.test(text.slice(Math.max(0, start - 2), start)) && /^-\p{Lu}/u.test(text.slice(end, end + 2));
  const isTwice = word.length > 2 && (seen.has(short) || hasWords(text, long));
  if (word.length === 2 && !isSymbol) return undefined;
  return { words: short, confidence: isSymbol ? 0.97 : isTwice ? 0.9 : 0.5 };
}

function hasWords(text: string, words: string): boolean {
  return text.includes(words) || text.includes(words.slice(0, 1).toUpperCase() + words.slice(1)) || text.includes(words.toUpperCase());
}
