import { createIssue, type Read } from "@kehoach/core";
import { toComposed } from "@kehoach/text";
import { matchNumber } from "./internal/number-pattern.ts";
import { type PlanIssueCode, planMessages } from "./messages.ts";

/**
 * Number and symbol of a document, taken apart. A part a draft leaves blank is absent.
 *
 * @vi số và ký hiệu văn bản
 */
export interface DocumentNumber {
  /** Its number among those of its year and kind, as printed: `94`, `66.22`, `36a`. */
  readonly ordinal?: string;
  /** The year that stands in it, as in legal documents: `20/2020/QĐ-TTg`. */
  readonly year?: number;
  /** Kind and issuer in short: `KH-UBND`, `NQ/TW`, `QH14`. */
  readonly symbol: string;
  /** The whole without spaces, as it is kept and compared; absent when its number is blank. */
  readonly number?: string;
}

/** Nothing that has a number is longer. */
const longest = 120;

/**
 * Reads number and symbol of a document, with the spaces, dashes and blanks that documents have.
 *
 * @vi số và ký hiệu văn bản
 * @param text - The number alone, `Số:` before it or not.
 * @returns Its parts; an issue when the text is something else.
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần II, mục 3 (số, ký hiệu của văn bản)
 * @example
 * ```ts
 * readDocumentNumber("Số: 94 /KH-UBND").value; // → { ordinal: "94", symbol: "KH-UBND", number: "94/KH-UBND" }
 * readDocumentNumber("1813/QĐ- TTg").value?.number; // → "1813/QĐ-TTg"
 * readDocumentNumber("……/KH-UBND").value; // → { symbol: "KH-UBND" }
 * ```
 */
export function readDocumentNumber(text: string): Read<DocumentNumber, PlanIssueCode> {
  const words = toComposed(text.slice(0, longest)).replace(/\s+/gu, " ").trim();
  const match = text.length > longest ? null : matchNumber(words.replace(/^số\s?:?\s?/iu, ""));
  if (match === null)
    return { issues: [createIssue(planMessages, "number-unreadable", { words })], rest: [{ start: 0, end: text.length }] };
  const [whole, first = "", second, raw = ""] = match;
  const symbol = withoutSpaces(raw);
  const ordinal = /\d/u.test(first) ? first : undefined;
  const year = second !== undefined && /\d/u.test(second) ? Number(second) : undefined;
  const isWhole = ordinal !== undefined && (second === undefined || year !== undefined);
  return {
    value: {
      ...(ordinal === undefined ? {} : { ordinal }),
      ...(year === undefined ? {} : { year }),
      symbol,
      ...(isWhole ? { number: withoutSpaces(whole) } : {}),
    },
    issues: [],
    rest: [],
  };
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/gu, "").replaceAll("–", "-");
}
