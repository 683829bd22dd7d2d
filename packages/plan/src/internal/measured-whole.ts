import type { TextRange } from "@kehoach/core";
import { foldVietnamese } from "@kehoach/text";
import type { Denominator, Measure } from "../model/quantity.ts";

/** How many letters before and after a number can say what it measures. */
export const near = 400;

/** Longer words are no name of a population. */
const longest = 160;

// What the counted do or have done to them; "người có uy tín" and the like are names of people.
const verbs =
  /\s(?:(?:chưa|không|đã|đang|sẽ)\s)?(?:được|có(?!\s(?:uy tín|công|thẩm quyền|nhu cầu|liên quan|hoàn cảnh)(?!\p{L}))|đạt|duy trì|biết|tham gia|sử dụng|hoàn thành|thành lập|ban hành|ký|cam kết|công khai|bảo đảm|nắm|trở thành|ứng dụng|triển khai|xây dựng|tổ chức|thành thạo|là|chiếm|đều|cung cấp|bố trí|kết nối|tiếp cận|để|dẫn|thuộc|nhằm|hàng năm|hằng năm|mỗi năm|mỗi quý|hài lòng|thanh toán|thực hiện|nộp|đăng ký|cài đặt|truy cập|làm chủ|phải|so với|vào(?=\s(?:học|làm))|(?:giải quyết |xử lý )?(?:đúng|trước|quá|trễ|chậm) hạn)(?![\p{L}])/u;
/** Where other words about the number begin: the next number, a year, `trong đó`, `mỗi trường …`. */
const nextPart =
  /,?\s?(?:(?:và|hoặc)\s)?(?:(?:ít nhất|tối thiểu|trên|hơn|khoảng|gần|dưới|không quá|không dưới|đạt|từ)\s){0,3}\d{1,3}(?:[.,]\d{1,6})?\s?%|,?\s?(?:trong đó|trong số đó)(?!\p{L})|,?\s(?:và )?(?:đến |vào |trong )?(?:hết )?(?:năm|giai đoạn) \d{4}|,\s(?:mỗi|từng)\s/u;
/** The words that lead from what is measured to its number. */
const leading =
  /(?: (?:dat|chiem|la|tang|giam|nang|len|xuong|con|bang)){0,4}(?: (?:tu|it nhat|toi thieu|tren|duoi|hon|khoang|gan|khong qua|khong duoi|khong thap hon|toi da)){0,3} ?$/u;
/** What a number has directly after it that belongs to the number. */
const boundAfter = /^\s?(?:trở lên|trở xuống)(?!\p{L})/u;

/**
 * Of whom a share is: the words after it up to the verb, or those between `tỷ lệ` and it.
 *
 * @param text - The sentence.
 * @param folded - The same, folded.
 * @param found - The place of the number.
 * @returns The words; nothing when there are none, or too many.
 */
export function populationOf(text: string, folded: string, found: TextRange): string | undefined {
  const from = Math.max(0, found.start - near);
  const window = folded.slice(from, found.start);
  const ratio = Math.max(window.lastIndexOf("ty le "), window.lastIndexOf("ti le "));
  const between = ratio < 0 ? "" : text.slice(from + ratio + "ty le ".length, found.start);
  if (between.trim() !== "" && !/[.;()]/u.test(between)) return nameIn(withoutLeading(between));
  const after = text.slice(found.end, found.end + near);
  const open = after.slice(boundAfter.exec(after)?.[0].length ?? 0);
  // "100% (5.235/5.235) cán bộ": what stands in brackets at once is the number again.
  const bare = open.replace(/^\s?\([^()]{0,80}\)/u, "");
  const clause = /^[^;.()\n]*/u.exec(bare)?.[0] ?? "";
  const name = nameIn(clause);
  // 100% cán bộ (trừ nhân viên phục vụ) hoàn thành …: without the exception it would be more people.
  const except = name === clause.trim() ? /^\(trừ [^()]{1,80}\)/u.exec(bare.slice(clause.length))?.[0] : undefined;
  return except === undefined ? name : `${name} ${except}`;
}

/** Things of which each has a number. */
export interface Each {
  readonly population: string;
  /** With the word or the stroke that says so: `mỗi xã`, `/xã`. */
  readonly words: string;
}

/**
 * The things that each have a number, when they stand after its noun: `học viên/lớp`, `chuyên gia cho mỗi sở, ngành`.
 *
 * @param after - What stands after the noun.
 * @returns Their name; nothing when there is none.
 */
export function eachAfter(after: string): Each | undefined {
  const [stroke, short] = /^\/(lớp|khóa|xã|đơn vị|người|buổi|đợt)(?!\p{L})/u.exec(after) ?? [];
  if (stroke !== undefined && short !== undefined) return { population: short, words: stroke };
  const [, each, things] =
    /^[^.;:,()\d/]{0,60}?\s(mỗi|từng)\s(?!(?:năm|quý|tháng|tuần|ngày|lần|kỳ)(?!\p{L}))([^.;:()\d]{1,80})/u.exec(after) ?? [];
  const name = things === undefined ? "" : (nameIn(things) ?? "");
  return name === "" ? undefined : { population: name, words: `${each ?? ""} ${name}` };
}

function withoutLeading(words: string): string {
  const first = /(?:^|\s)(?:từ\s)?\d/u.exec(words)?.index;
  const before = first === undefined ? words : words.slice(0, first);
  return before.slice(0, leading.exec(foldVietnamese(before))?.index);
}

/** The name at the head of some words. */
function nameIn(words: string): string | undefined {
  const ends = [verbs, nextPart, /\s(?:trong|trên)\stổng số(?!\p{L})/u].flatMap((pattern) => pattern.exec(` ${words}`)?.index ?? []);
  const name = ` ${words}`.slice(0, Math.min(words.length + 1, ...ends)).trim();
  if (name.length > longest) return undefined;
  return name
    .replace(/^,|,$|^\/\p{L}+/gu, "")
    .trim()
    .replace(/^(?:số|tổng số)\s(?!hóa|hoá)(?:lượng\s)?/u, "")
    .trim();
}

/**
 * What a share is a share of.
 *
 * @param text - The sentence.
 * @param folded - The same, folded.
 * @param found - The place of the number.
 * @param outer - The measure it is nested in.
 * @param population - Of whom it is.
 * @returns The whole, or why it is not known.
 */
export function denominatorOf(
  text: string,
  folded: string,
  found: TextRange,
  outer: Measure | undefined,
  population: string | undefined,
): Denominator {
  const after = folded.slice(found.end, found.end + near);
  // "12% tổng quy mô khối" · "30% nữ trong tổng số người tham gia"
  const total =
    /^\s*(tong (?:so|quy mo|von|chi)?[^,;.()]*)/u.exec(after) ?? /^[^,;.()%\d]{1,80}? (?:trong|tren) (tong so[^,;.()]*)/u.exec(after);
  if (total?.[1] !== undefined) {
    const start = found.end + total[0].length - total[1].length;
    return { kind: "explicit", words: text.slice(start, start + total[1].length).trim() };
  }
  if (outer !== undefined) {
    // All of the whole and the part named before are the same; of a count nothing but itself can be meant.
    if (outer.unit !== "share") return { kind: "parent-numerator" };
    return outer.quantity.kind === "exact" && outer.quantity.value === "100" ? { kind: "same-as-parent" } : { kind: "ambiguous" };
  }
  return population === undefined || population === "" ? { kind: "unstated" } : { kind: "explicit", words: population };
}
