import type { TextRange } from "@kehoach/core";
import type { Counting, Measure } from "../model/quantity.ts";

type Per = NonNullable<Measure["per"]>;

const periods: readonly (readonly [RegExp, Per])[] = [
  [/(?:hang|moi|tung) quy(?!\p{L})|01 quy 01 lan|mot quy mot lan/u, "quarter"],
  [/(?:hang|moi|tung) thang(?!\p{L})/u, "month"],
  [/(?:0?6|sau) thang (?:\/ ?)?(?:0?1|mot) lan|moi 0?6 thang|hang nua nam/u, "half-year"],
];
// "chương trình hằng năm về an toàn mạng" is a name; "Hằng năm đào tạo" says how often
const yearly = /(?<!(?:chuong trinh|ke hoach|bao cao|su kien) )(?:hang|moi|tung) nam(?![^.;]*[.;])/u;
const yearlyAtAll = /(?<!(?:chuong trinh|ke hoach|bao cao|su kien) )(?:hang|moi) nam/u;
// 3 lớp/năm · 10% mỗi năm
const after: readonly (readonly [RegExp, Per])[] = [
  [/^[^.;()\d]{0,60}?\/ ?nam(?!\p{L})|^[^.;,()\d]{0,40}? (?:moi|mot|hang) nam(?!\p{L})/u, "year"],
  [/^[^.;,()\d]{0,40}?(?:\/ ?| (?:moi|mot|hang) )quy(?!\p{L})/u, "quarter"],
  [/^[^.;,()\d]{0,40}?(?:\/ ?| (?:moi|mot|hang) )thang(?!\p{L})/u, "month"],
];

// 100% cán bộ hằng năm được bồi dưỡng; a "chương trình hằng năm" is not done by the population
const yearlyVerb =
  /^[^.;:()]*(?<!(?:chuong trinh|ke hoach|bao cao|dinh ky|su kien|hoat dong) )(?:hang|moi) nam (?:duoc|deu|phai|tham gia)(?![\p{L}])/u;

/** How a number is counted over time. */
export interface Counted {
  readonly counting: Counting;
  readonly per?: Per;
  /** `giảm 30%`: a change downwards. */
  readonly falls?: true;
}

/**
 * How the words around a number say it is counted: each year, kept up, added to what there is, or in all.
 *
 * @param before - What stands before it, folded.
 * @param behind - What stands after it, folded.
 * @param isFirst - Whether it is the first of its sentence.
 * @param isShare - Whether it is a share.
 * @returns The counting.
 */
export function countedOver(before: string, behind: string, isFirst: boolean, isShare: boolean): Counted {
  const clause = before.slice(Math.max(before.lastIndexOf("."), before.lastIndexOf(";"), before.lastIndexOf(",")) + 1);
  // Duy trì 100% cán bộ … · 100% xã duy trì Tổ công nghệ số cộng đồng
  if (/duy tri|giu (?:vung|on dinh)/u.test(clause) || (isShare && /^[^.;()\d]{0,80} duy tri(?!\p{L})/u.test(behind)))
    return { counting: "throughout" };
  const sentence = before.slice(Math.max(before.lastIndexOf("."), before.lastIndexOf(";")) + 1);
  const stated = after.find(([pattern]) => pattern.test(behind))?.[1];
  const per =
    (isShare && !/tang|giam/u.test(clause) ? undefined : stated) ??
    periods.find(([pattern]) => pattern.test(sentence))?.[1] ??
    (yearly.test(before) || (isFirst && yearlyAtAll.test(before)) || (isShare && yearlyVerb.test(behind)) ? "year" : undefined);
  if (
    /(?:tang|giam)(?: them| binh quan)*(?: (?:it nhat|toi thieu|khoang|tren|hon|tu))? ?$/u.test(clause) ||
    (/binh quan(?: (?:it nhat|toi thieu|khoang|tren|hon|tu))? ?$/u.test(clause) && /(?:tang|giam)(?!\p{L})/u.test(clause))
  )
    return {
      counting: "since-previous",
      ...(per === undefined ? {} : { per }),
      ...(clause.lastIndexOf("giam") > clause.lastIndexOf("tang") ? { falls: true } : {}),
    };
  if (per !== undefined) return { counting: "each-period", per };
  const total = isShare
    ? /luy ke|cong don(?!\p{L})/u
    : /luy ke|cong don(?!\p{L})|(?:^|\s)tong (?:so|cong)(?: la| dat)?(?: it nhat| toi thieu| khoang| tren)? ?$/u;
  return { counting: total.test(sentence) ? "running-total" : "unstated" };
}

const yearNamed = /(?:năm|[-–])\s?(?:19|20)\d{2}(?!\d)/giu;
const yearAfter = /^[^.;,\d]{0,60}năm (\d{4})(?!\d)/iu;

/**
 * The year a number is for, when the words between it and the number before say one.
 *
 * @param text - The sentence.
 * @param found - The place of the number.
 * @param from - Where the words that belong to it begin.
 * @returns The year.
 */
export function yearOf(text: string, found: TextRange, from: number): string | undefined {
  const before = text.slice(Math.max(from, found.start - 80), found.start);
  const named = before.match(yearNamed)?.at(-1)?.slice(-4);
  return named ?? yearAfter.exec(text.slice(found.end, found.end + 80))?.[1];
}
